"""Draws layers of any size in portions of about a millisecond."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.kernels import kernels_ready
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, draw_segments, is_raster, path_of, pen
from siteselect.render.polylines import Cancelled, around, cut_rings
from siteselect.render.shapes import PixelParts, Shapes, is_oversized, segments_cut_to, thinned
from siteselect.render.stamps import Disc, one_per_pixel
from siteselect.render.vector_layer import ClassStyle, IndexedShapes, VectorLayer
from siteselect.render.vector_raster import can_be_rastered, draw_rastered
from siteselect.render.vector_sheet import VectorSheet

_VERTICES_AT_ONCE = 5000
_RINGS_PER_PATH = 64
_POINTS_AT_ONCE = 4000
_MOST_AT_FULL_DETAIL = 40_000
_FINEST_CELL_PX = 0.55
_DOT_PX = 1.0


def draw_vector_layer(
    painter: QPainter, layer: VectorLayer, view: MapView, cancelled: Cancelled = lambda: False
) -> bool:
    """Draw a layer: areas, then lines, then points, class after class.

    Pictures are drawn by compiled loops where this machine has them; everything else, and pictures
    until then, by Qt.

    Returns
    -------
    bool
        False when cancelled half-way.
    """
    sheet = VectorSheet(painter, layer, view, cancelled)
    if kernels_ready() and can_be_rastered(sheet):
        return draw_rastered(sheet)
    return draw_with_qt(sheet)


def draw_with_qt(sheet: VectorSheet) -> bool:
    """Draw a layer with what Qt has: on paper, and where loops are not compiled yet.

    Returns
    -------
    bool
        False when cancelled half-way.
    """
    painter = sheet.painter
    painter.save()
    painter.setOpacity(painter.opacity() * sheet.layer.opacity)
    done = _draw_areas(sheet) and _draw_lines(sheet) and _draw_points(sheet)
    painter.restore()
    return done


@dataclass(frozen=True, eq=False)
class _Seen:
    """What of one kind is in the window, as fine as can be seen."""

    shapes: Shapes
    parts: IntArray
    dots_m: FloatArray
    dots_owner: IntArray
    is_coarse: bool


def _seen(kind: IndexedShapes, sheet: VectorSheet) -> _Seen:
    """Return what is in the window: all of it when it is little, a coarser copy when it is much."""
    parts = kind.tree.touching(sheet.window_m)
    if len(parts) <= _MOST_AT_FULL_DETAIL:
        return _fine(kind, parts, sheet)
    finest_m = _FINEST_CELL_PX * max(1.0, sheet.px(0.1)) * sheet.view.metres_per_px
    detail = kind.detail(int(np.floor(np.log2(finest_m))) + 1)
    x_min, y_min, x_max, y_max = sheet.window_m
    x, y = detail.dots_m[:, 0], detail.dots_m[:, 1]
    within = (x >= x_min) & (x <= x_max) & (y >= y_min) & (y <= y_max)
    return _Seen(
        detail.shapes, detail.tree.touching(sheet.window_m),
        detail.dots_m[within], kind.shapes.owner[detail.dots_source[within]], is_coarse=True,
    )  # fmt: skip


def _fine(kind: IndexedShapes, parts: IntArray, sheet: VectorSheet) -> _Seen:
    is_dot = kind.longer_side_m[parts] < _DOT_PX * sheet.view.metres_per_px
    dots, shapes = parts[is_dot], kind.shapes
    boxes = shapes.bounds_m[dots]
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    return _Seen(shapes, parts[~is_dot], middles, shapes.owner[dots], is_coarse=False)


def _portions(shapes: Shapes, parts: IntArray, view: MapView, *, thin: bool,
              whole_owners: bool) -> Iterator[PixelParts]:  # fmt: skip
    """Yield parts in pixels, a few thousand vertices at once; owners are not torn if asked."""
    if not len(parts):
        return
    total = np.cumsum(shapes.first[parts + 1] - shapes.first[parts])
    marks = np.arange(_VERTICES_AT_ONCE, int(total[-1]), _VERTICES_AT_ONCE)
    cuts = np.searchsorted(total, marks)
    if whole_owners:
        begins = np.flatnonzero(np.diff(shapes.owner[parts], prepend=-1))
        cuts = begins[np.searchsorted(begins, cuts, side="right") - 1]
    edges = np.unique([0, *cuts.tolist(), len(parts)]).tolist()
    for low, high in pairwise(edges):
        chosen = parts[low:high]
        source, first = shapes.vertices_of(chosen)
        pixels = PixelParts(view.to_px(shapes.xy_m[source]), first, shapes.owner[chosen])
        yield thinned(pixels, view.px_per_mm) if thin else pixels


# Areas and lines


def _draw_areas(sheet: VectorSheet) -> bool:
    kind = sheet.layer.geometry.areas
    if not kind.shapes.n_parts:
        return True
    seen = _seen(kind, sheet)
    if not _draw_dots(sheet, seen):
        return False
    for style, parts in sheet.by_class(seen.shapes.owner[seen.parts], seen.parts):
        for pixels in _portions(
            seen.shapes, parts, sheet.view, thin=not seen.is_coarse, whole_owners=True
        ):
            if sheet.cancelled():
                return False
            _fill(sheet, pixels, style)
            if style.width_mm:
                _stroke(sheet, pixels, style)
    return True


def _draw_lines(sheet: VectorSheet) -> bool:
    kind = sheet.layer.geometry.lines
    if not kind.shapes.n_parts:
        return True
    seen = _seen(kind, sheet)
    if not _draw_dots(sheet, seen):
        return False
    for style, parts in sheet.by_class(seen.shapes.owner[seen.parts], seen.parts):
        for pixels in _portions(
            seen.shapes, parts, sheet.view, thin=not seen.is_coarse, whole_owners=False
        ):
            if sheet.cancelled():
                return False
            _stroke(sheet, pixels, style)
    return True


def _fill(sheet: VectorSheet, pixels: PixelParts, style: ClassStyle) -> None:
    """Fill rings, holes left open, a few dozen to a path: longer ones take Qt ever longer."""
    if not style.fill:
        return
    painter = sheet.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour(style.colour, style.fill)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not is_raster(painter))
    begins = np.flatnonzero(np.diff(pixels.owner, prepend=-1))
    cuts = begins[np.unique(np.searchsorted(begins, np.arange(0, len(pixels.owner), _RINGS_PER_PATH)
                                            ).clip(max=len(begins) - 1))]  # fmt: skip
    edges = [*cuts.tolist(), len(pixels.owner)]
    for low, high in pairwise(edges):
        first = pixels.first[low : high + 1]
        rings = cut_rings(pixels.xy_px[first[0] : first[-1]], first - first[0], sheet.view)
        path = path_of(*rings)
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)


def _stroke(sheet: VectorSheet, pixels: PixelParts, style: ClassStyle) -> None:
    """Draw lines or outlines as plain segments; hair lines are one device pixel wide."""
    within = np.ones(max(len(pixels.xy_px) - 1, 0), np.bool_)
    within[pixels.first[1:-1] - 1] = False
    segments = np.hstack([pixels.xy_px[:-1][within], pixels.xy_px[1:][within]])
    if is_oversized(segments):
        segments = segments_cut_to(segments, *around(sheet.view))
    sheet.painter.setPen(pen(colour(style.colour), _line_px(sheet.px(style.width_mm))))
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    draw_segments(sheet.painter, segments)


def _line_px(width_px: float) -> float:
    """Return the width of a pen: Qt draws lines of one pixel several times faster than wider."""
    return 1.0 if width_px < 1.3 else width_px


# Dots and points


def _draw_dots(sheet: VectorSheet, seen: _Seen) -> bool:
    """Draw what is smaller than a pixel as one."""
    every = np.arange(len(seen.dots_m))
    return _stamp(sheet, seen.dots_m, sheet.by_class(seen.dots_owner, every), lambda _: 1.0)


def _draw_points(sheet: VectorSheet) -> bool:
    kind = sheet.layer.geometry.points
    if not kind.shapes.n_parts:
        return True
    parts = kind.tree.touching(sheet.window_m)
    return _stamp(
        sheet,
        kind.shapes.xy_m,
        sheet.by_class(kind.shapes.owner[parts], parts),
        lambda style: sheet.px(style.size_mm),
    )


def _stamp(
    sheet: VectorSheet,
    xy_m: FloatArray,
    classes: Iterator[tuple[ClassStyle, IntArray]],
    size_px: Callable[[ClassStyle], float],
) -> bool:
    """Put the picture of a class at its points, once per pixel."""
    for style, chosen in classes:
        if sheet.cancelled():
            return False
        where = sheet.view.to_px(xy_m[chosen])
        if len(where) > _POINTS_AT_ONCE:
            where = one_per_pixel(where, sheet.view)
        stamp = Disc(style.colour, size_px(style))
        for start in range(0, len(where), _POINTS_AT_ONCE):
            if sheet.cancelled():
                return False
            stamp.draw(sheet.painter, where[start : start + _POINTS_AT_ONCE])
    return True
