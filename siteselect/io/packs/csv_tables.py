"""Source tables of a pack: CSV files whose columns are those of the study file and a few more."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass, Provenance
from siteselect.io.cells import from_cell
from siteselect.io.columns import Column, Kind, real
from siteselect.io.problems import Problem
from siteselect.io.rows import route_of
from siteselect.io.tables import REQUIRED, Table

FIRST_LINE = 2
ROUTE = "route"
PLACE = (real("lon", "Longitude", "°", low=-180, high=180),
         real("lat", "Latitude", "°", low=-90, high=90))  # fmt: skip
SHAPE_FIELDS = {"area": "area", "point or area": "geometry", "line": ROUTE}
POSITION = "position"
WORDS = {"yes": 1, "true": 1, "1": 1, "no": 0, "false": 0, "0": 0}

Record = dict[str, Any]


@dataclass(frozen=True)
class CsvTable:
    """A CSV file as text: its name, its columns and its rows."""

    name: str
    header: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]

    def problem(self, index: int, column: str, why: str, fix: str) -> Problem:
        """Return a problem with one cell, told by the line an editor shows."""
        return Problem(self.name, why, fix, f"line {index + FIRST_LINE}", column)


def read_csv(path: Path) -> CsvTable:
    """Return a CSV file with a header line, in UTF-8.

    Raises
    ------
    InputError
        When the file is missing, is not UTF-8, or a line has more or fewer cells than the header.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.reader(file))
    except FileNotFoundError:
        raise InputError(
            f"The pack has no table '{path.name}'", where=str(path.parent), fix="Add the file."
        ) from None
    except UnicodeDecodeError:
        raise InputError(
            "A table is not stored in UTF-8", where=str(path), fix="Save it as CSV in UTF-8."
        ) from None
    header = tuple(lines[0]) if lines else ()
    for number, line in enumerate(lines[1:], start=FIRST_LINE):
        if len(line) != len(header):
            raise InputError(
                f"A line has {len(line)} cells, the header {len(header)}",
                where=f"{path.name}, line {number}",
                fix="Give one cell per column; put text with commas in quotes.",
            )
    return CsvTable(path.stem, header, tuple(dict(zip(header, x, strict=True)) for x in lines[1:]))


def records(table: CsvTable, columns: Sequence[Column], problems: list[Problem]) -> list[Record]:
    """Return typed rows; an empty cell is None. Add to `problems` every cell that does not fit."""
    missing = [column.name for column in columns if column.name not in table.header]
    problems += [Problem(table.name, "lacks a column", "add it", "", name) for name in missing]
    if missing:
        return []
    return [
        {column.name: _value(table, i, column, row[column.name], problems) for column in columns}
        for i, row in enumerate(table.rows)
    ]


def _value(
    table: CsvTable, index: int, column: Column, text: str, problems: list[Problem]
) -> object:
    if not text:
        return None
    try:
        return from_cell(column, _cell(column, text))
    except ValueError as error:
        fix = f"give {column.meaning[0].lower()}{column.meaning[1:]}"
        problems.append(table.problem(index, column.name, str(error), fix))
        return None


def _cell(column: Column, text: str) -> object:
    match column.kind:
        case Kind.REAL:
            return _number(text, float)
        case Kind.INTEGER:
            return _number(text, int)
        case Kind.BOOLEAN:
            return WORDS.get(text.lower(), text)
        case _:
            return text


def _number(text: str, kind: type[int | float]) -> object:
    try:
        return kind(text)
    except ValueError:
        return text


def entities(
    table: CsvTable,
    layer: Table,
    problems: list[Problem],
    *,
    given: Mapping[str, Sequence[object]] | None = None,
) -> tuple[Any, ...]:
    """Return the rows as entities of a study layer; empty when a cell does not fit.

    Parameters
    ----------
    table : CsvTable
        Columns as in the study file; points as ``lon`` and ``lat``, areas and sites as WKT in
        ``area`` or ``geometry``, routes of lines, where one is known, as WKT in ``route``.
    layer : Table
        The layer of the study they belong to.
    problems : list of Problem
        What does not fit is added here.
    given : mapping, optional
        Fields that do not come from the file, one value per row.
    """
    given = given or {}
    before = len(problems)
    columns = [c for c in layer.columns if c.name not in given]
    columns += PLACE if layer.geometry == "point" else ()
    optional = {c.name for c in columns if c.name not in table.header and not _must_be(layer, c)}
    rows = records(table, [c for c in columns if c.name not in optional], problems)
    for column in columns:
        _fill_empty(table, layer, column, rows, problems)
    shape = SHAPE_FIELDS.get(layer.geometry)
    if shape and shape not in given:
        _add_shapes(table, shape, rows, problems)
    for name, values in given.items():
        for row, value in zip(rows, values, strict=True):
            row[name] = value
    if len(problems) > before:
        return ()
    names = [field.name for field in fields(layer.entity)]
    return tuple(layer.entity(**{name: row[name] for name in names}) for row in rows)


def _must_be(layer: Table, column: Column) -> bool:
    return column in PLACE or layer.default_of(column) is REQUIRED


def _fill_empty(
    table: CsvTable, layer: Table, column: Column, rows: list[Record], problems: list[Problem]
) -> None:
    """Give empty cells their default; tell those that may not be empty."""
    default = REQUIRED if column in PLACE else layer.default_of(column)
    if default is REQUIRED and column.kind is Kind.TEXT and column.may_be_blank:
        default = ""
    for i, row in enumerate(rows):
        if row.get(column.name) is None:
            if default is REQUIRED and not table.rows[i].get(column.name):
                problems.append(table.problem(i, column.name, "is empty", "fill it"))
            row[column.name] = default


def _add_shapes(table: CsvTable, field: str, rows: list[Record], problems: list[Problem]) -> None:
    for i, row in enumerate(rows):
        text = table.rows[i].get(field, "")
        try:
            row[field] = _route(text) if field == ROUTE else shapely.from_wkt(text)
        except shapely.GEOSException:
            problems.append(table.problem(i, field, "is not a shape in WKT", "draw it as WKT"))


def _route(text: str) -> BaseGeometry | None:
    return route_of(shapely.from_wkt(text)) if text else None


def provenance(table: CsvTable, layer: str, key: Sequence[str] = ("id",)) -> list[Provenance]:
    """Return what the columns ``…_source``, ``…_date`` and ``…_class`` say of every row.

    The columns without a field before them (``source``, ``date``, ``class``) speak of all fields;
    ``position`` stands for longitude and latitude.
    """
    return [
        Provenance(
            object_id=f"{layer}/{'/'.join(row[name] for name in key)}",
            field=field or "*",
            value=_documented_value(row, field),
            source=row[f"{prefix}source"],
            date=row[f"{prefix}date"],
            data_class=_class_of(table, row[f"{prefix}class"]),
        )
        for field, prefix in _documented_fields(table).items()
        for row in table.rows
        if row[f"{prefix}class"]
    ]


def _documented_fields(table: CsvTable) -> dict[str, str]:
    """Return every field with a source, a date and a class, and what its columns begin with."""
    names = set(table.header)
    starts = [name.removesuffix("class") for name in table.header if name.endswith("class")]
    return {
        start.removesuffix("_"): start
        for start in starts
        if {f"{start}source", f"{start}date"} <= names
    }


def _documented_value(row: Mapping[str, str], field: str) -> str:
    return f"{row['lon']} {row['lat']}" if field == POSITION else row.get(field, "")


def _class_of(table: CsvTable, word: str) -> DataClass:
    try:
        return DataClass(word)
    except ValueError:
        raise InputError(
            f"'{word}' is no data class",
            where=table.name,
            fix=f"Use one of {', '.join(DataClass)}.",
        ) from None
