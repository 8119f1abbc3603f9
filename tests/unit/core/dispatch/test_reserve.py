"""Reserve in the base case: who carries it, what it costs, when it is not held."""

import numpy as np
import pytest

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.dispatch.reserve import Reserve
from siteselect.core.errors import InputError
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import a_fleet, a_grid

WIDE = a_grid([(0, 1, 0.1, 500.0)])
CHEAP_CARRIES = np.array([True, False])
PAIR = a_fleet([0, 1], [10.0, 25.0], [[100, 100]])


def solve(fleet: Fleet, demand_mw: float, reserve: Reserve | None) -> BaseCase:
    return solve_base_case(
        WIDE, fleet, np.array([[0.0, demand_mw]]), sensitivities=factorise(WIDE),
        value_of_lost_load_lc_per_mwh=1000.0, reserve=reserve,
    )  # fmt: skip


def held(mw: float) -> Reserve:
    return Reserve(np.array([mw]), CHEAP_CARRIES)


def test_nothing_is_short_where_nothing_is_asked() -> None:
    assert solve(PAIR, 90.0, None).reserve_shortfall_mw.tolist() == [0.0]
    empty = np.zeros((3, 0))
    assert BaseCase(empty, empty, empty, empty, empty).reserve_shortfall_mw.tolist() == [0, 0, 0]


def test_a_reserve_that_is_there_anyway_changes_nothing() -> None:
    case = solve(PAIR, 60.0, held(40.0))
    assert case.dispatch_mw[0] == pytest.approx([60, 0])
    assert case.price_lc_per_mwh[0] == pytest.approx([10, 10])


def test_a_dearer_plant_makes_room_for_the_reserve() -> None:
    case = solve(PAIR, 90.0, held(30.0))
    assert case.dispatch_mw[0] == pytest.approx([70, 20])
    assert case.price_lc_per_mwh[0] == pytest.approx([25, 25])
    assert case.reserve_shortfall_mw[0] == 0.0


def test_what_no_exchange_of_plants_can_hold_is_marked() -> None:
    case = solve(PAIR, 150.0, held(80.0))
    assert case.dispatch_mw[0] == pytest.approx([50, 100])
    assert case.reserve_shortfall_mw[0] == pytest.approx(30.0)
    assert not case.shed_mw.any()


def test_existing_demand_comes_before_reserve() -> None:
    case = solve(PAIR, 190.0, held(50.0))
    assert not case.shed_mw.any()
    assert case.reserve_shortfall_mw[0] == pytest.approx(40.0)
    short = solve(PAIR, 230.0, held(50.0))
    assert short.shed_mw[0].sum() == pytest.approx(30.0)
    assert short.reserve_shortfall_mw[0] == pytest.approx(50.0)


def test_no_floor_gives_way_to_reserve() -> None:
    fleet = a_fleet([0, 1], [10.0, 25.0], [[100, 100]], floor_mw=[[90, 0]])
    case = solve(fleet, 120.0, held(30.0))
    assert case.dispatch_mw[0] == pytest.approx([90, 30])
    assert case.reserve_shortfall_mw[0] == pytest.approx(20.0)


def test_where_all_plants_carry_it_only_availability_counts() -> None:
    case = solve(PAIR, 180.0, Reserve(np.array([50.0]), np.ones(2, dtype=bool)))
    assert case.dispatch_mw[0] == pytest.approx([100, 80])
    assert case.reserve_shortfall_mw[0] == pytest.approx(30.0)


@pytest.mark.parametrize(
    ("reserve", "words"),
    [
        (Reserve(np.array([1.0, 2.0]), CHEAP_CARRIES), "2 hours and 2 plants"),
        (Reserve(np.array([1.0]), np.array([True])), "1 hours and 1 plants"),
        (held(-1.0), "goes below zero"),
        (held(np.nan), "has gaps"),
    ],
)
def test_a_reserve_that_does_not_fit_is_refused(reserve: Reserve, words: str) -> None:
    with pytest.raises(InputError, match=words):
        solve(PAIR, 90.0, reserve)
