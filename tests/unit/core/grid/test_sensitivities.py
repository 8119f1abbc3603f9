"""Flows worked by hand."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.errors import InputError
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import a_grid

TRIANGLE = [(0, 1, 0.1, 100.0), (1, 2, 0.1, 100.0), (0, 2, 0.1, 100.0)]


def test_a_triangle_shares_two_to_one() -> None:
    flow = factorise(a_grid(TRIANGLE)).flows_mw(np.array([[90.0, 0.0, -90.0]]))
    assert flow[:, 0] == pytest.approx([30.0, 30.0, 60.0])


def test_the_slack_takes_up_what_is_missing() -> None:
    flow = factorise(a_grid(TRIANGLE, slack=0)).flows_mw(np.array([[0.0, 0.0, -90.0]]))
    assert flow[:, 0] == pytest.approx([30.0, 30.0, 60.0])


def test_a_column_of_the_slack_is_zero() -> None:
    assert not factorise(a_grid(TRIANGLE, slack=1)).ptdf_columns(np.array([1])).any()


def test_columns_are_those_of_the_whole_matrix() -> None:
    sensitivities = factorise(a_grid(TRIANGLE))
    some = sensitivities.ptdf_columns(np.array([2, 1]))
    assert some == pytest.approx(sensitivities.ptdf[:, [2, 1]])


def test_a_link_draws_at_one_end_and_gives_at_the_other() -> None:
    sensitivities = factorise(a_grid(TRIANGLE, links=[(0, 2, 50.0)]))
    flow = sensitivities.flows_mw(np.array([[90.0, 0.0, -90.0]]), np.array([[30.0]]))
    assert flow[:, 0] == pytest.approx([20.0, 20.0, 40.0])


def test_a_phase_shifter_drives_flow_round_the_triangle() -> None:
    grid = replace(a_grid(TRIANGLE), shift_rad=np.array([0.03, 0.0, 0.0]))
    # 0.03 rad over 0.3 p.u. on 100 MVA, against the shifted branch
    flow = factorise(grid).flows_mw(np.zeros((1, 3)))
    assert flow[:, 0] == pytest.approx([-10.0, -10.0, 10.0])


def test_many_hours_at_once_equal_one_by_one() -> None:
    sensitivities = factorise(a_grid(TRIANGLE))
    injections = np.random.default_rng(1).normal(size=(2500, 3))
    whole = sensitivities.flows_mw(injections)
    assert whole.shape == (3, 2500)
    for t in (0, 1023, 1024, 2499):
        assert sensitivities.flows_mw(injections[t : t + 1])[:, 0] == pytest.approx(whole[:, t])


def test_islands_are_named() -> None:
    with pytest.raises(InputError, match=r"2 parts .*B3:220, B4:220"):
        factorise(a_grid([*TRIANGLE, (3, 4, 0.1, 10.0)]))


@pytest.mark.parametrize("bad", [0.0, -0.1, np.nan])
def test_a_branch_without_reactance_is_named(bad: float) -> None:
    with pytest.raises(InputError, match="B1–B2 220 kV"):
        factorise(a_grid([(0, 1, 0.1, 1.0), (1, 2, bad, 1.0)]))
