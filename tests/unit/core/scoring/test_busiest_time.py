from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.scoring.busiest_time import busiest_time

YEAR = HourCalendar(datetime(2024, 7, 1))


@pytest.mark.parametrize(
    ("months", "hours", "words"),
    [
        ((6, 7, 8), (18, 23), "June–August evenings (18–23 h)"),
        ((6,), (19, 22), "June evenings (19–22 h)"),
        ((12, 1), (0, 5), "December–January nights (0–5 h)"),
        ((1,), (19, 19), "January evenings (19 h)"),
        ((5,), (10, 15), "May daytime (10–15 h)"),
        ((5,), (22, 4), "May nights (22–4 h)"),
        ((5,), (3, 14), "May, 3–14 h"),
        (tuple(range(1, 13)), (3, 14), "3–14 h all year"),
        ((7,), (0, 23), "July, at any hour"),
        (tuple(range(1, 13)), (18, 23), "evenings (18–23 h) all year"),
        (tuple(range(1, 13)), (0, 23), "hours all through the year"),
    ],
)
def test_clear_patterns(months, hours, words):
    assert busiest_time(YEAR.in_months(*months) & YEAR.in_hours(*hours), YEAR) == words


def test_a_few_stray_hours_do_not_blur_the_words():
    hit = YEAR.in_months(6, 7) & YEAR.in_hours(19, 22)
    hit[np.random.default_rng(1).choice(8760, 30, replace=False)] = True
    assert busiest_time(hit, YEAR) == "June–July evenings (19–22 h)"


def test_no_hour_no_words():
    assert busiest_time(np.zeros(8760, dtype=bool), YEAR) == ""


def test_a_single_hour():
    hit = np.zeros(8760, dtype=bool)
    hit[5] = True
    assert busiest_time(hit, YEAR) == "July nights (5 h)"
