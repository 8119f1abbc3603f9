"""The allocation panel: a preview at once, the proven plan in its place, and every other state."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from siteselect.core.errors import InputError
from siteselect.shell.allocation_desk import AllocationState
from siteselect.shell.canvas.plan_layer import PlannedSite
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels import allocation_words as words
from tests.helpers.studies import three_region_study
from tests.helpers.windows import settle
from tests.shell.plans import PatientEngine, made_plan

STOPS_WITHIN_S = 0.2


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[PatientEngine]:
    engine = PatientEngine()
    monkeypatch.setattr("siteselect.study.allocation.allocate", engine.allocate)
    monkeypatch.setattr("siteselect.study.allocation.allocate_preview", engine.preview)
    yield engine
    engine.go.set()


@pytest.fixture
def asked(window: MainWindow, engine: PatientEngine, qtbot: QtBot) -> MainWindow:
    """Return a window that shows the preview of a plan."""
    assert engine is not None
    QTest.keySequence(window, QKeySequence("F9"))
    qtbot.mouseClick(window.allocation.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.allocation_desk.plan is not None)
    return window


def cells(window: MainWindow, row: int) -> list[str]:
    table = window.allocation.sites
    items = (table.item(row, column) for column in range(table.columnCount()))
    return [item.text() if item is not None else "" for item in items]


def shown_on_map(window: MainWindow) -> dict[str, PlannedSite]:
    return dict(window.canvas.plan.sites)


def test_a_preview_is_rehearsed_once_all_sites_are_scored(window: MainWindow, qtbot: QtBot) -> None:
    """It leaves nothing behind but what the first preview asked for would have to load."""
    desk = window.allocation_desk
    qtbot.waitUntil(lambda: desk.is_rehearsed, timeout=30_000)
    assert desk.state is AllocationState.EMPTY
    assert desk.plan is None


def test_an_empty_panel_says_what_an_allocation_is(window: MainWindow) -> None:
    QTest.keySequence(window, QKeySequence("F9"))
    panel = window.allocation
    assert panel.isVisible()
    assert panel.empty.isVisible()
    assert panel.empty.text() == words.EMPTY
    assert panel.programme.value() == 800, "the programme that the study assumes"
    assert panel.start.isEnabled()
    assert not panel.cancel.isVisible()
    assert not panel.sites.isVisible()


def test_without_sites_there_is_nothing_to_allocate(window: MainWindow, qtbot: QtBot) -> None:
    window.files.open(replace(three_region_study(), sites=()))
    settle(window, qtbot)
    assert window.allocation.empty.text() == words.NO_SITES
    assert not window.allocation.start.isEnabled()
    assert not window.actions_.by_id["plan.allocate"].isEnabled()
    with pytest.raises(InputError, match="nothing to allocate"):
        window.allocation_desk.allocate(800.0, is_secure=True)


def test_a_preview_comes_first_and_the_proven_plan_takes_its_place(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot
) -> None:
    panel = asked.allocation
    assert asked.allocation_desk.state is AllocationState.RUNNING
    assert panel.status.text() == "Preview, gap 3.1 %."
    assert panel.cancel.isVisible()
    assert panel.bar.isVisible()
    assert not panel.start.isEnabled()
    assert cells(asked, 0)[:3] == ["Western field", "Mining", "50"]
    assert shown_on_map(asked)["S1"] == PlannedSite(50.0, 100.0)
    qtbot.waitUntil(lambda: panel.bar.value() == 500)
    assert panel.step.text() == "Solving the joint allocation"
    engine.go.set()
    settle(asked, qtbot)
    assert asked.allocation_desk.state is AllocationState.DONE
    assert panel.status.text() == "Proven to 1e-6: no plan is worth more."
    assert panel.summary.text().startswith("100 of 800 MW at 1 of 2 sites, N-1, worth 2.50 million")
    assert not panel.cancel.isVisible()
    assert panel.start.isEnabled()
    assert cells(asked, 0) == ["Western field", "Mining", "100", "90.0", "40", "programme cap"]
    assert cells(asked, 1) == ["Eastern hall", "", "0", "", "", "not worth it"]
    assert shown_on_map(asked)["S2"] == PlannedSite(0.0, 50.0)
    prices = panel.caps.item(0, 2), panel.caps.item(1, 2), panel.caps.item(2, 2)
    assert [item.text() for item in prices if item is not None] == ["230", "120", "0"]


def test_a_cancelled_allocation_stops_at_once_and_keeps_the_preview(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot
) -> None:
    began = time.monotonic()
    qtbot.mouseClick(asked.allocation.cancel, Qt.MouseButton.LeftButton)
    assert engine.has_stopped.wait(STOPS_WITHIN_S)
    assert time.monotonic() - began < STOPS_WITHIN_S
    assert asked.allocation_desk.state is AllocationState.CANCELLED
    assert asked.allocation.status.text() == "Cancelled. Preview, gap 3.1 %."
    assert asked.allocation.start.isEnabled()
    engine.go.set()
    settle(asked, qtbot)
    assert asked.allocation_desk.state is AllocationState.CANCELLED


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InputError("A site is named twice", fix="Name it once."), "A site is named twice. Name"),
        (RuntimeError("relative gap 1e-3"), "No plan could be proven: relative gap 1e-3"),
    ],
)
def test_a_failed_allocation_says_why_and_can_be_asked_again(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot, error: Exception, sentence: str
) -> None:
    engine.error = error
    engine.go.set()
    settle(asked, qtbot)
    assert asked.allocation_desk.state is AllocationState.FAILED
    assert asked.allocation.status.text().startswith(sentence)
    assert asked.allocation.status.objectName() == "warning"
    assert asked.allocation.start.isEnabled()
    engine.error = None
    qtbot.mouseClick(asked.allocation.start, Qt.MouseButton.LeftButton)
    settle(asked, qtbot)
    assert asked.allocation_desk.state is AllocationState.DONE


def test_a_plan_is_stale_when_sites_or_grid_change_and_fresh_after_undo(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot
) -> None:
    engine.go.set()
    settle(asked, qtbot)
    proven = asked.allocation.status.text()
    asked.session.change("S1", requested_mw=80.0)
    assert asked.allocation.status.text() == f"{words.STALE} {proven}"
    assert not asked.allocation.sites.isEnabled()
    assert asked.canvas.plan.is_stale
    asked.session.undo()
    settle(asked, qtbot)
    assert asked.allocation.status.text() == proven
    asked.session.toggle_service("L4")
    assert asked.allocation_desk.is_stale
    assert not asked.allocation.start.isEnabled(), "the grid's new results are not there yet"
    settle(asked, qtbot)
    assert asked.allocation_desk.is_stale
    assert asked.allocation.start.isEnabled()
    asked.session.undo()
    assert not asked.allocation_desk.is_stale
    settle(asked, qtbot)


def test_the_engine_is_asked_for_what_the_fields_say(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot
) -> None:
    engine.go.set()
    settle(asked, qtbot)
    panel = asked.allocation
    panel.programme.setFocus()
    panel.programme.selectAll()
    qtbot.keyClicks(panel.programme, "1,250")
    qtbot.keyClick(panel.programme, Qt.Key.Key_Return)
    qtbot.mouseClick(panel.secure, Qt.MouseButton.LeftButton, pos=panel.secure.rect().center())
    panel.secure.setChecked(False)
    QTest.keySequence(asked, QKeySequence("Ctrl+Shift+L"))
    settle(asked, qtbot)
    assert engine.asked == [(800.0, True), (1250.0, False)]


def test_the_selection_is_one_across_map_and_plan(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot
) -> None:
    engine.go.set()
    settle(asked, qtbot)
    panel = asked.allocation
    asked.session.select(None)
    assert panel.raised_by.text() == "A note."
    panel.sites.selectRow(1)
    assert asked.session.selected_id == "S2"
    assert panel.raised_by.text().startswith("10 MW more at Eastern hall")
    asked.session.select("S1")
    assert [index.row() for index in panel.sites.selectionModel().selectedRows()] == [0]
    assert panel.raised_by.text().startswith("10 MW more at Western field")


def test_another_study_has_no_plan_yet(
    asked: MainWindow, engine: PatientEngine, qtbot: QtBot
) -> None:
    asked.files.open(three_region_study())
    engine.go.set()
    settle(asked, qtbot)
    assert asked.allocation_desk.plan is None
    assert asked.allocation_desk.state is AllocationState.EMPTY
    assert asked.allocation.empty.isVisible()
    assert shown_on_map(asked) == {}


def test_the_plan_is_drawn_beside_its_sites(window: MainWindow) -> None:
    plain = window.canvas.grab().toImage()
    plan = made_plan(window.session.study.sites, (80.0, 0.0), gap=0.0)
    window.allocation_desk._plan = plan
    window.allocation_desk.changed.emit()
    drawn = window.canvas.grab().toImage()
    assert drawn != plain
    assert shown_on_map(window)["S1"].text == "80 of 100 MW"
    assert shown_on_map(window)["S1"].share == pytest.approx(0.8)


def test_the_engine_itself_answers_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.allocation.secure.setChecked(False)
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+L"))
    settle(window, qtbot)
    desk = window.allocation_desk
    assert desk.state is AllocationState.DONE, desk.error
    plan = desk.plan
    assert plan is not None
    assert not plan.is_preview
    assert plan.certificate.holds(gap=1e-6)
    assert 0 < plan.capacity_mw <= 150.0 + 1e-6
    assert window.allocation.status.text().startswith("Proven to 1e-")
    assert window.allocation.isVisible()
    assert window.allocation.sites.rowCount() >= 2


def test_scores_after_the_plan_stand_beside_those_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.allocate()
    settle(window, qtbot)
    assert set(window.after_plan.scores) == {site.id for site in window.session.study.sites}
    window.session.select("S1")
    after = window.after_plan.scores["S1"]
    assert window.inspector.answer.after_plan.text() == f"After the plan: {after.sentence}"
    window.shortlist.table.selectAll()
    assert window.compare.slopes.accessibleDescription().startswith("A: ")
    window.session.change("S1", requested_mw=12.0)
    settle(window, qtbot)
    assert window.after_plan.scores == {}
    assert not window.inspector.answer.after_plan.isVisibleTo(window.inspector)
    window.session.history.mark_saved()
