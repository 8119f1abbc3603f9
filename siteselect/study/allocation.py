"""From a prepared evaluation and a shortlist to the jointly best plan."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from siteselect.core.allocation.conflict import smallest_clash
from siteselect.core.allocation.floors import with_floors
from siteselect.core.allocation.greedy import greedy, nothing
from siteselect.core.allocation.integers import Site as SizedSite
from siteselect.core.allocation.integers import Solver, solve_with_least_sizes
from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.problem import AllocationProblem, AllocationSolution, Certificate
from siteselect.core.allocation.programme import Programme
from siteselect.core.allocation.quick_bound import quick_certificate
from siteselect.core.arrays import IntArray
from siteselect.core.entities import Site
from siteselect.core.progress import SILENT, Part, Progress
from siteselect.study.allocation_case import AllocationCase, allocation_case
from siteselect.study.allocation_plan import Answer, plan_of
from siteselect.study.evaluation import Evaluation

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
    case = allocation_case(
        evaluation, sites, programme, secure=secure, progress=Part(progress, 0.0, STATED)
    )
    answer = _answer(case, programme, solver or _own_solver(), Part(progress, STATED, 1.0))
    return plan_of(evaluation, sites, programme, case, answer)


def allocate_preview(
    evaluation: Evaluation,
    sites: Sequence[Site],
    programme: Programme,
    *,
    secure: bool = True,
) -> Plan:
    """Return a plan at once, without prices; the gap of its certificate is a rough bound.

    The bound takes energy without network and energy shares: no plan can be worth more. Floors and
    least sizes are left to the exact plan.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    sites : sequence of Site
    programme : Programme
    secure : bool

    Raises
    ------
    InputError
        When the shortlist or the programme cannot be used.
    """
    case = allocation_case(evaluation, sites, programme, secure=secure)
    clash = _clash(case)
    solution = nothing(case.problem) if clash else greedy(case.problem)
    certificate = quick_certificate(case.problem, solution, total_mw=programme.reached_mw)
    answer = Answer(_with_floor_prices(case, solution), certificate, is_preview=True, clash=clash)
    return plan_of(evaluation, sites, programme, case, answer)


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
        return Answer(solution, certificate, is_preview=False)
    floored = with_floors(case.problem, case.floors)
    solution, certificate = solve(floored.problem, progress=progress)
    short = floored.short_mw(solution)
    if any(short):
        missed = [
            f"{floor.name}, of which network, surplus and energy shares hold {-floor.mw - mw:,.0f}"
            for floor, mw in zip(case.floors, short, strict=True)
            if mw
        ]
        return _nothing(case, tuple(missed))
    return Answer(*floored.without_rewards(solution, certificate), is_preview=False)


def _clash(case: AllocationCase) -> tuple[str, ...]:
    return smallest_clash((*case.caps, *case.floors), case.problem.max_capacity_mw)


def _nothing(case: AllocationCase, clash: tuple[str, ...]) -> Answer:
    """Return the answer that builds nothing, since some rules clash."""
    none = Certificate(0.0, 0.0, 0.0, "nothing is allocated")
    solution = _with_floor_prices(case, nothing(case.problem))
    return Answer(solution, none, is_preview=False, clash=clash)


def _with_floor_prices(case: AllocationCase, solution: AllocationSolution) -> AllocationSolution:
    """Return a solution without prices, with as many of them as there are caps and floors."""
    none = np.zeros(len(case.caps) + len(case.floors))
    return replace(solution, duals=replace(solution.duals, cap_usd_per_mw=none))


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
