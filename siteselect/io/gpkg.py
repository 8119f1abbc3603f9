"""A GeoPackage being written: the container that QGIS and ogrinfo open as it is.

Equal content gives equal bytes: tables come in a fixed order, and the date of the last change is
a constant, because the file's own date on disk already tells it.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from shapely.geometry.base import BaseGeometry

from siteselect.core.arrays import FloatArray
from siteselect.io.foreign_tables import copy_foreign_tables, copy_foreign_views
from siteselect.io.gpkg_geometry import WGS84, bounds_of, encode
from siteselect.io.gpkg_rtree import add_index, add_triggers
from siteselect.io.sql import quoted

APPLICATION_ID = 0x47504B47
VERSION_1_3 = 10300
LAST_CHANGE = "2000-01-01T00:00:00.000Z"
SCHEMA_EXTENSION = "http://www.geopackage.org/spec121/#extension_schema"

WGS84_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)

METADATA_TABLES = (
    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY "
    "KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT "
    "NOT NULL, description TEXT)",
    "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, "
    "identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT "
    "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y "
    "DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES "
    "gpkg_spatial_ref_sys(srs_id))",
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
    "geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT "
    "NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT "
    "uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) "
    "REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES "
    "gpkg_spatial_ref_sys (srs_id))",
    "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT "
    "NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, "
    "column_name, extension_name))",
    "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name "
    "TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc "
    "PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))",
    "CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type "
    "TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, "
    "max_is_inclusive BOOLEAN, description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, "
    "constraint_type, value))",
)

REFERENCE_SYSTEMS = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "Undefined cartesian coordinates"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "Undefined geographic coordinates"),
    ("WGS 84", WGS84, "EPSG", WGS84, WGS84_WKT, "Longitude and latitude in degrees"),
)


@dataclass(frozen=True, slots=True)
class Field:
    """One column as the file declares it: name, SQL type, and what it means."""

    name: str
    sql_type: str
    description: str = ""


class GeoPackageWriter:
    """Fills a new file table by table; :meth:`finish` makes the layers editable for QGIS.

    The file is written without a journal: until it is finished it is worthless, and whoever writes
    it keeps it out of sight until then (:mod:`siteselect.io.safe_write`).

    Parameters
    ----------
    path : Path
        An empty file or none.
    carry_from : str
        Address (see :func:`siteselect.io.gpkg_open.address_of`) of an earlier file whose foreign
        tables are carried over; empty for none.
    """

    def __init__(self, path: Path, *, carry_from: str = "") -> None:
        self._tables: list[str] = []
        self._layers: list[str] = []
        self._carries = bool(carry_from)
        self._conn = sqlite3.connect(path.as_uri(), uri=True, isolation_level=None)
        try:
            self._start(carry_from)
        except BaseException:
            self._conn.close()
            raise

    def __enter__(self) -> "GeoPackageWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._conn.close()

    def _start(self, carry_from: str) -> None:
        for pragma in (
            "journal_mode = OFF", "synchronous = OFF", "encoding = 'UTF-8'",
            f"application_id = {APPLICATION_ID}", f"user_version = {VERSION_1_3}",
        ):  # fmt: skip
            self._conn.execute(f"PRAGMA {pragma}")
        if carry_from:
            self._conn.execute("ATTACH ? AS old", (carry_from,))
        self._conn.execute("BEGIN")
        for statement in METADATA_TABLES:
            self._conn.execute(statement)
        self._conn.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", REFERENCE_SYSTEMS
        )
        self._conn.executemany(
            "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', ?, 'read-write')",
            [(t, SCHEMA_EXTENSION) for t in ("gpkg_data_columns", "gpkg_data_column_constraints")],
        )

    def add_attributes(
        self, name: str, description: str, fields: Sequence[Field], rows: Sequence[Sequence[object]]
    ) -> None:
        """Add a table without geometry."""
        self._create(name, [], fields)
        self._conn.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, "
            "last_change, srs_id) VALUES (?, 'attributes', ?, ?, ?, 0)",
            (name, name, description, LAST_CHANGE),
        )
        self._fill(name, len(fields), rows)

    def add_layer(
        self,
        name: str,
        description: str,
        fields: Sequence[Field],
        rows: Sequence[Sequence[object]],
        *,
        geometries: Sequence[BaseGeometry | None],
        geometry_type: str,
    ) -> None:
        """Add a layer in degrees; `geometries` has one entry per row, None where there is none."""
        self._create(name, [f"geom {geometry_type}"], fields)
        flat = np.asarray(geometries, dtype=object)
        boxes = bounds_of(flat)
        self._conn.execute(
            "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
            (name, name, description, LAST_CHANGE, *_extent(boxes), WGS84),
        )
        self._conn.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
            (name, geometry_type, WGS84),
        )
        blobs = encode(geometries)
        self._fill(name, len(fields) + 1, [(b, *row) for b, row in zip(blobs, rows, strict=True)])
        add_index(
            self._conn,
            name,
            (
                (fid, west, east, south, north)
                for fid, (west, south, east, north) in enumerate(boxes.tolist(), start=1)
                if west == west  # noqa: PLR0124 - NaN where there is nothing to find
            ),
        )
        self._layers.append(name)

    def leave_out(self, tables: Sequence[str]) -> None:
        """Do not carry over these foreign tables."""
        self._tables.extend(tables)

    def finish(self) -> None:
        """Carry over what is foreign, create the triggers and commit."""
        if self._carries:
            copy_foreign_tables(self._conn, self._tables)
        for layer in self._layers:
            add_triggers(self._conn, layer)
        if self._carries:
            copy_foreign_views(self._conn, self._tables)
        self._conn.execute("COMMIT")

    def _create(self, name: str, first: list[str], fields: Sequence[Field]) -> None:
        self._tables.append(name)
        columns = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *first]
        columns += [f"{quoted(field.name)} {field.sql_type}" for field in fields]
        self._conn.execute(f"CREATE TABLE {quoted(name)} ({', '.join(columns)})")
        self._conn.executemany(
            "INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, NULL, ?, NULL, NULL)",
            [(name, field.name, field.description) for field in fields if field.description],
        )

    def _fill(self, name: str, n_columns: int, rows: Sequence[Sequence[object]]) -> None:
        marks = ", ".join("?" * n_columns)
        self._conn.executemany(f"INSERT INTO {quoted(name)} VALUES (NULL, {marks})", rows)


def _extent(boxes: FloatArray) -> tuple[float | None, ...]:
    filled = boxes[~np.isnan(boxes).any(axis=1)]
    if not len(filled):
        return (None, None, None, None)
    west, south = filled[:, :2].min(axis=0).tolist()
    east, north = filled[:, 2:].max(axis=0).tolist()
    return (west, south, east, north)
