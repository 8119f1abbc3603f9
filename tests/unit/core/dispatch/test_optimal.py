"""The base case on networks small enough to solve by hand."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.optimal import flow_limits, solve_base_case
from siteselect.core.errors import Cancelled, InputError
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings, constant_ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.progress import SILENT, Progress
from tests.helpers.grids import a_fleet, a_grid, random_fleet, random_grid

LINE = [(0, 1, 0.1, 30.0)]
TRIANGLE = [(0, 1, 0.1, 1000.0), (1, 2, 0.1, 1000.0), (0, 2, 0.1, 40.0)]


def solve(
    grid: Grid,
    fleet: Fleet,
    *demand: Sequence[float],
    progress: Progress = SILENT,
    ratings: Ratings | None = None,
) -> BaseCase:
    return solve_base_case(
        grid, fleet, np.array(demand, dtype=float), sensitivities=factorise(grid),
        value_of_lost_load_lc_per_mwh=1000.0, ratings=ratings, progress=progress,
    )  # fmt: skip


def test_a_full_line_splits_the_prices() -> None:
    fleet = a_fleet([0, 1], [10.0, 25.0], [[100, 100], [100, 100]])
    case = solve(a_grid(LINE), fleet, (5.0, 20.0), (5.0, 50.0))
    assert case.dispatch_mw == pytest.approx(np.array([[25, 0], [35, 20]]))
    assert case.flow_mw[0] == pytest.approx([20, 30])
    assert case.price_lc_per_mwh == pytest.approx(np.array([[10, 10], [10, 25]]))


def test_in_a_loop_the_far_plant_moves_others() -> None:
    # cheap at 0, dear at 1, demand at 2: branch 0-2 takes 2/3 of what 0 sends and 1/3 of 1's
    fleet = a_fleet([0, 1], [10.0, 20.0], [[200, 200]])
    case = solve(a_grid(TRIANGLE), fleet, (0.0, 0.0, 90.0))
    # 2/3 a + 1/3 (90 - a) = 40 -> a = 30
    assert case.dispatch_mw[0] == pytest.approx([30, 60])
    # one more MWh at 2: branch stays at 40, so a falls by 1 and b rises by 2
    assert case.price_lc_per_mwh[0] == pytest.approx([10, 20, 30])


def test_load_behind_a_full_line_is_shed_at_its_value() -> None:
    case = solve(a_grid(LINE), a_fleet([0], [10.0], [[100]]), (0.0, 50.0))
    assert case.shed_mw[0] == pytest.approx([0, 20])
    assert case.price_lc_per_mwh[0] == pytest.approx([10, 1000])


def test_no_price_is_above_the_value_of_lost_load() -> None:
    # demand at 2 loads the full branch twice as much as demand at 1, so it is shed altogether;
    # serving it would cost 10 + 2/3 of 3 x 990, shedding one more MWh costs 1000
    case = solve(a_grid(TRIANGLE), a_fleet([0], [10.0], [[500]]), (0.0, 150.0, 20.0))
    assert case.shed_mw[0] == pytest.approx([0, 30, 20])
    assert case.price_lc_per_mwh[0] == pytest.approx([10, 1000, 1000])


def test_a_shortage_that_the_network_does_not_force_is_shared_by_demand() -> None:
    # a full branch makes it a linear program; 60 MW are short wherever they are shed
    rows = [(0, 1, 0.1, 500.0), (1, 2, 0.1, 500.0), (0, 3, 0.1, 10.0)]
    case = solve(a_grid(rows), a_fleet([0, 3], [10.0, 5.0], [[100, 50]]), (30.0, 90.0, 50.0, 0.0))
    assert case.dispatch_mw[0] == pytest.approx([100, 10])
    assert case.shed_mw[0] == pytest.approx(np.array([30, 90, 50, 0]) * 60 / 170)


def test_a_shortage_is_shared_only_as_far_as_lines_allow() -> None:
    # equal shares of 50 would be 25 each, but the line to bus 1 takes 30 of its 60
    case = solve(a_grid(LINE), a_fleet([0], [10.0], [[70]]), (60.0, 60.0))
    assert case.shed_mw[0] == pytest.approx([20, 30])
    assert case.flow_mw[0] == pytest.approx([30])


def test_a_floor_behind_a_full_line_gives_way_and_is_seen_to() -> None:
    fleet = a_fleet([0, 1], [10.0, 25.0], [[80, 100]], floor_mw=[[80, 0]])
    case = solve(a_grid(LINE), fleet, (0.0, 70.0))
    assert case.dispatch_mw[0] == pytest.approx([30, 40])
    assert case.price_lc_per_mwh[0, 0] == pytest.approx(-(2 * 25 - 10))


def test_of_two_floors_the_dearer_fuel_gives_way() -> None:
    fleet = a_fleet([0, 0, 1], [0.0, 12.0, 25.0], [[20, 60, 100]], floor_mw=[[20, 60, 0]])
    case = solve(a_grid(LINE), fleet, (0.0, 70.0))
    assert case.dispatch_mw[0] == pytest.approx([20, 10, 40])


def test_a_link_relieves_a_full_line() -> None:
    grid = a_grid(LINE, links=[(0, 1, 15.0)])
    case = solve(grid, a_fleet([0, 1], [10.0, 25.0], [[100, 100]]), (0.0, 50.0))
    assert case.link_mw[0] == pytest.approx([15])
    assert case.flow_mw[:, 0] == pytest.approx([30])
    assert case.dispatch_mw[0] == pytest.approx([45, 5])


def test_a_transformer_that_only_feeds_load_is_reported_not_held() -> None:
    case = solve(a_grid(LINE, radial=(0,)), a_fleet([0], [10.0], [[100]]), (0.0, 50.0))
    assert case.flow_mw[0] == pytest.approx([50])
    assert not case.shed_mw.any()


def test_plants_behind_a_feeding_transformer_are_held_to_it() -> None:
    grid = a_grid(LINE, radial=(0,))
    fleet = a_fleet([1, 0], [5.0, 10.0], [[100, 100], [100, 100]])
    limits = flow_limits(grid, fleet)
    assert (limits.low_mw[0], limits.high_mw[0]) == (-30.0, np.inf)
    case = solve(grid, fleet, (50.0, 10.0), (50.0, 110.0))
    assert case.dispatch_mw == pytest.approx(np.array([[40, 20], [100, 60]]))


def test_an_hour_without_demand_and_plants_is_fine() -> None:
    case = solve(a_grid(LINE), a_fleet([0], [10.0], [[0.0]]), (0.0, 0.0))
    assert not case.dispatch_mw.any()
    assert not case.shed_mw.any()


@pytest.mark.parametrize("bad", [np.nan, -1.0])
def test_demand_with_gaps_or_below_zero_is_refused(bad: float) -> None:
    with pytest.raises(InputError, match="Demand has gaps"):
        solve(a_grid(LINE), a_fleet([0], [10.0], [[10.0]]), (0.0, bad))


def test_tables_of_different_length_are_refused() -> None:
    with pytest.raises(InputError, match="1 hours, availability of plants has 2"):
        solve(a_grid(LINE), a_fleet([0], [10.0], [[10.0], [10.0]]), (0.0, 1.0))


def test_lost_load_that_is_too_cheap_is_refused() -> None:
    with pytest.raises(InputError, match="Value lost load"):
        solve(a_grid(LINE), a_fleet([0], [600.0], [[10.0]]), (0.0, 1.0))


def test_phase_shifters_that_overload_on_their_own_are_named() -> None:
    grid = replace(a_grid(TRIANGLE), shift_rad=np.array([0.5, 0.0, 0.0]))
    with pytest.raises(InputError, match="phase shifters"):
        solve(grid, a_fleet([0], [10.0], [[10.0]]), (0.0, 0.0, 0.0))


class Watcher:
    """Progress that notes what it hears and cancels after some reports."""

    def __init__(self, cancel_after: int = 10**9) -> None:
        self.heard: list[float] = []
        self.cancel_after = cancel_after

    def report(self, fraction: float, text: str) -> None:
        assert text
        self.heard.append(fraction)

    def raise_if_cancelled(self) -> None:
        if len(self.heard) >= self.cancel_after:
            raise Cancelled


def test_progress_rises_and_work_can_be_cancelled() -> None:
    fleet = a_fleet([0, 1], [10.0, 25.0], [[100, 100]] * 300)
    demand = ((5.0, 50.0),) * 300
    watcher = Watcher()
    solve(a_grid(LINE), fleet, *demand, progress=watcher)
    assert len(watcher.heard) >= 6
    assert watcher.heard == sorted(watcher.heard)
    assert watcher.heard[-1] == 1.0
    stopped = Watcher(cancel_after=2)
    with pytest.raises(Cancelled):
        solve(a_grid(LINE), fleet, *demand, progress=stopped)
    assert len(stopped.heard) == 2


def test_the_solver_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    solve(a_grid(LINE), a_fleet([0], [10.0], [[100]]), (0.0, 50.0))
    assert capfd.readouterr() == ("", "")


SEASONS = Ratings(np.array([0, 1, 3]), np.array([[30.0, 20.0]]), np.array([[40.0, 25.0]]))


def test_every_hour_keeps_the_ratings_of_its_season() -> None:
    fleet = a_fleet([0, 1], [10.0, 25.0], [[100, 100]] * 3)
    case = solve(a_grid(LINE), fleet, (5.0, 50.0), (5.0, 50.0), (5.0, 10.0), ratings=SEASONS)
    assert case.dispatch_mw == pytest.approx(np.array([[35, 20], [25, 30], [15, 0]]))
    assert case.flow_mw[0] == pytest.approx([30, 20, 10])


def test_a_shortage_is_shared_within_the_ratings_of_the_season() -> None:
    case = solve(
        a_grid(LINE), a_fleet([0], [10.0], [[70]] * 3), (60.0, 60.0), (60.0, 60.0), (0.0, 0.0),
        ratings=SEASONS,
    )  # fmt: skip
    assert case.shed_mw[:2] == pytest.approx(np.array([[20, 30], [10, 40]]))


def test_ratings_that_never_change_are_those_of_the_grid() -> None:
    rng = np.random.default_rng(5)
    grid = random_grid(rng, n_buses=8, n_extra=5, n_links=1)
    fleet = random_fleet(rng, n_buses=8, n_plants=6, n_hours=30)
    demand = rng.uniform(0, 40, (30, 8))
    plain = solve(grid, fleet, *demand)
    same = solve(grid, fleet, *demand, ratings=constant_ratings(grid, 30))
    for name in ("dispatch_mw", "link_mw", "shed_mw", "flow_mw", "price_lc_per_mwh"):
        assert np.array_equal(getattr(plain, name), getattr(same, name))


@pytest.mark.parametrize(("hours", "branches"), [(2, 1), (3, 2)])
def test_ratings_of_something_else_are_refused(hours: int, branches: int) -> None:
    shape = np.full((branches, 1), 10.0)
    with pytest.raises(InputError, match=f"Ratings are of {branches} branches over {hours} hours"):
        solve(
            a_grid(LINE), a_fleet([0], [10.0], [[10.0]] * 3), *[(0.0, 1.0)] * 3,
            ratings=Ratings(np.array([0, hours]), shape, shape),
        )  # fmt: skip
