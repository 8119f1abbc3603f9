import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from siteselect.shell.canvas.tools.measures import area_text
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.pointing import click, move, pixel, position, wheel

CORNERS = (QPoint(200, 150), QPoint(400, 160), QPoint(380, 330))


def drawn_by(canvas: MapCanvas, qtbot: QtBot, end: object) -> shapely.Polygon:
    canvas.set_tool("polygon")
    for corner in CORNERS:
        click(canvas, corner)
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        end()
    return drawn.args[0]


def check(canvas: MapCanvas, polygon: shapely.Polygon) -> None:
    expected = shapely.Polygon([position(canvas, corner) for corner in CORNERS])
    assert polygon.equals(expected) or polygon.symmetric_difference(expected).area < 1e-9
    assert len(polygon.exterior.coords) == 4


def test_enter_ends_an_area(canvas: MapCanvas, qtbot: QtBot):
    check(canvas, drawn_by(canvas, qtbot, lambda: qtbot.keyClick(canvas, Qt.Key.Key_Return)))


def test_a_right_click_ends_an_area(canvas: MapCanvas, qtbot: QtBot):
    right = Qt.MouseButton.RightButton
    check(canvas, drawn_by(canvas, qtbot, lambda: click(canvas, QPoint(300, 300), right)))


def test_a_click_on_the_first_corner_closes_the_area(canvas: MapCanvas, qtbot: QtBot):
    near = CORNERS[0] + QPoint(4, -3)
    check(canvas, drawn_by(canvas, qtbot, lambda: click(canvas, near)))


def test_a_double_click_sets_the_last_corner_once_and_ends(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    for corner in CORNERS[:2]:
        click(canvas, corner)
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        click(canvas, CORNERS[2])
        QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=CORNERS[2])
    check(canvas, drawn.args[0])


def test_after_drawing_the_hand_is_free_to_select(canvas: MapCanvas, qtbot: QtBot):
    with qtbot.waitSignal(canvas.toolChanged, check_params_cb=lambda name: name == "select"):
        drawn_by(canvas, qtbot, lambda: qtbot.keyClick(canvas, Qt.Key.Key_Enter))
    assert canvas.tool_name == "select"


def test_escape_throws_the_outline_away(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    with qtbot.assertNotEmitted(canvas.siteDrawn):
        for corner in CORNERS:
            click(canvas, corner)
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.tool_name == "polygon"


def test_backspace_takes_the_last_corner_back(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    wrong = QPoint(100, 400)
    for corner in (*CORNERS[:2], wrong):
        click(canvas, corner)
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    click(canvas, CORNERS[2])
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    check(canvas, drawn.args[0])


def test_two_corners_are_no_area(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    with qtbot.assertNotEmitted(canvas.siteDrawn):
        for corner in CORNERS[:2]:
            click(canvas, corner)
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    click(canvas, CORNERS[2])
    with qtbot.waitSignal(canvas.siteDrawn):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)


BOW_TIE = (QPoint(150, 150), QPoint(450, 350), QPoint(450, 150), QPoint(150, 350))


def test_an_outline_that_crosses_itself_is_refused_until_mended(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    before = canvas.grab().toImage()
    with qtbot.assertNotEmitted(canvas.siteDrawn):
        for corner in BOW_TIE:
            click(canvas, corner)
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    hint = canvas.grab().toImage()
    warning = canvas.theme.warning
    plate = [hint.pixelColor(x, y).name() for x in range(160, 560) for y in range(365, 400)]
    assert warning in plate, "the reason stands beside the pointer"
    assert hint != before
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(canvas.siteDrawn):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)


def test_zooming_while_drawing_keeps_the_corners_on_the_ground(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    places = [position(canvas, corner) for corner in CORNERS]
    click(canvas, CORNERS[0])
    wheel(canvas, CORNERS[1], -2)
    for place in places[1:]:
        click(canvas, pixel(canvas, *place))
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    expected = shapely.Polygon(places)
    assert drawn.args[0].symmetric_difference(expected).area < 0.03 * expected.area


def test_a_point_is_placed_with_one_click(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("point")
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        click(canvas, QPoint(300, 200))
    point = drawn.args[0]
    assert (point.x, point.y) == pytest.approx(position(canvas, QPoint(300, 200)))
    assert canvas.tool_name == "select"


def test_changing_tools_forgets_the_outline(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    for corner in CORNERS:
        click(canvas, corner)
    canvas.set_tool("select")
    canvas.set_tool("polygon")
    with qtbot.assertNotEmitted(canvas.siteDrawn):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)


def test_the_outline_is_seen_while_it_grows(canvas: MapCanvas):
    canvas.set_tool("polygon")
    click(canvas, CORNERS[0])
    click(canvas, CORNERS[1])
    move(canvas, CORNERS[2])
    image = canvas.grab().toImage()
    ink = {image.pixelColor(x, 155).name() for x in range(250, 350)} | {
        image.pixelColor(300, y).name() for y in range(145, 170)
    }
    assert canvas.theme.selection in ink


@pytest.mark.parametrize(
    ("area_m2", "text"),
    [(400, "400 m²"), (10_000, "1.0 ha"), (123_400, "12.3 ha"), (25e6, "25.0 km²")],
)
def test_areas_are_written_as_planners_do(area_m2: float, text: str):
    assert area_text(area_m2) == text
