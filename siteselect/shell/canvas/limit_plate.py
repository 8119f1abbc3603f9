"""The plate with the name of what limits a site: where it may stand, and how it looks."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import shapely
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF

from siteselect.render.furniture import NOTES_SHARE
from siteselect.render.lettering import AROUND, Box, Lettering, Wish
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, font, pen
from siteselect.render.symbology import lost_colour
from siteselect.render.theme import Theme
from siteselect.shell.canvas.overlay import RING_MM

_NAME_MM, _NOTE_MM = 2.75, 2.45
_PAD_MM, _EDGE_MM = 1.3, 4.5
_GAPS_MM = (2.6, 5.0, 8.0, 12.0, 18.0, 26.0, 36.0)
_CLEAR_MM, _MOST_CLEARED = 1.2, 48
_SAMPLE_MM, _SAMPLE_GAP_MM = 4.0, 1.2
_ALONG = (0.5, 0.35, 0.65, 0.2, 0.8)
_LEFT_FOOT_MM, _NOTES_TALL_MM, _CORNER_MM = (42.0, 9.0), 13.0, (11.0, 14.0)


@dataclass(frozen=True)
class PlateText:
    """What a plate says: the name of the limit, a note below, whether a loss is part of it."""

    text: str
    note: str
    has_lost: bool


@dataclass(frozen=True)
class PlateSpot:
    """Where a plate stands: on which side of which point of the element, how far, and its box.

    Attributes
    ----------
    along : float
        Share of the way along the part of the element on screen.
    side : tuple of float
        Direction from there, as in ``siteselect.render.lettering.AROUND``.
    gap_mm : float
        Distance from there. [mm]
    anchor_px : tuple of float
        That point. [px]
    box : Box
        [px]
    """

    along: float
    side: tuple[float, float]
    gap_mm: float
    anchor_px: tuple[float, float]
    box: Box


def furniture_boxes(view: MapView) -> tuple[Box, ...]:
    """Return what scale bar, attribution and north arrow cover at most. [px]."""
    k, wide, tall = view.px_per_mm, view.width_px, view.height_px
    return (
        (0.0, tall - _LEFT_FOOT_MM[1] * k, _LEFT_FOOT_MM[0] * k, tall),
        ((1.0 - NOTES_SHARE) * wide - _EDGE_MM * k, tall - _NOTES_TALL_MM * k, wide, tall),
        (wide - _CORNER_MM[0] * k, 0.0, wide, _CORNER_MM[1] * k),
    )


class LimitPlate:
    """Finds the plate a place that covers no site and no furniture, and paints it."""

    def __init__(self, view: MapView, theme: Theme, words: PlateText) -> None:
        self._view, self._theme, self._words = view, theme, words
        self._name_font = font(theme, self._px(_NAME_MM), weight=QFont.Weight.DemiBold)
        self._note_font = font(theme, self._px(_NOTE_MM))

    def _px(self, mm: float) -> float:
        return mm * self._view.px_per_mm

    @property
    def size_px(self) -> tuple[float, float]:
        """Width and height. [px]."""
        name, note = QFontMetricsF(self._name_font), QFontMetricsF(self._note_font)
        note_wide = note.horizontalAdvance(self._words.note) + self._sample_px()
        wide = max(name.horizontalAdvance(self._words.text), note_wide)
        tall = name.height() + (note.height() if self._words.note else 0.0)
        return wide + 2 * self._px(_PAD_MM), tall + 1.2 * self._px(_PAD_MM)

    def place(
        self, element: Sequence[QPointF], taken: Iterable[Box], last: PlateSpot | None
    ) -> PlateSpot:
        """Return where the plate stands: where it stood, else beside the element, else inside.

        Parameters
        ----------
        element : sequence of QPointF
            The element in pixels: a line's corners or one point.
        taken : iterable of Box
            What must stay visible. [px]
        last : PlateSpot, optional
            Where the plate was: kept as long as it can be, so that it does not jump about.
        """
        lettering = Lettering(self._view.width_px, self._view.height_px)
        seen = seen_part(element, self._view)
        for box in (*taken, *furniture_boxes(self._view), *self._along_itself(seen)):
            lettering.reserve(box)
        tries = [(a, s, g) for g in _GAPS_MM for a in _ALONG for s in AROUND]
        if last is not None:
            tries.insert(0, (last.along, last.side, last.gap_mm))
        wide, tall = self.size_px
        for along, side, gap_mm in tries:
            x, y = _point_along(seen, along)
            found = lettering.place(Wish(x, y, wide, tall, self._px(gap_mm), spots=(side,)))
            if found is not None:
                return PlateSpot(along, side, gap_mm, (x, y), found)
        x, y = _point_along(seen, _ALONG[0])
        left = min(max(x - wide / 2, 4.0), max(self._view.width_px - wide - 4, 4.0))
        top = min(max(y - tall - self._px(_GAPS_MM[0]), 4.0), self._view.height_px - tall - 4)
        box = (left, top, left + wide, top + tall)
        return PlateSpot(_ALONG[0], AROUND[0], _GAPS_MM[0], (x, y), box)

    def _along_itself(self, seen: shapely.Geometry) -> list[Box]:
        """Return small boxes along an element, so that its own plate does not cover it."""
        is_short = seen.length < 2 * self._px(RING_MM)
        reach = self._px(RING_MM + 0.8 if is_short else _CLEAR_MM)
        n_boxes = min(_MOST_CLEARED, 1 + int(seen.length / (2 * reach)))
        points = [_point_along(seen, at / max(n_boxes - 1, 1)) for at in range(n_boxes)]
        return [(x - reach, y - reach, x + reach, y + reach) for x, y in points]

    def paint(self, painter: QPainter, spot: PlateSpot) -> None:
        """Paint the plate into its box, with a line to its element when it stands apart."""
        theme, pad, box = self._theme, self._px(_PAD_MM), spot.box
        if spot.gap_mm > _GAPS_MM[1]:
            x, y = spot.anchor_px
            nearest = QPointF(min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]))
            painter.setPen(pen(colour(theme.halo, 0.85), self._px(0.8)))
            painter.drawLine(nearest, QPointF(x, y))
            painter.setPen(pen(colour(theme.warning), self._px(0.3)))
            painter.drawLine(nearest, QPointF(x, y))
        plate = QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3]))
        painter.setPen(pen(colour(theme.warning, 0.55), 1.0))
        painter.setBrush(colour(theme.surface, 0.95))
        painter.drawRoundedRect(plate, pad, pad)
        name, note = QFontMetricsF(self._name_font), QFontMetricsF(self._note_font)
        baseline = QPointF(box[0] + pad, box[1] + 0.6 * pad + name.ascent())
        painter.setFont(self._name_font)
        painter.setPen(colour(theme.warning))
        painter.drawText(baseline, self._words.text)
        if not self._words.note:
            return
        below = baseline + QPointF(0, name.descent() + note.ascent())
        if self._words.has_lost:
            level = below - QPointF(0, note.xHeight() / 2)
            painter.setPen(pen(colour(lost_colour(theme)), self._px(0.75), (2.0, 1.2)))
            painter.drawLine(level, level + QPointF(self._px(_SAMPLE_MM), 0))
        painter.setFont(self._note_font)
        painter.setPen(colour(theme.muted))
        painter.drawText(below + QPointF(self._sample_px(), 0), self._words.note)

    def _sample_px(self) -> float:
        return self._px(_SAMPLE_MM + _SAMPLE_GAP_MM) if self._words.has_lost else 0.0


def seen_part(element: Sequence[QPointF], view: MapView) -> shapely.Geometry:
    """Return the part of an element on screen; the point of the edge it lies beyond if none is."""
    whole = _shape(element)
    edge = _EDGE_MM * view.px_per_mm
    room = shapely.box(edge, edge, view.width_px - edge, view.height_px - edge)
    inside = whole.intersection(room)
    if inside.is_empty:
        middle = element[len(element) // 2]
        way = shapely.LineString([room.centroid, (middle.x(), middle.y())])
        return shapely.Point(shapely.get_coordinates(way.intersection(room))[-1])
    return max(shapely.get_parts(inside), key=lambda part: part.length)


def _shape(element: Sequence[QPointF]) -> shapely.Geometry:
    points = [(point.x(), point.y()) for point in element]
    return shapely.LineString(points) if len(points) > 1 else shapely.Point(points[0])


def paint_way_out(
    painter: QPainter, element: Sequence[QPointF], view: MapView, theme: Theme
) -> None:
    """Point towards an element that is off the screen with an arrowhead at the edge."""
    seen = seen_part(element, view)
    middle = element[len(element) // 2]
    at = QPointF(seen.x, seen.y)
    angle = math.degrees(math.atan2(middle.y() - at.y(), middle.x() - at.x()))
    long = 1.7 * view.px_per_mm
    painter.save()
    painter.translate(at)
    painter.rotate(angle)
    painter.setPen(pen(colour(theme.halo), 0.3 * view.px_per_mm))
    painter.setBrush(colour(theme.warning))
    painter.drawPolygon(
        QPolygonF([QPointF(1.4 * long, 0), QPointF(-long, -long), QPointF(-0.4 * long, 0),
                   QPointF(-long, long)])
    )  # fmt: skip
    painter.restore()


def is_on_screen(element: Sequence[QPointF], view: MapView) -> bool:
    """Return whether any part of an element can be seen."""
    return bool(_shape(element).intersects(shapely.box(0, 0, view.width_px, view.height_px)))


def _point_along(seen: shapely.Geometry, along: float) -> tuple[float, float]:
    point = seen.interpolate(along, normalized=True) if seen.geom_type == "LineString" else seen
    return point.x, point.y
