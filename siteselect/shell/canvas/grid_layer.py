"""Lines and stations under the pointer, where the map draws them."""

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from siteselect.core.arrays import FloatArray
from siteselect.render.grid_painter import line_ends_px
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, draw_segments, pen
from siteselect.render.scene import MapScene
from siteselect.render.theme import Theme

REACH_PX = 7.0
SAME_PX = 1.5


class GridLayer:
    """Finds the lines and the station at a pixel of one scene."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene

    def lines_at(self, at: QPointF, view: MapView) -> tuple[str, ...]:
        """Return the line under a pixel, with those drawn over it; nothing when none is near."""
        ids, gaps = self._scene.lines.ids, self._gaps_px(at, view)
        if not len(gaps) or gaps.min() > REACH_PX:
            return ()
        near = np.flatnonzero(gaps <= gaps.min() + SAME_PX)
        return tuple(dict.fromkeys(ids[i] for i in near[np.argsort(gaps[near], kind="stable")]))

    def station_at(self, at: QPointF, view: MapView) -> str | None:
        """Return the station under a pixel, the nearest one."""
        stations = self._scene.stations
        if not stations.ids:
            return None
        xy = view.to_px(stations.xy_m)
        gaps = np.hypot(xy[:, 0] - at.x(), xy[:, 1] - at.y())
        nearest = int(np.argmin(gaps))
        return stations.ids[nearest] if gaps[nearest] <= REACH_PX else None

    def paint(self, painter: QPainter, line_ids: tuple[str, ...], view: MapView, theme: Theme,
              station_id: str | None) -> None:  # fmt: skip
        """Point out the lines and the station that a press would meet."""
        k = view.px_per_mm
        wanted = [i for i, line_id in enumerate(self._scene.lines.ids) if line_id in line_ids]
        ends = line_ends_px(self._scene.lines, view)[wanted]
        for ink, width_mm in ((colour(theme.halo, 0.9), 1.6), (colour(theme.accent), 0.9)):
            painter.setPen(pen(ink, width_mm * k))
            draw_segments(painter, ends)
        if station_id is not None:
            at = self._scene.stations.ids.index(station_id)
            (where,) = view.to_px(self._scene.stations.xy_m[at : at + 1])
            painter.setPen(pen(colour(theme.accent), 0.7 * k))
            painter.setBrush(colour(theme.accent, 0.2))
            painter.drawEllipse(QPointF(*where), 2.6 * k, 2.6 * k)

    def _gaps_px(self, at: QPointF, view: MapView) -> FloatArray:
        """Return the distance of every piece of line from a pixel, shape (n,)."""
        ends = line_ends_px(self._scene.lines, view)
        start, along = ends[:, :2], ends[:, 2:] - ends[:, :2]
        here = np.array([at.x(), at.y()]) - start
        length = np.maximum((along**2).sum(axis=1), 1e-12)
        share = np.clip((here * along).sum(axis=1) / length, 0.0, 1.0)
        gap = here - share[:, None] * along
        return np.asarray(np.hypot(gap[:, 0], gap[:, 1]))
