"""The most load that the best use of the surplus can serve at a bus, hour by hour.

Where proportional pick-up takes from every source alike, here every source gives what serves the
load best: a linear program per hour. The method is in ``docs/methods/optimal-use.md``.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.progress import SILENT, Progress
from siteselect.core.words import say

if TYPE_CHECKING:
    from siteselect.core.headroom.optimal_use_kernels import Year
    from siteselect.core.headroom.optimal_use_reference import HourlyUse

HOURS_PER_BLOCK = 168
BLOCKS_PER_TASK = 7
TASKS_PER_THREAD = 3
DECIMALS_OF_EQUAL_SENSITIVITY = 12
SECONDS_BETWEEN_LOOKS = 0.05
WHAT = "Finding the best use of the surplus"


@dataclass(frozen=True, eq=False)
class OptimalUse:
    """What the best use of the surplus serves at one bus.

    Attributes
    ----------
    headroom : Headroom
        `binding` is an index into the rows of the model, or a
        :class:`~siteselect.core.headroom.headroom.Binding`; of several full rows the one with the
        highest price.
    used_mw : ndarray, shape (T, G)
        What every source gives; each hour's sum is the headroom. Where several uses serve as much,
        one of them. [MW]
    price : ndarray, shape (T,)
        MW of load that one more MW of room on the binding row would add, at the margin; 0 where no
        row binds.
    """

    headroom: Headroom
    used_mw: FloatArray
    price: FloatArray


@dataclass(frozen=True, eq=False)
class OptimalUseModel:
    """A hosting model made ready for the best use of its surplus; make it once for many buses.

    Attributes
    ----------
    hosting : HostingModel
    """

    hosting: HostingModel

    @cached_property
    def share_of_source(self) -> FloatArray:
        """Part that every source has in the surplus of its group, shape (T, G)."""
        of_group = self.year.surplus[:, self.group_of_source]
        share: FloatArray = np.zeros_like(self.hosting.source_mw)
        np.divide(self.hosting.source_mw, of_group, out=share, where=of_group > 0)
        return share

    @property
    def group_of_source(self) -> IntArray:
        """Which of the N groups of sources with the same sensitivities each is in, shape (G,)."""
        return self._groups[1]

    @cached_property
    def _groups(self) -> tuple[IntArray, IntArray]:
        """One source of every group, and the group of every source."""
        rounded = np.round(self.hosting.source_ptdf.T, DECIMALS_OF_EQUAL_SENSITIVITY) + 0.0
        _, first, group = np.unique(rounded, axis=0, return_index=True, return_inverse=True)
        return first.astype(np.int64), group.ravel().astype(np.int64)

    @cached_property
    def year(self) -> "Year":
        """Everything the compiled hours need that does not depend on the bus."""
        from siteselect.core.headroom.optimal_use_kernels import Year, least_room  # noqa: PLC0415

        hosting, rows = self.hosting, self.hosting.rows
        first, group = self._groups
        surplus = np.zeros((hosting.n_hours, len(first)))
        for source, of_source in enumerate(group):
            surplus[:, of_source] += hosting.source_mw[:, source]
        ptdf = np.ascontiguousarray(hosting.source_ptdf[:, first])
        of_rows = rows.combined(ptdf)
        first_hour = np.append(np.arange(0, hosting.n_hours, HOURS_PER_BLOCK), hosting.n_hours)
        least_ahead = np.empty((rows.n_rows, len(first_hour) - 1))
        least_back = np.empty_like(least_ahead)
        flow = np.array(hosting.flow_mw, dtype=np.float64, order="C")
        limit = np.array(rows.limit_mw, dtype=np.float64, order="C")
        period = rows.ratings.period_of_hour
        least_room(
            flow, rows.line, rows.outage_or_line, rows.factor, limit, period, first_hour,
            hosting.slack_floor_mw, least_ahead, least_back,
        )  # fmt: skip
        return Year(
            flow=flow,
            response=ptdf @ surplus.T,
            surplus=surplus,
            total=surplus.sum(axis=1),
            ptdf=ptdf,
            line=rows.line,
            lost=rows.outage_or_line,
            factor=rows.factor,
            limit=limit,
            period=period,
            first_hour=first_hour,
            least_ahead=least_ahead,
            least_back=least_back,
            highest=of_rows.max(axis=1, initial=-np.inf),
            lowest=of_rows.min(axis=1, initial=np.inf),
        )


def optimal_headroom(
    model: HostingModel | OptimalUseModel,
    column: FloatArray,
    *,
    cap_mw: float,
    closed_hours: BoolArray | None = None,
    progress: Progress = SILENT,
    threads: int = 2,
) -> OptimalUse:
    """Return the most new load at one bus in every hour when the surplus is used at its best.

    Parameters
    ----------
    model : HostingModel or OptimalUseModel
        The second when more than one bus is asked for: it keeps what the buses share.
    column : ndarray, shape (L,)
        PTDF column of the bus; for load spread over buses, the mean of theirs by share.
    cap_mw : float
        No more than this is asked for. [MW]
    closed_hours : ndarray of bool, shape (T,), optional
        Hours in which the region sheds existing demand: nothing is granted.
    progress : Progress
    threads : int
        Hours are shared out over so many; the result is the same for any number.

    Raises
    ------
    InputError
        When the cap is negative or the column does not belong to the model.
    Cancelled
        When `progress` says so.

    Notes
    -----
    In every hour, with x what the sources give, S their surplus, H the PTDF and b the bus:
    max sum(x), 0 <= x <= S, sum(x) <= cap, -room <= sum((H[r, g] - H[r, b]) x[g]) <= room for
    every row r. Exact: every hour is held against the upper bound of its own prices (weak
    duality); one that misses it is solved again by HiGHS.
    """
    ready = model if isinstance(model, OptimalUseModel) else OptimalUseModel(model)
    n_hours = ready.hosting.n_hours
    given = np.empty_like(ready.year.surplus)
    answers = _Answers(
        mw=np.zeros((1, n_hours)),
        binding=np.zeros((1, n_hours), dtype=np.int64),
        price=np.zeros((1, n_hours)),
        status=np.zeros((1, n_hours), dtype=np.int64),
        given_mw=given,
    )
    columns = _of_rows(ready, column[:, None])
    _solve(ready, columns, answers, cap_mw=cap_mw, progress=progress, threads=threads)
    used = given[:, ready.group_of_source] * ready.share_of_source
    for _, hour, use in _unproven(ready, columns, answers, cap_mw=cap_mw, progress=progress):
        used[hour] = use.used_mw
    mw, binding, price = answers.mw[0], answers.binding[0], answers.price[0]
    if closed_hours is not None:
        mw[closed_hours] = price[closed_hours] = 0.0
        used[closed_hours] = 0.0
        binding[closed_hours] = Binding.SHED_NEARBY
    return OptimalUse(Headroom(mw, binding, cap_mw), used, price)


def optimal_map(
    model: HostingModel | OptimalUseModel,
    columns: FloatArray,
    *,
    cap_mw: float,
    closed_hours: BoolArray | None = None,
    progress: Progress = SILENT,
    threads: int = 2,
) -> tuple[FloatArray, NDArray[np.int32]]:
    """Return headroom and what binds for many buses, both of shape (T, n).

    Parameters
    ----------
    model : HostingModel or OptimalUseModel
    columns : ndarray, shape (L, n)
        PTDF columns.
    cap_mw : float
        No more than this is asked for at each. [MW]
    closed_hours : ndarray of bool, shape (T, n), optional
        Hours in which a bus's region sheds existing demand: nothing is granted.
    progress : Progress
    threads : int
        Buses and hours are shared out over so many; the result is the same for any number.

    Raises
    ------
    InputError
        When the cap is negative or the columns do not belong to the model.
    Cancelled
        When `progress` says so.
    """
    ready = model if isinstance(model, OptimalUseModel) else OptimalUseModel(model)
    shape = columns.shape[1], ready.hosting.n_hours
    answers = _Answers(
        mw=np.zeros(shape),
        binding=np.zeros(shape, dtype=np.int64),
        price=np.zeros(shape),
        status=np.zeros(shape, dtype=np.int64),
        given_mw=None,
    )
    of_rows = _of_rows(ready, columns)
    _solve(ready, of_rows, answers, cap_mw=cap_mw, progress=progress, threads=threads)
    for _ in _unproven(ready, of_rows, answers, cap_mw=cap_mw, progress=progress):
        pass
    mw, binding = answers.mw.T, answers.binding.T.astype(np.int32)
    if closed_hours is not None:
        mw[closed_hours] = 0.0
        binding[closed_hours] = Binding.SHED_NEARBY
    return mw, binding


@dataclass(frozen=True, eq=False)
class _Answers:
    """Answers by bus and hour, shape (n, T); what the groups give only for a single bus."""

    mw: FloatArray
    binding: IntArray
    price: FloatArray
    status: IntArray
    given_mw: FloatArray | None


def _of_rows(ready: OptimalUseModel, columns: FloatArray) -> FloatArray:
    """Return the columns taken through the rows, one bus after the other, shape (n, R)."""
    n_branches = len(ready.hosting.flow_mw)
    if len(columns) != n_branches or not np.isfinite(columns).all():
        raise InputError(
            say(
                "The sensitivities of a bus must be {n_branches} finite numbers, one per branch",
                n_branches=n_branches,
            ),
            fix=say("Take them from the same network as the model."),
        )
    return np.ascontiguousarray(ready.hosting.rows.combined(columns).T)


def _solve(
    ready: OptimalUseModel,
    columns: FloatArray,
    answers: _Answers,
    *,
    cap_mw: float,
    progress: Progress,
    threads: int,
) -> None:
    """Fill the answers of all buses and hours, in tasks of a few weeks of one bus."""
    from siteselect.core.headroom.optimal_use_kernels import Found, solve_blocks  # noqa: PLC0415

    if not cap_mw >= 0:
        raise InputError(
            say("A cap of {cap_mw:g} MW cannot be met", cap_mw=cap_mw),
            fix=say("Give 0 MW or more."),
        )
    year, hosting = ready.year, ready.hosting

    def solve(bus: int, first: int, last: int) -> None:
        given = np.empty_like(year.surplus) if answers.given_mw is None else answers.given_mw
        found = Found(
            answers.mw[bus], answers.binding[bus], answers.price[bus], given, answers.status[bus]
        )
        solve_blocks(
            year, columns[bus], first, last, float(cap_mw), hosting.least_sensitivity,
            hosting.slack_floor_mw, found,
        )  # fmt: skip

    n_blocks = len(year.first_hour) - 1
    tasks = [
        (bus, first, min(first + BLOCKS_PER_TASK, n_blocks))
        for bus in range(len(columns))
        for first in range(0, n_blocks, BLOCKS_PER_TASK)
    ]
    _run(solve, tasks, progress, threads)


def _run(
    solve: Callable[[int, int, int], None],
    tasks: list[tuple[int, int, int]],
    progress: Progress,
    threads: int,
) -> None:
    """Do all tasks on some threads; few wait at a time, so that a cancelled run stops at once."""
    n_done, waiting = 0, iter(tasks)
    running: set[Future[None]] = set()
    pool = ThreadPoolExecutor(max_workers=threads)
    try:
        while n_done < len(tasks):
            progress.raise_if_cancelled()
            progress.report(n_done / len(tasks), WHAT)
            for task in islice(waiting, TASKS_PER_THREAD * threads - len(running)):
                running.add(pool.submit(solve, *task))
            done, running = wait(
                running, timeout=SECONDS_BETWEEN_LOOKS, return_when=FIRST_COMPLETED
            )
            for finished in done:
                finished.result()
            n_done += len(done)
    finally:
        pool.shutdown(cancel_futures=True)


def _unproven(
    ready: OptimalUseModel,
    columns: FloatArray,
    answers: _Answers,
    *,
    cap_mw: float,
    progress: Progress,
) -> Iterator[tuple[int, int, "HourlyUse"]]:
    """Solve the hours that were not proven by a general solver, and yield them: bus, hour, use."""
    unproven = np.argwhere(answers.status)
    if not len(unproven):
        return
    from siteselect.core.headroom.optimal_use_reference import solve_hour  # noqa: PLC0415

    for bus, hour in unproven.tolist():
        progress.raise_if_cancelled()
        use = solve_hour(ready.hosting, columns[bus], hour, cap_mw=cap_mw)
        answers.mw[bus, hour] = use.mw
        answers.binding[bus, hour] = use.binding
        answers.price[bus, hour] = use.price
        yield bus, hour, use
