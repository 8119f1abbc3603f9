import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from shapely import LineString, MultiPolygon, Point, Polygon, box

from siteselect.core.entities import ConnectionRoute, Operator, Place, Region, Zone
from siteselect.core.errors import InputError, StudyFileError
from siteselect.core.tables import NamedColumns
from siteselect.io import study_file
from siteselect.io.disk_stamp import stamp_of
from siteselect.io.study_file import ChangedOnDiskError, read_study, write_study
from siteselect.io.tables import KEPT, SERIES, TABLES
from siteselect.study.map_state import Bookmark, HourRule, MapLayer
from siteselect.study.study import Scenario, Study, ValidationTarget
from tests.helpers.defaults import default_assumptions
from tests.helpers.studies import three_region_study
from tests.unit.io.damage import run_sql

ROOT = Path(__file__).resolve().parents[3]
LAYERS = {
    "substations": ("Point", 4, (1, 9, 3, 10)),
    "lines": ("Line String", 4, (1, 9, 3, 10)),
    "plants": ("Point", 3, (1, 9, 3.1, 10.1)),
    "regions": ("Polygon", 3, (0.5, 8.5, 3.5, 10.5)),
    "zones": ("Polygon", 0, None),
    "places": ("Point", 1, (3, 10, 3, 10)),
    "connection_routes": ("Line String", 0, None),
    "sites": ("Unknown (any)", 2, (1.1, 9.9, 2.98, 9.98)),
}
ATTRIBUTES = {
    "transformers": 6, "load_shares": 3, "hourly_demand": 48, "hourly_availability": 48,
    "temperature": 288, "workloads": 2, "scenarios": 1, "provenance": 2, "validation": 0,
    "operators": 0, "shortlists": 0, "layouts": 0, "map_layers": 0, "bookmarks": 0,
    "hour_rules": 0,
    "criteria": len(three_region_study().criteria),
    "assumptions": len(three_region_study().assumptions),
}  # fmt: skip


def run(arguments: list[str | Path]) -> str:
    """Run a program that must be installed and must not complain."""
    done = subprocess.run(list(map(str, arguments)), capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def ogrinfo(*arguments: str | Path) -> str:
    """Return what ogrinfo says of a file."""
    return run(["ogrinfo", "-ro", *arguments])


def blocks_of(text: str) -> dict[str, str]:
    """Return ogrinfo's text by layer."""
    parts = text.split("\nLayer name: ")[1:]
    return {part.splitlines()[0]: part for part in parts}


def test_a_study_comes_back_as_it_was(study_path: Path) -> None:
    study = three_region_study()
    found = read_study(study_path)
    assert found.content_hash == study.content_hash
    assert found.facts_hash == study.facts_hash
    assert found.substations == study.substations
    assert found.regions == study.regions
    assert found.workloads == study.workloads
    assert found.sites == study.sites
    assert found.info == study.info
    assert found.hourly_demand.equals(study.hourly_demand)


def test_rare_kinds_of_content_come_back(tmp_path: Path) -> None:
    two_parts = MultiPolygon([box(0, 8, 0.5, 9), box(5, 5, 6, 6)])
    with_hole = Polygon(
        box(1.5, 8.5, 2.5, 10.5).exterior.coords, [box(1.9, 9, 2, 9.1).exterior.coords]
    )
    base = three_region_study()
    study = replace(
        base,
        regions=(
            Region("W", "West", two_parts),
            Region("M", "Middle", with_hole, energy_gwh=None, population=0),
            Region("E", "East", MultiPolygon([box(2.5, 8.5, 3.5, 10.5)]), 0.1 + 0.2),
        ),
        zones=(Zone("z", "Flood", "flood", is_hard=False, area=box(1, 9, 2, 10)),),
        scenarios=(
            Scenario("base", "Base case"),
            Scenario(
                "dear", "Dear", {"reserve_share": 0.1 + 0.2, "reserve_from_نام": -1e-9}, seed=2**62
            ),
        ),
        validation=(
            ValidationTarget(
                "V1", "Peak", 1e3, 950, 1050, "MW", "peak",
                {"regions": ["W", "M"], "n": 3, "x": 3.0, "deep": {"flag": True, "none": None}},
                required=True, source="DOMAIN section 6", reason="line\nbreak",
            ),
        ),
        temperature_c=NamedColumns(("W",), np.where(np.arange(288)[:, None] < 5, np.nan, 31.5)),
        info=replace(base.info, licence=("ODbL 1.0", "", "third\nline"), notes=(), basemap="b"),
    )  # fmt: skip
    path = tmp_path / "rare.gpkg"
    write_study(study, path)
    found = read_study(path)
    assert found.content_hash == study.content_hash
    assert found.scenarios == study.scenarios
    assert found.info.licence == study.info.licence
    assert [region.area.geom_type for region in found.regions] == [
        "MultiPolygon", "Polygon", "MultiPolygon",
    ]  # fmt: skip
    assert blocks_of(ogrinfo("-al", "-so", path))["regions"].count("Geometry: Unknown (any)") == 1


def test_a_route_comes_back_and_is_what_other_programs_see(tmp_path: Path) -> None:
    base = three_region_study()
    route = LineString([(2, 10), (2.5, 10.25), (3, 10)])
    routed = replace(base.lines[1], route=route)
    study = replace(base, lines=(base.lines[0], routed, *base.lines[2:]))
    write_study(study, tmp_path / "s.gpkg")
    found = read_study(tmp_path / "s.gpkg")
    assert found.content_hash == study.content_hash != base.content_hash
    assert found.lines == study.lines
    drawn = ogrinfo("-al", tmp_path / "s.gpkg", "lines")
    assert "LINESTRING (2 10,2.5 10.25,3 10)" in drawn
    assert "LINESTRING (1 10,2 10)" in drawn


def test_a_damaged_route_is_noticed_although_it_still_fits(tmp_path: Path) -> None:
    base = three_region_study()
    corner = 2.4140625
    route = LineString([(2, 10), (corner, 10.25), (3, 10)])
    study = replace(base, lines=(base.lines[0], replace(base.lines[1], route=route)))
    study = replace(study, lines=study.lines + base.lines[2:])
    path = tmp_path / "s.gpkg"
    write_study(study, path)
    whole = path.read_bytes()
    assert whole.count(struct.pack("<d", corner)) == 1
    path.write_bytes(whole.replace(struct.pack("<d", corner), struct.pack("<d", corner + 0.125)))
    with pytest.raises(StudyFileError, match="damaged"):
        read_study(path)


def test_an_unknown_range_of_an_assumption_comes_back_unknown(tmp_path: Path) -> None:
    base = three_region_study()
    unknown = replace(base.assumptions[0], low=None, high=None)
    study = replace(base, assumptions=(unknown, *base.assumptions[1:]))
    write_study(study, tmp_path / "s.gpkg")
    assert read_study(tmp_path / "s.gpkg").assumptions[0] == unknown


def test_whole_numbers_given_for_numbers_do_not_change_the_study(tmp_path: Path) -> None:
    base = three_region_study()
    whole = replace(base.substations[0], lon=1, lat=10, kv_levels=(500, 220))
    study = replace(base, substations=(whole, *base.substations[1:]))
    write_study(study, tmp_path / "s.gpkg")
    assert read_study(tmp_path / "s.gpkg").content_hash == study.content_hash == base.content_hash


def test_ogrinfo_opens_every_layer(study_path: Path) -> None:
    blocks = blocks_of(ogrinfo("-al", "-so", study_path))
    for name, (geometry, count, extent) in LAYERS.items():
        assert f"Geometry: {geometry}\n" in blocks[name]
        assert f"Feature Count: {count}\n" in blocks[name]
        assert 'ID["EPSG",4326]' in blocks[name]
        if extent:
            west, south, east, north = (f"{side:.6f}" for side in extent)
            assert f"Extent: ({west}, {south}) - ({east}, {north})\n" in blocks[name]
    for name, count in ATTRIBUTES.items():
        assert f"Feature Count: {count}\n" in blocks[name]
    assert blocks.keys() == {*LAYERS, *ATTRIBUTES, "study"}


def test_ogrinfo_shows_values_and_what_columns_mean(study_path: Path) -> None:
    text = ogrinfo("-al", "-where", "id = 'MID'", study_path, "substations")
    assert "name (String) = Middle" in text
    assert "POINT (2 10)" in text
    assert "kv_levels (String) = 500 220 132" in text
    rows = sqlite3.connect(study_path)
    try:
        described = dict(
            rows.execute(
                "SELECT column_name, description FROM gpkg_data_columns WHERE table_name = 'plants'"
            )
        )
    finally:
        rows.close()
    assert described["capacity_mw"] == "Net capacity [MW]"


def test_gdal_finds_features_through_the_spatial_index(study_path: Path) -> None:
    text = ogrinfo("-al", "-spat", "1.9", "8.9", "2.2", "9.1", study_path, "substations")
    assert "Feature Count: 1\n" in text
    assert "id (String) = SOU" in text
    assert "HasSpatialIndex" not in text
    answer = ogrinfo("-sql", "SELECT HasSpatialIndex('sites', 'geom')", study_path)
    assert "= 1" in answer


def test_an_edit_by_gdal_keeps_the_index_right_and_is_read(
    study_path: Path, tmp_path: Path
) -> None:
    town = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [1.5, 9.5]},
        "properties": {"id": "c2", "name": "Newtown", "kind": "town", "population": 7},
    }
    source = tmp_path / "town.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [town]}))
    run(["ogrinfo", study_path, "-sql", "DELETE FROM places WHERE id = 'c1'"])
    run(["ogr2ogr", "-update", "-append", study_path, source, "-nln", "places"])
    (place,) = read_study(study_path).places
    assert place == Place("c2", "Newtown", "town", 1.5, 9.5, 7)
    conn = sqlite3.connect(study_path)
    try:
        index = conn.execute("SELECT minx, maxx, miny, maxy FROM rtree_places_geom").fetchall()
    finally:
        conn.close()
    assert index == [(1.5, 1.5, 9.5, 9.5)]
    for box_, count in ((("2.9", "9.9", "3.1", "10.1"), 0), (("1.4", "9.4", "1.6", "9.6"), 1)):
        found = ogrinfo("-al", "-spat", *box_, study_path, "places")
        assert f"Feature Count: {count}\n" in found


def test_the_file_obeys_the_geopackage_header_and_is_sound(study_path: Path) -> None:
    conn = sqlite3.connect(study_path)
    try:
        assert conn.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        assert conn.execute("PRAGMA user_version").fetchone() == (10300,)
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        srs = {row[0] for row in conn.execute("SELECT srs_id FROM gpkg_spatial_ref_sys")}
        assert srs == {-1, 0, 4326}
    finally:
        conn.close()


def test_the_same_study_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.gpkg", "b.gpkg"):
        write_study(three_region_study(), tmp_path / name)
    first = (tmp_path / "a.gpkg").read_bytes()
    assert first == (tmp_path / "b.gpkg").read_bytes()
    write_study(read_study(tmp_path / "a.gpkg"), tmp_path / "a.gpkg")
    assert first == (tmp_path / "a.gpkg").read_bytes()


def test_another_process_writes_the_same_bytes(study_path: Path, tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from siteselect.io.study_file import write_study\n"
        "from tests.helpers.studies import three_region_study\n"
        "write_study(three_region_study(), pathlib.Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.gpkg"
        subprocess.run(
            [sys.executable, "-c", code, str(path)], check=True, cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
        )  # fmt: skip
        assert path.read_bytes() == study_path.read_bytes()


def test_no_path_of_this_machine_is_in_the_file(study_path: Path) -> None:
    data = study_path.read_bytes()
    assert str(study_path.parent).encode() not in data
    assert str(Path.home()).encode() not in data or len(str(Path.home())) < 6


def test_hours_are_told_in_local_time(study_path: Path) -> None:
    conn = sqlite3.connect(study_path)
    try:
        rows = conn.execute("SELECT hour, local_time FROM hourly_demand WHERE fid IN (1, 26)")
        assert rows.fetchall() == [(0, "2024-07-01T00:00:00"), (25, "2024-07-02T01:00:00")]
        months = conn.execute("SELECT month, hour FROM temperature WHERE fid IN (1, 26, 288)")
        assert months.fetchall() == [(1, 0), (2, 1), (12, 23)]
        keys = dict(conn.execute("SELECT key, value FROM study"))
    finally:
        conn.close()
    assert keys["time_zone"] == "UTC"
    assert keys["currency"] == "CUR"
    assert keys["content_hash"] == three_region_study().content_hash


def test_reading_leaves_nothing_beside_the_file_and_does_not_touch_it(study_path: Path) -> None:
    before = stamp_of(study_path)
    read_study(study_path)
    assert stamp_of(study_path) == before
    assert [entry.name for entry in study_path.parent.iterdir()] == [study_path.name]


def test_a_file_left_in_write_ahead_mode_is_read_without_leaving_anything(study_path: Path) -> None:
    conn = sqlite3.connect(study_path)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("UPDATE assumptions SET value = 0.07")
    conn.commit()
    conn.close()
    assert study_path.read_bytes()[18] == 2
    assert read_study(study_path).assumptions[0].value == 0.07
    assert [entry.name for entry in study_path.parent.iterdir()] == [study_path.name]


def test_what_another_program_has_just_written_is_read(study_path: Path) -> None:
    conn = sqlite3.connect(study_path)
    try:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("UPDATE assumptions SET value = 0.08")
        conn.commit()
        assert read_study(study_path).assumptions[0].value == 0.08
    finally:
        conn.close()


def test_a_file_being_written_is_told(study_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("siteselect.io.gpkg_open.SECONDS_TO_WAIT_FOR_A_WRITER", 0.0)
    conn = sqlite3.connect(study_path, isolation_level=None)
    try:
        conn.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StudyFileError, match="Another program is writing"):
            read_study(study_path)
    finally:
        conn.close()


def test_opening_a_study_needs_no_heavy_library(study_path: Path) -> None:
    code = (
        "import sys, json\n"
        "from siteselect.io.packaged import open_study\n"
        f"open_study({str(study_path)!r})\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    heavy = {"pandas", "geopandas", "pyogrio", "pyproj", "scipy", "folium", "highspy", "PySide6"}
    assert loaded & heavy == set()


@pytest.mark.parametrize("name", ["نقشہ پاکستان.gpkg", "50% #1?.gpkg", "a;b'c\"d.gpkg", "🗺.gpkg"])
def test_any_file_name_works(tmp_path: Path, name: str) -> None:
    path = tmp_path / "two words ' %41 دو" / name
    path.parent.mkdir()
    write_study(three_region_study(), path)
    write_study(three_region_study(), path)
    assert read_study(path).content_hash == three_region_study().content_hash


def test_a_link_is_followed(study_path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.gpkg"
    link.symlink_to(study_path)
    changed = three_region_study().with_sites(())
    write_study(changed, link)
    assert link.is_symlink()
    assert read_study(study_path).sites == ()


def test_a_file_changed_since_it_was_read_is_not_replaced(study_path: Path) -> None:
    stamp = stamp_of(study_path)
    run_sql(study_path, "UPDATE sites SET notes = 'mine' WHERE id = 'S1'")
    with pytest.raises(ChangedOnDiskError, match="Another program has changed the file"):
        write_study(three_region_study(), study_path, expected=stamp)
    assert read_study(study_path).sites[0].notes == "mine"
    write_study(three_region_study(), study_path, expected=stamp_of(study_path))
    assert read_study(study_path).sites[0].notes == ""


def test_a_change_while_saving_is_noticed_too(
    study_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = study_file._seal

    def someone_saves_meanwhile(part: Path) -> None:
        run_sql(study_path, "UPDATE sites SET notes = 'theirs'")
        really(part)

    monkeypatch.setattr(study_file, "_seal", someone_saves_meanwhile)
    with pytest.raises(ChangedOnDiskError):
        write_study(three_region_study(), study_path, expected=stamp_of(study_path))
    assert read_study(study_path).sites[0].notes == "theirs"
    assert [entry.name for entry in study_path.parent.iterdir()] == [study_path.name]


def test_a_file_that_was_only_touched_is_unchanged(study_path: Path) -> None:
    stamp = stamp_of(study_path)
    os.utime(study_path, (1, 1))
    again = write_study(three_region_study(), study_path, expected=stamp)
    assert again.still_fits(study_path)


def test_an_edit_of_the_same_size_and_another_time_is_noticed(study_path: Path) -> None:
    stamp = stamp_of(study_path)
    run_sql(study_path, "UPDATE sites SET name = 'Western fjeld' WHERE id = 'S1'")
    os.utime(study_path, (1, 1))
    assert study_path.stat().st_size == stamp.size_bytes
    assert not stamp.still_fits(study_path)


def test_saving_over_a_file_that_was_deleted_brings_it_back(study_path: Path) -> None:
    stamp = stamp_of(study_path)
    study_path.unlink()
    write_study(three_region_study(), study_path, expected=stamp)
    assert study_path.exists()


def test_a_newer_schema_is_refused_with_a_sentence(study_path: Path) -> None:
    run_sql(study_path, "UPDATE study SET value = '5' WHERE key = 'schema_version'",
            "DROP TABLE lines")  # fmt: skip
    with pytest.raises(StudyFileError, match=r"newer SiteSelect \(schema 5, this one reads 4\)"):
        read_study(study_path)


def test_a_file_of_the_first_schema_opens_and_is_saved_in_this_one(tmp_path: Path) -> None:
    study = read_study(ROOT / "tests" / "data" / "studies" / "schema-1.gpkg")
    assert len(study.substations) == 4
    assert {s.short_circuit_mva for s in study.substations} == {None}
    assert study.assumption_values()["least_ai_share"] == 0.2
    write_study(study, tmp_path / "now.gpkg")
    assert read_study(tmp_path / "now.gpkg").info.schema_version == 4


def test_a_file_of_the_second_schema_gives_its_operators(tmp_path: Path) -> None:
    old = ROOT / "tests" / "data" / "studies" / "schema-2.gpkg"
    study = read_study(old)
    assert study.operators == (Operator("acme", "Acme Compute", 30.0, "made up"),)
    write_study(study, tmp_path / "now.gpkg")
    assert read_study(tmp_path / "now.gpkg").operators == study.operators
    incomplete = tmp_path / "incomplete.gpkg"
    shutil.copy(old, incomplete)
    run_sql(incomplete, "DELETE FROM assumptions WHERE key = 'site_cap_mw'")
    with pytest.raises(InputError, match="lacks 'site_cap_mw'"):
        read_study(incomplete)


def test_a_file_of_the_third_schema_has_no_arrangement_of_the_map_yet(tmp_path: Path) -> None:
    study = read_study(ROOT / "tests" / "data" / "studies" / "schema-3.gpkg")
    assert (study.map_layers, study.bookmarks, study.hour_rules, study.routes) == ((), (), (), ())
    assert {site.group for site in study.sites} == {""}
    assert study.assumption_values()["site_ha_per_mw"] == 0.45
    assert study.assumption_values()["network_hashrate_eh_s"] == 984
    assert study.assumption_values().keys() == {a.key for a in default_assumptions()}
    arranged = replace(
        study,
        routes=(ConnectionRoute("S1", "WST", LineString([(60.0, 30.0), (60.1, 30.2)])),),
        map_layers=(MapLayer("mine", "My rivers", "table:rivers", style={"width_mm": 0.3}),),
        bookmarks=(Bookmark("b1", "Delta", 60.0, 30.0, 250_000.0, 12.0),),
        hour_rules=(HourRule("r1", "Summer evenings", "01" * 144),),
    )
    write_study(arranged, tmp_path / "now.gpkg")
    again = read_study(tmp_path / "now.gpkg")
    for part in ("routes", "map_layers", "bookmarks", "hour_rules"):
        assert getattr(again, part) == getattr(arranged, part)


def test_damage_is_told_from_an_edit(study_path: Path) -> None:
    data = bytearray(study_path.read_bytes())
    at = data.index(b"Western field")
    data[at : at + 7] = b"Eastern"
    study_path.write_bytes(data)
    with pytest.raises(StudyFileError, match=r"damaged.*earlier generation"):
        read_study(study_path)


def test_a_study_that_could_not_be_opened_is_not_saved(study_path: Path) -> None:
    before = study_path.read_bytes()
    study = three_region_study()
    bow_tie = Polygon([(1, 9), (2, 10), (2, 9), (1, 10)])
    bad = study.with_sites((replace(study.sites[0], geometry=bow_tie), study.sites[1]))
    with pytest.raises(InputError, match=r"'sites', row fid 1 \(id 'S1'\).*crosses itself"):
        write_study(bad, study_path)
    assert study_path.read_bytes() == before


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"name": "half \ud83d"}, "broken character"),
        ({"requested_mw": float("nan")}, "'requested_mw' is empty"),
        ({"requested_mw": float("inf")}, "infinite"),
        ({"requested_mw": -1.0}, "less than the 0"),
        ({"workload_id": ""}, "is empty"),
        ({"workload_id": "none"}, "names 'none'"),
        ({"id": "S2"}, "repeats the id"),
        ({"geometry": Point()}, "empty geometry"),
    ],
)
def test_what_no_file_can_hold_is_told_before_saving(
    tmp_path: Path, changes: dict[str, object], match: str
) -> None:
    study = three_region_study()
    site = replace(study.sites[0], **changes)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=match):
        write_study(study.with_sites((site, study.sites[1])), tmp_path / "s.gpkg")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "columns", [("W", "w"), ("Hour",), ("FID",), ("",), ("a\0b",), ("\ud83d",)]
)
def test_regions_that_cannot_name_a_column_are_told(
    tmp_path: Path, columns: tuple[str, ...]
) -> None:
    numbers = NamedColumns(columns, np.ones((288, len(columns))))
    with pytest.raises(InputError, match=r"'temperature'.*rename the region"):
        write_study(replace(three_region_study(), temperature_c=numbers), tmp_path / "s.gpkg")


def test_every_field_of_a_study_has_its_table() -> None:
    stored = {table.attribute for table in (*TABLES, *SERIES)} | {"info", "layer_tables"}
    assert stored == {field.name for field in fields(Study)}
    for table in TABLES:
        of_entity = {field.name for field in fields(table.entity)}
        placed = (
            {"lon", "lat", "area", "geometry", "route"} if table.geometry else set()
        ) & of_entity
        assert {column.name for column in table.columns} == of_entity - placed
    assert {table.name for table in KEPT} == {"shortlists", "layouts"}


def test_a_copy_keeps_working_anywhere(study_path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "renamed.gpkg"
    elsewhere.parent.mkdir()
    shutil.move(study_path, elsewhere)
    assert read_study(elsewhere).content_hash == three_region_study().content_hash
