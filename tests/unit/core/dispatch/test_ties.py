"""The most even of all optima, by hand and against a linear program."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.dispatch.ties import Face, most_even
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import a_fleet, a_grid, random_fleet, random_grid

NO_ROW = np.zeros((0, 3))
NONE = np.zeros(0)


def face(
    column: list[float],
    upper: list[float],
    row: np.ndarray = NO_ROW,
    room: tuple[np.ndarray, np.ndarray] = (NONE, NONE),
) -> Face:
    return Face(
        np.array(column, dtype=float), np.array(upper, dtype=float),
        np.ones(len(column), dtype=bool),
        np.ones((1, len(column))), row, *room,
    )  # fmt: skip


def test_without_limits_all_share_in_proportion() -> None:
    assert most_even(face([60, 0, 0], [60, 30, 30])) == pytest.approx([30, 15, 15])


def test_a_column_with_a_price_stays() -> None:
    fixed = replace(face([60, 0, 0], [60, 30, 30]), is_free=np.array([True, False, True]))
    assert most_even(fixed) == pytest.approx([40, 0, 20])


def test_a_row_stops_the_sharing_and_the_others_go_on() -> None:
    # the second may rise by 5 only; the first and third share the rest two to one
    limited = face(
        [60, 0, 0], [60, 30, 30], np.array([[0.0, 1.0, 0.0]]), (np.zeros(1), np.array([5.0]))
    )
    assert most_even(limited) == pytest.approx([55 * 2 / 3, 5, 55 / 3])


def test_a_column_without_room_is_left_alone() -> None:
    assert most_even(face([20, 0, 0], [40, 40, 0.0])) == pytest.approx([10, 10, 0])


@st.composite
def faces(draw: st.DrawFn) -> Face:
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    n, n_rows, n_tight = draw(st.integers(1, 12)), draw(st.integers(0, 12)), draw(st.integers(1, 3))
    upper = rng.uniform(0.0, 100.0, n) * rng.choice([0.0, 1.0, 1.0, 1.0], n)
    # a vertex, as a solver leaves it: most columns at one of their bounds
    column = upper * rng.choice([0.0, 1.0, rng.uniform()], n)
    return Face(
        column, upper, rng.uniform(size=n) < 0.8,
        np.vstack([np.ones((1, n)), rng.normal(size=(n_tight - 1, n)).round(1)]),
        rng.normal(size=(n_rows, n)).round(1),
        rng.uniform(0, 30, n_rows) * rng.integers(0, 2, n_rows),
        rng.uniform(0, 30, n_rows) * rng.integers(0, 2, n_rows),
    )  # fmt: skip


@given(faces())
@settings(max_examples=150, deadline=None)
def test_no_move_within_the_limits_shares_more_evenly(given_face: Face) -> None:
    got = most_even(given_face)
    move = got - given_face.column
    size = 1e-7 * max(1.0, given_face.upper.max())
    assert (got >= 0).all()
    assert (got <= given_face.upper).all()
    assert given_face.tight @ move == pytest.approx(0.0, abs=size)
    assert (given_face.row @ move <= given_face.room_up + size).all()
    assert (given_face.row @ move >= -given_face.room_down - size).all()
    may_move = given_face.is_free & (given_face.upper > 1e-6)
    assert (move[~may_move] == 0).all()
    if not may_move.any():
        return
    # at the least of a convex sum, no point within the limits lies down its slope
    upper = given_face.upper[may_move]
    slope = got[may_move] / upper
    rows = given_face.row[:, may_move]
    start = given_face.column[may_move]
    lowest = linprog(
        slope,
        A_eq=given_face.tight[:, may_move],
        b_eq=given_face.tight[:, may_move] @ start,
        A_ub=np.vstack([rows, -rows]),
        b_ub=np.r_[rows @ start + given_face.room_up, -(rows @ start) + given_face.room_down],
        bounds=np.column_stack([np.zeros(len(upper)), upper]),
        method="highs",
    )
    assert slope @ got[may_move] <= lowest.fun + 1e-5 * max(1.0, upper.sum())


# the examples are networks in which a price on transfers of links once came to mere rounding
@given(
    st.integers(0, 2**32 - 1), st.integers(2, 9), st.integers(0, 7), st.integers(0, 2),
    st.integers(1, 14),
)  # fmt: skip
@example(525, 7, 4, 1, 9)
@example(1989, 7, 4, 1, 9)
@example(1264, 8, 7, 2, 13)
@settings(max_examples=60, deadline=None)
def test_the_order_of_plants_does_not_change_the_dispatch(
    seed: int, n_buses: int, n_extra: int, n_links: int, n_plants: int
) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=n_extra, n_links=n_links)
    fleet = random_fleet(rng, n_buses=n_buses, n_plants=n_plants, n_hours=6)
    fleet = replace(fleet, cost_lc_per_mwh=rng.choice([5.0, 20.0], n_plants))
    order = rng.permutation(n_plants)
    turned = replace(
        fleet, plant_ids=tuple(fleet.plant_ids[i] for i in order), bus=fleet.bus[order],
        tier=fleet.tier[order], cost_lc_per_mwh=fleet.cost_lc_per_mwh[order],
        emission_t_per_mwh=fleet.emission_t_per_mwh[order],
        available_mw=fleet.available_mw[:, order], floor_mw=fleet.floor_mw[:, order],
    )  # fmt: skip
    demand = rng.uniform(0, 90, (6, n_buses))
    sensitivities = factorise(grid)
    one, other = (
        solve_base_case(
            grid, plants, demand, sensitivities=sensitivities, value_of_lost_load_lc_per_mwh=1000.0
        )
        for plants in (fleet, turned)
    )
    assert other.dispatch_mw == pytest.approx(one.dispatch_mw[:, order], abs=1e-6)
    assert other.shed_mw == pytest.approx(one.shed_mw, abs=1e-6)
    assert other.link_mw == pytest.approx(one.link_mw, abs=1e-6)
    assert other.flow_mw == pytest.approx(one.flow_mw, abs=1e-6)


def test_equal_plants_share_although_a_branch_is_full() -> None:
    # bus 0 sends 30 through the full line; there and behind it equal plants share by their room
    fleet = a_fleet([0, 0, 1, 1], [10.0, 10.0, 25.0, 25.0], [[60, 30, 100, 50]])
    case = solve_base_case(
        a_grid([(0, 1, 0.1, 30.0)]), fleet, np.array([[15.0, 60.0]]),
        sensitivities=factorise(a_grid([(0, 1, 0.1, 30.0)])), value_of_lost_load_lc_per_mwh=1000.0,
    )  # fmt: skip
    assert case.dispatch_mw[0] == pytest.approx([30, 15, 20, 10])


# served at bus 1 alone, branch 0-2 carries 10 + 10 of the shifter; shared, 15 + 10
@pytest.mark.parametrize(("rating", "moved"), [(1000.0, 15.0), (25.0, 15.0), (22.0, 6.0)])
def test_sharing_of_a_shortage_stops_where_a_branch_is_full(rating: float, moved: float) -> None:
    triangle = [(0, 1, 0.1, 1000.0), (1, 2, 0.1, 1000.0), (0, 2, 0.1, rating)]
    grid = replace(a_grid(triangle), shift_rad=np.array([0.03, 0.0, 0.0]))
    case = solve_base_case(
        grid, a_fleet([0], [10.0], [[30.0]]), np.array([[0.0, 30.0, 30.0]]),
        sensitivities=factorise(grid), value_of_lost_load_lc_per_mwh=1000.0,
    )  # fmt: skip
    assert case.shed_mw[0] == pytest.approx([0.0, moved, 30.0 - moved], abs=1e-6)
