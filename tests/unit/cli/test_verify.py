"""``siteselect verify``: holds, fails, or was never the plan of this study."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from siteselect.cli import exit_codes
from siteselect.cli.main import main
from siteselect.io.plan_file import read_plan, write_plan
from siteselect.io.study_file import read_study, write_study
from siteselect.study import allocation
from tests.helpers.allocation_reference import reference_solve


@pytest.fixture(scope="module")
def planned(three_regions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a plan, with its study beside it."""
    folder = tmp_path_factory.mktemp("planned")
    study = Path(shutil.copy(three_regions, folder))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(allocation, "_own_solver", lambda: reference_solve)
        assert main(["allocate", str(study), "--out", str(folder / "plan.gpkg")]) == exit_codes.DONE
    return folder / "plan.gpkg"


@pytest.fixture
def plan(planned: Path, tmp_path: Path) -> Path:
    for path in planned.parent.iterdir():
        shutil.copy(path, tmp_path)
    return tmp_path / "plan.gpkg"


def edited(plan: Path, statement: str) -> None:
    with sqlite3.connect(plan) as conn:
        conn.create_function("ST_IsEmpty", 1, lambda blob: blob is None)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            conn.create_function(name, 1, lambda blob: 0.0)
        assert conn.execute(statement).rowcount
    conn.close()


def test_a_plan_holds(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The study is found beside the plan, and may be named."""
    assert main(["verify", str(plan)]) == exit_codes.DONE
    assert "Verified: all" in capsys.readouterr().out
    study = plan.parent / read_plan(plan).study_file
    assert main(["verify", str(plan), str(study), "--json"]) == exit_codes.DONE
    record = json.loads(capsys.readouterr().out)
    assert record["holds"] is True
    assert len(record["promises"]) > 25


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (
            "UPDATE plan_hours SET mw = mw + 1 WHERE hour = 7 AND site_id = 'S1' AND "
            "workload_id = 'ai'",
            "Every hour the sources give what the sites take: broken by 1 MW",
        ),
        (
            "UPDATE plan_loads SET capacity_mw = capacity_mw + 1 WHERE capacity_mw > 40",
            "The table of sites says what the hours say",
        ),
        ("UPDATE plan_certificate SET bound_usd = bound_usd * 0.9", "No plan is worth more"),
        ("UPDATE plan_rows SET hours = hours + 1", "The file is as it was written"),
        (
            "UPDATE plan_sites SET capacity_mw = capacity_mw + 1",
            "The layer of sites says what their loads say",
        ),
        ("DELETE FROM plan_caps", "The table of caps has every rule of the programme"),
        ("UPDATE plan_loads SET max_mw = max_mw + 900", "No load gets more than it may"),
        (
            "UPDATE plan_loads SET bus_index = bus_index + 1",
            "Every load stands at its site and bus",
        ),
        (
            "UPDATE plan_loads SET least_energy_share = 0",
            "Every load stands at its site and bus",
        ),
    ],
)
def test_an_edited_plan_fails(
    plan: Path, capsys: pytest.CaptureFixture[str], statement: str, words: str
) -> None:
    edited(plan, statement)
    assert main(["verify", str(plan)]) == exit_codes.FALLS_SHORT
    said = capsys.readouterr().out
    assert "The file is as it was written: broken" in said
    assert f"({plan}). Make the plan again with 'siteselect allocate'" in said
    assert words in said
    assert "NOT verified" in said


def _twice_as_much(path: Path) -> None:
    """Write a plan that is whole and consistent, but for twice the load the network holds."""
    found = read_plan(path)
    plan = found.plan
    loads = tuple(
        replace(x, capacity_mw=2 * x.capacity_mw, served_mwh=2 * x.served_mwh,
                worth_usd=2 * x.worth_usd, max_mw=2 * x.max_mw)
        for x in plan.loads
    )  # fmt: skip
    sources = tuple(replace(x, used_mwh=2 * x.used_mwh) for x in plan.sources)
    doubled = replace(
        plan, loads=loads, sources=sources, served_mw=2 * plan.served_mw, used_mw=2 * plan.used_mw,
        objective_usd=2 * plan.objective_usd,
        certificate=replace(plan.certificate, bound_usd=2 * plan.certificate.bound_usd),
        sites=tuple(replace(x, requested_mw=2 * x.requested_mw) for x in plan.sites),
        caps=tuple(replace(x, limit_mw=2 * x.limit_mw, used_mw=2 * x.used_mw) for x in plan.caps),
    )  # fmt: skip
    write_plan(doubled, path, study_file=found.study_file)


def test_a_plan_made_too_large_with_care_fails_on_the_network(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _twice_as_much(plan)
    assert main(["verify", str(plan)]) == exit_codes.FALLS_SHORT
    said = capsys.readouterr().out
    assert "The file is as it was written" not in said
    assert "After the loss of any one circuit or transformer" in said


def _of_other_study(plan: Path) -> list[str]:
    study = plan.parent / read_plan(plan).study_file
    other = read_study(study)
    info = replace(other.info, currency_per_usd=200.0)
    write_study(replace(other, info=info), plan.parent / "other.gpkg")
    return [str(plan), str(plan.parent / "other.gpkg")]


def _without_study(plan: Path) -> list[str]:
    (plan.parent / read_plan(plan).study_file).unlink()
    return [str(plan)]


def _study_as_plan(plan: Path) -> list[str]:
    return [str(plan.parent / read_plan(plan).study_file)]


def _of_old_engine(plan: Path) -> list[str]:
    edited(plan, "UPDATE plan_provenance SET value = '1' WHERE key = 'engine_version'")
    return [str(plan)]


@pytest.mark.parametrize(
    ("arrange", "words"),
    [
        (_of_other_study, "made from another study"),
        (_without_study, "is not beside it"),
        (_study_as_plan, "is no plan"),
        (_of_old_engine, "made by engine 1"),
        (lambda plan: [str(plan.with_name("nowhere.gpkg"))], "no such file"),
    ],
)
def test_what_cannot_be_held_against_a_study_is_refused(
    plan: Path,
    capsys: pytest.CaptureFixture[str],
    arrange: Callable[[Path], list[str]],
    words: str,
) -> None:
    assert main(["verify", *arrange(plan)]) == exit_codes.BAD_INPUT
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err
    assert len(said.err.strip().splitlines()) == 1
