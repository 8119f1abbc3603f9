"""Areas and lines of the base map on a painter, in portions that let other threads breathe."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.map_view import MapView
from siteselect.render.pens import draw_segments, is_raster, path_of
from siteselect.render.shapes import (
    PixelParts,
    is_oversized,
    ring_cut_to,
    segments_cut_to,
)

Cancelled = Callable[[], bool]

_VERTICES_AT_ONCE = 3000
_BEYOND_PX = 200.0


def fill_areas(
    painter: QPainter,
    parts: PixelParts,
    view: MapView,
    brush_of: Callable[[int], QBrush],
    cancelled: Cancelled,
) -> bool:
    """Fill rings, holes left open, feature by feature; `brush_of` gives the owner's brush.

    Returns
    -------
    bool
        False when cancelled half-way.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not is_raster(painter))
    for owner, xy_px, first in rings_by_owner(parts, view):
        if cancelled():
            return False
        painter.setBrush(brush_of(owner))
        painter.drawPath(area_path(xy_px, first))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    return True


def area_path(xy_px: FloatArray, first: IntArray) -> QPainterPath:
    """Return the path of one area's rings, holes left open."""
    path = path_of(xy_px, first)
    path.setFillRule(Qt.FillRule.OddEvenFill)
    return path


def rings_by_owner(parts: PixelParts, view: MapView) -> Iterator[tuple[int, FloatArray, IntArray]]:
    """Yield owner, vertices and ring starts of each feature, cut off far outside the view."""
    edges = np.flatnonzero(np.diff(parts.owner)) + 1
    for run in np.split(np.arange(len(parts.owner)), edges):
        if len(run):
            first = parts.first[run[0] : run[-1] + 2]
            rings = parts.xy_px[first[0] : first[-1]], first - first[0]
            yield int(parts.owner[run[0]]), *cut_rings(*rings, view)


def cut_rings(xy_px: FloatArray, first: IntArray, view: MapView) -> tuple[FloatArray, IntArray]:
    """Return rings cut to the surroundings of the view, if they reach too far beyond it."""
    return _cut(xy_px, first, view) if is_oversized(xy_px) else (xy_px, first)


def around(view: MapView) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the corners of the surroundings of a view; nothing beyond need be drawn. [px]."""
    return (
        (-_BEYOND_PX, -_BEYOND_PX),
        (view.width_px + _BEYOND_PX, view.height_px + _BEYOND_PX),
    )


def _cut(xy_px: FloatArray, first: IntArray, view: MapView) -> tuple[FloatArray, IntArray]:
    low, high = around(view)
    rings = [ring_cut_to(xy_px[a:b], low, high) for a, b in pairwise(first)]
    rings = [ring for ring in rings if len(ring)]
    starts = np.zeros(len(rings) + 1, np.int64)
    np.cumsum([len(ring) for ring in rings], out=starts[1:])
    return (np.concatenate(rings) if rings else np.empty((0, 2))), starts


def draw_lines(
    painter: QPainter, parts: PixelParts, view: MapView, stroke: QPen, cancelled: Cancelled
) -> bool:
    """Draw line strings or the outlines of rings with one pen.

    Returns
    -------
    bool
        False when cancelled half-way.
    """
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    far = is_oversized(parts.xy_px)
    as_segments = is_raster(painter) and not stroke.dashPattern() and stroke.color().alpha() == 255
    if as_segments or far:
        return _draw_as_segments(painter, parts, view, cancelled, is_far=far)
    for low, high in _portions(parts.first):
        if cancelled():
            return False
        first = parts.first[low : high + 1]
        painter.drawPath(path_of(parts.xy_px[first[0] : first[-1]], first - first[0]))
    return True


def _draw_as_segments(
    painter: QPainter, parts: PixelParts, view: MapView, cancelled: Cancelled, *, is_far: bool
) -> bool:
    within = np.ones(max(len(parts.xy_px) - 1, 0), np.bool_)
    within[parts.first[1:-1] - 1] = False
    segments = np.hstack([parts.xy_px[:-1][within], parts.xy_px[1:][within]])
    if is_far:
        segments = segments_cut_to(segments, *around(view))
    for start in range(0, len(segments), _VERTICES_AT_ONCE):
        if cancelled():
            return False
        draw_segments(painter, segments[start : start + _VERTICES_AT_ONCE])
    return True


def _portions(first: IntArray) -> Iterator[tuple[int, int]]:
    """Yield ranges of parts of a few thousand vertices each."""
    low = 0
    n_parts = len(first) - 1
    while low < n_parts:
        high = int(np.searchsorted(first, first[low] + _VERTICES_AT_ONCE))
        high = min(max(high, low + 1), n_parts)
        yield low, high
        low = high
