"""Records of a plan on their way into and out of the cells of its file."""

import json
import math
from collections.abc import Sequence
from typing import Any

from siteselect.io.cells import from_cell, storable_text, to_cell
from siteselect.io.columns import Column, Kind
from siteselect.io.plan_tables import PlanTable

Cells = tuple[object, ...]


def cells_of(table: PlanTable, record: object) -> Cells:
    """Return the cells of one record.

    Raises
    ------
    ValueError
        When a value cannot be stored so that it comes back as it was.
    """
    return tuple(
        None
        if column.name in table.optional and getattr(record, column.name) is None
        else _cell(column, getattr(record, column.name), is_list=column.name in table.lists)
        for column in table.columns
    )


def plain_cells(columns: Sequence[Column], values: Sequence[object]) -> Cells:
    """Return the cells of some values, one per column.

    Raises
    ------
    ValueError
        As :func:`cells_of`.
    """
    pairs = zip(columns, values, strict=True)
    return tuple(_cell(column, value, is_list=False) for column, value in pairs)


def record_of(table: PlanTable, cells: Sequence[object], **more: object) -> Any:
    """Return the record that a row of cells holds; `more` are fields that stand elsewhere.

    Raises
    ------
    ValueError
        When a cell holds the wrong thing; the text names the column.
    """
    values: dict[str, object] = dict(more)
    for column, cell in zip(table.columns, cells, strict=True):
        if cell is None and column.name in table.optional:
            values[column.name] = None
        elif column.name in table.lists:
            values[column.name] = texts_of(column.name, cell)
        else:
            values[column.name] = value_of(column, cell)
    return table.record(**values)


def value_of(column: Column, cell: object) -> object:
    """Return the value of a cell that must be filled.

    Raises
    ------
    ValueError
        When it holds the wrong thing; the text names the column.
    """
    if cell is None:
        raise ValueError(f"column {column.name} is empty")
    try:
        return from_cell(column, cell)
    except ValueError as error:
        raise ValueError(f"column {column.name} {error}") from error


def texts_of(name: str, cell: object) -> tuple[str, ...]:
    """Return the texts in a JSON list.

    Raises
    ------
    ValueError
        When there is no such list; the text calls it `name`.
    """
    try:
        words = json.loads(cell)  # type: ignore[arg-type]
    except (TypeError, ValueError, RecursionError):
        words = None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError(f"column {name} holds no list of texts")
    return tuple(words)


def list_cell(words: Sequence[str]) -> str:
    """Return texts as a JSON list.

    Raises
    ------
    ValueError
        When they hold half characters.
    """
    return storable_text(json.dumps(list(words), ensure_ascii=False))


def _cell(column: Column, value: Any, *, is_list: bool) -> object:
    if is_list:
        return list_cell(value)
    if column.kind is Kind.REAL:
        if not math.isfinite(value):
            raise ValueError(f"column {column.name} holds {value}, which is no number")
        return float(value) + 0.0
    return to_cell(column, value)
