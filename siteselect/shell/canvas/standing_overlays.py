"""The overlays every map has: highlight, sites, corners, furniture, plate, plan, the tool's own."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.site_painter import SitePainter, SiteSpot
from siteselect.render.theme import Theme
from siteselect.shell.canvas.badge_pictures import BadgePictures
from siteselect.shell.canvas.contents import MapContents
from siteselect.shell.canvas.furniture_pictures import FurniturePictures
from siteselect.shell.canvas.overlays import Level, Overlays
from siteselect.shell.canvas.toolbox import Toolbox


@dataclass(frozen=True, eq=False)
class PixelOverlay:
    """An overlay that knows its place in map metres or pixels and projects nothing."""

    draw: Callable[[QPainter, MapView, Theme], None]

    def paint(
        self, painter: QPainter, view: MapView, _projection: MapProjection, theme: Theme
    ) -> None:
        """Draw it."""
        self.draw(painter, view, theme)


class StandingOverlays:
    """Draws what every map has over its picture; what is on top keeps clear of the sites."""

    def __init__(self, contents: MapContents, toolbox: Toolbox) -> None:
        self._contents, self._toolbox = contents, toolbox
        self._badges = BadgePictures()
        self._furniture_drawn = FurniturePictures()
        self._spots: list[SiteSpot] = []

    def add_to(self, overlays: Overlays) -> None:
        """Put all of them at their levels."""
        for level, draw in (
            (Level.HIGHLIGHT, self._highlight),
            (Level.SITES, self._sites),
            (Level.HANDLES, self._handles),
            (Level.FURNITURE, self._furniture),
            (Level.PLATE, self._plate),
            (Level.PLAN, self._plan),
            (Level.TOOL, self._tool),
        ):
            overlays.add(PixelOverlay(draw), level=level)

    def _highlight(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        selected = self._contents.sites.selected_site
        self._contents.pointed_out.paint(painter, view, theme, selected)

    def _sites(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        sites = self._contents.sites
        self._spots = SitePainter(painter, view, theme).draw(
            self._contents.placed_sites,
            sites.labels,
            selected=sites.selected,
            draws_badge=self._badges.draw,
        )

    def _handles(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        grips = self._contents.grips(view)
        if grips is not None:
            grips.paint(painter, theme, chosen=self._contents.chosen_grip)

    def _furniture(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        if self._contents.scene is not None:
            self._furniture_drawn.draw(painter, self._contents.scene, view, theme)

    def _plate(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        self._contents.pointed_out.paint_plate(painter, view, theme, self._spots)

    def _plan(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        plate = self._contents.pointed_out.plate
        covered = [plate.box] if plate is not None else []
        self._contents.plan.paint(painter, view, theme, self._spots, covered)

    def _tool(self, painter: QPainter, _view: MapView, _theme: Theme) -> None:
        self._toolbox.in_hand.paint(painter)
