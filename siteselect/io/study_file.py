"""The study file: one GeoPackage that holds a whole study and that QGIS opens as it is."""

import sqlite3
from pathlib import Path

from siteselect import __version__
from siteselect.core.errors import StudyFileError
from siteselect.core.tables import NamedColumns
from siteselect.io import info_table
from siteselect.io.columns import Column
from siteselect.io.gpkg import Field, GeoPackageWriter
from siteselect.io.gpkg_geometry import decode
from siteselect.io.gpkg_open import reading
from siteselect.io.problems import Problem, raise_problems
from siteselect.io.rows import Rows, entities_of, rows_of
from siteselect.io.series import index_of, read_series
from siteselect.io.sql import quoted
from siteselect.io.tables import KEPT, SERIES, TABLES, Table
from siteselect.study.study import Study


def read_study(path: Path) -> Study:
    path = Path(path)
    problems: list[Problem] = []
    with reading(path) as conn:
        parts = {t.attribute: entities_of(_read_rows(conn, t, problems), problems) for t in TABLES}
        for table in SERIES:
            names = _series_columns(conn, table.name, {c.name for c in table.index})
            rows = read_series(conn, table, names, problems)
            parts[table.attribute] = NamedColumns(rows.columns, rows.values)
        info, wrong = info_table.info_of_rows(
            conn.execute("SELECT key, value FROM study ORDER BY rowid")
        )
    raise_problems(problems, source=str(path))
    return Study(info=info, **parts)


def _series_columns(conn, name, index):
    return [
        row[0]
        for row in conn.execute(
            "SELECT column_name FROM gpkg_data_columns WHERE table_name = ? ORDER BY rowid", (name,)
        )
        if row[0] not in index
    ]


def _read_rows(conn: sqlite3.Connection, table: Table, problems: list[Problem]) -> Rows:
    names = [column.name for column in table.columns]
    geometry = ["geom"] if table.geometry else []
    chosen = ", ".join(map(quoted, [*names, *geometry]))
    found = conn.execute(f"SELECT rowid, {chosen} FROM {quoted(table.name)} ORDER BY rowid")
    by_column = list(zip(*found.fetchall(), strict=True)) or [()] * (1 + len(names) + len(geometry))
    cells = {name: list(by_column[i]) for i, name in enumerate(names, start=1)}
    blobs = by_column[-1] if geometry else ()
    return Rows(table, list(by_column[0]), cells, [decode(blob) for blob in blobs])


def write_study(study: Study, path: Path) -> None:
    path = Path(path)
    problems: list[Problem] = []
    parts = [rows_of(table, study, problems) for table in TABLES]
    raise_problems(problems, source="the study")
    path.unlink(missing_ok=True)
    writer = GeoPackageWriter(path)
    for rows in parts:
        _write_rows(writer, rows)
    for table in SERIES:
        series: NamedColumns = getattr(study, table.attribute)
        fields = [*map(_field, table.index)]
        fields += [
            Field(name, "REAL", f"{table.meaning} [{table.unit}]") for name in series.columns
        ]
        index = index_of(table, study.calendar)
        writer.add_attributes(
            table.name,
            table.meaning,
            fields,
            [(*i, *v) for i, v in zip(index, series.values.tolist(), strict=True)],
        )
    for kept in KEPT:
        writer.add_attributes(kept.name, kept.meaning, [*map(_field, kept.columns)], [])
    writer.add_attributes(
        info_table.NAME,
        info_table.MEANING,
        [*map(_field, info_table.COLUMNS)],
        [
            *info_table.rows_of_info(study.info),
            ("content_hash", study.content_hash),
            ("saved_by", __version__),
        ],
    )
    writer.close()


def _write_rows(writer: GeoPackageWriter, rows: Rows) -> None:
    table = rows.table
    fields = [*map(_field, table.columns)]
    if not table.geometry:
        writer.add_attributes(table.name, table.meaning, fields, rows.by_row())
        return
    writer.add_layer(
        table.name,
        table.meaning,
        fields,
        rows.by_row(),
        geometries=rows.geometries,
        geometry_type=geometry_type(rows),
    )


def geometry_type(rows: Rows) -> str:
    """Return the type the layer declares: that of all its areas, or the general one."""
    match rows.table.geometry:
        case "point":
            return "POINT"
        case "line":
            return "LINESTRING"
        case "area":
            kinds = {geometry.geom_type.upper() for geometry in rows.geometries} or {"POLYGON"}
            return kinds.pop() if len(kinds) == 1 else "GEOMETRY"
        case _:
            return "GEOMETRY"


def _field(column: Column) -> Field:
    return Field(column.name, column.kind.sql_type, column.description)
