"""Whether an hourly table has every hour once, in order, with a number that can be."""

from collections.abc import Iterator
from datetime import datetime

import numpy as np

from siteselect.core.words import say
from siteselect.io.cells import storable_text
from siteselect.io.problems import Problem
from siteselect.io.series import HOURS_OF_TYPICAL_DAYS, SeriesRows
from siteselect.io.tables import TEMPERATURE
from siteselect.study.study import StudyInfo

MOST_TOLD = 20


def check_series(series: SeriesRows, info: StudyInfo) -> Iterator[Problem]:
    """Tell columns that no file can hold, hours that are missing or out of order, bad numbers."""
    yield from _check_columns(series)
    wanted = HOURS_OF_TYPICAL_DAYS if series.table is TEMPERATURE else info.n_hours
    out_of_order = list(_check_order(series, wanted))
    yield from out_of_order
    if not out_of_order and series.table is not TEMPERATURE:
        yield from _check_first_hour(series, info.first_hour)
    yield from _check_numbers(series)


def _check_columns(series: SeriesRows) -> Iterator[Problem]:
    taken: dict[str, str] = {
        "fid": say("the row number"),
        **{c.name: say("the hour") for c in series.table.index},
    }
    for name in series.columns:
        lowered = name.lower()
        if lowered in taken:
            why = say(
                "has a name that only letter case tells from that of {taken}", taken=taken[lowered]
            )
            yield _of_column(series, name, why)
        elif not _can_name_a_column(name):
            yield _of_column(series, name, say("has a name that a file cannot hold"))
        taken.setdefault(lowered, f"'{name}'")


def _of_column(series: SeriesRows, name: str, why: str) -> Problem:
    return Problem(series.table.name, why, say("rename the region or profile"), column=name)


def _can_name_a_column(name: str) -> bool:
    try:
        storable_text(name)
    except ValueError:
        return False
    return bool(name) and "\0" not in name


def _check_order(series: SeriesRows, wanted: int) -> Iterator[Problem]:
    """Tell the first row where the hours stop running on one by one."""
    expected = 0
    for fid, row in zip(series.fids, series.index, strict=True):
        position = _position(series, row)
        if position != expected:
            yield Problem(
                series.table.name,
                _why(row[: _index_width(series)], position, expected),
                say("give every hour from 0 to {wanted} once and in order", wanted=wanted - 1),
                f"fid {fid}",
                series.table.index[0].name,
            )
            return
        expected += 1
    if expected != wanted:
        why = say(
            "has {expected} rows where the study has {wanted} hours",
            expected=expected,
            wanted=wanted,
        )
        yield Problem(
            series.table.name, why, say("complete the table, or correct n_hours in study")
        )


def _index_width(series: SeriesRows) -> int:
    return 2 if series.table is TEMPERATURE else 1


def _position(series: SeriesRows, row: tuple[object, ...]) -> int | None:
    if series.table is not TEMPERATURE:
        return row[0] if isinstance(row[0], int) else None
    month, hour = row
    if isinstance(month, int) and isinstance(hour, int) and 1 <= month <= 12 and 0 <= hour <= 23:
        return (month - 1) * 24 + hour
    return None


def _why(row: tuple[object, ...], position: int | None, expected: int) -> str:
    shown = ", ".join(repr(cell)[:40] for cell in row)
    if position is None:
        return say("holds {shown} instead of an hour", shown=shown)
    if expected == 0:
        return say("starts at hour {position} instead of 0", position=position)
    if position > expected:
        return say(
            "has a gap: hour {position} follows hour {expected}",
            position=position,
            expected=expected - 1,
        )
    if position == expected - 1:
        return say("repeats hour {position}", position=position)
    return say(
        "is not sorted: hour {position} follows hour {expected}",
        position=position,
        expected=expected - 1,
    )


def _check_first_hour(series: SeriesRows, first_hour: datetime) -> Iterator[Problem]:
    if not series.index:
        return
    words = series.index[0][1]
    try:
        found = datetime.fromisoformat(str(words)).replace(tzinfo=None)
    except ValueError:
        found = None
    if found != first_hour:
        why = say(
            "starts at {words} where the study starts at {first_hour}",
            words=words,
            first_hour=first_hour.isoformat(),
        )
        fix = say("correct local_time, or first_hour in study")
        yield Problem(series.table.name, why, fix, f"fid {series.fids[0]}", "local_time")


def _check_numbers(series: SeriesRows) -> Iterator[Problem]:
    table, values = series.table, series.values
    with np.errstate(invalid="ignore"):
        outside = (values < table.low) | (values > table.high)
    wrong = outside if table.may_have_gaps else outside | np.isnan(values)
    places = np.argwhere(wrong)
    for row, column in places[:MOST_TOLD].tolist():
        number = values[row, column]
        why = say(
            "holds {number:.6g}, outside {low:g} to {high:g}",
            number=number,
            low=table.low,
            high=table.high,
        )
        yield Problem(
            table.name,
            say("has no number") if np.isnan(number) else why,
            say("give a number in {unit}", unit=table.unit),
            f"fid {series.fids[row]} (hour {_position(series, series.index[row])})",
            series.columns[column],
        )
    if len(places) > MOST_TOLD:
        rest = say("has {most_told} more numbers of that kind", most_told=len(places) - MOST_TOLD)
        yield Problem(table.name, rest, say("see the ones before"))
