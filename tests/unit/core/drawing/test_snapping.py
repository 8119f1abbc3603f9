"""Stations before corners before edges, and nothing beyond reach."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, Point

from siteselect.core.drawing.snapping import Outline, Snap, SnapKind, SnapTargets, feet_on

SQUARE = Outline("Field", np.array([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)], float))
SPOT = Outline("Well", np.array([(300.0, 300.0)]))
TARGETS = SnapTargets(("Jamshoro",), np.array([(103.0, 0.0)]), (SQUARE, SPOT))


@pytest.mark.parametrize(
    ("at", "caught"),
    [
        ((101, 1), Snap(SnapKind.STATION, "Jamshoro", 103, 0)),
        ((2, 97), Snap(SnapKind.CORNER, "Field", 0, 100)),
        ((299, 304), Snap(SnapKind.CORNER, "Well", 300, 300)),
        ((50, -4), Snap(SnapKind.EDGE, "Field", 50, 0)),
        ((-3, 40), Snap(SnapKind.EDGE, "Field", 0, 40)),
        ((50, 50), None),
        ((200, 200), None),
    ],
)
def test_what_is_caught(at, caught) -> None:
    assert TARGETS.nearest(*at, within_m=8) == caught


def test_an_empty_map_catches_nothing() -> None:
    assert SnapTargets((), np.empty((0, 2)), ()).nearest(0, 0, 1e9) is None


@given(*(st.tuples(st.integers(-50, 50), st.integers(-50, 50)) for _ in range(3)))
def test_feet_are_the_nearest_places_on_edges(start, end, here) -> None:
    (foot,) = feet_on(np.array([(*start, *end)], float), np.array(here, float))
    assert Point(foot).distance(Point(here)) == pytest.approx(
        LineString([start, end]).distance(Point(here)), abs=1e-9
    )
