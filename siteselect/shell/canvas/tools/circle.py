"""Drawing a circle from its middle outwards, or by its radius."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.drawing.local_plane import LonLat, area_ha, bearing_deg, distance_m, place_at
from siteselect.core.drawing.quantities import metres_of
from siteselect.core.drawing.shapes import circle_about
from siteselect.core.errors import InputError
from siteselect.render.pens import colour, pen
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.entry import POSITION, RADIUS, Field
from siteselect.shell.canvas.tools.measures import (
    area_text,
    beside,
    length_text,
    position_text,
    station_text,
)
from siteselect.shell.canvas.tools.tool import is_near

_DRAGGED_PX = 6.0


class CircleTool(DraftTool):
    """A click sets the middle, a second one the edge; or a drag from the middle outwards."""

    name = "circle"

    def corner_set(self) -> None:
        """Hand the circle over when its edge is known."""
        if len(self.corners) < 2:
            return
        centre, edge = self.corners
        try:
            area = circle_about(centre, distance_m(centre, edge))
        except InputError as error:
            self.corners.pop()
            self.hint = tr(error.what)
            self.stage.tell_sketch()
            self.stage.refresh()
        else:
            self.stage.finish(area)

    def release(self) -> None:
        """End a drag that began in the middle."""
        at = self._pointer
        if len(self.corners) != 1 or at is None:
            return
        if not is_near(at, self.stage.pixel_of(self.corners[0]), _DRAGGED_PX):
            self.press(at, Qt.MouseButton.LeftButton)

    def double_click(self, at: QPointF) -> bool:  # noqa: ARG002 - the first press has set it
        """Take no edge on top of the middle."""
        return True

    def outline(self, tip: LonLat | None) -> list[LonLat]:
        """Return the circle out to the pointer."""
        if tip is None or not self.corners:
            return self.corners
        try:
            ring = circle_about(self.corners[0], distance_m(self.corners[0], tip)).exterior.coords
        except InputError:
            return [self.corners[0], tip]
        return [(x, y) for x, y in ring][:-1]

    @property
    def fields(self) -> Sequence[Field]:
        """A position for the middle, then the radius."""
        return (RADIUS, POSITION) if self.corners else (POSITION,)

    @property
    def readings(self) -> Mapping[str, str]:
        """Where the pointer is, and how far from the middle."""
        tip = self.tip
        if tip is None:
            return {}
        readings = {POSITION.key: position_text(tip)}
        if self.corners:
            readings[RADIUS.key] = f"{distance_m(self.corners[0], tip):.1f}"
        return readings

    def enter(self, typed: Mapping[str, str]) -> None:
        """Set the middle or the edge where it was typed, or the edge at the radius."""
        if RADIUS.key not in typed or not self.corners:
            super().enter(typed)
            return
        centre = self.corners[0]
        bearing = bearing_deg(centre, self.tip) if self.tip else 90.0
        edge = place_at(centre, bearing=bearing, metres=metres_of(typed[RADIUS.key]))
        self.set_corner(edge)

    def measures(self, tip: LonLat) -> str:
        """Return area, radius, and how far the nearest station is."""
        station = station_text(self.stage.nearest_station(tip))
        if not self.corners:
            return station
        radius = distance_m(self.corners[0], tip)
        try:
            area = area_ha(circle_about(self.corners[0], radius)) * 1e4
        except InputError:
            return station
        return beside(area_text(area), tr("radius {length}", length=length_text(radius)), station)

    def paint(self, painter: QPainter) -> None:
        """Paint the circle with the radius that is being drawn."""
        super().paint(painter)
        if self.corners and self.tip is not None:
            painter.setPen(pen(colour(self.stage.theme.selection, 0.8), 1.2, (3.0, 3.0)))
            painter.drawLine(self.stage.pixel_of(self.corners[0]), self.stage.pixel_of(self.tip))
