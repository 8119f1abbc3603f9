"""The interior point with network rows that join when they are missed, and its restarts."""

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

SPREADS = (0.1, 0.3, 0.03)
"""How far from the boundary prices start; the next is tried when one leads nowhere."""

SEARCH_GAPS = (0.3, 0.1, 1e-2, 1e-3, 1e-4, 1e-5)
"""Where missed rows are looked for; the first two searches are rough, in single precision."""

ROUGH_SEARCHES = 2
SEARCH_RESIDUAL = 10.0
"""How many times the gap the primal residual may be where rows are looked for."""

ROWS_AT_ONCE = 3
FEW_HOURS = 0.1
"""Up to this part of all hours takes up rows on the way; with more the method starts afresh."""

ITERATIONS = 500
WITHOUT_PROGRESS = 40
PROGRESS = 0.9
LOOK_EVERY = 4
NEAR_PROOF = 1.5
"""How many times the gap asked for the iterate's own may be where a proof is looked for."""

LEAST_ROOM = 1e-2
MISSED_MW = 1e-7
FINEST_GAP = 1e-11

ROOM_MARGIN_MW = 1e-9
CAP_MARGIN = 1e-10
SHARE_MARGIN = 1e-9


class LazyRows:
    """One iterate, the rows it missed so far, and who watches."""

    def __init__(
        self, iterate: InteriorPoint, search: RowSearch, harvest: Harvest, progress: Progress
    ) -> None:
        self._iterate = iterate
        self._search = search
        self._harvest = harvest
        self._progress = progress

    def prove(self, spread: float, relative_gap: float) -> bool:
        """Start, iterate and take up rows; return whether what was harvested is a proof.

        Where rows that were taken up on the way spoil the iterate, it starts afresh with them.
        """
        n_rows = -1
        while n_rows < len(self._iterate.rows.row):
            n_rows = len(self._iterate.rows.row)
            if self._prove_once(spread, relative_gap):
                return True
        return False

    def _prove_once(self, spread: float, relative_gap: float) -> bool:
        iterate = self._iterate
        iterate.start(spread)
        first = best_at = iterate.iterations
        best, searches = np.inf, 0
        while True:
            self._progress.raise_if_cancelled()
            measure = iterate.measure()
            self._progress.report(_done(measure), "Solving the joint allocation")
            if not measure.is_finite:
                return False
            if measure.merit < PROGRESS * best:
                best, best_at = measure.merit, iterate.iterations
            is_ended = (
                measure.relative_gap < FINEST_GAP
                or iterate.iterations - best_at > WITHOUT_PROGRESS
                or iterate.iterations - first > ITERATIONS
            )
            is_near = measure.relative_gap < NEAR_PROOF * relative_gap
            is_look = is_ended or (is_near and iterate.iterations % LOOK_EVERY == 0)
            is_search = searches < len(SEARCH_GAPS) and _may_search(measure, SEARCH_GAPS[searches])
            if is_search or is_look:
                hour, row, sign = self.missed(is_exact=searches >= ROUGH_SEARCHES)
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
            if is_look and self._harvest.look(iterate, self._search):
                return True
            if is_ended:
                log.info("Start %g ended after %d iterations", spread, iterate.iterations)
                return False
            iterate.improve()

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

    def take_up(self, hour: IntArray, row: IntArray, sign: FloatArray) -> bool:
        """Put rows into force; return whether the iterate may go on.

        It may when few hours are concerned: these move to their central points.
        """
        iterate = self._iterate
        limit = self._search.room_of(hour, row, sign)
        room = np.maximum(limit, LEAST_ROOM)
        price = iterate.barrier / room
        iterate.set_rows(
            with_rows(iterate.rows, hour, row, sign, limit=limit, room=room, price=price)
        )
        hours = np.unique(hour)
        is_few = len(hours) <= FEW_HOURS * iterate.problem.n_hours
        if is_few:
            iterate.centre(hours, iterate.barrier)
        return is_few


def by_interior_point(
    problem: AllocationProblem, relative_gap: float, progress: Progress
) -> tuple[AllocationSolution, Certificate] | None:
    """Return the best allocation found, with what is proven of it; None without any."""
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # noqa: PLC0415

    harvest = Harvest(problem, relative_gap)
    tight = _tightened(problem)
    small = scaled(tight)
    if small is None:
        return None
    with threadpool_limits(1, "blas"), HoursInParallel(small.n_hours) as threads:
        search = RowSearch(tight, small, threads)
        lazy = LazyRows(interior_point(small, threads), search, harvest, progress)
        any(lazy.prove(spread, relative_gap) for spread in SPREADS)
    return harvest.best()


def _tightened(problem: AllocationProblem) -> AllocationProblem:
    """Return the problem with a hair's breadth less room, so that rounding breaks no rule."""
    return replace(
        problem,
        min_energy_share=np.minimum(problem.min_energy_share * (1.0 + SHARE_MARGIN), 1.0),
        cap_mw=problem.cap_mw - CAP_MARGIN * np.abs(problem.cap_matrix) @ problem.max_capacity_mw,
        up_mw=problem.up_mw - ROOM_MARGIN_MW,
        down_mw=problem.down_mw - ROOM_MARGIN_MW,
    )


def _may_search(measure: Measure, gap: float) -> bool:
    return measure.relative_gap < gap and measure.primal < SEARCH_RESIDUAL * gap


def _done(measure: Measure) -> float:
    """Return how far the logarithm of the gap is on its way from 10 to 1e-7."""
    return float(np.clip((1.0 - np.log10(measure.relative_gap + 1e-30)) / 8.0, 0.0, 1.0))
