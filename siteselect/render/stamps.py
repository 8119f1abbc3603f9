"""One small picture at thousands of places."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

import numpy as np
import shiboken6
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from siteselect.core.arrays import FloatArray
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, is_raster

_BEYOND_PX = 32


@dataclass(frozen=True)
class Disc:
    """A filled disc; one of a pixel or less fills a pixel. `size_px` is its diameter. [px]."""

    colour: str
    size_px: float

    def draw(self, painter: QPainter, xy_px: FloatArray) -> None:
        """Draw it around every point, shape ``(n, 2)``; as circles where there are no pixels."""
        if not len(xy_px):
            return
        if is_raster(painter):
            _draw_fragments(painter, xy_px, QPixmap.fromImage(_picture(self)))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.colour))
        for x, y in xy_px.tolist():
            painter.drawEllipse(QPointF(x, y), self.size_px / 2, self.size_px / 2)


@lru_cache(maxsize=256)
def _picture(disc: Disc) -> QImage:
    side = max(1, math.ceil(disc.size_px))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    if side == 1:
        image.fill(colour(disc.colour))
        return image
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(disc.colour))
    painter.drawEllipse(QPointF(side / 2, side / 2), disc.size_px / 2, disc.size_px / 2)
    painter.end()
    return image


def _draw_fragments(painter: QPainter, xy_px: FloatArray, picture: QPixmap) -> None:
    """Copy a picture around whole pixels, straight from an array's memory."""
    wide, tall = picture.width(), picture.height()
    memory = np.empty((len(xy_px), 10))
    memory[:, :2] = np.floor(xy_px) + 0.5 if wide % 2 else np.round(xy_px)
    memory[:, 2:] = (0, 0, wide, tall, 1, 1, 0, 1)
    kind = QPainter.PixmapFragment
    fragments = cast("QPainter.PixmapFragment", shiboken6.wrapInstance(memory.ctypes.data, kind))
    painter.drawPixmapFragments(fragments, len(memory), picture)


def one_per_pixel(xy_px: FloatArray, view: MapView) -> FloatArray:
    """Return the points near the view that lie in different pixels; the last of each stays."""
    wide, tall = (int(side) + 2 * _BEYOND_PX for side in (view.width_px, view.height_px))
    cell = np.floor(xy_px).astype(np.int64) + _BEYOND_PX
    inside = ((cell >= 0) & (cell < (wide, tall))).all(axis=1)
    last = np.full(wide * tall, -1, np.int64)
    last[cell[inside, 1] * wide + cell[inside, 0]] = np.flatnonzero(inside)
    return xy_px[last[last >= 0]]
