"""Status, group and note of a site, each edit a step."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from siteselect.shell.main_window import MainWindow
from tests.helpers.windows import settle


def test_what_is_typed_becomes_steps(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select("S1")
    notes = window.inspector.notes
    notes.status.setCurrentText("on hold")
    notes.status.lineEdit().editingFinished.emit()
    notes.group.setCurrentText("Coast")
    notes.group.lineEdit().editingFinished.emit()
    notes.note.setFocus()
    QTest.keyClicks(notes.note, "Ask the owner")
    QTest.keyClick(notes.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    site = window.session.study.site("S1")
    assert (site.status, site.group, site.notes) == ("on hold", "Coast", "Ask the owner")
    for _ in range(3):
        window.session.undo()
    assert window.session.study.site("S1").notes == ""
    assert not window.session.is_modified


def test_a_note_is_kept_when_another_site_is_selected(window: MainWindow) -> None:
    window.session.select("S1")
    window.inspector.notes.note.setPlainText("Wet ground")
    window.session.select("S2")
    assert window.session.study.site("S1").notes == "Wet ground"
    assert window.inspector.notes.note.toPlainText() == ""
    window.session.history.mark_saved()


def test_groups_in_use_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    window.session.change("S2", group="North")
    settle(window, qtbot)
    window.session.select("S1")
    group = window.inspector.notes.group
    assert [group.itemText(at) for at in range(group.count())] == ["North"]
    window.session.history.mark_saved()


def test_a_deleted_site_takes_its_note_along(window: MainWindow) -> None:
    window.session.select("S1")
    window.inspector.notes.note.setPlainText("gone")
    window.session.remove("S1")
    window.session.select("S2")
    assert window.session.study.site("S2").notes == ""
    window.session.history.mark_saved()
