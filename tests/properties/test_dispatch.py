"""The base case against a plain linear program with voltage angles, on random small networks."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from scipy.sparse import block_diag

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.energy_budgets import EnergyBudgets
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.dispatch.reserve import Reserve
from siteselect.core.grid.network import Grid
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import random_fleet, random_grid

LOST_LOAD = 1000.0
seeds = st.integers(0, 2**32 - 1)


def hour_by_angles(
    grid: Grid, fleet: Fleet, demand: np.ndarray, t: int, reserve: Reserve | None = None
) -> dict[str, Any]:
    """One hour as a linear program: bus balances, angles, every column explicit."""
    n_b, n_g, n_l, n_k = grid.n_buses, fleet.n_plants, grid.n_branches, grid.n_links
    dearest = fleet.cost_lc_per_mwh.max()
    required = 0.0 if reserve is None else float(reserve.required_mw[t])
    carries = np.ones(n_g) if reserve is None else reserve.is_carrier.astype(float)
    # output, relief below the floor, shed, angle, link, reserve not held
    cost = np.r_[
        fleet.cost_lc_per_mwh, np.full(n_g, 2 * dearest), np.full(n_b, LOST_LOAD),
        np.zeros(n_b + n_k), dearest,
    ]  # fmt: skip
    at_plant = np.zeros((n_b, n_g))
    at_plant[fleet.bus, np.arange(n_g)] = 1
    incidence = np.zeros((n_l, n_b))
    incidence[np.arange(n_l), grid.from_bus] = 1
    incidence[np.arange(n_l), grid.to_bus] = -1
    by_angle = incidence * (grid.base_mva / grid.reactance_pu)[:, None]
    at_link = np.zeros((n_b, n_k))
    for k in range(n_k):
        at_link[grid.link_from[k], k] -= 1
        at_link[grid.link_to[k], k] += 1
    balance = np.hstack(
        [at_plant, np.zeros((n_b, n_g)), np.eye(n_b), -incidence.T @ by_angle, at_link,
         np.zeros((n_b, 1))]
    )  # fmt: skip
    floors = np.hstack([-np.eye(n_g), -np.eye(n_g), np.zeros((n_g, 2 * n_b + n_k + 1))])
    flows = np.hstack([np.zeros((n_l, 2 * n_g + n_b)), by_angle, np.zeros((n_l, n_k + 1))])
    carried = np.r_[carries, np.zeros(n_g + 2 * n_b + n_k), -1.0]
    held = grid.limits_dispatch
    bounds = (
        [(0, a) for a in fleet.available_mw[t]]
        + [(0, f) for f in fleet.floor_mw[t]]
        + [(0, d) for d in demand[t]]
        + [(0, 0) if b == 0 else (None, None) for b in range(n_b)]
        + [(-limit, limit) for limit in grid.link_limit_mw]
        + [(0, required)]
    )
    # relief is p >= floor - w; it costs 2 c_max w, and the fuel saved shows in p itself
    return {
        "c": cost,
        "A_eq": balance,
        "b_eq": demand[t],
        "A_ub": np.vstack([floors, flows[held], -flows[held], carried]),
        "b_ub": np.r_[
            -fleet.floor_mw[t],
            grid.rating_mw[held],
            grid.rating_mw[held],
            carries @ fleet.available_mw[t] - required,
        ],
        "bounds": bounds,
    }


def cost_by_angles(
    grid: Grid, fleet: Fleet, demand: np.ndarray, t: int, reserve: Reserve | None = None
) -> float:
    """Least cost of one hour."""
    solution = linprog(**hour_by_angles(grid, fleet, demand, t, reserve), method="highs")
    assert solution.status == 0, solution.message
    return float(solution.fun)


def cost_within_budgets(
    grid: Grid, fleet: Fleet, demand: np.ndarray, budgets: EnergyBudgets
) -> float:
    """Least cost of all hours together in one linear program."""
    n_g = fleet.n_plants
    hours = [hour_by_angles(grid, fleet, demand, t) for t in range(fleet.n_hours)]
    width = len(hours[0]["c"])
    rows, most = [block_diag([hour["A_ub"] for hour in hours]).toarray()], []
    for g, m in np.argwhere(np.isfinite(budgets.energy_mwh)):
        row = np.zeros((1, width * len(hours)))
        span = range(budgets.first_hour[m], budgets.first_hour[m + 1])
        for t in span:  # output less floor plus relief: what is given above the floor
            row[0, [width * t + g, width * t + n_g + g]] = 1.0
        rows.append(row)
        most.append(budgets.energy_mwh[g, m])
    solution = linprog(
        np.concatenate([hour["c"] for hour in hours]),
        A_eq=block_diag([hour["A_eq"] for hour in hours]).toarray(),
        b_eq=np.concatenate([hour["b_eq"] for hour in hours]),
        A_ub=np.vstack(rows),
        b_ub=np.concatenate([*(hour["b_ub"] for hour in hours), most]),
        bounds=[bound for hour in hours for bound in hour["bounds"]],
        method="highs",
    )
    assert solution.status == 0, solution.message
    return float(solution.fun)


def cost_of(case: BaseCase, fleet: Fleet, t: int) -> float:
    below = np.maximum(fleet.floor_mw[t] - case.dispatch_mw[t], 0).sum()
    return float(
        case.dispatch_mw[t] @ fleet.cost_lc_per_mwh
        + 2 * fleet.cost_lc_per_mwh.max() * below
        + LOST_LOAD * case.shed_mw[t].sum()
        + fleet.cost_lc_per_mwh.max() * case.reserve_shortfall_mw[t]
    )


def assert_within_limits(case: BaseCase, grid: Grid, fleet: Fleet, demand: np.ndarray) -> None:
    served = demand - case.shed_mw
    assert case.dispatch_mw.sum(axis=1) == pytest.approx(served.sum(axis=1), abs=1e-6)
    assert (case.dispatch_mw >= -1e-9).all()
    assert (case.dispatch_mw <= fleet.available_mw + 1e-9).all()
    assert (case.shed_mw >= -1e-9).all()
    assert (case.shed_mw <= demand + 1e-9).all()
    assert (np.abs(case.link_mw) <= grid.link_limit_mw + 1e-9).all()
    assert (np.abs(case.flow_mw) <= grid.rating_mw[:, None] + 1e-5).all()


@given(seeds, st.integers(2, 9), st.integers(0, 8), st.integers(0, 2))
@settings(max_examples=60, deadline=None)
def test_cost_equals_the_plain_program(seed: int, n_buses: int, n_extra: int, n_links: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=n_extra, n_links=n_links)
    fleet = random_fleet(rng, n_buses=n_buses, n_plants=6, n_hours=4)
    demand = rng.uniform(0, 90, (4, n_buses)) * rng.integers(0, 2, n_buses)
    case = solve_base_case(
        grid, fleet, demand, sensitivities=factorise(grid),
        value_of_lost_load_lc_per_mwh=LOST_LOAD,
    )  # fmt: skip
    assert_within_limits(case, grid, fleet, demand)
    for t in range(4):
        assert cost_of(case, fleet, t) == pytest.approx(
            cost_by_angles(grid, fleet, demand, t), rel=1e-6, abs=1e-3
        )


@given(seeds, st.integers(2, 7))
@settings(max_examples=40, deadline=None)
def test_cost_with_reserve_equals_the_plain_program(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=3, n_links=1)
    fleet = random_fleet(rng, n_buses=n_buses, n_plants=6, n_hours=4)
    demand = rng.uniform(0, 90, (4, n_buses)) * rng.integers(0, 2, n_buses)
    reserve = Reserve(rng.uniform(0, 150, 4), rng.integers(0, 2, 6).astype(bool))
    case = solve_base_case(
        grid, fleet, demand, sensitivities=factorise(grid),
        value_of_lost_load_lc_per_mwh=LOST_LOAD, reserve=reserve,
    )  # fmt: skip
    assert_within_limits(case, grid, fleet, demand)
    for t in range(4):
        assert cost_of(case, fleet, t) == pytest.approx(
            cost_by_angles(grid, fleet, demand, t, reserve), rel=1e-6, abs=1e-3
        )


@given(seeds, st.integers(2, 5))
@settings(max_examples=15, deadline=None)
def test_budgets_are_held_at_the_cost_of_one_program_over_all_hours(
    seed: int, n_buses: int
) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=2, n_links=1)
    fleet = random_fleet(rng, n_buses=n_buses, n_plants=5, n_hours=8)
    demand = rng.uniform(0, 90, (8, n_buses))
    first_hour = np.array([0, 5, 8])
    floor, most = (
        np.add.reduceat(mw, first_hour[:-1], axis=0).T
        for mw in (fleet.floor_mw, fleet.available_mw)
    )
    energy = floor + (most - floor) * rng.uniform(0, 0.8, (5, 2))
    energy[rng.uniform(size=(5, 2)) < 0.4] = np.nan
    budgets = EnergyBudgets(first_hour, energy)

    def solve(of: EnergyBudgets) -> BaseCase:
        return solve_base_case(
            grid, fleet, demand, sensitivities=factorise(grid),
            value_of_lost_load_lc_per_mwh=LOST_LOAD, budgets=of,
        )  # fmt: skip

    case = solve(budgets)
    assert_within_limits(case, grid, fleet, demand)
    above = np.maximum(case.dispatch_mw, fleet.floor_mw)
    used = np.add.reduceat(above, first_hour[:-1], axis=0).T
    assert (used <= np.nan_to_num(energy, nan=np.inf) + 1e-3).all()
    total = sum(cost_of(case, fleet, t) for t in range(8))
    exact = cost_within_budgets(grid, fleet, demand, budgets)
    assert total == pytest.approx(exact, rel=2e-6, abs=1e-2)
    assert (case.water_value_lc_per_mwh[np.isnan(energy)] == 0).all()
    g, m = rng.integers(0, 5), rng.integers(0, 2)
    if not energy[g, m] - floor[g, m] > 1.0:
        return
    # the value of water lies between what one unit more saves and one unit less costs
    step = np.zeros_like(energy)
    step[g, m] = 1e-3
    saved, lost = (
        (cost_within_budgets(grid, fleet, demand, EnergyBudgets(first_hour, e)) - exact) / 1e-3
        for e in (energy + step, energy - step)
    )
    assert -saved - 1.0 <= case.water_value_lc_per_mwh[g, m] <= lost + 1.0


@given(seeds, st.integers(3, 7))
@settings(max_examples=25, deadline=None)
def test_price_is_the_cost_of_one_more_mwh(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=3, n_links=1)
    fleet = random_fleet(rng, n_buses=n_buses, n_plants=5, n_hours=1)
    demand = rng.uniform(5, 60, (1, n_buses))
    case = solve_base_case(
        grid, fleet, demand, sensitivities=factorise(grid),
        value_of_lost_load_lc_per_mwh=LOST_LOAD,
    )  # fmt: skip
    step = 1e-4
    for bus in range(n_buses):
        more, less = demand.copy(), demand.copy()
        more[0, bus] += step
        less[0, bus] -= step
        middle = cost_by_angles(grid, fleet, demand, 0)
        dearer = (cost_by_angles(grid, fleet, more, 0) - middle) / step
        cheaper = (middle - cost_by_angles(grid, fleet, less, 0)) / step
        assert cheaper - 0.05 <= case.price_lc_per_mwh[0, bus] <= dearer + 0.05


@given(seeds)
@settings(max_examples=15, deadline=None)
def test_the_slack_changes_nothing(seed: int) -> None:
    cases = []
    for slack in (0, 4):
        rng = np.random.default_rng(seed)
        grid = random_grid(rng, n_buses=6, n_extra=4, n_links=1, slack=slack)
        fleet = random_fleet(rng, n_buses=6, n_plants=5, n_hours=3)
        demand = rng.uniform(5, 60, (3, 6))
        cases.append(
            solve_base_case(
                grid, fleet, demand, sensitivities=factorise(grid),
                value_of_lost_load_lc_per_mwh=LOST_LOAD,
            )
        )  # fmt: skip
    for t in range(3):
        assert cost_of(cases[0], fleet, t) == pytest.approx(cost_of(cases[1], fleet, t), rel=1e-7)


@given(seeds)
@settings(max_examples=15, deadline=None)
def test_hours_do_not_touch_each_other(seed: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=6, n_extra=4, n_links=1)
    fleet = random_fleet(rng, n_buses=6, n_plants=5, n_hours=6)
    demand = rng.uniform(5, 60, (6, 6))
    sensitivities = factorise(grid)
    whole = solve_base_case(
        grid, fleet, demand, sensitivities=sensitivities, value_of_lost_load_lc_per_mwh=LOST_LOAD
    )
    for t in range(6):
        alone = Fleet(
            fleet.plant_ids, fleet.bus, fleet.tier, fleet.cost_lc_per_mwh,
            fleet.emission_t_per_mwh, fleet.available_mw[t : t + 1], fleet.floor_mw[t : t + 1],
        )  # fmt: skip
        one = solve_base_case(
            grid, alone, demand[t : t + 1], sensitivities=sensitivities,
            value_of_lost_load_lc_per_mwh=LOST_LOAD,
        )  # fmt: skip
        assert cost_of(one, alone, 0) == pytest.approx(cost_of(whole, fleet, t), rel=1e-7)
