"""Keys that a planner chooses: conflicts, resets, the printed sheet; help on what is in focus."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from siteselect.shell.actions.table import ACTIONS
from siteselect.shell.dialogs.keyboard import KeyboardPage
from siteselect.shell.dialogs.pages import HelpPage, shortcuts_html
from siteselect.shell.help_here import help_on
from siteselect.shell.keymap import Keymap
from siteselect.shell.main_window import MainWindow
from siteselect.shell.memory import Memory
from siteselect.shell.menus import action_groups, shortcut_groups
from siteselect.shell.printing.sheet_printer import print_sheet
from tests.helpers.windows import answers_of

IDS = [spec.id for spec in ACTIONS]


@pytest.fixture
def keymap(qapp: object, tmp_path: Path) -> Keymap:
    return Keymap(Memory(tmp_path / "preferences.json"))


def page_of(window: MainWindow) -> KeyboardPage:
    window.show_shortcuts()
    (page,) = window.findChildren(KeyboardPage)
    return page


def test_a_planners_keys_run_the_action_and_are_remembered(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.choose("view.zoom_full")
    page.edit.setKeySequence(QKeySequence("Ctrl+Alt+F12"))
    qtbot.mouseClick(page.assign, Qt.MouseButton.LeftButton)
    page.close()
    action = window.actions_.by_id["view.zoom_full"]
    with qtbot.waitSignal(action.triggered, timeout=2000):
        QTest.keySequence(window, QKeySequence("Ctrl+Alt+F12"))
    assert Keymap(window._memory).keys("view.zoom_full") == ("Ctrl+Alt+F12",)
    assert "Ctrl+Alt+F12" in action.toolTip()


def test_keys_that_are_taken_warn_and_move(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.choose("view.zoom_full")
    page.edit.setKeySequence(QKeySequence("Ctrl+S"))
    assert page.warning.isVisibleTo(page)
    assert page.warning.text() == (
        "Ctrl+S already runs “Save”; assigning takes it away from there."
    )
    qtbot.mouseClick(page.assign, Qt.MouseButton.LeftButton)
    assert window.keymap.keys("view.zoom_full") == ("Ctrl+S",)
    assert window.keymap.keys("file.save") == ()
    assert window.actions_.by_id["file.save"].shortcuts() == []
    qtbot.mouseClick(page.reset_all, Qt.MouseButton.LeftButton)
    assert window.keymap.keys("file.save") == ("Ctrl+S",)
    page.close()


def test_an_action_does_not_get_back_keys_that_another_one_has(keymap: Keymap) -> None:
    keymap.assign("view.zoom_full", "Ctrl+S")
    keymap.assign("file.save", "Ctrl+Alt+F12")
    keymap.reset("file.save")
    assert keymap.keys("file.save") == ()
    keymap.reset("view.zoom_full")
    keymap.reset("file.save")
    assert keymap.keys("file.save") == ("Ctrl+S",)
    assert not any(keymap.is_own(key) for key in IDS)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(
    ["Ctrl+S", "Ctrl+Alt+F12", "F6", "Del", "", "Ctrl+Z", "Ctrl+Y"])), max_size=12))  # fmt: skip
def test_no_two_actions_ever_have_the_same_keys(steps: list[tuple[str, str]]) -> None:
    class Fresh(Memory):
        def __init__(self) -> None:
            super().__init__(Path("/nonexistent/preferences.json"))

    keymap = Keymap(Fresh())
    for action_id, keys in steps:
        keymap.assign(action_id, keys)
        taken = [k for key in IDS for k in keymap.keys(key)]
        assert len(taken) == len(set(taken))


def test_finding_an_action(window: MainWindow) -> None:
    page = page_of(window)
    page.search.setText("zoom full")
    page.search.setText("duplicate site")
    shown = [item.text(0) for item in page._items() if not item.isHidden()]
    assert shown == ["Duplicate site"]
    page.close()


def test_the_sheet_is_printed_with_every_action(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    html = shortcuts_html(shortcut_groups(window.bench, window.keymap))
    assert all(name in html for _, rows in action_groups(window.bench) for _, name in rows)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    print_sheet(html, printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_help_says_what_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.shortlist.filter.setFocus()
    QTest.keySequence(window, QKeySequence("F1"))
    (page,) = window.findChildren(HelpPage)
    assert "Every site by score" in page.text.toPlainText()
    page.close()
    page.deleteLater()
    bar = window.findChild(QWidget, "tools")
    assert bar is not None
    button = next(b for b in bar.findChildren(QWidget) if "Undo" in b.toolTip())
    assert "Take the last step back." in help_on(button)[1]
    assert "no help on this" in help_on(None)[1]


def test_every_panel_and_the_map_have_help(window: MainWindow) -> None:
    silent = [dock.objectName() for dock in window.docks if not dock.widget().whatsThis()]
    assert not silent
    assert window.canvas.whatsThis()


def test_arrangements_are_kept_under_names(window: MainWindow, qtbot: QtBot) -> None:
    answers_of(window).given_name = "Map only"
    for name in ("layers", "inspector", "shortlist"):
        window.docks.toggle(name)
    window.keep_workspace()
    window.reset_workspace()
    assert window.docks.has("inspector")
    assert window.workspace_names == ("Map only",)
    window.take_up_workspace("Map only")
    assert not any(window.docks.has(name) for name in ("layers", "inspector", "shortlist"))
