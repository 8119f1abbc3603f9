"""Rows to watch, worked by hand on networks of two and three buses."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings, constant_ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.monitored import MonitoredRows, intact_rows, secure_rows
from tests.helpers.grids import a_grid

TRIANGLE = [(0, 1, 0.1, 100.0), (1, 2, 0.1, 100.0), (0, 2, 0.1, 100.0)]
SENT = np.array([[90.0, 0.0, -90.0]])
"""90 MW from bus 0 to bus 2: flows 30, 30 and 60 MW."""


def rows_of(
    grid: Grid,
    *,
    emergency_ratio: float = 1.0,
    flow: np.ndarray | None = None,
    is_pruned: bool = False,
) -> MonitoredRows:
    ratings = constant_ratings(grid, 1, emergency_ratio=emergency_ratio)
    flow_mw = np.zeros((grid.n_branches, 1)) if flow is None else flow
    return secure_rows(factorise(grid), ratings, flow_mw, is_pruned=is_pruned)


def after(rows: MonitoredRows, outage: int) -> dict[int, int]:
    """Return the row of every branch after an outage."""
    return {int(rows.line[r]): int(r) for r in np.flatnonzero(rows.outage == outage)}


def loaded(grid: Grid, rows: MonitoredRows, sent: np.ndarray = SENT) -> np.ndarray:
    return rows.combined(factorise(grid).flows_mw(sent))[:, 0]


def test_the_network_intact_comes_first() -> None:
    grid = a_grid(TRIANGLE)
    intact, secure = intact_rows(grid, constant_ratings(grid, 1)), rows_of(grid)
    assert secure.n_intact == intact.n_rows == 3
    for rows in (intact, secure):
        assert rows.line[:3].tolist() == [0, 1, 2]
        assert rows.outage[:3].tolist() == [-1, -1, -1]
        assert rows.factor[:3].tolist() == [0, 0, 0]
        assert rows.outage_or_line[:3].tolist() == [0, 1, 2]
        assert rows.limit_mw[:3].tolist() == [[100], [100], [100]]
        assert loaded(grid, rows)[:3] == pytest.approx([30, 30, 60])


def test_a_lost_side_of_a_triangle_goes_round_the_others() -> None:
    grid = a_grid(TRIANGLE)
    rows = rows_of(grid, emergency_ratio=1.2)
    at = after(rows, 2)
    flow = loaded(grid, rows)
    assert [flow[at[line]] for line in (0, 1, 2)] == pytest.approx([90, 90, 0])
    assert [rows.limit_mw[at[line], 0] for line in (0, 1, 2)] == pytest.approx([120, 120, 0])
    assert rows.islanding.tolist() == []
    assert rows.n_rows == 3 + 9


def test_two_circuits_side_by_side_leave_all_to_the_other() -> None:
    # the only way between its ends, and yet no island: one circuit is left
    grid = replace(a_grid([(0, 1, 0.1, 200.0)]), circuits=np.array([2]))
    rows = rows_of(grid, emergency_ratio=1.1)
    assert rows.islanding.tolist() == []
    own = after(rows, 0)[0]
    assert loaded(grid, rows, np.array([[80.0, -80.0]]))[own] == pytest.approx(80)
    assert rows.limit_mw[own].tolist() == pytest.approx([110])


def test_two_branches_between_the_same_buses_are_like_two_circuits() -> None:
    grid = a_grid([(0, 1, 0.2, 100.0), (1, 0, 0.2, 100.0)])
    rows = rows_of(grid)
    flow = loaded(grid, rows, np.array([[80.0, -80.0]]))
    assert flow[:2] == pytest.approx([40, -40])
    assert flow[after(rows, 0)[1]] == pytest.approx(-80)
    assert flow[after(rows, 0)[0]] == pytest.approx(0)


@pytest.mark.parametrize(
    ("circuits", "own", "other"),
    # one of n circuits of side 0–2 lost: its reactance is 0.1 n / (n - 1) against 0.2 round it
    [(2, 45.0, 45.0), (3, 90 * 0.2 / 0.35, 90 * 0.15 / 0.35), (5, 90 * 0.2 / 0.325, 90 * 5 / 13)],
)
def test_a_corridor_loses_one_of_its_circuits(circuits: int, own: float, other: float) -> None:
    grid = replace(a_grid(TRIANGLE), circuits=np.array([1, 1, circuits]))
    rows = rows_of(grid, emergency_ratio=1.5)
    at, flow = after(rows, 2), loaded(grid, rows)
    assert flow[at[2]] == pytest.approx(own)
    assert flow[at[0]] == pytest.approx(other)
    assert rows.limit_mw[at[2], 0] == pytest.approx(150 * (circuits - 1) / circuits)
    assert rows.limit_mw[at[0], 0] == pytest.approx(150)


def test_a_radial_line_islands_and_has_no_row() -> None:
    grid = a_grid([*TRIANGLE, (2, 3, 0.1, 50.0)])
    rows = rows_of(grid)
    assert rows.islanding.tolist() == [3]
    assert after(rows, 3) == {}
    # it is still watched, intact; other outages do not touch it
    assert 3 in rows.line[:4]
    assert 3 not in rows.line[4:]


def test_a_bank_of_transformers_loses_one_unit() -> None:
    grid = replace(
        a_grid([*TRIANGLE, (2, 3, 0.05, 300.0)], transformers=(3,)), circuits=np.array([1, 1, 1, 3])
    )
    rows = rows_of(grid, emergency_ratio=1.2)
    assert rows.islanding.tolist() == []
    own = after(rows, 3)[3]
    assert loaded(grid, rows, np.array([[120.0, 0, 0, -120]]))[own] == pytest.approx(120)
    assert rows.limit_mw[own, 0] == pytest.approx(240)
    assert rows.name(own, grid) == "B2–B3 220 kV with one of 3 out"


def test_a_bank_of_one_unit_islands() -> None:
    grid = a_grid([*TRIANGLE, (2, 3, 0.05, 300.0)], transformers=(3,))
    assert rows_of(grid).islanding.tolist() == [3]


def test_rows_have_names_a_planner_uses() -> None:
    grid = replace(
        a_grid([*TRIANGLE, (0, 2, 0.05, 300.0)], transformers=(3,)), circuits=np.array([1, 2, 1, 2])
    )
    rows = rows_of(grid)
    assert rows.name(0, grid) == "B0–B1 220 kV"
    assert rows.name(after(rows, 2)[0], grid) == "B0–B1 220 kV with B0–B2 220 kV out"
    assert rows.name(after(rows, 1)[0], grid) == "B0–B1 220 kV with one circuit of B1–B2 220 kV out"
    assert rows.name(after(rows, 3)[0], grid) == "B0–B1 220 kV with one unit of B0–B2 220 kV out"
    assert rows.name(after(rows, 1)[1], grid) == "B1–B2 220 kV with one of 2 out"


def test_limits_follow_the_periods() -> None:
    grid = a_grid(TRIANGLE)
    normal = np.array([[100.0, 80.0], [100.0, 90.0], [50.0, 60.0]])
    ratings = Ratings(np.array([0, 1, 2]), normal, normal * 1.5)
    rows = secure_rows(factorise(grid), ratings, np.zeros((3, 2)), is_pruned=False)
    assert rows.limit_mw[:3].tolist() == normal.tolist()
    assert rows.limit_mw[after(rows, 2)[1]].tolist() == [150, 135]


def test_values_by_branch_and_hour_are_combined_alike() -> None:
    grid = a_grid(TRIANGLE)
    rows = rows_of(grid)
    values = np.random.default_rng(1).normal(size=(3, 5))
    whole = rows.combined(values)
    assert whole.shape == (rows.n_rows, 5)
    for t in range(5):
        assert whole[:, t].tolist() == rows.combined(values[:, t]).tolist()


class TestPruning:
    def test_without_reserve_after_outages_nothing_is_left_out(self) -> None:
        grid = a_grid(TRIANGLE)
        assert rows_of(grid, is_pruned=True).n_rows == rows_of(grid).n_rows

    def test_rows_that_the_reserve_covers_are_left_out(self) -> None:
        # losing a side moves up to 100 MW over; 120 MW of reserve bear that
        grid = a_grid(TRIANGLE)
        rows = rows_of(grid, emergency_ratio=2.2, is_pruned=True)
        assert [(rows.line[r], rows.outage[r]) for r in range(3, 6)] == [(0, 0), (1, 1), (2, 2)]
        assert rows.n_rows == 6

    def test_megawatts_count_and_not_the_factor(self) -> None:
        # all of the flow moves over, but only 100 MW of it, onto a line with 120 MW of reserve
        grid = a_grid([(0, 1, 0.1, 100.0), (1, 2, 0.1, 800.0), (0, 2, 0.1, 800.0)])
        rows = rows_of(grid, emergency_ratio=1.15, is_pruned=True)
        assert set(after(rows, 0)) == {0}
        assert set(after(rows, 1)) == {0, 1, 2}

    @pytest.mark.parametrize("direction", [1.0, -1.0])
    def test_rows_of_an_overloaded_branch_stay(self, direction: float) -> None:
        grid = a_grid(TRIANGLE)
        flow = np.array([[0.0], [0.0], [101.0]]) * direction
        rows = rows_of(grid, emergency_ratio=2.2, flow=flow, is_pruned=True)
        assert set(after(rows, 2)) == {0, 1, 2}
        assert set(after(rows, 0)) == {0, 2}

    def test_one_period_with_less_reserve_is_enough_to_stay(self) -> None:
        grid = a_grid(TRIANGLE)
        normal = np.full((3, 2), 100.0)
        ratings = Ratings(np.array([0, 1, 2]), normal, normal * [2.2, 1.9])
        flow = np.zeros((3, 2))
        assert secure_rows(factorise(grid), ratings, flow).n_rows == 12

    def test_a_period_is_weighed_against_itself(self) -> None:
        # 90 MW against a reserve of 100, and 290 against 300; never 290 against 100
        grid = a_grid(TRIANGLE)
        normal = np.array([[90.0, 290.0]] * 3)
        ratings = Ratings(np.array([0, 1, 2]), normal, normal + np.array([100.0, 300.0]))
        assert secure_rows(factorise(grid), ratings, np.zeros((3, 2))).n_rows == 6

    def test_an_overload_counts_only_in_its_own_period(self) -> None:
        # 150 MW are too much in the first hour's period alone, where they do not flow
        grid = a_grid(TRIANGLE)
        normal = np.array([[100.0, 200.0]] * 3)
        ratings = Ratings(np.array([0, 1, 2]), normal, normal * 2.2)
        flow = np.array([[50.0, 150.0]] * 3)
        assert secure_rows(factorise(grid), ratings, flow).n_rows == 6
        assert secure_rows(factorise(grid), ratings, flow[:, ::-1]).n_rows == 12
