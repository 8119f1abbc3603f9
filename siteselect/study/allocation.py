"""From a prepared evaluation and a shortlist to the jointly best plan."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from siteselect.core.allocation.conflict import smallest_clash
from siteselect.core.allocation.floors import solve_with_floors
from siteselect.core.allocation.integers import Site as SizedSite
from siteselect.core.allocation.integers import solve_with_least_sizes
from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.allocation.programme import Programme
from siteselect.core.allocation.quick_bound import quick_certificate
from siteselect.core.allocation.solver import Solver
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.entities import Site
from siteselect.core.progress import SILENT, OnlyForward, Part, Progress
from siteselect.core.words import say
from siteselect.study.allocation_case import AllocationCase, allocation_case
from siteselect.study.allocation_plan import Answer, plan_of
from siteselect.study.evaluation import Evaluation

PREVIEW_HOURS = 72
PREVIEW_GAP = 1e-4

STATED = 0.05
"""Share of the work after which the problem is stated and its solution begins."""


def allocation_problem(
    evaluation: Evaluation,
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool,
    hours: IntArray | None = None,
) -> AllocationProblem:
    """Return the linear program of a shortlist, without floors.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    sites : sequence of Site
    programme : Programme
    secure : bool
        Hold limits also after the loss of any one element.
    hours : ndarray of int, shape (T,), optional
        Hours of the study that stand for all; every hour without it.

    Raises
    ------
    InputError
        When there is no site, a site is named twice, or a site cannot be connected.
    """
    return allocation_case(evaluation, sites, programme, secure=secure, hours=hours).problem


def allocate(
    evaluation: Evaluation,
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool = True,
    progress: Progress = SILENT,
    solver: Solver | None = None,
) -> Plan:
    """Return the jointly best plan over all hours of the study, proven.

    Where rules clash, or a floor asks for more than network and surplus hold, the plan allocates
    nothing and names them.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    sites : sequence of Site
        The shortlist; none of them need be in the study.
    programme : Programme
        From :func:`~siteselect.core.allocation.programme.default_programme`, changed at will.
    secure : bool
        Hold limits also after the loss of any one element.
    progress : Progress
    solver : Solver, optional
        In place of the program's own.

    Raises
    ------
    InputError
        When the shortlist or the programme cannot be used.
    Cancelled
        When `progress` says so.
    RuntimeError
        When no method reaches a certified answer.
    """
    whole = OnlyForward(progress)
    case = allocation_case(
        evaluation, sites, programme, secure=secure, progress=Part(whole, 0.0, STATED)
    )
    answer = _answer(case, programme, solver or _own_solver(), Part(whole, STATED, 1.0))
    return plan_of(evaluation, sites, programme, case, answer)


def allocate_preview(
    evaluation: Evaluation,
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool = True,
    progress: Progress = SILENT,
    solver: Solver | None = None,
) -> Plan:
    """Return the best plan for a sample of hours at once, until the exact one replaces it.

    The hours stand for equal shares of the year, from the least surplus to the most. The gap of the
    plan's certificate is that to a bound which leaves network and energy shares aside, over these
    hours. Least sizes are left to the exact plan.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    sites : sequence of Site
    programme : Programme
    secure : bool
        Hold limits also after the loss of any one element.
    progress : Progress
    solver : Solver, optional
        In place of the program's own.

    Raises
    ------
    InputError
        When the shortlist or the programme cannot be used.
    Cancelled
        When `progress` says so.
    """
    hours = preview_hours(evaluation.surplus.source_mw.sum(axis=1))
    case = allocation_case(evaluation, sites, programme, secure=secure, hours=hours)
    exact = replace(programme, least_site_mw=0.0)
    answer = _answer(case, exact, _to_gap(solver or _own_solver(), PREVIEW_GAP), progress)
    rough = quick_certificate(case.problem, answer.solution, total_mw=programme.reached_mw)
    return plan_of(
        evaluation, sites, programme, case, replace(answer, certificate=rough, is_preview=True)
    )


def preview_hours(surplus_mw: FloatArray) -> IntArray:
    """Return hours that stand for equal shares of all, ordered by surplus, in order of time.

    Parameters
    ----------
    surplus_mw : ndarray, shape (T,)
        Surplus of the whole system. [MW]
    """
    n_hours = len(surplus_mw)
    count = min(PREVIEW_HOURS, n_hours)
    middle = ((np.arange(count) + 0.5) * n_hours / count).astype(np.int64)
    return np.sort(np.argsort(surplus_mw, kind="stable")[middle])


def _to_gap(solve: Solver, gap: float) -> Solver:
    """Return a solver that stops at a wider gap."""

    def rougher(
        problem: AllocationProblem, *, relative_gap: float = gap, progress: Progress = SILENT
    ) -> tuple[AllocationSolution, Certificate]:
        return solve(problem, relative_gap=max(gap, relative_gap), progress=progress)

    return rougher


def _answer(
    case: AllocationCase, programme: Programme, solve: Solver, progress: Progress
) -> Answer:
    """Return the best solution of a case, or none with what clashes."""
    clash = _clash(case)
    if clash:
        return _nothing(case, clash)
    if programme.least_site_mw:
        solution, certificate = solve_with_least_sizes(
            case.problem,
            _sized_sites(case, programme.least_site_mw),
            solve,
            floors=case.floors,
            progress=progress,
        )
        return Answer(solution, certificate, is_preview=False, has_least_sizes=True)
    floored, solution, certificate = solve_with_floors(
        case.problem, case.floors, solve, progress=progress
    )
    short = floored.short_mw(solution)
    if any(short):
        missed = [
            say(
                "{rule}, of which network, surplus and energy shares hold {mw:,.0f}",
                rule=floor.name,
                mw=-floor.mw - mw,
            )
            for floor, mw in zip(case.floors, short, strict=True)
            if mw
        ]
        return _nothing(case, tuple(missed))
    return Answer(*floored.without_rewards(solution, certificate), is_preview=False)


def _clash(case: AllocationCase) -> tuple[str, ...]:
    return smallest_clash((*case.caps, *case.floors), case.problem.max_capacity_mw)


def _nothing(case: AllocationCase, clash: tuple[str, ...]) -> Answer:
    """Return the answer that builds nothing, since some rules clash."""
    problem = case.problem
    no_rows = np.empty(0, dtype=np.int64)
    solution = AllocationSolution(
        capacity_mw=np.zeros(problem.n_columns),
        served_mw=np.zeros((problem.n_hours, problem.n_columns)),
        used_mw=np.zeros((problem.n_hours, problem.n_sources)),
        objective_usd=0.0,
        duals=AllocationDuals(
            balance_usd_per_mwh=np.zeros(problem.n_hours),
            row_hour=no_rows,
            row_index=no_rows,
            row_usd_per_mw=np.empty(0),
            energy_share_usd_per_mwh=np.zeros(problem.n_columns),
            cap_usd_per_mw=np.zeros(len(case.caps) + len(case.floors)),
        ),
        iterations=0,
        solver="nothing is built",
    )
    none = Certificate(0.0, 0.0, 0.0, "nothing is allocated")
    return Answer(solution, none, is_preview=False, clash=clash)


def _sized_sites(case: AllocationCase, least_mw: float) -> tuple[SizedSite, ...]:
    columns: dict[str, list[int]] = {}
    for i, candidate in enumerate(case.candidates):
        columns.setdefault(candidate.site_id, []).append(i)
    return tuple(
        SizedSite(case.candidates[own[0]].site_name, tuple(own), least_mw)
        for own in columns.values()
    )


def _own_solver() -> Solver:
    from siteselect.core.allocation.solve import solve  # noqa: PLC0415 - it compiles kernels

    return solve
