"""The spatial index of a GeoPackage layer, and the triggers that keep it right when QGIS edits.

The triggers are those that the R-tree extension of the GeoPackage standard asks for. They call
functions (``ST_MinX`` ...) that QGIS and GDAL bring along and SQLite alone does not have.
"""

import sqlite3
from collections.abc import Iterable

from siteselect.io.sql import quoted

DEFINED_IN = "http://www.geopackage.org/spec120/#extension_rtree"


def add_index(
    conn: sqlite3.Connection, layer: str, boxes: Iterable[tuple[int, float, float, float, float]]
) -> None:
    """Create and fill the index of `layer`; `boxes` are fid, west, east, south, north."""
    index = quoted(f"rtree_{layer}_geom")
    conn.execute(f"CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)")
    conn.executemany(f"INSERT INTO {index} VALUES (?, ?, ?, ?, ?)", boxes)
    conn.execute(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', ?, 'write-only')",
        (layer, DEFINED_IN),
    )


def add_triggers(conn: sqlite3.Connection, layer: str) -> None:
    """Create the six triggers of `layer`; rows can be written only with GDAL from then on."""
    index = quoted(f"rtree_{layer}_geom")
    box = ", ".join(f"ST_{side}(NEW.geom)" for side in ("MinX", "MaxX", "MinY", "MaxY"))
    put = f"INSERT OR REPLACE INTO {index} VALUES (NEW.fid, {box});"
    drop = f"DELETE FROM {index} WHERE id = OLD.fid;"
    drop_both = f"DELETE FROM {index} WHERE id IN (OLD.fid, NEW.fid);"
    filled = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
    bare = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    same, moved = "OLD.fid = NEW.fid", "OLD.fid != NEW.fid"
    for name, event, condition, action in (
        ("insert", "AFTER INSERT", filled, put),
        ("update1", "AFTER UPDATE OF geom", f"{same} AND {filled}", put),
        ("update2", "AFTER UPDATE OF geom", f"{same} AND {bare}", drop),
        ("update3", "AFTER UPDATE", f"{moved} AND {filled}", f"{drop} {put}"),
        ("update4", "AFTER UPDATE", f"{moved} AND {bare}", drop_both),
        ("delete", "AFTER DELETE", "OLD.geom NOTNULL", drop),
    ):
        conn.execute(
            f"CREATE TRIGGER {quoted(f'rtree_{layer}_geom_{name}')} {event} ON {quoted(layer)} "
            f"WHEN {condition} BEGIN {action} END"
        )
