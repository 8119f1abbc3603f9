"""Laws of the synthetic series, whatever the numbers."""

from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.months import months_of, scaled_to_sums
from siteselect.core.synthesis.regional import RegionShapes, split_by_region

CALENDAR = HourCalendar(datetime(2024, 7, 30), 96)
MONTHS = months_of(CALENDAR)
positive = st.floats(0.01, 100)


@given(
    series=arrays(np.float64, 96, elements=positive),
    fill=arrays(np.float64, 2, elements=st.floats(0, 0.98)),
    ceiling=arrays(np.float64, 96, elements=positive),
)
def test_scaling_meets_every_sum_under_every_limit(series, fill, ceiling):
    sums = fill * MONTHS.sums(ceiling)
    scaled = scaled_to_sums(series, MONTHS, sums, limit=ceiling)
    assert MONTHS.sums(scaled) == pytest.approx(sums, rel=1e-8, abs=1e-6)
    assert (scaled >= 0).all()
    assert (scaled <= ceiling).all()


@given(
    series=arrays(np.float64, 96, elements=positive),
    sums=arrays(np.float64, 2, elements=positive),
)
def test_scaling_without_limit_keeps_every_months_shape(series, sums):
    scaled = scaled_to_sums(series, MONTHS, sums)
    for month in (0, 1):
        hours = MONTHS.of_hour == month
        assert scaled[hours] / scaled[hours].sum() == pytest.approx(
            series[hours] / series[hours].sum()
        )


@given(
    system=arrays(np.float64, 96, elements=st.floats(50, 150)),
    energy=arrays(np.float64, 3, elements=st.floats(1, 100)),
    season=arrays(np.float64, 3, elements=st.floats(0.2, 1.3)),
    hour=arrays(np.float64, 3, elements=st.floats(0.2, 1.2)),
    day=arrays(np.float64, 3, elements=st.floats(0, 0.2)),
)
def test_regions_always_add_up_to_the_system(system, energy, season, hour, day):
    shares = split_by_region(system, CALENDAR, MONTHS, RegionShapes(energy, season, hour, day))
    assert shares.sum(axis=1) == pytest.approx(system)
    assert shares.sum(axis=0) / system.sum() == pytest.approx(energy / energy.sum(), rel=1e-3)
    assert (shares > 0).all()
