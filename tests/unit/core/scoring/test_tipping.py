"""Weights that turn a ranking, and sites that nobody beats."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import linprog

from siteselect.core.scoring.pareto import non_dominated
from siteselect.core.scoring.tipping import least_change, tipping_weights

WEIGHTS = arrays(np.float64, 4, elements=st.floats(0.05, 1)).map(lambda w: w / w.sum())
VALUES = arrays(np.float64, 4, elements=st.floats(0, 1).map(lambda x: round(x, 6)))


def score(values, weights):
    known = ~np.isnan(values)
    return float(np.nan_to_num(values) @ weights / (known @ weights))


def with_weight(weights, j, x):
    rest = np.where(np.arange(len(weights)) == j, 0.0, weights)
    return rest / rest.sum() * (1 - x) + np.where(np.arange(len(weights)) == j, x, 0.0)


def test_water_turns_the_two():
    leader, follower = np.array([0.9, 0.1]), np.array([0.5, 0.7])
    (first, *_) = tipping_weights(leader, follower, np.array([0.8, 0.2]))
    assert first.weight == pytest.approx(0.4 if first.criterion == 1 else 0.6)
    assert first.rises == (first.criterion == 1)


def test_a_site_that_is_better_in_everything_is_never_overtaken():
    assert tipping_weights(np.array([0.9, 0.8]), np.array([0.5, 0.7]), np.array([0.5, 0.5])) == ()
    assert least_change(np.array([0.9, 0.8]), np.array([0.5, 0.7]), np.array([0.5, 0.5])) is None


@given(VALUES, VALUES, WEIGHTS, st.integers(0, 3))
def test_at_the_tipping_weight_both_score_alike(leader, follower, weights, gap):
    leader = leader.copy()
    leader[gap] = np.nan
    for tip in tipping_weights(leader, follower, weights):
        then = with_weight(weights, tip.criterion, tip.weight)
        assume((~np.isnan(leader)) @ then > 1e-6)
        assert score(leader, then) == pytest.approx(score(follower, then), abs=1e-6)


@given(VALUES, VALUES, WEIGHTS)
def test_the_least_change_is_that_of_the_linear_program(leader, follower, weights):
    gain = leader - follower
    assume(abs(gain @ weights) > 1e-6)
    found = least_change(leader, follower, weights)
    if gain @ weights <= 0:
        assert found == 0
        return
    # Variables: what each criterion gains and what it loses.
    program = linprog(
        np.full(8, 0.5),
        A_ub=[np.concatenate([gain, -gain])], b_ub=[-gain @ weights],
        A_eq=[np.concatenate([np.ones(4), -np.ones(4)])], b_eq=[0],
        bounds=[(0, 1)] * 4 + [(0, w) for w in weights],
    )  # fmt: skip
    assert (found is None) == (program.status == 2)
    if found is not None:
        assert found == pytest.approx(program.fun, abs=1e-6)


def test_dominated_sites_are_found():
    table = np.array([[10.0, 80.0], [12.0, 70.0], [8.0, 60.0], [np.nan, 90.0], [10.0, 80.0]])
    kept = non_dominated(table, np.array([False, True]))
    assert kept.tolist() == [True, False, True, True, True]
