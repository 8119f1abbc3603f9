import numpy as np
import pytest

from siteselect.core.errors import InputError
from siteselect.core.regularity.band import firm_band
from siteselect.core.regularity.exceedance import firm_mw

SERIES = np.random.default_rng(4).gamma(3.0, 40.0, 8760)


def test_the_band_holds_the_firm_mw():
    band = firm_band(SERIES, 0.95)
    assert band.low_mw < firm_mw(SERIES, 0.95) < band.high_mw
    assert band.n_draws == 200


def test_the_same_seed_gives_the_same_band():
    assert firm_band(SERIES, 0.95, seed=3) == firm_band(SERIES, 0.95, seed=3)
    assert firm_band(SERIES, 0.95, seed=3) != firm_band(SERIES, 0.95, seed=4)


def test_weeks_stay_together():
    # One bad fortnight in the year: redrawn weeks may hold none or several of it, hours would not.
    series = np.full(8760, 100.0)
    series[4000:4336] = 0.0
    band = firm_band(series, 0.97)
    assert (band.low_mw, band.high_mw) == (0.0, 100.0)


def test_hours_of_a_week_stay_in_order():
    # Every day alike: whatever weeks are drawn, the same share of hours is low.
    daily = np.where(np.arange(8760) % 24 < 18, 100.0, np.arange(8760) % 24)
    band = firm_band(daily, 0.78)
    assert (band.low_mw, band.high_mw) == (23.0, 23.0)


def test_a_constant_series_has_no_band():
    band = firm_band(np.full(8760, 12.0), 0.9)
    assert (band.low_mw, band.high_mw) == (12.0, 12.0)


def test_two_weeks_are_needed():
    with pytest.raises(InputError, match="at least 336"):
        firm_band(np.ones(335), 0.9)
