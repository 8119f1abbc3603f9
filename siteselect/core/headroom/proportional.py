"""Hosting capacity when surplus picks up new load in proportion: closed form, no optimisation.

New load of x MW at a bus is met by every source in proportion to its surplus, so that a row gains
``x (pickup - sensitivity of the bus)``; the row that runs out of room first limits the hour.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.progress import SILENT, Progress
from siteselect.core.words import say

HOURS_PER_BLOCK = 96
COLUMNS_PER_REPORT = 16
NO_CHANGE = 1e-10
"""Sensitivities that cancel leave this to rounding: a row that changes by less does not change."""

ROUNDING = 1.0 + 1e-9


@dataclass(frozen=True, eq=False)
class ProportionalModel:
    """A hosting model with what proportional pick-up needs of it.

    Attributes
    ----------
    model : HostingModel
    uses_kernels : bool
        False computes with NumPy alone: the same result, slower, with nothing to compile.
    """

    model: HostingModel
    uses_kernels: bool = True

    @cached_property
    def pickup(self) -> FloatArray:
        """Flow on every branch per MW that the sources together put in, shape (L, T)."""
        model = self.model
        total = model.surplus_mw
        share = np.divide(
            model.source_mw.T, total, out=np.zeros_like(model.source_mw.T), where=total > 0
        )
        return np.ascontiguousarray(model.source_ptdf @ share).astype(
            model.flow_mw.dtype, copy=False
        )

    @cached_property
    def blocks(self) -> tuple[IntArray, IntArray]:
        """First hour of every block of hours, then T; and the rating period of every block."""
        starts: list[int] = []
        periods: list[int] = []
        first_hour = self.model.rows.ratings.first_hour
        for period in range(len(first_hour) - 1):
            start, end = int(first_hour[period]), int(first_hour[period + 1])
            own = list(range(start, end, HOURS_PER_BLOCK))
            starts += own
            periods += [period] * len(own)
        return (
            np.array([*starts, self.model.n_hours], dtype=np.int64),
            np.array(periods, dtype=np.int64),
        )

    @cached_property
    def extremes(self) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
        """Least room forwards and backwards, most and least pick-up, each (R, blocks)."""
        rows, (starts, periods) = self.model.rows, self.blocks
        found = tuple(np.empty((rows.n_rows, len(periods))) for _ in range(4))
        if self.uses_kernels:
            from siteselect.core.headroom import proportional_kernels  # noqa: PLC0415 - heavy

            proportional_kernels.extremes(
                self.model.flow_mw, self.pickup, rows.line, rows.outage_or_line, rows.factor,
                rows.limit_mw, starts, periods, *found,
            )  # fmt: skip
        else:
            self._plain_extremes(found)
        return found[0], found[1], found[2], found[3]

    def _plain_extremes(self, found: tuple[FloatArray, ...]) -> None:
        rows, (starts, periods) = self.model.rows, self.blocks
        for i in range(rows.n_rows):
            flow, pickup = self._flow_and_pickup(i)
            most = rows.limit_mw[i, periods]
            found[0][i] = most - np.maximum.reduceat(flow, starts[:-1])
            found[1][i] = most + np.minimum.reduceat(flow, starts[:-1])
            found[2][i] = np.maximum.reduceat(pickup, starts[:-1])
            found[3][i] = np.minimum.reduceat(pickup, starts[:-1])

    @cached_property
    def year_extremes(self) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
        """The same over all hours, each (R,); rooms as they count: floored, 0 where overloaded."""
        ahead, back, most, least = self.extremes
        return (
            self._counted(ahead.min(axis=1)), self._counted(back.min(axis=1)),
            most.max(axis=1), least.min(axis=1),
        )  # fmt: skip

    def at(
        self,
        column: FloatArray,
        *,
        cap_mw: float,
        closed_hours: BoolArray | None = None,
        is_screened: bool = True,
    ) -> Headroom:
        """Return the most new load in every hour.

        Parameters
        ----------
        column : ndarray, shape (L,)
            PTDF column of the bus; for load spread over buses, the mean of theirs by share.
        cap_mw : float
            No more than this is asked for. [MW]
        closed_hours : ndarray of bool, shape (T,), optional
            Hours in which the region sheds existing demand: nothing is granted.
        is_screened : bool
            Leave out rows, and rows in blocks of hours, that cannot bind; the result is the same
            bit by bit.

        Notes
        -----
        ``min(cap, surplus, min over rows of room / |pickup - sensitivity|)`` (ENGINE section 1.2).
        Where a row and the cap or surplus tie, the cap or surplus is named; of rows that tie, the
        first.
        """
        surplus = self.model.surplus_mw
        mw = np.minimum(surplus, cap_mw)
        binding = np.where(surplus < cap_mw, Binding.SURPLUS, Binding.REQUEST).astype(np.int64)
        if closed_hours is not None:
            mw[closed_hours] = 0.0
            binding[closed_hours] = Binding.SHED_NEARBY
        sensitivity = self.model.rows.combined(column)
        most = float(mw.max(initial=0.0)) * ROUNDING
        rows = self._within_reach(sensitivity, most) if is_screened else np.arange(len(sensitivity))
        lower = self._lower_compiled if self.uses_kernels else self._lower_plain
        lower(rows, sensitivity[rows], mw, binding, is_screened=is_screened)
        return Headroom(mw, binding, cap_mw)

    def gain(self, column: FloatArray, headroom: Headroom) -> FloatArray:
        """Return the MW that one more MW of room on the binding row gives, by hour; 0 without one.

        Parameters
        ----------
        column : ndarray, shape (L,)
        headroom : Headroom
            From :meth:`at`, for the same column.
        """
        rows, gain = self.model.rows, np.zeros(self.model.n_hours)
        (hours,) = np.nonzero((headroom.binding >= 0) & (headroom.mw > 0))
        binding = headroom.binding[hours]
        line, lost, factor = (of[binding] for of in (rows.line, rows.outage_or_line, rows.factor))
        pickup = self.pickup[line, hours] + factor * self.pickup[lost, hours]
        gain[hours] = 1.0 / np.abs(pickup - (column[line] + factor * column[lost]))
        return gain

    def map(
        self,
        columns: FloatArray,
        *,
        cap_mw: float,
        closed_hours: BoolArray | None = None,
        progress: Progress = SILENT,
        threads: int = 2,
    ) -> tuple[FloatArray, IntArray]:
        """Return hosting capacity and what binds for many buses, each of shape (T, n_columns).

        Parameters
        ----------
        columns : ndarray, shape (L, n_columns)
            PTDF columns.
        cap_mw : float
            No more than this is asked for at each. [MW]
        closed_hours : ndarray of bool, shape (T, n_columns), optional
        progress : Progress
        threads : int
            The result does not depend on it.

        Raises
        ------
        Cancelled
            When `progress` says so.
        """
        n_columns = columns.shape[1]
        mw = np.empty((n_columns, self.model.n_hours))
        binding = np.empty((n_columns, self.model.n_hours), dtype=np.int64)
        _ = self.year_extremes

        def fill(i: int) -> None:
            closed = None if closed_hours is None else closed_hours[:, i]
            headroom = self.at(
                np.ascontiguousarray(columns[:, i]), cap_mw=cap_mw, closed_hours=closed
            )
            mw[i], binding[i] = headroom.mw, headroom.binding

        with ThreadPoolExecutor(threads) as pool:
            for first in range(0, n_columns, COLUMNS_PER_REPORT):
                progress.raise_if_cancelled()
                progress.report(first / n_columns, say("Finding the hosting capacity of every bus"))
                list(pool.map(fill, range(first, min(first + COLUMNS_PER_REPORT, n_columns))))
        return mw.T, binding.T

    def _within_reach(self, sensitivity: FloatArray, most_mw: float) -> IntArray:
        """Return the rows that load up to `most_mw` could fill."""
        ahead, back, most, least = self.year_extremes
        is_near = ((most - sensitivity) * most_mw > ahead) | (
            (sensitivity - least) * most_mw > back
        )
        return np.flatnonzero(is_near)

    def _counted(self, room_mw: FloatArray) -> FloatArray:
        floor = self.model.slack_floor_mw
        return np.where(room_mw < -floor, 0.0, np.maximum(room_mw, floor))

    def _lower_compiled(
        self,
        rows: IntArray,
        sensitivity: FloatArray,
        mw: FloatArray,
        binding: IntArray,
        *,
        is_screened: bool,
    ) -> None:
        from siteselect.core.headroom import proportional_kernels  # noqa: PLC0415 - heavy

        model, monitored = self.model, self.model.rows
        proportional_kernels.lower_capacity(
            model.flow_mw, self.pickup, monitored.line, monitored.outage_or_line, monitored.factor,
            monitored.limit_mw, *self.blocks, *self.extremes, rows, sensitivity,
            model.slack_floor_mw, self._least_change, is_screened, mw, binding,
        )  # fmt: skip

    def _lower_plain(
        self,
        rows: IntArray,
        sensitivity: FloatArray,
        mw: FloatArray,
        binding: IntArray,
        *,
        is_screened: bool,  # noqa: ARG002 - whole years at once need no blocks
    ) -> None:
        floor, least = self.model.slack_floor_mw, self._least_change
        limit_mw, period = self.model.rows.limit_mw, self.model.rows.ratings.period_of_hour
        for row, at in zip(rows.tolist(), sensitivity.tolist(), strict=True):
            flow, pickup = self._flow_and_pickup(row)
            change = pickup - at
            limit = limit_mw[row, period]
            room = np.where(change > 0, limit - flow, limit + flow)
            size = np.abs(change)
            is_over = room < -floor
            room = np.where(is_over, 0.0, np.maximum(room, floor))
            room[is_over & (size < least)] = np.inf
            is_tighter = size * mw > room
            mw[is_tighter] = room[is_tighter] / size[is_tighter]
            binding[is_tighter] = row

    @property
    def _least_change(self) -> float:
        return max(self.model.least_sensitivity, NO_CHANGE)

    def _flow_and_pickup(self, row: int) -> tuple[FloatArray, FloatArray]:
        """Return base-case flow and pick-up of one row, each (T,)."""
        rows, flow, pickup = self.model.rows, self.model.flow_mw, self.pickup
        line, lost, factor = rows.line[row], rows.outage_or_line[row], rows.factor[row]
        return flow[line] + factor * flow[lost], pickup[line] + factor * pickup[lost]
