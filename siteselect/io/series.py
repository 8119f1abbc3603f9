"""Hourly tables on their way between the study and its file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.io.problems import Problem
from siteselect.io.sql import quoted
from siteselect.io.tables import TEMPERATURE, SeriesTable

HOURS_OF_TYPICAL_DAYS = 288
NUMBER_TYPES = ("REAL", "DOUBLE", "FLOAT", "INT", "MEDIUMINT", "NUMERIC")


@dataclass(frozen=True)
class SeriesRows:
    """The rows of an hourly table: which hour each is, and its numbers.

    Attributes
    ----------
    fids : list of int
        The row numbers that QGIS shows.
    index : list of tuple
        The index columns of every row.
    values : ndarray, shape (n_rows, n_columns)
        Missing numbers are NaN.
    """

    table: SeriesTable
    fids: list[int]
    index: list[tuple[object, ...]]
    columns: tuple[str, ...]
    values: FloatArray


def index_of(table: SeriesTable, calendar: HourCalendar) -> list[tuple[object, ...]]:
    """Return the index columns that every row of a complete table has."""
    if table is TEMPERATURE:
        return [(1 + row // 24, row % 24) for row in range(HOURS_OF_TYPICAL_DAYS)]
    return [(hour, start.isoformat()) for hour, start in enumerate(calendar.starts)]


def series_columns(table: SeriesTable, declared: Mapping[str, str]) -> list[str]:
    """Return the columns that hold a series: all that are declared to hold numbers.

    `declared` has the SQL type of every column. A column of text that someone added is no series.
    """
    index = {column.name for column in table.index}
    return [
        name
        for name, sql_type in declared.items()
        if name not in index and sql_type.upper().startswith(NUMBER_TYPES)
    ]


def read_series(
    conn: Connection, table: SeriesTable, columns: Sequence[str], problems: list[Problem]
) -> SeriesRows:
    """Read an hourly table in the order of its rows; add to `problems` cells that are no number."""
    index_names = ", ".join(quoted(column.name) for column in table.index)
    source = f"FROM {quoted(table.name)} ORDER BY rowid"
    index = conn.execute(f"SELECT rowid, {index_names} {source}").fetchall()
    fids = [row[0] for row in index]
    if columns:
        names = ", ".join(quoted(name) for name in columns)
        cells = conn.execute(f"SELECT {names} {source}").fetchall()
    else:
        cells = [()] * len(fids)
    values = _numbers(cells, len(columns))
    if values is None:
        problems += _not_numbers(table, fids, cells, columns)
        values = np.full((len(cells), len(columns)), np.nan)
    return SeriesRows(table, fids, [row[1:] for row in index], tuple(columns), values)


def _numbers(cells: list[tuple[object, ...]], n_columns: int) -> FloatArray | None:
    try:
        return np.array(cells, dtype=np.float64).reshape(len(cells), n_columns)
    except (TypeError, ValueError):
        return None


def _not_numbers(
    table: SeriesTable, fids: list[int], cells: list[tuple[object, ...]], columns: Sequence[str]
) -> list[Problem]:
    return [
        Problem(
            table.name,
            f"holds {cell!r:.40} instead of a number",
            f"give a number in {table.unit}",
            f"fid {fid}",
            column,
        )
        for fid, row in zip(fids, cells, strict=True)
        for column, cell in zip(columns, row, strict=True)
        if isinstance(cell, str | bytes)
    ]
