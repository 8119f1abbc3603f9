"""A chain of stations behind a ring."""

import numpy as np

from siteselect.core.grid.cut_off import cut_off_buses
from siteselect.core.grid.network import Grid
from tests.helpers.grids import a_grid

RING_AND_CHAIN = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)]


def ring_and_chain(*, slack: int = 0) -> Grid:
    return a_grid([(f, t, 0.1, 100.0) for f, t in RING_AND_CHAIN], slack=slack)


def test_the_smaller_side_is_cut_off() -> None:
    assert cut_off_buses(ring_and_chain(), np.array([3])).tolist() == [0, 0, 0, 1, 1]
    assert cut_off_buses(ring_and_chain(slack=4), np.array([4])).tolist() == [0, 0, 0, 0, 1]


def test_of_equal_sides_the_one_without_the_slack_is_cut_off() -> None:
    pair = [a_grid([(0, 1, 0.1, 100.0)], slack=slack) for slack in (0, 1)]
    assert [cut_off_buses(grid, np.array([0])).tolist() for grid in pair] == [[0, 1], [1, 0]]


def test_without_such_an_outage_nothing_is_cut_off() -> None:
    assert not cut_off_buses(ring_and_chain(), np.empty(0, dtype=np.int64)).any()
