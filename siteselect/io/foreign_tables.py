"""Layers and tables that are no part of a study but stand in its file: carried over by a save.

Whatever someone added in QGIS (a layer, its style, its index, a view, metadata) is copied as it
is, with what the GeoPackage says about it.
"""

import sqlite3
from collections.abc import Iterable, Set
from dataclasses import dataclass

from siteselect.io.sql import quoted

SYSTEM = "gpkg_"
SHADOW_SUFFIXES = {
    *("node", "rowid", "parent"),
    *("data", "idx", "content", "docsize", "config", "segments", "segdir", "stat"),
}


@dataclass(frozen=True, slots=True)
class SchemaEntry:
    """One line of a file's list of tables, indexes, views and triggers."""

    kind: str
    name: str
    table: str
    sql: str


def copy_foreign_tables(conn: sqlite3.Connection, own: Iterable[str]) -> None:
    """Copy all foreign tables from the attached file ``old`` into the new one.

    Parameters
    ----------
    conn : Connection
        The new file, with the old one attached as ``old``.
    own : iterable of str
        Tables of the study, which the new file already has.
    """
    own = frozenset(name.lower() for name in own)
    for entry in _foreign(conn, own, kinds=("table",)):
        conn.execute(entry.sql)
        _copy_rows(conn, entry.name)
    for entry in _foreign(conn, own, kinds=("index",)):
        conn.execute(entry.sql)
    for (name, sql) in conn.execute(
        "SELECT name, sql FROM old.sqlite_master WHERE type = 'table' AND name GLOB 'gpkg_*' "
        "ORDER BY name"
    ).fetchall():  # fmt: skip
        _copy_system_rows(conn, name, sql, own)


def copy_foreign_views(conn: sqlite3.Connection, own: Iterable[str]) -> None:
    """Copy views and triggers; last, since a trigger must not fire on what is being copied."""
    for entry in _foreign(conn, frozenset(name.lower() for name in own), kinds=("view", "trigger")):
        conn.execute(entry.sql)


def _foreign(
    conn: sqlite3.Connection, own: frozenset[str], *, kinds: tuple[str, ...]
) -> list[SchemaEntry]:
    entries = [
        SchemaEntry(*row)
        for row in conn.execute("SELECT type, name, tbl_name, sql FROM old.sqlite_master "
                                "WHERE sql NOTNULL ORDER BY rowid")
    ]  # fmt: skip
    virtual = {e.name for e in entries if e.sql.upper().startswith("CREATE VIRTUAL")}
    ours = own | {
        f"rtree_{table}_{column}".lower()
        for table, column in conn.execute(
            "SELECT table_name, column_name FROM old.gpkg_geometry_columns"
        )
        if table.lower() in own
    }
    return [
        entry
        for entry in entries
        if entry.kind in kinds
        and entry.table.lower() not in ours
        and not entry.table.startswith((SYSTEM, "sqlite_"))
        and not _is_shadow(entry.table, virtual)
    ]


def _is_shadow(table: str, virtual: Set[str]) -> bool:
    """Return whether SQLite made this table itself, as the inside of a virtual one."""
    owner, _, suffix = table.rpartition("_")
    return owner in virtual and suffix in SHADOW_SUFFIXES


def _copy_rows(conn: sqlite3.Connection, table: str) -> None:
    names = [row[1] for row in conn.execute(f"PRAGMA old.table_info({quoted(table)})")]
    chosen = ", ".join(map(quoted, names))
    conn.execute(
        f"INSERT INTO main.{quoted(table)} ({chosen}) SELECT {chosen} FROM old.{quoted(table)}"
    )


def _copy_system_rows(conn: sqlite3.Connection, table: str, sql: str, own: frozenset[str]) -> None:
    """Copy the rows of a GeoPackage's own table that speak of foreign tables or columns."""
    old = _names(conn, "old", table)
    new = _names(conn, "main", table)
    if not new:
        conn.execute(sql)
        new = old
    shared = [name for name in old if name in new]
    chosen = ", ".join(map(quoted, shared))
    condition, names = _about_foreign(shared, own)
    conn.execute(
        f"INSERT OR IGNORE INTO main.{quoted(table)} ({chosen}) SELECT {chosen} FROM "
        f"old.{quoted(table)} WHERE {condition} EXCEPT SELECT {chosen} FROM main.{quoted(table)}",
        names,
    )


def _names(conn: sqlite3.Connection, schema: str, table: str) -> list[str]:
    return [row[1] for row in conn.execute(f"PRAGMA {schema}.table_info({quoted(table)})")]


def _about_foreign(columns: list[str], own: frozenset[str]) -> tuple[str, list[str]]:
    if "table_name" not in columns:
        return "1", []
    names = sorted(own)
    marks = ", ".join("?" * len(names))
    foreign_table = f"(table_name IS NULL OR table_name NOT IN ({marks}))"
    if "column_name" not in columns or "geometry_type_name" in columns:
        return foreign_table, names
    kept_columns = (
        "EXISTS (SELECT 1 FROM pragma_table_info(table_name) p WHERE p.name = column_name "
        "AND column_name != 'geom') AND (table_name, column_name) NOT IN "
        "(SELECT table_name, column_name FROM main.gpkg_data_columns)"
    )
    return f"({foreign_table} OR ({kept_columns}))", names
