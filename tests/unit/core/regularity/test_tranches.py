"""Tranches of hosting capacity: series with known runs, and what holds for any."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.errors import InputError
from siteselect.core.regularity.exceedance import firm_mw
from siteselect.core.regularity.tranches import TrancheShares, tranche_shares, tranches_of

SERIES = arrays(np.float64, (200, 3), elements=st.floats(0, 2000))


def test_series_with_known_runs():
    """100 MW all year but for 3 % of hours at 0, and 300 MW in 60 % of them."""
    mw = np.full((100, 1), 100.0)
    mw[:60] = 300.0
    mw[97:] = 0.0
    found = tranches_of(mw, TrancheShares())
    assert found.firm_mw.tolist() == [100.0]
    assert found.regular_mw.tolist() == [100.0]
    assert found.opportunistic_mw.tolist() == [300.0]


@given(SERIES, st.lists(st.floats(0, 1), min_size=3, max_size=3))
def test_mw_fall_with_the_share_and_are_those_of_one_series_at_a_time(mw, shares):
    asked = TrancheShares(*sorted(shares, reverse=True))
    found = tranches_of(mw, asked)
    assert (found.firm_mw <= found.regular_mw).all()
    assert (found.regular_mw <= found.opportunistic_mw).all()
    for i in range(mw.shape[1]):
        one = [firm_mw(mw[:, i], share) for share in asked.all]
        assert one == [found.firm_mw[i], found.regular_mw[i], found.opportunistic_mw[i]]


def test_shares_come_from_the_assumptions_where_they_are_given():
    assert tranche_shares({}) == TrancheShares(0.95, 0.80, 0.50)
    assert tranche_shares({"tranche_firm_share": 0.99}).firm == 0.99


def test_shares_out_of_order_are_refused():
    with pytest.raises(InputError, match="not in order"):
        TrancheShares(0.5, 0.8, 0.95)
