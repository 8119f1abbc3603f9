"""Floors and least sizes, held against what they mean written out."""

from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest

from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.floors import with_floors
from siteselect.core.allocation.integers import GAP, Site, solve_with_least_sizes
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.quick_bound import quick_certificate
from siteselect.core.errors import InputError
from tests.helpers.allocation_reference import reference_solve


def a_problem(
    seed: int = 0, *, n: int = 3, hours: int = 6, capacity_cost: float = 40.0
) -> AllocationProblem:
    """Return columns of different worth at the ends of two lines, with a cap on all."""
    rng = np.random.default_rng(seed)
    value = np.linspace(50, 30, n) + rng.uniform(-3, 3, (hours, n))
    return AllocationProblem(
        value_usd_per_mwh=value,
        source_cost_usd_per_mwh=np.array([10.0, 25.0]),
        source_mw=rng.uniform(20, 60, (hours, 2)),
        weight_h=rng.uniform(0.5, 2.0, hours),
        capacity_cost_usd_per_mw=np.full(n, capacity_cost),
        min_energy_share=np.full(n, 0.5),
        max_capacity_mw=np.full(n, 40.0),
        cap_matrix=np.ones((1, n)),
        cap_mw=np.array([90.0]),
        cap_names=("programme cap",),
        row_source=np.array([[1.0, 0.2]]),
        row_load=rng.uniform(0, 0.5, (1, n)),
        up_mw=rng.uniform(20, 40, (hours, 1)),
        down_mw=np.full((hours, 1), 30.0),
    )


def floor(columns: list[int], mw: float, n: int = 3) -> Cap:
    row = tuple(-float(i in columns) for i in range(n))
    return Cap(f"at least {mw:g} MW of {columns}", row, -mw)


def test_a_floor_gives_what_the_problem_with_the_floor_as_a_cap_gives() -> None:
    problem = a_problem()
    asked = floor([2], 15.0)
    free, _ = reference_solve(problem)
    assert free.capacity_mw[2] < 15
    floored = with_floors(problem, [asked])
    solution, certificate = reference_solve(floored.problem)
    assert floored.short_mw(solution) == (0.0,)
    own, proof = floored.without_rewards(solution, certificate)
    direct, _ = reference_solve(
        replace(
            problem,
            cap_matrix=np.vstack([problem.cap_matrix, asked.row]),
            cap_mw=np.append(problem.cap_mw, asked.mw),
            cap_names=(*problem.cap_names, asked.name),
        )
    )
    assert own.objective_usd == pytest.approx(direct.objective_usd, abs=1e-6)
    assert own.objective_usd < free.objective_usd
    assert own.served_mw.shape == problem.value_usd_per_mwh.shape
    np.testing.assert_allclose(own.duals.cap_usd_per_mw, direct.duals.cap_usd_per_mw, atol=1e-6)
    assert proof.bound_usd == pytest.approx(direct.objective_usd, abs=1e-6)
    assert proof.relative_gap == pytest.approx(0, abs=1e-9)


def test_a_floor_beyond_the_surplus_tells_what_it_lacks() -> None:
    problem = replace(a_problem(), source_mw=np.full((6, 2), 4.0))
    floored = with_floors(problem, [floor([0, 1, 2], 30.0), floor([0], 1.0)])
    solution, _ = reference_solve(floored.problem)
    # 8 MW of surplus all the time give 16 MW at an energy share of one half
    assert floored.short_mw(solution) == (pytest.approx(14.0, abs=1e-6), 0.0)


def test_without_floors_nothing_changes() -> None:
    problem = a_problem()
    floored = with_floors(problem, [])
    assert floored.problem is problem
    solution, certificate = reference_solve(problem)
    assert floored.without_rewards(solution, certificate) == (solution, certificate)


def sites(n: int, least_mw: float) -> tuple[Site, ...]:
    return tuple(Site(f"S{i}", (i,), least_mw) for i in range(n))


@pytest.mark.parametrize(
    ("seed", "least"), [(0, 28.0), (1, 28.0), (2, 28.0), (3, 28.0), (5, 36.0), (7, 36.0)]
)
def test_least_sizes_give_the_best_of_all_choices(seed: int, least: float) -> None:
    """With 36 MW a site that would have a little less is better built larger than left out."""
    problem = a_problem(seed)
    solution, certificate = solve_with_least_sizes(problem, sites(3, least), reference_solve)
    mw = solution.capacity_mw
    assert ((mw < 1e-6) | (mw >= least - 1e-3)).all()
    best = -np.inf
    for built in product([False, True], repeat=3):
        chosen = np.array(built)
        limited = replace(problem, max_capacity_mw=np.where(chosen, 40.0, 0.0))
        floors = [floor([i], least) for i in np.flatnonzero(chosen)]
        floored = with_floors(limited, floors)
        tried, proof = reference_solve(floored.problem)
        if not any(floored.short_mw(tried)):
            best = max(best, floored.without_rewards(tried, proof)[0].objective_usd)
    assert solution.objective_usd == pytest.approx(best, rel=GAP)
    assert certificate.bound_usd >= best - 1e-6 * abs(best)
    assert certificate.relative_gap <= GAP
    assert len(solution.duals.cap_usd_per_mw) == 1


def test_least_sizes_with_a_floor_that_cannot_be_kept() -> None:
    problem = replace(a_problem(), source_mw=np.full((6, 2), 4.0))
    with pytest.raises(InputError, match="No choice of sites"):
        solve_with_least_sizes(
            problem, sites(3, 5.0), reference_solve, floors=[floor([0, 1, 2], 30.0)]
        )


def test_choices_whose_capacities_clash_are_not_solved() -> None:
    """Only one site can keep the floor: the choice that leaves it out is known to be none."""
    tried = []

    def solve(problem: AllocationProblem, **options: Any) -> Any:
        tried.append(problem.max_capacity_mw[:3])
        return reference_solve(problem, **options)

    solution, _ = solve_with_least_sizes(
        a_problem(), sites(3, 20.0), solve, floors=[floor([2], 15.0)]
    )
    assert solution.capacity_mw[2] >= 20 - 1e-3
    assert len(tried) > 1
    assert all(most[2] > 0 for most in tried)


def test_too_many_sites_are_refused() -> None:
    with pytest.raises(InputError, match="at most 40"):
        solve_with_least_sizes(a_problem(), sites(41, 5.0), reference_solve)


@pytest.mark.parametrize("seed", range(6))
def test_the_quick_bound_is_never_below_the_best(seed: int) -> None:
    problem = a_problem(seed, capacity_cost=10.0 * seed)
    solution, _ = reference_solve(problem)
    rough = quick_certificate(problem, solution, total_mw=90.0)
    assert rough.bound_usd >= solution.objective_usd - 1e-9
    free = replace(
        problem,
        up_mw=np.full((6, 1), 1e6),
        down_mw=np.full((6, 1), 1e6),
        min_energy_share=np.zeros(3),
    )
    assert rough.bound_usd >= reference_solve(free)[0].objective_usd - 1e-6
