"""Candidate sites: their outline, and a badge with the score as colour and number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Site
from siteselect.render.haloed import write_haloed
from siteselect.render.lettering import Box
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, font, pen
from siteselect.render.polylines import area_path, cut_rings
from siteselect.render.projection import MapProjection
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import Theme, readable_on

BADGE_MM = 5.2
_DOT_MM = 1.8
_NAME_GAP_MM = 1.0
_MOST_BADGES = 300


@dataclass(frozen=True, eq=False)
class PlacedSite:
    """A site in map metres: its anchor, and its ring when it is an area."""

    id: str
    name: str
    anchor_m: tuple[float, float]
    ring_m: FloatArray | None


def place_sites(sites: Sequence[Site], projection: MapProjection) -> tuple[PlacedSite, ...]:
    """Project sites once."""
    return tuple(place_site(site, projection) for site in sites)


def place_site(site: Site, projection: MapProjection) -> PlacedSite:
    """Project one site."""
    anchor = site.anchor
    ring = (
        projection.to_map(shapely.get_coordinates(site.geometry.exterior))
        if isinstance(site.geometry, shapely.Polygon)
        else None
    )
    return PlacedSite(site.id, site.name, projection.point_to_map(anchor.x, anchor.y), ring)


def site_boxes(at_px: tuple[float, float], name_px: float, px_per_mm: float) -> tuple[Box, Box]:
    """Return what a site's badge and its name cover: left, top, right, bottom. [px].

    Parameters
    ----------
    at_px : tuple of float
        Middle of the badge. [px]
    name_px : float
        Length of the written name. [px]
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    x, y = at_px
    badge = (BADGE_MM / 2 + 0.5) * px_per_mm
    end = x + badge + name_px + _NAME_GAP_MM * px_per_mm
    tall = 1.7 * px_per_mm
    return (x - badge, y - badge, x + badge, y + badge), (x, y - tall, end, y + tall)


class SitePainter:
    """Paints sites live on the screen and as they are on paper."""

    def __init__(self, painter: QPainter, view: MapView, theme: Theme) -> None:
        self._painter, self._view, self._theme = painter, view, theme

    def draw(
        self,
        sites: Sequence[PlacedSite],
        labels: Mapping[str, SiteLabel],
        *,
        selected: str | None = None,
    ) -> None:
        """Draw every site in view, the selected one on top; dots only when there are hundreds."""
        anchors = np.array([site.anchor_m for site in sites], np.float64).reshape(-1, 2)
        xy_px = self._view.to_px(anchors)
        pad = 20 * self._view.px_per_mm
        size = (self._view.width_px + pad, self._view.height_px + pad)
        seen = np.flatnonzero((xy_px >= -pad).all(axis=1) & (xy_px <= size).all(axis=1))
        plain = len(seen) > _MOST_BADGES
        for at in sorted(seen.tolist(), key=lambda i: sites[i].id == selected):
            site = sites[at]
            is_selected = site.id == selected
            label = labels.get(site.id, SiteLabel("", self._theme.muted))
            self._area(site, label, is_selected=is_selected)
            where = QPointF(*xy_px[at])
            if plain and not is_selected:
                self._dot(where, label)
            else:
                self._badge(where, site, label, is_selected=is_selected)

    def _px(self, mm: float) -> float:
        return mm * self._view.px_per_mm

    def _area(self, site: PlacedSite, label: SiteLabel, *, is_selected: bool) -> None:
        if site.ring_m is None:
            return
        ring = self._view.to_px(site.ring_m)
        path = area_path(*cut_rings(ring, np.array([0, len(ring)]), self._view))
        self._painter.fillPath(path, colour(label.colour, 0.2))
        edge = self._theme.selection if is_selected else label.colour
        self._painter.strokePath(path, pen(colour(self._theme.halo, 0.8), self._px(0.95)))
        self._painter.strokePath(path, pen(colour(edge), self._px(0.5)))

    def _dot(self, where: QPointF, label: SiteLabel) -> None:
        self._painter.setPen(pen(colour(self._theme.halo), self._px(0.2)))
        self._painter.setBrush(colour(label.colour))
        radius = self._px(_DOT_MM / 2)
        self._painter.drawEllipse(where, radius, radius)

    def _badge(
        self, where: QPointF, site: PlacedSite, label: SiteLabel, *, is_selected: bool
    ) -> None:
        painter, theme = self._painter, self._theme
        radius = self._px(BADGE_MM / 2)
        if is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.selection))
            painter.drawEllipse(where, radius + self._px(0.75), radius + self._px(0.75))
        painter.setPen(pen(colour(theme.halo), self._px(0.4)))
        painter.setBrush(colour(label.colour))
        painter.drawEllipse(where, radius, radius)
        box = QRectF(where.x() - radius, where.y() - radius, 2 * radius, 2 * radius)
        painter.setFont(font(theme, self._px(2.75), weight=QFont.Weight.Bold))
        painter.setPen(colour(readable_on(label.colour)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.text or "–")
        self._name(where, site, radius, is_selected=is_selected)

    def _name(self, where: QPointF, site: PlacedSite, radius: float, *, is_selected: bool) -> None:
        weight = QFont.Weight.Bold if is_selected else QFont.Weight.DemiBold
        lettering = font(self._theme, self._px(2.75), weight=weight)
        ascent = QFontMetricsF(lettering).capHeight()
        start = QPointF(where.x() + radius + self._px(_NAME_GAP_MM), where.y() + ascent / 2)
        ink = self._theme.selection if is_selected else self._theme.map_text
        write_haloed(
            self._painter, start, site.name, lettering, ink,
            halo=self._theme.halo, halo_px=self._px(0.6),
        )  # fmt: skip
