"""Order, filter and clipboard of the attribute table, against the plain way to do the same."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from siteselect.core.errors import InputError
from siteselect.io.layer_tables import text_array
from siteselect.render.layer_rows import LayerRows, RowColumn
from siteselect.shell.panels.attribute_table import statistics_words, table_text
from siteselect.shell.panels.rows_model import MISSING, RowsModel

NUMBERS = st.lists(st.floats(-1e3, 1e3) | st.just(float("nan")), min_size=1, max_size=30)
ORDERS = st.sampled_from([Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])


def rows_of(numbers: list[float]) -> LayerRows:
    n = len(numbers)
    names = text_array(None if at % 4 == 3 else f"Name {at % 5}" for at in range(n))
    columns = (
        RowColumn("mw", "Power", "MW", np.array(numbers, np.float64)),
        RowColumn("name", "Name", "", names),
        RowColumn("is_hard", "Hard", "", np.arange(n) % 2.0, is_yes_no=True),
    )
    shapes = np.full(n, None, object)
    return LayerRows("table:x", range(1, n + 1), shapes, columns, np.ones(n, np.bool_))


def listed(model: RowsModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


@given(NUMBERS, ORDERS)
def test_sorting_is_stable_and_leaves_missing_values_last(
    numbers: list[float], order: Qt.SortOrder
) -> None:
    model = RowsModel()
    model.set_rows(rows_of(numbers))
    model.sort(0, order)
    known = [at for at, v in enumerate(numbers) if not np.isnan(v)]
    sign = 1 if order is Qt.SortOrder.AscendingOrder else -1
    wanted = sorted(known, key=lambda at: sign * numbers[at])
    missing = [at for at, v in enumerate(numbers) if np.isnan(v)]
    assert model.shown.tolist() == [*wanted, *missing]
    assert [model.id_at(row) for row in range(model.rowCount())] == [
        at + 1 for at in model.shown.tolist()
    ]


@given(NUMBERS, st.floats(-1e3, 1e3), ORDERS)
def test_a_condition_and_words_keep_what_they_say(
    numbers: list[float], limit: float, order: Qt.SortOrder
) -> None:
    model = RowsModel()
    model.set_rows(rows_of(numbers))
    model.sort(0, order)
    model.show_only("name 2", f"mw > {limit:.6f}")
    kept = {
        at
        for at, v in enumerate(numbers)
        if v > float(f"{limit:.6f}") and at % 4 != 3 and at % 5 == 2
    }
    assert set(model.shown.tolist()) == kept
    places = model.listed_rows_of({at + 1 for at in kept} | {10_000})
    assert places.tolist() == list(range(len(kept)))


def test_an_unreadable_condition_leaves_the_list_as_it_was() -> None:
    model = RowsModel()
    model.set_rows(rows_of([1.0, 2.0]))
    with pytest.raises(InputError):
        model.show_only("", "mw >")
    assert model.rowCount() == 2


def test_texts_and_yes_or_no_are_sorted_too() -> None:
    model = RowsModel()
    model.set_rows(rows_of([5.0, 4.0, 3.0, 2.0]))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert listed(model, 1) == ["Name 2", "Name 1", "Name 0", MISSING]
    assert listed(model, 2) == ["no", "yes", "no", "yes"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "mw [MW]"


@given(NUMBERS)
def test_the_clipboard_holds_what_is_listed(numbers: list[float]) -> None:
    rows = rows_of(numbers)
    text = table_text(rows.columns, np.arange(len(numbers))[::-1])
    table = list(csv.reader(io.StringIO(text), delimiter="\t"))
    assert table[0] == ["mw [MW]", "name", "is_hard"]
    read = [float(row[0]) if row[0] else float("nan") for row in table[1:]]
    assert np.allclose(read, numbers[::-1], equal_nan=True, rtol=1e-12)


def test_statistics_count_what_is_missing() -> None:
    rows = rows_of([1.0, float("nan"), 3.0, 8.0])
    every = np.arange(4)
    assert statistics_words(rows.columns[0], every) == (
        "mw: least 1, mean 4, median 3, greatest 8, sum 12 MW, 1 missing"
    )
    assert statistics_words(rows.columns[1], every) == "name: 3 different, 1 missing"
    assert statistics_words(rows.columns[2], every) == "is_hard: 2 yes, 2 no"
    assert statistics_words(rows.columns[0], np.array([1])) == "mw: no values"
