"""Drawing a circle from its middle outwards, or by its radius."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QPainter
from shapely import Polygon

from siteselect.core.drawing.local_plane import LonLat, area_ha, bearing_deg, distance_m, place_at
from siteselect.core.drawing.quantities import metres_of
from siteselect.core.drawing.shapes import circle_about
from siteselect.core.errors import InputError
from siteselect.render.pens import colour, pen
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.entry import POSITION, RADIUS, Field
from siteselect.shell.canvas.tools.measures import (
    area_text,
    beside,
    length_text,
    position_text,
    station_text,
)
from siteselect.shell.canvas.tools.span import SpanTool


class CircleTool(SpanTool):
    """A click sets the middle, a second one the edge; or a drag from the middle outwards."""

    name = "circle"

    def spanned(self, first: LonLat, second: LonLat) -> Polygon:
        """Return the circle around a place through another."""
        return circle_about(first, distance_m(first, second))

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
