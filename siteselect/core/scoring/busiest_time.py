"""When something happens most, in words: "June–August evenings (18–23 h)"."""

import numpy as np

from siteselect.core.arrays import BoolArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.regularity.blocks import DAY_PARTS, MONTHS
from siteselect.core.words import say

MOST = 0.7
"""Share of the hours that the words must cover."""
ALIKE = 0.5
"""A neighbour with at least half the run's mean count belongs to it."""
PART_WORDS = {"night": say("nights"), "day": say("daytime"), "evening": say("evenings")}
LONGEST_MONTHS = 6
LONGEST_HOURS = 12


def busiest_time(is_hit: BoolArray, calendar: HourCalendar) -> str:
    """Return the months and hours of the day that hold most of some hours.

    Parameters
    ----------
    is_hit : ndarray of bool, shape (T,)
        The hours to describe.
    calendar : HourCalendar
        The hours of the study.

    Returns
    -------
    str
        The shortest run of months that holds at least 70 % of the hours, with neighbours that
        are as busy, then, within it, of hours of the day. More than half a year is "all year",
        more than half a day "at any hour"; both together "hours all through the year". Empty
        when there is no such hour.

    Examples
    --------
    >>> from datetime import datetime
    >>> year = HourCalendar(datetime(2024, 7, 1))
    >>> busiest_time(year.in_months(6, 7, 8) & year.in_hours(18, 23), year)
    'June–August evenings (18–23 h)'
    """
    table = np.bincount(calendar.month_hour[is_hit], minlength=288).reshape(12, 24)
    return busiest_time_of(table)


def busiest_time_of(hours_by_month_hour: IntArray) -> str:
    """Return the same words for hours already counted by month and hour of day.

    Parameters
    ----------
    hours_by_month_hour : ndarray of int, shape (12, 24)
        January first; empty words when all are 0.
    """
    if not hours_by_month_hour.any():
        return ""
    first_month, n_months = _busy_run(hours_by_month_hour.sum(axis=1))
    if n_months > LONGEST_MONTHS:
        first_month, n_months = 0, 12
    months = (first_month + np.arange(n_months)) % 12
    first_hour, n_hours = _busy_run(hours_by_month_hour[months].sum(axis=0))
    return _words(first_month, n_months, first_hour, n_hours)


def _busy_run(counts: IntArray) -> tuple[int, int]:
    """Return start and length of the shortest run that holds most, with neighbours as busy."""
    n = len(counts)
    first, length = _shortest_run(counts)
    is_busy = counts >= ALIKE * counts[(first + np.arange(length)) % n].mean()
    while length < n and is_busy[(first + length) % n]:
        length += 1
    while length < n and is_busy[(first - 1) % n]:
        first, length = (first - 1) % n, length + 1
    return first, length


def _shortest_run(counts: IntArray) -> tuple[int, int]:
    """Return start and length of the shortest circular run that holds most; fullest first."""
    n = len(counts)
    so_far = np.concatenate(([0], np.cumsum(np.concatenate((counts, counts)))))
    start = np.arange(n)
    held = so_far[start + np.arange(1, n + 1)[:, None]] - so_far[start]
    length = int((held.max(axis=1) >= MOST * so_far[n]).argmax())
    return int(held[length].argmax()), length + 1


def _words(first_month: int, n_months: int, first_hour: int, n_hours: int) -> str:
    is_all_year, is_all_day = n_months == len(MONTHS), n_hours > LONGEST_HOURS
    months = _range_words(MONTHS[first_month], MONTHS[(first_month + n_months - 1) % 12])
    if is_all_day:
        if is_all_year:
            return say("hours all through the year")
        return say("{months}, at any hour", months=months)
    hours = _hours_words(first_hour, (first_hour + n_hours - 1) % 24)
    part = _part_words(first_hour, n_hours)
    if not part:
        if is_all_year:
            return say("{hours} all year", hours=hours)
        return say("{months}, {hours}", months=months, hours=hours)
    if is_all_year:
        return say("{part} ({hours}) all year", part=part, hours=hours)
    return say("{months} {part} ({hours})", months=months, part=part, hours=hours)


def _range_words(first: str, last: str) -> str:
    return first if first == last else say("{first}–{last}", first=first, last=last)


def _hours_words(first: int, last: int) -> str:
    if first == last:
        return say("{hour} h", hour=first)
    return say("{first}–{last} h", first=first, last=last)


def _part_words(first_hour: int, n_hours: int) -> str:
    """Return the part of the day that holds most of a run; empty when none does."""
    run = {(first_hour + step) % 24 for step in range(n_hours)}
    for part, (first, last) in DAY_PARTS.items():
        if len(run & set(range(first, last + 1))) >= MOST * n_hours:
            return PART_WORDS[part]
    return ""
