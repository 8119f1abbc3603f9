"""The plan file: one GeoPackage that holds a whole plan and that QGIS opens as it is."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from shapely import Point, Polygon

from siteselect.core.allocation.plan import Plan
from siteselect.core.errors import InputError, StudyFileError
from siteselect.core.words import say
from siteselect.io.columns import Column
from siteselect.io.gpkg import GeoPackageWriter
from siteselect.io.gpkg_geometry import decode, single_part
from siteselect.io.gpkg_open import PLAN, reading
from siteselect.io.plan_cells import Cells, record_of
from siteselect.io.plan_hours import read_table, rows_in_use, rows_of_table
from siteselect.io.plan_rows import (
    DIGEST,
    SCHEMA_VERSION,
    PlanRows,
    facts_of_plan,
    programme_of,
    proof_of,
    rows_of_plan,
    site_result,
)
from siteselect.io.plan_tables import (
    CAP_TABLE,
    CERTIFICATE,
    CERTIFICATE_COLUMNS,
    HOUR_COLUMNS,
    HOURS,
    LOAD_TABLE,
    PAIR_COLUMNS,
    PROGRAMME,
    PROVENANCE,
    RECORD_TABLES,
    ROW_TABLE,
    SITE_RESULT,
    SITE_TABLE,
    SITES,
    SOURCE_HOUR_COLUMNS,
    SOURCE_HOURS,
    SOURCE_TABLE,
    PlanTable,
)
from siteselect.io.safe_write import replacing
from siteselect.io.sql import quoted
from siteselect.io.study_file import refuse_to_replace_a_study

PAIRS = {
    PROGRAMME: "The rules the plan was made under, as JSON",
    PROVENANCE: "What the plan was made from; its last row is a checksum of the whole plan",
}


@dataclass(frozen=True, eq=False)
class PlanFile:
    """A plan read from a file.

    Attributes
    ----------
    study_file : str
        Name of the file or packaged study it was made from.
    is_as_written : bool
        False when somebody has edited the file since.
    other_results : tuple of str
        Where the layer of sites gives a site something else than its loads do.
    """

    plan: Plan
    study_file: str
    is_as_written: bool
    other_results: tuple[str, ...]


def write_plan(
    plan: Plan, path: Path, *, study_file: str = "", sources: Sequence[str] = ()
) -> None:
    """Write a plan as a GeoPackage.

    Parameters
    ----------
    study_file : str
        Name of the file or packaged study it was made from, to find it again.
    sources : sequence of str
        Attribution and licence lines of the study.

    Raises
    ------
    InputError
        When it is a preview, or holds what no file can hold.
    StudyFileError
        When the file cannot be written, or is a study; what was there before stays.
    """
    path = Path(path)
    if plan.is_preview:
        raise InputError(
            say("A preview is not saved"), where=str(path), fix=say("Make the whole plan first.")
        )
    try:
        rows = rows_of_plan(plan, study_file=study_file, sources=sources)
    except ValueError as error:
        raise InputError(
            say("The plan cannot be saved: {error}", error=str(error)),
            where=str(path),
            fix=say("Correct the study first."),
        ) from error
    refuse_to_replace_a_study(path)
    with replacing(path, generations=0) as beside:
        try:
            _fill(beside, rows, plan)
        except sqlite3.Error as error:
            raise StudyFileError(
                say("The plan could not be written: {error}", error=str(error)),
                where=str(path),
                fix=say("Check the free space and the rights of the folder."),
            ) from error


def _fill(path: Path, rows: PlanRows, plan: Plan) -> None:
    with GeoPackageWriter(path) as writer:
        writer.add_layer(
            SITES, SITE_TABLE.meaning, _fields(_columns(SITE_TABLE)), rows.cells[SITES],
            geometries=rows.places, geometry_type="GEOMETRY",
        )  # fmt: skip
        for table in RECORD_TABLES:
            if table is not SITE_TABLE:
                cells = rows.cells[table.name]
                writer.add_attributes(table.name, table.meaning, _fields(table.columns), cells)
        writer.add_attributes(
            CERTIFICATE, "The proof that no plan is worth noticeably more",
            _fields(CERTIFICATE_COLUMNS), rows.cells[CERTIFICATE],
        )  # fmt: skip
        for name, meaning in PAIRS.items():
            writer.add_attributes(name, meaning, _fields(PAIR_COLUMNS), rows.cells[name])
        writer.add_attributes(
            HOURS, "Served load by hour", _fields(HOUR_COLUMNS),
            list(rows_of_table(plan.served_mw, _load_keys(plan.loads))),
        )  # fmt: skip
        writer.add_attributes(
            SOURCE_HOURS, "Used surplus by hour", _fields(SOURCE_HOUR_COLUMNS),
            list(rows_in_use(plan.used_mw, _source_keys(plan.sources))),
        )  # fmt: skip
        writer.finish()


def read_plan(path: Path) -> PlanFile:
    """Return the plan in a file; the file is only read.

    Raises
    ------
    StudyFileError
        When the file cannot be read, is no plan, is damaged, or comes from a newer program.
    """
    path = Path(path)
    with reading(path, PLAN) as conn:
        _refuse_strangers(conn, path)
        try:
            return _read(conn)
        except (ValueError, InputError) as error:
            raise StudyFileError(
                say("The plan is damaged: {error}", error=getattr(error, "what", str(error))),
                where=str(path),
                fix=PLAN.instead,
            ) from error


def _refuse_strangers(conn: sqlite3.Connection, path: Path) -> None:
    names = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if PROVENANCE not in names:
        raise StudyFileError(
            say("The GeoPackage is no plan"),
            where=str(path),
            fix=say("Choose a file that 'siteselect allocate' wrote."),
        )
    found = dict(conn.execute(f"SELECT key, value FROM {PROVENANCE}").fetchall())
    version = str(found.get("schema_version", ""))
    if version.isdecimal() and int(version) > SCHEMA_VERSION:
        raise StudyFileError(
            say(
                "The plan was saved by a newer SiteSelect (schema {version}, this one reads "
                "{schema_version})",
                version=version,
                schema_version=SCHEMA_VERSION,
            ),
            where=str(path),
            fix=say("Update SiteSelect."),
        )


def _read(conn: sqlite3.Connection) -> PlanFile:
    cells = {table.name: _cells(conn, table.name, _columns(table)) for table in RECORD_TABLES}
    cells[CERTIFICATE] = _cells(conn, CERTIFICATE, CERTIFICATE_COLUMNS)
    cells |= {name: _cells(conn, name, PAIR_COLUMNS) for name in PAIRS}
    places = [_place(row[0]) for row in _cells(conn, SITES, (), more="geom")]
    facts = facts_of_plan(cells[PROVENANCE])
    n_hours = facts.pop("n_hours")
    loads = _records(LOAD_TABLE, cells)
    sources = _records(SOURCE_TABLE, cells)
    rows = PlanRows(
        cells,
        places,
        _hourly(conn, HOURS, HOUR_COLUMNS, _load_keys(loads), n_hours, is_complete=True),
        _hourly(conn, SOURCE_HOURS, SOURCE_HOUR_COLUMNS, _source_keys(sources), n_hours,
                is_complete=False),
    )  # fmt: skip
    if len(cells[CERTIFICATE]) != 1:
        raise ValueError(f"table {CERTIFICATE} has {len(cells[CERTIFICATE])} rows instead of 1")
    objective, certificate, solver = _of(CERTIFICATE, proof_of, cells[CERTIFICATE][0])
    plan = Plan(
        sites=_sites(cells[SITES], places),
        loads=loads,
        sources=sources,
        caps=_records(CAP_TABLE, cells),
        rows=_records(ROW_TABLE, cells),
        hours=np.arange(n_hours),
        weight_h=np.ones(n_hours),
        served_mw=rows.served_mw,
        used_mw=rows.used_mw,
        objective_usd=objective,
        certificate=certificate,
        is_preview=False,
        solver=solver,
        programme=_of(PROGRAMME, programme_of, cells[PROGRAMME]),
        **facts,
    )
    provenance = {str(row[0]): row[1] for row in cells[PROVENANCE]}
    return PlanFile(
        plan,
        str(provenance.get("study_file", "")),
        provenance.get(DIGEST) == rows.digest,
        _other_results(plan, cells[SITES]),
    )


def _other_results(plan: Plan, rows: list[Cells]) -> tuple[str, ...]:
    """Return where the layer of sites gives a site something else than its loads do."""
    n = len(SITE_TABLE.columns)
    return tuple(
        f"table {SITES}, site '{site.id}', {column.name}: {stated} instead of {due}"
        for site, row in zip(plan.sites, rows, strict=True)
        for column, stated, due in zip(
            SITE_RESULT, row[n:], site_result(plan, site.id), strict=True
        )
        if stated != due
    )


def _of(name: str, read: Any, cells: Any) -> Any:
    try:
        return read(cells)
    except ValueError as error:
        raise ValueError(f"table {name}: {getattr(error, 'what', error)}") from error


def _sites(rows: list[Cells], places: Sequence[Point | Polygon]) -> tuple[Any, ...]:
    n = len(SITE_TABLE.columns)
    return tuple(
        _of(SITES, lambda cells, at=place: record_of(SITE_TABLE, cells, geometry=at), row[:n])
        for row, place in zip(rows, places, strict=True)
    )


def _records(table: PlanTable, cells: dict[str, list[Cells]]) -> tuple[Any, ...]:
    return tuple(
        _of(table.name, lambda row: record_of(table, row), row) for row in cells[table.name]
    )


def _place(blob: object) -> Point | Polygon:
    try:
        place = single_part(decode(blob))
    except ValueError as error:
        raise ValueError(f"table {SITES}: a site {error}") from error
    if place.is_empty or not isinstance(place, Point | Polygon):
        raise ValueError(f"table {SITES}: a site is neither a point nor an area")
    return place


def _hourly(
    conn: sqlite3.Connection,
    name: str,
    columns: Sequence[Column],
    keys: list[tuple[str, ...]],
    n_hours: int,
    *,
    is_complete: bool,
) -> Any:
    try:
        return read_table(
            conn, name, keys, [c.name for c in columns], n_hours=n_hours, is_complete=is_complete
        )
    except ValueError as error:
        raise ValueError(f"table {name} {error}") from error


def _columns(table: PlanTable) -> tuple[Column, ...]:
    return (*table.columns, *SITE_RESULT) if table is SITE_TABLE else table.columns


def _cells(
    conn: sqlite3.Connection, name: str, columns: Sequence[Column], *, more: str = ""
) -> list[Cells]:
    names = [more] * bool(more) + [column.name for column in columns]
    wanted = ", ".join(quoted(column) for column in names)
    return conn.execute(f"SELECT {wanted} FROM {quoted(name)} ORDER BY rowid").fetchall()


def _fields(columns: Sequence[Column]) -> list[Any]:
    return [column.field for column in columns]


def _load_keys(loads: Sequence[Any]) -> list[tuple[str, ...]]:
    return [(load.site_id, load.workload_id) for load in loads]


def _source_keys(sources: Sequence[Any]) -> list[tuple[str, ...]]:
    return [(source.plant_id,) for source in sources]
