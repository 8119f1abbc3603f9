"""Chosen hours as a calendar: every field is that of the whole calendar at those hours."""

from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.calendar import HourCalendar
from siteselect.core.chosen_hours import ChosenHours
from siteselect.core.errors import InputError
from siteselect.core.regularity.metrics import regularity_of

YEAR = HourCalendar(datetime(2024, 7, 1), 24 * 40)
MASKS = arrays(np.bool_, YEAR.n_hours).filter(lambda mask: mask.any())


@given(MASKS)
def test_fields_are_those_of_the_hours(mask):
    chosen = ChosenHours(YEAR, mask)
    assert chosen.n_hours == mask.sum()
    assert chosen.starts == [s for s, is_in in zip(YEAR.starts, mask, strict=True) if is_in]
    for name in ("month", "hour", "weekday", "day", "month_hour"):
        np.testing.assert_array_equal(getattr(chosen, name), getattr(YEAR, name)[mask])
    assert chosen.hours_by_month_hour.sum() == chosen.n_hours
    assert chosen.years == 1


@given(MASKS, st.integers(0, 5))
def test_regularity_of_chosen_hours_is_that_of_what_is_there_in_them(mask, seed):
    series = np.random.default_rng(seed).uniform(0, 200, YEAR.n_hours)
    chosen = ChosenHours(YEAR, mask)
    found = regularity_of(series[mask], 100.0, chosen, is_gapless=False)
    assert found.availability == pytest.approx((series[mask] >= 99.0).mean())
    assert found.energy_availability == pytest.approx(np.minimum(series[mask], 100).mean() / 100)
    assert np.isnan(found.spectral_flatness)
    assert np.isnan(found.ramps_per_year)
    painted = np.zeros(288, dtype=np.bool_)
    painted[YEAR.month_hour[mask]] = True
    np.testing.assert_array_equal(~np.isnan(found.month_hour_mw.ravel()), painted)


def test_no_hour_and_a_wrong_shape_are_refused():
    with pytest.raises(InputError, match="No hour is chosen"):
        ChosenHours(YEAR, np.zeros(YEAR.n_hours, dtype=np.bool_))
    with pytest.raises(InputError, match="does not fit"):
        ChosenHours(YEAR, np.ones(5, dtype=np.bool_))
