"""Asking the map what is there: one place, or everything in a rectangle, an outline, a circle."""

from collections.abc import Callable

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPolygonF

from siteselect.core.drawing.local_plane import place_at
from siteselect.core.words import say
from siteselect.render.furniture import draw_hint
from siteselect.render.pens import colour, pen
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.tool import GRAB_PX, Stage, Tool, is_near, pixels
from siteselect.shell.selection import Way

AtPlace = Callable[[tuple[float, float], float], None]
InArea = Callable[[shapely.Geometry, Way], None]
_SAME_PX = 3.0
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
HINT = say("Shift adds to the selection, Ctrl takes from it")


def way_of_keys() -> Way:
    """Return how the held keys want rows to join the selection."""
    keys = QGuiApplication.keyboardModifiers()
    if keys & Qt.KeyboardModifier.ControlModifier:
        return Way.REMOVE
    return Way.ADD if keys & Qt.KeyboardModifier.ShiftModifier else Way.REPLACE


class IdentifyTool(Tool):
    """A click asks what is there; a drag pans. `ask` gets map metres and how far to look."""

    name = "identify"
    cursor = Qt.CursorShape.WhatsThisCursor

    def __init__(self, stage: Stage, ask: AtPlace) -> None:
        super().__init__(stage)
        self._ask = ask
        self._at = QPointF()
        self._asked: tuple[float, float] | None = None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Remember where; the press itself may become a pan."""
        if button == Qt.MouseButton.LeftButton:
            self._at = at
        return False

    def click(self) -> None:
        """Ask what is here."""
        view = self.stage.view
        self._asked = view.point_m(self._at.x(), self._at.y())
        self._ask(self._asked, GRAB_PX * view.metres_per_px)
        self.stage.refresh()

    def key(self, key: int) -> bool:
        """Enter asks at the middle of the map."""
        if key in _ENDS:
            view = self.stage.view
            self._at = QPointF(view.width_px / 2, view.height_px / 2)
            self.click()
            return True
        return False

    def cancel(self) -> None:
        """Take the mark off."""
        self._asked = None
        self.stage.refresh()

    def paint(self, painter: QPainter) -> None:
        """Mark the place that was asked about."""
        if self._asked is None:
            return
        theme = self.stage.theme
        (at,) = pixels(self.stage.view, np.array([self._asked]))
        for ink, width in ((colour(theme.halo), 4.0), (colour(theme.selection), 1.8)):
            painter.setPen(pen(ink, width))
            painter.drawLine(at + QPointF(-8, 0), at + QPointF(8, 0))
            painter.drawLine(at + QPointF(0, -8), at + QPointF(0, 8))


class _AreaTool(Tool):
    """What the tools that choose rows in an area have in common."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage, choose: InArea) -> None:
        super().__init__(stage)
        self._choose = choose
        self._start: QPointF | None = None
        self._end: QPointF | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an area is being drawn."""
        return self._start is not None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Begin the area."""
        if button != Qt.MouseButton.LeftButton:
            return False
        self._start = self._end = at
        return True

    def move(self, at: QPointF) -> None:
        """Stretch the area to the pointer."""
        if self._start is not None:
            self._end = at
            self.stage.refresh()

    def release(self) -> None:
        """Choose what is in the area; a press that moved nowhere chooses what is under it."""
        area = self._area()
        way = way_of_keys()
        self.cancel()
        if area is not None:
            self._choose(area, way)

    def cancel(self) -> None:
        """Forget the area."""
        self._start = self._end = None
        self.stage.refresh()

    def _area(self) -> shapely.Geometry | None:
        return None

    def _place(self, at: QPointF) -> shapely.Geometry:
        """Return the little square around a place that a click stands for."""
        view = self.stage.view
        x, y = view.point_m(at.x(), at.y())
        return shapely.Point(x, y).buffer(GRAB_PX * view.metres_per_px, quad_segs=4)

    def _dress(self, painter: QPainter) -> None:
        theme = self.stage.theme
        painter.setBrush(colour(theme.selection, 0.12))
        painter.setPen(pen(colour(theme.selection), 1.4, (4.0, 3.0)))


class RectangleChooser(_AreaTool):
    """Drag a rectangle."""

    name = "choose_rectangle"

    def _area(self) -> shapely.Geometry | None:
        if self._start is None or self._end is None:
            return None
        if is_near(self._start, self._end, _SAME_PX):
            return self._place(self._start)
        box = QRectF(self._start, self._end).normalized()
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return shapely.Polygon([self.stage.view.point_m(c.x(), c.y()) for c in corners])

    def paint(self, painter: QPainter) -> None:
        """Paint the rectangle."""
        if self._start is not None and self._end is not None:
            self._dress(painter)
            painter.drawRect(QRectF(self._start, self._end).normalized())
            draw_hint(painter, self._end, tr(HINT), self.stage.theme, self.stage.view,
                      is_warning=False)  # fmt: skip


class CircleChooser(_AreaTool):
    """Drag from the middle to the edge of a circle; its radius is measured on the ground."""

    name = "choose_circle"

    def _area(self) -> shapely.Geometry | None:
        if self._start is None or self._end is None:
            return None
        if is_near(self._start, self._end, _SAME_PX):
            return self._place(self._start)
        middle = self.stage.projection.point_to_degrees(*self._ends_m()[0])
        radius_m = self._radius_m()
        edge = [place_at(middle, bearing=at, metres=radius_m) for at in range(0, 360, 5)]
        return self.stage.projection.geometry_to_map(shapely.Polygon(edge))

    def _ends_m(self) -> list[tuple[float, float]]:
        assert self._start is not None
        assert self._end is not None
        return [self.stage.view.point_m(p.x(), p.y()) for p in (self._start, self._end)]

    def _radius_m(self) -> float:
        return self.stage.projection.ground_distance_m(*self._ends_m())

    def _radius_px(self) -> float:
        assert self._start is not None
        assert self._end is not None
        gap = self._end - self._start
        return float(np.hypot(gap.x(), gap.y()))

    def paint(self, painter: QPainter) -> None:
        """Paint the circle and tell its radius."""
        if self._start is None or self._end is None:
            return
        self._dress(painter)
        radius = self._radius_px()
        painter.drawEllipse(self._start, radius, radius)
        text = tr("Radius {km:,.1f} km", km=self._radius_m() / 1000)
        draw_hint(painter, self._end, text, self.stage.theme, self.stage.view, is_warning=False)


class OutlineChooser(_AreaTool):
    """Click the corners of an outline; double click, Enter or right click ends it."""

    name = "choose_outline"

    def __init__(self, stage: Stage, choose: InArea) -> None:
        super().__init__(stage, choose)
        self._corners: list[tuple[float, float]] = []
        self._pointer = QPointF()

    @property
    def is_busy(self) -> bool:
        """Whether a corner has been set."""
        return bool(self._corners)

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Set a corner, or end with the right button."""
        if button == Qt.MouseButton.RightButton and self._corners:
            self._finish()
        elif button == Qt.MouseButton.LeftButton:
            corner = self.stage.view.point_m(at.x(), at.y())
            if not self._corners or not is_near(at, self._pixels()[-1], _SAME_PX):
                self._corners.append(corner)
            self.stage.refresh()
        else:
            return False
        return True

    def double_click(self, at: QPointF) -> bool:
        """End the outline."""
        self.press(at, Qt.MouseButton.LeftButton)
        self._finish()
        return True

    def move(self, at: QPointF) -> None:
        """Stretch the outline to the pointer."""
        self._pointer = at
        if self._corners:
            self.stage.refresh()

    def release(self) -> None:
        """Leave the outline open."""

    def key(self, key: int) -> bool:
        """Enter ends, Backspace takes a corner back."""
        if not self._corners:
            return False
        if key in _ENDS:
            self._finish()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._corners.pop()
            self.stage.refresh()
        else:
            return False
        return True

    def cancel(self) -> None:
        """Forget the outline."""
        self._corners.clear()
        super().cancel()

    def _finish(self) -> None:
        corners, way = list(self._corners), way_of_keys()
        self.cancel()
        if len(corners) >= 3:
            self._choose(shapely.make_valid(shapely.Polygon(corners)), way)

    def _pixels(self) -> list[QPointF]:
        return pixels(self.stage.view, np.array(self._corners))

    def paint(self, painter: QPainter) -> None:
        """Paint the outline so far."""
        if self._corners:
            self._dress(painter)
            painter.drawPolygon(QPolygonF([*self._pixels(), self._pointer]))
