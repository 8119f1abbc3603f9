"""A list of coordinates from the clipboard becomes sites, or one area, in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot
from shapely import Point, Polygon

from siteselect.shell.dialogs.paste_positions import PastePositions
from siteselect.shell.main_window import MainWindow
from tests.helpers.windows import settle

THREE = "Well, 1.2, 9.6\nFarm, 2.4, 9.3\n3.1 10.2"


def asked(window: MainWindow, text: str) -> PastePositions:
    QGuiApplication.clipboard().setText(text)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(PastePositions)


def press_ok(dialog: PastePositions) -> None:
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_ready(dialog: PastePositions) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_site_at_each_position_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.study
    dialog = asked(window, THREE)
    assert dialog.text.toPlainText() == THREE
    assert "This makes 3 sites." in dialog.said.text()
    press_ok(dialog)
    settle(window, qtbot)
    new = window.session.study.sites[len(before.sites) :]
    assert [site.name for site in new[:2]] == ["Well", "Farm"]
    assert [site.geometry for site in new] == [Point(1.2, 9.6), Point(2.4, 9.3), Point(3.1, 10.2)]
    assert window.session.selected_id == new[0].id
    assert window.session.history.undo_text == "Paste 3 sites"
    window.actions_.by_id["edit.undo"].trigger()
    assert window.session.study is before


def test_one_area_with_these_corners(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(window, "1.2 9.6\n1.4 9.6\n1.4 9.8\n1.2 9.6")
    QTest.mouseClick(dialog.as_area, Qt.MouseButton.LeftButton)
    assert "one site" in dialog.said.text()
    press_ok(dialog)
    settle(window, qtbot)
    area = window.session.study.sites[-1].geometry
    assert area.equals(Polygon([(1.2, 9.6), (1.4, 9.6), (1.4, 9.8)]))
    assert window.session.history.undo_text == "Paste a site"


def test_a_crossing_outline_becomes_its_sound_parts(window: MainWindow) -> None:
    dialog = asked(window, "1 9\n1.4 9.4\n1.4 9\n1 9.4")
    dialog.as_area.setChecked(True)
    assert "crosses itself" in dialog.said.text()
    press_ok(dialog)
    assert all(site.geometry.is_valid for site in window.session.study.sites[-2:])
    assert window.session.history.undo_text == "Paste 2 sites"


def test_the_order_is_told_by_the_study_or_chosen(window: MainWindow) -> None:
    dialog = asked(window, "9.6, 1.2")
    assert "latitude first" in dialog.said.text()
    dialog.order.setCurrentIndex(1)
    assert "longitude first" in dialog.said.text()
    dialog.order.setCurrentIndex(2)
    press_ok(dialog)
    assert window.session.study.sites[-1].geometry == Point(1.2, 9.6)


@pytest.mark.parametrize(
    ("text", "as_area", "words"),
    [
        ("1.2 9.6\nsomewhere", False, "Line 2: 'somewhere' is not a position"),
        ("1.2 9.6\n1.3 9.7", True, "An area needs three corners"),
        ("1 9\n2 9\n3 9", True, "span no area"),
        ("", False, "no coordinates"),
    ],
)
def test_what_cannot_be_read_is_said_and_cannot_be_taken(
    window: MainWindow, text: str, as_area: bool, words: str
) -> None:
    before = window.session.study
    dialog = asked(window, text)
    dialog.as_area.setChecked(as_area)
    assert words in dialog.said.text()
    assert not is_ready(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.study is before


def test_mending_the_text_makes_it_ready(window: MainWindow) -> None:
    dialog = asked(window, "1.2")
    assert not is_ready(dialog)
    dialog.text.setFocus()
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    QTest.keyClicks(dialog.text, ", 9.6")
    assert is_ready(dialog)
    dialog.reject()


def test_pasting_into_a_field_stays_in_the_field(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("1.25, 9.5")
    window.actions_.by_id["site.point"].trigger()
    field = window.strip.fields["position"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "1.25, 9.5"
    assert window.findChild(PastePositions) is None
