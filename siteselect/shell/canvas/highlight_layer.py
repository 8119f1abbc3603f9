"""The highlight on the canvas: projected once, painted under the sites, named above them."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QPainter

from siteselect.core.arrays import FloatArray
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.site_painter import PlacedSite, SiteSpot
from siteselect.render.theme import Theme
from siteselect.shell.canvas.highlight import Highlight
from siteselect.shell.canvas.limit_plate import (
    LimitPlate,
    PlateSpot,
    PlateText,
    is_on_screen,
    paint_way_out,
)
from siteselect.shell.canvas.overlay import HighlightPainter, positions_m
from siteselect.shell.canvas.tools.tool import pixels

Positions = tuple[tuple[float, float], ...]


class HighlightLayer:
    """What is pointed out, in map metres, and where its plate stands."""

    def __init__(self) -> None:
        self._highlight: Highlight | None = None
        self._projection: MapProjection | None = None
        self._connection_m: FloatArray | None = None
        self._other_way_m: FloatArray | None = None
        self._limit_m: FloatArray | None = None
        self._lost_m: FloatArray | None = None
        self._spot: PlateSpot | None = None

    @property
    def highlight(self) -> Highlight | None:
        """What is pointed out."""
        return self._highlight

    @property
    def plate(self) -> PlateSpot | None:
        """Where the plate was painted last; None when there is none."""
        return self._spot

    def set(self, highlight: Highlight | None, projection: MapProjection | None) -> None:
        """Point out something else, or nothing."""
        old, is_same_map = self._highlight, projection is self._projection
        self._highlight, self._projection = highlight, projection
        if highlight is None or projection is None:
            self._connection_m = self._limit_m = self._lost_m = self._spot = None
            return
        if old is None or old.limit != highlight.limit or not is_same_map:
            self._spot = None
            self._limit_m = _projected(highlight.limit, projection)
        if old is None or old.lost != highlight.lost or not is_same_map:
            self._lost_m = _projected(highlight.lost, projection)
        self._connection_m = _projected(highlight.connection, projection)

    @property
    def connection_m(self) -> FloatArray | None:
        """The way to the station as it is shown, shape ``(n, 2)``; None without one. [m]."""
        return self._connection_m if self._other_way_m is None else self._other_way_m

    def show_way(self, way: Positions | None, projection: MapProjection | None) -> None:
        """Show the connection another way while it is dragged; None shows it as it was."""
        self._other_way_m = None if projection is None else _projected(way, projection)

    def paint(
        self, painter: QPainter, view: MapView, theme: Theme, selected: PlacedSite | None
    ) -> None:
        """Draw what limits, what is lost and the connection; the sites come on top."""
        highlighter = HighlightPainter(painter, view, theme)
        if self._lost_m is not None:
            highlighter.lost(self._lost_m)
        if self._limit_m is not None:
            highlighter.limit(self._limit_m)
        if (way_m := self.connection_m) is not None:
            if selected is not None:
                way_m[0] = selected.anchor_m
            highlighter.connection(way_m)

    def paint_plate(
        self, painter: QPainter, view: MapView, theme: Theme, spots: Sequence[SiteSpot]
    ) -> None:
        """Name what limits on a plate that covers no site."""
        highlight = self._highlight
        if self._limit_m is None or highlight is None or not highlight.text:
            return
        element = pixels(view, self._limit_m)
        words = PlateText(highlight.text, highlight.note, has_lost=self._lost_m is not None)
        plate = LimitPlate(view, theme, words)
        taken = [box for spot in spots for box in spot.boxes]
        self._spot = plate.place(element, taken, self._spot)
        if not is_on_screen(element, view):
            paint_way_out(painter, element, view, theme)
        plate.paint(painter, self._spot)


def _projected(positions: Positions | None, projection: MapProjection) -> FloatArray | None:
    """Return positions in map metres; None without any, or where the projection has no place."""
    if positions is None:
        return None
    xy_m = positions_m(positions, projection)
    return xy_m if np.isfinite(xy_m).all() else None
