import pytest
import shapely
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.pointing import click, drag, move, pixel, position, wheel

SPOT = QPoint(333, 222)


def test_the_wheel_keeps_the_point_under_the_pointer(canvas: MapCanvas):
    before, scale = position(canvas, SPOT), canvas.view.metres_per_px
    wheel(canvas, SPOT, 3)
    assert position(canvas, SPOT) == pytest.approx(before, abs=1e-9)
    assert canvas.view.metres_per_px == pytest.approx(scale / 1.25**3)


def test_with_ctrl_the_wheel_zooms_finely(canvas: MapCanvas):
    scale = canvas.view.metres_per_px
    wheel(canvas, SPOT, 1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.view.metres_per_px == pytest.approx(scale / 1.05)


def test_zooming_stops_at_a_street_and_at_the_surroundings(canvas: MapCanvas):
    wheel(canvas, SPOT, 200)
    assert canvas.view.metres_per_px == pytest.approx(0.5)
    wheel(canvas, SPOT, -200)
    left, right = pixel(canvas, 0.5, 9.5), pixel(canvas, 3.5, 9.5)
    assert (right - left).x() == pytest.approx(640 / 6, abs=2), "a sixth of the window"


@pytest.mark.parametrize("tool", ["pan", "select"])
def test_dragging_empty_ground_pans(canvas: MapCanvas, tool: str):
    canvas.set_tool(tool)
    start, end = QPoint(320, 400), QPoint(380, 360)
    before = position(canvas, start)
    drag(canvas, start, end)
    assert position(canvas, end) == pytest.approx(before, abs=1e-9)


@pytest.mark.parametrize("tool", ["pan", "select", "point", "polygon"])
def test_the_middle_button_always_pans(canvas: MapCanvas, tool: str):
    canvas.set_tool(tool)
    before = position(canvas, SPOT)
    drag(canvas, SPOT, SPOT + QPoint(40, 10), Qt.MouseButton.MiddleButton)
    assert position(canvas, SPOT + QPoint(40, 10)) == pytest.approx(before, abs=1e-9)


def test_space_pans_while_drawing(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    click(canvas, QPoint(200, 200))
    before = position(canvas, SPOT)
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, SPOT, SPOT + QPoint(30, 0))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert position(canvas, SPOT + QPoint(30, 0)) == pytest.approx(before, abs=1e-9)
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        click(canvas, QPoint(400, 200))
        click(canvas, QPoint(400, 300))
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert len(drawn.args[0].exterior.coords) == 4, "three corners: Space added none"


@pytest.mark.parametrize(
    ("key", "dx", "dy"),
    [(Qt.Key.Key_Left, 1, 0), (Qt.Key.Key_Right, -1, 0), (Qt.Key.Key_Up, 0, 1),
     (Qt.Key.Key_Down, 0, -1)],
)  # fmt: skip
def test_arrow_keys_move_the_window_over_the_map(
    canvas: MapCanvas, qtbot: QtBot, key: Qt.Key, dx: int, dy: int
):
    at = pixel(canvas, 2.0, 9.5)
    qtbot.keyClick(canvas, key)
    step = pixel(canvas, 2.0, 9.5) - at
    assert step.x() == pytest.approx(dx * 0.15 * 640, abs=1)
    assert step.y() == pytest.approx(dy * 0.15 * 480, abs=1)


def test_plus_and_minus_zoom_about_the_middle(canvas: MapCanvas, qtbot: QtBot):
    middle, scale = position(canvas, QPoint(320, 240)), canvas.view.metres_per_px
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.metres_per_px == pytest.approx(scale / 1.25)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.metres_per_px == pytest.approx(scale)
    assert position(canvas, QPoint(320, 240)) == pytest.approx(middle, abs=1e-9)


def shows_everything(canvas: MapCanvas) -> bool:
    corners = [(0.5, 8.5), (3.5, 8.5), (3.5, 10.5), (0.5, 10.5)]
    return all(canvas.rect().contains(pixel(canvas, *corner)) for corner in corners)


def test_zoom_full_shows_the_whole_study(canvas: MapCanvas):
    canvas.zoom_in()
    canvas.zoom_in()
    wheel(canvas, SPOT, 4)
    assert not shows_everything(canvas)
    canvas.zoom_full()
    assert shows_everything(canvas)
    canvas.resize(500, 300)
    assert shows_everything(canvas), "a whole map stays whole"


def test_a_chosen_view_keeps_its_middle_when_the_window_grows(canvas: MapCanvas):
    canvas.zoom_in()
    middle, scale = position(canvas, QPoint(320, 240)), canvas.view.metres_per_px
    canvas.resize(900, 600)
    assert position(canvas, QPoint(450, 300)) == pytest.approx(middle, abs=1e-9)
    assert canvas.view.metres_per_px == scale


def test_zooming_to_a_geometry_brings_it_to_the_middle(canvas: MapCanvas):
    canvas.zoom_to(shapely.box(2.95, 9.95, 2.98, 9.98))
    assert (pixel(canvas, 2.965, 9.965) - QPoint(320, 240)).manhattanLength() <= 2
    x_min, _, x_max, _ = canvas.view.bounds_m
    assert 10_000 < x_max - x_min < 100_000, "the surroundings of a small thing are shown"
    canvas.zoom_to(shapely.box(0.5, 8.5, 3.5, 10.5))
    assert shows_everything(canvas)


def test_the_pointer_reads_out_its_position(canvas: MapCanvas, qtbot: QtBot):
    at = pixel(canvas, 2.25, 9.75)
    with qtbot.waitSignal(canvas.cursorMoved) as moved:
        move(canvas, at)
    pixel_deg = canvas.view.metres_per_px / 111_000
    assert moved.args == pytest.approx([2.25, 9.75], abs=pixel_deg)


def test_every_change_of_view_is_told(canvas: MapCanvas, qtbot: QtBot):
    with qtbot.waitSignal(canvas.viewChanged):
        canvas.zoom_out()
    with qtbot.waitSignal(canvas.viewChanged):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)


def test_the_scale_is_that_on_this_screen(canvas: MapCanvas):
    view = canvas.view
    width_mm = 640 / view.px_per_mm
    x_min, _, x_max, _ = view.bounds_m
    assert canvas.scale_denominator == pytest.approx((x_max - x_min) * 1000 / width_mm, rel=1e-3)


def test_unknown_keys_are_left_to_the_window(canvas: MapCanvas):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    event.setAccepted(True)
    QApplication.sendEvent(canvas, event)
    assert not event.isAccepted()
