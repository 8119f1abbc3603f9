"""The interior point with network rows that join when they are missed, and its restarts."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.allocation.harvest import Harvest
from siteselect.core.allocation.hours_in_parallel import HoursInParallel
from siteselect.core.allocation.interior_point import InteriorPoint, Master, Measure, interior_point
from siteselect.core.allocation.problem import (
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.allocation.row_search import RowSearch, with_rows
from siteselect.core.allocation.scaled import ScaledProblem, scaled
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.progress import Progress
from siteselect.core.words import say

log = logging.getLogger(__name__)

SPREADS = (0.1, 0.3, 0.03)
"""How far from the boundary prices start; the next is tried when one leads nowhere."""

SEARCH_GAPS = (0.3, 0.1, 1e-2, 1e-3, 1e-4, 1e-5)
"""Where missed rows are looked for; the first two searches are rough, in single precision."""

ROUGH_SEARCHES = 2
SEARCH_RESIDUAL = 10.0
"""How many times the gap the primal residual may be where rows are looked for."""

ROWS_AT_ONCE = 3
ROUGH_GAP = 0.3
WIDER = 100.0
"""How many times its barrier hours are centred at that take over a rough answer."""

ROUNDS_OF_ROWS = 30
ROUGHLY_MISSED = 1e-4

STEPS = ((2000, (64, 16, 4)), (500, (8,)))
"""From so many hours on every n-th of them is solved roughly first, then every n-th of a finer step
and in the end all."""

FEW_HOURS = 0.1
"""Up to this part of all hours takes up rows on the way; with more the method starts afresh."""

ITERATIONS = 500
WITHOUT_PROGRESS = 40
PROGRESS = 0.9
LOOK_EVERY = 4
NEAR_PROOF = 1.5
SURE_PROOF = 0.3
"""How many times the gap asked for the iterate's own may be where a proof is looked for now and
then, and where at once."""

LEAST_ROOM = 1e-2
MISSED_MW = 1e-7
FINEST_GAP = 1e-11

LOOK_RESIDUAL = 1e-8
"""Primal residual from which on a look can succeed: a row may have as little room as 1e-4."""

CAP_MARGIN = 1e-10
SHARE_MARGIN = 1e-2
"""Part of the gap asked for by which energy shares are held tighter."""


@dataclass(frozen=True, eq=False)
class RoughAnswer:
    """What fewer hours tell of all of them, in the units of the scaled problem.

    `barrier` is that of one hour that counts once.
    """

    master: Master
    barrier: float


class LazyRows:
    """One iterate, the rows it missed so far, and who watches."""

    def __init__(self, iterate: InteriorPoint, search: RowSearch, progress: Progress) -> None:
        self._iterate = iterate
        self._search = search
        self._progress = progress
        self._is_warm = False

    def prove(self, spread: float, harvest: Harvest, relative_gap: float) -> bool:
        """Start, iterate and take up rows; return whether what was harvested is a proof.

        Where rows that were taken up on the way spoil the iterate, it starts afresh with them.
        """
        self._is_warm = False
        n_rows = -1
        while n_rows < len(self._iterate.rows.row):
            n_rows = len(self._iterate.rows.row)
            self._iterate.start(spread)
            if self._iterate_to_proof(spread, harvest, relative_gap):
                return True
        return False

    def prove_from(self, rough: RoughAnswer, harvest: Harvest, relative_gap: float) -> bool:
        """Go on from what fewer hours told; return whether what was harvested is a proof."""
        self._take_over(rough, 1.0)
        return self._iterate_to_proof(SPREADS[0], harvest, relative_gap)

    def approach(self, rough: RoughAnswer | None, times: float) -> RoughAnswer:
        """Return a rough answer, in hours that count so many times each, and keep its rows."""
        if rough is None:
            self._iterate.start(SPREADS[0])
        else:
            self._take_over(rough, times)
        self._run(SPREADS[0], ROUGH_GAP, ROUGH_GAP, np.inf, lambda: True)
        return RoughAnswer(self._iterate.master, self._iterate.barrier / times)

    def _take_over(self, rough: RoughAnswer, times: float) -> None:
        """Put every hour to its central point for a rough answer, with the rows it misses there."""
        iterate = self._iterate
        iterate.start(SPREADS[0])
        iterate.master = rough.master
        iterate.barrier = rough.barrier * times * WIDER
        self._is_warm = True
        iterate.centre(np.arange(iterate.problem.n_hours), iterate.barrier)
        for _ in range(ROUNDS_OF_ROWS):
            self._progress.raise_if_cancelled()
            hour, row, sign = self.missed(ROUGHLY_MISSED, is_exact=False)
            if not len(hour):
                break
            self.take_up(hour, row, sign)

    def _iterate_to_proof(self, spread: float, harvest: Harvest, relative_gap: float) -> bool:
        def look() -> bool:
            return harvest.look(self._iterate, self._search)

        sure, near = SURE_PROOF * relative_gap, NEAR_PROOF * relative_gap
        return self._run(spread, sure, near, LOOK_RESIDUAL, look)

    def _run(
        self, spread: float, sure: float, near: float, residual: float, look: Callable[[], bool]
    ) -> bool:
        """Iterate; `look` says whether it is enough.

        It is asked at once when the gap falls below `sure`, now and then from `near` on, both only
        with a primal residual below `residual`, and at the end.
        """
        iterate = self._iterate
        first = best_at = iterate.iterations
        best, searches = np.inf, 0
        looked_at = np.inf
        while True:
            self._progress.raise_if_cancelled()
            measure = iterate.measure()
            self._progress.report(_done(measure), say("Solving the joint allocation"))
            if not measure.is_finite:
                return False
            if measure.merit < PROGRESS * best:
                best, best_at = measure.merit, iterate.iterations
            is_ended = (
                measure.relative_gap < FINEST_GAP
                or iterate.iterations - best_at > WITHOUT_PROGRESS
                or iterate.iterations - first > ITERATIONS
            )
            may_hold = measure.primal < residual
            is_sure = may_hold and measure.relative_gap < sure <= looked_at
            is_near = may_hold and measure.relative_gap < near
            is_look = is_ended or is_sure or (is_near and iterate.iterations % LOOK_EVERY == 0)
            is_search = searches < len(SEARCH_GAPS) and _may_search(measure, SEARCH_GAPS[searches])
            if is_search or is_look:
                tolerance = MISSED_MW / iterate.problem.power_mw
                hour, row, sign = self.missed(tolerance, is_exact=searches >= ROUGH_SEARCHES)
                if len(hour):
                    if self.take_up(hour, row, sign):
                        iterate.measure()
                        iterate.improve()
                    else:
                        iterate.start(spread)
                    first = best_at = iterate.iterations
                    best = np.inf
                    continue
                searches += is_search
            if is_look and look():
                return True
            looked_at = measure.relative_gap if is_look else looked_at
            if is_ended:
                log.info("Start %g ended after %d iterations", spread, iterate.iterations)
                return False
            iterate.improve()

    def missed(self, tolerance: float, *, is_exact: bool) -> tuple[IntArray, IntArray, FloatArray]:
        """Return hour, row and sign of the rows the iterate misses most, in units of power."""
        iterate = self._iterate
        return self._search.violated(
            iterate.point.value,
            iterate.rows,
            most=ROWS_AT_ONCE,
            tolerance=tolerance,
            is_exact=is_exact,
        )

    def take_up(self, hour: IntArray, row: IntArray, sign: FloatArray) -> bool:
        """Put rows into force; return whether the iterate may go on.

        It may when few hours are concerned, or when all come from a rough answer: these move to
        their central points.
        """
        iterate = self._iterate
        limit = self._search.room_of(hour, row, sign)
        room = np.maximum(limit, LEAST_ROOM)
        price = iterate.barrier / room
        iterate.set_rows(
            with_rows(iterate.rows, hour, row, sign, limit=limit, room=room, price=price)
        )
        hours = np.unique(hour)
        may_go_on = self._is_warm or len(hours) <= FEW_HOURS * iterate.problem.n_hours
        if may_go_on:
            iterate.centre(hours, iterate.barrier)
        return may_go_on


def by_interior_point(
    problem: AllocationProblem, relative_gap: float, progress: Progress
) -> tuple[AllocationSolution, Certificate] | None:
    """Return the best allocation found, with what is proven of it; None without any."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # noqa: PLC0415

    harvest = Harvest(problem, relative_gap)
    tight = _tightened(problem, SHARE_MARGIN * relative_gap)
    small = scaled(tight)
    if small is None:
        return None
    with threadpool_limits(1, "blas"):
        rough = _from_fewer_hours(tight, small, progress)
        with HoursInParallel(small.n_hours) as threads:
            search = RowSearch(tight, small, threads)
            lazy = LazyRows(interior_point(small, threads), search, progress)
            if rough is None or not lazy.prove_from(rough, harvest, relative_gap):
                any(lazy.prove(spread, harvest, relative_gap) for spread in SPREADS)
    return harvest.best()


def _from_fewer_hours(
    problem: AllocationProblem, small: ScaledProblem, progress: Progress
) -> RoughAnswer | None:
    """Return a rough answer from ever more of the hours, or None where these are few anyway."""
    rough = None
    for step in next((steps for least, steps in STEPS if small.n_hours >= least), ()):
        part, times = small.every(step)
        with HoursInParallel(part.n_hours) as threads:
            search = RowSearch(problem, part, threads)
            lazy = LazyRows(interior_point(part, threads), search, progress)
            rough = lazy.approach(rough, times)
    return rough


def _tightened(problem: AllocationProblem, of_share: float) -> AllocationProblem:
    """Return the problem with caps and shares a hair's breadth tighter: rounding breaks no rule."""
    return replace(
        problem,
        min_energy_share=np.minimum(problem.min_energy_share * (1.0 + of_share), 1.0),
        cap_mw=problem.cap_mw - CAP_MARGIN * np.abs(problem.cap_matrix) @ problem.max_capacity_mw,
    )


def _may_search(measure: Measure, gap: float) -> bool:
    return measure.relative_gap < gap and measure.primal < SEARCH_RESIDUAL * gap


def _done(measure: Measure) -> float:
    """Return how far the logarithm of the gap is on its way from 10 to 1e-7."""
    return float(np.clip((1.0 - np.log10(measure.relative_gap + 1e-30)) / 8.0, 0.0, 1.0))
