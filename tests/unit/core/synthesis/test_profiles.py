from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.synthesis.months import months_of
from siteselect.core.synthesis.noise import generator
from siteselect.core.synthesis.profiles import (
    base_share,
    energy_profile,
    outage_profile,
    weather_profile,
)

DAY = HourCalendar(datetime(2024, 7, 1), 4)
ONE = months_of(DAY)
YEAR = HourCalendar(datetime(2024, 7, 1), 8760)
MONTHS = months_of(YEAR)


def test_energy_without_following_is_flat():
    found = energy_profile(
        np.array([1.0, 2.0, 3.0, 4.0]), ONE, energy_mwh=np.array([200.0]), capacity_mw=100,
        following_share=0.0,
    )  # fmt: skip
    assert found == pytest.approx([0.5] * 4)


def test_the_following_part_rises_with_demand_above_its_least_hour():
    # base 0.7 * 50 = 35; following 15 on average, in proportion to 0, 10, 20, 30 (mean 15)
    found = energy_profile(
        np.array([100.0, 110.0, 120.0, 130.0]), ONE, energy_mwh=np.array([200.0]),
        capacity_mw=100, following_share=0.3,
    )  # fmt: skip
    assert found * 100 == pytest.approx([35, 45, 55, 65])


def test_the_limit_keeps_the_energy():
    found = energy_profile(
        np.array([100.0, 110.0, 120.0, 130.0]), ONE, energy_mwh=np.array([200.0]),
        capacity_mw=100, following_share=0.3, limit_mw=60.0,
    )  # fmt: skip
    assert found.max() == pytest.approx(0.6)
    assert found.sum() == pytest.approx(2.0)


def test_energy_above_capacity_is_refused():
    with pytest.raises(InputError, match="does not fit"):
        energy_profile(
            np.ones(4), ONE, energy_mwh=np.array([500.0]), capacity_mw=100, following_share=0.0
        )


def test_base_is_the_part_that_does_not_follow():
    profile = np.array([0.35, 0.45, 0.55, 0.65])
    assert base_share(profile, ONE, following_share=0.3) == pytest.approx([0.35] * 4)


def test_base_never_exceeds_the_profile():
    profile = np.array([0.1, 0.9, 0.5, 0.5])
    assert base_share(profile, ONE, following_share=0.3) == pytest.approx([0.1, 0.35, 0.35, 0.35])


def test_outage_and_maintenance_multiply():
    maintenance = np.zeros(12)
    maintenance[6] = 0.1
    found = outage_profile(
        HourCalendar(datetime(2024, 7, 31, 23), 2),
        outage_rate=0.15, derating=0.5, maintenance_share=maintenance,
    )  # fmt: skip
    assert found == pytest.approx([0.5 * 0.85 * 0.9, 0.5 * 0.85])


def weather(**changes):
    typical = np.tile(np.where(np.arange(24) < 12, 0.1, 0.3), (12, 1))
    options = {"daily_noise": 0.3, "hourly_noise": 0.08, "limit": 0.95} | changes
    return weather_profile(YEAR, MONTHS, typical, generator(1, "wind"), **options)


def test_wind_keeps_the_mean_of_its_typical_days():
    assert MONTHS.means(weather()) == pytest.approx(np.full(12, 0.2))


def test_wind_takes_the_mean_it_is_given_by_month_of_the_year():
    means = np.linspace(0.1, 0.43, 12)
    found = MONTHS.means(weather(monthly_mean=means))
    assert found == pytest.approx(np.roll(means, -6))


def test_wind_has_windy_and_calm_days_within_its_limit():
    found = weather(monthly_mean=np.full(12, 0.4))
    days = found.reshape(-1, 24).mean(axis=1)
    assert days.min() < 0.2
    assert days.max() > 0.6
    assert 0 <= found.min() <= found.max() <= 0.95


def test_without_noise_every_day_is_typical():
    found = weather(daily_noise=0.0, hourly_noise=0.0).reshape(-1, 24)
    assert found == pytest.approx(np.tile(np.where(np.arange(24) < 12, 0.1, 0.3), (365, 1)))


def test_the_sun_stays_down_at_night():
    typical = np.tile(np.where((np.arange(24) > 6) & (np.arange(24) < 18), 0.5, 0.0), (12, 1))
    found = weather_profile(
        YEAR, MONTHS, typical, generator(1, "sun"), daily_noise=0.15, hourly_noise=0.03, limit=0.95
    )
    assert not found.reshape(-1, 24)[:, [0, 3, 6, 18, 23]].any()
