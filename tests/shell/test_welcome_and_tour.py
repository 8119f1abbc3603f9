"""Where a planner begins, and the tour that can be skipped."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from siteselect.shell.main_window import MainWindow
from siteselect.shell.tour import STOPS
from siteselect.shell.welcome import packaged_title
from tests.helpers.windows import settle

LEFT = Qt.MouseButton.LeftButton


def cards(window: MainWindow) -> dict[str, QPushButton]:
    found = window.welcome.findChildren(QPushButton)
    return {button.accessibleName(): button for button in found}


def test_packaged_studies_are_offered_by_their_titles(empty_window: MainWindow) -> None:
    assert packaged_title("three-regions") == "Three regions"
    empty_window.show_welcome()
    assert "Three regions" in cards(empty_window)
    assert "Open a study…" in cards(empty_window)


def test_a_press_opens_the_study_and_leaves_the_page(
    empty_window: MainWindow, qtbot: QtBot
) -> None:
    empty_window.show_welcome()
    qtbot.mouseClick(cards(empty_window)["Three regions"], LEFT)
    settle(empty_window, qtbot)
    assert empty_window.session.title == "three-regions"
    assert not empty_window.welcome.isVisible()


def test_the_page_comes_back_when_a_file_cannot_be_opened(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"not a study")
    empty_window.show_welcome()
    with qtbot.waitSignal(empty_window.files.failed):
        empty_window.files.open(broken)
    qtbot.waitUntil(lambda: empty_window.welcome.isVisibleTo(empty_window))


def test_files_opened_last_are_offered_and_missing_ones_said(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "Delta.gpkg"
    there.touch()
    empty_window._memory.remember_study(tmp_path / "gone.gpkg")
    empty_window._memory.remember_study(there)
    empty_window.show()
    with qtbot.waitSignal(empty_window.files.recent.changed):
        empty_window.show_welcome()
    offered = cards(empty_window)
    assert offered["Delta"].isEnabled()
    assert not offered["gone"].isEnabled()
    assert offered["gone"].accessibleDescription().startswith("not found: ")


def test_with_a_study_open_esc_and_a_card_lead_back(window: MainWindow, qtbot: QtBot) -> None:
    window.show_welcome()
    QTest.keyClick(window.welcome, Qt.Key.Key_Escape)
    assert not window.welcome.isVisible()
    window.show_welcome()
    qtbot.mouseClick(cards(window)["Back to the map"], LEFT)
    assert not window.welcome.isVisible()


def test_the_tour_leads_through_every_stop_and_is_remembered(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_tour()
    seen = []
    while window.tour.is_on:
        assert window.rect().contains(window.tour.card.geometry())
        seen.append(window.tour.stop)
        qtbot.mouseClick(window.tour.card.forward, LEFT)
    assert tuple(seen) == STOPS
    assert window._memory.preferences.has_seen_tour
    assert not window.tour.card.isVisible()


def test_the_tour_can_be_skipped_by_mouse_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tour()
    qtbot.mouseClick(window.tour.card.skip, LEFT)
    assert not window.tour.is_on
    window.show_tour()
    QTest.keyClick(window.tour.card, Qt.Key.Key_Escape)
    assert not window.tour.is_on


def test_newcomers_see_the_tour_once(empty_window: MainWindow, qtbot: QtBot) -> None:
    empty_window.lead_newcomers()
    empty_window.files.open("three-regions")
    settle(empty_window, qtbot)
    assert empty_window.tour.is_on
    empty_window.tour.end()
    empty_window.lead_newcomers()
    empty_window.session.evaluate()
    settle(empty_window, qtbot)
    assert not empty_window.tour.is_on
