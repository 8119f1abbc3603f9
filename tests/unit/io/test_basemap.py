import time

import pytest
import shapely
from shapely import Point

from siteselect.core.errors import InputError
from siteselect.io.basemap import read_basemap

LAYERS = {"land", "coast", "borders", "provinces", "province_lines", "rivers", "lakes"}


@pytest.fixture(scope="module")
def pakistan():
    return read_basemap("pakistan")


def test_every_layer_comes_with_source_date_and_licence(pakistan):
    assert set(pakistan.layers) == LAYERS
    for layer in pakistan.layers.values():
        assert len(layer.geometries) == len(layer.properties) > 0
        assert "Natural Earth" in layer.source
        assert layer.licence.startswith("Public domain")
        assert layer.date


def test_lies_in_degrees_around_the_country(pakistan):
    west, south, east, north = shapely.total_bounds(pakistan.layers["land"].geometries)
    assert (west, south, east, north) == pytest.approx((50, 15, 87, 45), abs=0.01)
    west, south, east, north = shapely.total_bounds(pakistan.layers["provinces"].geometries)
    assert (west, south, east, north) == pytest.approx((60.9, 23.7, 77.0, 37.05), abs=0.2)


@pytest.mark.parametrize(
    ("province", "lon", "lat"),
    [
        ("Sindh", 67.01, 24.87),
        ("Punjab", 74.35, 31.55),
        ("Balochistan", 67.0, 30.18),
        ("Khyber Pakhtunkhwa", 71.57, 34.01),
        ("Khyber Pakhtunkhwa", 70.0, 32.9),
        ("Islamabad Capital Territory", 73.09, 33.68),
        ("Gilgit-Baltistan", 74.31, 35.92),
        ("Azad Jammu and Kashmir", 73.47, 34.36),
    ],
)
def test_towns_lie_in_their_provinces_under_todays_names(pakistan, province, lon, lat):
    (area,) = pakistan.layers["provinces"].named(province)
    assert area.contains(Point(lon, lat))


def test_provinces_do_not_overlap(pakistan):
    areas = pakistan.layers["provinces"].geometries
    united = shapely.union_all(areas)
    assert united.area == pytest.approx(sum(a.area for a in areas), rel=1e-4)


def test_line_of_control_is_flagged_so_that_it_is_drawn_dashed(pakistan):
    borders = pakistan.layers["borders"]
    near_it = Point(74.0, 34.6)
    kinds = {
        properties["kind"]
        for geometry, properties in zip(borders.geometries, borders.properties, strict=True)
        if geometry.distance(near_it) < 0.3
    }
    assert kinds == {"line_of_control"}
    assert all(p["is_disputed"] == (p["kind"] != "international") for p in borders.properties)


def test_the_agreed_border_is_not_flagged(pakistan):
    borders = pakistan.layers["borders"]
    near_wagah = [
        properties["kind"]
        for geometry, properties in zip(borders.geometries, borders.properties, strict=True)
        if geometry.distance(Point(74.57, 31.6)) < 0.1
    ]
    assert near_wagah == ["international"]


def test_disputed_territories_are_flagged(pakistan):
    disputed = {p["name"] for p in pakistan.layers["provinces"].properties if p["is_disputed"]}
    assert disputed == {"Azad Jammu and Kashmir", "Gilgit-Baltistan"}


def test_is_read_fast_enough_for_the_first_picture():
    read_basemap.cache_clear()
    start = time.perf_counter()
    read_basemap("pakistan")
    assert time.perf_counter() - start < 1.0


def test_no_name_means_no_layers():
    assert not read_basemap("").layers


@pytest.mark.parametrize("name", ["atlantis", "../maps/pakistan"])
def test_an_unknown_name_says_what_to_do(name):
    with pytest.raises(InputError, match="no base map"):
        read_basemap(name)
