from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.synthesis.months import months_of, scaled_to_sums


@pytest.fixture
def two_months():
    return months_of(HourCalendar(datetime(2024, 7, 31, 22), 4))


def test_months_are_named_in_the_order_they_come(two_months):
    assert two_months.labels == ("2024-07", "2024-08")
    assert two_months.of_hour.tolist() == [0, 0, 1, 1]
    assert two_months.hours.tolist() == [2, 2]


def test_a_financial_year_has_twelve_months_and_february_28_days():
    months = months_of(HourCalendar(datetime(2024, 7, 1), 8760))
    assert months.labels[0] == "2024-07"
    assert months.labels[-1] == "2025-06"
    assert len(months.labels) == 12
    assert months.hours[months.labels.index("2025-02")] == 28 * 24


def test_scaling_keeps_the_shape_and_meets_each_sum(two_months):
    scaled = scaled_to_sums(np.array([1.0, 3.0, 1.0, 1.0]), two_months, np.array([8.0, 10.0]))
    assert scaled == pytest.approx([2, 6, 5, 5])


def test_what_a_limit_cuts_off_moves_to_the_other_hours(two_months):
    scaled = scaled_to_sums(
        np.array([1.0, 3.0, 1.0, 1.0]), two_months, np.array([8.0, 2.0]), limit=5.0
    )
    assert scaled == pytest.approx([3, 5, 1, 1])


def test_values_that_start_above_the_limit_still_come_down(two_months):
    scaled = scaled_to_sums(
        np.array([100.0, 300.0, 50.0, 50.0]), two_months, np.array([4.0, 2.0]), limit=5.0
    )
    assert scaled == pytest.approx([1, 3, 1, 1])


def test_energy_that_cannot_fit_is_told_with_its_month(two_months):
    with pytest.raises(InputError, match="2024-08"):
        scaled_to_sums(np.ones(4), two_months, np.array([2.0, 12.0]), limit=5.0)


def test_a_month_without_any_shape_cannot_carry_energy(two_months):
    with pytest.raises(InputError, match="2024-07"):
        scaled_to_sums(np.array([0.0, 0.0, 1.0, 1.0]), two_months, np.array([2.0, 2.0]))


def test_no_energy_means_zeros(two_months):
    assert scaled_to_sums(np.ones(4), two_months, np.array([0.0, 2.0])).tolist() == [0, 0, 1, 1]
