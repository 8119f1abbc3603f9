"""A window that ended unexpectedly: the next one says what was lost and brings it back."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shapely import Point

from siteselect.io.study_file import read_study, write_study
from siteselect.settings.folders import state_folder
from siteselect.shell.main_window import MainWindow
from tests.helpers.crashes import answer_button, crash, dispose, next_window
from tests.helpers.studies import three_region_study
from tests.helpers.windows import click, opened, pixel, settle


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    """A study whose path has spaces and Urdu in it."""
    folder = tmp_path / "my studies مطالعہ"
    folder.mkdir()
    path = folder / "Punjab پنجاب.gpkg"
    write_study(three_region_study(), path)
    return path


@pytest.fixture
def crashed(empty_window: MainWindow, study_file: Path, qtbot: QtBot) -> list[str]:
    """A window that took four steps, undid one and was killed; returns the steps' names."""
    window = opened(empty_window, study_file, qtbot)
    session = window.session
    session.reshape("S1", Point(1.2, 9.8))
    session.change("S2", name="Hall")
    session.toggle_service("L4")
    settle(window, qtbot)
    session.remove("S1")
    session.undo()
    names = [step.text for step in session.history.steps]
    crash(window, qtbot)
    return names


@pytest.fixture
def later(
    qapp: QApplication, crashed: list[str], tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    window = next_window(qapp, tmp_path, qtbot)
    yield window
    dispose(window, qapp)


def test_it_says_what_was_lost_in_one_sentence(later: MainWindow) -> None:
    text = re.sub("[\u2068\u2069]", "", later.safe.bar.text.text())
    assert later.safe.bar.isVisible()
    sentence = (
        r"SiteSelect ended unexpectedly: 3 steps of Punjab پنجاب since \d\d:\d\d, "
        r"last: Take South–Middle 220 kV line out of service\."
    )
    assert re.fullmatch(sentence, text)
    assert [b.text() for b in later.safe.bar.buttons] == ["Restore", "Open as saved", "Discard"]


def test_restored_steps_can_be_undone_to_the_start_and_redone(
    later: MainWindow, crashed: list[str], study_file: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(answer_button(later, "Restore"), Qt.MouseButton.LeftButton)
    settle(later, qtbot)
    session = later.session
    assert session.path == study_file
    assert session.is_modified
    assert session.out_of_service == {"L4"}
    assert [step.text for step in session.history.steps] == crashed
    assert session.study.site("S1").geometry == Point(1.2, 9.8)
    assert later.safe.bar.isHidden()
    while session.history.undo_text:
        session.undo()
    assert session.study.site("S1").geometry == Point(1.1, 9.9)
    assert not session.is_modified
    while session.history.redo_text:
        session.redo()
    assert [site.name for site in session.study.sites] == ["Hall"]
    settle(later, qtbot)


def test_a_restored_study_is_kept_again_and_can_be_saved(
    later: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    answer_button(later, "Restore").click()
    settle(later, qtbot)
    assert len(list((state_folder() / "journals").iterdir())) == 1
    later.session.change("S1", name="After all")
    later.files.save()
    settle(later, qtbot)
    assert read_study(study_file).site("S1").name == "After all"
    assert read_study(study_file).site("S2").name == "Hall"
    assert later.safe.bar.isHidden()


def test_a_second_crash_loses_nothing_either(
    qapp: QApplication, later: MainWindow, crashed: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    answer_button(later, "Restore").click()
    settle(later, qtbot)
    later.session.change("S1", name="Twice")
    crash(later, qtbot)
    third = next_window(qapp, tmp_path, qtbot)
    try:
        answer_button(third, "Restore").click()
        settle(third, qtbot)
        names = [step.text for step in third.session.history.steps]
        assert names == [*crashed[:-1], "Rename Western field"]
        assert third.session.study.site("S1").name == "Twice"
    finally:
        dispose(third, qapp)


def test_open_as_saved_puts_the_steps_aside(
    qapp: QApplication, later: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    answer_button(later, "Open as saved").click()
    settle(later, qtbot)
    assert later.session.study.site("S1").geometry == Point(1.1, 9.9)
    assert not later.session.is_modified
    later.close()
    third = next_window(qapp, tmp_path, qtbot)
    try:
        assert third.safe.bar.isHidden()
        (left,) = third.safe.recovery.left
        third.safe.recovery.restore(left)
        settle(third, qtbot)
        assert third.session.study.site("S2").name == "Hall"
    finally:
        dispose(third, qapp)


def test_discarded_steps_are_not_asked_about_again(
    qapp: QApplication, later: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    answer_button(later, "Discard").click()
    assert later.safe.bar.isHidden()
    later.close()
    third = next_window(qapp, tmp_path, qtbot)
    try:
        assert third.safe.bar.isHidden()
    finally:
        dispose(third, qapp)


def test_a_question_put_off_is_asked_again(
    qapp: QApplication, later: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    later.safe.bar.later.click()
    later.close()
    third = next_window(qapp, tmp_path, qtbot)
    try:
        assert third.safe.bar.isVisible()
    finally:
        dispose(third, qapp)


def test_a_file_that_is_gone_is_no_loss(later: MainWindow, study_file: Path, qtbot: QtBot) -> None:
    study_file.unlink()
    answer_button(later, "Restore").click()
    settle(later, qtbot)
    assert later.session.study.site("S2").name == "Hall"
    assert later.session.is_modified


def test_a_window_closed_in_good_order_leaves_nothing(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    window = opened(empty_window, study_file, qtbot)
    window.session.change("S2", name="Hall")
    window.files.save()
    settle(window, qtbot)
    window.close()
    assert list((state_folder() / "journals").iterdir()) == []


def test_without_a_step_nothing_is_written(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    opened(empty_window, study_file, qtbot)
    assert not (state_folder() / "journals").exists()


def test_the_journal_of_a_running_window_is_not_offered(
    qapp: QApplication, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.change("S2", name="Hall")
    settle(window, qtbot)
    second = next_window(qapp, tmp_path, qtbot)
    try:
        assert second.safe.recovery.left == ()
        assert second.safe.bar.isHidden()
    finally:
        dispose(second, qapp)


def test_a_half_drawn_area_comes_back_to_be_gone_on_with(
    qapp: QApplication, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.actions_.by_id["site.polygon"].trigger()
    for lon, lat in ((1.2, 9.2), (1.5, 9.2), (1.5, 9.4)):
        click(window.canvas, pixel(window.canvas, lon, lat))
    sketch = window.canvas.sketch
    qtbot.waitUntil((state_folder() / "journals").exists)
    settle(window, qtbot)
    crash(window, qtbot)
    later = next_window(qapp, tmp_path, qtbot)
    try:
        assert "while something was being drawn" in later.safe.bar.text.text()
        answer_button(later, "Restore").click()
        settle(later, qtbot)
        assert later.canvas.sketch == sketch
        assert later.canvas.tool_name == "polygon"
        QTest.keyClick(later.canvas, Qt.Key.Key_Return)
        assert later.session.study.sites[-1].geometry.area > 0
        settle(later, qtbot)
    finally:
        dispose(later, qapp)
