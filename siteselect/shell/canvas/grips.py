"""What of the selected site can be taken hold of: corners, edges, the turn handle, its route."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.arrays import FloatArray
from siteselect.core.drawing.snapping import feet_on
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, pen
from siteselect.render.site_painter import PlacedSite
from siteselect.render.theme import Theme

REACH_PX = 9.0
ROUTE_REACH_PX = 6.0
_LEAST_AREA_PX = 24.0
_LEAST_EDGE_PX = 44.0
_LEAST_GAP_PX = 9.0
_HANDLE_PX = 3.6
_MIDDLE_PX = 2.8
_TURN_GAP_PX = 26.0
_TURN_PX = 5.0


class GripKind(Enum):
    """What a drag of it does."""

    CORNER = auto()
    MIDDLE = auto()
    TURN = auto()
    BEND = auto()
    ROUTE = auto()


@dataclass(frozen=True, slots=True)
class Grip:
    """Something to take hold of: `ring` 0 is the border, others are holes.

    `index` is the corner or bend; of an edge or a piece of the route, the corner it starts at.
    """

    kind: GripKind
    site_id: str
    index: int = 0
    ring: int = 0


class Grips:
    """The grips of one site as it stands on screen.

    Parameters
    ----------
    site : PlacedSite
        The selected site.
    connection_m : ndarray, shape (n, 2), or None
        The way to its station. [m]
    """

    def __init__(self, site: PlacedSite, connection_m: FloatArray | None, view: MapView) -> None:
        self._site, self._view = site, view
        self._rings = [view.to_px(ring[:-1]) for ring in site.rings_m]
        self._route = None if connection_m is None else view.to_px(connection_m)

    @property
    def has_corners(self) -> bool:
        """Whether the area is large enough on screen for its corners to be told apart."""
        if not self._rings:
            return False
        border = self._rings[0]
        return bool(np.ptp(border, axis=0).max() >= _LEAST_AREA_PX) and self._are_apart

    @property
    def _are_apart(self) -> bool:
        """Whether corners stand apart: of a border with hundreds, only close up."""
        return bool(np.median(_edge_lengths(self._rings[0])) >= _LEAST_GAP_PX)

    @property
    def turn_at(self) -> QPointF | None:
        """Where the handle stands that turns the area; None for a point."""
        if not self.has_corners:
            return None
        border = self._rings[0]
        middle = (border[:, 0].min() + border[:, 0].max()) / 2
        return QPointF(middle, border[:, 1].min() - _TURN_GAP_PX)

    def at(self, at: QPointF) -> Grip | None:
        """Return what is under a pixel: corners, then middles, the turn handle, the route."""
        site_id = self._site.id
        if self.has_corners:
            for kind, spots in ((GripKind.CORNER, self._rings), (GripKind.MIDDLE, self._middles())):
                for ring, xy in enumerate(spots):
                    index = _nearest(xy, at, REACH_PX)
                    if index is not None:
                        return Grip(kind, site_id, index, ring)
            turn = self.turn_at
            if turn is not None and _nearest(_row(turn), at, REACH_PX) is not None:
                return Grip(GripKind.TURN, site_id)
        return self._route_at(at)

    def edge_at(self, at: QPointF) -> Grip | None:
        """Return the edge of the area under a pixel."""
        for ring, xy in enumerate(self._rings if self.has_corners else []):
            feet = feet_on(np.hstack([xy, np.roll(xy, -1, axis=0)]), np.array([at.x(), at.y()]))
            index = _nearest(feet, at, ROUTE_REACH_PX)
            if index is not None:
                return Grip(GripKind.MIDDLE, self._site.id, index, ring)
        return None

    def _route_at(self, at: QPointF) -> Grip | None:
        route = self._route
        if route is None:
            return None
        bend = _nearest(route[1:-1], at, REACH_PX)
        if bend is not None:
            return Grip(GripKind.BEND, self._site.id, bend + 1)
        feet = feet_on(np.hstack([route[:-1], route[1:]]), np.array([at.x(), at.y()]))
        piece = _nearest(feet, at, ROUTE_REACH_PX)
        return None if piece is None else Grip(GripKind.ROUTE, self._site.id, piece)

    def _middles(self) -> list[FloatArray]:
        """Return the middle of every edge long enough for a handle; others are NaN."""
        return [
            np.where(
                (_edge_lengths(xy) >= _LEAST_EDGE_PX)[:, None],
                (xy + np.roll(xy, -1, axis=0)) / 2,
                np.nan,
            )
            for xy in self._rings
        ]

    def paint(self, painter: QPainter, theme: Theme, *, chosen: Grip | None) -> None:
        """Draw them: corners square, middles round and small, the turn handle on a stalk."""
        if self.has_corners:
            self._paint_middles(painter, theme)
            self._paint_turn(painter, theme)
            self._paint_corners(painter, theme, chosen)
        self._paint_bends(painter, theme, chosen)

    def _paint_corners(self, painter: QPainter, theme: Theme, chosen: Grip | None) -> None:
        painter.setPen(pen(colour(theme.selection), 1.6))
        for ring, index, spot in _seen(self._rings, self._view):
            here = Grip(GripKind.CORNER, self._site.id, index, ring)
            size = _HANDLE_PX + (1.4 if here == chosen else 0.0)
            painter.setBrush(colour(theme.selection if here == chosen else theme.halo))
            painter.drawRect(QRectF(spot.x() - size, spot.y() - size, 2 * size, 2 * size))

    def _paint_middles(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(pen(colour(theme.selection), 1.2))
        painter.setBrush(colour(theme.halo, 0.85))
        for _, _, spot in _seen(self._middles(), self._view):
            painter.drawEllipse(spot, _MIDDLE_PX, _MIDDLE_PX)

    def _paint_turn(self, painter: QPainter, theme: Theme) -> None:
        turn = self.turn_at
        if turn is None:
            return
        foot = QPointF(turn.x(), turn.y() + _TURN_GAP_PX)
        for ink, width in ((colour(theme.halo, 0.8), 3.0), (colour(theme.selection), 1.2)):
            painter.setPen(pen(ink, width))
            painter.drawLine(turn, foot)
        painter.setPen(pen(colour(theme.selection), 1.6))
        painter.setBrush(colour(theme.halo))
        painter.drawEllipse(turn, _TURN_PX, _TURN_PX)
        painter.setPen(pen(colour(theme.selection), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        arc = QRectF(turn.x() - 2.4, turn.y() - 2.4, 4.8, 4.8)
        painter.drawArc(arc, 40 * 16, 280 * 16)

    def _paint_bends(self, painter: QPainter, theme: Theme, chosen: Grip | None) -> None:
        if self._route is None:
            return
        painter.setPen(pen(colour(theme.selection), 1.4))
        for index, (x, y) in enumerate(self._route[1:-1].tolist(), start=1):
            is_chosen = chosen == Grip(GripKind.BEND, self._site.id, index)
            painter.setBrush(colour(theme.selection if is_chosen else theme.halo))
            painter.drawEllipse(QPointF(x, y), 3.6, 3.6)


def _seen(rings: Sequence[FloatArray], view: MapView) -> Iterator[tuple[int, int, QPointF]]:
    """Yield ring, index and pixel of what lies in the view."""
    for ring, xy in enumerate(rings):
        inside = (
            (xy[:, 0] > -_TURN_PX) & (xy[:, 0] < view.width_px + _TURN_PX)
            & (xy[:, 1] > -_TURN_PX) & (xy[:, 1] < view.height_px + _TURN_PX)
        )  # fmt: skip
        for index in np.flatnonzero(inside).tolist():
            yield ring, index, QPointF(*xy[index].tolist())


def _edge_lengths(ring_px: FloatArray) -> FloatArray:
    return np.asarray(np.hypot(*(np.roll(ring_px, -1, axis=0) - ring_px).T))


def _nearest(spots: FloatArray, at: QPointF, reach_px: float) -> int | None:
    if not len(spots):
        return None
    gaps = np.hypot(spots[:, 0] - at.x(), spots[:, 1] - at.y())
    gaps = np.where(np.isnan(gaps), np.inf, gaps)
    index = int(np.argmin(gaps))
    return index if gaps[index] <= reach_px else None


def _row(spot: QPointF) -> FloatArray:
    return np.array([(spot.x(), spot.y())])
