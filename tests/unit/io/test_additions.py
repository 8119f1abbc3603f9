import json
import sqlite3
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from shapely import LineString, MultiPoint, Point

from siteselect.io.gpkg_geometry import decode, encode
from siteselect.io.study_file import read_study, write_study
from tests.helpers.studies import three_region_study
from tests.unit.io.damage import editing, run_sql


def query(path: Path, sql: str) -> list[tuple[object, ...]]:
    conn = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return conn.execute(sql).fetchall()
    finally:
        conn.close()


def save_again(path: Path) -> None:
    """Open the study, change a site, and save it over the same file, twice."""
    study = read_study(path)
    write_study(study.with_sites(study.sites[:1]), path)
    write_study(study, path)
    assert query(path, "PRAGMA integrity_check") == [("ok",)]


def add_layer_by_gdal(path: Path, tmp_path: Path, name: str) -> None:
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [1.0 + n / 10, 9.5]},
            "properties": {"name": f"well {n} کنواں", "depth_m": 10.5 * n},
        }
        for n in range(5)
    ]
    source = tmp_path / "wells.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    subprocess.run(
        ["ogr2ogr", "-update", str(path), str(source), "-nln", name, "-t_srs", "EPSG:32631"],
        check=True, capture_output=True,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["wells", "sites_old", "my wells"])
def test_a_layer_added_by_gdal_survives_with_its_index(
    study_path: Path, tmp_path: Path, name: str
) -> None:
    add_layer_by_gdal(study_path, tmp_path, name)
    show = ["ogrinfo", "-ro", "-al", str(study_path), name]
    before = subprocess.run(show, capture_output=True, text=True, check=True).stdout
    save_again(study_path)
    after = subprocess.run(show, capture_output=True, text=True, check=True)
    assert after.stderr == ""
    assert after.stdout == before
    assert "Feature Count: 5" in before
    assert "EPSG" in before
    assert "32631" in before
    near = ["-spat", "480000", "1040000", "520000", "1060000"]
    found = subprocess.run(
        [*show[:3], *near, *show[3:]], capture_output=True, text=True, check=True
    )
    expected = query(study_path, f'SELECT count(*) FROM "rtree_{name}_geom"')
    assert expected == [(5,)]
    assert found.stderr == ""


def test_a_layer_copied_over_can_still_be_edited_by_gdal(study_path: Path, tmp_path: Path) -> None:
    add_layer_by_gdal(study_path, tmp_path, "wells")
    save_again(study_path)
    subprocess.run(
        ["ogrinfo", str(study_path), "-sql", "DELETE FROM wells WHERE depth_m > 20"],
        check=True, capture_output=True,
    )  # fmt: skip
    assert query(study_path, "SELECT count(*) FROM wells") == [(2,)]
    assert query(study_path, "SELECT count(*) FROM rtree_wells_geom") == [(2,)]
    save_again(study_path)
    assert query(study_path, "SELECT count(*) FROM wells") == [(2,)]


def test_tables_indexes_views_and_triggers_of_others_survive(study_path: Path) -> None:
    run_sql(
        study_path,
        'CREATE TABLE "my ""notes""" (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL, '
        "twice TEXT GENERATED ALWAYS AS (text || text))",
        'INSERT INTO "my ""notes""" (id, text) VALUES (7, \'ایک\'), (9, \'line\nbreak\')',
        'CREATE INDEX by_text ON "my ""notes""" (text)',
        "CREATE VIEW big_sites AS SELECT id FROM sites WHERE requested_mw > 60",
        "CREATE TABLE log (what TEXT)",
        'CREATE TRIGGER noted AFTER INSERT ON "my ""notes""" BEGIN '
        "INSERT INTO log VALUES (NEW.text); END",
        "CREATE VIRTUAL TABLE words USING fts5(body)",
        "INSERT INTO words VALUES ('transformer station')",
    )
    save_again(study_path)
    assert query(study_path, 'SELECT * FROM "my ""notes""" ORDER BY id') == [
        (7, "ایک", "ایکایک"),
        (9, "line\nbreak", "line\nbreakline\nbreak"),
    ]
    assert query(study_path, "SELECT * FROM big_sites") == [("S1",)]
    assert query(study_path, "SELECT * FROM log") == []
    assert query(study_path, "SELECT body FROM words WHERE words MATCH 'station'") != []
    run_sql_keeping_triggers(study_path, 'INSERT INTO "my ""notes""" (text) VALUES (\'x\')')
    assert query(study_path, "SELECT what FROM log") == [("x",)]
    assert query(study_path, 'SELECT max(id) FROM "my ""notes"""') == [(10,)]
    assert query(study_path, "SELECT name FROM sqlite_master WHERE name = 'by_text'")


def run_sql_keeping_triggers(path: Path, statement: str) -> None:
    conn = sqlite3.connect(path)
    conn.execute(statement)
    conn.commit()
    conn.close()


def test_styles_and_metadata_survive(study_path: Path) -> None:
    run_sql(
        study_path,
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT)",
        "INSERT INTO layer_styles VALUES (1, 'sites', '<qgis/>')",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
        "VALUES ('layer_styles', 'attributes', 'layer_styles')",
        "CREATE TABLE gpkg_metadata (id INTEGER PRIMARY KEY, metadata TEXT)",
        "INSERT INTO gpkg_metadata VALUES (1, 'mine')",
        "INSERT INTO gpkg_extensions VALUES ('gpkg_metadata', NULL, 'gpkg_metadata', 'x', 'y')",
        "INSERT INTO gpkg_data_columns VALUES ('layer_styles', 'styleQML', NULL, 't', 'd', NULL, "
        "NULL)",
    )
    save_again(study_path)
    save_again(study_path)
    assert query(study_path, "SELECT * FROM layer_styles") == [(1, "sites", "<qgis/>")]
    assert query(study_path, "SELECT metadata FROM gpkg_metadata") == [("mine",)]
    extensions = query(study_path, "SELECT table_name, extension_name FROM gpkg_extensions")
    assert len(extensions) == len(set(extensions))
    assert ("gpkg_metadata", "gpkg_metadata") in extensions
    assert query(
        study_path, "SELECT title FROM gpkg_data_columns WHERE column_name = 'styleQML'"
    ) == [("t",)]


def test_columns_added_to_our_layers_survive_with_their_rows(study_path: Path) -> None:
    run_sql(
        study_path,
        'ALTER TABLE sites ADD COLUMN "land owner" TEXT',
        "ALTER TABLE sites ADD COLUMN visited DATE",
        "UPDATE sites SET \"land owner\" = 'خان', visited = '2026-11-01' WHERE id = 'S2'",
        "INSERT INTO gpkg_data_columns VALUES ('sites', 'visited', NULL, 'Seen', NULL, NULL, NULL)",
        "ALTER TABLE provenance ADD COLUMN checked INTEGER",
        "UPDATE provenance SET checked = fid",
        "ALTER TABLE hourly_demand ADD COLUMN remark TEXT",
        "UPDATE hourly_demand SET remark = 'holiday' WHERE hour = 5",
        "ALTER TABLE temperature ADD COLUMN remark TEXT",
        "UPDATE temperature SET remark = 'noon' WHERE month = 3 AND hour = 12",
        "ALTER TABLE study ADD COLUMN mine TEXT",
        "INSERT INTO study (key, value) VALUES ('my key', 'my value')",
    )
    study = read_study(study_path)
    first, second = study.sites
    write_study(study.with_sites((second, replace(first, id="S9"))), study_path)
    assert query(study_path, 'SELECT id, "land owner", visited FROM sites ORDER BY fid') == [
        ("S2", "خان", "2026-11-01"),
        ("S9", None, None),
    ]
    assert query(study_path, "SELECT title FROM gpkg_data_columns WHERE column_name = 'visited'")
    assert query(study_path, "SELECT checked FROM provenance ORDER BY fid") == [(1,), (2,)]
    remarks = "SELECT {} FROM {} WHERE remark NOTNULL"
    assert query(study_path, remarks.format("hour, remark", "hourly_demand")) == [(5, "holiday")]
    assert query(study_path, remarks.format("month, hour", "temperature")) == [(3, 12)]
    assert query(study_path, "SELECT value FROM study WHERE key = 'my key'") == [("my value",)]
    assert read_study(study_path).content_hash != study.content_hash


def test_rows_with_the_same_key_keep_their_own_values(study_path: Path) -> None:
    run_sql(
        study_path,
        "INSERT INTO provenance (object_id, field, value, source, date, data_class) "
        "SELECT object_id, field, 'twice', source, date, data_class FROM provenance",
        "ALTER TABLE provenance ADD COLUMN mine TEXT",
        "UPDATE provenance SET mine = 'row ' || fid",
    )
    write_study(read_study(study_path), study_path)
    rows = query(study_path, "SELECT fid, mine FROM provenance ORDER BY fid")
    assert rows == [(n, f"row {n}") for n in range(1, 5)]


def test_a_column_of_numbers_added_to_an_hourly_table_is_a_series(study_path: Path) -> None:
    run_sql(
        study_path,
        "ALTER TABLE hourly_availability ADD COLUMN tidal DOUBLE",
        "UPDATE hourly_availability SET tidal = 0.25",
    )
    study = read_study(study_path)
    assert study.hourly_availability.columns == ("thermal", "wind", "tidal")
    assert set(study.hourly_availability.column("tidal")) == {0.25}


def test_kept_tables_keep_their_rows(study_path: Path) -> None:
    run_sql(
        study_path,
        "ALTER TABLE operators ADD COLUMN phone TEXT",
        "INSERT INTO operators (id, name, cap_mw, phone) VALUES ('o1', 'A', 300, '042')",
        "INSERT INTO shortlists (shortlist, rank, site_id) VALUES ('first', 1, 'S1')",
        "DROP TABLE layouts",
    )
    save_again(study_path)
    assert query(study_path, "SELECT id, cap_mw, phone FROM operators") == [("o1", 300.0, "042")]
    assert query(study_path, "SELECT shortlist, rank FROM shortlists") == [("first", 1)]
    assert query(study_path, "SELECT count(*) FROM layouts") == [(0,)]


def test_a_route_drawn_for_a_line_becomes_part_of_the_study(study_path: Path) -> None:
    route = LineString([(1, 10), (1.4, 10.3), (2, 10)])
    with editing(study_path) as conn:
        conn.execute("UPDATE lines SET geom = ? WHERE id = 'L1'", encode([route]))
    study = read_study(study_path)
    assert [line.route for line in study.lines] == [route, None, None, None]
    write_study(study, study_path)
    ((blob,),) = query(study_path, "SELECT geom FROM lines WHERE id = 'L1'")
    assert decode(blob).equals(route)
    extent = query(study_path, "SELECT max_y FROM gpkg_contents WHERE table_name = 'lines'")
    assert extent == [(10.3,)]


def test_a_study_without_routes_does_not_take_those_of_the_file_it_replaces(
    study_path: Path,
) -> None:
    straight = read_study(study_path)
    with editing(study_path) as conn:
        route = LineString([(1, 10), (1.4, 10.3), (2, 10)])
        conn.execute("UPDATE lines SET geom = ? WHERE id = 'L1'", encode([route]))
    write_study(straight, study_path)
    ((blob,),) = query(study_path, "SELECT geom FROM lines WHERE id = 'L1'")
    assert list(decode(blob).coords) == [(1, 10), (2, 10)]
    assert read_study(study_path).content_hash == straight.content_hash


def test_save_as_carries_over_from_the_file_it_came_from(study_path: Path, tmp_path: Path) -> None:
    add_layer_by_gdal(study_path, tmp_path, "wells")
    study = read_study(study_path)
    write_study(study, tmp_path / "plain.gpkg")
    write_study(study, tmp_path / "whole.gpkg", carry_from=study_path)
    tables = "SELECT count(*) FROM sqlite_master WHERE name = 'wells'"
    assert query(tmp_path / "plain.gpkg", tables) == [(0,)]
    assert query(tmp_path / "whole.gpkg", tables) == [(1,)]


def test_saving_over_a_geopackage_that_is_no_study_keeps_its_layers(tmp_path: Path) -> None:
    path = tmp_path / "wells.gpkg"
    source = tmp_path / "w.csv"
    source.write_text("id,Sites\n1,2\n")
    subprocess.run(["ogr2ogr", str(path), str(source), "-nln", "tally"], check=True)
    write_study(three_region_study(), path)
    assert read_study(path).content_hash == three_region_study().content_hash
    assert query(path, "SELECT Sites FROM tally") == [("2",)]
    counts = query(path, "SELECT table_name, feature_count FROM gpkg_ogr_contents")
    assert counts == [("tally", 1)]
    subprocess.run(["ogrinfo", str(path), "-sql", "DELETE FROM tally"], check=True)
    subprocess.run(["ogrinfo", str(path), "-sql", "DELETE FROM places"], check=True)
    save_again(path)
    shown = ["ogrinfo", "-ro", "-so", str(path)]
    for layer, count in (("tally", 0), ("places", 0), ("sites", 2)):
        text = subprocess.run([*shown, layer], capture_output=True, text=True, check=True).stdout
        assert f"Feature Count: {count}\n" in text


def test_a_point_that_qgis_stores_as_a_collection_of_one_is_read(study_path: Path) -> None:
    with editing(study_path) as conn:
        blob = encode([MultiPoint([(1.25, 9.75)])])[0]
        conn.execute("UPDATE sites SET geom = ? WHERE id = 'S1'", (blob,))
    assert read_study(study_path).sites[0].geometry == Point(1.25, 9.75)
