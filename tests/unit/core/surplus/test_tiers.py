"""Surplus of one hour, by hand."""

import numpy as np
import pytest

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.surplus.surplus import Surplus
from siteselect.core.surplus.tiers import closed_hours, surplus_of
from tests.helpers.grids import a_fleet, a_grid

GRID = a_grid([(0, 1, 0.1, 100.0)], regions=("S", "N"))


def case(dispatch: list[float], shed: tuple[float, float] = (0.0, 0.0)) -> BaseCase:
    return BaseCase(
        np.array([dispatch], dtype=float), np.zeros((1, 0)), np.array([shed]), np.zeros((1, 1)),
        np.zeros((1, 2)),
    )  # fmt: skip


def surplus(
    base: BaseCase, fleet: Fleet, demand: float, *, share: float = 0.1, infeed: float = 5.0
) -> Surplus:
    return surplus_of(
        base, fleet, np.array([[0.0, demand]]), GRID, regions=("N", "S"),
        reserve_share=share, largest_infeed_mw=infeed, highest_tier=4,
    )  # fmt: skip


# wind 40 of 60, coal 60 of 100, gas 0 of 80, oil 0 of 50
FLEET = a_fleet([0, 0, 1, 1], [0.0, 12.0, 22.0, 31.0], [[60, 100, 80, 50]], tier=[0, 3, 4, 5])
BASE = case([40, 60, 0, 0])


def test_the_dearest_idle_plant_carries_the_reserve() -> None:
    got = surplus(BASE, FLEET, 100.0)
    assert got.reserve_mw.tolist() == [10]
    assert got.potential_mw.tolist() == [130]
    assert got.source_mw[0] == pytest.approx([20, 40, 70, 0])
    assert got.by_tier_mw[0] == pytest.approx([20, 0, 0, 40, 70, 0])
    assert got.by_region_mw[0] == pytest.approx([70, 60])


def test_the_largest_infeed_is_the_least_reserve() -> None:
    got = surplus(BASE, FLEET, 100.0, infeed=100.0)
    assert got.reserve_mw.tolist() == [100]
    assert got.source_mw[0] == pytest.approx([20, 20, 0, 0])


def test_a_deficit_keeps_its_sign_and_leaves_no_surplus() -> None:
    got = surplus(BASE, FLEET, 100.0, infeed=190.0)
    assert got.potential_mw.tolist() == [-50]
    assert not got.source_mw.any()


def test_what_dear_plants_give_to_existing_demand_is_taken_off() -> None:
    # oil runs for 30 of the demand: 30 more of the cheaper plants lie idle but are not free
    got = surplus(case([40, 30, 0, 30]), FLEET, 100.0)
    assert got.potential_mw.tolist() == [130]
    assert got.source_mw[0] == pytest.approx([20, 70, 40, 0])


def test_equal_plants_share_in_proportion() -> None:
    fleet = a_fleet([0, 0], [9.0, 9.0], [[30, 90]])
    got = surplus(case([0, 0]), fleet, 60.0, share=0.0, infeed=20.0)
    assert got.source_mw[0] == pytest.approx([10, 30])


def test_a_region_that_sheds_is_closed() -> None:
    closed = closed_hours(case([0], shed=(0.0, 2.0)), GRID, regions=("S", "N"))
    assert closed.tolist() == [[False, True]]
    assert not closed_hours(case([0], shed=(0.0, 1e-4)), GRID, regions=("S", "N")).any()
