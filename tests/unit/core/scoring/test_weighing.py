"""Weights from pairs, concentration, and the second opinion."""

import numpy as np
import pytest
from pymcdm.methods import PROMETHEE_II, TOPSIS
from pymcdm.normalizations import minmax_normalization
from scipy.stats import kendalltau

from siteselect.core.errors import InputError
from siteselect.core.scoring.ahp import pairwise_weights
from siteselect.core.scoring.concentration import gini_coefficient, herfindahl_index
from siteselect.core.scoring.second_opinion import net_flows, rank_agreement, topsis_closeness


def test_pairwise_golden_values():
    found = pairwise_weights(np.array([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]]))
    assert found.weights == pytest.approx([0.6370, 0.2583, 0.1047], abs=5e-5)
    assert found.largest_eigenvalue == pytest.approx(3.0385, abs=5e-5)
    assert found.consistency_ratio == pytest.approx(0.0332, abs=5e-5)
    assert found.is_consistent


def test_contradictory_comparisons_are_flagged():
    circle = np.array([[1, 5, 1 / 5], [1 / 5, 1, 5], [5, 1 / 5, 1]])
    assert not pairwise_weights(circle).is_consistent


def test_two_criteria_never_contradict():
    found = pairwise_weights(np.array([[1, 4], [0.25, 1]]))
    assert found.weights == pytest.approx([0.8, 0.2])
    assert found.consistency_ratio == 0


@pytest.mark.parametrize(
    "table",
    [
        np.ones((2, 3)),
        np.ones((11, 11)),
        np.array([[1, 3], [3, 1]]),
        -np.ones((2, 2)),
        np.ones((0, 0)),
    ],
)
def test_tables_that_are_no_comparisons_are_refused(table):
    with pytest.raises(InputError):
        pairwise_weights(table)


@pytest.mark.parametrize(
    ("amounts", "index"),
    [([40, 30, 20, 10], 3000), ([7, 7, 7, 7, 7], 2000), ([120, 0], 10000), ([], None), ([0], None)],
)
def test_herfindahl_index(amounts, index):
    assert herfindahl_index(amounts) == (None if index is None else pytest.approx(index))


def test_gini_golden_value():
    assert gini_coefficient([0, 200, 300, 500, 1000]) == pytest.approx(0.460)


def test_gini_weighs_regions_by_their_people():
    # A region of three people is three regions of one.
    assert gini_coefficient([10, 2], [1, 3]) == pytest.approx(gini_coefficient([10, 2, 2, 2]))
    assert gini_coefficient([5, 5], [1, 9]) == 0


def test_gini_of_nothing_is_unknown():
    assert gini_coefficient([]) is None
    assert gini_coefficient([0, 0]) is None


@pytest.mark.parametrize("call", [herfindahl_index, gini_coefficient])
def test_negative_and_missing_amounts_are_refused(call):
    for amounts in ([1, -1], [1, np.nan]):
        with pytest.raises(InputError):
            call(amounts)


GOLDEN_TABLE = np.array([[4.0, 4], [1, 5], [3, 2], [4, 2]])
GOLDEN_SENSE = np.array([True, False])


def test_topsis_golden_values():
    closeness = topsis_closeness(GOLDEN_TABLE, np.array([0.5, 0.5]), GOLDEN_SENSE)
    assert closeness == pytest.approx([0.6126, 0, 0.7829, 1.0], abs=5e-5)


def test_topsis_agrees_with_an_independent_implementation():
    draws = np.random.default_rng(9)
    table = draws.random((12, 5))
    weights = draws.dirichlet(np.ones(5))
    sense = np.array([True, False, True, True, False])
    reference = TOPSIS(minmax_normalization)(table, weights, np.where(sense, 1, -1))
    assert topsis_closeness(table, weights, sense) == pytest.approx(reference)


def test_topsis_cannot_order_equal_sites():
    assert np.isnan(topsis_closeness(np.ones((3, 2)), np.array([0.5, 0.5]), GOLDEN_SENSE)).all()


@pytest.mark.parametrize("table", [np.empty((0, 2)), np.array([[1.0, np.nan]])])
def test_topsis_needs_complete_values(table):
    with pytest.raises(InputError, match="values missing"):
        topsis_closeness(table, np.array([0.5, 0.5]), GOLDEN_SENSE)


def test_net_flows_are_those_of_pymcdm():
    generator = np.random.default_rng(5)
    table, weights = generator.random((6, 4)) * [1, 10, 100, 5], np.array([0.4, 0.3, 0.2, 0.1])
    is_benefit = np.array([True, False, True, True])
    indifference, preference = np.array([0.05, 0.5, 5, 0.2]), np.array([0.4, 4, 60, 2.0])
    ours = net_flows(table, weights, is_benefit, indifference=indifference, preference=preference)
    method = PROMETHEE_II("vshape_2", p=preference, q=indifference)
    theirs = method(table, weights, np.where(is_benefit, 1, -1))
    assert ours == pytest.approx(theirs, abs=1e-9)
    assert ours.sum() == pytest.approx(0, abs=1e-12)


def test_flows_need_two_sites_and_thresholds_in_order():
    with pytest.raises(InputError, match="nor one alone"):
        net_flows(np.ones((1, 1)), np.ones(1), np.ones(1, bool), indifference=np.zeros(1),
                  preference=np.ones(1))  # fmt: skip
    with pytest.raises(InputError, match="threshold"):
        net_flows(np.eye(2), np.ones(2) / 2, np.ones(2, bool), indifference=np.ones(2),
                  preference=np.ones(2))  # fmt: skip


def test_agreement_is_kendalls_tau():
    generator = np.random.default_rng(2)
    one, other = generator.integers(0, 5, 12), generator.integers(0, 5, 12)
    assert rank_agreement(one, other) == pytest.approx(kendalltau(one, other).statistic)
    assert rank_agreement(np.ones(3), np.arange(3.0)) is None
