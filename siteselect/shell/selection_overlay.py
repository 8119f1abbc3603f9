"""The selected rows drawn live over the map, in the one colour of what is selected."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.arrays import FloatArray
from siteselect.render.map_view import MapView, in_view
from siteselect.render.pens import colour, draw_segments, pen
from siteselect.render.projection import MapProjection
from siteselect.render.shapes import segments_cut_to
from siteselect.render.stamps import Disc, one_per_pixel
from siteselect.render.theme import Theme
from siteselect.render.vector_layer import VectorGeometry
from siteselect.shell.layer_desk import LayerDesk

RING_MM = 3.0
_DOT_MM = 1.3
_MOST_RINGS = 400
_BEYOND_PX = 200.0
_MOST_SEGMENTS = 20_000


@dataclass(frozen=True, eq=False)
class _Marks:
    """Selected points ``(n, 2)`` and pieces of lines and outlines ``(m, 4)`` in map metres."""

    spots_m: FloatArray
    pieces_m: FloatArray


class SelectionOverlay:
    """Rings around selected points, selected lines and outlines over a halo; sites mark their own.

    What is selected is looked up once for a selection and a projection, not for every frame.
    """

    def __init__(self, desk: LayerDesk) -> None:
        self._desk = desk
        self._key: object = None
        self._thinned: tuple[MapView, FloatArray] | None = None
        self._marks = _Marks(np.empty((0, 2)), np.empty((0, 4)))

    def forget(self) -> None:
        """Look the selection up again at the next frame."""
        self._key = self._thinned = None

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, theme: Theme
    ) -> None:
        """Draw what is selected."""
        if not self._desk.selection.n_rows:
            return
        if self._key != projection.map_crs:
            self._marks = self._looked_up(projection)
            self._key = projection.map_crs
        pieces = self._marks.pieces_m
        ends = np.hstack([view.to_px(pieces[:, :2]), view.to_px(pieces[:, 2:])])
        far = (view.width_px + _BEYOND_PX, view.height_px + _BEYOND_PX)
        ends = segments_cut_to(ends, (-_BEYOND_PX, -_BEYOND_PX), far)[:_MOST_SEGMENTS]
        spots = self._marks.spots_m
        at = view.to_px(spots[in_view(spots, view)])
        px = view.px_per_mm
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width_mm in ((colour(theme.halo, 0.9), 1.1), (colour(theme.selection), 0.55)):
            painter.setPen(pen(ink, width_mm * px))
            draw_segments(painter, ends)
            if len(at) <= _MOST_RINGS:
                for x, y in at.tolist():
                    painter.drawEllipse(QPointF(x, y), RING_MM / 2 * px, RING_MM / 2 * px)
        if len(at) > _MOST_RINGS:
            if self._thinned is None or self._thinned[0] != view:
                self._thinned = (view, _one_per_cell(at, view, _DOT_MM * px / 2))
            Disc(theme.selection, _DOT_MM * px).draw(painter, self._thinned[1])

    def _looked_up(self, projection: MapProjection) -> _Marks:
        spots, pieces = [np.empty((0, 2))], [np.empty((0, 4))]
        for source, ids in self._desk.selection.by_source.items():
            rows = self._desk.rows_from(source)
            if rows is None or source == "sites":
                continue
            geometry = self._desk.book.projected(rows, projection)
            chosen = np.zeros(rows.n_rows, np.bool_)
            chosen[rows.numbers_of(ids)] = True
            points = geometry.points.shapes
            spots.append(points.xy_m[chosen[points.owner]])
            pieces.extend(_pieces(geometry, chosen))
        return _Marks(np.concatenate(spots), np.concatenate(pieces))


def _one_per_cell(at_px: FloatArray, view: MapView, side_px: float) -> FloatArray:
    """Return one of the points in every square cell."""
    coarse = view.resized(view.width_px / side_px, view.height_px / side_px)
    return one_per_pixel(at_px / side_px, coarse) * side_px


def _pieces(geometry: VectorGeometry, chosen: np.ndarray) -> list[FloatArray]:
    found = []
    for kind in (geometry.lines, geometry.areas):
        parts = np.flatnonzero(chosen[kind.shapes.owner])
        if not len(parts):
            continue
        source, first = kind.shapes.vertices_of(parts)
        xy = kind.shapes.xy_m[source]
        joins = np.ones(len(xy) - 1, np.bool_)
        joins[first[1:-1] - 1] = False
        found.append(np.hstack([xy[:-1][joins], xy[1:][joins]]))
    return found
