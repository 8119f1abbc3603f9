"""Meridians and parallels over the map on screen, named where they meet the view's edges."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from siteselect.core.arrays import FloatArray
from siteselect.layout.graticule import POLE_DEG, degrees_text, multiples_of_step, step_deg
from siteselect.render.haloed import write_haloed
from siteselect.render.lettering import Box, Lettering, Wish
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, draw_segments, font, pen
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme

_SAMPLES = 48
_GRID = 17
_GROWN = 1.6
_TEXT_MM, _EDGE_MM = 2.3, 1.2
_CLEAR_MM = 14.0
_WHOLE_TURN = 360.0
_HERE = ((0.0, 0.0),)


@dataclass(frozen=True, eq=False)
class _Line:
    text: str
    xy_m: FloatArray
    is_meridian: bool


class GraticulePainter:
    """Keeps the lines around the view, so that panning projects nothing anew.

    Attributes
    ----------
    covered : tuple of Box
        Where no name can be read, as under the small map. [px]
    """

    def __init__(self) -> None:
        self.covered: tuple[Box, ...] = ()
        self._lines: list[_Line] = []
        self._around: MapView | None = None
        self._projection: MapProjection | None = None

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, theme: Theme
    ) -> None:
        """Draw lines and names."""
        self._make_sure(view, projection)
        lettering = Lettering(view.width_px, view.height_px)
        for box in self.covered:
            lettering.reserve(box)
        pixels = [view.to_px(line.xy_m) for line in self._lines]
        segments = [np.hstack([xy_px[:-1], xy_px[1:]]) for xy_px in pixels]
        painter.setPen(pen(colour(theme.furniture, 0.34), 1.0))
        for one in segments:
            draw_segments(painter, one)
        for line, one in zip(self._lines, segments, strict=True):
            _name(painter, one, line, view, theme, among=lettering)

    def _make_sure(self, view: MapView, projection: MapProjection) -> None:
        around = self._around
        if (
            around is not None
            and projection is self._projection
            and around.metres_per_px == view.metres_per_px
            and around.covers(view)
        ):
            return
        self._projection = projection
        self._around = view.resized(view.width_px * _GROWN, view.height_px * _GROWN)
        self._lines = _lines_around(self._around, view, projection)


def _name(
    painter: QPainter, segments: FloatArray, line: _Line, view: MapView, theme: Theme,
    *, among: Lettering,
) -> None:  # fmt: skip
    """Write a line's name where it meets its edge, unless something is there already."""
    at = _where(segments, view, line, clear_px=_CLEAR_MM * view.px_per_mm)
    if at is None:
        return
    letters = font(theme, _TEXT_MM * view.px_per_mm)
    metrics = QFontMetricsF(letters)
    wide, edge = metrics.horizontalAdvance(line.text), _EDGE_MM * view.px_per_mm
    x = min(max(at.x() + edge, edge), view.width_px - wide - edge)
    y = min(max(at.y() - edge, metrics.ascent() + edge), view.height_px - edge)
    middle = (x + wide / 2, y - metrics.ascent() / 2)
    if among.place(Wish(*middle, wide, metrics.ascent(), gap_px=0.0, spots=_HERE)) is None:
        return
    write_haloed(
        painter, QPointF(x, y), line.text, letters, theme.furniture,
        halo=theme.halo, halo_px=0.5 * view.px_per_mm,
    )  # fmt: skip


def _lines_around(wide: MapView, view: MapView, projection: MapProjection) -> list[_Line]:
    box = _degrees_in(wide, projection)
    seen = _degrees_in(view, projection)
    if box is None or seen is None:
        return []
    west, south, east, north = box
    step = step_deg(min(seen[2] - seen[0], seen[3] - seen[1]))
    along_lat, along_lon = np.linspace(south, north, _SAMPLES), np.linspace(west, east, _SAMPLES)
    lines = []
    for lon in multiples_of_step(west, east, step):
        path = projection.to_map(np.column_stack([np.full(_SAMPLES, lon), along_lat]))
        lines.append(_Line(degrees_text(lon, "E", "W"), path, is_meridian=True))
    for lat in multiples_of_step(south, north, step):
        path = projection.to_map(np.column_stack([along_lon, np.full(_SAMPLES, lat)]))
        lines.append(_Line(degrees_text(lat, "N", "S"), path, is_meridian=False))
    return [line for line in lines if np.isfinite(line.xy_m).all()]


def _degrees_in(
    view: MapView, projection: MapProjection
) -> tuple[float, float, float, float] | None:
    """Return west, south, east, north of what a view shows; None where there is no place."""
    x_min, y_min, x_max, y_max = view.bounds_m
    x, y = np.meshgrid(np.linspace(x_min, x_max, _GRID), np.linspace(y_min, y_max, _GRID))
    degrees = projection.to_degrees(np.column_stack([x.ravel(), y.ravel()]))
    degrees = degrees[np.isfinite(degrees).all(axis=1)]
    if not len(degrees) or np.ptp(degrees[:, 0]) >= _WHOLE_TURN:
        return None
    (west, south), (east, north) = degrees.min(axis=0), degrees.max(axis=0)
    return float(west), max(float(south), -POLE_DEG), float(east), min(float(north), POLE_DEG)


def _where(segments: FloatArray, view: MapView, line: _Line, *, clear_px: float) -> QPointF | None:
    """Return where a line meets the edge its name belongs to, corners left out."""
    wide, tall = view.width_px, view.height_px
    edges = [(1, 0.0), (1, tall), (0, 0.0), (0, wide)]
    order = edges if line.is_meridian else edges[2:] + edges[:2]
    for axis, limit in order:
        start, end = segments[:, axis] - limit, segments[:, axis + 2] - limit
        hits = np.flatnonzero((start > 0) != (end > 0))
        for hit in hits.tolist():
            share = start[hit] / (start[hit] - end[hit])
            other = 1 - axis
            along = segments[hit, other] + share * (segments[hit, other + 2] - segments[hit, other])
            longest = wide if axis == 1 else tall
            if clear_px <= along <= longest - clear_px:
                return QPointF(along, limit) if axis == 1 else QPointF(limit, along)
    return None
