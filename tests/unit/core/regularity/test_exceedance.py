import numpy as np
import pytest

from siteselect.core.errors import InputError
from siteselect.core.regularity.exceedance import enabled_mw, firm_mw

TOY_ASCENDING = np.array([0.0, 0, 0, 2, 3, 3, 4, 5, 6, 6])


def test_firm_mw_is_the_lower_quantile():
    series = np.random.default_rng(2).permutation(np.arange(1.0, 101.0))
    # Position floor(0.1 x 99) = 9 of the ascending series: 91 of 100 hours reach 10.
    assert firm_mw(series, 0.90) == 10
    assert firm_mw(series, 0.999) == 1
    assert firm_mw(series, 0.0) == 100
    assert firm_mw(series, 1.0) == 1


def test_firm_mw_stands_exactly_on_a_step():
    # (11 - 1) x (1 - 0.9) is 1, although the machine computes a hair less.
    assert firm_mw(np.arange(11.0), 0.9) == 1


def test_firm_mw_of_several_years_is_that_of_the_worst():
    series = np.concatenate([np.full(50, 80.0), np.full(50, 30.0)])
    assert firm_mw(series, 0.5, years=2) == 30
    assert firm_mw(series, 0.4) == 80


@pytest.mark.parametrize("exceedance", [-0.1, 1.1, np.nan])
def test_an_exceedance_is_a_share(exceedance):
    with pytest.raises(InputError, match="between 0 and 1"):
        firm_mw(np.ones(5), exceedance)


def test_no_hours_no_firm_mw():
    with pytest.raises(InputError, match="at least one hour"):
        firm_mw(np.array([]), 0.9)


def test_enabled_request_by_hand():
    # At 3.2 MW: served 2 + 3 + 3 + 4 x 3.2 = 20.8 of 32 MWh, 35 % curtailed.
    assert enabled_mw(TOY_ASCENDING, [0.35]) == {0.35: pytest.approx(3.2)}


def test_enabled_request_can_exceed_every_hour():
    # 29 MWh in 10 hours: a request of 6 MW is curtailed by 31 / 60; 29 / (10 - 6) = 7.25 by 60 %.
    assert enabled_mw(TOY_ASCENDING, [0.60])[0.60] == pytest.approx(7.25)


def test_enabled_request_with_hours_of_zero_beyond_the_tolerance_is_zero():
    assert enabled_mw(TOY_ASCENDING)[0.25] == 0


def test_enabled_request_of_a_constant_series():
    assert enabled_mw(np.full(100, 10.0), [0.05])[0.05] == pytest.approx(10 / 0.95)
