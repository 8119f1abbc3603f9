import json
import re
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from shapely import box

from siteselect.core.entities import Site
from siteselect.export.gpkg import write_gpkg
from tests.unit.export.hostile import NAMES
from tests.unit.layout.scored import a_score, a_shortlist, study_with_sites


def ogrinfo(path: Path, *options: str) -> str:
    done = subprocess.run(
        ["ogrinfo", "-ro", str(path), *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stderr
    assert "Warning" not in done.stderr
    return done.stdout


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_gdal_opens_the_layer_and_its_tables(tmp_path: Path) -> None:
    study, scores = a_shortlist("West field", "East field")
    path = tmp_path / "s.gpkg"
    write_gpkg(study, scores, path)
    said = ogrinfo(path, "-al")
    assert "Layer name: shortlist" in said
    assert "Layer name: contributions" in said
    assert "Layer name: sources" in said
    assert "Feature Count: 2" in said
    assert "WGS 84" in said
    assert "name (String) = West field" in said
    assert "firm_n0_mw (Real) = 80" in said
    assert "firm_n1_mw (Real) = (null)" in said
    assert "rank (Integer64) = 1" in said or "rank (Integer) = 1" in said
    assert re.search(r"POINT \(2(\.0)? 9\.3\)", said)


def test_points_and_areas_live_in_one_layer(tmp_path: Path) -> None:
    study = study_with_sites("A")
    study = study.with_sites((*study.sites, Site("S2", "B", box(1, 9, 2, 10), "ai", 5.0)))
    write_gpkg(study, [a_score(site) for site in study.sites], tmp_path / "s.gpkg")
    said = ogrinfo(tmp_path / "s.gpkg", "-al")
    assert "POINT" in said
    assert "POLYGON ((2 9,2 10,1 10,1 9,2 9))" in said


def test_points_of_the_contributions_add_up_to_what_the_score_was_made_of(tmp_path: Path) -> None:
    study, scores = a_shortlist("A", "B")
    write_gpkg(study, scores, tmp_path / "s.gpkg")
    found = rows(
        tmp_path / "s.gpkg",
        "SELECT site_id, criterion_id, raw, points, data_class FROM contributions ORDER BY fid",
    )
    assert found == [
        ("S1", "C1", 50.0, 40.0, "assumed"), ("S1", "C12", None, 0.0, "assumed"),
        ("S2", "C1", 50.0, 40.0, "assumed"), ("S2", "C12", None, 0.0, "assumed"),
    ]  # fmt: skip


def test_sources_and_caveats_are_inside(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    write_gpkg(study, scores, tmp_path / "s.gpkg")
    found = rows(tmp_path / "s.gpkg", "SELECT topic, text FROM sources")
    assert ("study", "Three regions") in found
    assert ("study_hash", study.content_hash) in found
    assert ("source", "Made up for tests") in found
    assert any(topic == "bear in mind" and "synthetic" in str(text) for topic, text in found)


def test_hostile_names_come_back_as_they_were(tmp_path: Path) -> None:
    study, scores = a_shortlist(*NAMES)
    write_gpkg(study, scores, tmp_path / "s.gpkg")
    found = dict(rows(tmp_path / "s.gpkg", "SELECT site_id, name FROM shortlist"))  # type: ignore[arg-type]
    assert found == {f"S{i}": name for i, name in enumerate(NAMES, start=1)}
    listed = json.loads(
        subprocess.run(
            ["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(tmp_path / "s.gpkg"), "shortlist"],
            capture_output=True, check=True,
        ).stdout
    )  # fmt: skip
    assert {f["properties"]["name"] for f in listed["features"]} == set(NAMES)


def test_every_column_carries_its_description(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    write_gpkg(study, scores, tmp_path / "s.gpkg")
    said = dict(
        rows(
            tmp_path / "s.gpkg",
            "SELECT column_name, description FROM gpkg_data_columns WHERE table_name='shortlist'",
        )
    )  # type: ignore[arg-type]
    assert str(said["energy_cost_lc_per_kwh"]).startswith("Energy cost (CUR/kWh): ")


def test_an_empty_shortlist_is_an_empty_layer(tmp_path: Path) -> None:
    study, _ = a_shortlist()
    write_gpkg(study, (), tmp_path / "s.gpkg")
    assert "Feature Count: 0" in ogrinfo(tmp_path / "s.gpkg", "shortlist")


@pytest.mark.parametrize("note", ["", "Layer not given\0"])
def test_notes_of_contributions_are_kept_or_missing(tmp_path: Path, note: str) -> None:
    study, (score,) = a_shortlist("A")
    parts = (replace(score.contributions[0], note=note),)
    write_gpkg(study, (replace(score, contributions=parts),), tmp_path / "s.gpkg")
    ((found,),) = rows(tmp_path / "s.gpkg", "SELECT note FROM contributions")
    assert found == (note.replace("\0", "\ufffd") or None)
