"""Drawing a rectangle from corner to corner, or by its width and height."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt

from siteselect.core.drawing.local_plane import LocalPlane, LonLat, area_ha
from siteselect.core.drawing.quantities import metres_of
from siteselect.core.drawing.shapes import rectangle_between
from siteselect.core.errors import InputError
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.entry import HEIGHT, POSITION, WIDTH, Field
from siteselect.shell.canvas.tools.measures import (
    area_text,
    beside,
    length_text,
    position_text,
    station_text,
)
from siteselect.shell.canvas.tools.tool import is_near

_DRAGGED_PX = 6.0


class RectangleTool(DraftTool):
    """Two clicks, or a drag from corner to corner; its sides run north and east."""

    name = "rectangle"

    def corner_set(self) -> None:
        """Hand the rectangle over when the second corner stands."""
        if len(self.corners) < 2:
            return
        try:
            area = rectangle_between(self.corners[0], self.corners[1])
        except InputError as error:
            self.corners.pop()
            self.hint = tr(error.what)
            self.stage.tell_sketch()
            self.stage.refresh()
        else:
            self.stage.finish(area)

    def release(self) -> None:
        """End a drag that began with the first corner."""
        at = self._pointer
        if len(self.corners) != 1 or at is None:
            return
        if not is_near(at, self.stage.pixel_of(self.corners[0]), _DRAGGED_PX):
            self.press(at, Qt.MouseButton.LeftButton)

    def double_click(self, at: QPointF) -> bool:  # noqa: ARG002 - the first press has set it
        """Take no second corner on top of the first."""
        return True

    def outline(self, tip: LonLat | None) -> list[LonLat]:
        """Return the rectangle up to the pointer."""
        if tip is None or not self.corners:
            return self.corners
        try:
            ring = rectangle_between(self.corners[0], tip).exterior.coords
        except InputError:
            return [self.corners[0], tip]
        return [(x, y) for x, y in ring][:-1]

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
