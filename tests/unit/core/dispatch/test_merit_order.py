"""The merit order, hour by hour, by hand."""

import numpy as np
import pytest

from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.merit_order import MeritOrder, merit_order
from siteselect.core.dispatch.optimal import relief_cost
from tests.helpers.grids import a_fleet


def run(fleet: Fleet, *demand: tuple[float, ...]) -> MeritOrder:
    return merit_order(
        fleet, np.array(demand), relief_lc_per_mwh=relief_cost(fleet),
        value_of_lost_load_lc_per_mwh=500.0,
    )  # fmt: skip


def test_the_cheapest_runs_first_and_the_next_sets_the_price() -> None:
    fleet = a_fleet([0, 0], [20.0, 10.0], [[100, 50], [100, 50], [100, 50]])
    got = run(fleet, (40.0,), (50.0,), (60.0,))
    assert got.dispatch_mw.tolist() == [[0, 40], [0, 50], [10, 50]]
    assert got.price_lc_per_mwh.tolist() == [10, 20, 20]


def test_plants_of_equal_cost_share_in_proportion() -> None:
    got = run(a_fleet([0, 0], [5.0, 5.0], [[30, 90]]), (40.0,))
    assert got.dispatch_mw[0] == pytest.approx([10, 30])


def test_a_shortage_is_shared_in_proportion_to_demand() -> None:
    got = run(a_fleet([0], [5.0], [[60]]), (60.0, 20.0))
    assert got.shed_mw[0] == pytest.approx([15, 5])
    assert got.price_lc_per_mwh[0] == 500.0


def test_floors_run_before_cheaper_plants() -> None:
    fleet = a_fleet([0, 0], [20.0, 10.0], [[100, 50]], floor_mw=[[30, 0]])
    assert run(fleet, (50.0,)).dispatch_mw[0] == pytest.approx([30, 20])


def test_with_too_little_demand_the_dearest_fuel_gives_way_first() -> None:
    fleet = a_fleet([0, 0], [20.0, 0.0], [[30, 50], [30, 50]], floor_mw=[[30, 50], [30, 50]])
    got = run(fleet, (60.0,), (40.0,))
    assert got.dispatch_mw.tolist() == [[10, 50], [0, 40]]
    # relief costs 2 x 20 less the fuel saved
    assert got.price_lc_per_mwh.tolist() == [-20, -40]


def test_no_plants_means_everything_is_shed() -> None:
    got = run(a_fleet([], [], [[]]), (10.0, 0.0))
    assert got.shed_mw.tolist() == [[10, 0]]
    assert got.price_lc_per_mwh.tolist() == [500]
