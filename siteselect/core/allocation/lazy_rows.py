"""The interior point with network rows that join as they are missed, and its restarts."""

import logging
from dataclasses import replace

import numpy as np

from siteselect.core.allocation.harvest import Harvest
from siteselect.core.allocation.hours_in_parallel import HoursInParallel
from siteselect.core.allocation.interior_point import InteriorPoint, Measure, interior_point
from siteselect.core.allocation.problem import (
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.allocation.row_search import RowSearch, with_rows
from siteselect.core.allocation.scaled import scaled
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.progress import Progress

log = logging.getLogger(__name__)

STARTS = ((0.1, 3e-8), (0.1, 1e-6), (0.3, 1e-6))
"""How far from the boundary prices start, and by what part energy shares are overfulfilled.

The second part is room for repair: the less of it there is, the closer the optimum is met.
"""

ROUGH_GAPS = (0.3, 0.1)
"""Where the method stops to put rows into force and to start afresh with them."""

ITERATIONS = 300
WITHOUT_PROGRESS = 50
WITHOUT_PROGRESS_NEAR = 20
ROUNDS = 8
ROWS_AT_ONCE = 3
SEARCH_EVERY = 3
SEARCH_TO_GAP = 1e-4
SNAPSHOT_GAP = 0.03
LEAST_ROOM = 1e-2
PRIMAL, DUAL = 1e-7, 1e-6
MISSED_MW = 1e-7
FINEST_GAP = 1e-11


LOOK_FROM_GAP = 3e-5
LOOK_EVERY = 4
ROOM_MARGIN_MW = 1e-6
CAP_MARGIN = 1e-9
SMALL_PART = 5e-4
"""Columns with less than this part of what is built are left out when rounding stops progress."""
LAST_RESORT_GAP = 1e-4
REGULAR = 1e-12


class Stuck(Exception):  # noqa: N818 - not an error: the next start follows
    """The method makes no more progress from this start."""


class Enough(Exception):  # noqa: N818 - not an error: the proof is complete
    """What was harvested is a proof."""


class LazyRows:
    """One iterate, the rows it missed so far, and who watches."""

    def __init__(
        self, iterate: InteriorPoint, search: RowSearch, harvest: Harvest, progress: Progress
    ) -> None:
        self._iterate = iterate
        self._search = search
        self._harvest = harvest
        self._progress = progress

    def iterate_to(self, gap: float, residual: float, *, search_from: float) -> None:
        """Iterate until gap and residuals are small, taking up rows on the way.

        Raises
        ------
        Stuck
            When that does not happen.
        Enough
            When the proof is complete before.
        """
        iterate = self._iterate
        first = best_at = iterate.iterations
        best = np.inf
        while iterate.iterations - first < ITERATIONS:
            self._progress.raise_if_cancelled()
            measure = iterate.measure()
            self._progress.report(_done(measure), "Solving the joint allocation")
            if not measure.is_finite:
                break
            is_near = measure.relative_gap < LOOK_FROM_GAP
            is_turn = iterate.iterations % LOOK_EVERY == 0
            if is_near and is_turn and self._harvest.look(iterate, self._search):
                raise Enough
            if _is_small(measure, gap, residual):
                return
            if measure.merit < 0.9 * best:
                best, best_at = measure.merit, iterate.iterations
            if iterate.iterations - best_at > (
                WITHOUT_PROGRESS_NEAR if is_near else WITHOUT_PROGRESS
            ):
                break
            is_time = iterate.iterations % SEARCH_EVERY == 0
            if is_time and SEARCH_TO_GAP < measure.relative_gap < search_from and self.add_missed():
                iterate.measure()
            iterate.improve()
        raise Stuck

    def take_up_most(self, spread: float) -> None:
        """Find most of the rows that matter from rough solutions, then start afresh with them."""
        for gap in ROUGH_GAPS:
            self.iterate_to(gap, np.inf, search_from=0.0)
            is_complete = not self.add_missed(is_centred=False)
            if is_complete:
                return
            self._iterate.start(spread)

    def finish(self, gap: float) -> None:
        """Iterate to the optimum over all rows; go back a little whenever rows were missed."""
        self.iterate_to(SNAPSHOT_GAP, np.inf, search_from=ROUGH_GAPS[-1])
        taken = self._iterate.snapshot()
        for _ in range(ROUNDS):
            self.iterate_to(gap, 1.0, search_from=SNAPSHOT_GAP)
            late = self.missed(is_exact=True)
            if not len(late[0]):
                return
            self._iterate.restore(taken)
            self._iterate.measure()
            self.add(*late)
            taken = self._iterate.snapshot()
        raise Stuck

    def missed(self, *, is_exact: bool) -> tuple[IntArray, IntArray, FloatArray]:
        """Return hour, row and sign of the rows the iterate misses most."""
        iterate = self._iterate
        return self._search.violated(
            iterate.point.value,
            iterate.rows,
            most=ROWS_AT_ONCE,
            tolerance=MISSED_MW / iterate.problem.power_mw,
            is_exact=is_exact,
        )

    def add_missed(self, *, is_centred: bool = True) -> bool:
        """Put rows into force that the iterate misses; return whether there were any."""
        hour, row, sign = self.missed(is_exact=False)
        if len(hour):
            self.add(hour, row, sign, is_centred=is_centred)
        return len(hour) > 0

    def add(
        self, hour: IntArray, row: IntArray, sign: FloatArray, *, is_centred: bool = True
    ) -> None:
        """Put rows into force; their hours move to the central point."""
        iterate = self._iterate
        limit = self._search.room_of(hour, row, sign)
        room = np.maximum(limit, LEAST_ROOM)
        price = iterate.barrier / room
        iterate.set_rows(
            with_rows(iterate.rows, hour, row, sign, limit=limit, room=room, price=price)
        )
        if is_centred:
            iterate.centre(np.unique(hour), iterate.barrier)


def by_interior_point(
    problem: AllocationProblem, relative_gap: float, progress: Progress
) -> tuple[AllocationSolution, Certificate] | None:
    """Return the best allocation found, with what is proven of it; None without any.

    The first start looks at the whole problem. Where rounding stops it short of the gap, columns
    that get next to nothing are left out and the rest is solved anew; the proof holds for all.
    """
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # noqa: PLC0415

    harvest = Harvest(problem, relative_gap)
    with threadpool_limits(1, "blas"):
        for spread, margin in STARTS:
            if _solved(problem, spread, margin, harvest, progress):
                break
            found = harvest.best()
            if found is None:
                continue
            fewer = _without_small(problem, found[0])
            if any(
                _solved(fewer, spread, margin, harvest, progress, regular=regular)
                for regular in (0.0, REGULAR)
            ):
                break
            if harvest.best()[1].holds(gap=LAST_RESORT_GAP):  # type: ignore[index]
                break
    return harvest.best()


def _solved(
    problem: AllocationProblem,
    spread: float,
    margin: float,
    harvest: Harvest,
    progress: Progress,
    *,
    regular: float = 0.0,
) -> bool:
    """Work towards the optimum from one start; return whether the harvest is a proof."""
    tight = _tightened(problem, margin)
    small = scaled(tight)
    if small is None:
        return False
    with HoursInParallel(small.n_hours) as threads:
        search = RowSearch(tight, small, threads)
        iterate = interior_point(small, threads, regular=regular)
        lazy = LazyRows(iterate, search, harvest, progress)
        iterate.start(spread)
        try:
            lazy.take_up_most(spread)
            lazy.finish(LOOK_FROM_GAP)
            lazy.finish(FINEST_GAP)
            return harvest.look(iterate, search)
        except Enough:
            return True
        except Stuck:
            log.info("Start %g got stuck after %d iterations", spread, iterate.iterations)
            return False


def _tightened(problem: AllocationProblem, margin: float) -> AllocationProblem:
    """Return the problem with a hair's breadth less room, so that rounding breaks no rule."""
    return replace(
        problem,
        min_energy_share=np.minimum(problem.min_energy_share * (1.0 + margin), 1.0),
        cap_mw=problem.cap_mw - CAP_MARGIN * np.abs(problem.cap_matrix) @ problem.max_capacity_mw,
        up_mw=problem.up_mw - ROOM_MARGIN_MW,
        down_mw=problem.down_mw - ROOM_MARGIN_MW,
    )


def _without_small(problem: AllocationProblem, solution: AllocationSolution) -> AllocationProblem:
    capacity = solution.capacity_mw
    is_kept = capacity > SMALL_PART * capacity.sum()
    return replace(problem, max_capacity_mw=np.where(is_kept, problem.max_capacity_mw, 0.0))


def _is_small(measure: Measure, gap: float, residual: float) -> bool:
    """Return whether the gap is reached, and residuals by as many times their own bounds."""
    is_feasible = measure.primal < residual * PRIMAL and measure.dual < residual * DUAL
    return measure.relative_gap < gap and is_feasible


def _done(measure: Measure) -> float:
    """Return how far the logarithm of the gap is on its way from 10 to 1e-7."""
    return float(np.clip((1.0 - np.log10(measure.relative_gap + 1e-30)) / 8.0, 0.0, 1.0))
