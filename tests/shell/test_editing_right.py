"""Two planners and one study file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from siteselect.io import packaged
from siteselect.io.study_file import read_study, write_study
from siteselect.io.study_lock import LockedError, StudyLock
from siteselect.shell.main_window import MainWindow
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study
from tests.helpers.windows import answers_of, opened, settle

AYESHA = {"host": "other-pc", "user": "ayesha", "pid": 1, "since": "2026-11-23 09:00 UTC"}


def lock_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def hold_elsewhere(path: Path) -> None:
    lock_file(path).write_text(json.dumps(AYESHA))


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "shared.gpkg"
    write_study(three_region_study(), path)
    return path


class Heard(QObject):
    """What the files desk tells and what goes wrong."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.told: list[str] = []
        self.failed: list[Exception] = []
        window.files.told.connect(self.told.append)
        window.files.failed.connect(self.failed.append)


def answer(window: MainWindow, text: str) -> None:
    """Press the button with this text on the question at the map's edge."""
    (button,) = (b for b in window.safe.bar.buttons if b.text() == text)
    button.click()


def rename_first_site(window: MainWindow) -> None:
    site = window.session.study.sites[0]
    study = window.session.study
    changed = study.with_sites((replace(site, name="Renamed"), *study.sites[1:]))
    window.session.commit("Rename", changed)


def test_an_open_study_is_held_until_the_window_closes(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    opened(empty_window, study_file, qtbot)
    holder = StudyLock(study_file).holder
    assert holder is not None
    assert holder.is_this_process
    empty_window.close()
    assert not lock_file(study_file).exists()


def test_opening_another_study_leaves_the_first_to_others(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    second = tmp_path / "second.gpkg"
    write_study(three_region_study(), second)
    opened(empty_window, study_file, qtbot)
    opened(empty_window, second, qtbot)
    assert not lock_file(study_file).exists()
    assert lock_file(second).exists()
    opened(empty_window, three_region_study(), qtbot)
    assert not lock_file(second).exists()


def test_a_study_someone_else_has_open_is_told_and_saved_elsewhere(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    hold_elsewhere(study_file)
    before = study_file.read_bytes()
    heard = Heard(empty_window)
    opened(empty_window, study_file, qtbot)
    assert ["ayesha on other-pc" in text for text in heard.told] == [True]
    rename_first_site(empty_window)
    answers_of(empty_window).path = tmp_path / "mine.gpkg"
    empty_window.files.save()
    assert "ayesha on other-pc" in empty_window.safe.bar.text.text()
    answer(empty_window, "Save elsewhere…")
    settle(empty_window, qtbot)
    assert answers_of(empty_window).asked == ["save as"]
    assert study_file.read_bytes() == before
    assert read_study(tmp_path / "mine.gpkg").sites[0].name == "Renamed"
    assert lock_file(tmp_path / "mine.gpkg").exists()
    assert "ayesha" in lock_file(study_file).read_text()
    empty_window.files.save()
    settle(empty_window, qtbot)
    assert answers_of(empty_window).asked == ["save as"]
    assert not heard.failed


def test_saving_under_a_new_name_moves_the_right(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(empty_window, study_file, qtbot)
    answers_of(empty_window).path = tmp_path / "mine.gpkg"
    empty_window.files.save_as()
    settle(empty_window, qtbot)
    assert not lock_file(study_file).exists()
    assert lock_file(tmp_path / "mine.gpkg").exists()


def test_a_file_someone_else_has_open_is_not_replaced(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    hold_elsewhere(study_file)
    before = study_file.read_bytes()
    opened(empty_window, three_region_study(), qtbot)
    heard = Heard(empty_window)
    answers_of(empty_window).path = study_file
    empty_window.files.save_as()
    settle(empty_window, qtbot)
    assert [type(error) for error in heard.failed] == [LockedError]
    assert study_file.read_bytes() == before


def test_a_study_that_was_left_behind_can_be_saved_once_the_other_is_gone(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    hold_elsewhere(study_file)
    opened(empty_window, study_file, qtbot)
    lock_file(study_file).unlink()
    rename_first_site(empty_window)
    empty_window.files.save()
    settle(empty_window, qtbot)
    assert answers_of(empty_window).asked == []
    assert read_study(study_file).sites[0].name == "Renamed"


def test_a_save_that_fails_gives_the_new_place_back(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(empty_window, study_file, qtbot)
    heard = Heard(empty_window)
    folder = tmp_path / "folder.gpkg"
    folder.mkdir()
    answers_of(empty_window).path = folder
    empty_window.files.save_as()
    settle(empty_window, qtbot)
    assert "is a folder" in empty_window.safe.bar.text.text()
    assert not heard.failed
    assert not lock_file(folder).exists()
    assert lock_file(study_file).exists()


def test_what_is_written_while_a_study_is_read_is_noticed_when_it_is_saved(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_and_overtake(path: Path) -> Study:
        study = read_study(path)
        write_study(study.with_sites(()), path)
        return study

    monkeypatch.setattr(packaged, "read_study", read_and_overtake)
    opened(empty_window, study_file, qtbot)
    rename_first_site(empty_window)
    empty_window.files.save()
    settle(empty_window, qtbot)
    assert "Another program has changed shared.gpkg" in empty_window.safe.bar.text.text()
    assert read_study(study_file).sites == ()


def test_what_was_left_behind_elsewhere_can_be_taken_over(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    hold_elsewhere(study_file)
    opened(empty_window, study_file, qtbot)
    rename_first_site(empty_window)
    empty_window.files.save()
    answer(empty_window, "Take over and save")
    settle(empty_window, qtbot)
    assert read_study(study_file).sites[0].name == "Renamed"
    holder = StudyLock(study_file).holder
    assert holder is not None
    assert holder.is_this_process
    assert empty_window.safe.bar.isHidden()


@pytest.fixture
def overtaken(empty_window: MainWindow, study_file: Path, qtbot: QtBot) -> MainWindow:
    """A window with a step that is not saved, while another program wrote to the file."""
    opened(empty_window, study_file, qtbot)
    rename_first_site(empty_window)
    write_study(three_region_study().with_sites(()), study_file)
    empty_window.files.save()
    settle(empty_window, qtbot)
    return empty_window


def test_mine_can_be_saved_elsewhere(
    overtaken: MainWindow, study_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    answers_of(overtaken).path = tmp_path / "mine.gpkg"
    answer(overtaken, "Save elsewhere…")
    settle(overtaken, qtbot)
    assert read_study(tmp_path / "mine.gpkg").sites[0].name == "Renamed"
    assert read_study(study_file).sites == ()
    assert not overtaken.session.is_modified


def test_mine_can_win_and_theirs_stays_beside_it(
    overtaken: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    answer(overtaken, "Overwrite")
    settle(overtaken, qtbot)
    assert read_study(study_file).sites[0].name == "Renamed"
    assert read_study(study_file.with_name("shared.gpkg~1")).sites == ()


def test_theirs_can_win(overtaken: MainWindow, qtbot: QtBot) -> None:
    answer(overtaken, "Reload")
    settle(overtaken, qtbot)
    assert overtaken.session.study.sites == ()
    assert not overtaken.session.is_modified


def test_the_question_can_wait(overtaken: MainWindow, study_file: Path) -> None:
    overtaken.safe.bar.later.click()
    assert overtaken.safe.bar.isHidden()
    assert overtaken.session.is_modified
    assert read_study(study_file).sites == ()


def test_two_saves_in_a_row_both_count(
    empty_window: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    opened(empty_window, study_file, qtbot)
    rename_first_site(empty_window)
    empty_window.files.save()
    empty_window.session.change("S2", name="Second")
    empty_window.files.save()
    settle(empty_window, qtbot)
    assert [site.name for site in read_study(study_file).sites] == ["Renamed", "Second"]
    assert not empty_window.session.is_modified
    assert empty_window.safe.bar.isHidden()
