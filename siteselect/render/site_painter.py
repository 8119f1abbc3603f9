"""Candidate sites: their outline, and a badge with the score as colour and number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Site
from siteselect.render.haloed import write_haloed
from siteselect.render.lettering import Box
from siteselect.render.map_view import MapView, in_view
from siteselect.render.pens import colour, font, pen
from siteselect.render.polylines import area_path, cut_rings
from siteselect.render.projection import MapProjection
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import Theme, readable_on

BADGE_MM = 5.2
_DOT_MM = 1.8
_NAME_GAP_MM = 1.0
_RING_MM = 0.75
_TEXT_MM = 2.75
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


@dataclass(frozen=True)
class Badge:
    """What is written about a site on the map."""

    name: str
    label: SiteLabel
    is_selected: bool


class DrawsBadge(Protocol):
    """How badges reach the painter: drawn each time on paper, kept as pictures on the screen."""

    def __call__(
        self, painter: QPainter, where: QPointF, badge: Badge, theme: Theme, *, px_per_mm: float
    ) -> None:
        """Draw a badge around a pixel."""


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
        draws_badge: DrawsBadge | None = None,
    ) -> None:
        """Draw every site in view, the selected one on top; dots only when there are hundreds."""
        anchors = np.array([site.anchor_m for site in sites], np.float64).reshape(-1, 2)
        xy_px = self._view.to_px(anchors)
        seen = in_view(anchors, self._view, pad_mm=20)
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
                badge = Badge(site.name, label, is_selected)
                draw = draws_badge or draw_badge
                draw(self._painter, where, badge, self._theme, px_per_mm=self._view.px_per_mm)

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


def draw_badge(
    painter: QPainter,
    where: QPointF,
    badge: Badge,
    theme: Theme,
    *,
    px_per_mm: float,
) -> None:
    """Draw a site's badge around a pixel with its name to the right.

    Parameters
    ----------
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    radius = BADGE_MM / 2 * px_per_mm
    if badge.is_selected:
        ring = radius + _RING_MM * px_per_mm
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.selection))
        painter.drawEllipse(where, ring, ring)
    painter.setPen(pen(colour(theme.halo), 0.4 * px_per_mm))
    painter.setBrush(colour(badge.label.colour))
    painter.drawEllipse(where, radius, radius)
    box = QRectF(where.x() - radius, where.y() - radius, 2 * radius, 2 * radius)
    painter.setFont(font(theme, _TEXT_MM * px_per_mm, weight=QFont.Weight.Bold))
    painter.setPen(colour(readable_on(badge.label.colour)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge.label.text or "–")
    lettering = name_font(theme, px_per_mm, is_selected=badge.is_selected)
    rise = QFontMetricsF(lettering).capHeight() / 2
    start = where + QPointF(radius + _NAME_GAP_MM * px_per_mm, rise)
    ink = theme.selection if badge.is_selected else theme.map_text
    halo_px = 0.6 * px_per_mm
    write_haloed(painter, start, badge.name, lettering, ink, halo=theme.halo, halo_px=halo_px)


def name_font(theme: Theme, px_per_mm: float, *, is_selected: bool = False) -> QFont:
    """Return the lettering of a site's name. `px_per_mm` [px/mm]."""
    weight = QFont.Weight.Bold if is_selected else QFont.Weight.DemiBold
    return font(theme, _TEXT_MM * px_per_mm, weight=weight)
