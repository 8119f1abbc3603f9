import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest

from siteselect.io.study_file import read_study, write_study
from siteselect.study.map_layers import add_layer, remove_layers, show_layers
from tests.helpers.layer_tables import towers
from tests.helpers.studies import three_region_study


def names_in(path: Path) -> set[str]:
    conn = sqlite3.connect(path)
    try:
        return {name for (name,) in conn.execute("SELECT table_name FROM gpkg_contents")}
    finally:
        conn.close()


def test_a_layer_brought_along_is_saved_with_shapes_and_gaps(tmp_path: Path) -> None:
    study = add_layer(three_region_study(), towers(), style={"colour": "#aa0000"})
    path = tmp_path / "study.gpkg"
    write_study(study, path)
    again = read_study(path)
    assert again.layer_tables == study.layer_tables
    assert again.map_layers == study.map_layers
    assert np.isnan(again.layer_tables[0].values[0][2])
    assert again.layer_tables[0].values[1][-1] is None


def test_gdal_opens_the_layer_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "study.gpkg"
    write_study(add_layer(three_region_study(), towers(), style={}), path)
    info = pyogrio.read_info(path, layer="layer_towers")
    assert (info["geometry_type"], info["features"], info["crs"]) == ("Point", 5, "EPSG:4326")


def test_the_same_study_gives_the_same_bytes(tmp_path: Path) -> None:
    study = add_layer(three_region_study(), towers(), style={})
    one, other = tmp_path / "one.gpkg", tmp_path / "other.gpkg"
    write_study(study, one)
    write_study(read_study(one), other)
    assert one.read_bytes() == other.read_bytes()


def test_a_removed_layer_leaves_the_file_and_strangers_stay(tmp_path: Path) -> None:
    path = tmp_path / "study.gpkg"
    study = add_layer(three_region_study(), towers(), style={})
    write_study(study, path)
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE mine (fid INTEGER PRIMARY KEY, note TEXT)")
        conn.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) "
            "VALUES ('mine', 'attributes', 'mine', 'from QGIS')"
        )
    conn.close()
    write_study(remove_layers(study, ["layer_towers"]), path)
    assert "layer_towers" not in names_in(path)
    assert "mine" in names_in(path)
    assert read_study(path).layer_tables == ()


def test_a_layer_whose_table_is_gone_stays_in_the_arrangement(tmp_path: Path) -> None:
    path = tmp_path / "study.gpkg"
    study = add_layer(three_region_study(), towers(), style={})
    write_study(replace(study, layer_tables=()), path)
    again = read_study(path)
    assert again.layer_tables == ()
    assert any(layer.source == "table:layer_towers" for layer in again.map_layers)


def test_arrays_of_a_table_cannot_be_changed() -> None:
    table = towers()
    with pytest.raises(ValueError, match="read-only"):
        table.values[0][0] = 1.0


def test_equal_tables_are_equal_and_a_changed_cell_is_not() -> None:
    study = show_layers(three_region_study(), ["rivers"], is_visible=False)
    one, other = add_layer(study, towers(), style={}), add_layer(study, towers(), style={})
    assert one == other
    assert towers() != towers(6)
