"""How fast a table of a hundred thousand rows is put in order, and a million values in classes."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from siteselect.core.classification import Method, breaks_of, classes_of
from siteselect.io.layer_tables import text_array
from siteselect.render.layer_rows import LayerRows, RowColumn
from siteselect.shell.panels.rows_model import RowsModel
from siteselect.shell.search.ranking import Entry, best

N_ROWS = 100_000


@pytest.fixture(scope="module")
def rows() -> LayerRows:
    rng = np.random.default_rng(3)
    columns = (
        RowColumn("mw", "Power", "MW", rng.lognormal(size=N_ROWS)),
        RowColumn("name", "Name", "", text_array(f"Row {at % 5000}" for at in range(N_ROWS))),
    )
    nothing = np.full(N_ROWS, None, object)
    every = np.ones(N_ROWS, np.bool_)
    return LayerRows("table:x", range(1, N_ROWS + 1), nothing, columns, every)


@pytest.mark.parametrize("column", [0, 1], ids=["numbers", "texts"])
def test_table_sorted(
    benchmark: BenchmarkFixture, rows: LayerRows, column: int, qtbot: QtBot
) -> None:
    model = RowsModel()
    model.set_rows(rows)
    benchmark(model.sort, column, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == N_ROWS


def test_table_filtered(benchmark: BenchmarkFixture, rows: LayerRows, qtbot: QtBot) -> None:
    model = RowsModel()
    model.set_rows(rows)
    benchmark(model.show_only, "", "mw > 1 and name like 'row 4%'")
    assert 0 < model.rowCount() < N_ROWS


@pytest.mark.parametrize("method", [Method.QUANTILE, Method.JENKS])
def test_million_values_classed(benchmark: BenchmarkFixture, method: Method) -> None:
    values = np.random.default_rng(5).lognormal(size=1_000_000)
    found = benchmark(lambda: classes_of(values, breaks_of(values, 7, method)))
    assert found.max() == 6


def test_key_stroke_among_ten_thousand_names(benchmark: BenchmarkFixture) -> None:
    rng = np.random.default_rng(9)
    syllables = ["ja", "mo", "sho", "ro", "gud", "du", "la", "hore", "kot", "ad", "du", "mul"]
    names = [" ".join("".join(rng.choice(syllables, 3)) for _ in range(2)) for _ in range(10_000)]
    entries = [Entry(name) for name in names]
    assert benchmark(best, entries, "jamo du", 30)
