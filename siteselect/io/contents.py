"""What stands in a study file, before anyone has asked whether it makes sense."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.calendar import HourCalendar
from siteselect.core.words import say
from siteselect.io import info_table
from siteselect.io.columns import Column
from siteselect.io.gpkg_geometry import WGS84, decode, single_part
from siteselect.io.problems import Problem, why_of
from siteselect.io.rows import Rows, rows_of
from siteselect.io.series import SeriesRows, index_of, read_series, series_columns
from siteselect.io.sql import quoted
from siteselect.io.tables import SERIES, TABLES, SeriesTable, Table
from siteselect.study.study import SCHEMA_VERSION, Study

NOT_IN_DIGEST = ("digest", "change_counter")


@dataclass(frozen=True)
class Contents:
    """The rows of all tables by table name, those of the table ``study``, and what is wrong."""

    rows: dict[str, Rows]
    series: dict[str, SeriesRows]
    info: list[tuple[str, object]]
    problems: list[Problem] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """Checksum of everything a study is made from, whichever program version reads it."""
        total = blake2b(digest_size=16)
        for name, rows in self.rows.items():
            total.update(f"{name}{list(rows.cells.items())!r}".encode("utf-8", "surrogatepass"))
            for geometry in rows.places:
                total.update(b"" if geometry is None else shapely.to_wkb(geometry, byte_order=1))
        for name, series in self.series.items():
            total.update(f"{name}{series.columns!r}{series.index!r}".encode())
            total.update(np.ascontiguousarray(series.values + 0.0).tobytes())
        lines = [row for row in self.info if row[0] not in NOT_IN_DIGEST]
        total.update(repr(lines).encode("utf-8", "surrogatepass"))
        return total.hexdigest()


def contents_of(study: Study) -> Contents:
    """Return what the file of a study will hold; its problems are what no file can hold."""
    problems: list[Problem] = []
    rows = {table.name: rows_of(table, study, problems) for table in TABLES}
    return Contents(
        rows,
        {table.name: _series_of(table, study) for table in SERIES},
        info_table.rows_of_info(study.info, problems),
        problems,
    )


def _series_of(table: SeriesTable, study: Study) -> SeriesRows:
    numbers = getattr(study, table.attribute)
    fids = list(range(1, numbers.n_rows + 1))
    index = index_of(table, HourCalendar(study.info.first_hour, numbers.n_rows))
    return SeriesRows(table, fids, index[: len(fids)], numbers.columns, numbers.values)


def read_info(conn: sqlite3.Connection) -> list[tuple[str, object]] | None:
    """Return the rows of the table ``study``, or None when the file is no study."""
    names = _columns(conn, info_table.NAME)
    if not {"key", "value"} <= names.keys():
        return None
    return conn.execute(f"SELECT key, value FROM {info_table.NAME} ORDER BY rowid").fetchall()


def read_contents(conn: sqlite3.Connection, info: list[tuple[str, object]]) -> Contents:
    """Read all tables that are there; what is missing is among the problems."""
    problems: list[Problem] = []
    found = {table.name: _columns(conn, table.name) for table in (*TABLES, *SERIES)}
    version = info_table.schema_version_of(info)
    rows = {
        table.name: _read_rows(conn, table, found[table.name], problems)
        for table in TABLES
        if not (_is_younger(table, version) and not found[table.name])
        and _is_complete(table.name, _known(table, version), found[table.name], problems)
        and _is_in_degrees(conn, table, problems)
    }
    rows |= {
        table.name: Rows(table, [], {column.name: [] for column in table.columns}, [])
        for table in TABLES
        if _is_younger(table, version) and not found[table.name]
    }
    series = {
        table.name: read_series(conn, table, series_columns(table, found[table.name]), problems)
        for table in SERIES
        if _is_complete(table.name, table.index, found[table.name], problems)
    }
    return Contents(rows, series, info, problems)


def _columns(conn: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the declared type of every column but the row number; empty without such a table."""
    found = conn.execute(f"PRAGMA table_info({quoted(table)})")
    return {name: declared for _, name, declared, _, _, is_row_number in found if not is_row_number}


def _known(table: Table, version: str) -> list[Column]:
    """Return the columns that a file of this schema version has."""
    return [column for column in table.columns if column.since <= _schema(version)]


def _is_younger(table: Table, version: str) -> bool:
    """Return whether a table came after this schema version."""
    return table.since > _schema(version)


def _schema(version: str) -> int:
    return int(version) if version.isdecimal() else SCHEMA_VERSION


def _is_complete(
    layer: str, columns: Iterable[Column], found: dict[str, str], problems: list[Problem]
) -> bool:
    if not found:
        fix = say("copy it from an earlier generation of the study, or from a packaged one")
        problems.append(Problem(layer, say("is missing"), fix))
        return False
    missing = [column for column in columns if column.name not in found]
    problems += [
        Problem(
            layer,
            say("is missing"),
            say("add it ({description})", description=column.description),
            column=column.name,
        )
        for column in missing
    ]
    return not missing


def _is_in_degrees(conn: sqlite3.Connection, table: Table, problems: list[Problem]) -> bool:
    if not table.geometry:
        return True
    row = conn.execute(
        "SELECT s.organization, s.organization_coordsys_id, g.column_name FROM "
        "gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s USING (srs_id) "
        "WHERE g.table_name = ?",
        (table.name,),
    ).fetchone()
    if row is None or row[2] not in _columns(conn, table.name):
        problems.append(
            Problem(table.name, say("has no geometry"), say("add the layer again with it"))
        )
        return False
    if row[1] != WGS84:
        crs = f"{row[0]}:{row[1]}" if row[0] else say("an unknown CRS")
        fix = say("reproject the layer to EPSG:4326")
        problems.append(Problem(table.name, say("is in {crs} instead of degrees", crs=crs), fix))
        return False
    return True


def _read_rows(
    conn: sqlite3.Connection, table: Table, there: dict[str, str], problems: list[Problem]
) -> Rows:
    names = [column.name for column in table.columns]
    chosen = ", ".join(["rowid", *(quoted(name) if name in there else "NULL" for name in names)])
    found = conn.execute(f"SELECT {chosen} FROM {quoted(table.name)} ORDER BY rowid").fetchall()
    by_column = list(zip(*found, strict=True)) or [()] * (1 + len(names))
    cells = {name: list(values) for name, values in zip(names, by_column[1:], strict=True)}
    rows = Rows(table, list(by_column[0]), cells, [])
    if not table.geometry:
        return rows
    return Rows(table, rows.fids, cells, _read_geometries(conn, rows, problems))


def _read_geometries(
    conn: sqlite3.Connection, rows: Rows, problems: list[Problem]
) -> Sequence[object]:
    (column,) = conn.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (rows.table.name,)
    ).fetchone()
    source = f"SELECT {quoted(column)} FROM {quoted(rows.table.name)} ORDER BY rowid"
    geometries: list[object] = []
    for index, (blob,) in enumerate(conn.execute(source)):
        try:
            geometries.append(_as_drawn(blob, rows.table))
        except ValueError as error:
            geometries.append(None)
            problems.append(
                rows.problem(index, column, why_of(error), say("draw it again or delete it"))
            )
    return geometries


def _as_drawn(blob: object, table: Table) -> BaseGeometry | None:
    """Return a shape without the collection of one that QGIS made of it; areas may be either.

    Of all layers only lines need not be drawn: their stations say where they run.
    """
    if blob is None and table.geometry == "line":
        return None
    geometry = decode(blob)
    return geometry if table.geometry == "area" else single_part(geometry)
