"""Hourly tables of a plan: one row per hour and load, or per hour and plant in use."""

from collections.abc import Iterator, Sequence
from sqlite3 import Connection

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.io.sql import quoted


def rows_of_table(
    values_mw: FloatArray, keys: Sequence[tuple[str, ...]]
) -> Iterator[tuple[object, ...]]:
    """Give hour, key and MW of every cell of a table, shape (T, n), hour by hour."""
    for hour, row in enumerate((values_mw + 0.0).tolist()):
        for key, mw in zip(keys, row, strict=True):
            yield (hour, *key, mw)


def rows_in_use(
    values_mw: FloatArray, keys: Sequence[tuple[str, ...]]
) -> Iterator[tuple[object, ...]]:
    """Give hour, key and MW of every cell that is not zero."""
    hours, columns = np.nonzero(values_mw)
    cells = zip(hours.tolist(), columns.tolist(), values_mw[hours, columns].tolist(), strict=True)
    for hour, column, mw in cells:
        yield (hour, *keys[column], mw)


def read_table(
    conn: Connection,
    name: str,
    keys: Sequence[tuple[str, ...]],
    columns: Sequence[str],
    *,
    n_hours: int,
    is_complete: bool,
) -> FloatArray:
    """Return an hourly table as an array, shape (n_hours, n).

    Parameters
    ----------
    keys : sequence of tuple of str
        What stands in the key columns, one entry per column of the result.
    columns : sequence of str
        Hour, key columns and MW.
    is_complete : bool
        Whether every hour has a row for every key; cells without row are zero otherwise.

    Raises
    ------
    ValueError
        When a row names no such hour or key, holds no number, stands there twice, or is missing.
    """
    names = ", ".join(quoted(column) for column in columns)
    rows = conn.execute(f"SELECT {names} FROM {quoted(name)} ORDER BY rowid").fetchall()
    place = {key: i for i, key in enumerate(keys)}
    hours, column, mw = _parsed(rows, place)
    if len(rows) and not (hours.min() >= 0 and hours.max() < n_hours):
        raise ValueError(f"holds hours beyond 0 to {n_hours - 1:,}")
    if not np.isfinite(mw).all():
        raise ValueError("holds what is no number")
    cell = hours * len(keys) + column
    if len(np.unique(cell)) < len(cell):
        raise ValueError("has two rows for the same hour")
    if is_complete and len(cell) < n_hours * len(keys):
        raise ValueError(f"lacks {n_hours * len(keys) - len(cell):,} of its rows")
    values = np.zeros(n_hours * len(keys))
    values[cell] = mw
    return values.reshape(n_hours, len(keys))


def _parsed(
    rows: list[tuple[object, ...]], place: dict[tuple[str, ...], int]
) -> tuple[IntArray, IntArray, FloatArray]:
    """Return hour, column and MW of every row."""
    try:
        column = np.array([place[row[1:-1]] for row in rows], dtype=np.int64)  # type: ignore[index]
    except KeyError as unknown:
        words = ", ".join(map(str, unknown.args[0]))
        raise ValueError(f"names '{words:.60}', which the plan does not have") from None
    hours, mw = [row[0] for row in rows], [row[-1] for row in rows]
    if not all(type(hour) is int for hour in hours) or not all(type(x) is float for x in mw):
        raise ValueError("holds something that is no number")
    return np.array(hours, dtype=np.int64), column, np.array(mw, dtype=np.float64)
