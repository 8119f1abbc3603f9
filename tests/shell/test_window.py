"""The window on the smallest study, driven by mouse and keys."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shapely.affinity import translate

from siteselect.core.errors import InputError
from siteselect.io.study_file import read_study, write_study
from siteselect.shell.appearance import theme_for
from siteselect.shell.dialogs.questions import Unsaved
from siteselect.shell.main_window import MainWindow
from tests.helpers.studies import three_region_study
from tests.helpers.windows import (
    answers_of,
    click,
    drag_to,
    draw_polygon,
    opened,
    pixel,
    press,
    release,
    settle,
)

SQUARE = [(1.9, 9.5), (2.1, 9.5), (2.1, 9.6), (1.9, 9.6)]


def test_an_empty_window_says_what_to_do(empty_window: MainWindow) -> None:
    empty_window.show()
    assert "Open a study" in empty_window.inspector._empty.text()
    assert empty_window.windowTitle() == "SiteSelect"


def test_opening_a_study_scores_every_site(window: MainWindow) -> None:
    scores = window.session.scores()
    assert set(scores) == {"S1", "S2"}
    assert window.windowTitle() == "three-regions[*] — SiteSelect"
    assert window.shortlist.model.rowCount() == 2
    assert not window.isWindowModified()


def test_a_drawn_area_is_scored_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    site_id = draw_polygon(window, SQUARE, qtbot)
    settle(window, qtbot)
    assert window.session.selected_id == site_id
    score = window.session.score_of(site_id)
    assert score is not None
    assert window.inspector.score is score
    assert window.inspector.answer.sentence.text() == score.sentence
    assert window.isWindowModified()
    assert window.actions_.by_id["edit.undo"].text() == "&Undo Draw Site 3"


def test_changed_megawatts_are_one_step_and_undo_brings_the_old_record_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.select("S1")
    before = window.session.score_of("S1")
    edit = window.inspector.request.megawatts
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "250")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.session.study.site("S1").requested_mw == 250
    assert window.session.history.undo_text == "Change MW of Western field"
    after = window.session.score_of("S1")
    assert after is not None
    assert after.requested_mw == 250
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.score_of("S1") is before
    assert window.inspector.score is before
    assert edit.value() == 100
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.session.score_of("S1") is after


def test_a_drag_previews_and_commits_once(window: MainWindow, qtbot: QtBot) -> None:
    canvas, session = window.canvas, window.session
    session.select("S1")
    before = session.score_of("S1")
    assert before is not None
    start = pixel(canvas, 1.1, 9.9)
    press(canvas, start)
    drag_to(canvas, pixel(canvas, 1.5, 9.9))
    drag_to(canvas, pixel(canvas, 2.9, 9.9))
    qtbot.waitUntil(
        lambda: (
            window.inspector.score is not None
            and window.inspector.score.connection.substation_id == "EST"
        )
    )
    assert session.study.site("S1").geometry.x == 1.1
    assert not session.is_modified
    highlight = canvas.highlight
    assert highlight is not None
    assert highlight.connection is not None
    assert highlight.connection[1] == (3.0, 10.0)
    release(canvas, pixel(canvas, 2.9, 9.9))
    settle(window, qtbot)
    after = session.score_of("S1")
    assert after is not None
    assert after.connection.substation_id == "EST"
    assert session.history.undo_text == "Move site Western field"
    assert not window.inspector.answer.status.text()
    window.actions_.by_id["edit.undo"].trigger()
    assert not session.history.undo_text
    assert session.study.site("S1").geometry.x == 1.1
    assert session.score_of("S1") is before
    assert window.inspector.score is before
    assert canvas.highlight is not None
    assert canvas.highlight.connection == ((1.1, 9.9), (1.0, 10.0))


def test_an_area_that_looks_tiny_moves_without_changing_its_shape(
    window: MainWindow, qtbot: QtBot
) -> None:
    tiny = [(1.99, 9.49), (2.01, 9.49), (2.01, 9.51), (1.99, 9.51)]
    site_id = draw_polygon(window, tiny, qtbot)
    settle(window, qtbot)
    before = window.session.study.site(site_id).geometry
    start, end = pixel(window.canvas, 2.0, 9.5), pixel(window.canvas, 2.4, 9.3)
    press(window.canvas, start)
    drag_to(window.canvas, end)
    release(window.canvas, end)
    after = window.session.study.site(site_id).geometry
    shift = (after.centroid.x - before.centroid.x, after.centroid.y - before.centroid.y)
    assert shift == pytest.approx((0.4, -0.2), abs=0.02)
    assert translate(before, *shift).symmetric_difference(after).area < 0.05 * before.area


def test_an_abandoned_drag_leaves_everything_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select("S1")
    before = window.session.score_of("S1")
    press(window.canvas, pixel(window.canvas, 1.1, 9.9))
    drag_to(window.canvas, pixel(window.canvas, 2.9, 9.9))
    qtbot.waitUntil(lambda: window.inspector.score is not before)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    settle(window, qtbot)
    release(window.canvas, pixel(window.canvas, 2.9, 9.9))
    assert window.inspector.score is before
    assert not window.session.is_modified


def test_the_selection_is_one_on_map_table_and_inspector(window: MainWindow, qtbot: QtBot) -> None:
    click(window.canvas, pixel(window.canvas, 2.965, 9.965))
    assert window.session.selected_id == "S2"
    (row,) = window.shortlist.table.selectionModel().selectedRows(1)
    assert row.data() == "Eastern hall"
    assert window.inspector.request.name.text() == "Eastern hall"
    other = 1 - row.row()
    window.shortlist.table.selectRow(other)
    assert window.session.selected_id == "S1"
    assert window.canvas.selected_site == "S1"


def test_cells_of_the_shortlist_commit_steps(window: MainWindow, qtbot: QtBot) -> None:
    model = window.shortlist.model
    row = model.row_of("S2")
    assert row is not None
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    for title, value in (("Site", "Hall"), ("Asked MW", 40.0), ("Status", "on hold")):
        assert model.setData(model.index(row, titles.index(title)), value)
        settle(window, qtbot)
        row = model.row_of("S2")
        assert row is not None
    site = window.session.study.site("S2")
    assert (site.name, site.requested_mw, site.status) == ("Hall", 40.0, "on hold")
    assert window.session.history.undo_text == "Change status of Hall"


def test_deleting_and_undoing_brings_the_site_back(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select("S1")
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert [site.id for site in window.session.study.sites] == ["S2"]
    assert window.session.selected_id is None
    assert window.inspector.score is None
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [site.id for site in window.session.study.sites] == ["S1", "S2"]


def test_a_saved_study_opens_again_as_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draw_polygon(window, SQUARE, qtbot)
    answers_of(window).path = tmp_path / "plan.gpkg"
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.session.is_modified)
    assert answers_of(window).asked == ["save as"]
    assert window.windowTitle() == "plan[*] — SiteSelect"
    assert read_study(tmp_path / "plan.gpkg").sites == window.session.study.sites
    sites = window.session.study.sites
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.files.is_busy)
    settle(window, qtbot)
    assert window.session.study.sites == sites
    assert [one.path for one in window.files.recent()] == [(tmp_path / "plan.gpkg").resolve()]


def test_unsaved_work_is_asked_about_and_only_then(window: MainWindow, qtbot: QtBot) -> None:
    answers = answers_of(window)
    answers.unsaved_answer = Unsaved.CANCEL
    draw_polygon(window, SQUARE, qtbot)
    assert not window.close()
    assert window.isVisible()
    assert answers.asked == ["unsaved"]
    window.session.undo()
    assert window.close()
    assert answers.asked == ["unsaved"]


def test_closing_with_save_saves_first(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    answers = answers_of(window)
    answers.unsaved_answer = Unsaved.SAVE
    answers.path = tmp_path / "kept.gpkg"
    draw_polygon(window, SQUARE, qtbot)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(read_study(tmp_path / "kept.gpkg").sites) == 3


def test_a_dropped_study_opens_and_the_menu_imports_sites(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text("name,lat,lon,mw\nField,9.5,1.2,30\nHill,9.2,2.2,40\n")
    answers_of(window).path = sites
    window.actions_.by_id["file.import"].trigger()
    qtbot.waitUntil(lambda: len(window.session.study.sites) == 4)
    assert window.session.history.undo_text == "Import 2 sites from sites.csv"
    settle(window, qtbot)
    assert len(window.session.scores()) == 4
    study = tmp_path / "other.gpkg"
    write_study(three_region_study(), study)
    _drop(window, study)
    qtbot.waitUntil(lambda: window.session.path == study)
    assert answers_of(window).asked == ["import", "unsaved"]
    settle(window, qtbot)
    assert len(window.session.study.sites) == 2


def test_an_unreadable_file_is_told_with_a_way_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"not a database")
    _drop(window, broken)
    qtbot.waitUntil(window.notices.isVisible)
    assert "broken.gpkg" in window.notices.text.text()
    assert not window.notices.details.isVisible()
    assert len(window.session.study.sites) == 2


def test_a_bug_becomes_a_report_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.notices.crashed) as caught:
        window.notices.show_error(ZeroDivisionError("secret"))
    assert "ZeroDivisionError" in caught.args[0]
    assert window.notices.details.isVisible()
    window.notices.details.click()
    for dialog in QApplication.topLevelWidgets():
        if dialog.windowTitle() == "Report":
            dialog.close()
            dialog.deleteLater()
    window.notices.dismiss.click()
    assert not window.notices.isVisible()


def test_a_site_that_cannot_be_scored_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select("S1")
    window.session.change("S1", substation_id="NOWHERE")
    qtbot.waitUntil(lambda: window.session.error_of("S1") is not None)
    assert isinstance(window.session.error_of("S1"), InputError)
    assert "NOWHERE" in window.inspector.answer.status.text()
    assert window.inspector.score is None
    window.session.undo()
    assert window.inspector.score is not None


def test_a_study_that_cannot_be_evaluated_keeps_the_map(
    empty_window: MainWindow, qtbot: QtBot
) -> None:
    study = three_region_study()
    empty_window.show()
    empty_window.files.open(replace(study, transformers=(), lines=()))
    qtbot.waitUntil(empty_window.notices.isVisible)
    assert empty_window.session.is_open
    assert empty_window.session.evaluation is None
    qtbot.waitUntil(lambda: empty_window.link.is_settled)
    empty_window.session.select("S1")
    assert empty_window.inspector.answer.status.text().startswith("No scores")


def test_the_theme_can_be_chosen_and_is_remembered(window: MainWindow) -> None:
    window.actions_.by_id["view.theme.dark"].trigger()
    assert window.canvas.theme.is_dark
    assert window.bench.memory.preferences.theme == "dark"
    window.actions_.by_id["view.theme.light"].trigger()
    assert not window.canvas.theme.is_dark


@pytest.mark.parametrize(
    ("choice", "scheme", "name"),
    [
        ("system", Qt.ColorScheme.Dark, "dark"),
        ("system", Qt.ColorScheme.Light, "light"),
        ("system", Qt.ColorScheme.Unknown, "light"),
        ("light", Qt.ColorScheme.Dark, "light"),
        ("dark", Qt.ColorScheme.Light, "dark"),
    ],
)
def test_the_system_decides_until_a_theme_is_chosen(
    choice: str, scheme: Qt.ColorScheme, name: str
) -> None:
    assert theme_for(choice, scheme).name == name


def test_coordinates_are_copied(window: MainWindow) -> None:
    window.status.position.show_place(67.5, 25.25)
    assert window.status.position.button.text() == "25.2500° N, 67.5000° E"
    window.status.position.button.click()
    assert QApplication.clipboard().text() == "25.25000, 67.50000"


def test_badges_name_what_is_not_checked(window: MainWindow) -> None:
    texts = {label.text() for label in window.status.findChildren(QLabel)}
    assert {"132 kV network not checked", "Security: must not worsen"} <= texts
    assert "Synthetic hourly data, single year" in texts


def test_filtering_the_shortlist(window: MainWindow) -> None:
    window.shortlist.filter.setText("eastern ai")
    assert window.shortlist.model.rowCount() == 1
    assert window.shortlist.count.text() == "1 of 2 sites"
    window.shortlist.filter.clear()
    assert window.shortlist.model.rowCount() == 2


def test_exports_are_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    answers_of(window).path = tmp_path / "list.csv"
    window.actions_.by_id["file.export"].trigger()
    qtbot.waitUntil(lambda: not window.files.is_busy)
    assert "Western field" in (tmp_path / "list.csv").read_text()
    assert window.notices.text.text() == f"Written: {tmp_path / 'list.csv'}"


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_heat_map_says_what_is_under_the_mouse(window: MainWindow, choice: str) -> None:
    window.actions_.by_id[f"view.theme.{choice}"].trigger()
    window.session.select("S1")
    heat = window.inspector._results.heat_map
    text = heat.text_at(QPointF(heat.width() - 8, heat.height() * 0.44))
    assert text.startswith("July, 23:00 to 24:00: 100 of 100 MW on average")
    assert np.isnan(heat._share[0]).all()


def _drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(600, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_opened_studies_replace_each_other(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select("S1")
    opened(window, three_region_study(72), qtbot)
    assert window.session.selected_id is None
    assert window.session.study.info.n_hours == 72
