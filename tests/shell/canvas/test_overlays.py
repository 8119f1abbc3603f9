"""Overlays and tools that others bring along."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme
from siteselect.shell.canvas.overlays import Level
from siteselect.shell.canvas.tools.tool import Tool
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import mapped_study
from tests.helpers.pointing import click, pixel


class Spot:
    """A square of one colour around a position."""

    def __init__(self, lon: float, lat: float, ink: str) -> None:
        self.where, self.ink = (lon, lat), QColor(ink)

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, _theme: Theme
    ) -> None:
        """Fill the square."""
        x, y = view.point_px(*projection.point_to_map(*self.where))
        painter.fillRect(round(x) - 20, round(y) - 20, 40, 40, self.ink)
        painter.setOpacity(0.0)


def colour_at(canvas: MapCanvas, at: QPoint) -> str:
    return canvas.grab().toImage().pixelColor(at).name()


def test_an_overlay_is_drawn_where_it_belongs_and_follows_a_pan(canvas: MapCanvas, qtbot: QtBot):
    canvas.overlays.add(Spot(1.0, 9.0, "#ff0000"), level=Level.TOOL)
    at = pixel(canvas, 1.0, 9.0)
    assert colour_at(canvas, at) == "#ff0000"
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    moved = pixel(canvas, 1.0, 9.0)
    assert moved != at
    assert colour_at(canvas, moved) == "#ff0000"


def test_the_level_decides_and_the_painter_is_given_back_as_it_was(canvas: MapCanvas):
    low, high = Spot(1.0, 9.0, "#ff0000"), Spot(1.0, 9.0, "#00ff00")
    canvas.overlays.add(high, level=Level.TOOL + 2)
    canvas.overlays.add(low, level=Level.TOOL + 1)
    at = pixel(canvas, 1.0, 9.0)
    assert colour_at(canvas, at) == "#00ff00", "though it came first and left no opacity"
    canvas.overlays.remove(high)
    assert colour_at(canvas, at) == "#ff0000"


def test_an_overlay_below_the_sites_leaves_their_badges(canvas: MapCanvas):
    (site, *_) = mapped_study().sites
    at = pixel(canvas, site.anchor.x, site.anchor.y)
    badge = colour_at(canvas, at - QPoint(6, 0))
    canvas.overlays.add(Spot(site.anchor.x, site.anchor.y, "#ff0000"), level=Level.SITES - 1)
    assert colour_at(canvas, at - QPoint(6, 0)) == badge
    assert colour_at(canvas, at + QPoint(0, 18)) == "#ff0000"


class CountingTool(Tool):
    """Counts presses."""

    name = "count"
    cursor = Qt.CursorShape.WhatsThisCursor
    presses = 0
    is_cancelled = False

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Count."""
        self.presses += 1
        return True

    def cancel(self) -> None:
        """Remember."""
        self.is_cancelled = True


def test_a_tool_put_into_the_box_gets_the_pointer(canvas: MapCanvas, qtbot: QtBot):
    tool = CountingTool(canvas.stage)
    canvas.toolbox.register(tool)
    with qtbot.waitSignal(canvas.toolChanged) as changed:
        canvas.set_tool("count")
    assert changed.args == ["count"]
    assert canvas.cursor().shape() == Qt.CursorShape.WhatsThisCursor
    click(canvas, QPoint(320, 400))
    assert tool.presses == 1
    canvas.set_tool("select")
    assert tool.is_cancelled
    with pytest.raises(ValueError, match="already a tool 'count'"):
        canvas.toolbox.register(CountingTool(canvas.stage))
