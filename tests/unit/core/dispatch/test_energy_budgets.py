"""Energy budgets on cases small enough to see through."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.energy_budgets import EnergyBudgets
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import FlowLimits, PeriodLimits
from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.errors import Cancelled, InputError
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.progress import SILENT, Progress
from tests.helpers.grids import a_fleet, a_grid

WIDE = a_grid([(0, 1, 0.1, 500.0)])
# water, cheap and dear fuel
FLEET = a_fleet([0, 0, 1], [0.0, 10.0, 30.0], [[80, 50, 200]] * 3)
DEMAND = np.array([[0.0, 40.0], [0.0, 100.0], [0.0, 120.0]])


def one(first_hour: list[int], *energy_mwh: float) -> EnergyBudgets:
    budget = np.full((3, len(energy_mwh)), np.nan)
    budget[0] = energy_mwh
    return EnergyBudgets(np.array(first_hour), budget)


def solve(
    budgets: EnergyBudgets | None,
    fleet: Fleet = FLEET,
    progress: Progress = SILENT,
    ratings: Ratings | None = None,
) -> BaseCase:
    return solve_base_case(
        WIDE, fleet, DEMAND, sensitivities=factorise(WIDE), value_of_lost_load_lc_per_mwh=1000.0,
        budgets=budgets, ratings=ratings, progress=progress,
    )  # fmt: skip


def test_water_goes_where_it_saves_most() -> None:
    # dear fuel would give 50 + 70; 100 MWh replace most of that, none goes to the first hour
    case = solve(one([0, 3], 100.0))
    assert case.dispatch_mw[:, 0].sum() == pytest.approx(100.0)
    assert case.dispatch_mw[0, 0] == pytest.approx(0.0)
    assert case.dispatch_mw[:, 2].sum() == pytest.approx(20.0)
    assert case.water_value_lc_per_mwh[:, 0] == pytest.approx([30.0, 0.0, 0.0], rel=1e-5)
    assert case.price_lc_per_mwh[1:] == pytest.approx(30.0, rel=1e-5)


def test_more_water_replaces_cheap_fuel_and_is_worth_that() -> None:
    case = solve(one([0, 3], 140.0))
    assert case.dispatch_mw[:, 0].sum() == pytest.approx(140.0)
    assert case.dispatch_mw[:, 2].sum() == pytest.approx(0.0, abs=1e-6)
    assert case.water_value_lc_per_mwh[0, 0] == pytest.approx(10.0, rel=1e-5)


def test_a_budget_that_is_ample_changes_nothing() -> None:
    free, ample = solve(None), solve(one([0, 3], 240.0))
    for name in ("dispatch_mw", "link_mw", "shed_mw", "flow_mw", "price_lc_per_mwh"):
        assert np.array_equal(getattr(free, name), getattr(ample, name))
    assert free.water_value_lc_per_mwh.shape == (0, 0)
    assert not ample.water_value_lc_per_mwh.any()


def test_each_period_has_its_own_water() -> None:
    case = solve(one([0, 2, 3], 30.0, 0.0))
    assert case.dispatch_mw[:, 0] == pytest.approx([0, 30, 0], abs=1e-6)
    assert case.water_value_lc_per_mwh[0] == pytest.approx([30.0, 30.0], rel=1e-5)


def test_what_must_run_runs_and_counts() -> None:
    floor = np.zeros((3, 3))
    floor[:, 0] = 20.0
    case = solve(one([0, 3], 90.0), replace(FLEET, floor_mw=floor))
    assert (case.dispatch_mw[:, 0] >= 20.0 - 1e-9).all()
    assert case.dispatch_mw[:, 0].sum() == pytest.approx(90.0)
    assert case.dispatch_mw[0, 0] == pytest.approx(20.0)


def test_a_budget_below_what_must_run_is_refused() -> None:
    floor = np.zeros((3, 3))
    floor[:, 0] = 20.0
    with pytest.raises(InputError, match="'P0' must run 60 MWh in period 1, its budget is 50 MWh"):
        solve(one([0, 3], 50.0), replace(FLEET, floor_mw=floor))


@pytest.mark.parametrize(
    "wrong",
    [
        one([0, 2], 50.0),
        one([1, 3], 50.0),
        EnergyBudgets(np.array([0, 3]), np.full((2, 1), 9.0)),
        EnergyBudgets(np.array([0, 3]), np.full((3, 2), 9.0)),
    ],
)
def test_budgets_of_something_else_are_refused(wrong: EnergyBudgets) -> None:
    with pytest.raises(InputError, match="do not fit 3 plants over 3 hours"):
        solve(wrong)


class Impatient:
    """Progress that is cancelled from the start."""

    def report(self, fraction: float, text: str) -> None:
        assert 0.0 <= fraction <= 1.0
        assert text

    def raise_if_cancelled(self) -> None:
        raise Cancelled


def test_the_search_for_the_value_of_water_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        solve(one([0, 3], 100.0), progress=Impatient())


def test_ratings_and_budgets_may_change_at_different_hours() -> None:
    narrow = np.array([[500.0, 15.0]])
    ratings = Ratings(np.array([0, 1, 3]), narrow, narrow)
    case = solve(one([0, 2, 3], 30.0, 60.0), ratings=ratings)
    # the line lets 15 MW of the cheaper plants through from the second hour on
    assert np.abs(case.flow_mw[0, 1:]) == pytest.approx([15.0, 15.0])
    assert case.dispatch_mw[:, 2] == pytest.approx([0.0, 85.0, 105.0])
    assert case.dispatch_mw[0, 0] == pytest.approx(30.0 - case.dispatch_mw[1, 0])


def test_a_part_of_a_year_keeps_the_limits_of_its_hours() -> None:
    by_period = tuple(FlowLimits(np.array([-mw]), np.array([mw])) for mw in (10.0, 20.0, 30.0))
    part = PeriodLimits(np.array([0, 4, 8, 12]), by_period).of_hours(np.arange(5, 10))
    assert part.first_hour.tolist() == [0, 3, 5]
    assert [part.at(t).high_mw[0] for t in range(5)] == [20, 20, 20, 30, 30]
    assert part.overloaded_hours(np.full((1, 5), 25.0)) == [0, 1, 2]
