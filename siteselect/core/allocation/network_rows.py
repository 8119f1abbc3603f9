"""The rows of the network that an allocation could ever fill, hour by hour."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.progress import SILENT, Progress
from siteselect.core.words import say

NO_LIMIT_MW = 1e6
"""Room of a row where it does not limit: more than any programme can move. [MW]"""

ROWS_PER_BLOCK = 256
STEPS = 48
"""Slices of the programme in which the reach of a row is bounded; more make it tighter."""


@dataclass(frozen=True, eq=False)
class Demand:
    """Where new load could come, n columns: enough to tell what a row could ever see.

    Attributes
    ----------
    bus_ptdf : ndarray, shape (L, n)
        PTDF columns of the buses the load connects to.
    max_mw : ndarray, shape (n,)
        Most of every column. [MW]
    total_mw : float
        Most of all together. [MW]
    """

    bus_ptdf: FloatArray
    max_mw: FloatArray
    total_mw: float


@dataclass(frozen=True, eq=False)
class NetworkRows:
    """Rows of an allocation problem; see there for signs and units.

    Attributes
    ----------
    monitored : ndarray of int, shape (R,)
        Which of the monitored rows each is; an overloaded one stands there once more.
    source, load : ndarray, shapes (R, G) and (R, n)
    up_mw, down_mw : ndarray, shape (T, R)
        [MW]
    """

    monitored: IntArray
    source: FloatArray
    load: FloatArray
    up_mw: FloatArray
    down_mw: FloatArray


def network_rows(
    model: HostingModel, demand: Demand, hours: IntArray, *, progress: Progress = SILENT
) -> NetworkRows:
    """Return every row that some allocation within `demand` could fill in some of the hours.

    Parameters
    ----------
    model : HostingModel
        Sources, flows, rows to watch, and the policy for rows overloaded without new load.
    demand : Demand
    hours : ndarray of int, shape (T,)
    progress : Progress

    Notes
    -----
    A row that is overloaded in some hours stands there twice or three times: as it is, without a
    limit in those hours; and with the policy's sensitivity s taken off its sources, limited only
    in those hours. As all sources give what all loads take, ``sum_g (M_g - s) g - sum_i N_i x_i
    <= room`` lets load pass that moves less than s onto it.

    A row is left out only when ``max sum_g M_g g - sum_i N_i x_i``, over sources within their
    largest surplus and loads within their caps, stays within its least room: no allocation can
    reach it, in no hour.
    """
    found: list[NetworkRows] = []
    source_rows = model.source_rows
    reach = _Reach(model.source_mw[hours].max(axis=0, initial=0.0), demand)
    for first in range(0, model.rows.n_rows, ROWS_PER_BLOCK):
        progress.raise_if_cancelled()
        progress.report(
            first / model.rows.n_rows, say("Looking for branches that could become full")
        )
        block = np.arange(first, min(first + ROWS_PER_BLOCK, model.rows.n_rows))
        load = _combined(model, demand.bus_ptdf, block)
        found += _rows_of(model, _Block(block, source_rows[block], load), reach, hours)
    return NetworkRows(
        np.concatenate([part.monitored for part in found]),
        np.concatenate([part.source for part in found]),
        np.concatenate([part.load for part in found]),
        np.concatenate([part.up_mw for part in found], axis=1),
        np.concatenate([part.down_mw for part in found], axis=1),
    )


@dataclass(frozen=True, eq=False)
class _Block:
    """Some monitored rows, with their sensitivities to sources and loads."""

    index: IntArray
    source: FloatArray
    load: FloatArray


def _rows_of(
    model: HostingModel, block: _Block, reach: "_Reach", hours: IntArray
) -> list[NetworkRows]:
    """Return the rows of one block: as they are, then relaxed forwards and backwards."""
    rows, floor = model.rows, model.slack_floor_mw
    flow = _combined(model, model.flow_mw[:, hours], block.index)
    limit = rows.limit_mw[np.ix_(block.index, rows.ratings.period_of_hour[hours])]
    over_up, over_down = flow > limit + floor, -flow > limit + floor
    up = np.where(over_up, NO_LIMIT_MW, np.maximum(limit - flow, floor))
    down = np.where(over_down, NO_LIMIT_MW, np.maximum(limit + flow, floor))
    is_near = (reach.up(block.source, block.load) > up.min(axis=1)) | (
        reach.up(-block.source, -block.load) > down.min(axis=1)
    )
    found = [_kept(block, is_near, up, down)]
    least = model.least_sensitivity
    if not np.isfinite(least):
        return found
    for over, sign in ((over_up, 1.0), (over_down, -1.0)):
        ever = np.flatnonzero(over.any(axis=1))
        relaxed = _Block(block.index[ever], block.source[ever] - sign * least, block.load[ever])
        room = np.where(over[ever], floor, NO_LIMIT_MW)
        never = np.full(room.shape, NO_LIMIT_MW)
        is_near = reach.up(sign * relaxed.source, sign * relaxed.load) > floor
        found.append(_kept(relaxed, is_near, *((room, never) if sign > 0 else (never, room))))
    return found


def _kept(block: _Block, which: BoolArray, up: FloatArray, down: FloatArray) -> NetworkRows:
    return NetworkRows(
        block.index[which], block.source[which], block.load[which], up[which].T, down[which].T
    )


def _combined(model: HostingModel, of_branches: FloatArray, block: IntArray) -> FloatArray:
    """Return values of some rows from values of branches, like `MonitoredRows.combined`."""
    rows = model.rows
    factor = rows.factor[block, None]
    combined: FloatArray = (
        of_branches[rows.line[block]] + factor * of_branches[rows.outage_or_line[block]]
    )
    return combined


class _Reach:
    """The most by which any allocation can move a row forwards, never underestimated."""

    def __init__(self, source_max_mw: FloatArray, demand: Demand) -> None:
        self._source_max_mw = source_max_mw
        self._demand = demand
        self._step_mw = demand.total_mw / STEPS

    def up(self, source: FloatArray, load: FloatArray) -> FloatArray:
        """Return the bound of every row, shape (R,).

        MW by MW, the sources that move it most serve the loads that hold it back least; within a
        step of the programme each is taken at its best.
        """
        gain = self._by_step(source, self._source_max_mw)
        gain += self._by_step(-load, self._demand.max_mw)
        bound: FloatArray = np.maximum(gain, 0.0).sum(axis=1) * self._step_mw
        return bound

    def _by_step(self, effect: FloatArray, max_mw: FloatArray) -> FloatArray:
        """Return the best effect left at the beginning of every step, shape (R, STEPS)."""
        if not effect.shape[1]:
            return np.full((len(effect), STEPS), -np.inf)
        order = np.argsort(-effect, axis=1)
        filled = np.cumsum(max_mw[order], axis=1)
        starts = np.arange(STEPS) * self._step_mw
        position = (filled[:, :, None] <= starts).sum(axis=1)
        is_beyond = position >= effect.shape[1]
        ordered = np.take_along_axis(effect, order, axis=1)
        best = np.take_along_axis(ordered, np.minimum(position, effect.shape[1] - 1), axis=1)
        best[is_beyond] = -np.inf
        return best
