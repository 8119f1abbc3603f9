"""Pictures of a web map laid under everything, in whatever projection the map has."""

from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform

from siteselect.core.arrays import FloatArray
from siteselect.render.map_sheet import MapSheet
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.web_map import TileId, degrees_of, tiles_in_view

_FLAT_FROM_ZOOM = 9
_PARTS_FAR, _PARTS_NEAR = 8, 2
_MOST_LEVELS_UP = 5
_LEVELS_BEYOND = 6
"""How much closer than its finest pictures a map is shown, as pieces of them."""
_OVERLAP_PX = 0.6


class TileSource(Protocol):
    """Where pictures come from; asked from the thread that draws."""

    @property
    def attribution(self) -> str:
        """Whose map it is, as it must stand on every map."""

    @property
    def zooms(self) -> tuple[int, int]:
        """Coarsest and finest level."""

    def picture(self, tile: TileId) -> QImage | None:
        """Return the picture of a square; None when there is none, or not yet."""


def draw_background(sheet: MapSheet, source: TileSource) -> bool:
    """Draw the squares in view; a missing one is drawn from a coarser one.

    Returns
    -------
    bool
        False when cancelled half-way.
    """
    painter, view, projection = sheet.painter, sheet.view, sheet.scene.projection
    least, most = source.zooms
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    done = True
    finest = most + _LEVELS_BEYOND
    for tile in tiles_in_view(view, projection, least_zoom=least, most_zoom=finest):
        if sheet.cancelled():
            done = False
            break
        found = _picture_or_coarser(source, tile)
        if found is not None:
            corners = _corners_px(tile, _n_parts(tile), view, projection)
            _draw(painter, corners, *found)
    painter.restore()
    return done


def _picture_or_coarser(source: TileSource, tile: TileId) -> tuple[QImage, QRectF] | None:
    """Return a picture that shows a square, and which part of it does."""
    least, most = source.zooms
    holder = tile
    while holder.zoom > most:
        holder = holder.above()
    for _ in range(_MOST_LEVELS_UP + 1):
        image = source.picture(holder)
        if image is not None and not image.isNull():
            share = 2 ** (tile.zoom - holder.zoom)
            wide, tall = image.width() / share, image.height() / share
            left = (tile.column - holder.column * share) * wide
            top = (tile.row - holder.row * share) * tall
            return image, QRectF(left, top, wide, tall)
        if holder.zoom <= max(least, 0):
            return None
        holder = holder.above()
    return None


def _n_parts(tile: TileId) -> int:
    return _PARTS_NEAR if tile.zoom >= _FLAT_FROM_ZOOM else _PARTS_FAR


def _draw(painter: QPainter, corners: FloatArray, image: QImage, part: QRectF) -> None:
    """Bend a square to the map's projection, as a few flat pieces."""
    if not np.isfinite(corners).all():
        return
    n = len(corners) - 1
    wide, tall = part.width() / n, part.height() / n
    upright = painter.transform()
    for j in range(n):
        for i in range(n):
            source = QRectF(part.left() + i * wide, part.top() + j * tall, wide, tall)
            quad = _grown([corners[j, i], corners[j, i + 1], corners[j + 1, i + 1],
                           corners[j + 1, i]])  # fmt: skip
            bent = QTransform()
            if QTransform.quadToQuad(QPolygonF(_rectangle(source)), quad, bent):
                painter.setTransform(bent * upright)
                painter.drawImage(source, image, source)
    painter.setTransform(upright)


def _corners_px(tile: TileId, n: int, view: MapView, projection: MapProjection) -> FloatArray:
    along = np.linspace(0.0, 1.0, n + 1)
    column, row = np.meshgrid(tile.column + along, tile.row + along)
    degrees = degrees_of(tile.zoom, column.ravel(), row.ravel())
    return view.to_px(projection.to_map(degrees)).reshape(n + 1, n + 1, 2)


def _rectangle(box: QRectF) -> list[QPointF]:
    return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]


def _grown(corners: list[FloatArray]) -> QPolygonF:
    """Return four corners moved a little outwards, so that no gap shows between pieces."""
    points = np.array(corners)
    outward = points - points.mean(axis=0)
    length = np.maximum(np.hypot(outward[:, 0], outward[:, 1])[:, None], 1e-9)
    grown = points + outward / length * _OVERLAP_PX
    return QPolygonF([QPointF(x, y) for x, y in grown.tolist()])
