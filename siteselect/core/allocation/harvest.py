"""The best allocation and the best prices seen on the way, each with what it is worth.

Near the optimum of a degenerate problem rounding spoils prices before the allocation is ripe, or
the other way round. A proof needs only one good allocation and one good set of prices, from
whichever iterate.
"""

from dataclasses import replace

import numpy as np

from siteselect.core.allocation.certificate import (
    bound_usd,
    certify,
    size_usd,
    worst_violation,
)
from siteselect.core.allocation.interior_point import InteriorPoint
from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.allocation.repair import no_trade_prices, repaired
from siteselect.core.allocation.row_search import RowSearch
from siteselect.core.allocation.scaled import NOTHING_MW
from siteselect.core.allocation.share_prices import best_share_prices

FEASIBLE_MW = 1e-6


class Harvest:
    """Collects allocations and prices of one problem; every look costs a few per mille of a year.

    Parameters
    ----------
    problem : AllocationProblem
        The problem that is to be proven, whichever part of it is being solved.
    relative_gap : float
        What is enough.
    """

    def __init__(self, problem: AllocationProblem, relative_gap: float) -> None:
        self._problem = problem
        self._relative_gap = relative_gap
        self._solution: AllocationSolution | None = None
        self._duals: AllocationDuals | None = None
        self._bound_usd = np.inf

    def look(self, iterate: InteriorPoint, search: RowSearch) -> bool:
        """Take what an iterate has better than those before; return whether that is enough."""
        found = repaired(self._problem, iterate, search)
        for duals in (found.duals, self._repriced(found.duals)):
            bound = bound_usd(self._problem, duals)
            if bound < self._bound_usd:
                self._bound_usd, self._duals = bound, duals
        if self._solution is None or found.objective_usd > self._solution.objective_usd:
            if worst_violation(self._problem, found)[1] > FEASIBLE_MW:
                return False
            self._solution = found
        reached = self._solution.objective_usd
        size = size_usd(self._problem, reached)
        return (self._bound_usd - reached) / size <= self._relative_gap

    def best(self) -> tuple[AllocationSolution, Certificate] | None:
        """Return the best allocation with the best prices, and what they prove together."""
        if self._solution is None or self._duals is None:
            return None
        solution = replace(self._solution, duals=self._duals)
        return solution, certify(self._problem, solution)

    def _repriced(self, duals: AllocationDuals) -> AllocationDuals:
        """Return prices with those of energy shares at their best for all the others."""
        problem = self._problem
        share = best_share_prices(problem, duals)
        balance = np.where(
            np.isfinite(duals.balance_usd_per_mwh),
            duals.balance_usd_per_mwh,
            no_trade_prices(problem),
        )
        idle = np.flatnonzero(problem.source_mw.max(axis=1, initial=0.0) <= NOTHING_MW)
        balance[idle] = (problem.value_usd_per_mwh[idle] + share).max(axis=1)
        return replace(duals, energy_share_usd_per_mwh=share, balance_usd_per_mwh=balance)
