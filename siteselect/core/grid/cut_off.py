"""Buses that one outage leaves without a network."""

import numpy as np

from siteselect.core.arrays import BoolArray, IntArray
from siteselect.core.grid.network import Grid


def cut_off_buses(grid: Grid, islanding: IntArray) -> BoolArray:
    """Return the buses that the loss of some single element cuts off, shape (B,).

    Parameters
    ----------
    grid : Grid
    islanding : ndarray of int
        Branches whose outage cuts the network in two: of each, the side with fewer buses is cut
        off; of equal sides, the one without the slack.
    """
    import scipy.sparse as sp  # noqa: PLC0415 - heavy
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 - heavy

    is_cut_off = np.zeros(grid.n_buses, dtype=np.bool_)
    for branch in islanding:
        left = np.delete(np.arange(grid.n_branches), branch)
        joined = sp.csr_array(
            (np.ones(len(left)), (grid.from_bus[left], grid.to_bus[left])),
            shape=(grid.n_buses, grid.n_buses),
        )
        _, side = connected_components(joined, directed=False)
        there = side == side[grid.from_bus[branch]]
        is_smaller = 2 * there.sum() < grid.n_buses
        is_equal_without_slack = 2 * there.sum() == grid.n_buses and not there[grid.slack]
        is_cut_off |= there if is_smaller or is_equal_without_slack else ~there
    return is_cut_off
