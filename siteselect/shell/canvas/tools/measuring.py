"""Measuring on the ellipsoid: length with bearings, and area."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPolygonF

from siteselect.core.arrays import FloatArray
from siteselect.core.words import Phrase, say
from siteselect.render.furniture import draw_hint
from siteselect.render.pens import colour, pen
from siteselect.render.words import local_number, tr
from siteselect.shell.canvas.tools.tool import Stage, Tool, is_near, pixels

_SAME_PX = 2.5
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BACK = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


@dataclass(frozen=True)
class Units:
    """A system of units: of long and short lengths and of large and small areas, in metres."""

    name: str
    long: tuple[Phrase, float]
    short: tuple[Phrase, float]
    large: tuple[Phrase, float]
    small: tuple[Phrase, float]


UNITS = (
    Units(say("metric"), (say("{x} km"), 1000.0), (say("{x} m"), 1.0),
          (say("{x} km²"), 1e6), (say("{x} ha"), 1e4)),
    Units(say("miles"), (say("{x} mi"), 1609.344), (say("{x} ft"), 0.3048),
          (say("{x} sq mi"), 2_589_988.110336), (say("{x} acres"), 4046.8564224)),
    Units(say("nautical"), (say("{x} NM"), 1852.0), (say("{x} m"), 1.0),
          (say("{x} km²"), 1e6), (say("{x} ha"), 1e4)),
)  # fmt: skip
"""The international foot, mile, acre and nautical mile (BIPM, SI Brochure, 9th ed., 2019)."""


def length_words(metres: float, units: Units) -> str:
    """Return a length in the units a planner chose. [m]."""
    template, factor = units.long if metres >= units.long[1] else units.short
    return tr(template.filled(x=_figure(metres / factor)))


def area_words(square_metres: float, units: Units) -> str:
    """Return an area in the units a planner chose. [m2]."""
    template, factor = units.large if square_metres >= units.large[1] else units.small
    return tr(template.filled(x=_figure(square_metres / factor)))


def _figure(value: float) -> str:
    """Return a number with as many decimals as a hand on the map can mean."""
    decimals = 0 if value >= 1000 else 1 if value >= 100 else 2
    return local_number(value, f",.{decimals}f")


def bearing_words(degrees: float) -> str:
    """Return a bearing clockwise from true north in three digits. [degree]."""
    return tr("{bearing}°", bearing=f"{round(degrees) % 360:03d}")


class MeasureTool(Tool):
    """Clicks set points; double click, Enter or right click ends, and the figure stays to read.

    Backspace takes a point back, U changes the units, C copies the figure, Esc clears.
    """

    cursor = Qt.CursorShape.CrossCursor
    units_at = 0
    """Which of `UNITS` all measuring uses."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._points: list[tuple[float, float]] = []
        self._pointer: QPointF | None = None
        self._is_ended = False

    @property
    def is_busy(self) -> bool:
        """Whether there is something to clear."""
        return bool(self._points)

    @property
    def units(self) -> Units:
        """The units in use."""
        return UNITS[MeasureTool.units_at]

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Set a point, or end."""
        if button == Qt.MouseButton.RightButton and self._points:
            self._is_ended = True
        elif button == Qt.MouseButton.LeftButton:
            if self._is_ended:
                self.cancel()
            if not self._points or not is_near(at, self._pixels()[-1], _SAME_PX):
                self._points.append(self.stage.view.point_m(at.x(), at.y()))
            self._pointer = at
        else:
            return False
        self.stage.refresh()
        return True

    def double_click(self, at: QPointF) -> bool:
        """End here; the first press has set the point."""
        if not self._is_ended:
            self.press(at, Qt.MouseButton.LeftButton)
        self._is_ended = True
        self.stage.refresh()
        return True

    def move(self, at: QPointF) -> None:
        """Measure to the pointer."""
        if not self._is_ended:
            self._pointer = at
            if self._points:
                self.stage.refresh()

    def key(self, key: int) -> bool:
        """Take Enter, Backspace, U and C."""
        if key == Qt.Key.Key_U:
            MeasureTool.units_at = (MeasureTool.units_at + 1) % len(UNITS)
        elif not self._points:
            return False
        elif key in _ENDS:
            self._is_ended = True
        elif key in _BACK:
            self._points.pop()
            self._is_ended = False
        elif key == Qt.Key.Key_C:
            QGuiApplication.clipboard().setText(self.words())
        else:
            return False
        self.stage.refresh()
        return True

    def cancel(self) -> None:
        """Clear."""
        self._points.clear()
        self._is_ended = False
        self.stage.refresh()

    def words(self) -> str:
        """Return the figure as it stands beside the pointer."""
        return ""

    def _measured(self) -> FloatArray:
        """Return the points with the pointer as the last one, map metres, shape ``(n, 2)``."""
        points = list(self._points)
        if not self._is_ended and self._pointer is not None:
            tip = self.stage.view.point_m(self._pointer.x(), self._pointer.y())
            if not points or tip != points[-1]:
                points.append(tip)
        return np.array(points, np.float64).reshape(-1, 2)

    def _pixels(self) -> list[QPointF]:
        return pixels(self.stage.view, np.array(self._points))

    def paint(self, painter: QPainter) -> None:
        """Paint the way, its points and the figure beside the pointer."""
        if not self._points:
            return
        theme, view = self.stage.theme, self.stage.view
        way = pixels(view, self._measured())
        self._paint_inside(painter, way)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((colour(theme.halo, 0.85), 4.0), (colour(theme.accent), 1.8)):
            painter.setPen(pen(ink, width))
            painter.drawPolyline(QPolygonF(way))
        painter.setBrush(colour(theme.halo))
        painter.setPen(pen(colour(theme.accent), 1.6))
        for point in self._pixels():
            painter.drawEllipse(point, 3.2, 3.2)
        if text := self.words():
            draw_hint(painter, way[-1], text, theme, view, is_warning=False)

    def _paint_inside(self, painter: QPainter, way: list[QPointF]) -> None:
        """Paint what lies between the points."""


class LengthTool(MeasureTool):
    """Length from point to point, with the bearing of the last piece."""

    name = "measure_length"

    def words(self) -> str:
        """Return the last piece, its bearing, and the whole."""
        points = self._measured()
        if len(points) < 2:
            return ""
        pieces_m, bearings = self.stage.projection.ground_pieces(points)
        last = length_words(float(pieces_m[-1]), self.units)
        bearing = bearing_words(float(bearings[-1]))
        if len(pieces_m) == 1:
            return tr("{length}, bearing {bearing}", length=last, bearing=bearing)
        return tr(
            "{length}, bearing {bearing}; in all {total}", length=last, bearing=bearing,
            total=length_words(float(pieces_m.sum()), self.units),
        )  # fmt: skip


class AreaTool(MeasureTool):
    """Area inside an outline, and its edge."""

    name = "measure_area"

    def words(self) -> str:
        """Return the area and the length of the edge."""
        ring = self._measured()
        if len(ring) < 3:
            return ""
        area = self.stage.projection.ground_area_m2(ring)
        pieces_m, _ = self.stage.projection.ground_pieces(np.vstack([ring, ring[:1]]))
        return tr(
            "{area}, edge {length}", area=area_words(area, self.units),
            length=length_words(float(pieces_m.sum()), self.units),
        )  # fmt: skip

    def _paint_inside(self, painter: QPainter, way: list[QPointF]) -> None:
        painter.setPen(pen(colour(self.stage.theme.accent, 0.8), 1.2, (3.0, 3.0)))
        painter.setBrush(colour(self.stage.theme.accent, 0.14))
        painter.drawPolygon(QPolygonF(way))


class BearingTool(MeasureTool):
    """Bearing and distance from the first point to the pointer, and the way back."""

    name = "measure_bearing"

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Set the first point, then the second, which ends."""
        taken = super().press(at, button)
        if len(self._points) == 2:
            self._is_ended = True
        return taken

    def words(self) -> str:
        """Return the bearing there, the bearing back, and the distance."""
        points = self._measured()
        if len(points) < 2:
            return ""
        (length_m,), (there,) = self.stage.projection.ground_pieces(points[:2])
        _, (back,) = self.stage.projection.ground_pieces(points[1::-1])
        return tr(
            "Bearing {there}, back {back}, {length}", there=bearing_words(float(there)),
            back=bearing_words(float(back)), length=length_words(float(length_m), self.units),
        )  # fmt: skip
