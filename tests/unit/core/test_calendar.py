from datetime import datetime

import numpy as np

from siteselect.core.calendar import HourCalendar


def test_a_fiscal_year_starts_in_july_and_has_8760_hours() -> None:
    year = HourCalendar(datetime(2024, 7, 1))
    assert year.n_hours == 8760
    assert (year.month[0], year.hour[0], year.weekday[0]) == (7, 0, 0)
    assert (year.month[-1], year.hour[-1]) == (6, 23)
    assert np.bincount(year.month)[1:].tolist() == [
        744, 672, 744, 720, 744, 720, 744, 744, 720, 744, 720, 744,
    ]  # fmt: skip


def test_29_february_is_left_out() -> None:
    leap = HourCalendar(datetime(2024, 2, 28), n_hours=48)
    assert leap.starts[24] == datetime(2024, 3, 1)


def test_hours_may_pass_midnight() -> None:
    day = HourCalendar(datetime(2024, 7, 1), n_hours=24)
    assert np.flatnonzero(day.in_hours(22, 2)).tolist() == [0, 1, 2, 22, 23]
    assert np.flatnonzero(day.in_hours(7, 9)).tolist() == [7, 8, 9]
    assert day.in_months(7).all()
    assert not day.in_months(6, 8).any()
