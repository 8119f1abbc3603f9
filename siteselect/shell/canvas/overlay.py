"""What lives on top of the picture and follows the pointer: highlight, corners, the sites."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF
from shapely import LineString

from siteselect.core.arrays import FloatArray
from siteselect.render.haloed import write_haloed
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, font, pen
from siteselect.render.projection import MapProjection
from siteselect.render.site_badge import BADGE_MM
from siteselect.render.site_painter import PlacedSite
from siteselect.render.theme import Theme
from siteselect.shell.canvas.highlight import Highlight, LonLat
from siteselect.shell.canvas.tools.tool import pixels

_HANDLE_PX = 3.6
_LEAST_AREA_PX = 24.0


def positions_m(positions: tuple[LonLat, ...], projection: MapProjection) -> FloatArray:
    """Return positions in map metres, shape ``(n, 2)``."""
    return projection.to_map(np.array(positions, np.float64))


class HighlightPainter:
    """Paints the connection of the selected site and the branch that limits it."""

    def __init__(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        self._painter, self._view, self._theme = painter, view, theme

    def branch(self, branch_m: FloatArray, text: str) -> None:
        """Draw the limiting branch as a glowing line with its name at the middle."""
        along = pixels(self._view, branch_m)
        theme, px = self._theme, self._view.px_per_mm
        for width_mm, alpha in ((3.4, 0.16), (2.2, 0.28)):
            self._painter.setPen(pen(colour(theme.warning, alpha), width_mm * px))
            self._painter.drawPolyline(along)
        self._painter.setPen(pen(colour(theme.warning), 0.75 * px))
        self._painter.drawPolyline(along)
        if text:
            middle = LineString(branch_m).interpolate(0.5, normalized=True)
            (label_at,) = pixels(self._view, np.array(middle.coords))
            self._label(label_at, text)

    def connection(self, connection_m: FloatArray) -> None:
        """Draw the dashed line from the site to its substation, and a ring around the station."""
        site, station = pixels(self._view, connection_m)
        theme, px = self._theme, self._view.px_per_mm
        self._painter.setPen(pen(colour(theme.halo, 0.85), 1.1 * px))
        self._painter.drawLine(site, station)
        self._painter.setPen(pen(colour(theme.selection), 0.5 * px, (3.0, 2.0)))
        self._painter.drawLine(site, station)
        self._painter.setPen(pen(colour(theme.selection), 0.5 * px))
        self._painter.setBrush(colour(theme.selection, 0.0))
        self._painter.drawEllipse(station, 2.6 * px, 2.6 * px)

    def _label(self, middle: QPointF, text: str) -> None:
        px = self._view.px_per_mm
        lettering = font(self._theme, 2.75 * px, weight=QFont.Weight.DemiBold)
        wide = QFontMetricsF(lettering).horizontalAdvance(text)
        baseline = middle + QPointF(-wide / 2, -2.2 * px)
        write_haloed(
            self._painter, baseline, text, lettering, self._theme.warning,
            halo=self._theme.halo, halo_px=0.7 * px,
        )  # fmt: skip


def draw_handles(painter: QPainter, site: PlacedSite, view: MapView, theme: Theme) -> None:
    """Draw a square at every corner of an area, once it is large enough to tell them apart."""
    if site.ring_m is None:
        return
    corners = pixels(view, site.ring_m[:-1])
    reach = QPolygonF(corners).boundingRect()
    if max(reach.width(), reach.height()) < _LEAST_AREA_PX:
        return
    painter.setPen(pen(colour(theme.selection), 1.6))
    painter.setBrush(colour(theme.halo))
    side = 2 * _HANDLE_PX
    for corner in corners:
        painter.drawRect(QRectF(corner.x() - _HANDLE_PX, corner.y() - _HANDLE_PX, side, side))


def badge_reach_px(view: MapView) -> float:
    """Return how far from its anchor a site can be grabbed. [px]."""
    return BADGE_MM / 2 * view.px_per_mm + 2


def highlight_m(
    highlight: Highlight, projection: MapProjection
) -> tuple[FloatArray | None, FloatArray | None]:
    """Return connection (2, 2) and branch (n, 2) of a highlight in map metres, each or None."""
    connection, branch = highlight.connection, highlight.branch
    return (
        None if connection is None else positions_m(connection, projection),
        None if branch is None else positions_m(branch, projection),
    )
