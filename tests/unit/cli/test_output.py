"""No command writes over what it reads or over a study; what cannot be written is told first."""

import shutil
from pathlib import Path

import pytest

from siteselect.cli import exit_codes
from siteselect.cli.main import main
from siteselect.core.errors import StudyFileError
from siteselect.export.register import exporter_for
from siteselect.io.study_file import read_study

SITES = "name,lat,lon,mw,workload\nNear,30,70,20,mining\n"


@pytest.fixture
def study(three_regions: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(three_regions, tmp_path / "study.gpkg"))


@pytest.mark.parametrize("command", ["allocate", "score"])
@pytest.mark.parametrize(
    "name", ["study.gpkg", "./inside/../study.gpkg", "link.gpkg", "other.gpkg"]
)
def test_a_study_is_never_written_over(
    study: Path, capsys: pytest.CaptureFixture[str], command: str, name: str
) -> None:
    (study.parent / "inside").mkdir()
    (study.parent / "link.gpkg").symlink_to(study)
    other = Path(shutil.copy(study, study.parent / "other.gpkg"))
    before = study.read_bytes()
    arguments = [command, str(study), "--out", str(study.parent / name)]
    assert main(arguments) == exit_codes.BAD_INPUT
    assert study.read_bytes() == before == other.read_bytes()
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("command", ["allocate", "score"])
def test_a_damaged_study_is_not_written_over(study: Path, command: str) -> None:
    damaged = study.parent / "damaged.gpkg"
    damaged.write_bytes(study.read_bytes()[:20_000])
    assert main([command, str(study), "--out", str(damaged)]) == exit_codes.BAD_INPUT
    assert len(damaged.read_bytes()) == 20_000


def test_a_shortlist_is_not_written_over(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sites = study.parent / "sites.csv"
    sites.write_text(SITES)
    arguments = ["score", str(study), "--sites", str(sites), "--out", str(sites)]
    assert main(arguments) == exit_codes.BAD_INPUT
    assert sites.read_text() == SITES
    assert "would write over it" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["allocate", "score"])
@pytest.mark.parametrize(
    ("name", "words"), [("not/there/x.gpkg", "There is no folder"), ("folder.gpkg", "is a folder")]
)
def test_what_cannot_be_written_is_told_before_the_work(
    study: Path, capsys: pytest.CaptureFixture[str], command: str, name: str, words: str
) -> None:
    (study.parent / "folder.gpkg").mkdir()
    arguments = [command, str(study), "--out", str(study.parent / name)]
    assert main(arguments) == exit_codes.BAD_INPUT
    said = capsys.readouterr().err
    assert words in said
    assert "%" not in said


def test_an_export_never_takes_the_place_of_a_study(study: Path) -> None:
    """The window asks nothing but whether to replace a file."""
    before = study.read_bytes()
    with pytest.raises(StudyFileError, match="would be lost"):
        exporter_for(study).write(read_study(study), (), study)
    assert study.read_bytes() == before
