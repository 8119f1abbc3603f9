"""Shapes keep their size and direction on the ground; cutting and joining lose nothing."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely import LineString, Point, Polygon, box

from siteselect.core.drawing.cutting import (
    buffered,
    merged,
    split,
    with_hole,
)
from siteselect.core.drawing.local_plane import (
    LocalPlane,
    area_ha,
    bearing_deg,
    distance_m,
    length_km,
    place_at,
)
from siteselect.core.drawing.moving import carried, turned
from siteselect.core.drawing.repair import repaired
from siteselect.core.drawing.shapes import circle_about, circle_of, rectangle_between, square_of
from siteselect.core.errors import InputError

GEOD = Geod(ellps="WGS84")
places = st.tuples(st.floats(-179, 179), st.floats(-70, 70))
HERE = (67.0, 24.9)
AREA = box(67.0, 24.9, 67.02, 24.92)


def hectares(area: Polygon) -> float:
    return abs(GEOD.geometry_area_perimeter(shapely.orient_polygons(area))[0]) / 1e4


@given(places, st.floats(0.1, 50_000))
def test_a_square_or_circle_has_the_area_asked_for(centre, wanted) -> None:
    for shape in (square_of(centre, wanted), circle_of(centre, wanted)):
        assert hectares(shape) == pytest.approx(wanted, rel=1e-6)
        assert shape.is_valid


@given(places, st.floats(1, 100_000))
def test_every_corner_of_a_circle_is_as_far_away_as_asked(centre, radius) -> None:
    for corner in circle_about(centre, radius).exterior.coords:
        assert distance_m(centre, corner) == pytest.approx(radius, rel=1e-9, abs=1e-6)


def test_a_rectangle_keeps_the_two_corners_and_right_angles() -> None:
    area = rectangle_between(HERE, (67.05, 24.94))
    corners = list(area.exterior.coords)[:-1]
    assert HERE in corners
    assert (67.05, 24.94) in corners
    for at in range(4):
        a, b, c = corners[at - 2], corners[at - 1], corners[at]
        turn = (bearing_deg(b, c) - bearing_deg(a, b)) % 180
        assert turn == pytest.approx(90, abs=0.05)


@pytest.mark.parametrize("wanted", [0, -3, float("nan"), 1e9])
def test_an_area_that_is_no_site_is_refused(wanted: float) -> None:
    for draw in (square_of, circle_of):
        with pytest.raises(InputError, match="ha is no site"):
            draw(HERE, wanted)
    with pytest.raises(InputError, match="is no site"):
        circle_about(HERE, wanted)


def test_corners_on_top_of_each_other_are_refused() -> None:
    with pytest.raises(InputError, match="span no area"):
        rectangle_between(HERE, (67.1, 24.9))


@given(places, st.floats(-120, 120), st.floats(1, 20_000))
def test_a_place_at_a_bearing_and_distance_is_there(start, bearing, metres) -> None:
    end = place_at(start, bearing=bearing, metres=metres)
    assert distance_m(start, end) == pytest.approx(metres, abs=1e-4)
    assert (bearing_deg(start, end) - bearing + 180) % 360 - 180 == pytest.approx(0, abs=1e-4)


@given(places)
def test_the_plane_gives_back_what_it_was_given(centre) -> None:
    spots = np.array([(10.0, 20.0), (-3000.0, 40.0), (0.0, -25_000.0)])
    plane = LocalPlane(*centre)
    assert plane.to_plane(plane.to_degrees(spots)) == pytest.approx(spots, abs=1e-4)


def test_lengths_are_those_of_the_ellipsoid() -> None:
    assert length_km(LineString([(0, 0), (1, 0)])) == pytest.approx(111.3195, abs=1e-4)
    ring = box(67.0, 24.9, 67.1, 25.0)
    assert area_ha(ring) == pytest.approx(hectares(ring))
    holed = Polygon(ring.exterior, [box(67.02, 24.92, 67.03, 24.93).exterior])
    assert area_ha(holed) == pytest.approx(area_ha(ring) - area_ha(box(67.02, 24.92, 67.03, 24.93)))


@given(places, places)
def test_a_carried_area_keeps_its_size(start, end) -> None:
    area = square_of(start, 200)
    assert hectares(carried(area, start, end)) == pytest.approx(200, rel=1e-5)
    moved = carried(Point(start), start, end)
    assert distance_m((moved.x, moved.y), end) < 1e-3


@given(st.floats(-720, 720))
def test_a_turned_area_keeps_its_size_and_turns_as_asked(turn) -> None:
    area = square_of(HERE, 50)
    rotated = turned(area, turn, HERE)
    assert hectares(rotated) == pytest.approx(50, rel=1e-6)
    before, after = (bearing_deg(HERE, one.exterior.coords[0]) for one in (area, rotated))
    assert (after - before - turn + 180) % 360 - 180 == pytest.approx(0, abs=1e-3)


def test_a_split_gives_parts_that_make_the_whole() -> None:
    holed = with_hole(AREA, box(67.005, 24.905, 67.008, 24.908))
    parts = split(holed, LineString([(67.012, 24.88), (67.013, 24.95)]))
    assert len(parts) == 2
    assert parts[0].area > parts[1].area
    assert shapely.union_all(parts).symmetric_difference(holed).area < 1e-15
    assert merged(*parts).symmetric_difference(holed).area < 1e-15


def test_a_line_that_ends_inside_does_not_split() -> None:
    with pytest.raises(InputError, match="does not cut"):
        split(AREA, LineString([(67.01, 24.88), (67.01, 24.91)]))


def test_areas_apart_do_not_merge_but_a_hand_s_gap_is_closed() -> None:
    near = box(67.020005, 24.9, 67.03, 24.92)
    whole = merged(AREA, near)
    assert isinstance(whole, Polygon)
    assert hectares(whole) == pytest.approx(hectares(AREA) + hectares(near), rel=1e-2)
    with pytest.raises(InputError, match="do not touch"):
        merged(AREA, box(67.03, 24.9, 67.04, 24.92))


def test_holes_are_cut_where_they_fit() -> None:
    hole = box(67.005, 24.905, 67.008, 24.908)
    assert area_ha(with_hole(AREA, hole)) == pytest.approx(area_ha(AREA) - area_ha(hole))
    with pytest.raises(InputError, match="outside"):
        with_hole(AREA, box(68, 24.9, 68.1, 25))
    with pytest.raises(InputError, match="whole"):
        with_hole(AREA, AREA.buffer(0.01))
    with pytest.raises(InputError, match="in two"):
        with_hole(AREA, box(67.009, 24.8, 67.011, 25))


def test_a_margin_is_as_wide_as_asked_on_the_ground() -> None:
    wide = buffered(Point(HERE), 500)
    for corner in wide.exterior.coords:
        assert distance_m(HERE, corner) == pytest.approx(500, rel=1e-6)
    assert buffered(AREA, 100).contains(AREA)
    assert AREA.contains(buffered(AREA, -100))
    assert buffered(LineString([HERE, (67.1, 24.9)]), 30).contains(Point(67.05, 24.9001))
    with pytest.raises(InputError, match="Nothing is left"):
        buffered(AREA, -5000)
    dumbbell = shapely.union_all(
        [AREA, box(67.019, 24.909, 67.051, 24.9095), box(67.05, 24.9, 67.07, 24.92)]
    )
    with pytest.raises(InputError, match="falls into parts"):
        buffered(dumbbell, -100)


def test_a_bow_tie_is_two_wings() -> None:
    bow_tie = Polygon([(0, 0), (3, 3), (3, 0), (0, 1)])
    parts = repaired(bow_tie)
    assert len(parts) == 2
    assert parts[0].area > parts[1].area
    assert all(part.is_valid for part in parts)
    assert repaired(AREA) == (AREA,) or repaired(AREA)[0].equals(AREA)


def test_an_outline_without_an_area_gives_none() -> None:
    assert repaired(Polygon([(0, 0), (1, 1), (2, 2)])) == ()


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=3, max_size=9))
def test_whatever_is_drawn_is_repaired_into_sound_areas(corners) -> None:
    parts = repaired(Polygon(corners))
    assert all(part.is_valid and part.area > 0 for part in parts)
    assert [p.area for p in parts] == sorted((p.area for p in parts), reverse=True)
