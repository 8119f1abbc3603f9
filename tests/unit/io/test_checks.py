import math
import sqlite3
import struct
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from shapely import LineString, MultiLineString, MultiPolygon, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from siteselect.core.errors import InputError, SiteSelectError, StudyFileError
from siteselect.io.disk_stamp import stamp_of
from siteselect.io.gpkg_geometry import encode
from siteselect.io.study_file import read_study, write_study
from tests.helpers.studies import three_region_study
from tests.unit.io.damage import editing, run_sql

BOW_TIE = Polygon([(1, 9), (2, 10), (2, 9), (1, 10)])
NEW_STATION = (
    "INSERT INTO substations (geom, id, name, kv_levels, region_id) "
    "SELECT geom, 'NEW', 'New', '220', 'W' FROM substations WHERE id = 'SOU'"
)


def sentence_of(path: Path, kind: type[SiteSelectError] = InputError) -> str:
    """Return what reading says; it leaves the file and its folder alone."""
    before = stamp_of(path) if path.is_file() else None
    with pytest.raises(kind) as error:
        read_study(path)
    assert str(path) in error.value.sentence
    assert "\n" not in error.value.sentence
    if before is not None:
        assert stamp_of(path) == before
    assert [
        entry for entry in path.parent.iterdir() if entry.name.startswith(path.name + "-")
    ] == []
    return error.value.sentence


CELLS: list[tuple[str, list[str]]] = [
    # a name that nothing has
    (
        "UPDATE lines SET to_substation = 'XYZ' WHERE id = 'L2'",
        ["'lines', row fid 2 (id 'L2'), column 'to_substation'", "names 'XYZ', which substations"],
    ),
    (
        "UPDATE lines SET from_substation = '' WHERE id = 'L2'",
        ["row fid 2 (id 'L2'), column 'from_substation' is empty"],
    ),
    (
        "UPDATE plants SET substation_id = 'XYZ' WHERE id = 'P3'",
        ["'plants', row fid 3 (id 'P3'), column 'substation_id' names 'XYZ'"],
    ),
    (
        "UPDATE plants SET substation_id = '' WHERE id = 'P3'",
        ["'plants', row fid 3 (id 'P3'), column 'substation_id' is empty", "in service"],
    ),
    (
        "UPDATE plants SET profile = 'tidal' WHERE id = 'P2'",
        ["'plants', row fid 2 (id 'P2'), column 'profile' names 'tidal'", "hourly_availability"],
    ),
    (
        "UPDATE load_shares SET substation_id = 'XYZ' WHERE region_id = 'M'",
        ["'load_shares', row fid 2 (substation_id 'XYZ/M'), column 'substation_id' names 'XYZ'"],
    ),
    (
        "UPDATE load_shares SET region_id = 'Q' WHERE region_id = 'M'",
        ["'load_shares', row fid 2", "column 'region_id' names 'Q', which regions does not have"],
    ),
    (
        "UPDATE transformers SET substation_id = 'XYZ' WHERE id = 'EST-1'",
        ["'transformers', row fid 4 (id 'EST-1'), column 'substation_id' names 'XYZ'"],
    ),
    (
        "UPDATE sites SET substation_id = 'XYZ' WHERE id = 'S2'",
        ["'sites', row fid 2 (id 'S2'), column 'substation_id' names 'XYZ'"],
    ),
    (
        "UPDATE sites SET workload_id = 'XYZ' WHERE id = 'S2'",
        ["'sites', row fid 2 (id 'S2'), column 'workload_id' names 'XYZ', which workloads"],
    ),
    (
        "UPDATE substations SET region_id = 'Q' WHERE id = 'EST'",
        ["'substations', row fid 3 (id 'EST'), column 'region_id' names 'Q'"],
    ),
    (
        NEW_STATION,
        ["'substations', row fid 5 (id 'NEW')", "station that no line reaches", "add its line"],
    ),
    # numbers that cannot be
    (
        "UPDATE lines SET rating_mw = NULL WHERE id = 'L3'",
        ["'lines', row fid 3 (id 'L3'), column 'rating_mw' is empty", "in MW"],
    ),
    (
        "UPDATE lines SET rating_mw = -5 WHERE id = 'L3'",
        ["'lines', row fid 3 (id 'L3'), column 'rating_mw' holds -5, less than the 0"],
    ),
    (
        "UPDATE lines SET circuits = 0 WHERE id = 'L3'",
        ["column 'circuits' holds 0, less than the 1"],
    ),
    (
        "UPDATE lines SET circuits = 1.5 WHERE id = 'L3'",
        ["column 'circuits' holds 1.5 instead of a whole"],
    ),
    (
        "UPDATE plants SET capacity_mw = 9e999 WHERE id = 'P1'",
        ["'capacity_mw' holds an infinite number"],
    ),
    (
        "UPDATE plants SET capacity_mw = 'much' WHERE id = 'P1'",
        ["'plants', row fid 1 (id 'P1'), column 'capacity_mw' holds 'much' instead of a number"],
    ),
    ("UPDATE plants SET capacity_mw = x'00ff' WHERE id = 'P1'", ["instead of a number"]),
    ("UPDATE plants SET tier = 6 WHERE id = 'P1'", ["'tier' holds 6, more than the 5"]),
    (
        "UPDATE plants SET in_service = 'yes' WHERE id = 'P1'",
        ["'in_service' holds 'yes' instead of yes (1)"],
    ),
    (
        "UPDATE transformers SET mva = -1 WHERE id = 'SOU-1'",
        ["row fid 6 (id 'SOU-1'), column 'mva'"],
    ),
    (
        "UPDATE load_shares SET share = 55 WHERE region_id = 'E'",
        ["'share' holds 55, more than the 1"],
    ),
    ("UPDATE sites SET requested_mw = -1 WHERE id = 'S1'", ["'sites', row fid 1 (id 'S1')"]),
    (
        "UPDATE substations SET kv_levels = '500, 220' WHERE id = 'WST'",
        ["column 'kv_levels' holds '500, 220' instead of numbers separated by spaces"],
    ),
    ("UPDATE substations SET kv_levels = '500 -1' WHERE id = 'WST'", ["'kv_levels' holds -1"]),
    (
        "UPDATE workloads SET load_class = 'soft' WHERE id = 'ai'",
        ["'load_class' holds 'soft', which is none of firm, partially_flexible, interruptible"],
    ),
    (
        "UPDATE scenarios SET overrides = '{' WHERE id = 'base'",
        ["'overrides' holds '{' instead of named"],
    ),
    (
        "UPDATE substations SET name = x'00' WHERE id = 'WST'",
        ["'name' holds b'\\x00' instead of text"],
    ),
    (
        "UPDATE substations SET id = NULL WHERE id = 'SOU'",
        ["row fid 4 (id 'None'), column 'id' is empty"],
    ),
    # ids
    (
        "UPDATE plants SET id = 'P1' WHERE id = 'P3'",
        ["'plants', row fid 3 (id 'P1'), column 'id' repeats the id of row fid 1 (id 'P1')"],
    ),
    (
        "UPDATE assumptions SET key = 'reserve_share'",
        ["'assumptions', row fid 2 (key 'reserve_share')"],
    ),
    # hours
    (
        "DELETE FROM hourly_demand WHERE hour = 30",
        ["'hourly_demand', row fid 32, column 'hour' has a gap: hour 31 follows hour 29"],
    ),
    ("DELETE FROM hourly_demand WHERE hour = 47", ["'hourly_demand' has 47 rows", "48 hours"]),
    (
        "DELETE FROM hourly_demand WHERE hour = 0",
        ["row fid 2, column 'hour' starts at hour 1 instead of 0"],
    ),
    ("DELETE FROM hourly_demand", ["'hourly_demand' has 0 rows where the study has 48"]),
    (
        "UPDATE hourly_availability SET hour = 4 WHERE hour = 5",
        ["'hourly_availability', row fid 6, column 'hour' repeats hour 4"],
    ),
    (
        "UPDATE hourly_availability SET hour = 2 WHERE hour = 5",
        ["row fid 6, column 'hour' is not sorted: hour 2 follows hour 4"],
    ),
    (
        "UPDATE hourly_availability SET hour = 'x' WHERE hour = 5",
        ["row fid 6, column 'hour' holds 'x'"],
    ),
    ("DELETE FROM temperature WHERE month = 2 AND hour = 3", ["'temperature', row fid 29", "gap"]),
    ("UPDATE temperature SET month = 13 WHERE month = 2", ["'temperature', row fid 25", "13, 0"]),
    (
        "UPDATE hourly_demand SET M = NULL WHERE hour = 7",
        ["'hourly_demand', row fid 8 (hour 7), column 'M' has no number", "in MW"],
    ),
    (
        "UPDATE hourly_demand SET M = -3.5 WHERE hour = 7",
        ["'hourly_demand', row fid 8 (hour 7), column 'M' holds -3.5, outside 0 to"],
    ),
    (
        "UPDATE hourly_demand SET M = 'abc' WHERE hour = 7",
        ["'hourly_demand', row fid 8, column 'M' holds 'abc' instead of a number"],
    ),
    (
        "UPDATE hourly_availability SET wind = 93 WHERE hour = 7",
        ["column 'wind' holds 93, outside 0 to 1.5"],
    ),
    ("UPDATE hourly_availability SET wind = 9e999 WHERE hour = 7", ["column 'wind' holds inf"]),
    (
        "UPDATE hourly_demand SET local_time = '2023-07-01T00:00:00' WHERE hour = 0",
        ["'hourly_demand', row fid 1, column 'local_time' starts at 2023-07-01", "2024-07-01"],
    ),
    # what the study says of itself
    (
        "DELETE FROM study WHERE key = 'map_crs'",
        ["'study', row with key 'map_crs', column 'value' is missing"],
    ),
    (
        "INSERT INTO study (key, value) VALUES ('name', 'b')",
        ["'study', row with key 'name'", "2 times"],
    ),
    (
        "UPDATE study SET value = '-4' WHERE key = 'n_hours'",
        ["key 'n_hours'", "'-4' instead of a whole"],
    ),
    (
        "UPDATE study SET value = 'nan' WHERE key = 'currency_per_usd'",
        ["'nan' instead of a number above 0"],
    ),
    ("UPDATE study SET value = 'July' WHERE key = 'first_hour'", ["'July' instead of a date"]),
    ("UPDATE study SET value = '2024-07-01T00:00:00+05:00' WHERE key = 'first_hour'", ["no zone"]),
    (
        "UPDATE study SET value = '99' WHERE key = 'n_hours'",
        ["'hourly_demand' has 48 rows", "99 hours"],
    ),
    ("UPDATE study SET value = 'one' WHERE key = 'schema_version'", ["schema_version", "'one'"]),
    # the arrangement
    (
        "INSERT INTO operators (id, name, cap_mw) VALUES ('o1', 'A', -5)",
        ["layer 'operators', row fid 1 (id 'o1'), column 'cap_mw'"],
    ),
    (
        "INSERT INTO operators (id, name) VALUES ('o1', 'Acme'), ('o2', ' ACME ')",
        ["row fid 2 (id 'o2'), column 'name' is 'acme', as row fid 1 (id 'o1') is called too"],
    ),
    (
        "INSERT INTO operators (id, name) VALUES ('o1', 'o2'), ('o2', 'Acme')",
        ["row fid 2 (id 'o2'), column 'name' is 'o2', as row fid 1 (id 'o1') is called too"],
    ),
    ("DROP TABLE lines", ["layer 'lines' is missing: copy it from an earlier generation"]),
    ("DROP TABLE hourly_demand", ["layer 'hourly_demand' is missing"]),
    ("DROP TABLE scenarios", ["layer 'scenarios' is missing"]),
    (
        "ALTER TABLE plants DROP COLUMN fuel",
        ["layer 'plants', column 'fuel' is missing: add it (Fuel or source)"],
    ),
    (
        "ALTER TABLE hourly_demand DROP COLUMN hour",
        ["layer 'hourly_demand', column 'hour' is missing"],
    ),
    (
        "ALTER TABLE hourly_demand DROP COLUMN W",
        ["'load_shares', row fid 1", "'W', which has no column in hourly_demand"],
    ),
    (
        "UPDATE gpkg_geometry_columns SET srs_id = 0 WHERE table_name = 'sites'",
        ["layer 'sites' is in NONE:0 instead of degrees: reproject"],
    ),
    (
        "DELETE FROM gpkg_geometry_columns WHERE table_name = 'sites'",
        ["layer 'sites' has no geometry"],
    ),
]


@pytest.mark.parametrize(("statement", "expected"), CELLS, ids=[s for s, _ in CELLS])
def test_a_wrong_cell_is_told_with_its_place(
    study_path: Path, statement: str, expected: list[str]
) -> None:
    run_sql(study_path, statement)
    sentence = sentence_of(study_path)
    for words in expected:
        assert words in sentence


GEOMETRIES: list[tuple[str, str, BaseGeometry | bytes | None, list[str]]] = [
    ("substations", "EST", Point(10, 3), ["row fid 3 (id 'EST')", "look swapped", "swap the two"]),
    ("sites", "S2", box(9.95, 2.95, 9.98, 2.98), ["row fid 2 (id 'S2')", "look swapped"]),
    ("places", "c1", Point(10, 3), ["'places', row fid 1 (id 'c1')", "look swapped"]),
    ("regions", "E", box(8.5, 2.5, 10.5, 3.5), ["'regions', row fid 3 (id 'E')", "look swapped"]),
    (
        "plants",
        "P1",
        Point(500000, 3200000),
        ["row fid 1 (id 'P1')", "500000", "looks like metres"],
    ),
    ("sites", "S2", box(5e5, 3e6, 5.1e5, 3.1e6), ["row fid 2 (id 'S2')", "looks like metres"]),
    ("plants", "P1", Point(200, 10), ["longitude 200, latitude 10, which is not on Earth"]),
    ("plants", "P1", Point(31, 174), ["not on Earth", "look swapped"]),
    ("plants", "P1", Point(float("nan"), 1), ["row fid 1 (id 'P1')"]),
    ("plants", "P1", Point(float("inf"), 1), ["coordinates that are no numbers"]),
    (
        "plants",
        "P1",
        Point(),
        ["'plants', row fid 1 (id 'P1'), column 'geom' has an empty geometry"],
    ),
    ("plants", "P1", box(1, 9, 2, 10), ["is drawn as Polygon: draw it as point"]),
    (
        "sites",
        "S1",
        LineString([(1, 9), (2, 10)]),
        ["is drawn as LineString: draw it as point or area"],
    ),
    (
        "sites",
        "S1",
        BOW_TIE,
        ["'sites', row fid 1 (id 'S1')", "crosses itself at longitude 1.5, latitude 9.5"],
    ),
    ("regions", "W", BOW_TIE, ["'regions', row fid 1 (id 'W')", "longitude 1.5, latitude 9.5"]),
    (
        "regions",
        "W",
        MultiPolygon([box(0, 8, 1, 9), box(0.5, 8, 1.5, 9)]),
        ["'regions', row fid 1"],
    ),
    ("sites", "S1", None, ["'sites', row fid 1 (id 'S1'), column 'geom' has no geometry"]),
    (
        "sites",
        "S2",
        encode([box(2.9, 9.75, 3, 9.875)])[0].replace(
            struct.pack("<d", 9.75), struct.pack("<d", math.nan)
        ),
        ["'sites', row fid 2 (id 'S2'), column 'geom'"],
    ),
    # routes of lines; L2 runs from MID (2, 10) to EST (3, 10)
    (
        "lines",
        "L2",
        Point(2, 10),
        ["'lines', row fid 2 (id 'L2'), column 'geom' is drawn as Point: draw it as line"],
    ),
    ("lines", "L2", box(2, 9, 3, 10), ["is drawn as Polygon: draw it as line"]),
    (
        "lines",
        "L2",
        MultiLineString([[(2, 10), (2.4, 10.1)], [(2.5, 10.1), (3, 10)]]),
        ["row fid 2 (id 'L2')", "is drawn as MultiLineString: draw it as line"],
    ),
    ("lines", "L2", b"not a geometry", ["row fid 2 (id 'L2')", "not a GeoPackage geometry"]),
    (
        "lines",
        "L2",
        b"GP\x00\x01\xe6\x10\x00\x00\x01\x02\x00",
        ["'lines', row fid 2 (id 'L2'), column 'geom' holds a damaged geometry"],
    ),
    (
        "lines",
        "L2",
        LineString([(10, 2), (10.2, 2.5), (10, 3)]),
        ["row fid 2 (id 'L2')", "look swapped", "swap the two"],
    ),
    (
        "lines",
        "L2",
        LineString([(5e5, 1.1e6), (5.5e5, 1.15e6), (6e5, 1.1e6)]),
        ["row fid 2 (id 'L2')", "looks like metres"],
    ),
    (
        "lines",
        "L2",
        encode([LineString([(2, 10), (2.5, 10.1), (3, 10)])])[0].replace(
            struct.pack("<d", 2.5), struct.pack("<d", math.nan)
        ),
        ["row fid 2 (id 'L2')", "is no sound line"],
    ),
    (
        "lines",
        "L2",
        LineString([(2, 10), (2, 10), (2, 10)]),
        ["is no sound line (too few points in geometry component at longitude 2, latitude 10)"],
    ),
    (
        "lines",
        "L2",
        LineString([(2, 10), (2.5, 10.4), (3, 9.9)]),
        ["(id 'L2'), column 'geom' is a route that does not end at 'MID' and 'EST': move its ends"],
    ),
    (
        "lines",
        "L2",
        LineString([(2.1, 10), (2.5, 10.4), (3, 10)]),
        ["is a route that does not end at 'MID' and 'EST'"],
    ),
    ("sites", "S1", b"GP\x00\x01", ["not a GeoPackage geometry"]),
    ("sites", "S1", b"not a geometry", ["not a GeoPackage geometry"]),
    ("sites", "S1", b"GP\x00\x01\xe6\x10\x00\x00\x01\x01\x00", ["holds a damaged geometry"]),
    (
        "sites",
        "S1",
        b"GP\x00\x21\xe6\x10\x00\x00\x01\x01\x00",
        ["kind of geometry that is not supported"],
    ),
]


@pytest.mark.parametrize(("layer", "row", "geometry", "expected"), GEOMETRIES)
def test_a_wrong_place_is_told_with_its_row(
    study_path: Path,
    layer: str,
    row: str,
    geometry: BaseGeometry | bytes | None,
    expected: list[str],
) -> None:
    blob = encode([geometry])[0] if isinstance(geometry, BaseGeometry) else geometry
    with editing(study_path) as conn:
        conn.execute(f"UPDATE {layer} SET geom = ? WHERE id = ?", (blob, row))
    sentence = sentence_of(study_path)
    for words in expected:
        assert words in sentence


NO_ROUTES: list[BaseGeometry | None] = [
    None,
    LineString(),
    LineString([(2, 10), (3, 10)]),
    LineString([(8, 2), (9, 3)]),
    MultiLineString([[(2, 10), (3, 10)]]),
]


@pytest.mark.parametrize("drawn", NO_ROUTES)
def test_a_line_without_corners_tells_no_route(
    study_path: Path, drawn: BaseGeometry | None
) -> None:
    blob = None if drawn is None else encode([drawn])[0]
    with editing(study_path) as conn:
        conn.execute("UPDATE lines SET geom = ? WHERE id = 'L2'", (blob,))
    assert read_study(study_path).content_hash == three_region_study().content_hash


ROUTES = [
    LineString([(2, 10), (2.5, 10.4), (3, 10)]),
    LineString([(3, 10), (2.5, 10.4), (2, 10)]),
    LineString([(2.03, 10), (2.5, 10.4), (2.4, 9.8), (2.2, 10.4), (3, 10.03)]),
]


@pytest.mark.parametrize("route", ROUTES, ids=["as named", "backwards", "near, crossing itself"])
def test_a_line_with_corners_is_a_route(study_path: Path, route: LineString) -> None:
    for drawn in (route, MultiLineString([route])):
        with editing(study_path) as conn:
            conn.execute("UPDATE lines SET geom = ? WHERE id = 'L2'", encode([drawn]))
        assert [line.route for line in read_study(study_path).lines] == [None, route, None, None]


def test_a_route_that_its_stations_would_lose_is_not_saved(tmp_path: Path) -> None:
    study = three_region_study()
    lines = (replace(study.lines[0], route=LineString([(1, 10), (1.4, 10.3), (2, 10)])),)
    moved = replace(study.substations[0], lon=1.2)
    study = replace(study, lines=lines + study.lines[1:])
    write_study(study, tmp_path / "s.gpkg")
    with pytest.raises(InputError, match="does not end at 'WST' and 'MID'"):
        write_study(
            replace(study, substations=(moved, *study.substations[1:])), tmp_path / "s.gpkg"
        )
    assert read_study(tmp_path / "s.gpkg").content_hash == study.content_hash


def test_a_far_place_that_is_not_swapped_is_nobodys_fault(study_path: Path) -> None:
    with editing(study_path) as conn:
        conn.execute("UPDATE places SET geom = ?", encode([Point(30, 50)]))
    assert read_study(study_path).places[0].lon == 30


def test_a_plant_out_of_service_needs_no_station(study_path: Path) -> None:
    run_sql(
        study_path,
        "UPDATE plants SET in_service = 0, substation_id = '', profile = '' WHERE id = 'P3'",
    )
    assert read_study(study_path).plants[2].substation_id == ""


def test_one_station_needs_no_line(tmp_path: Path) -> None:
    study = three_region_study()
    alone = replace(
        study,
        substations=study.substations[:1],
        lines=(),
        plants=study.plants[:1],
        transformers=study.transformers[:1],
        load_shares=(),
        sites=(),
    )
    write_study(alone, tmp_path / "s.gpkg")
    assert read_study(tmp_path / "s.gpkg").content_hash == alone.content_hash


def test_cells_that_may_be_empty_take_their_default(study_path: Path) -> None:
    run_sql(
        study_path,
        "INSERT INTO sites (geom, id, name, workload_id, requested_mw) "
        "SELECT geom, 'S3', 'Drawn in QGIS', 'ai', 5 FROM sites WHERE id = 'S1'",
        "UPDATE lines SET is_dc = NULL, year = NULL",
        "UPDATE scenarios SET overrides = NULL, seed = NULL",
    )
    study = read_study(study_path)
    assert study.sites[2] == replace(
        study.sites[0], id="S3", name="Drawn in QGIS", workload_id="ai", requested_mw=5.0
    )
    assert [(line.is_dc, line.year) for line in study.lines] == [(False, None)] * 4
    assert study.scenarios == three_region_study().scenarios


def test_all_problems_are_told_at_once_but_only_twenty_in_words(study_path: Path) -> None:
    run_sql(
        study_path,
        "UPDATE hourly_demand SET M = -1",
        "UPDATE lines SET rating_mw = -1",
        "UPDATE plants SET id = 'same'",
    )
    sentence = sentence_of(study_path)
    assert sentence.count("layer '") == 20
    assert "'lines', row fid 4" in sentence
    assert "'plants', row fid 3" in sentence
    assert "more" in sentence


def test_missing_layers_and_wrong_rows_are_told_together(study_path: Path) -> None:
    run_sql(study_path, "DROP TABLE zones", "UPDATE sites SET requested_mw = 'x' WHERE id = 'S2'")
    sentence = sentence_of(study_path)
    assert "layer 'zones' is missing" in sentence
    assert "'sites', row fid 2" in sentence


def make_other_geopackage(path: Path) -> None:
    source = path.with_suffix(".csv")
    source.write_text("id,name\n1,x\n")
    subprocess.run(["ogr2ogr", str(path), str(source)], check=True)
    source.unlink()


def make_database(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE study (key, value)")
    conn.close()


FILES: list[tuple[Callable[[Path], object], str]] = [
    (lambda path: None, "There is no such file"),
    (Path.touch, "The file is empty"),
    (Path.mkdir, "This is a folder"),
    (lambda path: path.write_text("id,name\n1,2\n"), "no GeoPackage"),
    (lambda path: path.write_bytes(b"PK\x03\x04"), "no GeoPackage"),
    (
        lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(20)),
        "database but no GeoPackage",
    ),
    (make_database, "database but no GeoPackage"),
    (make_other_geopackage, "The GeoPackage is no study"),
]


@pytest.mark.parametrize(("make", "expected"), FILES)
def test_what_is_no_study_is_told(
    tmp_path: Path, make: Callable[[Path], object], expected: str
) -> None:
    path = tmp_path / "x.gpkg"
    make(path)
    assert expected in sentence_of(path, StudyFileError)


@pytest.mark.parametrize("kept", [100, 4096, 10_000, 100_000])
def test_a_file_cut_short_is_told(study_path: Path, kept: int) -> None:
    study_path.write_bytes(study_path.read_bytes()[:kept])
    assert "Open an earlier generation" in sentence_of(study_path, StudyFileError)


def test_the_repeated_problem_of_a_column_name(study_path: Path) -> None:
    run_sql(study_path, "ALTER TABLE hourly_demand RENAME COLUMN M TO \"م 'x'\"")
    assert "'M', which has no column in hourly_demand" in sentence_of(study_path)
