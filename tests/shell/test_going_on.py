"""The next start goes on where the last one ended; studies opened last have a picture and a pin."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from siteselect.io.study_file import write_study
from siteselect.settings.preferences import MOST_RECENT_STUDIES, Preferences
from siteselect.shell.dialogs.safety import SafetyDialog
from siteselect.shell.main_window import MainWindow
from siteselect.shell.recent_studies import PICTURE, picture_of
from tests.helpers.crashes import dispose
from tests.helpers.studies import three_region_study
from tests.helpers.windows import made_window, opened, settle


@pytest.fixture
def study_file(tmp_path: Path) -> Path:
    path = tmp_path / "my study مطالعہ.gpkg"
    write_study(three_region_study(), path)
    return path


@pytest.fixture
def ended(empty_window: MainWindow, study_file: Path, qtbot: QtBot) -> MainWindow:
    """A window that showed a site close by and turned, and was closed."""
    window = opened(empty_window, study_file, qtbot)
    window.session.select("S2")
    window.canvas.look_at_m(window.canvas.projection.point_to_map(2.9, 9.9), 80.0, 30.0)
    settle(window, qtbot)
    window.close()
    return window


@pytest.fixture
def later(qapp: QApplication, ended: MainWindow, tmp_path: Path) -> Iterator[MainWindow]:
    window = made_window(qapp, tmp_path)
    window.show()
    yield window
    dispose(window, qapp)


def test_study_view_turn_and_site_are_shown_again(
    later: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    later.go_on()
    settle(later, qtbot)
    assert later.session.path == study_file
    assert later.session.selected_id == "S2"
    view = later.canvas.view
    lon, lat = later.canvas.projection.point_to_degrees(view.centre_x_m, view.centre_y_m)
    assert (lon, lat) == pytest.approx((2.9, 9.9), abs=1e-6)
    assert view.metres_per_px == pytest.approx(80.0)
    assert view.rotation_deg == pytest.approx(30.0)


def test_who_does_not_want_that_begins_at_the_beginning(later: MainWindow) -> None:
    later.bench.memory.remember_safety(version_minutes=5, reopens_study=False)
    later.go_on()
    assert later.welcome.isVisible()
    assert not later.session.is_open


def test_a_study_that_is_gone_leads_to_the_beginning(later: MainWindow, study_file: Path) -> None:
    study_file.unlink()
    later.go_on()
    assert later.welcome.isVisible()


def test_another_study_is_shown_as_a_whole(later: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    write_study(three_region_study(), other)
    opened(later, other, qtbot)
    assert later.canvas.view.rotation_deg == 0
    assert later.session.selected_id is None


def test_nonsense_in_the_preferences_is_no_session(later: MainWindow) -> None:
    later.bench.memory.remember_session({"study": 7, "lon": "east"})
    assert later.last.wanted is None


def test_a_study_has_a_picture_of_its_map(ended: MainWindow, study_file: Path) -> None:
    picture = QImage(str(picture_of(study_file)))
    assert picture.size() == PICTURE
    colours = {picture.pixel(x, y) for x in range(0, 280, 20) for y in range(0, 180, 20)}
    assert len(colours) > 3


def small_button(window: MainWindow, first_word: str) -> QToolButton:
    """Return the button beside the one recent study whose name begins with a word."""
    buttons = window.welcome.findChildren(QToolButton)
    (found,) = (b for b in buttons if b.accessibleName().startswith(first_word))
    return found


def test_the_list_shows_pictures_pins_and_what_is_not_found(
    later: MainWindow, study_file: Path, qtbot: QtBot
) -> None:
    later.show_welcome()
    QTest.mouseClick(small_button(later, "Keep"), Qt.MouseButton.LeftButton)
    (one,) = later.files.recent()
    assert one.is_pinned
    later.actions_.by_id["file.forget_recent"].trigger()
    assert [known.path for known in later.files.recent()] == [study_file]
    study_file.unlink()
    with qtbot.waitSignal(later.files.recent.changed):
        later.files.recent.look()
    (one,) = later.files.recent()
    assert not one.is_there
    small_button(later, "Take").click()
    assert later.files.recent() == ()


def test_pinned_studies_stay_however_many_others_are_opened() -> None:
    known = Preferences().with_recent_study("kept").with_pin("kept", is_pinned=True)
    for number in range(3 * MOST_RECENT_STUDIES):
        known = known.with_recent_study(str(number))
    assert "kept" in known.recent_studies
    assert len(known.recent_studies) == MOST_RECENT_STUDIES
    assert known.without_loose_studies().recent_studies == ("kept",)


def test_how_work_is_kept_can_be_chosen(later: MainWindow) -> None:
    later.actions_.by_id["file.safety"].trigger()
    (dialog,) = later.findChildren(SafetyDialog)
    assert (dialog.interval.value(), dialog.reopens.isChecked()) == (5, True)
    dialog.interval.setValue(12)
    dialog.reopens.setChecked(False)
    dialog.accept()
    known = later.bench.memory.preferences
    assert (known.version_minutes, known.reopens_study) == (12, False)
    assert later.safe.versions._tick.interval() == 12 * 60_000
