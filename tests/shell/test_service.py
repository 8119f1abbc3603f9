"""A line is clicked out of service: the map answers, and everything can be taken back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from siteselect.core.errors import InputError
from siteselect.core.grid.build import build_grid
from siteselect.shell.grid_elements import GridElements
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.outage_strip import RESTORED, UPDATING
from siteselect.shell.session import Session
from tests.helpers.studies import three_region_study
from tests.helpers.windows import click, drag_to, pixel, press, release, settle

L4_NAME = "South–Middle 220 kV line"
ON_L4 = (2.0, 9.5)
ON_L2 = (2.5, 10.0)
MIDDLE = (2.0, 10.0)
OPEN_GROUND = (1.2, 9.7)


@pytest.fixture
def roomy(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window whose map shows the whole grid, the tool for outages in hand."""
    window.actions_.by_id["grid.service"].trigger()
    settle(window, qtbot)
    return window


def ask_menu(window: MainWindow, at: QPoint) -> QMenu | None:
    """Ask for the menu of a place as a right click does, and return it."""
    canvas = window.canvas
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
    return QApplication.activePopupWidget()  # type: ignore[return-value]


@pytest.fixture(autouse=True)
def no_menu_is_left() -> Iterator[None]:
    yield
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def test_a_line_clicked_is_out_of_service_and_the_map_answers(
    roomy: MainWindow, qtbot: QtBot
) -> None:
    window, session = roomy, roomy.session
    before = session.score_of("S1")
    evaluation = session.evaluation
    click(window.canvas, pixel(window.canvas, *ON_L4))
    assert session.out_of_service == {"L4"}
    assert session.is_updating
    assert session.evaluation is evaluation, "the last result stays until the new one is there"
    assert session.score_of("S1") is before
    assert window.outages.isVisible()
    assert window.outages.state.text() == UPDATING
    assert [chip.toolTip() for chip in window.outages.chips] == [f"Put {L4_NAME} back into service"]
    settle(window, qtbot)
    assert session.evaluation is not evaluation
    assert session.evaluation is not None
    assert "L4" not in session.evaluation.grid.branch_ids
    assert not window.outages.state.text()
    after = session.score_of("S1")
    assert after is not None
    assert after is not before
    assert window.canvas.scene is not None
    assert window.canvas.scene.out_of_service.lines == {"L4"}
    assert window.canvas.scene.results.out_of_service == {"L4"}
    assert not session.is_modified, "an outage is a question, not an edit"


def test_undo_brings_the_very_same_records_back_at_once(roomy: MainWindow, qtbot: QtBot) -> None:
    window, session = roomy, roomy.session
    before, evaluation = session.score_of("S1"), session.evaluation
    click(window.canvas, pixel(window.canvas, *ON_L4))
    settle(window, qtbot)
    after = session.score_of("S1")
    assert window.actions_.by_id["edit.undo"].text() == f"&Undo Take {L4_NAME} out of service"
    QTest.keySequence(window, QKeySequence("Ctrl+Z"))
    assert session.out_of_service == frozenset()
    assert session.evaluation is evaluation
    assert session.score_of("S1") is before
    assert window.outages.isHidden()
    QTest.keySequence(window, QKeySequence("Ctrl+Y"))
    assert session.out_of_service == {"L4"}
    assert session.score_of("S1") is after
    settle(window, qtbot)


def test_a_chip_puts_one_back_and_the_button_everything(roomy: MainWindow, qtbot: QtBot) -> None:
    window, session = roomy, roomy.session
    study = three_region_study()
    second = replace(study.lines[0], id="L5")
    window.files.open(replace(study, lines=(*study.lines, second)))
    settle(window, qtbot)
    session.toggle_service("L4")
    settle(window, qtbot)
    session.toggle_service("L5")
    settle(window, qtbot)
    assert len(window.outages.chips) == 2
    qtbot.mouseClick(
        next(c for c in window.outages.chips if L4_NAME in c.toolTip()), Qt.MouseButton.LeftButton
    )
    assert session.out_of_service == {"L5"}
    settle(window, qtbot)
    qtbot.mouseClick(window.outages.restore, Qt.MouseButton.LeftButton)
    assert session.out_of_service == frozenset()
    assert window.outages.text.text() == RESTORED
    settle(window, qtbot)
    assert window.outages.isHidden()
    assert window.actions_.by_id["edit.undo"].text() == "&Undo Put everything back into service"


@pytest.fixture
def failures(window: MainWindow) -> list[Exception]:
    caught: list[Exception] = []
    window.session.failed.connect(caught.append)
    return caught


def test_an_outage_that_cuts_the_network_says_so_and_changes_nothing(
    roomy: MainWindow, failures: list[Exception], qtbot: QtBot
) -> None:
    window, session = roomy, roomy.session
    before, evaluation = session.score_of("S1"), session.evaluation
    session.toggle_service("L4")
    session.undo()
    click(window.canvas, pixel(window.canvas, *ON_L2))
    settle(window, qtbot)
    assert session.out_of_service == frozenset()
    assert session.evaluation is evaluation
    assert session.score_of("S1") is before
    (error,) = failures
    assert isinstance(error, InputError)
    assert "cuts off" in error.sentence
    assert window.notices.text.text() == error.sentence
    assert window.outages.isHidden()
    assert not session.history.undo_text
    assert window.canvas.scene is not None
    assert not window.canvas.scene.out_of_service


def test_an_update_that_is_cancelled_leaves_the_last_result(
    roomy: MainWindow, qtbot: QtBot
) -> None:
    session, evaluation = roomy.session, roomy.session.evaluation
    session.toggle_service("L4")
    roomy.status.progress.cancel.click()
    assert session.out_of_service == frozenset()
    assert session.evaluation is evaluation
    assert not session.is_updating
    settle(roomy, qtbot)


def test_a_site_can_be_dragged_while_results_are_updated(roomy: MainWindow, qtbot: QtBot) -> None:
    window, session = roomy, roomy.session
    window.actions_.by_id["site.select"].trigger()
    start, end = pixel(window.canvas, 1.1, 9.9), pixel(window.canvas, 1.5, 9.6)
    session.toggle_service("L4")
    press(window.canvas, start)
    drag_to(window.canvas, start + QPoint(10, 10))
    drag_to(window.canvas, end)
    release(window.canvas, end)
    settle(window, qtbot)
    assert session.score_of("S1") is not None
    assert session.out_of_service == {"L4"}
    session.undo()
    session.undo()
    settle(window, qtbot)
    assert session.out_of_service == frozenset()
    assert session.study.site("S1").geometry.x == 1.1


def test_a_right_click_offers_what_is_there(window: MainWindow, qtbot: QtBot) -> None:
    menu = ask_menu(window, pixel(window.canvas, *ON_L4))
    assert menu is not None
    switch = menu.actions()[0]
    assert switch.text() == f"Take {L4_NAME} out of service"
    assert not menu.actions()[-1].isEnabled(), "nothing to restore yet"
    switch.trigger()
    menu.close()
    assert window.session.out_of_service == {"L4"}
    settle(window, qtbot)
    menu = ask_menu(window, pixel(window.canvas, *ON_L4))
    assert menu is not None
    assert menu.actions()[0].text() == f"Put {L4_NAME} back into service"
    menu.actions()[-1].trigger()
    assert window.session.out_of_service == frozenset()
    settle(window, qtbot)


def test_a_station_offers_its_transformers(roomy: MainWindow) -> None:
    click(roomy.canvas, pixel(roomy.canvas, *MIDDLE))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()[:2]] == [
        "Take Middle 500/220 kV transformers out of service",
        "Take Middle 220/132 kV transformers out of service",
    ]


def test_empty_ground_offers_nothing_and_pans(roomy: MainWindow) -> None:
    canvas = roomy.canvas
    assert ask_menu(roomy, pixel(canvas, *OPEN_GROUND)) is None
    centre = canvas.view.centre_x_m
    at = pixel(canvas, *OPEN_GROUND)
    press(canvas, at)
    drag_to(canvas, at + QPoint(60, 0))
    release(canvas, at + QPoint(60, 0))
    assert canvas.view.centre_x_m != centre
    assert roomy.session.out_of_service == frozenset()


def test_the_right_click_that_ends_an_area_offers_no_menu(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    window.actions_.by_id["site.polygon"].trigger()
    for lon, lat in ((1.9, 9.45), (2.1, 9.45), (2.1, 9.55)):
        click(canvas, pixel(canvas, lon, lat))
    at = pixel(canvas, *ON_L4)
    QTest.mousePress(canvas, Qt.MouseButton.RightButton, pos=at)
    assert ask_menu(window, at) is None
    assert len(window.session.study.sites) == 3
    settle(window, qtbot)


def test_hidden_lines_cannot_be_switched(roomy: MainWindow) -> None:
    roomy.canvas.set_visible_layers({"land", "regions"})
    at = pixel(roomy.canvas, *ON_L4).toPointF()
    assert roomy.canvas.stage.elements_at(at) == ()


def test_the_pointer_says_what_a_click_would_do(roomy: MainWindow) -> None:
    canvas = roomy.canvas
    at = pixel(canvas, *ON_L4)
    QTest.mouseMove(canvas, pixel(canvas, *OPEN_GROUND))
    away = canvas.grab().toImage()
    QTest.mouseMove(canvas, at)
    here = canvas.grab().toImage()
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert (
        canvas.stage.words_on(canvas.stage.elements_at(at.toPointF()))
        == f"Take {L4_NAME} out of service"
    )
    assert here != away


def test_another_study_starts_with_everything_in_service(roomy: MainWindow, qtbot: QtBot) -> None:
    roomy.session.toggle_service("L4")
    settle(roomy, qtbot)
    roomy.files.open(replace(three_region_study(), sites=()))
    settle(roomy, qtbot)
    assert roomy.session.out_of_service == frozenset()
    assert roomy.outages.isHidden()
    assert not roomy.session.history.undo_text


def test_what_was_out_of_service_stands_on_every_paper(roomy: MainWindow, qtbot: QtBot) -> None:
    session = roomy.session
    assert session.study_as_judged is session.study
    session.toggle_service("L4")
    assert not roomy.actions_.by_id["file.export_page"].isEnabled(), "old results, new question"
    settle(roomy, qtbot)
    assert roomy.actions_.by_id["file.export_page"].isEnabled()
    assert session.study_as_judged.info.notes[0] == (
        f"Judged with these out of service: {L4_NAME}."
    )


def test_before_there_are_results_nothing_can_be_taken_out(qapp: QApplication) -> None:
    session = Session()
    session.open(three_region_study())
    with pytest.raises(InputError, match="not ready"):
        session.toggle_service("L4")
    assert session.out_of_service == frozenset()
    session.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_elements_are_called_as_in_the_results() -> None:
    study = three_region_study()
    grid = build_grid(study.substations, study.transformers, study.lines)
    names = GridElements(study).names
    assert [names[key] for key in grid.branch_ids] == list(grid.branch_names)
