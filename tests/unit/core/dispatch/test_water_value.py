"""Energy budgets: the parts of the search by hand, the whole of it against one program."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from scipy.sparse import block_diag, csr_array, vstack

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.budget_mix import BudgetMix
from siteselect.core.dispatch.energy_budgets import EnergyBudgets
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.known_hours import HourOptima
from siteselect.core.dispatch.optimal import relief_cost, solve_base_case
from siteselect.core.dispatch.reserve import Reserve, no_reserve
from siteselect.core.grid.network import Grid
from siteselect.core.grid.sensitivities import Sensitivities, factorise
from tests.helpers.grids import random_fleet, random_grid

LOST_LOAD = 1000.0


def optimum(used_mwh: float, margin: float) -> HourOptima:
    return HourOptima(
        np.array([0]), np.array([5.0]), np.array([[used_mwh]]), np.array([[10.0]]),
        np.array([[margin]]),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("used_mwh", "margin", "water", "is_best"),
    [
        (10.0, -30.0, 29.0, True),  # saves 30 a MWh: all of it is used while water costs less
        (10.0, -30.0, 31.0, False),
        (0.0, -30.0, 31.0, True),
        (0.0, -30.0, 29.0, False),
        (4.0, -30.0, 30.0, True),  # some of it only at its very price
        (4.0, -30.0, 29.0, False),
        (4.0, -30.0, 31.0, False),
    ],
)
def test_a_dispatch_stays_best_while_no_plant_gains_by_moving(
    used_mwh: float, margin: float, water: float, *, is_best: bool
) -> None:
    got = optimum(used_mwh, margin).is_best_at(np.array([water]), tolerance=1e-6)
    assert got.tolist() == [is_best]


def test_one_plant_that_gains_is_enough_and_one_without_room_never_does() -> None:
    pair = HourOptima(
        np.array([0, 1]), np.zeros(2), np.array([[0.0, 10.0], [0.0, 0.0]]),
        np.array([[10.0, 10.0], [10.0, 0.0]]), np.array([[5.0, 5.0], [5.0, -50.0]]),
    )  # fmt: skip
    assert pair.is_best_at(np.zeros(2), tolerance=1e-6).tolist() == [False, True]


def test_the_mix_splits_the_hour_in_which_the_budget_runs_out() -> None:
    # water saves 30 a MWh in hour 0 and 20 in hour 1; 10 + 10 could be used, 14 are there
    mix = BudgetMix(np.array([14.0]), 2, 30.0)
    mix.add(np.array([0, 1]), np.array([300.0, 200.0]), np.zeros((2, 1)))
    before = mix.solve()
    assert before.cost_lc == pytest.approx(500.0)
    assert before.price_lc_per_mwh.tolist() == [0.0]
    mix.add(np.array([0, 1]), np.zeros(2), np.full((2, 1), 10.0))
    after = mix.solve()
    assert after.share == pytest.approx([0.0, 0.6, 1.0, 0.4])
    assert after.cost_lc == pytest.approx(120.0)
    assert after.price_lc_per_mwh == pytest.approx([20.0])


def cost_of_one_program(
    sensitivities: Sensitivities, fleet: Fleet, demand: np.ndarray, budgets: EnergyBudgets,
    reserve: Reserve,
) -> float:  # fmt: skip
    """Least cost of all hours together: above floors, below, shed, links, reserve not held."""
    grid, (n_t, n_g), n_b = sensitivities.grid, fleet.floor_mw.shape, demand.shape[1]
    dearest = fleet.cost_lc_per_mwh.max()
    ptdf, by_link, carries = sensitivities.ptdf, sensitivities.link_ptdf, reserve.is_carrier
    n_k, n_l = grid.n_links, grid.n_branches
    cost = np.r_[
        fleet.cost_lc_per_mwh, relief_cost(fleet), np.full(n_b, LOST_LOAD), np.zeros(n_k), dearest
    ]
    balance = np.r_[np.ones(n_g), -np.ones(n_g), np.ones(n_b), np.zeros(n_k + 1)]
    flow = np.hstack([ptdf[:, fleet.bus], -ptdf[:, fleet.bus], ptdf, by_link, np.zeros((n_l, 1))])
    carried = np.r_[1.0 * carries, -1.0 * carries, np.zeros(n_b + n_k), -1.0]
    rows, most, bounds = [], [], []
    for t in range(n_t):
        injected = -demand[t]
        np.add.at(injected, fleet.bus, fleet.floor_mw[t])
        fixed, room = ptdf @ injected, fleet.available_mw[t] - fleet.floor_mw[t]
        rows.append(csr_array(np.vstack([flow, -flow, carried])))
        most += [grid.rating_mw - fixed, grid.rating_mw + fixed,
                 [room[carries].sum() - reserve.required_mw[t]]]  # fmt: skip
        bounds += [(0, most_mw) for most_mw in np.r_[room, fleet.floor_mw[t], demand[t]]]
        bounds += [(-limit, limit) for limit in grid.link_limit_mw]
        bounds += [(0, reserve.required_mw[t])]
    budget_rows = [np.zeros(n_t * len(cost))]
    most.append([0.0])
    for g, m in np.argwhere(np.isfinite(budgets.energy_mwh)):
        first, end = budgets.first_hour[m : m + 2]
        row = np.zeros((n_t, len(cost)))
        row[first:end, g] = 1.0
        budget_rows.append(row.ravel())
        most.append([budgets.energy_mwh[g, m] - fleet.floor_mw[first:end, g].sum()])
    solution = linprog(
        np.tile(cost, n_t),
        A_eq=block_diag([balance[None]] * n_t),
        b_eq=(demand.sum(axis=1) - fleet.floor_mw.sum(axis=1)),
        A_ub=vstack([block_diag(rows), csr_array(np.array(budget_rows))]),
        b_ub=np.concatenate(most),
        bounds=bounds,
        method="highs",
    )
    assert solution.status == 0, solution.message
    return float(solution.fun) + float((fleet.floor_mw @ fleet.cost_lc_per_mwh).sum())


def cost_of(case: BaseCase, fleet: Fleet) -> float:
    below = np.maximum(fleet.floor_mw - case.dispatch_mw, 0).sum()
    dearest = fleet.cost_lc_per_mwh.max()
    return float(
        (case.dispatch_mw @ fleet.cost_lc_per_mwh).sum()
        + 2 * dearest * below
        + LOST_LOAD * case.shed_mw.sum()
        + dearest * case.reserve_shortfall_mw.sum()
    )


def random_case(
    rng: np.random.Generator, n_hours: int, n_plants: int, n_costs: int
) -> tuple[Grid, Fleet, np.ndarray, EnergyBudgets]:
    """Return a network whose plants share few costs, some with a budget that binds."""
    grid = random_grid(rng, n_buses=6, n_extra=3, n_links=1)
    fleet = random_fleet(rng, n_buses=6, n_plants=n_plants, n_hours=n_hours)
    cost = rng.choice(rng.uniform(5, 50, n_costs), n_plants)
    cost[1:][rng.uniform(size=n_plants - 1) < 0.4] = 0.0
    fleet = replace(fleet, cost_lc_per_mwh=cost)
    first_hour = np.array([0, n_hours // 3, n_hours])
    floor, most = (
        np.add.reduceat(mw, first_hour[:-1], axis=0).T
        for mw in (fleet.floor_mw, fleet.available_mw)
    )
    energy = floor + (most - floor) * rng.uniform(0, 0.8, (n_plants, 2))
    energy[rng.uniform(size=(n_plants, 2)) < 0.4] = np.nan
    demand = rng.uniform(0, 90, (n_hours, 6))
    return grid, fleet, demand, EnergyBudgets(first_hour, energy)


@given(st.integers(0, 2**32 - 1), st.integers(3, 60), st.integers(2, 9), st.integers(1, 5),
       st.booleans())  # fmt: skip
@settings(deadline=None)
def test_cost_is_that_of_one_program_over_all_hours(
    seed: int, n_hours: int, n_plants: int, n_costs: int, with_reserve: bool
) -> None:
    rng = np.random.default_rng(seed)
    grid, fleet, demand, budgets = random_case(rng, n_hours, n_plants, n_costs)
    reserve = no_reserve(fleet)
    if with_reserve:
        carries = rng.integers(0, 2, n_plants).astype(bool)
        reserve = Reserve(rng.uniform(0, 100, n_hours), carries)
    sensitivities = factorise(grid)
    case = solve_base_case(
        grid, fleet, demand, sensitivities=sensitivities, budgets=budgets, reserve=reserve,
        value_of_lost_load_lc_per_mwh=LOST_LOAD,
    )  # fmt: skip
    exact = cost_of_one_program(sensitivities, fleet, demand, budgets, reserve)
    assert cost_of(case, fleet) == pytest.approx(exact, rel=1e-7, abs=1e-3)
    used = np.add.reduceat(
        np.maximum(case.dispatch_mw, fleet.floor_mw), budgets.first_hour[:-1], axis=0
    ).T
    assert (used <= np.nan_to_num(budgets.energy_mwh, nan=np.inf) + 1e-3).all()
    served = demand - case.shed_mw
    assert case.dispatch_mw.sum(axis=1) == pytest.approx(served.sum(axis=1), abs=1e-6)
    assert (case.dispatch_mw <= fleet.available_mw + 1e-9).all()
    assert (np.abs(case.flow_mw) <= grid.rating_mw[:, None] + 1e-5).all()
