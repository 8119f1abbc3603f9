"""Drawing a site as an area, corner by corner."""

import numpy as np
import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from siteselect.core.words import say
from siteselect.render.furniture import draw_hint
from siteselect.render.pens import colour, pen
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.tool import Stage, Tool, is_near, pixels

CROSSING_HINT = say("The outline crosses itself: move on, or take a corner back with Backspace")
TOO_FEW_HINT = say("An area needs three corners")
_SAME_PX = 2.5
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PolygonTool(Tool):
    """Clicks add corners; double click, Enter, right click or the first corner end the area."""

    name = "polygon"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._corners: list[tuple[float, float]] = []
        self._pointer: QPointF | None = None
        self._hint = ""

    @property
    def is_busy(self) -> bool:
        """Whether a corner has been set."""
        return bool(self._corners)

    @property
    def n_corners(self) -> int:
        """Number of corners set so far."""
        return len(self._corners)

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Add a corner, or end the area on the first corner or with the right button."""
        if button == Qt.MouseButton.RightButton:
            self._end()
        elif button != Qt.MouseButton.LeftButton:
            return False
        elif self.n_corners >= 3 and is_near(at, self._pixels()[0]):
            self._end()
        else:
            self._add(at)
        return True

    def double_click(self, at: QPointF) -> bool:
        """End the area; the first press of the double click has set the last corner."""
        self._add(at)
        self._end()
        return True

    def move(self, at: QPointF) -> None:
        """Stretch the outline to the pointer."""
        self._pointer = at
        self._hint = CROSSING_HINT if self._crosses(at) else ""
        if self._corners:
            self.stage.refresh()

    def key(self, key: int) -> bool:
        """Enter ends; Backspace and Delete take the last corner back."""
        if key in _ENDS and self._corners:
            self._end()
            return True
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self._corners:
            self._corners.pop()
            self._hint = ""
            self.stage.refresh()
            return True
        return False

    def cancel(self) -> None:
        """Throw the outline away."""
        self._corners.clear()
        self._hint = ""
        self.stage.refresh()

    def _add(self, at: QPointF) -> None:
        if self._corners and is_near(at, self._pixels()[-1], _SAME_PX):
            return
        self._corners.append(self.stage.view.point_m(at.x(), at.y()))
        self._hint = ""
        self.stage.refresh()

    def _end(self) -> None:
        if self.n_corners < 3:
            self._hint = TOO_FEW_HINT
        elif not (area := shapely.Polygon(self._corners)).is_valid:
            self._hint = CROSSING_HINT
        else:
            self.cancel()
            self.stage.finish(area)
            return
        self.stage.refresh()

    def _crosses(self, at: QPointF) -> bool:
        """Return whether the outline, stretched to the pointer, meets itself."""
        if self.n_corners < 2 or is_near(at, self._pixels()[0]):
            return False
        line = shapely.LineString([*self._corners, self.stage.view.point_m(at.x(), at.y())])
        return not line.is_simple

    def _pixels(self) -> list[QPointF]:
        return pixels(self.stage.view, np.array(self._corners))

    def paint(self, painter: QPainter) -> None:
        """Paint the outline so far, its corners, and what is to be said about it."""
        if self._corners:
            self._paint_outline(painter)
        if self._pointer is not None and (text := self._hint or self._measure()):
            draw_hint(
                painter, self._pointer, tr(text), self.stage.theme, self.stage.view,
                is_warning=bool(self._hint),
            )  # fmt: skip

    def _paint_outline(self, painter: QPainter) -> None:
        theme, corners = self.stage.theme, self._pixels()
        stretched = [*corners, self._pointer] if self._pointer is not None else corners
        ink = colour(theme.warning if self._hint else theme.selection)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.selection, 0.14))
        painter.drawPolygon(QPolygonF(stretched))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colour(theme.halo, 0.8), 4.0))
        painter.drawPolyline(QPolygonF(stretched))
        painter.setPen(pen(ink, 1.8))
        painter.drawPolyline(QPolygonF(stretched))
        painter.setPen(pen(colour(theme.selection, 0.8), 1.2, (3.0, 3.0)))
        painter.drawLine(stretched[-1], stretched[0])
        painter.setBrush(colour(theme.halo))
        painter.setPen(pen(ink, 1.6))
        for index, corner in enumerate(corners):
            radius = 4.5 if index == 0 else 3.2
            painter.drawEllipse(corner, radius, radius)

    def _measure(self) -> str:
        """Return the area so far as a planner writes it."""
        if self._pointer is None or self.n_corners < 2:
            return ""
        tip = self.stage.view.point_m(self._pointer.x(), self._pointer.y())
        area_m2 = self.stage.projection.ground_area_m2(np.array([*self._corners, tip]))
        return area_text(area_m2)


def area_text(area_m2: float) -> str:
    """Return an area in hectares, or in square kilometres from 1,000 ha on. `area_m2` [m2]."""
    hectares = area_m2 / 1e4
    if hectares >= 1000:
        return tr("{km2:,.1f} km²", km2=hectares / 100)
    if hectares >= 1:
        return tr("{ha:,.1f} ha", ha=hectares)
    return tr("{m2:,.0f} m²", m2=area_m2)
