"""What limits, the longest interruptions, and their words."""

from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.bindings import binding_elements
from siteselect.core.scoring.worst_events import worst_events

YEAR = HourCalendar(datetime(2024, 7, 1))
NAMES = ("North–Middle 500 kV line", "Middle 500/220 kV transformers")
CLASSES = (DataClass.PUBLISHED, DataClass.ASSUMED)


def headroom(**hours_by_code) -> Headroom:
    mw = np.full(8760, 500.0)
    binding = np.full(8760, int(Binding.REQUEST))
    for mask, code, level in hours_by_code.values():
        mw[mask], binding[mask] = level, code
    return Headroom(mw, binding, 500.0)


JUNE_EVENINGS = YEAR.in_months(6) & YEAR.in_hours(18, 23)
JANUARY_NIGHTS = YEAR.in_months(1) & YEAR.in_hours(0, 3)
LIMITED = headroom(
    transformer=(JUNE_EVENINGS, 1, 80.0),
    line=(YEAR.in_months(5), 0, 300.0),
    surplus=(JANUARY_NIGHTS, Binding.SURPLUS, 10.0),
)


def test_most_frequent_limit_first_with_time_and_class():
    line, transformer, surplus = binding_elements(LIMITED, YEAR, NAMES, CLASSES)
    assert (line.name, line.hours, line.when) == (NAMES[0], 744, "May, at any hour")
    assert line.data_class is DataClass.PUBLISHED
    assert (transformer.branch_index, transformer.hours) == (1, 180)
    assert transformer.share_of_hours == pytest.approx(180 / 8760)
    assert transformer.when == "June evenings (18–23 h)"
    assert transformer.data_class is DataClass.ASSUMED
    assert surplus.branch_index == Binding.SURPLUS
    assert surplus.name == "the surplus"
    assert surplus.data_class is DataClass.SYNTHETIC


def test_hours_with_enough_for_the_request_do_not_count():
    elements = binding_elements(LIMITED, YEAR, NAMES, CLASSES, request_mw=300)
    assert [element.hours for element in elements] == [180, 124]


def test_nothing_limits():
    assert binding_elements(headroom(), YEAR, NAMES, CLASSES) == ()


def test_longest_interruptions_with_their_cause():
    first, second, *rest = worst_events(LIMITED.mw, 200.0, YEAR, LIMITED.binding, NAMES, CLASSES)
    assert (first.start, first.hours) == (datetime(2025, 6, 1, 18), 6)
    assert first.mean_mw == 80
    assert first.cause == "Middle 500/220 kV transformers (rating assumed)"
    assert second.start == datetime(2025, 6, 2, 18)
    assert len(rest) == 3


def test_events_other_than_branches():
    hours = headroom(
        shed=(np.arange(8760) < 3, Binding.SHED_NEARBY, 0.0),
        surplus=(np.arange(8760) >= 8758, Binding.SURPLUS, 50.0),
    )
    shed, surplus = worst_events(
        hours.mw, 100.0, YEAR, hours.binding, NAMES, CLASSES, hourly_class=DataClass.MEASURED
    )
    assert shed.cause == "existing demand shed nearby (measured)"
    assert (surplus.hours, surplus.mean_mw) == (2, 50)


def test_the_cause_of_a_mixed_event_is_the_most_frequent_one():
    hour = np.arange(8760)
    mixed = headroom(
        line=((hour >= 10) & (hour < 12), 0, 0.0), transformer=((hour >= 12) & (hour < 15), 1, 0.0)
    )
    (event,) = worst_events(mixed.mw, 100.0, YEAR, mixed.binding, NAMES, CLASSES)
    assert event.hours == 5
    assert event.cause.startswith("Middle")


def test_a_merged_recovery_does_not_speak_for_the_cause():
    hours = headroom(
        first=(np.isin(np.arange(8760), [100, 103]), 1, 0.0),
    )
    (event,) = worst_events(hours.mw, 100.0, YEAR, hours.binding, NAMES, CLASSES, merge_gap_h=3)
    assert event.hours == 4
    assert event.cause.startswith("Middle")


def test_no_interruption_no_event():
    none = headroom()
    assert worst_events(none.mw, 100.0, YEAR, none.binding, NAMES, CLASSES) == ()
