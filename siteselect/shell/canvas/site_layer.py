"""The live sites of the canvas: projected once, found under the pointer, previewed in a drag."""

from collections.abc import Mapping
from dataclasses import replace

import shapely
from PySide6.QtCore import QPointF

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Site
from siteselect.core.words import say
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.site_painter import PlacedSite, place_site
from siteselect.render.symbology import SiteLabel
from siteselect.render.words import tr
from siteselect.shell.canvas.overlay import badge_reach_px
from siteselect.shell.canvas.tools.tool import is_near

NO_SITES = say("Map without candidate sites")


class SiteLayer:
    """Sites in map metres with their labels, the selection, and at most one preview."""

    labels: Mapping[str, SiteLabel]
    selected: str | None

    def __init__(self) -> None:
        self.labels = {}
        self.selected = None
        self._sites: tuple[Site, ...] = ()
        self._placed: dict[str, PlacedSite] = {}
        self._projection: MapProjection | None = None
        self._preview: PlacedSite | None = None
        self._notes: Mapping[str, str] = {}

    @property
    def placed(self) -> list[PlacedSite]:
        """All sites, the previewed one where it is dragged to."""
        preview = self._preview
        shown = (
            preview if preview is not None and site.id == preview.id else site
            for site in self._placed.values()
        )
        return [
            replace(site, note=self._notes[site.id]) if site.id in self._notes else site
            for site in shown
        ]

    def set_notes(self, notes: Mapping[str, str]) -> None:
        """Keep room below the names of these sites, by id, for a line each."""
        self._notes = notes

    @property
    def sites(self) -> tuple[Site, ...]:
        """The sites as given."""
        return self._sites

    @property
    def selected_site(self) -> PlacedSite | None:
        """The selected site where it stands now."""
        return next((site for site in self.placed if site.id == self.selected), None)

    def set_sites(self, sites: tuple[Site, ...], projection: MapProjection | None) -> None:
        """Take other sites; those already known are not projected again."""
        if projection is None:
            self._sites = sites
            return
        known = {site.id: site for site in self._sites} if projection is self._projection else {}
        self._placed = {
            site.id: self._placed[site.id]
            if known.get(site.id) is site
            else place_site(site, projection)
            for site in sites
        }
        self._sites, self._projection = sites, projection

    def preview(self, site_id: str, geometry_deg: shapely.Geometry) -> None:
        """Show one site with another geometry until :meth:`end_preview`. Geometry in degrees."""
        if self._projection is not None:
            moved = replace(self.site(site_id), geometry=geometry_deg)
            self._preview = place_site(moved, self._projection)

    def end_preview(self) -> None:
        """Show every site where it is."""
        self._preview = None

    def site_at(self, at: QPointF, view: MapView) -> str | None:
        """Return the site under a pixel: badges first, the selected one before others."""
        sites = sorted(self.placed, key=lambda site: site.id != self.selected)
        reach = badge_reach_px(view)
        for site in sites:
            if is_near(at, QPointF(*view.point_px(*site.anchor_m)), reach):
                return site.id
        here = shapely.Point(view.point_m(at.x(), at.y()))
        for site in reversed(sites):
            if site.ring_m is not None and shapely.Polygon(*_rings(site)).covers(here):
                return site.id
        return None

    def site(self, site_id: str) -> Site:
        """Return a site as given, wherever it is dragged."""
        return next(site for site in self._sites if site.id == site_id)

    def spoken(self) -> str:
        """Return what a screen reader says: the selected site, or how many there are."""
        count = len(self._sites)
        for number, site in enumerate(self._sites, start=1):
            if site.id == self.selected:
                label = self.labels.get(site.id)
                score = label.text if label and label.text else tr("not known")
                return tr(
                    "Site {number} of {n}: {site}, {mw:g} MW, score {score}",
                    number=number, n=count, site=site.name, mw=site.requested_mw, score=score,
                )  # fmt: skip
        if count == 1:
            return tr("Map with 1 candidate site")
        return tr("Map with {n} candidate sites", n=count) if count else tr(NO_SITES)


def _rings(site: PlacedSite) -> tuple[FloatArray, tuple[FloatArray, ...]]:
    assert site.ring_m is not None
    return site.ring_m, site.holes_m
