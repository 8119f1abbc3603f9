"""The rows of a layer, built in or brought along: shapes in degrees, and columns with units."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.words import say
from siteselect.io.columns import Column, Kind
from siteselect.io.layer_tables import text_array
from siteselect.io.rows import rows_of
from siteselect.io.tables import TABLES
from siteselect.render.scene import NO_RESULTS, MapResults
from siteselect.render.words import tr
from siteselect.study.built_in_layers import WITH_ROWS
from siteselect.study.layer_table import LayerTable, table_of
from siteselect.study.study import Study

RowId = str | int
Family = Literal["point", "line", "area"]
NAMES = ("name", "title", "label", "id")
_NUMERIC = {Kind.REAL, Kind.INTEGER, Kind.BOOLEAN}


@dataclass(frozen=True, eq=False)
class RowColumn:
    """One column: its name in the file, what it means, its unit, and a value per row.

    `values` are float64 with NaN for missing, or objects that are text or None.
    """

    name: str
    meaning: str
    unit: str
    values: NDArray[Any]
    is_yes_no: bool = False
    decimals: int | None = None
    """Of numbers as they are listed; None shows six digits."""

    @property
    def title(self) -> str:
        """What heads it: its meaning where it is known, else its name; with the unit."""
        words = tr(self.meaning) or self.name
        return tr("{column} [{unit}]", column=words, unit=self.unit) if self.unit else words

    @property
    def is_number(self) -> bool:
        """Whether its values are numbers."""
        return bool(self.values.dtype == np.float64)


@dataclass(frozen=True, eq=False)
class LayerRows:
    """Everything a layer holds.

    Attributes
    ----------
    ids : sequence of str or int, length n
        The ids of a built-in layer; numbers from 1 for a layer brought along.
    geometries : ndarray of shapely geometries or None, shape (n,)
        [degree]
    is_drawn : ndarray of bool, shape (n,)
        Plants out of service are listed but not drawn.
    """

    source: str
    ids: Sequence[RowId]
    geometries: NDArray[Any]
    columns: tuple[RowColumn, ...]
    is_drawn: BoolArray

    @property
    def n_rows(self) -> int:
        """Number of rows."""
        return len(self.ids)

    @cached_property
    def family(self) -> Family:
        """What most of the shapes are."""
        dimension = shapely.get_dimensions(self.geometries)
        counts = np.bincount(dimension[dimension >= 0], minlength=3)
        families: tuple[Family, ...] = ("point", "line", "area")
        return families[int(counts.argmax())]

    @cached_property
    def by_name(self) -> dict[str, NDArray[Any]]:
        """Values of the columns by their names."""
        return {column.name: column.values for column in self.columns}

    def numbers_of(self, ids: Collection[RowId]) -> IntArray:
        """Return the places of rows by their ids; ids that are not there are left out."""
        if isinstance(self.ids, range):
            numbers = np.fromiter(ids, np.int64, len(ids)) - 1
            return np.asarray(numbers[(numbers >= 0) & (numbers < self.n_rows)])
        places = self._places
        return np.array([places[key] for key in ids if key in places], np.int64)

    @cached_property
    def _places(self) -> Mapping[RowId, int]:
        return {key: at for at, key in enumerate(self.ids)}

    @cached_property
    def _naming(self) -> NDArray[Any] | None:
        known = {column.name.casefold(): column for column in self.columns}
        named = next((known[name] for name in NAMES if name in known), None)
        texts = (column for column in self.columns if not column.is_number)
        chosen = named or next(texts, None)
        return None if chosen is None else chosen.values

    def column(self, name: str) -> RowColumn | None:
        """Return a column by its name, or None."""
        return next((column for column in self.columns if column.name == name), None)

    def name_of(self, at: int) -> str:
        """Return what a planner calls row `at`: its name, else its id."""
        value = None if self._naming is None else self._naming[at]
        is_blank = value is None or value != value or value == ""  # noqa: PLR0124 - NaN
        if is_blank:
            return str(self.ids[at])
        return f"{value:g}" if isinstance(value, float) else str(value)


def rows_of_layer(
    study: Study,
    source: str,
    results: MapResults = NO_RESULTS,
    scores: Mapping[str, float] | None = None,
) -> LayerRows | None:
    """Return the rows behind a layer's source, or None when it has none.

    Parameters
    ----------
    results : MapResults
        Firm MW of substations, loading of lines, regularity of regions, as far as known.
    scores : mapping of str to float, optional
        Scores of sites, 0 to 100.
    """
    if name := table_of(source):
        table = next((one for one in study.layer_tables if one.name == name), None)
        return None if table is None else _rows_of_table(source, table)
    if source not in WITH_ROWS:
        return None
    rows = rows_of(next(t for t in TABLES if t.name == source), study, [])
    columns = [_column(c, rows.cells[c.name]) for c in rows.table.columns]
    ids = [str(key) for key in rows.cells["id"]]
    geometries = np.empty(len(ids), object)
    geometries[:] = list(rows.geometries)
    is_drawn = np.ones(len(ids), np.bool_)
    if source == "plants":
        is_drawn = np.array([bool(flag) for flag in rows.cells["in_service"]], np.bool_)
    if source == "substations":
        highest = [max(s.kv_levels, default=np.nan) for s in study.substations]
        meaning = say("Highest voltage")
        columns.insert(2, RowColumn("kv", meaning, "kV", np.array(highest, np.float64)))
    if source == "lines":
        columns.insert(1, RowColumn("name", say("From and to"), "", _line_names(study)))
    columns += _results(source, ids, results, scores or {})
    return LayerRows(source, ids, geometries, tuple(columns), is_drawn)


def _line_names(study: Study) -> NDArray[Any]:
    names = {station.id: station.name for station in study.substations}
    return text_array(
        f"{names.get(line.from_substation, '')} – {names.get(line.to_substation, '')}"
        for line in study.lines
    )


def _column(column: Column, cells: Sequence[object]) -> RowColumn:
    if column.kind in _NUMERIC:
        numbers = [np.nan if cell is None else float(cell) for cell in cells]  # type: ignore[arg-type]
        values: NDArray[Any] = np.array(numbers, np.float64)
    else:
        values = text_array(str(cell) if cell not in (None, "") else None for cell in cells)
    is_yes_no = column.kind is Kind.BOOLEAN
    return RowColumn(column.name, column.meaning, column.unit, values, is_yes_no)


_RESULTS: dict[str, tuple[str, str, str, Callable[[MapResults], Mapping[str, float]], float]] = {
    "substations": (
        "firm_mw", say("Firm hosting capacity, best of its voltage levels"), "MW",
        lambda results: results.firm_mw, 1.0,
    ),
    "lines": (
        "loading_percent", say("Loading of the base case, 95th percentile"), "%",
        lambda results: results.line_loading, 100.0,
    ),
    "regions": (
        "regularity", say("Regularity of the surplus for firm load, 0 to 100"), "",
        lambda results: results.regularity, 1.0,
    ),
}  # fmt: skip


def _results(
    source: str, ids: Sequence[str], results: MapResults, scores: Mapping[str, float]
) -> list[RowColumn]:
    name, unit = "score", ""
    meaning: str = say("Score, 0 to 100")
    known, factor = scores, 1.0
    if source in _RESULTS:
        name, meaning, unit, read, factor = _RESULTS[source]
        known = read(results)
    elif source != "sites":
        return []
    values = np.array([known.get(key, np.nan) for key in ids], np.float64) * factor
    return [RowColumn(name, meaning, unit, values, decimals=1)]


def _rows_of_table(source: str, table: LayerTable) -> LayerRows:
    columns = tuple(
        RowColumn(name, "", _unit_in(name), values)
        for name, values in zip(table.columns, table.values, strict=True)
    )
    n = table.n_rows
    return LayerRows(source, range(1, n + 1), table.geometries, columns, np.ones(n, np.bool_))


_UNITS = {"mw": "MW", "kv": "kV", "mva": "MVA", "gwh": "GWh", "mwh": "MWh", "km": "km", "m": "m",
          "ha": "ha", "km2": "km²", "percent": "%", "usd": "USD"}  # fmt: skip


def _unit_in(name: str) -> str:
    """Return the unit that the end of a column's name says: ``height_m`` is in metres."""
    _, divided, ending = name.casefold().rpartition("_")
    return _UNITS.get(ending, "") if divided else ""


def numbers_of(rows: LayerRows) -> dict[str, FloatArray]:
    """Return the columns of numbers by name, yes-or-no columns left out."""
    return {c.name: c.values for c in rows.columns if c.is_number and not c.is_yes_no}
