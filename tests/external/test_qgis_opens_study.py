"""QGIS itself opens a study, edits it, and the program reads the edit (package python3-qgis)."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from siteselect.io.packaged import packaged_studies
from siteselect.io.study_file import read_study, write_study
from siteselect.io.tables import KEPT, SERIES, TABLES
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

SCRIPT = Path(__file__).with_name("qgis_layers.py")
KINDS = {
    "substations": "Point",
    "lines": "Line",
    "plants": "Point",
    "regions": "Polygon",
    "zones": "Polygon",
    "places": "Point",
}


def ask_qgis(path: Path, names: list[str], *options: str) -> dict[str, Any]:
    """Return what QGIS says of each layer."""
    done = subprocess.run(
        ["/usr/bin/python3", str(SCRIPT), *options, str(path), *names],
        capture_output=True, text=True, check=False, timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def counts_of(study: Study) -> dict[str, int]:
    counts = {table.name: len(getattr(study, table.attribute)) for table in TABLES}
    counts |= {series.name: getattr(study, series.attribute).n_rows for series in SERIES}
    return counts | {kept.name: 0 for kept in KEPT}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "تین علاقے three.gpkg"
    write_study(three_region_study(), path)
    return path


def test_qgis_opens_every_layer(path: Path) -> None:
    study = three_region_study()
    before = path.read_bytes()
    assert_shown(study, ask_qgis(path, [*counts_of(study), "study"]))
    assert path.read_bytes() == before


def assert_shown(study: Study, shown: dict[str, Any]) -> None:
    for name, count in counts_of(study).items():
        layer = shown[name]
        assert layer["valid"], name
        assert layer["sound"], name
        assert (layer["count"], layer["read"]) == (count, count) or name == "sites", name
        if name in KINDS:
            assert (layer["kind"], layer["crs"]) == (KINDS[name], "EPSG:4326"), name
    assert shown["study"]["valid"]
    assert shown["study"]["count"] > 10


def test_qgis_shows_points_and_areas_of_sites(path: Path) -> None:
    names = ["sites|geometrytype=Point", "sites|geometrytype=Polygon"]
    points, areas = ask_qgis(path, names).values()
    assert (points["valid"], points["read"], points["kind"]) == (True, 1, "Point")
    assert (areas["valid"], areas["read"], areas["kind"]) == (True, 1, "Polygon")


def test_qgis_finds_the_extent_and_the_columns(path: Path) -> None:
    shown = ask_qgis(path, ["plants"])["plants"]
    columns = next(table.columns for table in TABLES if table.name == "plants")
    assert shown["columns"] == ["fid", *(column.name for column in columns)]
    assert shown["extent"] == pytest.approx([1.0, 9.0, 3.1, 10.1])


def test_what_qgis_draws_is_read_and_what_it_adds_survives(path: Path) -> None:
    ask_qgis(path, ["sites"], "--edit")
    study = read_study(path)
    drawn = study.site("Q1")
    assert (drawn.name, drawn.requested_mw, drawn.status) == ("Drawn in QGIS", 42.0, "candidate")
    assert list(drawn.geometry.coords) == [(1.75, 9.25)]
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    write_study(study, path, generations=0)
    shown = ask_qgis(path, ["wells", "sites|geometrytype=Point"])
    assert (shown["wells"]["valid"], shown["wells"]["read"]) == (True, 1)
    assert shown["wells"]["crs"] == "EPSG:32631"
    assert "land_owner" in shown["sites|geometrytype=Point"]["columns"]
    assert read_study(path).content_hash == study.content_hash


def test_qgis_opens_every_packaged_study() -> None:
    assert packaged_studies()
    for path in packaged_studies().values():
        study = read_study(path)
        assert_shown(study, ask_qgis(path, [*counts_of(study), "study"]))
