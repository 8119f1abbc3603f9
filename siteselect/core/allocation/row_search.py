"""Which network rows an allocation could ever miss, and which it misses now."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.hours_in_parallel import HoursInParallel
from siteselect.core.allocation.interior_point_kernels import Rows
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.row_search_kernels import most_violated
from siteselect.core.allocation.scaled import NOTHING_MW, ScaledProblem
from siteselect.core.arrays import Float32Array, FloatArray, IntArray

SAME_COEFFICIENT = 1e-7
"""Rows whose coefficients differ by less count as one when rows are chosen."""

ROOM_MARGIN_MW = 1e-9
"""Rows are held with so much less room, so that rounding breaks none."""


@dataclass(frozen=True, eq=False)
class Reachable:
    """The rows that can be missed in one part of the hours, with their room in single precision."""

    rows: IntArray
    up: Float32Array
    down: Float32Array


class RowSearch:
    """Finds missed rows hour by hour; what no allocation can miss is left out from the start.

    Parameters
    ----------
    problem : AllocationProblem
    scaled : ScaledProblem
    threads : HoursInParallel
        Over the hours of the scaled problem.
    """

    def __init__(
        self, problem: AllocationProblem, scaled: ScaledProblem, threads: HoursInParallel
    ) -> None:
        self._problem = problem
        self._scaled = scaled
        self._threads = threads
        self._reachable = threads.run(lambda _part, first, end: self._reach(first, end))
        rounded = np.round(scaled.coefficient / SAME_COEFFICIENT)
        key = rounded @ np.random.default_rng(0).normal(size=rounded.shape[1])
        self._group = np.unique(key, return_inverse=True)[1].astype(np.int64)

    @property
    def n_reachable(self) -> int:
        """Number of rows that can be missed in any hour."""
        return len(np.unique(np.concatenate([part.rows for part in self._reachable])))

    def violated(
        self, value: FloatArray, rows: Rows, *, most: int, tolerance: float, is_exact: bool
    ) -> tuple[IntArray, IntArray, FloatArray]:
        """Return hour, row and sign of the rows missed most in each hour, by hour."""
        n_hours = self._scaled.n_hours
        found = np.zeros((n_hours, most), dtype=np.int64)
        sign = np.zeros((n_hours, most))
        miss = np.zeros((n_hours, most))
        count = np.zeros(n_hours, dtype=np.int64)

        def work(part: int, first: int, end: int) -> None:
            some = self._reachable[part]
            if not len(some.rows):
                return
            coefficient = self._scaled.coefficient[some.rows]
            open_value = value[first:end] * self._scaled.is_open[first:end]
            if is_exact:
                flow = open_value @ coefficient.T
                up, down = self.room(first, end, some.rows)
                most_violated(
                    first, flow, up, down, some.rows, self._group, rows.first, rows.row,
                    rows.sign, tolerance, found, sign, miss, count,
                )  # fmt: skip
            else:
                roughly = open_value.astype(np.float32) @ coefficient.astype(np.float32).T
                most_violated(
                    first, roughly, some.up, some.down, some.rows, self._group, rows.first,
                    rows.row, rows.sign, tolerance, found, sign, miss, count,
                )  # fmt: skip

        self._threads.run(work)
        hour = np.repeat(np.arange(n_hours), count)
        place = np.arange(len(hour)) - np.repeat(np.cumsum(count) - count, count)
        return hour, found[hour, place], sign[hour, place]

    def largest_part(self, value: FloatArray) -> FloatArray:
        """Return the largest flow over room of every hour, in any row and direction, (T,)."""
        largest = np.zeros(self._scaled.n_hours)

        def work(part: int, first: int, end: int) -> None:
            rows = self._reachable[part].rows
            if len(rows):
                flow = value[first:end] @ self._scaled.coefficient[rows].T
                up, down = self.room(first, end, rows)
                largest[first:end] = np.maximum(flow / up, -flow / down).max(axis=1)

        self._threads.run(work)
        return largest

    def room(self, first: int, end: int, rows: IntArray) -> tuple[FloatArray, FloatArray]:
        """Return the room of rows in a run of hours, both shape (end - first, n_rows)."""
        hours = self._scaled.hours[first:end]
        n_network = self._problem.n_rows
        of_network = rows[rows < n_network]
        at = np.ix_(hours, of_network)
        up = self._problem.up_mw[at] - ROOM_MARGIN_MW
        down = self._problem.down_mw[at] - ROOM_MARGIN_MW
        if len(of_network) < len(rows) and self._problem.most_mw is not None:
            columns = self._scaled.columns[rows[rows >= n_network] - n_network]
            most = self._problem.most_mw[np.ix_(hours, columns)]
            up = np.hstack([up, np.maximum(most, NOTHING_MW)])
            down = np.hstack([down, np.full(most.shape, np.inf)])
        power = self._scaled.power_mw
        return up / power, down / power

    def room_of(self, hour: IntArray, row: IntArray, sign: FloatArray) -> FloatArray:
        """Return the room of single rows, shape (N,)."""
        n_network = self._problem.n_rows
        hours = self._scaled.hours[hour]
        is_network = row < n_network
        room = np.empty(len(row))
        at = hours[is_network], row[is_network]
        room[is_network] = np.where(
            sign[is_network] > 0, self._problem.up_mw[at], self._problem.down_mw[at]
        )
        room[is_network] -= ROOM_MARGIN_MW
        if self._problem.most_mw is not None:
            columns = self._scaled.columns[row[~is_network] - n_network]
            room[~is_network] = self._problem.most_mw[hours[~is_network], columns]
        return np.asarray(room / self._scaled.power_mw)

    def _reach(self, first: int, end: int) -> Reachable:
        scaled, n = self._scaled, self._scaled.n_columns
        surplus = (scaled.upper[first:end, n:] * scaled.is_open[first:end, n:]).sum(axis=1)
        most = np.minimum(surplus, _most_load(scaled))
        network = scaled.coefficient[: self._problem.n_rows]
        load, source = network[:, :n], network[:, n:]
        highest = np.maximum(load.max(axis=1) + source.max(axis=1), 0.0)
        lowest = np.maximum(-load.min(axis=1) - source.min(axis=1), 0.0)
        hours = scaled.hours[first:end]
        up = self._problem.up_mw[hours] - ROOM_MARGIN_MW
        down = self._problem.down_mw[hours] - ROOM_MARGIN_MW
        most_mw = most[:, None] * scaled.power_mw
        can_miss = ((most_mw * highest > up) | (most_mw * lowest > down)).any(axis=0)
        rows = np.concatenate(
            [np.flatnonzero(can_miss), self._problem.n_rows + self._limited(first, end)]
        )
        room_up, room_down = self.room(first, end, rows)
        return Reachable(rows, room_up.astype(np.float32), room_down.astype(np.float32))

    def _limited(self, first: int, end: int) -> IntArray:
        if self._problem.most_mw is None:
            return np.empty(0, dtype=np.int64)
        hours = self._scaled.hours[first:end]
        most = self._problem.most_mw[np.ix_(hours, self._scaled.columns)]
        is_limited = (most > NOTHING_MW) & (most < self._scaled.most * self._scaled.power_mw)
        return np.flatnonzero(is_limited.any(axis=0))


def _most_load(scaled: ScaledProblem) -> float:
    """Return what all columns together can draw at most."""
    draws = scaled.draws
    matrix = scaled.cap_matrix[:, draws]
    covers_all = (matrix > 0).all(axis=1)
    bounds = scaled.cap[covers_all] / matrix[covers_all].min(axis=1)
    return float(min([scaled.most[draws].sum(), *bounds]))


def with_rows(
    rows: Rows,
    hour: IntArray,
    row: IntArray,
    sign: FloatArray,
    *,
    limit: FloatArray,
    room: FloatArray,
    price: FloatArray,
) -> Rows:
    """Return the table of rows in force with more rows; new ones stand last in their hour."""
    n_hours = len(rows.first) - 1
    hours = np.concatenate([np.repeat(np.arange(n_hours), np.diff(rows.first)), hour])
    order = np.argsort(hours, kind="stable")
    count = np.bincount(hours, minlength=n_hours)
    return Rows(
        np.concatenate([[0], np.cumsum(count)]),
        np.concatenate([rows.row, row])[order],
        np.concatenate([rows.sign, sign])[order],
        np.concatenate([rows.limit, limit])[order],
        np.concatenate([rows.room, room])[order],
        np.concatenate([rows.price, price])[order],
        rows.coefficient,
    )
