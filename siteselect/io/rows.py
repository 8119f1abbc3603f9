"""Rows of one layer or table on their way between the study and its file."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.entities import line_geometry
from siteselect.core.words import say
from siteselect.io.cells import from_cell, to_cell
from siteselect.io.columns import Column
from siteselect.io.problems import Problem, why_of
from siteselect.io.tables import REQUIRED, Table
from siteselect.study.study import Study

STRAIGHT = 2
"""Vertices of a line that only joins two stations."""


@dataclass(frozen=True)
class Rows:
    """The rows of one table, column by column, as they stand in the file.

    Attributes
    ----------
    fids : list of int
        The row numbers that QGIS shows.
    cells : dict of list
        One list per column of the table.
    geometries : list
        One geometry per row; empty for a table without geometry.
    """

    table: Table
    fids: list[int]
    cells: dict[str, list[object]]
    geometries: Sequence[BaseGeometry]

    @property
    def places(self) -> Sequence[BaseGeometry | None]:
        """What someone has drawn: of lines only the routes, since the stations give the rest."""
        if self.table.geometry == "line":
            return [route_of(geometry) for geometry in self.geometries]
        return self.geometries

    def name_of(self, index: int) -> str:
        """Return how a planner finds row `index`: its fid and its key."""
        key = "/".join(str(self.cells[name][index]) for name in self.table.key)
        return f"fid {self.fids[index]} ({self.table.key[0]} '{key}')"

    def problem(self, index: int, column: str, why: str, fix: str) -> Problem:
        """Return a problem with one cell."""
        return Problem(self.table.name, why, fix, self.name_of(index), column)

    def by_row(self) -> list[tuple[object, ...]]:
        """Return the cells row by row."""
        return list(zip(*(self.cells[column.name] for column in self.table.columns), strict=True))


def rows_of(table: Table, study: Study, problems: list[Problem]) -> Rows:
    """Return the rows that hold one part of a study; add to `problems` what cannot be stored."""
    entities = getattr(study, table.attribute)
    cells: dict[str, list[object]] = {}
    for column in table.columns:
        cells[column.name] = values = []
        for number, entity in enumerate(entities, start=1):
            try:
                values.append(to_cell(column, getattr(entity, column.name)))
            except ValueError as error:
                values.append(None)
                fix = say("change it before you save")
                problems.append(Problem(table.name, why_of(error), fix, f"{number}", column.name))
    fids = list(range(1, len(entities) + 1))
    return Rows(table, fids, cells, _geometries_of(table, study, entities))


def _geometries_of(table: Table, study: Study, entities: Sequence[object]) -> list[BaseGeometry]:
    match table.geometry:
        case "point":
            spots = [(e.lon, e.lat) for e in entities]  # type: ignore[attr-defined]
            return list(shapely.points(np.array(spots, dtype=np.float64).reshape(-1, 2)))
        case "line":
            return _drawn_lines(study)
        case "area":
            return [entity.area for entity in entities]  # type: ignore[attr-defined]
        case "point or area" | "path":
            return [entity.geometry for entity in entities]  # type: ignore[attr-defined]
        case _:
            return []


def _drawn_lines(study: Study) -> list[BaseGeometry]:
    stations = {station.id: station for station in study.substations}
    return [
        line_geometry(line, stations[line.from_substation], stations[line.to_substation])
        if line.from_substation in stations and line.to_substation in stations
        else shapely.LineString()
        for line in study.lines
    ]


def route_of(geometry: BaseGeometry | None) -> BaseGeometry | None:
    """Return None for a line without corners, which tells no route; anything else as it is."""
    if geometry is None or geometry.geom_type != "LineString":
        return geometry
    return geometry if shapely.get_num_coordinates(geometry) > STRAIGHT else None


def entities_of(rows: Rows, problems: list[Problem]) -> tuple[object, ...]:
    """Return the rows as entities; add to `problems` every cell that holds the wrong thing.

    With a problem in any cell the result is empty: it would be of no use.
    """
    before = len(problems)
    values = {c.name: _values(rows, c, problems) for c in rows.table.columns}
    values |= _places(rows)
    if len(problems) > before:
        return ()
    ordered = [values[field.name] for field in fields(rows.table.entity)]
    return tuple(rows.table.entity(*row) for row in zip(*ordered, strict=True))


def _values(rows: Rows, column: Column, problems: list[Problem]) -> list[object]:
    empty = rows.table.default_of(column)
    values: list[object] = []
    for index, cell in enumerate(rows.cells[column.name]):
        try:
            values.append(_empty(empty) if cell is None else from_cell(column, cell))
        except ValueError as error:
            values.append(None)
            meaning = f"{column.meaning[0].lower()}{column.meaning[1:]}"
            fix = say("give {meaning}", meaning=meaning)
            if column.unit:
                fix = say("give {meaning} in {unit}", meaning=meaning, unit=column.unit)
            problems.append(rows.problem(index, column.name, why_of(error), fix))
    return values


def _empty(default: object) -> object:
    if default is REQUIRED:
        raise ValueError(say("is empty"))
    return default


def _places(rows: Rows) -> dict[str, list[object]]:
    match rows.table.geometry:
        case "point":
            spots = np.array(rows.geometries, dtype=object)
            spots[shapely.is_empty(spots)] = None
            return {"lon": shapely.get_x(spots).tolist(), "lat": shapely.get_y(spots).tolist()}
        case "area":
            return {"area": list(rows.geometries)}
        case "line":
            return {"route": list(rows.places)}
        case "point or area" | "path":
            return {"geometry": list(rows.geometries)}
        case _:
            return {}
