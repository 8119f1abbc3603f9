"""What lives on top of the picture and follows the pointer: highlight, corners, the sites."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from siteselect.core.arrays import FloatArray
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, draw_segments, pen
from siteselect.render.projection import MapProjection
from siteselect.render.shapes import is_oversized, segments_cut_to
from siteselect.render.site_badge import BADGE_MM
from siteselect.render.symbology import lost_colour
from siteselect.render.theme import Theme
from siteselect.shell.canvas.highlight import LonLat

RING_MM = 3.5
"""Radius around what is a point, or too short to be seen under a badge. [mm]"""
_BEYOND_PX = 200.0


def positions_m(positions: tuple[LonLat, ...], projection: MapProjection) -> FloatArray:
    """Return positions in map metres, shape ``(n, 2)``."""
    return projection.to_map(np.array(positions, np.float64))


class HighlightPainter:
    """Paints the connection of the selected site, what limits it, and what is lost."""

    def __init__(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        self._painter, self._view, self._theme = painter, view, theme

    def limit(self, element_m: FloatArray) -> None:
        """Draw a line glowing; a ring around transformers, and around a line too short to see."""
        theme = self._theme
        for width_mm, alpha in ((3.4, 0.16), (2.2, 0.28)):
            self._stroke(element_m, colour(theme.warning, alpha), width_mm)
        self._stroke(element_m, colour(theme.halo, 0.85), 1.35)
        self._stroke(element_m, colour(theme.warning), 0.95)

    def lost(self, element_m: FloatArray) -> None:
        """Draw the element that is lost dashed in a colour of its own."""
        self._stroke(element_m, colour(self._theme.halo, 0.9), 1.7)
        self._stroke(element_m, colour(lost_colour(self._theme)), 0.9, (2.4, 1.6))

    def connection(self, connection_m: FloatArray) -> None:
        """Draw the dashed way from the site to its substation, and a ring around the station."""
        along = self._view.to_px(connection_m)
        station = QPointF(*along[-1].tolist())
        theme, px = self._theme, self._view.px_per_mm
        pieces = self._cut(np.hstack([along[:-1], along[1:]]))
        for ink, width_mm, dash in (
            (colour(theme.halo, 0.85), 1.1, ()),
            (colour(theme.selection), 0.5, (3.0, 2.0)),
        ):
            self._painter.setPen(pen(ink, width_mm * px, dash))
            draw_segments(self._painter, pieces)
        self._painter.setPen(pen(colour(theme.selection), 0.5 * px))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(station, 2.6 * px, 2.6 * px)

    def _stroke(
        self, element_m: FloatArray, ink: QColor, width_mm: float, dash: tuple[float, ...] = ()
    ) -> None:
        px = self._view.px_per_mm
        along = self._view.to_px(element_m)
        self._painter.setPen(pen(ink, width_mm * px, dash))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        size = np.ptp(along, axis=0).max()
        if size < 2 * RING_MM * px:
            middle = QPointF(*(along.min(axis=0) + along.max(axis=0)) / 2)
            self._painter.drawEllipse(middle, RING_MM * px, RING_MM * px)
        if len(along) == 1:
            return
        if is_oversized(along):
            draw_segments(self._painter, self._cut(np.hstack([along[:-1], along[1:]])))
        else:
            self._painter.drawPolyline([QPointF(x, y) for x, y in along.tolist()])

    def _cut(self, segments: FloatArray) -> FloatArray:
        """Return straight pieces cut to the surroundings of the view, shape ``(n, 4)``."""
        far = (self._view.width_px + _BEYOND_PX, self._view.height_px + _BEYOND_PX)
        return segments_cut_to(segments, (-_BEYOND_PX,) * 2, far)


def badge_reach_px(view: MapView) -> float:
    """Return how far from its anchor a site can be grabbed. [px]."""
    return BADGE_MM / 2 * view.px_per_mm + 2
