"""Build or not: no site smaller than a least size, by branch and bound over the allocation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import count

import numpy as np

from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.conflict import do_clash
from siteselect.core.allocation.floors import solve_with_floors
from siteselect.core.allocation.problem import AllocationProblem, AllocationSolution, Certificate
from siteselect.core.allocation.solver import Solver
from siteselect.core.errors import InputError
from siteselect.core.progress import SILENT, Progress
from siteselect.core.words import say

MOST_SITES = 40
"""Sites with a least size that branch and bound is meant for."""

GAP = 1e-4
"""Part of the worth by which the answer may miss the best one; it is shown."""

NODE_GAP = 1e-6
"""Gap of the allocation under some decisions, much smaller than `GAP`."""

BUILT_MW = 1e-3
"""A site with less is not built. [MW]"""


@dataclass(frozen=True, slots=True)
class Site:
    """The columns of one site and the least it is built with. [MW]."""

    name: str
    columns: tuple[int, ...]
    least_mw: float


@dataclass(frozen=True, slots=True)
class _Decisions:
    """Sites that must be built, and sites that must not."""

    built: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()


@dataclass(frozen=True, eq=False)
class _Node:
    decisions: _Decisions
    solution: AllocationSolution
    certificate: Certificate


def solve_with_least_sizes(
    problem: AllocationProblem,
    sites: Sequence[Site],
    solve: Solver,
    *,
    floors: Sequence[Cap] = (),
    progress: Progress = SILENT,
) -> tuple[AllocationSolution, Certificate]:
    """Return the best allocation in which every site has at least its least size, or nothing.

    Parameters
    ----------
    problem : AllocationProblem
    sites : sequence of Site
        At most 40.
    solve : Solver
        Solves the problem without least sizes.
    floors : sequence of Cap
        Least amounts besides, by column of the problem.
    progress : Progress

    Returns
    -------
    solution : AllocationSolution
        Its prices are those with the decisions fixed.
    certificate : Certificate
        Its bound holds for all decisions.

    Raises
    ------
    InputError
        For more than 40 sites, or when no decision keeps all floors.
    """
    if len(sites) > MOST_SITES:
        raise InputError(
            say("Least sizes for {n_sites} sites are too many", n_sites=len(sites)),
            fix=say("Give at most {most_sites} sites, or no least size.", most_sites=MOST_SITES),
        )
    search = _Search(problem, sites, solve, floors, progress)
    order = count()
    best: _Node | None = None
    queue: list[tuple[float, int, _Node]] = []
    waiting = [_Decisions()]
    while waiting or queue:
        for decisions in waiting:
            progress.raise_if_cancelled()
            node = search.node(decisions)
            if node is not None:
                heappush(queue, (-node.certificate.bound_usd, next(order), node))
        waiting = []
        if not queue:
            break
        negative_bound, _, node = heappop(queue)
        if best is not None and _is_close(best, -negative_bound):
            return _with_bound(best, -negative_bound)
        site = _most_doubtful(node.solution, sites)
        if site is not None:
            waiting = [
                replace(node.decisions, built=node.decisions.built | {site}),
                replace(node.decisions, closed=node.decisions.closed | {site}),
            ]
        elif best is None or node.solution.objective_usd > best.solution.objective_usd:
            best = node
    if best is None:
        raise InputError(
            say("No choice of sites keeps all floors with the least size asked for"),
            fix=say("Lower the floors or the least size."),
        )
    return _with_bound(best, best.certificate.bound_usd)


@dataclass(frozen=True, eq=False)
class _Search:
    """What stays the same while decisions are tried."""

    problem: AllocationProblem
    sites: Sequence[Site]
    solve: Solver
    floors: Sequence[Cap]
    progress: Progress

    def node(self, decisions: _Decisions) -> _Node | None:
        """Return the best allocation under some decisions; None when they cannot hold."""
        most = self.problem.max_capacity_mw.copy()
        for site in decisions.closed:
            most[list(self.sites[site].columns)] = 0.0
        n = self.problem.n_columns
        least = [_least(self.sites[site], n) for site in sorted(decisions.built)]
        floors = (*self.floors, *least)
        if do_clash((*_ceilings(self.problem), *floors), most):
            return None
        floored, solution, certificate = solve_with_floors(
            replace(self.problem, max_capacity_mw=most),
            floors,
            self.solve,
            relative_gap=NODE_GAP,
            progress=self.progress,
        )
        if any(floored.short_mw(solution)):
            return None
        solution, certificate = floored.without_rewards(solution, certificate)
        of_rules = len(self.problem.cap_mw) + len(self.floors)
        duals = replace(solution.duals, cap_usd_per_mw=solution.duals.cap_usd_per_mw[:of_rules])
        return _Node(decisions, replace(solution, duals=duals), certificate)


def _ceilings(problem: AllocationProblem) -> tuple[Cap, ...]:
    rows = map(tuple, problem.cap_matrix.tolist())
    return tuple(map(Cap, problem.cap_names, rows, problem.cap_mw.tolist()))


def _least(site: Site, n_columns: int) -> Cap:
    row = np.zeros(n_columns)
    row[list(site.columns)] = -1.0
    return Cap(f"least size of {site.name}", tuple(row.tolist()), -site.least_mw)


def _most_doubtful(solution: AllocationSolution, sites: Sequence[Site]) -> int | None:
    """Return the site furthest from both nothing and its least size; None when all are decided."""
    doubt = []
    for site in sites:
        mw = float(solution.capacity_mw[list(site.columns)].sum())
        is_decided = mw < BUILT_MW or mw >= site.least_mw - BUILT_MW
        doubt.append(0.0 if is_decided else min(mw, site.least_mw - mw))
    worst = int(np.argmax(doubt)) if doubt else 0
    return worst if doubt and doubt[worst] > 0 else None


def _is_close(best: _Node, bound_usd: float) -> bool:
    worth = best.solution.objective_usd
    return bound_usd - worth <= GAP * max(abs(worth), 1.0)


def _with_bound(node: _Node, bound_usd: float) -> tuple[AllocationSolution, Certificate]:
    worth = node.solution.objective_usd
    bound = max(bound_usd, worth)
    gap = (bound - worth) / max(abs(worth), 1.0)
    return node.solution, replace(node.certificate, bound_usd=bound, relative_gap=gap)
