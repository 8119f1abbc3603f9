"""Versions saved now and then, brought back as steps; files that others change or take away."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from siteselect.io.disk_stamp import stamp_of
from siteselect.io.journal_reading import recovered
from siteselect.io.study_file import read_study, write_study
from siteselect.settings.folders import state_folder
from siteselect.shell.file_watch import Found, look_at
from siteselect.shell.main_window import MainWindow
from tests.helpers.crashes import answer_button
from tests.helpers.studies import three_region_study
from tests.helpers.windows import answers_of, opened, settle
from tests.unit.export.full_disk import a_full_disk


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "drive" / "my study مطالعہ.gpkg"
    path.parent.mkdir()
    write_study(three_region_study(), path)
    return path


@pytest.fixture
def with_file(empty_window: MainWindow, study_file: Path, qtbot: QtBot) -> MainWindow:
    return opened(empty_window, study_file, qtbot)


def versions() -> list[Path]:
    return sorted((state_folder() / "versions").glob("*/*.gpkg"))


def keep(window: MainWindow, qtbot: QtBot) -> None:
    window.safe.versions.keep()
    settle(window, qtbot)


def test_nothing_is_saved_while_nothing_changed(with_file: MainWindow, qtbot: QtBot) -> None:
    keep(with_file, qtbot)
    assert versions() == []


def test_a_version_never_touches_the_planners_file(
    with_file: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    before = study_file.read_bytes()
    with_file.session.change("S1", name="One")
    keep(with_file, qtbot)
    keep(with_file, qtbot)
    (version,) = versions()
    assert read_study(version).site("S1").name == "One"
    assert study_file.read_bytes() == before
    assert with_file.session.is_modified


def test_ten_versions_are_kept(with_file: MainWindow, qtbot: QtBot) -> None:
    for number in range(12):
        with_file.session.change("S1", requested_mw=10.0 + number)
        keep(with_file, qtbot)
    assert [read_study(path).site("S1").requested_mw for path in versions()] == [
        float(mw) for mw in range(12, 22)
    ]


def test_a_version_comes_back_as_a_step(with_file: MainWindow, qtbot: QtBot) -> None:
    session = with_file.session
    session.change("S1", name="One")
    keep(with_file, qtbot)
    session.change("S1", name="Two")
    session.remove("S2")
    evaluation = session.evaluation
    with_file.safe.versions.bring_back(with_file.safe.versions.versions[0])
    settle(with_file, qtbot)
    assert [site.name for site in session.study.sites] == ["One", "Eastern hall"]
    assert session.history.undo_text.startswith("Go back to the version of ")
    assert session.evaluation is evaluation, "the grid is the same: nothing is computed again"
    session.undo()
    assert [site.name for site in session.study.sites] == ["Two"]


def test_the_menu_lists_versions_and_saved_generations(with_file: MainWindow, qtbot: QtBot) -> None:
    with_file.session.change("S1", name="One")
    keep(with_file, qtbot)
    with_file.files.save()
    settle(with_file, qtbot)
    kinds = [version.is_automatic for version in with_file.safe.versions.versions]
    assert sorted(kinds) == [False, True]


def test_the_interval_follows_the_preference(with_file: MainWindow) -> None:
    memory, keeper = with_file.bench.memory, with_file.safe.versions
    assert keeper._tick.interval() == 5 * 60_000
    memory.remember_safety(version_minutes=999, reopens_study=True)
    keeper.follow_preferences()
    assert keeper._tick.interval() == 999 * 60_000
    memory.remember_safety(version_minutes=0, reopens_study=True)
    keeper.follow_preferences()
    assert not keeper._tick.isActive()


def test_a_file_that_another_program_changes_is_noticed(
    with_file: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    study = three_region_study()
    write_study(replace(study, sites=study.sites[:1]), study_file)
    qtbot.waitUntil(with_file.safe.bar.isVisible, timeout=5000)
    assert "Another program has changed" in with_file.safe.bar.text.text()
    answer_button(with_file, "Reload").click()
    settle(with_file, qtbot)
    session = with_file.session
    assert [site.id for site in session.study.sites] == ["S1"]
    assert not session.is_modified
    session.undo()
    assert [site.id for site in session.study.sites] == ["S1", "S2"]


def test_the_same_change_is_asked_about_once(
    with_file: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    write_study(three_region_study().with_sites(()), study_file)
    qtbot.waitUntil(with_file.safe.bar.isVisible, timeout=5000)
    with_file.safe.bar.later.click()
    with_file.files.look_at_file()
    qtbot.wait(600)
    assert with_file.safe.bar.isHidden()


def test_our_own_save_is_no_change(with_file: MainWindow, qtbot: QtBot) -> None:
    with_file.session.change("S1", name="One")
    with_file.files.save()
    settle(with_file, qtbot)
    qtbot.wait(800)
    assert with_file.safe.bar.isHidden()


def test_a_drive_that_vanishes_is_told_and_work_goes_on(
    with_file: MainWindow, study_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drive = study_file.parent
    drive.rename(tmp_path / "pulled out")
    with_file.files.look_at_file()
    qtbot.waitUntil(with_file.safe.bar.isVisible, timeout=5000)
    assert "cannot be reached any more" in with_file.safe.bar.text.text()
    with_file.session.change("S1", name="One")
    answers_of(with_file).path = tmp_path / "elsewhere.gpkg"
    answer_button(with_file, "Save elsewhere…").click()
    settle(with_file, qtbot)
    assert read_study(tmp_path / "elsewhere.gpkg").site("S1").name == "One"
    assert with_file.safe.bar.isHidden()


def test_a_drive_that_comes_back_answers_the_question(
    with_file: MainWindow, study_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drive = study_file.parent
    drive.rename(tmp_path / "pulled out")
    with_file.files.look_at_file()
    qtbot.waitUntil(with_file.safe.bar.isVisible, timeout=5000)
    (tmp_path / "pulled out").rename(drive)
    with_file.files.look_at_file()
    qtbot.waitUntil(with_file.safe.bar.isHidden, timeout=5000)


def test_a_look_tells_same_changed_and_lost_apart(study_file: Path) -> None:
    stamp = stamp_of(study_file)
    os.utime(study_file)
    assert look_at(study_file, stamp).found is Found.SAME
    study_file.write_bytes(b"something else")
    assert look_at(study_file, stamp).found is Found.CHANGED
    study_file.unlink()
    assert look_at(study_file, stamp).found is Found.LOST


def test_a_disk_that_fills_up_while_saving_is_told_in_one_sentence(
    with_file: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    before = study_file.read_bytes()
    files_before = sorted(study_file.parent.iterdir())
    with_file.session.change("S1", name="One")
    settle(with_file, qtbot)
    with a_full_disk():
        with_file.files.save()
        settle(with_file, qtbot)
    text = with_file.safe.bar.text.text()
    assert text.startswith("The file was not saved: ")
    assert text.count(". ") <= 2
    assert study_file.read_bytes() == before
    assert sorted(study_file.parent.iterdir()) == files_before
    assert with_file.session.is_modified
    answer_button(with_file, "Try again").click()
    settle(with_file, qtbot)
    assert read_study(study_file).site("S1").name == "One"


def test_a_journal_on_a_full_disk_is_told_once_and_catches_up(
    with_file: MainWindow, qtbot: QtBot
) -> None:
    told: list[Exception] = []
    keeper = with_file.safe.keeper
    keeper.failed.connect(told.append)
    with_file.session.change("S1", name="One")
    settle(with_file, qtbot)
    with a_full_disk(after_bytes=64):
        for number in range(3):
            with_file.session.change("S1", name=f"Full {number}")
        settle(with_file, qtbot)
        qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "cannot be kept safe" in with_file.notices.text.text()
    with qtbot.waitSignal(keeper.recovered):
        with_file.session.change("S1", name="Room again")
    settle(with_file, qtbot)
    (folder,) = (state_folder() / "journals").iterdir()
    names = [step.study.sites[0].name for step in recovered(folder).state.steps]
    assert names == ["Western field", "One", "Full 0", "Full 1", "Full 2", "Room again"]
