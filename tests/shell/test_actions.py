"""Every action by its keys, every control by its name."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shapely import LineString, box

from siteselect.render.theme import DARK
from siteselect.shell.actions.spec import ActionSpec
from siteselect.shell.actions.table import ACTIONS
from siteselect.shell.canvas.edit_requests import CutHole, RouteSite
from siteselect.shell.icons import icon
from siteselect.shell.main_window import MainWindow
from siteselect.shell.menus import MENUS, TOOLBAR, WITH_TEXT, _ids, shortcut_groups
from siteselect.study.map_layers import add_layer
from siteselect.study.painted_hours import cells_of
from tests.helpers.layer_tables import towers
from tests.helpers.windows import settle

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QScrollArea,
)  # fmt: skip
IDS = [spec.id for spec in ACTIONS]


@pytest.fixture
def errors(window: MainWindow) -> list[Exception]:
    caught: list[Exception] = []
    window.notices.crashed.connect(caught.append)
    return caught


def test_ids_and_keys_are_unique() -> None:
    keys = Counter(key for spec in ACTIONS for key in spec.shortcuts)
    assert not [key for key, count in keys.items() if count > 1]
    assert len(set(IDS)) == len(IDS)


def test_every_action_has_a_place_in_a_menu_and_keys() -> None:
    in_menus = [action_id for _, entries in MENUS for action_id in _ids(entries)]
    assert sorted(in_menus) == sorted(IDS)
    assert {action_id for action_id in TOOLBAR if action_id} | WITH_TEXT <= set(IDS)
    assert all(spec.shortcuts for spec in ACTIONS)
    assert not [spec.id for spec in ACTIONS if not spec.help.endswith(".")]


@pytest.mark.parametrize("name", sorted({spec.icon for spec in ACTIONS if spec.icon}))
def test_every_icon_is_drawn(qapp: QApplication, name: str) -> None:
    picture = icon(name, DARK).pixmap(20, 20).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(20)
        for y in range(20)
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert min(colour.lightness() for colour in inked) > 128


def _select_the_area(window: MainWindow) -> None:
    window.session.select("S2")


def _select_an_area_with_a_hole(window: MainWindow) -> None:
    window.link.shapes.take(CutHole("S2", box(2.96, 9.96, 2.97, 9.97)))
    window.session.select("S2")


def _lead_a_connection(window: MainWindow) -> None:
    window.link.shapes.take(RouteSite("S1", LineString([(1.1, 9.9), (1.05, 9.8), (1.0, 10.0)])))


NEEDS = {
    "grid.restore": lambda window: window.session.toggle_service("L4"),
    "site.cut": _select_the_area,
    "site.merge": _select_the_area,
    "site.hole": _select_the_area,
    "site.fill": _select_an_area_with_a_hole,
    "site.any_station": _lead_a_connection,
    "site.straighten": _lead_a_connection,
    "explore.clear_hours": lambda window: window.explorer.hours.paint(
        cells_of("0" * 144 + "1" * 12 + "0" * 132)
    ),
}
"""What must be so before an action can be done."""


@pytest.mark.parametrize("spec", ACTIONS, ids=IDS)
def test_the_keys_of_every_action_run_it(
    window: MainWindow, qtbot: QtBot, spec: ActionSpec, errors: list[Exception]
) -> None:
    window.session.select("S1")
    window.session.change("S1", requested_mw=80.0)
    window.session.change("S1", requested_mw=90.0)
    window.session.undo()
    settle(window, qtbot)
    if (prepare := NEEDS.get(spec.id)) is not None:
        prepare(window)
        settle(window, qtbot)
    if spec.id.startswith("layer."):
        study = add_layer(window.session.study, towers(), style={})
        window.session.commit("Add", study)
        window.layer_desk.make_current("layer_towers")
        window.bench.copy_style()
        window.actions_.refresh()
        settle(window, qtbot)
        settle(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.layers.setFocus()
    action = window.actions_.by_id[spec.id]
    assert action.isEnabled()
    closer = QTimer()
    closer.timeout.connect(_close_dialogs)
    closer.start(30)
    with qtbot.waitSignal(action.triggered, timeout=2000), qtbot.captureExceptions() as raised:
        QTest.keySequence(window, QKeySequence(spec.shortcuts[0]))
    settle_or_closed(window, qtbot)
    _close_dialogs()
    closer.stop()
    assert not raised
    assert not errors
    window.session.history.mark_saved()


def test_nothing_that_needs_a_study_is_offered_without_one(empty_window: MainWindow) -> None:
    offered = {a for a, action in empty_window.actions_.by_id.items() if action.isEnabled()}
    assert "file.save" not in offered
    assert "site.polygon" not in offered
    assert "edit.delete" not in offered
    assert {"file.open", "file.quit", "help.about"} <= offered


def test_every_control_has_an_accessible_name(window: MainWindow) -> None:
    window.session.select("S1")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not _is_inside_another(widget) and not _name(widget)
    ]
    assert not nameless


def test_every_button_of_the_toolbar_can_have_the_keyboard(window: MainWindow) -> None:
    bar = window.findChild(QWidget, "tools")
    assert bar is not None
    buttons = [b for b in bar.findChildren(QAbstractButton) if "qt_" not in b.objectName()]
    assert len(buttons) == len([a for a in TOOLBAR if a])
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


def test_the_keyboard_page_lists_every_action(window: MainWindow) -> None:
    rows = [row for _, rows in shortcut_groups(window.bench, window.keymap) for row in rows]
    assert len(rows) == len(ACTIONS)
    assert ("Save", "Ctrl+S") in rows


def test_recent_and_packaged_studies_are_offered(window: MainWindow) -> None:
    menus = {
        menu.title(): menu
        for menu in window.menuBar().findChildren(type(window.menuBar().actions()[0].menu()))
    }
    packaged, recent = menus["Open pac&kaged study"], menus["Open &recent"]
    packaged.aboutToShow.emit()
    recent.aboutToShow.emit()
    assert "pakistan" in [action.text() for action in packaged.actions()]
    assert [action.text() for action in recent.actions()] == ["&Clear the list"]


def settle_or_closed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.isVisible() or window.is_settled, timeout=10_000)


def _close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.isWindow() and widget.inherits("QDialog"):
            widget.close()
            widget.deleteLater()


def _name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else widget.accessibleName()


def _is_inside_another(widget: QWidget) -> bool:
    """Return whether a widget is a part that Qt made of another control."""
    parent = widget.parent()
    return widget.objectName().startswith("qt_") or (
        isinstance(parent, QAbstractItemView | QComboBox | QAbstractSpinBox)
        or (isinstance(parent, QWidget) and isinstance(parent.parent(), QComboBox))
        or (isinstance(parent, QLineEdit))
    )


def test_actions_follow_what_can_be_done(window: MainWindow) -> None:
    undo: QAction = window.actions_.by_id["edit.undo"]
    assert not undo.isEnabled()
    window.session.change("S1", name="Field")
    assert undo.isEnabled()
    assert undo.text() == "&Undo Rename Western field"
    window.session.undo()
    assert window.actions_.by_id["edit.redo"].text() == "&Redo Rename Western field"
