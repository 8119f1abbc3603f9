"""Placing a site as a point: one click, or a typed position."""

import shapely

from siteselect.core.drawing.local_plane import LonLat
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.measures import station_text


class PointTool(DraftTool):
    """The next click places a site."""

    name = "point"
    is_area = False

    def corner_set(self) -> None:
        """Hand the site over."""
        self.stage.finish(shapely.Point(self.corners[0]))

    def measures(self, tip: LonLat) -> str:
        """Return how far the nearest station is."""
        return station_text(self.stage.nearest_station(tip))
