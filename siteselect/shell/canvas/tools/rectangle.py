"""Drawing a rectangle from corner to corner, or by its width and height."""

from collections.abc import Mapping, Sequence

import numpy as np
from shapely import Polygon

from siteselect.core.drawing.local_plane import LocalPlane, LonLat, area_ha
from siteselect.core.drawing.quantities import metres_of
from siteselect.core.drawing.shapes import rectangle_between
from siteselect.core.errors import InputError
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.entry import HEIGHT, POSITION, WIDTH, Field
from siteselect.shell.canvas.tools.measures import (
    area_text,
    beside,
    length_text,
    position_text,
    station_text,
)
from siteselect.shell.canvas.tools.span import SpanTool


class RectangleTool(SpanTool):
    """Two clicks, or a drag from corner to corner; its sides run north and east."""

    name = "rectangle"

    def spanned(self, first: LonLat, second: LonLat) -> Polygon:
        """Return the rectangle between two corners."""
        return rectangle_between(first, second)

    @property
    def fields(self) -> Sequence[Field]:
        """A position, then width and height."""
        return (WIDTH, HEIGHT, POSITION) if self.corners else (POSITION,)

    @property
    def readings(self) -> Mapping[str, str]:
        """Where the pointer is, and how wide and high the rectangle would be."""
        tip = self.tip
        if tip is None:
            return {}
        readings = {POSITION.key: position_text(tip)}
        if self.corners:
            east, north = self._span(tip)
            readings |= {WIDTH.key: f"{abs(east):.1f}", HEIGHT.key: f"{abs(north):.1f}"}
        return readings

    def enter(self, typed: Mapping[str, str]) -> None:
        """Set a corner where it was typed, or at the width and height, on the pointer's side."""
        if typed.get(POSITION.key) or not self.corners or not typed:
            super().enter(typed)
            return
        east, north = self._span(self.tip or self.corners[0])
        wide = metres_of(typed[WIDTH.key]) if WIDTH.key in typed else abs(east)
        high = metres_of(typed[HEIGHT.key]) if HEIGHT.key in typed else abs(north)
        step = np.array([(-wide if east < 0 else wide, -high if north < 0 else high)])
        ((lon, lat),) = LocalPlane(*self.corners[0]).to_degrees(step).tolist()
        self.set_corner((lon, lat))

    def _span(self, tip: LonLat) -> tuple[float, float]:
        """Return how far east and north of the first corner a place lies. [m]."""
        ((east, north),) = LocalPlane(*self.corners[0]).to_plane(np.array([tip])).tolist()
        return east, north

    def measures(self, tip: LonLat) -> str:
        """Return area, sides, and how far the nearest station is."""
        station = station_text(self.stage.nearest_station(tip))
        if not self.corners:
            return station
        try:
            area = area_ha(rectangle_between(self.corners[0], tip)) * 1e4
        except InputError:
            return station
        east, north = self._span(tip)
        sides = tr(
            "{width} × {height}", width=length_text(abs(east)), height=length_text(abs(north))
        )
        return beside(area_text(area), sides, station)
