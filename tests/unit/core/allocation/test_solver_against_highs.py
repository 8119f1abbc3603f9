"""The solver against HiGHS on whole random problems, and against re-solving for its prices."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from siteselect.core.allocation.certificate import certify
from siteselect.core.allocation.highs import solve_by_highs
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.solve import preview, solve
from siteselect.core.errors import Cancelled
from tests.helpers.allocations import a_problem, a_setting

SEEDS = [*((seed, False) for seed in range(8)), *((seed, True) for seed in range(20, 24))]


@cache
def a_small_problem(seed: int, is_secure: bool) -> AllocationProblem:
    setting = a_setting(seed, n_buses=30, n_hours=36, n_sources=10)
    return a_problem(setting, seed, n_sites=3, is_secure=is_secure, programme_mw=600.0)


@pytest.mark.parametrize(("seed", "is_secure"), SEEDS)
def test_solver_reaches_the_objective_of_highs(seed: int, is_secure: bool) -> None:
    problem = a_small_problem(seed, is_secure)
    solution, certificate = solve(problem)
    reference = solve_by_highs(problem)
    assert certificate.holds()
    assert certify(problem, reference).holds()
    assert solution.objective_usd == pytest.approx(reference.objective_usd, rel=1e-6, abs=1.0)


def test_the_problems_are_worth_solving() -> None:
    """Load is built, and some rows bind, also after an outage."""
    solutions = [solve(a_small_problem(seed, is_secure))[0] for seed, is_secure in SEEDS]
    n_binding = [(solution.duals.row_usd_per_mw != 0).sum() for solution in solutions]
    assert sum(solution.capacity_mw.sum() > 1.0 for solution in solutions) >= 10
    assert sum(n > 0 for n in n_binding[:8]) >= 3
    assert sum(n > 0 for n in n_binding[8:]) >= 3


def test_own_method_proves_intact_networks_without_highs() -> None:
    """Otherwise a wrong sign in its prices would hide behind the way out."""
    for seed, is_secure in SEEDS:
        if not is_secure:
            assert solve(a_small_problem(seed, is_secure))[0].solver != "HiGHS", seed


def test_price_of_a_cap_is_what_one_more_mw_gives() -> None:
    """The worth is concave in a cap: one more MW gives at most the price now, at least then."""
    n_priced = n_exact = 0
    for seed in range(8):
        problem = a_small_problem(seed, False)
        before, proof = solve(problem)
        cap = int(np.argmax(before.duals.cap_usd_per_mw))
        price = before.duals.cap_usd_per_mw[cap]
        if price < 1e3:
            continue
        more = problem.cap_mw.copy()
        more[cap] += 1.0
        after, later_proof = solve(replace(problem, cap_mw=more))
        gain = after.objective_usd - before.objective_usd
        later_price = after.duals.cap_usd_per_mw[cap]
        slack = proof.bound_usd - before.objective_usd
        later_slack = later_proof.bound_usd - after.objective_usd
        assert later_price - later_slack - 1e-3 <= gain <= price + slack + 1e-3
        n_priced += 1
        n_exact += abs(gain - price) < 0.02 * price
    assert n_priced >= 2
    assert n_exact >= 1


def test_price_of_room_has_the_sign_and_size_of_what_more_room_gives() -> None:
    problem = a_small_problem(0, False)
    before = solve(problem, relative_gap=1e-7)[0].duals
    assert len(before.row_usd_per_mw)
    at = int(np.argmax(np.abs(before.row_usd_per_mw)))
    hour, row, price = before.row_hour[at], before.row_index[at], before.row_usd_per_mw[at]
    up, down = problem.up_mw.copy(), problem.down_mw.copy()
    (up if price > 0 else down)[hour, row] += 0.1
    wider = replace(problem, up_mw=up, down_mw=down)
    gain = solve(wider)[0].objective_usd - solve(problem)[0].objective_usd
    assert 0.0 < gain <= 0.1 * abs(price) * 1.05


def test_value_of_energy_lies_between_the_sources_used_and_those_idle() -> None:
    problem = a_small_problem(1, False)
    free = replace(problem, up_mw=problem.up_mw + 1e5, down_mw=problem.down_mw + 1e5)
    solution = solve(free)[0]
    used = solution.used_mw > 1e-3
    idle = free.source_mw - solution.used_mw > 1e-3
    price = solution.duals.balance_usd_per_mwh[:, None]
    cost = np.broadcast_to(free.source_cost_usd_per_mwh, used.shape)
    assert (price - cost)[used].min() > -0.1
    assert (price - cost)[idle & (solution.served_mw.sum(axis=1) > 1)[:, None]].max() < 0.1


@pytest.mark.parametrize("factor", [1e-3, 1e3])
def test_unit_of_power_does_not_matter(factor: float) -> None:
    problem = a_small_problem(2, False)
    scaled = replace(
        problem,
        source_mw=problem.source_mw * factor,
        up_mw=problem.up_mw * factor,
        down_mw=problem.down_mw * factor,
        cap_mw=problem.cap_mw * factor,
        max_capacity_mw=problem.max_capacity_mw * factor,
    )
    expected = solve(problem)[0].objective_usd * factor
    assert solve_by_highs(scaled).objective_usd == pytest.approx(expected, rel=1e-5)


def test_order_of_columns_does_not_matter() -> None:
    problem = a_small_problem(3, False)
    order = np.random.default_rng(0).permutation(problem.n_columns)
    permuted = replace(
        problem,
        value_usd_per_mwh=problem.value_usd_per_mwh[:, order],
        capacity_cost_usd_per_mw=problem.capacity_cost_usd_per_mw[order],
        min_energy_share=problem.min_energy_share[order],
        max_capacity_mw=problem.max_capacity_mw[order],
        cap_matrix=problem.cap_matrix[:, order],
        row_load=problem.row_load[:, order],
    )
    assert solve(permuted)[0].objective_usd == pytest.approx(
        solve(problem)[0].objective_usd, rel=2e-6
    )


def test_same_problem_gives_the_same_bytes() -> None:
    problem = a_small_problem(4, False)
    first, second = solve(problem)[0], solve(problem)[0]
    assert first.served_mw.tobytes() == second.served_mw.tobytes()
    assert first.capacity_mw.tobytes() == second.capacity_mw.tobytes()


def test_preview_takes_hours_that_stand_for_all() -> None:
    problem = a_small_problem(0, False)
    solution, hours = preview(problem, hours=12)
    assert len(hours) == 12
    assert solution.served_mw.shape == (12, problem.n_columns)
    assert set(solution.duals.row_hour) <= set(hours)
    assert solution.objective_usd == pytest.approx(solve(problem)[0].objective_usd, rel=0.5)


def test_solver_stops_when_cancelled() -> None:
    class Stop:
        asked = 0

        def report(self, fraction: float, text: str) -> None:
            assert 0.0 <= fraction <= 1.0

        def raise_if_cancelled(self) -> None:
            self.asked += 1
            if self.asked > 3:
                raise Cancelled

    stop = Stop()
    with pytest.raises(Cancelled):
        solve(a_small_problem(0, False), progress=stop)
    assert stop.asked == 4


@pytest.mark.parametrize("n_hours", [36, 500])
def test_highs_stops_in_the_middle_of_a_run(n_hours: int) -> None:
    """By both of its methods: simplex for few hours, its interior point for many."""

    class CancelledInTheFirstRun:
        asked = rounds = 0

        def report(self, fraction: float, text: str) -> None:
            self.rounds += 1

        def raise_if_cancelled(self) -> None:
            self.asked += 1
            if self.asked > 2:
                raise Cancelled

    setting = a_setting(3, n_buses=30, n_hours=n_hours, n_sources=10)
    problem = a_problem(setting, 3, n_sites=3, is_secure=True, programme_mw=600.0)
    progress = CancelledInTheFirstRun()
    with pytest.raises(Cancelled):
        solve_by_highs(problem, progress)
    assert progress.rounds == 1
    assert progress.asked > 3
