from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.regularity.climatology import (
    explained_by_clock,
    explained_in_other_years,
    interannual,
    month_hour_mean,
)

YEAR = HourCalendar(datetime(2024, 7, 1))
TWO_YEARS = HourCalendar(datetime(2022, 1, 1), 2 * 8760)


def test_month_hour_mean_averages_over_days():
    days = HourCalendar(datetime(2024, 3, 30), 3 * 24)
    means = month_hour_mean(np.repeat([10.0, 20.0, 90.0], 24), days)
    # 30 and 31 March, then 1 April.
    assert (means[2] == 15).all()
    assert (means[3] == 90).all()
    assert np.isnan(means[0]).all()


def test_a_series_of_the_clock_is_explained():
    series = np.cos(2 * np.pi * YEAR.hour / 24) + YEAR.month
    assert explained_by_clock(series - series.mean(), YEAR) == pytest.approx(1.0)


def test_half_of_the_variance_explained():
    # +1 or -1 by the hour of the day, plus +1 or -1 on alternate days, which months even out.
    february = HourCalendar(datetime(2024, 2, 1), 28 * 24)
    series = np.where(february.hour < 12, 1.0, -1.0) + np.where(february.day % 2, 1.0, -1.0)
    assert explained_by_clock(series, february) == pytest.approx(0.5)


def test_a_year_like_the_other_is_explained_by_it():
    series = np.tile(np.cos(2 * np.pi * np.arange(8760) / 8760), 2)
    calendar = TWO_YEARS
    in_sample = explained_by_clock(series - series.mean(), calendar)
    assert explained_in_other_years(series - series.mean(), calendar, years=2) == pytest.approx(
        in_sample
    )


def test_noise_is_not_explained_by_other_years():
    noise = np.random.default_rng(5).normal(size=2 * 8760)
    assert explained_in_other_years(noise - noise.mean(), TWO_YEARS, years=2) < 0


def test_a_single_year_has_no_other():
    assert explained_in_other_years(np.ones(8760), YEAR, years=1) is None


def test_interannual_needs_years_with_energy():
    assert interannual(np.ones(8760), years=1) == (None, None)
    assert interannual(np.zeros(20), years=2) == (None, None)
    assert interannual(np.repeat([1.0, 3.0], 10), years=2) == (0.5, 0.5)
