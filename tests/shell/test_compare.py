"""Sites side by side: marked in the shortlist, shown with what tells them apart."""

from math import nan

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from siteselect.render.chart_compare import with_data
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.compare import BEST, EMPTY, _best
from tests.helpers.windows import settle


def mark_all(window: MainWindow) -> None:
    window.shortlist.table.selectAll()


def test_one_site_is_nothing_to_compare(window: MainWindow) -> None:
    window.session.select("S1")
    assert window.compare._pages.currentIndex() == 0
    assert window.compare.empty.text() == EMPTY


def test_marked_sites_stand_beside_each_other(window: MainWindow, qtbot: QtBot) -> None:
    window.docks.bring_up("compare")
    mark_all(window)
    assert window.compare._pages.currentIndex() == 1
    shown = [card for card in window.compare.cards if card.isVisibleTo(window.compare)]
    names = [card._name.text() for card in shown]
    assert sorted(names) == ["Eastern hall", "Western field"]
    sentences = [card._sentence.text() for card in shown]
    assert sentences == [window.session.score_of(key).sentence for key in window.shortlist.chosen]
    assert window.compare.bars.accessibleDescription().count("A ") >= 3
    assert not window.compare.grab().toImage().isNull()


def test_the_comparison_follows_edits_and_deletions(window: MainWindow, qtbot: QtBot) -> None:
    mark_all(window)
    window.session.change("S1", name="Renamed")
    settle(window, qtbot)
    assert "Renamed" in [card._name.text() for card in window.compare.cards]
    window.session.remove("S1")
    assert window.compare._pages.currentIndex() == 0
    window.session.undo()
    window.session.history.mark_saved()


def test_the_best_figure_is_told_by_a_dot_and_in_words(window: MainWindow) -> None:
    mark_all(window)
    cells = window.compare.facts.findChildren(QLabel)
    best = [cell for cell in cells if cell.text().startswith(BEST)]
    assert best
    assert all(cell.accessibleName().endswith(", best") for cell in best)
    assert all(cell.font().bold() for cell in best)


@pytest.mark.parametrize(
    ("values", "best"),
    [([3, 1, 2], {0}), ([3, 3, 1, 0], {0, 1}), ([3, 3, 1], set()), ([None, 1], set()),
     ([nan, 1, 2], {2}), ([2, 2], set())],
)  # fmt: skip
def test_what_most_share_does_not_stand_out(values, best) -> None:
    assert _best(values, is_benefit=True) == best


def test_criteria_that_none_has_data_for_are_counted(window: MainWindow) -> None:
    scores = window.session.scores().values()
    rows, missing = with_data([score.contributions for score in scores])
    total = len(window.session.study.criteria)
    assert len(rows) + missing == total
    assert all(any(part.value is not None for part in row) for row in rows)


def test_more_than_four_marked_sites_show_the_first_four(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(4):
        window.session.duplicate("S1")
    settle(window, qtbot)
    flags = QItemSelectionModel.SelectionFlag
    selection = window.shortlist.table.selectionModel()
    for row in range(window.shortlist.model.rowCount()):
        index = window.shortlist.model.index(row, 0)
        selection.select(index, flags.Select | flags.Rows)
    assert len(window.shortlist.chosen) == 6
    assert all(card.isVisibleTo(window.compare) for card in window.compare.cards)
    window.session.history.mark_saved()
