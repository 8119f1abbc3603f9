"""Least amounts of load, asked for so that building nothing stays an answer.

A floor ``sum c >= f`` becomes ``z <= sum c`` with an extra column ``0 <= z <= f`` that draws
nothing and earns more than anything a MW could cost. Where the floor can be kept, z reaches f and
the rest is the best allocation that keeps it; where not, z shows how much of it can be.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.certificate import size_usd
from siteselect.core.allocation.problem import AllocationProblem, AllocationSolution, Certificate
from siteselect.core.allocation.solver import Solver
from siteselect.core.progress import SILENT, Progress

SAFETY = 2.0
"""How far the reward of a floor lies above the most that keeping it can cost."""

HIDDEN = 1e-4
"""Part of a floor that may be missed for want of a closer gap only."""

SHORT_MW = 1e-3
"""A floor that is missed by less is kept. [MW]"""


@dataclass(frozen=True, eq=False)
class FlooredProblem:
    """A problem with columns added for its floors.

    Attributes
    ----------
    problem : AllocationProblem
        Columns of the original first, then one for each floor; its caps likewise.
    floors : tuple of Cap
        `Cap.mw` is below zero.
    reward_usd_per_mw : float
    """

    problem: AllocationProblem
    floors: tuple[Cap, ...]
    reward_usd_per_mw: float

    def short_mw(self, solution: AllocationSolution) -> tuple[float, ...]:
        """Return what every floor lacks. [MW]."""
        kept = solution.capacity_mw[len(solution.capacity_mw) - len(self.floors) :]
        missed = [-floor.mw - mw for floor, mw in zip(self.floors, kept, strict=True)]
        return tuple(mw if mw > SHORT_MW else 0.0 for mw in missed)

    def gap_for(self, relative_gap: float, worth_usd: float) -> float:
        """Return the relative gap with rewards that leaves `relative_gap` of `worth_usd` without.

        Rewards make the whole worth many times more, and a part of it that much larger.
        """
        size = size_usd(self.problem, worth_usd)
        rewards = -self.reward_usd_per_mw * sum(floor.mw for floor in self.floors)
        return relative_gap * size / (size + rewards)

    def without_rewards(
        self, solution: AllocationSolution, certificate: Certificate
    ) -> tuple[AllocationSolution, Certificate]:
        """Return a solution that keeps all floors, and its certificate, in the worth of the rest.

        No allocation that keeps the floors is worth more than the bound less all rewards.
        """
        n = len(solution.capacity_mw) - len(self.floors)
        if not self.floors:
            return solution, certificate
        objective = solution.objective_usd - self.reward_usd_per_mw * float(
            solution.capacity_mw[n:].sum()
        )
        bound = certificate.bound_usd + self.reward_usd_per_mw * sum(f.mw for f in self.floors)
        gap = (bound - objective) / size_usd(self.problem, objective)
        own = replace(
            solution,
            capacity_mw=solution.capacity_mw[:n],
            served_mw=solution.served_mw[:, :n],
            objective_usd=objective,
            duals=replace(
                solution.duals,
                energy_share_usd_per_mwh=solution.duals.energy_share_usd_per_mwh[:n],
            ),
        )
        return own, replace(certificate, bound_usd=bound, relative_gap=gap)


def with_floors(problem: AllocationProblem, floors: Sequence[Cap]) -> FlooredProblem:
    """Return the problem with floors added.

    Parameters
    ----------
    problem : AllocationProblem
        n columns.
    floors : sequence of Cap
        Each with n coefficients and MW below zero.
    """
    count, n, hours = len(floors), problem.n_columns, problem.n_hours
    reward = _reward_usd_per_mw(problem)
    if not count:
        return FlooredProblem(problem, (), reward)
    nothing = np.zeros(count)
    most = np.full((hours, n), np.inf) if problem.most_mw is None else problem.most_mw
    floor_rows = np.array([floor.row for floor in floors])
    floor_mw = np.array([-floor.mw for floor in floors])
    extended = replace(
        problem,
        value_usd_per_mwh=np.hstack([problem.value_usd_per_mwh, np.zeros((hours, count))]),
        capacity_cost_usd_per_mw=np.append(
            problem.capacity_cost_usd_per_mw, np.full(count, -reward)
        ),
        min_energy_share=np.append(problem.min_energy_share, nothing),
        max_capacity_mw=np.append(problem.max_capacity_mw, floor_mw),
        cap_matrix=np.block(
            [
                [problem.cap_matrix, np.zeros((len(problem.cap_matrix), count))],
                [floor_rows, np.eye(count)],
            ]
        ),
        cap_mw=np.append(problem.cap_mw, nothing),
        cap_names=(*problem.cap_names, *(floor.name for floor in floors)),
        row_load=np.hstack([problem.row_load, np.zeros((problem.n_rows, count))]),
        most_mw=np.hstack([most, np.zeros((hours, count))]),
    )
    return FlooredProblem(extended, tuple(floors), reward)


def solve_with_floors(
    problem: AllocationProblem,
    floors: Sequence[Cap],
    solve: Solver,
    *,
    relative_gap: float = 1e-6,
    progress: Progress = SILENT,
) -> tuple[FlooredProblem, AllocationSolution, Certificate]:
    """Return the problem with floors, its best allocation with rewards and the certificate of that.

    Where all floors are kept but rewards hide too wide a gap of the rest, it is solved once more,
    closer.
    """
    floored = with_floors(problem, floors)
    solution, certificate = solve(floored.problem, relative_gap=relative_gap, progress=progress)
    if not floors:
        return floored, solution, certificate
    own, proof = floored.without_rewards(solution, certificate)
    short = floored.short_mw(solution)
    is_kept = all(mw <= HIDDEN * -floor.mw for floor, mw in zip(floors, short, strict=True))
    if is_kept and (proof.relative_gap > relative_gap or any(short)):
        closer = floored.gap_for(relative_gap, own.objective_usd)
        solution, certificate = solve(floored.problem, relative_gap=closer, progress=progress)
    return floored, solution, certificate


def _reward_usd_per_mw(problem: AllocationProblem) -> float:
    """Return more than a MW of any column, and what it drives out, can be worth."""
    dearest = float(np.abs(problem.value_usd_per_mwh).max(initial=0.0)) + float(
        np.abs(problem.source_cost_usd_per_mwh).max(initial=0.0)
    )
    capacity = float(np.abs(problem.capacity_cost_usd_per_mw).max(initial=0.0))
    return SAFETY * (dearest * float(problem.weight_h.sum()) + capacity) + 1.0
