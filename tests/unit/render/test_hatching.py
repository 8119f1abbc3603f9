import math

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from siteselect.render.hatching import hatch_origin_px, hatch_segments
from siteselect.render.map_view import MapView

SQUARE = np.array([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], float)
STEP = 5 / math.sqrt(2)


def test_a_square_is_hatched_from_edge_to_edge():
    segments = hatch_segments(SQUARE, np.array([0, 5]), spacing_px=STEP, origin_px=2.5)
    # x + y = 2.5, 7.5, 12.5 and 17.5
    assert np.round(segments, 9).tolist() == [
        [0, 2.5, 2.5, 0], [0, 7.5, 7.5, 0], [2.5, 10, 10, 2.5], [7.5, 10, 10, 7.5],
    ]  # fmt: skip


def test_holes_stay_open():
    hole = np.array([[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]], float)
    both = hatch_segments(
        np.vstack([SQUARE, hole]), np.array([0, 5, 10]), spacing_px=STEP * 2, origin_px=0.0
    )
    middle = both[np.isclose(both[:, 0] + both[:, 1], 10)]
    assert middle.tolist() == [[0, 10, 4, 6], [6, 4, 10, 0]]


@given(
    st.lists(st.tuples(st.floats(-40, 40), st.floats(-40, 40)), min_size=3, max_size=9),
    st.floats(-20, 20),
)
def test_hatching_lies_where_exact_geometry_has_it(
    corners: list[tuple[float, float]], origin: float
):
    hull = shapely.MultiPoint(corners).convex_hull.buffer(1)
    ring = shapely.get_coordinates(hull.exterior)
    segments = hatch_segments(ring, np.array([0, len(ring)]), spacing_px=3.0, origin_px=origin)
    lines = [shapely.LineString([row[:2], row[2:]]) for row in segments]
    assert all(line.within(hull.buffer(1e-6)) for line in lines)
    every = np.arange(-40, 40) * 3 * math.sqrt(2) + origin
    exact = sum(
        shapely.LineString([(-200, c + 200), (200, c - 200)]).intersection(hull).length
        for c in every
    )
    np.testing.assert_allclose(sum(line.length for line in lines), exact, rtol=1e-6, atol=1e-6)


def test_hatching_moves_with_the_ground():
    view = MapView(5000, 8000, 10, 400, 300)
    before, after = hatch_origin_px(view), hatch_origin_px(view.panned(17, 4))
    assert after - before == 21
