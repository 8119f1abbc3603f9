import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from siteselect.render.map_view import MapView
from siteselect.render.shapes import pixel_parts, ring_cut_to, segments_cut_to, shapes_of

RING = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(4, 4), (6, 4), (6, 6), (4, 6)]])


def as_array(*geometries: shapely.Geometry) -> np.ndarray:
    array = np.empty(len(geometries), object)
    array[:] = geometries
    return array


def test_holes_and_parts_belong_to_their_feature():
    two = shapely.MultiPolygon([RING, shapely.box(20, 0, 21, 1)])
    line = shapely.LineString([(0, 0), (5, 5)])
    shapes = shapes_of(as_array(line, two, shapely.Point(1, 1), shapely.Polygon()))
    assert shapes.owner.tolist() == [0, 1, 1, 1]
    assert np.diff(shapes.first).tolist() == [2, 5, 5, 5]
    assert shapes.bounds_m[2].tolist() == [4, 4, 6, 6]


def test_nothing_gives_nothing():
    shapes = shapes_of(as_array())
    assert shapes.n_parts == 0
    assert len(pixel_parts(shapes, MapView(0, 0, 1, 10, 10)).xy_px) == 0


def test_parts_out_of_view_are_left_out():
    shapes = shapes_of(as_array(shapely.box(0, 0, 1, 1), shapely.box(500, 0, 501, 1)))
    parts = pixel_parts(shapes, MapView(0, 0, 1, 100, 100))
    assert parts.owner.tolist() == [0]
    parts = pixel_parts(shapes, MapView(0, 0, 1, 100, 100), chosen=np.array([False, True]))
    assert parts.owner.tolist() == []


def test_vertices_within_a_pixel_are_dropped_but_ends_stay():
    wiggle = shapely.LineString([(x / 100, 0) for x in range(1001)])
    parts = pixel_parts(shapes_of(as_array(wiggle)), MapView(5, 0, 1, 100, 100))
    assert len(parts.xy_px) < 30
    assert parts.xy_px[0].tolist() == [45, 50]
    assert parts.xy_px[-1].tolist() == [55, 50]


def test_a_ring_is_cut_to_a_rectangle():
    diamond = np.array([[0, -10], [10, 0], [0, 10], [-10, 0]], float)
    cut = shapely.Polygon(ring_cut_to(diamond, (0, 0), (20, 20)))
    assert cut.equals(shapely.Polygon([(0, 0), (10, 0), (0, 10)]))
    assert len(ring_cut_to(diamond, (50, 50), (60, 60))) == 0


def test_segments_are_cut_and_the_rest_dropped():
    segments = np.array(
        [[-5, 5, 15, 5], [2, 2, 3, 3], [5, -5, 5, 20], [20, 0, 30, 5], [-1, 0, -1, 9]]
    )
    cut = segments_cut_to(segments.astype(float), (0, 0), (10, 10))
    assert cut.tolist() == [[0, 5, 10, 5], [2, 2, 3, 3], [5, 0, 5, 10]]


@given(st.lists(st.tuples(*[st.integers(-500, 600).map(lambda n: n / 10)] * 4), max_size=8))
def test_cutting_agrees_with_exact_geometry(rows: list[tuple[float, float, float, float]]):
    segments = np.array(rows, float).reshape(-1, 4)
    window = shapely.box(0, 0, 10, 10)
    ours = segments_cut_to(segments, (0, 0), (10, 10))
    length = np.hypot(ours[:, 2] - ours[:, 0], ours[:, 3] - ours[:, 1]).sum()
    exact = sum(shapely.LineString([row[:2], row[2:]]).intersection(window).length for row in rows)
    np.testing.assert_allclose(length, exact, atol=1e-6)
