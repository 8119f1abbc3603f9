import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.render.map_view import MapView

VIEW = MapView(1000, 2000, 10, 400, 300, px_per_mm=4)


def test_pixels_run_down_and_metres_up():
    assert VIEW.bounds_m == (-1000, 500, 3000, 3500)
    assert VIEW.point_px(-1000, 3500) == (0, 0)
    assert VIEW.point_px(1000, 2000) == (200, 150)
    assert VIEW.point_m(400, 300) == (3000, 500)
    np.testing.assert_allclose(VIEW.to_px(np.array([[-1000.0, 3500], [3000, 500]])),
                               [[0, 0], [400, 300]])  # fmt: skip


def test_dragging_right_moves_the_map_right():
    assert VIEW.panned(30, 0).point_px(1000, 2000) == (230, 150)
    assert VIEW.panned(0, -20).point_px(1000, 2000) == (200, 130)


@given(x=st.floats(0, 400), y=st.floats(0, 300), factor=st.floats(0.1, 10))
def test_zooming_keeps_the_point_under_the_pointer(x: float, y: float, factor: float):
    zoomed = VIEW.zoomed(factor, x, y)
    assert zoomed.metres_per_px == pytest.approx(10 / factor)
    assert zoomed.point_m(x, y) == pytest.approx(VIEW.point_m(x, y))


def test_fitting_shows_everything_with_a_margin():
    view = MapView.fitting((0, 0, 1000, 100), width_px=200, height_px=200, margin=0.1)
    assert view.metres_per_px == pytest.approx(1000 / 160)
    assert view.point_px(0, 50) == pytest.approx((20, 100))


def test_more_pixels_show_the_same_ground_at_the_same_size_in_millimetres():
    fine = VIEW.magnified(2)
    assert fine.bounds_m == VIEW.bounds_m
    assert fine.width_px / fine.px_per_mm == VIEW.width_px / VIEW.px_per_mm


def test_covering():
    assert VIEW.covers(VIEW)
    assert VIEW.resized(600, 400).covers(VIEW.panned(60, 30))
    assert not VIEW.covers(VIEW.panned(1, 0))


@given(
    turn=st.floats(-180, 180),
    at=st.tuples(st.floats(0, 640), st.floats(0, 480)),
    factor=st.floats(0.2, 5),
)
def test_a_turned_view_knows_its_places(turn: float, at: tuple[float, float], factor: float):
    view = MapView(5_000.0, -3_000.0, 10.0, 640.0, 480.0).turned(turn, *at)
    here = view.point_m(*at)
    assert here == pytest.approx(MapView(5_000.0, -3_000.0, 10.0, 640.0, 480.0).point_m(*at))
    assert view.point_px(*here) == pytest.approx(at, abs=1e-6)
    assert view.to_px(np.array([here]))[0] == pytest.approx(at, abs=1e-6)
    assert view.zoomed(factor, *at).point_m(*at) == pytest.approx(here, abs=1e-6)
    assert view.panned(30, -20).point_px(*here) == pytest.approx((at[0] + 30, at[1] - 20), abs=1e-6)
    x_min, y_min, x_max, y_max = view.bounds_m
    for x, y in view.corners_m:
        assert x_min - 1e-6 <= x <= x_max + 1e-6
        assert y_min - 1e-6 <= y <= y_max + 1e-6
    assert view.covers(view)
    assert view.resized(960, 720).covers(view)
    assert not view.covers(view.panned(5, 0))
