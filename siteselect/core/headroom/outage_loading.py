"""How far every branch is loaded after the worst single outage: the N-1 margin of a base case."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, Float32Array, FloatArray, IntArray
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.headroom.monitored import NO_FACTOR, NO_OUTAGE, outage_factors
from siteselect.core.progress import SILENT, Progress

AT_ONCE = 16
"""Outages compared before hours that are settled are set aside."""


@dataclass(frozen=True, eq=False)
class OutageLoading:
    """The worst loading of every branch after the loss of any one circuit or unit.

    Attributes
    ----------
    loading : ndarray of float32, shape (L, T)
        Flow on what is left of the branch over its emergency rating; 1 is full.
    outage : ndarray of int16, shape (L, T)
        The branch of which a circuit or unit is then out; -1 where no outage loads it further.
    islanding : ndarray of int
        Branches whose outage cuts the network in two; their consequences are not in `loading`.
    """

    loading: Float32Array
    outage: NDArray[np.int16]
    islanding: IntArray

    def worst(self, hours: IntArray | None = None) -> tuple[FloatArray, IntArray, IntArray]:
        """Return the worst loading of every branch over some hours, the outage and the hour.

        Parameters
        ----------
        hours : ndarray of int, optional
            Positions of the hours; all when not given.

        Returns
        -------
        tuple of ndarray, each shape (L,)
            Loading, the branch that is out (-1 for none), and the hour it is worst in.
        """
        loading = self.loading if hours is None else self.loading[:, hours]
        at = loading.argmax(axis=1)
        hour = at if hours is None else hours[at]
        branch = np.arange(len(loading))
        return (
            loading[branch, at].astype(np.float64),
            self.outage[branch, hour].astype(np.int64),
            hour,
        )


def outage_loading(
    sensitivities: Sensitivities,
    ratings: Ratings,
    flow_mw: FloatArray,
    progress: Progress = SILENT,
) -> OutageLoading:
    """Return the worst loading of every branch in every hour after any single outage.

    Parameters
    ----------
    sensitivities : Sensitivities
    ratings : Ratings
        Emergency ratings are held against flows after an outage.
    flow_mw : ndarray, shape (L, T)
        Base-case flows. [MW]
    progress : Progress

    Raises
    ------
    Cancelled
        When `progress` says so.

    Notes
    -----
    Line outage distribution factors as in
    :func:`~siteselect.core.headroom.monitored.secure_rows`: after the loss of one of n circuits of
    k, branch l carries ``f_l + d_lk f_k``; the corridor itself has (n - 1) / n of its rating left.
    Outages are tried from the one that can move most; an hour is settled once what the next can
    move is less than what the worst so far is above the flow without any. Nothing is left out.
    """
    grid = sensitivities.grid
    n_branches, n_hours = flow_mw.shape
    factor, is_islanding = outage_factors(sensitivities, np.arange(n_branches))
    most_mw = np.abs(flow_mw).max(axis=1, initial=0.0)
    loading = np.zeros((n_branches, n_hours), dtype=np.float32)
    outage = np.full((n_branches, n_hours), NO_OUTAGE, dtype=np.int16)
    for line in range(n_branches):
        if line % AT_ONCE == 0:
            progress.report(line / n_branches, "Trying every outage")
        worst_mw, which = _worst_of(line, factor[line], is_islanding, flow_mw, most_mw)
        rating = ratings.emergency_mw[line, ratings.period_of_hour]
        loading[line], outage[line] = worst_mw / rating, which
        n_circuits = int(grid.circuits[line])
        if n_circuits > 1 and not is_islanding[line]:
            left = (n_circuits - 1) / n_circuits
            own = np.abs((1.0 + factor[line, line]) * flow_mw[line]) / (left * rating)
            is_worse = own > loading[line]
            loading[line][is_worse], outage[line][is_worse] = own[is_worse], line
    return OutageLoading(loading, outage, np.flatnonzero(is_islanding))


def _worst_of(
    line: int,
    factor: FloatArray,
    is_islanding: BoolArray,
    flow_mw: FloatArray,
    most_mw: FloatArray,
) -> tuple[FloatArray, NDArray[np.int16]]:
    """Return the largest flow on one branch after the loss of any other, and which that is."""
    moves_mw = np.abs(factor) * most_mw
    moves_mw[is_islanding | (np.abs(factor) <= NO_FACTOR)] = 0.0
    moves_mw[line] = 0.0
    order = np.argsort(-moves_mw, kind="stable")
    order = order[moves_mw[order] > 0]
    flow = flow_mw[line]
    worst, which = np.abs(flow), np.full(len(flow), NO_OUTAGE, dtype=np.int16)
    here = np.arange(len(flow))
    for first in range(0, len(order), AT_ONCE):
        lost = order[first : first + AT_ONCE]
        after = factor[lost, None] * flow_mw[np.ix_(lost, here)]
        after += flow[here]
        np.abs(after, out=after)
        at = after.argmax(axis=0)
        found = after[at, np.arange(len(here))]
        is_worse = found > worst[here]
        worst[here[is_worse]] = found[is_worse]
        which[here[is_worse]] = lost[at[is_worse]]
        if first + AT_ONCE < len(order):
            next_mw = moves_mw[order[first + AT_ONCE]]
            here = here[worst[here] < np.abs(flow[here]) + next_mw]
        if not len(here):
            break
    return worst, which
