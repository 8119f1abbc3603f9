from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.months import months_of
from siteselect.core.synthesis.regional import RegionShapes, split_by_region

CALENDAR = HourCalendar(datetime(2024, 7, 1), 62 * 24)
MONTHS = months_of(CALENDAR)
SYSTEM = np.where(MONTHS.of_hour == 0, 200.0, 100.0) * np.where(CALENDAR.hour < 12, 0.8, 1.2)


def split(**changes):
    neutral = {
        "energy": np.array([3.0, 1.0]),
        "season_swing": np.ones(2),
        "hour_swing": np.ones(2),
        "daytime_share": np.zeros(2),
    }
    return split_by_region(SYSTEM, CALENDAR, MONTHS, RegionShapes(**{**neutral, **changes}))


def test_regions_like_the_system_share_it_by_energy():
    assert split() == pytest.approx(np.column_stack([0.75 * SYSTEM, 0.25 * SYSTEM]))


def test_regions_add_up_to_the_system_and_keep_their_energies():
    found = split(
        season_swing=np.array([1.2, 0.4]),
        hour_swing=np.array([1.0, 0.5]),
        daytime_share=np.array([0.0, 0.2]),
    )
    assert found.sum(axis=1) == pytest.approx(SYSTEM)
    assert found.sum(axis=0) / SYSTEM.sum() == pytest.approx([0.75, 0.25], rel=1e-6)
    assert (found > 0).all()


def test_less_season_swing_means_months_closer_together():
    found = split(season_swing=np.array([1.0, 0.3]))
    ratio = MONTHS.means(found[:, 1])[0] / MONTHS.means(found[:, 1])[1]
    assert 1.1 < ratio < 2 * 0.8


def test_daytime_demand_rises_between_nine_and_sixteen():
    found = split(daytime_share=np.array([0.0, 0.3]))[:24, 1] / SYSTEM[:24]
    assert found[10] > found[2] * 1.2
    assert found[9:12] == pytest.approx(np.full(3, found[9]), rel=0.05)
