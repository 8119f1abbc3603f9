"""Layers drawn straight into a picture's memory by compiled loops, which let the screen go on."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.map_view import MapView
from siteselect.render.vector_layer import ClassStyle, IndexedShapes
from siteselect.render.vector_sheet import VectorSheet

_FORMATS = frozenset({QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied})
_PARTS_AT_ONCE = 20_000
_WIDEST_PX = 4.0
_DOT_PX = 1.0
_FULL = 256

Ink = tuple[int, int]


def can_be_rastered(sheet: VectorSheet) -> bool:
    """Return whether a painter paints pixels of a whole picture one to one, with narrow lines."""
    painter, view = sheet.painter, sheet.view
    image = painter.device()
    return (
        isinstance(image, QImage)
        and image.format() in _FORMATS
        and painter.combinedTransform().isIdentity()
        and painter.compositionMode() == QPainter.CompositionMode.CompositionMode_SourceOver
        and (image.width(), image.height()) == (round(view.width_px), round(view.height_px))
        and (not painter.hasClipping() or painter.clipBoundingRect().contains(image.rect()))
        and all(sheet.px(style.width_mm) <= _WIDEST_PX for style in sheet.layer.styles)
    )


def draw_rastered(sheet: VectorSheet) -> bool:
    """Draw a layer; a translucent one as a whole, so that nothing shows through itself.

    Returns
    -------
    bool
        False when cancelled half-way.
    """
    image = sheet.painter.device()
    assert isinstance(image, QImage)
    opacity = sheet.painter.opacity() * sheet.layer.opacity
    if opacity >= 1.0:
        return _Raster(sheet, image).draw()
    veil = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    veil.fill(0)
    if not _Raster(sheet, veil).draw():
        return False
    sheet.painter.save()
    sheet.painter.setOpacity(opacity)
    sheet.painter.drawImage(QPointF(), veil)
    sheet.painter.restore()
    return True


class _Raster:
    """One layer on its way into one picture."""

    def __init__(self, sheet: VectorSheet, image: QImage) -> None:
        self._sheet = sheet
        self._turn = _turn(sheet.view)
        self._pixels = np.frombuffer(image.bits(), np.uint32).reshape(
            image.height(), image.bytesPerLine() // 4
        )[:, : image.width()]

    def draw(self) -> bool:
        geometry = self._sheet.layer.geometry
        return (
            self._areas(geometry.areas)
            and self._lines(geometry.lines)
            and self._points(geometry.points)
        )

    def _areas(self, kind: IndexedShapes) -> bool:
        from siteselect.render.vector_kernels import (  # noqa: PLC0415 - heavy
            draw_strokes,
            fill_areas,
        )

        shapes = kind.shapes
        for style, parts in self._seen(kind):
            begins = np.flatnonzero(np.diff(shapes.owner[parts], prepend=-1))
            group = np.append(begins, len(parts))
            size = np.add.reduceat(shapes.first[parts + 1] - shapes.first[parts], begins)
            edges, crossings = np.empty((size.max(), 4)), np.empty(size.max())
            alpha, ink, half = round(style.fill * _FULL), _ink(style), self._half_px(style)
            for low, high in _portions(len(begins)):
                if self._sheet.cancelled():
                    return False
                if alpha:
                    fill_areas(
                        self._pixels, shapes.xy_m, shapes.first, parts, group[low : high + 1],
                        self._turn, alpha, *ink, edges, crossings,
                    )  # fmt: skip
                if style.width_mm:
                    draw_strokes(
                        self._pixels, shapes.xy_m, shapes.first,
                        parts[group[low] : group[high]], self._turn, half, *ink,
                    )  # fmt: skip
        return self._dots(kind)

    def _lines(self, kind: IndexedShapes) -> bool:
        from siteselect.render.vector_kernels import draw_strokes  # noqa: PLC0415 - heavy

        shapes = kind.shapes
        for style, parts in self._seen(kind):
            for low, high in _portions(len(parts)):
                if self._sheet.cancelled():
                    return False
                draw_strokes(
                    self._pixels, shapes.xy_m, shapes.first, parts[low:high], self._turn,
                    self._half_px(style), *_ink(style),
                )  # fmt: skip
        return self._dots(kind)

    def _points(self, kind: IndexedShapes) -> bool:
        from siteselect.render.vector_kernels import draw_discs  # noqa: PLC0415 - heavy

        if not kind.shapes.n_parts:
            return True
        parts = kind.tree.touching(self._sheet.window_m)
        for style, points in self._sheet.by_class(kind.shapes.owner[parts], parts):
            for low, high in _portions(len(points)):
                if self._sheet.cancelled():
                    return False
                draw_discs(
                    self._pixels, kind.shapes.xy_m, points[low:high], self._turn,
                    self._sheet.px(style.size_mm) / 2, *_ink(style),
                )  # fmt: skip
        return True

    def _dots(self, kind: IndexedShapes) -> bool:
        """Draw what is smaller than a pixel as one."""
        from siteselect.render.vector_kernels import draw_dots  # noqa: PLC0415 - heavy

        for style, parts in self._seen(kind, are_dots=True):
            for low, high in _portions(len(parts)):
                if self._sheet.cancelled():
                    return False
                draw_dots(
                    self._pixels, kind.shapes.bounds_m, parts[low:high], self._turn, *_ink(style)
                )
        return True

    def _seen(
        self, kind: IndexedShapes, *, are_dots: bool = False
    ) -> Iterator[tuple[ClassStyle, IntArray]]:
        """Yield what is in the window by class: what has a size in pixels, or what has none."""
        if not kind.shapes.n_parts:
            return
        parts = kind.tree.touching(self._sheet.window_m)
        is_dot = kind.longer_side_m[parts] < _DOT_PX * self._sheet.view.metres_per_px
        parts = parts[is_dot == are_dots]
        yield from self._sheet.by_class(kind.shapes.owner[parts], parts)

    def _half_px(self, style: ClassStyle) -> float:
        return max(1.0, self._sheet.px(style.width_mm)) / 2


def _ink(style: ClassStyle) -> Ink:
    """Return the ink as the loops take it: blue and red, green and alpha."""
    ink = QColor(style.colour)
    return ink.blue() | ink.red() << 16, ink.green() | 0xFF << 16


def _turn(view: MapView) -> FloatArray:
    """Return the six numbers that take map metres to pixels."""
    left, top = view.point_px(0.0, 0.0)
    ends = (view.point_px(1e6, 0.0), view.point_px(0.0, 1e6))
    (x_by_x, y_by_x), (x_by_y, y_by_y) = ends
    return np.array([
        (x_by_x - left) / 1e6, (x_by_y - left) / 1e6, left,
        (y_by_x - top) / 1e6, (y_by_y - top) / 1e6, top,
    ])  # fmt: skip


def _portions(n: int) -> Iterator[tuple[int, int]]:
    return pairwise([*range(0, n, _PARTS_AT_ONCE), n])
