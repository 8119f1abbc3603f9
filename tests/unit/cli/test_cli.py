"""The commands as a shell calls them: arguments in, exit code and both streams out."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from siteselect import __version__
from siteselect.cli import exit_codes
from siteselect.cli.demo import FILES, PICTURE
from siteselect.cli.main import main
from siteselect.io.packaged import default_study_name
from siteselect.io.study_file import write_study
from siteselect.study.study import ValidationTarget
from tests.helpers.studies import three_region_study

N_HOURS = 10 * 24


@pytest.fixture(scope="module")
def study_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("studies") / "three regions.gpkg"
    write_study(three_region_study(N_HOURS), path)
    return path


def test_version_help_and_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main(["--version"])
    assert done.value.code == 0
    assert capsys.readouterr().out == f"siteselect {__version__}\n"
    with pytest.raises(SystemExit) as wrong:
        main(["score"])
    assert wrong.value.code == exit_codes.BAD_INPUT


def test_info_says_what_a_study_holds(study_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(study_file)]) == exit_codes.DONE
    assert "Three regions" in capsys.readouterr().out
    assert main(["info", str(study_file), "--json"]) == exit_codes.DONE
    facts = json.loads(capsys.readouterr().out)
    assert (facts["substations"], facts["lines"], facts["plants"]) == (4, 4, 3)
    assert facts["plant_mw"] == 2200.0
    assert facts["content_hash"] == three_region_study(N_HOURS).content_hash


def test_check_passes_a_sound_study(study_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(study_file)]) == exit_codes.DONE
    assert "sound" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("empty.gpkg", b"", "empty"),
        ("text.gpkg", b"this is not a GeoPackage at all", "no GeoPackage"),
        ("nowhere.gpkg", None, "no"),
    ],
)
def test_bad_files_give_one_sentence_and_exit_2(
    tmp_path: Path, name: str, content: bytes | None, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert main(["check", str(path)]) == exit_codes.BAD_INPUT
    streams = capsys.readouterr()
    assert streams.out == ""
    (sentence,) = streams.err.strip().splitlines()
    assert sentence.startswith("siteselect: ")
    assert name in sentence
    assert what in sentence
    assert sorted(p.name for p in tmp_path.iterdir()) == ([name] if content is not None else [])


def test_an_unknown_study_name_lists_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "atlantis"]) == exit_codes.BAD_INPUT
    assert "no study 'atlantis'" in capsys.readouterr().err


def test_score_writes_a_shortlist_of_the_sites_of_a_file(
    study_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text(
        "name,lat,lon,mw,workload\nNear west,9.9,1.1,80,mining\nFar,9.9,30,80,mining\n"
    )
    out = tmp_path / "shortlist.csv"
    code = main(["score", str(study_file), "--sites", str(sites), "--out", str(out)])
    assert code == exit_codes.DONE, capsys.readouterr().err
    with out.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == 2
    score = {row["Site"]: row["Score (0-100)"] for row in rows}
    assert float(score["Near west"]) > 0
    assert score["Far"] == ""
    said = capsys.readouterr()
    assert "Near west: " in said.out
    assert "Far: Excluded" in said.out
    assert "Ready" in said.err


def test_score_as_json_for_programs(
    study_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "s.geojson"
    assert main(["score", str(study_file), "--out", str(out), "--json"]) == exit_codes.DONE
    rows = json.loads(capsys.readouterr().out)
    assert [row["id"] for row in rows] == ["S1", "S2"]
    assert json.loads(out.read_text(encoding="utf-8"))["type"] == "FeatureCollection"


def test_score_refuses_formats_workloads_and_files_it_does_not_know(
    study_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study, sites = str(study_file), tmp_path / "sites.csv"
    sites.write_text("name,lat,lon,workload\nA,9.9,1.1,laundry\n")
    for extra, what in (
        (["--out", str(tmp_path / "x.doc")], "'.doc'"),
        (["--out", str(tmp_path / "x.csv"), "--sites", str(sites)], "laundry"),
        (["--out", str(tmp_path / "x.csv"), "--sites", str(tmp_path / "none.csv")], "none.csv"),
        (["--out", str(tmp_path / "x.csv"), "--sites", str(sites), "--mw", "-5"], "-5 MW"),
        (["--out", str(tmp_path / "x.csv"), "--mw=-4"], "-4 MW"),
        (["--out", str(tmp_path / "x.csv"), "--mw", "inf"], "inf MW"),
        (["--out", str(tmp_path / "x.csv"), "--workload", "zz"], "'zz'"),
    ):
        assert main(["score", study, *extra]) == exit_codes.BAD_INPUT
        assert what in capsys.readouterr().err
    assert not list(tmp_path.glob("x.*"))


@pytest.mark.parametrize(
    ("low", "required", "code"), [(0, True, 0), (1e9, True, 1), (1e9, False, 0)]
)
def test_validation_decides_the_exit_code_by_required_targets(
    tmp_path: Path,
    low: float,
    required: bool,
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = ValidationTarget(
        "V1",
        "Peak",
        600.0,
        low,
        2e9,
        "MW",
        "peak_mw",
        {"system": ""},
        required,
        "made up",
        "made to miss",
    )
    path = tmp_path / "targets.gpkg"
    write_study(replace(three_region_study(N_HOURS), validation=(target,)), path)
    assert main(["check", str(path), "--validation", "--json"]) == code
    (row,) = json.loads(capsys.readouterr().out)
    assert row["id"] == "V1"
    assert row["pass"] is (low == 0)
    assert {"target", "tolerance", "model"} <= row.keys()
    assert row["reason"] == ("" if low == 0 else "made to miss")
    assert "highest demand" in row["note"]


def test_validation_prints_notes_of_what_is_met(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    basis = "chosen among many seeds " * 9
    target = ValidationTarget(
        "V1", "Peak", 600.0, 0.0, 2e9, "MW", "peak_mw", {"system": ""}, True, "made up", basis
    )
    path = tmp_path / "targets.gpkg"
    write_study(replace(three_region_study(N_HOURS), validation=(target,)), path)
    assert main(["check", str(path), "--validation"]) == 0
    table = capsys.readouterr().out.split("\n\n")[0].splitlines()
    assert table[2].startswith("     note: on 2024-07-0")
    assert table[3].startswith("       ")
    assert all(len(line) <= 110 for line in table[2:])
    assert " ".join(table[2:]).count("chosen") == 9
    assert "because" not in " ".join(table)


def test_the_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "siteselect", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == f"siteselect {__version__}"


def test_every_target_of_the_packaged_study_is_plain_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", default_study_name(), "--validation", "--json"]) == exit_codes.DONE
    rows = json.loads(capsys.readouterr().out)
    required = {row["id"] for row in rows if row["required"]}
    assert {"V1", "V2", "V3", "V4", "V5", "V6", "V9", "V10", "V13", "V14", "V15", "V16"} <= required
    assert all(row["pass"] is True for row in rows if row["required"])
    assert all(row["reason"] for row in rows if not row["pass"])
    assert [row["id"] for row in rows] == [f"V{i}" for i in range(1, 25)]


def run_program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in SCREEN_VARIABLES}
    return subprocess.run(
        [sys.executable, "-m", "siteselect", *arguments],
        capture_output=True, text=True, check=False, env=kept | environment, timeout=120,
    )  # fmt: skip


SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":977"}])
def test_a_window_without_a_screen_is_one_sentence(screen: dict[str, str]) -> None:
    done = run_program("window", **screen)
    assert done.returncode == exit_codes.BAD_INPUT
    assert done.stderr.startswith("siteselect: There is no screen to show the window on")
    assert len(done.stderr.splitlines()) == 1


def test_a_mistyped_command_is_told_as_an_unknown_study() -> None:
    done = run_program("scroe")
    assert done.returncode == exit_codes.BAD_INPUT
    assert "There is no study 'scroe'" in done.stderr


def test_an_output_folder_that_cannot_be_is_one_sentence(
    study_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    assert main(["demo", str(study_file), "--out", str(taken)]) == exit_codes.BAD_INPUT
    (sentence,) = capsys.readouterr().err.strip().splitlines()
    assert "File exists" in sentence
    assert str(taken) in sentence
    assert taken.read_text() == "a file"


def test_a_full_standard_output_is_one_sentence(study_file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "siteselect", "info", str(study_file)],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr


def test_ctrl_c_cancels_the_demo_whatever_it_is_doing(study_file: Path, tmp_path: Path) -> None:
    for attempt, delay_s in enumerate((0.5, 0.9, 1.3)):
        out = tmp_path / f"out{attempt}"
        demo = subprocess.Popen(
            [sys.executable, "-m", "siteselect", "demo", str(study_file), "--out", str(out)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        with demo:
            time.sleep(delay_s)
            demo.send_signal(signal.SIGINT)
            demo.send_signal(signal.SIGINT)
            _, said = demo.communicate(timeout=60)
        # ended by the signal itself (130 to the shell) when it comes while Python shuts down
        ended = {exit_codes.CANCELLED, -signal.SIGINT}
        too_late = all((out / name).exists() for name in (*FILES, PICTURE))
        assert demo.returncode in (ended | {exit_codes.DONE} if too_late else ended), said
        assert "Traceback" not in said


@pytest.mark.skipif(os.name != "posix", reason="signals of another kind")
def test_a_cancelled_command_waits_for_nothing(study_file: Path) -> None:
    """Neither for threads that are still at work nor for memory to be given back."""
    script = (
        "import sys, threading, time, siteselect.cli.check as check\n"
        "def slow(*_):\n"
        "    threading.Thread(target=time.sleep, args=(30,)).start()\n"
        "    print('at work', flush=True)\n"
        "    time.sleep(30)\n"
        "check.open_study = slow\n"
        "from siteselect.cli.main import main\n"
        f"sys.argv = ['siteselect', 'check', {str(study_file)!r}]\n"
        "raise SystemExit(main())\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "at work\n"
        before = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert time.monotonic() - before < 5
    assert process.returncode == exit_codes.CANCELLED
    assert said == "siteselect: cancelled\n"


@pytest.mark.skipif(os.name != "posix", reason="signals of another kind")
def test_a_cancel_is_not_lost_where_exceptions_are_ignored(study_file: Path) -> None:
    """An interrupt inside a callback of a compiled library is printed and ignored by Python."""
    script = (
        "import sys, time, siteselect.study.evaluation as evaluation\n"
        "class Ignoring:\n"
        "    def __del__(self):\n"
        "        print('at work', flush=True)\n"
        "        time.sleep(3)\n"
        "def prepare(*_):\n"
        "    del [Ignoring()][0]\n"
        "    time.sleep(5)\n"
        "evaluation.Evaluation.prepare = prepare\n"
        "from siteselect.cli.main import main\n"
        f"sys.argv = ['siteselect', 'check', {str(study_file)!r}, '--validation']\n"
        "raise SystemExit(main())\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "at work\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == exit_codes.CANCELLED
    assert said == "siteselect: cancelled\n"


def test_check_builds_the_network_it_calls_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = three_region_study(N_HOURS)
    broken = replace(
        study, lines=(replace(study.lines[0], reactance_ohm_per_km=0.0), *study.lines[1:])
    )
    path = tmp_path / "zero.gpkg"
    write_study(broken, path)
    assert main(["check", str(path)]) == exit_codes.BAD_INPUT
    assert "L1" in capsys.readouterr().err
