import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import siteselect
from siteselect.core.errors import StudyFileError
from siteselect.io import packaged
from siteselect.io.packaged import open_study, packaged_path, packaged_studies
from tests.helpers.studies import three_region_study

ROOT = Path(siteselect.__file__).resolve().parents[1]


def test_a_source_tree_carries_its_files_beside_the_package() -> None:
    assert packaged_path("resources/defaults/criteria.csv").read_text(encoding="utf-8")
    assert packaged_path("resources").is_dir()


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(StudyFileError, match=r"came without 'maps/nowhere\.gpkg'"):
        packaged_path("maps/nowhere.gpkg")


def test_an_installed_program_carries_them_inside(tmp_path: Path) -> None:
    installed = tmp_path / "site-packages" / "siteselect"
    shutil.copytree(ROOT / "siteselect", installed, ignore=shutil.ignore_patterns("__pycache__"))
    inside = installed / "_packaged" / "resources" / "somewhere"
    inside.mkdir(parents=True)
    (inside / "made-up.gpkg").touch()
    code = "from siteselect.io.packaged import packaged_studies; print(*packaged_studies().items())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=True, cwd=tmp_path,
        env={"PYTHONPATH": str(installed.parent)},
    )  # fmt: skip
    assert done.stdout.strip() == str(("made-up", inside / "made-up.gpkg"))


def test_a_study_opens_by_name_and_by_path(
    study_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = tmp_path / "resources"
    (resources / "west").mkdir(parents=True)
    shutil.copy(study_path, resources / "west" / "western.gpkg")
    monkeypatch.setattr(packaged, "packaged_path", lambda relative: tmp_path / relative)
    assert packaged_studies() == {"western": resources / "west" / "western.gpkg"}
    for name in ("western", str(study_path), study_path):
        assert open_study(name).content_hash == three_region_study().content_hash
    with pytest.raises(StudyFileError, match=r"no study 'eastern' \(packaged studies: western\)"):
        open_study("eastern")
    with pytest.raises(StudyFileError, match="There is no such file"):
        open_study("eastern.gpkg")


def test_every_packaged_study_opens() -> None:
    for name in packaged_studies():
        assert open_study(name).substations
