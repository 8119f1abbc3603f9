"""What someone added to the tables of a study in QGIS: columns and rows.

A save writes the study anew and carries these over, so that nobody's work is lost.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from siteselect.io import info_table
from siteselect.io.gpkg import Field
from siteselect.io.series import series_columns
from siteselect.io.sql import quoted
from siteselect.io.tables import KEPT, SERIES, TABLES, KeptTable, SeriesTable

RowKey = tuple[object, ...]


@dataclass(frozen=True)
class ExtraColumns:
    """Columns someone added to one of our tables, and their values by key of the row."""

    fields: tuple[Field, ...]
    values: dict[RowKey, tuple[object, ...]]

    def for_rows(self, keys: Iterable[RowKey]) -> list[tuple[object, ...]]:
        """Return the values for rows with these keys; rows that are new have none."""
        nothing = (None,) * len(self.fields)
        return [self.values.get(key, nothing) for key in numbered(keys)]


@dataclass(frozen=True)
class Additions:
    """Everything a file holds in our tables beyond the study that it is.

    Attributes
    ----------
    columns : dict
        Added columns by table.
    kept : dict
        Rows of the tables that are kept as found, under all their columns.
    info : list of tuple
        Added rows of the table ``study``.
    """

    columns: dict[str, ExtraColumns] = field(default_factory=dict)
    kept: dict[str, ExtraColumns] = field(default_factory=dict)
    info: list[tuple[str, object]] = field(default_factory=list)


def numbered(keys: Iterable[RowKey]) -> list[RowKey]:
    """Return the keys with how often each came before, so that equal ones stay apart."""
    seen: Counter[RowKey] = Counter()
    result: list[RowKey] = []
    for key in keys:
        result.append((*key, seen[key]))
        seen[key] += 1
    return result


def read_additions(conn: sqlite3.Connection) -> Additions:
    """Return what someone added to the tables of a study file; nothing when it is no study."""
    if not _types(conn, info_table.NAME):
        return Additions()
    added = {t.name: _added(conn, t.name, [c.name for c in t.columns], t.key) for t in TABLES}
    for series in SERIES:
        added[series.name] = _added_to_series(conn, series)
    return Additions(
        {name: extra for name, extra in added.items() if extra.fields},
        {table.name: _kept(conn, table) for table in KEPT},
        [
            (str(key), value)
            for key, value in _rows(conn, info_table.NAME, ("key", "value"))
            if key not in info_table.KEYS
        ],
    )


def _types(conn: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the SQL type of every column but row number and geometry, by name."""
    found = conn.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    geometry = _geometry_column(conn, table)
    return {name: kind for _, name, kind, _, _, pk in found if not pk and name != geometry}


def _geometry_column(conn: sqlite3.Connection, table: str) -> str:
    row = conn.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()
    return row[0] if row else ""


def _rows(conn: sqlite3.Connection, table: str, names: Sequence[str]) -> list[tuple[object, ...]]:
    chosen = ", ".join(map(quoted, names))
    return conn.execute(f"SELECT {chosen} FROM {quoted(table)} ORDER BY rowid").fetchall()


def _added(
    conn: sqlite3.Connection, table: str, own: Sequence[str], key: Sequence[str]
) -> ExtraColumns:
    types = _types(conn, table)
    extra = {name: kind for name, kind in types.items() if name not in own}
    if not extra or not set(key) <= types.keys():
        return ExtraColumns((), {})
    rows = _rows(conn, table, [*key, *extra])
    keys = numbered(row[: len(key)] for row in rows)
    return ExtraColumns(
        tuple(Field(name, kind) for name, kind in extra.items()),
        {k: row[len(key) :] for k, row in zip(keys, rows, strict=True)},
    )


def _added_to_series(conn: sqlite3.Connection, table: SeriesTable) -> ExtraColumns:
    """Return the columns of text that someone added; columns of numbers are series of the study."""
    types = _types(conn, table.name)
    own = [*(column.name for column in table.index), *series_columns(table, types)]
    return _added(conn, table.name, own, table.key)


def _kept(conn: sqlite3.Connection, table: KeptTable) -> ExtraColumns:
    own = {column.name: column for column in table.columns}
    found = _types(conn, table.name)
    rows = _rows(conn, table.name, list(found)) if found else []
    fields = {name: column.field for name, column in own.items()}
    fields |= {name: Field(name, kind) for name, kind in found.items() if name not in own}
    cells = [dict(zip(found, row, strict=True)) for row in rows]
    return ExtraColumns(
        tuple(fields.values()),
        {(number,): tuple(row.get(name) for name in fields) for number, row in enumerate(cells)},
    )
