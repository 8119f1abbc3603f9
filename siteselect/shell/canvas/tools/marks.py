"""What drawing tools paint: the outline so far, corners, and what the pointer has caught."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from siteselect.core.drawing.snapping import Snap, SnapKind
from siteselect.render.haloed import write_haloed
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, font, pen
from siteselect.render.theme import Theme
from siteselect.render.words import tr

_CAUGHT_PX = 7.0


def paint_outline(
    painter: QPainter, spots: Sequence[QPointF], theme: Theme, *, is_closed: bool, is_wrong: bool
) -> None:
    """Paint a line through pixels; a closed one with its tint and its last side dashed."""
    if len(spots) < 2:
        return
    line = QPolygonF(spots)
    if is_closed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.selection, 0.14))
        painter.drawPolygon(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(colour(theme.halo, 0.8), 4.0))
    painter.drawPolyline(line)
    painter.setPen(pen(colour(theme.warning if is_wrong else theme.selection), 1.8))
    painter.drawPolyline(line)
    if is_closed:
        painter.setPen(pen(colour(theme.selection, 0.8), 1.2, (3.0, 3.0)))
        painter.drawLine(spots[-1], spots[0])


def paint_corners(
    painter: QPainter, spots: Sequence[QPointF], theme: Theme, *, is_wrong: bool = False
) -> None:
    """Paint the corners that were set, the first one larger."""
    painter.setBrush(colour(theme.halo))
    painter.setPen(pen(colour(theme.warning if is_wrong else theme.selection), 1.6))
    for index, spot in enumerate(spots):
        radius = 4.5 if index == 0 else 3.2
        painter.drawEllipse(spot, radius, radius)


def paint_area(
    painter: QPainter, rings: Sequence[Sequence[QPointF]], theme: Theme, *, ink: str
) -> None:
    """Paint a whole area in a colour of its own."""
    painter.setBrush(colour(ink, 0.2))
    for width, shade in ((3.6, colour(theme.halo, 0.8)), (1.8, colour(ink))):
        painter.setPen(pen(shade, width))
        for ring in rings:
            painter.drawPolygon(QPolygonF(ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def snap_words(snap: Snap) -> str:
    """Return what was caught and whose it is."""
    if snap.kind is SnapKind.STATION:
        return tr("Station {name}", name=snap.name)
    if snap.kind is SnapKind.CORNER:
        return tr("Corner of {name}", name=snap.name)
    return tr("Edge of {name}", name=snap.name)


def paint_snap(painter: QPainter, snap: Snap, theme: Theme, view: MapView) -> None:
    """Paint what was caught: a ring for a station, a square for a corner, a cross for an edge."""
    at, reach = QPointF(*view.point_px(snap.x_m, snap.y_m)), _CAUGHT_PX
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, ink in ((4.4, colour(theme.halo, 0.9)), (2.0, colour(theme.accent))):
        painter.setPen(pen(ink, width))
        if snap.kind is SnapKind.STATION:
            painter.drawEllipse(at, reach, reach)
        elif snap.kind is SnapKind.CORNER:
            painter.drawRect(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))
        else:
            painter.drawLine(at - QPointF(reach, reach), at + QPointF(reach, reach))
            painter.drawLine(at - QPointF(reach, -reach), at + QPointF(reach, -reach))
    write_haloed(
        painter, at + QPointF(reach + 5, -reach - 3), snap_words(snap),
        font(theme, 2.75 * view.px_per_mm), theme.accent,
        halo=theme.halo, halo_px=0.7 * view.px_per_mm,
    )  # fmt: skip
