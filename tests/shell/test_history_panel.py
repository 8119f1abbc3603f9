"""The list of steps: where the study stands, what was taken back, and one jump to any of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shapely import Point

from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.history import IS_AHEAD_ROLE, IS_NOW_ROLE, IS_SAVED_ROLE, Role
from tests.helpers.windows import settle

if TYPE_CHECKING:
    from siteselect.study.changes import Changes


@pytest.fixture
def stepped(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with three steps, its history shown."""
    window.actions_.by_id["view.panel.history"].trigger()
    window.session.reshape("S1", Point(1.2, 9.8))
    window.session.change("S2", name="Hall")
    window.session.toggle_service("L4")
    settle(window, qtbot)
    return window


def column(window: MainWindow, role: int) -> list[object]:
    model = window.history.model
    return [model.index(row).data(role) for row in range(model.rowCount())]


def click(window: MainWindow, row: int) -> None:
    view = window.history.view
    at = view.visualRect(window.history.model.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_an_untouched_study_says_what_the_list_is_for(window: MainWindow) -> None:
    window.actions_.by_id["view.panel.history"].trigger()
    assert window.history.empty.isVisible()
    assert column(window, Role.DisplayRole) == ["Study opened"]


def test_steps_are_listed_by_name_with_the_last_one_marked(stepped: MainWindow) -> None:
    names = column(stepped, Role.DisplayRole)
    assert names[:3] == ["Study opened", "Move site Western field", "Rename Eastern hall"]
    assert column(stepped, IS_NOW_ROLE) == [False, False, False, True]
    assert column(stepped, IS_SAVED_ROLE) == [True, False, False, False]
    assert not stepped.history.empty.isVisible()


def test_a_press_on_a_step_goes_there_in_one_jump(stepped: MainWindow, qtbot: QtBot) -> None:
    session = stepped.session
    heard: list[Changes] = []
    session.changed.connect(heard.append)
    click(stepped, 1)
    settle(stepped, qtbot)
    assert len(heard) == 1
    assert session.study.site("S2").name == "Eastern hall"
    assert session.study.site("S1").geometry == Point(1.2, 9.8)
    assert session.out_of_service == frozenset()
    assert column(stepped, IS_AHEAD_ROLE) == [False, False, True, True]
    click(stepped, 3)
    settle(stepped, qtbot)
    assert session.out_of_service == {"L4"}
    assert session.study.site("S2").name == "Hall"


def test_the_keyboard_goes_there_too(stepped: MainWindow, qtbot: QtBot) -> None:
    view = stepped.history.view
    view.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    settle(stepped, qtbot)
    assert stepped.session.history.position == 1


def test_a_new_step_drops_what_was_taken_back(stepped: MainWindow, qtbot: QtBot) -> None:
    click(stepped, 1)
    stepped.session.change("S1", name="Field")
    settle(stepped, qtbot)
    assert column(stepped, Role.DisplayRole)[2:] == ["Rename Western field"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (3, "Step 3 of 3, Take South–Middle 220 kV line out of service, the study stands here"),
        (1, "Step 1 of 3, Move site Western field"),
    ],
)
def test_every_row_can_be_read_out(
    stepped: MainWindow, row: int, words: str, plain: Callable[[str], str]
) -> None:
    assert plain(str(column(stepped, Role.AccessibleTextRole)[row])) == words


@pytest.fixture
def plain() -> Callable[[str], str]:
    """Take out the marks that keep names of other scripts together."""
    return lambda text: text.replace("\u2068", "").replace("\u2069", "")
