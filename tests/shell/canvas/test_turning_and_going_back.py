"""Turning the map, the zoom box, going back and forth, and the map that runs on."""

import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from siteselect.shell.canvas.navigator import REST_MS, within_half_turn
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.pointing import click, drag, move, pixel, position, wheel

SPOT = QPoint(333, 222)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def shift_drag(canvas: MapCanvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, SHIFT, start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, SHIFT, end)


# Turning


def test_shift_and_the_wheel_turn_about_the_pointer(canvas: MapCanvas):
    before = position(canvas, SPOT)
    wheel(canvas, SPOT, 3, SHIFT)
    assert canvas.view.rotation_deg == pytest.approx(15)
    assert position(canvas, SPOT) == pytest.approx(before, abs=1e-9)
    wheel(canvas, SPOT, -1, SHIFT | Qt.KeyboardModifier.ControlModifier)
    assert canvas.view.rotation_deg == pytest.approx(14)


def test_a_map_turned_by_a_quarter_has_its_north_at_the_right(canvas: MapCanvas):
    canvas.camera.turn(90)
    south, north = pixel(canvas, 2.0, 9.0), pixel(canvas, 2.0, 10.0)
    assert north.x() > south.x() + 50
    assert abs(north.y() - south.y()) < 12
    canvas.camera.north_up()
    assert canvas.view.rotation_deg == 0.0
    assert pixel(canvas, 2.0, 10.0).y() < pixel(canvas, 2.0, 9.0).y()


@pytest.mark.parametrize("turn", [0, 37, -120])
def test_everything_works_on_a_turned_map(canvas: MapCanvas, qtbot: QtBot, turn: float):
    canvas.camera.turn(turn)
    at = pixel(canvas, 2.0, 9.5)
    before = position(canvas, at)
    drag(canvas, at + QPoint(0, 90), at + QPoint(40, 60))
    assert pixel(canvas, *before) == at + QPoint(40, -30), "the ground follows the hand"
    wheel(canvas, SPOT, 2)
    (site, *_) = canvas.stage._contents.sites.sites
    where = pixel(canvas, site.anchor.x, site.anchor.y)
    canvas.set_tool("select")
    with qtbot.waitSignal(canvas.siteDropped) as dropped:
        drag(canvas, where, where + QPoint(20, -50))
    there = shapely.Point(position(canvas, where + QPoint(20, -50)))
    assert dropped.args[1].distance(there) < 2 * canvas.view.metres_per_px / 111_000


def test_the_sharp_picture_of_a_turned_map_shows_what_the_blurred_one_did(
    canvas: MapCanvas, qtbot: QtBot
):
    with qtbot.waitSignal(canvas.frameReady):
        canvas.set_visible_layers({"land", "borders"})
    canvas.camera.turn(30)
    blurred = canvas.grab().toImage()
    qtbot.waitUntil(lambda: canvas._picture.covers(canvas.view))
    sharp = canvas.grab().toImage()
    differing = sum(
        blurred.pixelColor(x, y).lightness() != pytest.approx(
            sharp.pixelColor(x, y).lightness(), abs=12
        )
        for x in range(0, 640, 7)
        for y in range(0, 480, 7)
    )  # fmt: skip
    assert differing < 0.03 * (640 / 7) * (480 / 7)


def test_the_whole_study_is_shown_whichever_way_the_map_is_turned(canvas: MapCanvas):
    canvas.camera.turn(45)
    canvas.zoom_full()
    corners = [(0.5, 8.5), (3.5, 8.5), (3.5, 10.5), (0.5, 10.5)]
    assert all(canvas.rect().contains(pixel(canvas, *corner)) for corner in corners)


@pytest.mark.parametrize(
    ("angle", "same"), [(0, 0), (190, -170), (-190, 170), (360, 0), (725, 5), (1e-12, 0)]
)
def test_angles_stay_within_half_a_turn(angle: float, same: float):
    assert within_half_turn(angle) == pytest.approx(same)


# The zoom box


def test_shift_and_dragging_zoom_to_the_box(canvas: MapCanvas):
    start, end = QPoint(200, 300), QPoint(360, 420)
    middle, scale = position(canvas, (start + end) / 2), canvas.view.metres_per_px
    shift_drag(canvas, start, end)
    assert position(canvas, QPoint(320, 240)) == pytest.approx(middle, abs=1e-9)
    assert canvas.view.metres_per_px == pytest.approx(scale / 4), "160 by 120 fill 640 by 480"
    assert canvas.tool_name == "select", "the tool comes back"


def test_the_zoom_box_as_a_tool_stays_in_hand(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("zoom_box")
    scale = canvas.view.metres_per_px
    drag(canvas, QPoint(100, 100), QPoint(420, 200))
    assert canvas.view.metres_per_px == pytest.approx(scale / 2)
    assert canvas.tool_name == "zoom_box"
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    move(canvas, QPoint(300, 300))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert canvas.view.metres_per_px == pytest.approx(scale / 2), "Escape forgot the box"


def test_a_click_with_shift_is_still_a_click(canvas: MapCanvas, qtbot: QtBot):
    (site, *_) = canvas.stage._contents.sites.sites
    view = canvas.view
    with qtbot.waitSignal(canvas.siteSelected) as selected:
        QTest.mouseClick(
            canvas, Qt.MouseButton.LeftButton, SHIFT, pixel(canvas, site.anchor.x, site.anchor.y)
        )
    assert selected.args == [site.id]
    assert canvas.view == view


def test_shift_leaves_drawing_alone(canvas: MapCanvas):
    canvas.set_tool("polygon")
    click(canvas, QPoint(200, 200))
    scale = canvas.view.metres_per_px
    shift_drag(canvas, QPoint(300, 300), QPoint(400, 400))
    assert canvas.view.metres_per_px == scale


# Back and forth


def rest(qtbot: QtBot) -> None:
    qtbot.wait(REST_MS + 60)


def test_zoom_last_and_next(canvas: MapCanvas, qtbot: QtBot):
    rest(qtbot)
    whole = canvas.view
    for _ in range(3):
        wheel(canvas, SPOT, 1)
    close = canvas.view
    canvas.camera.go_back()
    assert canvas.view == whole, "steps in quick succession are one"
    canvas.camera.go_back()
    assert canvas.view == whole, "there is nothing before the first"
    canvas.camera.go_forward()
    assert canvas.view == close
    canvas.camera.go_back()
    canvas.camera.turn(10)
    rest(qtbot)
    canvas.camera.go_forward()
    assert canvas.view.rotation_deg == 10, "a new view forgets the ones after it"
    canvas.camera.go_back()
    assert canvas.view == whole


def test_going_back_keeps_the_size_of_the_window(canvas: MapCanvas, qtbot: QtBot):
    rest(qtbot)
    middle, scale = position(canvas, QPoint(320, 240)), canvas.view.metres_per_px
    canvas.zoom_in()
    rest(qtbot)
    canvas.resize(800, 600)
    canvas.camera.go_back()
    assert (canvas.view.width_px, canvas.view.height_px) == (800, 600)
    assert position(canvas, QPoint(400, 300)) == pytest.approx(middle, abs=1e-9)
    assert canvas.view.metres_per_px == pytest.approx(scale)


# Running on


def throw(canvas: MapCanvas, qtbot: QtBot, *, rests: bool = False) -> QPointF:
    """Drag to the right for a while and let go; return where the middle's ground then is."""
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 400))
    for step in range(1, 9):
        qtbot.wait(8)
        move(canvas, QPoint(200 + 20 * step, 400))
    if rests:
        qtbot.wait(150)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(360, 400))
    return QPointF(*canvas.view.point_px(0.0, 0.0))


def test_a_thrown_map_runs_on_and_comes_to_rest(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("pan")
    start = throw(canvas, qtbot)
    qtbot.waitUntil(lambda: QPointF(*canvas.view.point_px(0.0, 0.0)).x() > start.x() + 30)
    qtbot.waitUntil(lambda: not canvas._navigator._glide._tick.isActive(), timeout=3000)
    still = canvas.view
    qtbot.wait(50)
    assert canvas.view == still
    assert QPointF(*still.point_px(0.0, 0.0)).y() == pytest.approx(start.y(), abs=1)


def test_a_press_holds_a_running_map(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("pan")
    throw(canvas, qtbot)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    held = canvas.view
    qtbot.wait(60)
    assert canvas.view == held
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))


def test_a_hand_that_rested_throws_nothing(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("pan")
    throw(canvas, qtbot, rests=True)
    held = canvas.view
    qtbot.wait(60)
    assert canvas.view == held
