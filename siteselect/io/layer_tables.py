"""Layers that a planner brought along, as tables of the study file."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.io.gpkg import Field, GeoPackageWriter
from siteselect.io.gpkg_geometry import WGS84, decode
from siteselect.io.sql import quoted
from siteselect.io.tables import TABLES
from siteselect.study.layer_table import LayerTable, table_of
from siteselect.study.map_state import MapLayer

MARK = "Brought along: "
"""How the description of a table begins that a save may leave out when no layer draws it."""

_OURS = frozenset(table.name for table in TABLES)
_NUMBERS = ("INT", "REAL", "FLOA", "DOUB", "NUM", "BOOL")


def read_layer_tables(
    conn: sqlite3.Connection, layers: Iterable[MapLayer]
) -> tuple[LayerTable, ...]:
    """Return the tables that layers of the map draw; those that are gone are left out.

    Raises
    ------
    InputError
        When a geometry is damaged.
    """
    names = dict.fromkeys(table_of(layer.source) for layer in layers)
    found = (_read(conn, name) for name in names if name and name not in _OURS)
    return tuple(table for table in found if table is not None)


def _read(conn: sqlite3.Connection, name: str) -> LayerTable | None:
    row = conn.execute(
        "SELECT g.column_name, s.organization_coordsys_id, c.description FROM "
        "gpkg_geometry_columns g JOIN gpkg_contents c USING (table_name) LEFT JOIN "
        "gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?",
        (name,),
    ).fetchone()
    if row is None or row[1] != WGS84:
        return None
    geometry_column, _, description = row
    info = conn.execute(f"PRAGMA table_info({quoted(name)})").fetchall()
    declared = {
        column: str(kind).upper()
        for _, column, kind, _, _, is_key in info
        if not is_key and column != geometry_column
    }
    chosen = ", ".join(map(quoted, [geometry_column, *declared]))
    rows = conn.execute(f"SELECT {chosen} FROM {quoted(name)} ORDER BY rowid").fetchall()
    cells = list(zip(*rows, strict=True)) or [()] * (1 + len(declared))
    return LayerTable(
        name,
        str(description or name).removeprefix(MARK),
        _geometries(cells[0], name),
        tuple(declared),
        tuple(map(_values, cells[1:], declared.values())),
    )


def _geometries(blobs: Sequence[object], name: str) -> NDArray[Any]:
    shapes = np.empty(len(blobs), object)
    for at, blob in enumerate(blobs):
        try:
            shapes[at] = None if blob is None else decode(blob)
        except ValueError as error:
            raise InputError(
                say("A geometry of the layer {error}", error=str(error)),
                where=f"{name}, row {at + 1}",
                fix=say("Open an earlier generation, or delete the row in QGIS."),
            ) from error  # fmt: skip
    return shapes


def _values(cells: Sequence[object], declared: str) -> NDArray[Any]:
    is_number = declared.startswith(_NUMBERS) and all(
        cell is None or isinstance(cell, int | float) for cell in cells
    )
    if is_number:
        return np.array([np.nan if cell is None else cell for cell in cells], np.float64)
    return text_array(None if cell is None else str(cell) for cell in cells)


def text_array(texts: Iterable[str | None]) -> NDArray[Any]:
    """Return texts as an array of objects, None where there is none."""
    listed = list(texts)
    array = np.empty(len(listed), object)
    array[:] = listed
    return array


def write_layer_table(writer: GeoPackageWriter, table: LayerTable) -> None:
    """Add a table to a study file that is being written; missing numbers are empty cells."""
    fields = tuple(
        Field(name, "REAL" if values.dtype == np.float64 else "TEXT")
        for name, values in zip(table.columns, table.values, strict=True)
    )
    writer.add_layer(
        table.name, MARK + table.origin, fields, list(_cells(table)),
        geometries=table.geometries, geometry_type=_kind(table.geometries),  # type: ignore[arg-type]
    )  # fmt: skip


def _cells(table: LayerTable) -> Iterator[tuple[object, ...]]:
    columns = [
        [None if number != number else number for number in values.tolist()]  # noqa: PLR0124 - NaN
        if values.dtype == np.float64
        else values.tolist()
        for values in table.values
    ]
    return zip(*columns, strict=True) if columns else iter([()] * table.n_rows)


def _kind(geometries: NDArray[Any]) -> str:
    kinds = set(shapely.get_type_id(geometries).tolist()) - {-1}
    names = {0: "POINT", 1: "LINESTRING", 3: "POLYGON", 4: "MULTIPOINT", 5: "MULTILINESTRING",
             6: "MULTIPOLYGON"}  # fmt: skip
    return names.get(kinds.pop(), "GEOMETRY") if len(kinds) == 1 else "GEOMETRY"


def tables_no_longer_drawn(
    conn: sqlite3.Connection, study_tables: Iterable[LayerTable]
) -> tuple[str, ...]:
    """Return tables of a file that were brought along and that the study has no more."""
    kept = {table.name for table in study_tables}
    found = conn.execute(
        "SELECT table_name FROM gpkg_contents WHERE substr(description, 1, ?) = ?",
        (len(MARK), MARK),
    )
    return tuple(name for (name,) in found if name not in kept)
