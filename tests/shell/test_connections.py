"""Choosing a site's station and leading its connection with the mouse, each a step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shapely import box

from siteselect.core.drawing.local_plane import length_km
from siteselect.io.study_file import read_study, write_study
from siteselect.shell.main_window import MainWindow
from siteselect.study.route_edits import route_of
from tests.helpers.pointing import click, drag, move, pixel, position
from tests.helpers.windows import settle

FIELD = "S1"


@pytest.fixture
def near(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with the point in the west selected and its two nearest stations in view."""
    window.canvas.zoom_to(box(0.8, 9.4, 2.2, 10.3))
    window.session.select(FIELD)
    settle(window, qtbot)
    return window


def do(window: MainWindow, action_id: str) -> None:
    action = window.actions_.by_id[action_id]
    assert action.isEnabled(), action_id
    action.trigger()


def station(window: MainWindow, station_id: str) -> QPoint:
    where = window.session.study.substation(station_id)
    return pixel(window.canvas, where.lon, where.lat)


def halfway(window: MainWindow) -> QPoint:
    ends = window.canvas.stage.connection
    start, end = (pixel(window.canvas, *place) for place in (ends[0], ends[-1]))
    return (start + end) / 2


def bend(window: MainWindow, by: QPoint) -> QPoint:
    at = halfway(window)
    drag(window.canvas, at, at + by, steps=8)
    return at + by


def test_a_click_on_a_station_connects_the_site_there(near: MainWindow, qtbot: QtBot) -> None:
    before = near.session.study
    chosen = near.session.score_of(FIELD).connection.substation_id
    other = "MID" if chosen != "MID" else "WST"
    assert not near.actions_.by_id["site.any_station"].isEnabled()
    do(near, "site.connect")
    move(near.canvas, station(near, other))
    click(near.canvas, station(near, other))
    settle(near, qtbot)
    name = near.session.study.substation(other).name
    assert near.session.study.site(FIELD).substation_id == other
    assert near.session.score_of(FIELD).connection.substation_id == other
    assert near.session.history.undo_text == f"Connect Western field to {name}"
    assert near.canvas.tool_name == "select"
    do(near, "site.any_station")
    settle(near, qtbot)
    assert near.session.study.site(FIELD).substation_id is None
    assert near.session.score_of(FIELD).connection.substation_id == chosen
    do(near, "edit.undo")
    do(near, "edit.undo")
    assert near.session.study is before


def test_a_dragged_connection_is_as_long_and_as_dear_as_its_way(
    near: MainWindow, qtbot: QtBot
) -> None:
    before = near.session.study
    straight = near.session.score_of(FIELD).connection
    live = []
    near.session.previewed.connect(lambda score: live.append(score) if score else None)
    at = halfway(near)
    QTest.mousePress(near.canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(near.canvas, at + QPoint(30, 40))
    QTest.mouseMove(near.canvas, at + QPoint(60, 80))
    qtbot.waitUntil(lambda: bool(live))
    assert live[-1].connection.is_drawn
    assert near.session.study is before, "a drag commits nothing before it ends"
    QTest.mouseRelease(near.canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 80))
    settle(near, qtbot)
    site = near.session.study.site(FIELD)
    route = route_of(near.session.study, site)
    led = near.session.score_of(FIELD).connection
    assert site.substation_id == straight.substation_id
    assert len(route.geometry.coords) == 3
    assert led.route_km == pytest.approx(length_km(route.geometry))
    assert led.cost_usd > straight.cost_usd
    assert led.is_drawn
    assert f"{led.route_km:,.1f} km, as drawn" in {
        label.text() for label in near.inspector.findChildren(QLabel)
    }
    assert near.canvas.highlight.connection == tuple(route.geometry.coords)
    assert near.session.history.undo_text == "Change the route of Western field"
    do(near, "edit.undo")
    settle(near, qtbot)
    assert near.session.study is before
    assert near.session.score_of(FIELD).connection == straight


def test_bends_are_added_moved_and_taken_away(near: MainWindow, qtbot: QtBot) -> None:
    at = bend(near, QPoint(50, 70))
    settle(near, qtbot)
    drag(near.canvas, at, at + QPoint(-10, 30), steps=6)
    settle(near, qtbot)
    site = near.session.study.site(FIELD)
    middle = route_of(near.session.study, site).geometry.coords[1]
    assert middle == pytest.approx(position(near.canvas, at + QPoint(-10, 30)), abs=2e-3)
    assert len(route_of(near.session.study, site).geometry.coords) == 3
    QTest.keyClick(near.canvas, Qt.Key.Key_Delete)
    settle(near, qtbot)
    assert not near.session.study.routes
    assert near.session.study.site(FIELD), "the site itself stays"


def test_a_double_click_takes_a_bend_away_and_a_route_is_straightened(
    near: MainWindow, qtbot: QtBot
) -> None:
    at = bend(near, QPoint(50, 70))
    settle(near, qtbot)
    do(near, "site.straighten")
    assert not near.session.study.routes
    do(near, "edit.undo")
    settle(near, qtbot)
    QTest.mouseClick(near.canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(near.canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(near.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert not near.session.study.routes


def test_another_station_drops_the_route_in_the_same_step(near: MainWindow, qtbot: QtBot) -> None:
    bend(near, QPoint(50, 70))
    settle(near, qtbot)
    led = near.session.study
    other = "MID" if led.routes[0].substation_id != "MID" else "WST"
    do(near, "site.connect")
    click(near.canvas, station(near, other))
    settle(near, qtbot)
    assert not near.session.study.routes
    do(near, "edit.undo")
    settle(near, qtbot)
    assert near.session.study is led
    assert near.session.score_of(FIELD).connection.is_drawn


def test_escape_puts_a_dragged_connection_back(near: MainWindow, qtbot: QtBot) -> None:
    before, at = near.session.study, halfway(near)
    way = near.canvas.stage.connection
    QTest.mousePress(near.canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(near.canvas, at + QPoint(40, 40))
    QTest.keyClick(near.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(near.canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 40))
    settle(near, qtbot)
    assert near.session.study is before
    assert near.canvas.stage.connection == way
    assert not near.inspector.score.connection.is_drawn


def test_a_route_is_saved_with_the_study(near: MainWindow, qtbot: QtBot, tmp_path) -> None:
    bend(near, QPoint(50, 70))
    settle(near, qtbot)
    score = near.session.score_of(FIELD)
    write_study(near.session.study, tmp_path / "led.gpkg")
    again = read_study(tmp_path / "led.gpkg")
    assert again.site_as_led(FIELD) == near.session.study.site_as_led(FIELD)
    assert near.session.evaluation.score(again.site_as_led(FIELD)).connection == score.connection
