"""The best joint allocation, exact and with its proof."""

from dataclasses import replace

import numpy as np

from siteselect.core.allocation.certificate import certify
from siteselect.core.allocation.problem import (
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.arrays import IntArray
from siteselect.core.progress import SILENT, Progress

PREVIEW_HOURS = 168
HIGHS_HOURS = 1000
"""Above so many hours HiGHS would take too long to help."""

WIDEST_GAP = 1e-4
"""What a long problem may be proven to instead, where rounding allows no more; the plan says so."""


def solve(
    problem: AllocationProblem, *, relative_gap: float = 1e-6, progress: Progress = SILENT
) -> tuple[AllocationSolution, Certificate]:
    """Return the best allocation and the certificate that proves it.

    Parameters
    ----------
    problem : AllocationProblem
    relative_gap : float
        The certificate's gap at most.
    progress : Progress
        Asked after every iteration.

    Returns
    -------
    tuple of AllocationSolution and Certificate
        The certificate holds for `relative_gap` and 1e-6 MW; over more than 1,000 hours for
        at most 1e-4 where rounding allows no more.

    Raises
    ------
    Cancelled
        When `progress` says so.
    RuntimeError
        When neither method finds an allocation that can be certified.
    """
    from siteselect.core.allocation.highs import solve_by_highs  # noqa: PLC0415 - heavy
    from siteselect.core.allocation.lazy_rows import by_interior_point  # noqa: PLC0415 - heavy
    from siteselect.core.allocation.repair import nothing  # noqa: PLC0415 - heavy

    certificate = certify(problem, nothing(problem))
    if certificate.holds(gap=relative_gap):
        return nothing(problem), certificate
    found = by_interior_point(problem, relative_gap, progress)
    if found is not None and found[1].holds(gap=relative_gap):
        return found
    if problem.n_hours > HIGHS_HOURS and found is not None and found[1].holds(gap=WIDEST_GAP):
        return found
    solution = solve_by_highs(problem, progress)
    certificate = certify(problem, solution)
    if not certificate.holds(gap=relative_gap):
        raise RuntimeError(
            f"No allocation could be certified: relative gap {certificate.relative_gap:.1e}, "
            f"{certificate.max_violation_mw:.1e} MW beyond {certificate.worst_constraint}"
        )
    return solution, certificate


def preview(
    problem: AllocationProblem, *, hours: int = PREVIEW_HOURS, progress: Progress = SILENT
) -> tuple[AllocationSolution, IntArray]:
    """Return a quick answer from hours taken at equal steps, and which those are.

    The hours taken stand for all: their weights add up to those of the problem. The answer is for
    looking at until :func:`solve` replaces it; its hourly arrays are of the hours taken.
    """
    taken = np.unique(np.linspace(0, problem.n_hours - 1, min(hours, problem.n_hours)).astype(int))
    solution, _ = solve(sampled(problem, taken), relative_gap=1e-4, progress=progress)
    duals = replace(solution.duals, row_hour=taken[solution.duals.row_hour])
    return replace(solution, duals=duals), taken


def sampled(problem: AllocationProblem, hours: IntArray) -> AllocationProblem:
    """Return the problem with some of its hours, which then stand for all of them."""
    weight = problem.weight_h[hours]
    return replace(
        problem,
        value_usd_per_mwh=problem.value_usd_per_mwh[hours],
        source_mw=problem.source_mw[hours],
        weight_h=weight * (problem.weight_h.sum() / weight.sum()),
        up_mw=problem.up_mw[hours],
        down_mw=problem.down_mw[hours],
        most_mw=None if problem.most_mw is None else problem.most_mw[hours],
    )
