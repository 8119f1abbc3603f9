"""How shed demand is shared, by hand."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.dispatch.optimal import period_limits
from siteselect.core.dispatch.shedding import shared_fairly
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import a_fleet, a_grid


# served at bus 1 alone, branch 0-2 carries 10 + 10 of the shifter; shared, 15 + 10
@pytest.mark.parametrize(("rating", "moved"), [(1000.0, 15.0), (25.0, 15.0), (22.0, 6.0)])
def test_sharing_stops_where_a_branch_is_full(rating: float, moved: float) -> None:
    triangle = [(0, 1, 0.1, 1000.0), (1, 2, 0.1, 1000.0), (0, 2, 0.1, rating)]
    grid = replace(a_grid(triangle), shift_rad=np.array([0.03, 0.0, 0.0]))
    fleet = a_fleet([0], [10.0], [[30.0]])
    got = shared_fairly(
        np.array([[0.0, 0.0, 30.0]]), np.array([[0.0, 30.0, 30.0]]), fleet, np.array([[30.0]]),
        np.zeros((1, 0)), sensitivities=factorise(grid), limits=period_limits(grid, fleet),
    )  # fmt: skip
    assert got[0] == pytest.approx([0.0, moved, 30.0 - moved])


def test_nothing_shed_stays_nothing() -> None:
    grid, fleet = a_grid([(0, 1, 0.1, 10.0)]), a_fleet([0], [10.0], [[30.0]])
    got = shared_fairly(
        np.zeros((1, 2)), np.array([[0.0, 5.0]]), fleet, np.array([[5.0]]), np.zeros((1, 0)),
        sensitivities=factorise(grid), limits=period_limits(grid, fleet),
    )  # fmt: skip
    assert not got.any()
