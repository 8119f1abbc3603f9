from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.demand import DemandRecipe, synthetic_demand
from siteselect.core.synthesis.months import months_of
from siteselect.core.synthesis.noise import generator

MONDAY = datetime(2024, 7, 1)
EVENING = np.where(np.arange(24) == 20, 4.0, 1.0)
MORNING = np.where(np.arange(24) == 8, 4.0, 1.0)


def recipe(**changes):
    calm = DemandRecipe(
        summer_day=EVENING,
        winter_day=MORNING,
        winter_weight=np.zeros(12),
        daily_noise=np.zeros(12),
        persistence=0.8,
        hourly_noise=0.0,
        rest_days=(),
        rest_day_factor=0.5,
        work_day_factor=1.0,
    )
    return replace(calm, **changes)


def demand(n_hours, energy_mwh, **changes):
    calendar = HourCalendar(MONDAY, n_hours)
    months = months_of(calendar)
    return synthetic_demand(
        calendar, months, np.array(energy_mwh), recipe(**changes), generator(1, "demand")
    )


def test_one_calm_summer_day_is_the_summer_shape():
    found = demand(24, [270.0])
    assert found[20] == pytest.approx(40)
    assert np.delete(found, 20) == pytest.approx(np.full(23, 10.0))


def test_weight_one_gives_the_winter_shape():
    assert demand(24, [270.0], winter_weight=np.ones(12)).argmax() == 8


def test_half_weight_gives_both_peaks():
    found = demand(24, [270.0], winter_weight=np.full(12, 0.5))
    assert found[8] == pytest.approx(25)
    assert found[20] == pytest.approx(25)


def test_sunday_is_lower_by_its_factor():
    found = demand(7 * 24, [7000.0], rest_days=(6,)).reshape(7, 24).sum(axis=1)
    assert found[6] == pytest.approx(found[0] / 2)
    assert found[:6] == pytest.approx(np.full(6, found[0]))


def test_noise_moves_hours_but_not_the_months_energy():
    found = demand(62 * 24, [9000.0, 5000.0], daily_noise=np.full(12, 0.02), hourly_noise=0.006)
    assert found[: 31 * 24].sum() == pytest.approx(9000)
    assert found[31 * 24 :].sum() == pytest.approx(5000)
    assert found.reshape(-1, 24).sum(axis=1).std() > 1


def test_weather_stays_the_same_all_day():
    days = demand(48, [540.0], daily_noise=np.full(12, 0.05)).reshape(2, 24)
    assert days[0] / days[1] == pytest.approx(np.full(24, days[0, 0] / days[1, 0]))
    assert days[0, 0] != pytest.approx(days[1, 0])
