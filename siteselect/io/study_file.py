"""The study file: one GeoPackage that holds a whole study and that QGIS opens as it is."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from siteselect import __version__
from siteselect.core.errors import StudyFileError
from siteselect.core.tables import NamedColumns
from siteselect.core.words import say
from siteselect.io import info_table
from siteselect.io.additions import Additions, ExtraColumns, read_additions
from siteselect.io.checks import check_contents
from siteselect.io.contents import Contents, contents_of, read_contents, read_info
from siteselect.io.disk_stamp import DiskStamp, stamp_of
from siteselect.io.gpkg import Field, GeoPackageWriter
from siteselect.io.gpkg_open import address_of, change_counter_of, is_geopackage, reading
from siteselect.io.layer_tables import (
    read_layer_tables,
    tables_no_longer_drawn,
    write_layer_table,
)
from siteselect.io.migrations import migrated
from siteselect.io.problems import raise_problems
from siteselect.io.rows import Rows, entities_of
from siteselect.io.safe_write import GENERATIONS, not_saved, replacing
from siteselect.io.series import SeriesRows
from siteselect.io.tables import KEPT
from siteselect.study.layer_table import LayerTable
from siteselect.study.study import SCHEMA_VERSION, Study


class ChangedOnDiskError(StudyFileError):
    """The file was written by someone else since it was read: the planner decides who wins."""


def read_study(path: Path) -> Study:
    """Return the study in a file; the file is only read.

    Raises
    ------
    StudyFileError
        When the file cannot be read, is damaged, is no study, or comes from a newer program.
    InputError
        When rows are missing, wrong or do not belong together; all of them are told.
    """
    path = Path(path)
    with reading(path) as conn:
        info = read_info(conn)
        if info is None:
            raise StudyFileError(
                say("The GeoPackage is no study"),
                where=str(path),
                fix=say("Choose a study; layers of other files come in through Import."),
            )
        _refuse_newer(info_table.schema_version_of(info), path)
        contents = read_contents(conn, info)
        _refuse_damaged(contents, path)
        version = info_table.schema_version_of(info)
        study = _checked_study(migrated(contents, version), str(path))
        return replace(study, layer_tables=read_layer_tables(conn, study.map_layers))


def refuse_to_replace_a_study(path: Path) -> None:
    """Refuse to write something else where a study is, even one too damaged to be told.

    Raises
    ------
    StudyFileError
        Nothing of it has been touched then.
    """
    path = Path(path)
    if not is_geopackage(path):
        return
    try:
        with reading(path) as conn:
            is_study = read_info(conn) is not None
    except StudyFileError:
        is_study = True
    if is_study:
        raise StudyFileError(
            say("This is a study, which would be lost"),
            where=str(path),
            fix=say("Write to another file."),
        )


def _refuse_newer(version: str, path: Path) -> None:
    if version.isdecimal() and int(version) > SCHEMA_VERSION:
        raise StudyFileError(
            say(
                "The study was saved by a newer SiteSelect (schema {version}, this one reads "
                "{schema_version})",
                version=version,
                schema_version=SCHEMA_VERSION,
            ),
            where=str(path),
            fix=say("Update SiteSelect, or ask for a copy saved by this version."),
        )


def _refuse_damaged(contents: Contents, path: Path) -> None:
    """Refuse rows that differ from the saved ones although nobody has edited the file since."""
    saved = dict(contents.info)
    if info_table.schema_version_of(contents.info) != str(SCHEMA_VERSION):
        return  # an older schema summed up fewer columns
    if saved.get("change_counter") != change_counter_of(path):
        return
    if saved.get("digest") != contents.digest:
        raise StudyFileError(
            say("The file is damaged: its rows are not those that were saved"),
            where=str(path),
            fix=say("Open an earlier generation (the same name with ~1, ~2 or ~3 at the end)."),
        )


def _checked_study(contents: Contents, source: str) -> Study:
    problems = list(contents.problems)
    info = info_table.info_of_rows(contents.info, problems)
    parts: dict[str, Any] = {
        rows.table.attribute: entities_of(rows, problems) for rows in contents.rows.values()
    }
    parts |= {
        rows.table.attribute: NamedColumns(rows.columns, rows.values)
        for rows in contents.series.values()
    }
    if info is not None:
        problems += check_contents(contents, info)
    raise_problems(problems, source=source)
    assert info is not None
    info = replace(info, schema_version=SCHEMA_VERSION)
    return Study(info=info, **parts)


def write_study(
    study: Study,
    path: Path,
    *,
    expected: DiskStamp | None = None,
    carry_from: Path | None = None,
    generations: int = GENERATIONS,
) -> DiskStamp:
    """Save a study so that a crash or a full disk leaves the old file or the new one, whole.

    The same study gives the same bytes. Layers, tables and columns that someone added in QGIS
    are carried over.

    Parameters
    ----------
    expected : DiskStamp or None
        What the file looked like when it was read or last saved; None to replace it unasked.
    carry_from : Path or None
        File whose additions are carried over, for "save as"; None for `path` itself.
    generations : int
        How many earlier files to keep as ``NAME.gpkg~1``, ``~2`` ...; 0 for none.

    Returns
    -------
    DiskStamp
        What the file looks like now.

    Raises
    ------
    ChangedOnDiskError
        When the file is not as `expected`.
    StudyFileError
        When it cannot be written; what was there before is untouched.
    InputError
        When the study holds something that could not be opened again.
    """
    path = Path(path)
    _refuse_changed(path, expected)
    contents = contents_of(study)
    _checked_study(contents, f"study '{study.info.name}'")
    contents.info.extend((("content_hash", study.content_hash), ("saved_by", __version__)))
    old = carry_from or path
    with replacing(path, generations=generations) as part:
        try:
            _write(contents, study.layer_tables, part, old=old if is_geopackage(old) else None)
            _seal(part)
        except sqlite3.Error as error:
            raise not_saved(path, str(error)) from error
        _refuse_changed(path, expected)
    return stamp_of(path)


def _refuse_changed(path: Path, expected: DiskStamp | None) -> None:
    if expected is not None and path.exists() and not expected.still_fits(path):
        raise ChangedOnDiskError(
            say("Another program has changed the file since it was opened"),
            where=str(path),
            fix=say("Save under another name, open it again, or replace it with yours."),
        )


def _write(
    contents: Contents, tables: Sequence[LayerTable], part: Path, *, old: Path | None
) -> None:
    added, address = Additions(), ""
    gone: tuple[str, ...] = ()
    if old is not None:
        with reading(old) as conn:
            added = read_additions(conn)
            gone = tables_no_longer_drawn(conn, tables)
        address = address_of(old)
    with GeoPackageWriter(part, carry_from=address) as writer:
        for rows in contents.rows.values():
            _write_rows(writer, rows, added.columns.get(rows.table.name))
        for series in contents.series.values():
            _write_series(writer, series, added.columns.get(series.table.name))
        for table in KEPT:
            extra = added.kept.get(table.name, ExtraColumns((), {}))
            fields = extra.fields or tuple(column.field for column in table.columns)
            writer.add_attributes(table.name, table.meaning, fields, list(extra.values.values()))
        fields = tuple(column.field for column in info_table.COLUMNS)
        lines = [*contents.info, *added.info]
        writer.add_attributes(info_table.NAME, info_table.MEANING, fields, lines)
        for brought in tables:
            write_layer_table(writer, brought)
        writer.leave_out(gone)
        writer.finish()


def _write_rows(writer: GeoPackageWriter, rows: Rows, extra: ExtraColumns | None) -> None:
    table = rows.table
    fields: tuple[Field, ...] = tuple(column.field for column in table.columns)
    cells = rows.by_row()
    if extra is not None:
        keys = zip(*(rows.cells[name] for name in table.key), strict=True)
        fields += extra.fields
        cells = [(*own, *more) for own, more in zip(cells, extra.for_rows(keys), strict=True)]
    if table.geometry:
        writer.add_layer(
            table.name,
            table.meaning,
            fields,
            cells,
            geometries=rows.geometries,
            geometry_type=geometry_type(rows),
        )
    else:
        writer.add_attributes(table.name, table.meaning, fields, cells)


def _write_series(writer: GeoPackageWriter, series: SeriesRows, extra: ExtraColumns | None) -> None:
    table = series.table
    described = f"{table.meaning} [{table.unit}]"
    fields = tuple(column.field for column in table.index)
    fields += tuple(Field(name, "REAL", described) for name in series.columns)
    cells: list[tuple[object, ...]] = [
        (*hour, *numbers)
        for hour, numbers in zip(series.index, series.values.tolist(), strict=True)
    ]
    if extra is not None:
        keys = [row[: len(table.key)] for row in series.index]
        fields += extra.fields
        cells = [(*own, *more) for own, more in zip(cells, extra.for_rows(keys), strict=True)]
    writer.add_attributes(table.name, table.meaning, fields, cells)


def geometry_type(rows: Rows) -> str:
    """Return the type the layer declares: that of all its areas, or the general one."""
    match rows.table.geometry:
        case "point":
            return "POINT"
        case "line" | "path":
            return "LINESTRING"
        case "area":
            kinds = {geometry.geom_type.upper() for geometry in rows.geometries} or {"POLYGON"}
            return kinds.pop() if len(kinds) == 1 else "GEOMETRY"
        case _:
            return "GEOMETRY"


def _seal(part: Path) -> None:
    """Read the new file back and note its checksum in it, to tell damage from an edit later."""
    with reading(part) as conn:
        contents = read_contents(conn, read_info(conn) or [])
    seal = (("digest", contents.digest), ("change_counter", str(int(change_counter_of(part)) + 1)))
    conn = sqlite3.connect(part, isolation_level=None)
    try:
        conn.execute("PRAGMA journal_mode = OFF")
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute("BEGIN")
        conn.executemany("INSERT INTO study (key, value) VALUES (?, ?)", seal)
        conn.execute("COMMIT")
    finally:
        conn.close()
