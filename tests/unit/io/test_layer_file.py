import zipfile
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from siteselect.core.errors import Cancelled, InputError
from siteselect.io.readers.layer_file import LARGEST_FILE_BYTES, read_layer_file

FRAME = gpd.GeoDataFrame(
    {
        "name": ["Dam", None, "لاہور"],
        "height_m": [12.5, np.nan, 3.0],
        "is_new": [True, False, True],
        "geometry": [shapely.Point(60, 30), shapely.Point(61, 31), shapely.Point(62, 32)],
    },
    crs="EPSG:4326",
)


class StopsAt:
    """Progress that is cancelled at some report."""

    def __init__(self, n: int) -> None:
        self.left = n

    def report(self, fraction: float, text: str) -> None:
        assert 0 <= fraction <= 1
        self.left -= 1
        if not self.left:
            raise Cancelled

    def raise_if_cancelled(self) -> None:
        return


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp", ".fgb", ".gml", ".kml", ".zip"])
def test_every_kind_of_map_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"my towers{suffix}"
    if suffix == ".zip":
        FRAME.to_crs(32642).to_file(tmp_path / "towers.shp", encoding="utf-8")
        with zipfile.ZipFile(path, "w") as archive:
            for part in tmp_path.glob("towers.*"):
                archive.write(part, part.name)
    else:
        FRAME.to_file(path, layer="towers", **({"driver": "KML"} if suffix == ".kml" else {}))
    beside = set(tmp_path.iterdir())
    (layer,) = read_layer_file(path)
    order = np.argsort(shapely.get_x(layer.geometries))
    assert np.allclose(shapely.get_x(layer.geometries[order]), [60, 61, 62])
    assert np.allclose(shapely.get_y(layer.geometries[order]), [30, 31, 32])
    texts = [value[order].tolist() for value in layer.values if value.dtype == object]
    assert ["Dam", None, "لاہور"] in texts
    if suffix != ".kml":
        heights = layer.values[layer.columns.index("height_m")][order]
        assert np.array_equal(heights, [12.5, np.nan, 3.0], equal_nan=True)
    assert set(tmp_path.iterdir()) == beside


def test_a_table_of_text_keeps_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("Name;Lon;Lat;people;code\nA;60,5;30;1000;x\nB;;31;;7\nC;61;32;5,5;\n")
    (layer,) = read_layer_file(path)
    assert layer.columns == ("Name", "people", "code")
    assert [None if g is None else (g.x, g.y) for g in layer.geometries] == [
        (60.5, 30.0), None, (61.0, 32.0),
    ]  # fmt: skip
    assert layer.values[2].tolist() == ["x", "7", None]


def test_well_known_text_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "areas.csv"
    path.write_text('wkt,mw\n"POLYGON((60 30,61 30,61 31,60 30))",1\n,2\nnonsense,\n')
    (layer,) = read_layer_file(path)
    assert [g is None for g in layer.geometries] == [False, True, True]
    assert np.array_equal(layer.values[0], [1, 2, np.nan], equal_nan=True)


def test_all_layers_of_a_package_come_in(tmp_path: Path) -> None:
    path = tmp_path / "two.gpkg"
    FRAME.to_file(path, layer="a")
    FRAME.to_file(path, layer="b")
    assert [layer.name for layer in read_layer_file(path)] == ["a", "b"]


def test_names_that_the_study_file_needs_itself_are_changed(tmp_path: Path) -> None:
    path = tmp_path / "x.geojson"
    FRAME.rename(columns={"name": "FID", "height_m": "fid"}).to_file(path)
    (layer,) = read_layer_file(path)
    assert layer.columns == ("FID_2", "fid_3", "is_new")


def _no_crs(path: Path) -> None:
    FRAME.to_crs(32642).to_file(path)
    path.with_suffix(".prj").unlink()


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2 * LARGEST_FILE_BYTES)


@pytest.mark.parametrize(
    ("name", "make", "why"),
    [
        ("a.shp", _no_crs, "does not say its CRS"),
        ("a.gpkg", _sparse, r"has 2\.0 GB"),
        ("a.gpkg", lambda p: p.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000), "cannot be"),
        (
            "a.geojson",
            lambda p: p.write_text('{"type": "FeatureCollection", "features": ['),
            "read",
        ),
        ("a.geojson", lambda p: p.write_text("hello"), "content is no GeoJSON"),
        ("a.csv", lambda p: p.write_text("a,b\n1,2\n"), "says no places"),
        ("a.csv", lambda p: p.write_text("lon,lat\n"), "no shapes"),
        ("a.csv", lambda p: p.write_text("lon,lat\n600000,3000000\n"), "does not say its CRS"),
        ("a.csv", lambda p: p.write_bytes(b"lon,lat\n\xff\n"), "not UTF-8"),
        ("a.kml", lambda p: p.touch(), "is empty"),
        ("a.docx", lambda p: p.write_text("x"), "no kind of file"),
        ("a.gml", lambda p: p.write_text('<!DOCTYPE x [<!ENTITY a "b">]>'), "points at other"),
        ("a.geojson", FRAME.iloc[:0].to_file, "no shapes"),
    ],
)
def test_bad_files_get_one_sentence(
    tmp_path: Path, name: str, make: Callable[[Path], object], why: str
) -> None:
    path = tmp_path / name
    make(path)
    with pytest.raises(InputError, match=why) as caught:
        read_layer_file(path)
    assert "\n" not in caught.value.sentence
    assert str(path) in caught.value.sentence


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_layer_file(tmp_path / "none.gpkg")
    with pytest.raises(InputError, match="no kind of file"):
        read_layer_file(tmp_path)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    FRAME.to_file(path)
    with pytest.raises(Cancelled):
        read_layer_file(path, StopsAt(2))
