"""``siteselect allocate``: a plan on disk, its table on the screen, progress beside it."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from siteselect.cli import exit_codes
from siteselect.cli.main import main
from siteselect.core.allocation.programme import Worth
from siteselect.core.entities import Operator
from siteselect.io.plan_file import read_plan, write_plan
from siteselect.io.study_file import read_study, write_study
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study
from tests.unit.cli.conftest import N_HOURS

pytestmark = pytest.mark.usefixtures("plain_solver")


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_plan_is_written_told_and_verified(
    three_regions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "plan.gpkg"
    assert main(["allocate", str(three_regions), "--out", str(out)]) == exit_codes.DONE
    said = capsys.readouterr()
    found = read_plan(out)
    assert found.is_as_written
    assert found.study_file == three_regions.name
    assert found.plan.study_hash == read_study(three_regions).content_hash
    assert 0 < found.plan.capacity_mw <= 150
    lines = said.out.splitlines()
    assert lines[0].split() == [
        "site", "workload", "MW", "GWh", "energy", "h", "at", "full", "limited", "by",
    ]  # fmt: skip
    assert lines[1].startswith("Western field")
    assert "Verified: all" in said.out
    assert "MW in all" in said.out
    assert "gap" in said.out
    assert lines[-1] == str(out)
    assert "100%" in said.err
    shown = [float(part) for part in re.findall(r"([\d.]+)%", said.err)]
    assert shown == sorted(shown)
    assert [p.name for p in tmp_path.iterdir()] == ["plan.gpkg"]


def test_the_same_plan_as_values(
    three_regions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "plan.gpkg"
    options = ["--out", str(out), "--json", "--n-0", "--mw", "70", "--worth", "public"]
    assert main(["allocate", str(three_regions), *options]) == exit_codes.DONE
    record = json.loads(capsys.readouterr().out)
    assert record["verified"] is True
    assert record["security"] == "N-0"
    assert record["capacity_mw"] == pytest.approx(70.0, abs=1e-6)
    plan = read_plan(out).plan
    assert plan.programme.cap_mw == 70.0
    assert plan.programme.worth is Worth.PUBLIC
    assert record["objective_usd"] == plan.objective_usd


def test_sites_of_a_file(
    three_regions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text("name,lat,lon,mw,workload\nNear west,9.9,1.1,,\nFar,9.9,30,80,mining\n")
    out = tmp_path / "plan.gpkg"
    options = ["--sites", str(sites), "--site-mw", "90", "--workload", "ai", "--out", str(out)]
    assert main(["allocate", str(three_regions), *options]) == exit_codes.DONE
    said = capsys.readouterr().out
    plan = read_plan(out).plan
    near, far = plan.sites
    assert (near.workload_id, near.requested_mw) == ("ai", 90.0)
    assert plan.site_mw(near.id) == pytest.approx(90.0, abs=1e-6)
    assert plan.site_mw(far.id) == pytest.approx(0.0, abs=1e-9)
    assert "Nothing at Far: Far is excluded" in said


def test_candidates_where_a_study_has_no_sites(
    three_regions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = tmp_path / "bare.gpkg"
    write_study(replace(read_study(three_regions), sites=()), bare)
    out = tmp_path / "plan.gpkg"
    assert main(["allocate", str(bare), "--out", str(out)]) == exit_codes.BAD_INPUT
    assert "--candidates 20" in capsys.readouterr().err
    assert not out.exists()
    options = ["--out", str(out), "--candidates", "2", "--site-mw", "60"]
    assert main(["allocate", str(bare), *options]) == exit_codes.DONE
    plan = read_plan(out).plan
    assert [site.requested_mw for site in plan.sites] == [60.0, 60.0]
    regions = {station.id: station.region_id for station in read_study(bare).substations}
    assert len({regions[site.substation_id or ""] for site in plan.sites}) == 2


def test_nothing_allocated_falls_short(
    three_regions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text("name,lat,lon,mw,workload\nFar,9.9,30,80,mining\n")
    options = ["--sites", str(sites), "--out", str(tmp_path / "plan.gpkg")]
    assert main(["allocate", str(three_regions), *options]) == exit_codes.FALLS_SHORT
    assert "Nothing at Far: Far is excluded" in capsys.readouterr().out


@pytest.mark.parametrize("named", ["op1", "Great Miner", " great miner "])
def test_an_operator_gets_no_more_than_its_own_cap(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], named: str
) -> None:
    study, out = three_region_study(N_HOURS), tmp_path / "plan.gpkg"
    sites = tuple(replace(site, operator=named) for site in study.sites)
    operators = (Operator("op1", "Great Miner", 30.0), Operator("op2", "Free"))
    write_study(replace(study, sites=sites, operators=operators), tmp_path / "study.gpkg")
    assert main(["allocate", str(tmp_path / "study.gpkg"), "--out", str(out)]) == exit_codes.DONE
    plan = read_plan(out).plan
    assert plan.capacity_mw == pytest.approx(30.0, abs=1e-3)
    assert "own cap of operator Great Miner: 30.0 of 30.0 MW" in capsys.readouterr().out
    assert main(["verify", str(out)]) == exit_codes.DONE


def test_an_operator_without_a_name_is_nobody_elses(tmp_path: Path) -> None:
    study, out = three_region_study(N_HOURS), tmp_path / "plan.gpkg"
    write_study(replace(study, operators=(Operator("op1", "", 30.0),)), tmp_path / "study.gpkg")
    assert main(["allocate", str(tmp_path / "study.gpkg"), "--out", str(out)]) == exit_codes.DONE
    assert read_plan(out).plan.capacity_mw > 30.0
    assert main(["verify", str(out)]) == exit_codes.DONE


def test_a_plan_above_an_own_cap_is_found_with_the_seal_made_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    free, out = three_region_study(N_HOURS), tmp_path / "plan.gpkg"
    free = free.with_sites(tuple(replace(site, operator="op1") for site in free.sites))
    write_study(free, tmp_path / "study.gpkg")
    assert main(["allocate", str(tmp_path / "study.gpkg"), "--out", str(out)]) == exit_codes.DONE
    capped = replace(free, operators=(Operator("op1", "", 30.0),))
    write_study(capped, tmp_path / "study.gpkg")
    found = read_plan(out)
    forged = replace(found.plan, study_hash=capped.content_hash)
    write_plan(forged, out, study_file=found.study_file)
    capsys.readouterr()
    assert main(["verify", str(out)]) == exit_codes.FALLS_SHORT
    said = capsys.readouterr().out
    assert "No operator has more than its share, or its own cap: broken by" in said
    assert "The file is as it was written" not in said


def _without_plants(study: Study) -> Study:
    return replace(study, plants=())


def _with(key: str, value: float) -> Callable[[Study], Study]:
    def changed(study: Study) -> Study:
        rows = (replace(a, value=value, low=0.0) if a.key == key else a for a in study.assumptions)
        return replace(study, assumptions=tuple(rows))

    return changed


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_without_plants, "no load shed nearby in 0.0 % of hours"),
        (_with("site_cap_mw", 0.0), "Western field may have 0 MW by its request or the cap"),
        (_with("programme_cap_mw", 0.0), "Nothing at Western field: The programme cap is 0 MW"),
        (_with("common_mode_cap_mw", 0.0), "The common-mode cap at West is 0 MW"),
    ],
)
@pytest.mark.filterwarnings("error")
def test_nothing_to_give_is_a_plan_with_its_reason(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[Study], Study],
    words: str,
) -> None:
    study = tmp_path / "study.gpkg"
    write_study(change(three_region_study(N_HOURS)), study)
    out = tmp_path / "plan.gpkg"
    assert main(["allocate", str(study), "--out", str(out)]) == exit_codes.FALLS_SHORT
    said = capsys.readouterr()
    assert words in said.out
    assert "0.0 MW in all" in said.out
    assert "Traceback" not in said.err
    assert main(["verify", str(out)]) == exit_codes.DONE


def test_what_does_not_pay_says_what_it_would_lose(
    three_regions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text("name,lat,lon,mw,workload\nShed,9.9,1.1,0.5,mining\n")
    options = ["--sites", str(sites), "--out", str(tmp_path / "plan.gpkg")]
    assert main(["allocate", str(three_regions), *options]) == exit_codes.FALLS_SHORT
    said = capsys.readouterr().out
    assert "Nothing at Shed: 10 MW more of Bitcoin mining at Shed would not pay: each would" in said


def test_a_site_that_asks_for_nothing_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = three_region_study(N_HOURS)
    west, east = study.sites
    write_study(study.with_sites((west, replace(east, requested_mw=0.0))), tmp_path / "zero.gpkg")
    for command in ("allocate", "score"):
        out = tmp_path / ("plan.gpkg" if command == "allocate" else "list.csv")
        code = main([command, str(tmp_path / "zero.gpkg"), "--out", str(out)])
        assert code == exit_codes.BAD_INPUT
        said = capsys.readouterr().err.splitlines()[-1]
        assert "Eastern hall asks for 0 MW" in said
        assert not out.exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--out", "plan.csv"], "A plan is a GeoPackage"),
        (["--out", "not/there/plan.gpkg"], "There is no folder"),
        (["--out", "p.gpkg", "--mw", "-1"], "--mw -1 has no meaning"),
        (["--out", "p.gpkg", "--mw", "1e-9"], "--mw 1e-09 has no meaning"),
        (["--out", "p.gpkg", "--site-mw", "nan"], "--site-mw nan has no meaning"),
        (["--out", "p.gpkg", "--sites", "s.csv", "--candidates", "2"], "Both a shortlist"),
        (["--out", "p.gpkg", "--workload", "zz"], "zz"),
        (["--out", "p.gpkg", "--scenario", "boom"], "no scenario 'boom'"),
        (["--out", "p.gpkg", "--candidates", "0"], "0 candidates are none"),
        (["--out", "p.gpkg", "--sites", "nowhere.csv"], "nowhere.csv"),
    ],
)
def test_bad_options_give_one_sentence(
    three_regions: Path,
    in_folder: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    words: str,
) -> None:
    assert main(["allocate", str(three_regions), *options]) == exit_codes.BAD_INPUT
    said = capsys.readouterr()
    assert words in said.err.splitlines()[-1]
    assert said.out == ""
    assert not list(in_folder.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="signals of another kind")
def test_ctrl_c_leaves_nothing(three_regions: Path, tmp_path: Path) -> None:
    """An interrupt while a plan is worked out ends the program with 130 and no file."""
    script = (
        "import time, siteselect.study.allocation as a\n"
        "def slow(problem, **_):\n"
        "    print('solving', flush=True)\n"
        "    time.sleep(60)\n"
        "a._own_solver = lambda: slow\n"
        "from siteselect.cli.main import main\n"
        f"raise SystemExit(main(['allocate', {str(three_regions)!r}, '--out', 'plan.gpkg']))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=tmp_path, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "solving\n"
        before = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert time.monotonic() - before < 5
    assert process.returncode == exit_codes.CANCELLED
    assert errors.strip().endswith("cancelled")
    assert not list(tmp_path.iterdir())
