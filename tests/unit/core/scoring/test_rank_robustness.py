"""How sure a ranking is: golden value G17, ties, missing data, seeds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.errors import InputError
from siteselect.core.scoring.rank_robustness import WeightDraws, rank_robustness

A, B = (0.9, 0.2, 0.5), (0.4, 0.8, 0.5)
ALIKE = np.full(3, 1 / 3)


def test_golden_acceptability_under_any_weights():
    found = rank_robustness(np.array([A, B]), ALIKE, source=WeightDraws.ANY, draws=20_000, seed=7)
    assert found.acceptability[0, 0] == pytest.approx(5 / 11, abs=0.01)
    assert found.win[0, 1] == pytest.approx(5 / 11, abs=0.01)
    assert found.expected_rank.sum() == pytest.approx(3)


def test_the_same_seed_gives_the_same_bytes():
    values = np.random.default_rng(3).random((5, 4))
    one, two = (rank_robustness(values, np.full(4, 0.25), noise_share=0.1, seed=9) for _ in "ab")
    assert one.acceptability.tobytes() == two.acceptability.tobytes()
    assert one.score_low.tobytes() == two.score_low.tobytes()


def test_without_noise_and_near_the_weights_a_clear_leader_stays_first():
    found = rank_robustness(np.array([[0.9, 0.9], [0.1, 0.1]]), np.array([0.5, 0.5]))
    assert found.acceptability.tolist() == [[1, 0], [0, 1]]
    assert found.top_share(1).tolist() == [1, 0]
    assert np.isnan(found.central_weights[1]).all()
    assert found.bands(np.array([0, 1])).tolist() == [0, 1]


def test_equal_sites_share_a_band_and_half_of_the_wins():
    found = rank_robustness(np.array([[0.5, 0.5], [0.5, 0.5]]), np.array([0.5, 0.5]))
    assert found.win[0, 1] == found.win[1, 0] == 0.5
    assert found.bands(np.array([0, 1])).tolist() == [0, 0]


def test_a_missing_value_shares_its_weight_out():
    values = np.array([[0.8, np.nan], [0.8, 0.8]])
    found = rank_robustness(values, np.array([0.7, 0.3]))
    assert found.score_low == pytest.approx([80, 80])
    assert found.score_high == pytest.approx([80, 80])


def test_sites_with_weights_of_their_own_share_the_draws():
    values = np.array([[0.9, 0.1], [0.9, 0.1]])
    alike = rank_robustness(values, np.array([[0.5, 0.5], [0.5, 0.5]]))
    assert alike.score_low[0] == alike.score_low[1]
    apart = rank_robustness(values, np.array([[0.8, 0.2], [0.2, 0.8]]))
    assert apart.win[0, 1] > 0.95


@pytest.mark.parametrize("weights", [np.zeros(2), np.array([1.0, -0.1])])
def test_weights_that_weigh_nothing_are_refused(weights):
    with pytest.raises(InputError, match="weights cannot be used"):
        rank_robustness(np.ones((2, 2)), weights)


def test_no_site_is_refused():
    with pytest.raises(InputError, match="no site to rank"):
        rank_robustness(np.empty((0, 3)), ALIKE)


@given(
    arrays(np.float64, (4, 3), elements=st.floats(0, 1)),
    arrays(np.float64, 3, elements=st.floats(0.01, 1)),
)
def test_shares_add_up(values, weights):
    found = rank_robustness(values, weights, noise_share=0.05, draws=64)
    assert found.acceptability.sum(axis=0) == pytest.approx(1)
    assert found.acceptability.sum(axis=1) == pytest.approx(1)
    assert found.win + found.win.T == pytest.approx(1)
    assert (found.score_low <= found.score_high + 1e-9).all()
