"""Typed positions and scales, bookmarks, the projection, the overview and the graticule."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from siteselect.settings.preferences import PositionFormat
from siteselect.shell.main_window import MainWindow
from tests.helpers.windows import click, drag_to, draw_polygon, pixel, press, release, settle

FAR = (2.75, 9.25)


def middle(window: MainWindow) -> tuple[float, float]:
    return window.canvas.camera.middle


# Positions and scales


def test_a_typed_position_is_gone_to(window: MainWindow, qtbot: QtBot):
    window.actions_.by_id["map.go_to"].trigger()
    entry = window.status.position.entry
    assert entry.isVisible()
    qtbot.keyClicks(entry, "9°15'N 2°45'E")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert middle(window) == pytest.approx(FAR, abs=1e-6)
    assert window.status.position.currentWidget() is window.status.position.button


def test_a_wrong_position_is_told_and_can_be_mended(window: MainWindow, qtbot: QtBot):
    before = window.canvas.view
    window.actions_.by_id["map.go_to"].trigger()
    qtbot.keyClicks(window.status.position.entry, "9.25 north, 2")
    qtbot.keyClick(window.status.position.entry, Qt.Key.Key_Return)
    assert "is not a position" in window.notices.text.text()
    assert window.canvas.view == before
    assert window.status.position.currentWidget() is window.status.position.entry
    qtbot.keyClick(window.status.position.entry, Qt.Key.Key_Escape)
    assert window.status.position.currentWidget() is window.status.position.button


def test_the_writing_of_positions_is_chosen_copied_and_remembered(window: MainWindow, qtbot: QtBot):
    field = window.status.position
    field.show_place(*FAR)
    chosen = next(a for a in field.menu().actions() if a.text() == "Degrees, minutes, seconds")
    chosen.trigger()
    assert field.button.text() == "9°15′00.0″ N, 2°45′00.0″ E"
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "9°15'00.0\"N, 2°45'00.0\"E"
    assert window.bench.memory.preferences.position_format is PositionFormat.DMS


def test_a_typed_scale_is_taken(window: MainWindow, qtbot: QtBot):
    before = middle(window)
    window.actions_.by_id["map.scale"].trigger()
    qtbot.keyClicks(window.status.scale, "1 : 750,000")
    qtbot.keyClick(window.status.scale, Qt.Key.Key_Return)
    assert window.canvas.scale_denominator == pytest.approx(750_000, rel=1e-3)
    assert window.status.scale.text() == "1 : 750,000"
    assert middle(window) == pytest.approx(before, abs=1e-6)


def test_a_wrong_scale_is_told_and_the_right_one_comes_back(window: MainWindow, qtbot: QtBot):
    shown = window.status.scale.text()
    window.actions_.by_id["map.scale"].trigger()
    qtbot.keyClicks(window.status.scale, "huge")
    qtbot.keyClick(window.status.scale, Qt.Key.Key_Return)
    assert "is not a scale" in window.notices.text.text()
    qtbot.keyClick(window.status.scale, Qt.Key.Key_Escape)
    assert window.status.scale.text() == shown


# Bookmarks


def test_a_bookmark_brings_back_place_scale_and_turn_and_can_be_undone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Harbour", True))
    camera = window.canvas.camera
    camera.look_at(FAR, scale=300_000, rotation_deg=20)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    window.canvas.camera.north_up()
    window.canvas.zoom_full()
    menu = window.menuBar().findChildren(type(window.menuBar().addMenu("")))
    submenu = next(m for m in menu if m.accessibleName() == "Bookmarks")
    submenu.aboutToShow.emit()
    next(a for a in submenu.actions() if a.text() == "Harbour").trigger()
    assert middle(window) == pytest.approx(FAR, abs=1e-6)
    assert window.canvas.scale_denominator == pytest.approx(300_000, rel=1e-3)
    assert window.canvas.view.rotation_deg == pytest.approx(20)
    assert window.session.history.undo_text == "Add bookmark Harbour"
    window.session.undo()
    assert window.map.bookmarks == ()
    window.session.redo()
    assert [one.name for one in window.map.bookmarks] == ["Harbour"]


def test_bookmarks_are_renamed_and_deleted_in_their_list(window: MainWindow, qtbot: QtBot):
    window.map.add_bookmark("One")
    window.map.add_bookmark("Two")
    window.actions_.by_id["map.bookmark.list"].trigger()
    dialog = window.map.bookmark_list
    assert dialog is not None
    dialog.list.setCurrentRow(1)
    dialog.rename.click()
    editor = dialog.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Harbour")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    def names() -> list[str]:
        return [one.name for one in window.map.bookmarks]

    qtbot.waitUntil(lambda: names() == ["One", "Harbour"])
    dialog.list.setCurrentRow(0)
    dialog.list.setFocus()
    dialog.remove.click()
    assert names() == ["Harbour"]
    window.session.undo()
    assert dialog.list.count() == 2, "the list follows"
    dialog.close()


# Projection


def test_the_projection_is_found_chosen_undone_and_keeps_the_place(
    window: MainWindow, qtbot: QtBot
):
    before = window.session.study.info.map_crs
    window.canvas.camera.look_at(FAR, scale=400_000)
    window.actions_.by_id["map.projection"].trigger()
    dialog = window.map.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.model.shown) > 5000, timeout=10_000)
    qtbot.keyClicks(dialog.search, "3395 world mercator")
    assert dialog.model.shown[0].code == "EPSG:3395"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.session.study.info.map_crs == "EPSG:3395"
    assert window.canvas.projection.map_crs == "EPSG:3395"
    assert middle(window) == pytest.approx(FAR, abs=1e-6)
    assert window.canvas.scale_denominator == pytest.approx(400_000, rel=1e-3)
    assert window.session.history.undo_text == "Draw the map in EPSG:3395"
    window.session.undo()
    settle(window, qtbot)
    assert window.canvas.projection.map_crs == before


def test_drawing_works_in_any_projection(window: MainWindow, qtbot: QtBot):
    window.map.set_projection("EPSG:3035")
    settle(window, qtbot)
    site = draw_polygon(window, [(1.0, 9.0), (1.2, 9.0), (1.1, 9.2)], qtbot)
    area = window.session.study.site(site).geometry
    lon, lat = area.centroid.x, area.centroid.y
    assert (lon, lat) == pytest.approx((1.1, 9.067), abs=0.03)


def test_a_projection_that_cannot_be_drawn_is_told(window: MainWindow):
    before = window.session.study
    window.map.set_projection("EPSG:2225")
    assert "US survey foot" in window.notices.text.text()
    assert window.session.study is before


# Overview and graticule


def test_the_frame_in_the_overview_moves_the_map(window: MainWindow, qtbot: QtBot):
    window.actions_.by_id["map.overview"].trigger()
    overview = window.map.overview
    assert overview.isVisible()
    qtbot.waitUntil(lambda: overview.frame_px is not None)
    window.canvas.camera.look_at((2.0, 9.5), scale=600_000)
    before = middle(window)
    where = overview.frame_px.boundingRect().center().toPoint()
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseMove(overview, where + QPoint(30, -10))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=where + QPoint(30, -10))
    assert middle(window)[0] > before[0] + 0.2
    assert middle(window)[1] > before[1] + 0.05
    moved = overview.frame_px.boundingRect().center().toPoint()
    assert (moved - where - QPoint(30, -10)).manhattanLength() <= 2
    assert window.bench.memory.preferences.shows_overview
    window.actions_.by_id["map.overview"].trigger()
    assert not overview.isVisible()


def test_the_graticule_lies_where_it_says(window: MainWindow, qtbot: QtBot):
    canvas = window.canvas
    canvas.set_visible_layers(frozenset())
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_theme(canvas.theme)
    before = canvas.grab().toImage()
    window.actions_.by_id["map.graticule"].trigger()
    assert window.actions_.by_id["map.graticule"].isChecked()
    after = canvas.grab().toImage()
    for lat in (9.13, 9.37, 9.61):
        at = pixel(canvas, 2.0, lat)
        changed = [
            x for x in range(-3, 4)
            if before.pixelColor(at + QPoint(x, 0)) != after.pixelColor(at + QPoint(x, 0))
        ]  # fmt: skip
        assert changed, "the meridian of 2° E is there"
        assert min(map(abs, changed)) <= 1
    window.actions_.by_id["map.graticule"].trigger()
    assert canvas.grab().toImage() == before


@pytest.mark.parametrize("turn", [0, 60])
def test_a_site_is_still_dragged_with_all_of_it_shown(
    window: MainWindow, qtbot: QtBot, turn: float
):
    window.map.toggle_graticule()
    window.canvas.camera.turn(turn)
    site = window.session.study.sites[0]
    start = pixel(window.canvas, site.anchor.x, site.anchor.y)
    click(window.canvas, start)
    press(window.canvas, start)
    drag_to(window.canvas, start + QPoint(10, 12))
    drag_to(window.canvas, start + QPoint(20, 24))
    release(window.canvas, start + QPoint(20, 24))
    moved = window.session.study.site(site.id).anchor
    assert (pixel(window.canvas, moved.x, moved.y) - start - QPoint(20, 24)).manhattanLength() <= 3
