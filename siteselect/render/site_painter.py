"""Candidate sites on the map: outlines, and badges whose names do not run into each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Site
from siteselect.render.lettering import Box, Lettering, Wish
from siteselect.render.map_view import MapView, in_view
from siteselect.render.pens import colour, pen
from siteselect.render.polylines import area_path, cut_rings
from siteselect.render.projection import MapProjection
from siteselect.render.site_badge import (
    BADGE_MM,
    NAME_GAP_MM,
    NAME_HEIGHT_MM,
    Badge,
    DrawsBadge,
    Side,
    draw_badge,
    name_font,
)
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import Theme

_DOT_MM = 1.8
NOTE_HEIGHT_MM = 3.2
NOTE_LEAD_MM = 3.5
"""Room for the sign in front of a note."""
_MOST_BADGES = 300
_BESIDE = ((1.0, 0.0), (-1.0, 0.0))


@dataclass(frozen=True, eq=False)
class PlacedSite:
    """A site in map metres: its anchor, and its ring and holes when it is an area.

    `note` is a second line that its name makes room for; whoever adds it writes it.
    """

    id: str
    name: str
    anchor_m: tuple[float, float]
    ring_m: FloatArray | None
    note: str = ""
    holes_m: tuple[FloatArray, ...] = ()

    @property
    def rings_m(self) -> tuple[FloatArray, ...]:
        """Its border and its holes, the first corner repeated; nothing of a point."""
        return () if self.ring_m is None else (self.ring_m, *self.holes_m)


@dataclass(frozen=True)
class SiteSpot:
    """Where a site stands in pixels, on which side its name, and what both cover.

    `note_box` is the part of it below the name that is kept for the site's note.
    """

    site: PlacedSite
    x_px: float
    y_px: float
    side: Side
    boxes: tuple[Box, ...]
    note_box: Box | None = None


def place_sites(sites: Sequence[Site], projection: MapProjection) -> tuple[PlacedSite, ...]:
    """Project sites once."""
    return tuple(place_site(site, projection) for site in sites)


def place_site(site: Site, projection: MapProjection) -> PlacedSite:
    """Project one site."""
    anchor, area = site.anchor, site.geometry
    rings = [area.exterior, *area.interiors] if isinstance(area, shapely.Polygon) else []
    placed = [projection.to_map(shapely.get_coordinates(ring)) for ring in rings]
    place = projection.point_to_map(anchor.x, anchor.y)
    border = placed[0] if placed else None
    return PlacedSite(site.id, site.name, place, border, holes_m=tuple(placed[1:]))


def arrange_sites(
    sites: Sequence[PlacedSite], view: MapView, theme: Theme, *, selected: str | None = None
) -> list[SiteSpot]:
    """Return the sites in view in drawing order, the selected one last, and where names go.

    A name stands right or left of its badge, clear of other badges and names, or not at all; the
    selected site chooses first and is named in any case. Among hundreds of sites only the
    selected one is named.
    """
    anchors = np.array([site.anchor_m for site in sites], np.float64).reshape(-1, 2)
    seen = in_view(anchors, view, pad_mm=20)
    points = dict(zip(seen.tolist(), view.to_px(anchors[seen]).tolist(), strict=True))
    badge = (BADGE_MM / 2 + 0.4) * view.px_per_mm
    lettering = Lettering(view.width_px, view.height_px)
    for x, y in points.values():
        lettering.block((x - badge, y - badge, x + badge, y + badge))
    metrics = QFontMetricsF(name_font(theme, view.px_per_mm))
    names_all = len(points) <= _MOST_BADGES
    spots: list[SiteSpot] = []
    for at, (x, y) in sorted(points.items(), key=lambda item: sites[item[0]].id != selected):
        site = sites[at]
        length, note = metrics.horizontalAdvance(site.name), 0.0
        if site.note:
            note = NOTE_HEIGHT_MM * view.px_per_mm
            lead = NOTE_LEAD_MM * view.px_per_mm
            length = max(length, lead + metrics.horizontalAdvance(site.note))
        wish = Wish(
            x, y + note / 2, length, NAME_HEIGHT_MM * view.px_per_mm + note,
            gap_px=badge + NAME_GAP_MM * view.px_per_mm, spots=_BESIDE,
        )  # fmt: skip
        is_named = names_all or site.id == selected
        box = lettering.place(wish) if is_named else None
        if box is None and site.id == selected:
            box = _right_of(wish)
            lettering.block(box)
        taken: Box = (x - badge, y - badge, x + badge, y + badge)
        below = (box[0], box[3] - note, box[2], box[3]) if box and note else None
        spots.append(SiteSpot(site, x, y, _side(box, x), (taken, box) if box else (taken,), below))
    return spots[::-1]


def _right_of(wish: Wish) -> Box:
    left, top = wish.x_px + wish.gap_px, wish.y_px - wish.height_px / 2
    return left, top, left + wish.width_px, top + wish.height_px


def _side(box: Box | None, x_px: float) -> Side:
    if box is None:
        return "none"
    return "right" if box[0] > x_px else "left"


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
        draws_badge: DrawsBadge = draw_badge,
    ) -> list[SiteSpot]:
        """Draw every site in view, the selected one on top; dots only when there are hundreds.

        Returns
        -------
        list of SiteSpot
            Where each was drawn, for what is drawn on top of them.
        """
        spots = arrange_sites(sites, self._view, self._theme, selected=selected)
        unknown = SiteLabel("", self._theme.muted)
        for spot in spots:
            label = labels.get(spot.site.id, unknown)
            self._area(spot.site, label, is_selected=spot.site.id == selected)
        for spot in spots:
            label, where = labels.get(spot.site.id, unknown), QPointF(spot.x_px, spot.y_px)
            is_selected = spot.site.id == selected
            if len(spots) > _MOST_BADGES and not is_selected:
                self._dot(where, label)
                continue
            badge = Badge(spot.site.name, label, is_selected, spot.side)
            draws_badge(self._painter, where, badge, self._theme, px_per_mm=self._view.px_per_mm)
        return spots

    def _px(self, mm: float) -> float:
        return mm * self._view.px_per_mm

    def _area(self, site: PlacedSite, label: SiteLabel, *, is_selected: bool) -> None:
        if site.ring_m is None:
            return
        rings = self._view.to_px(np.concatenate(site.rings_m))
        first = np.cumsum([0, *(len(ring) for ring in site.rings_m)])
        path = area_path(*cut_rings(rings, first, self._view))
        self._painter.fillPath(path, colour(label.colour, 0.2))
        edge = self._theme.selection if is_selected else label.colour
        self._painter.strokePath(path, pen(colour(self._theme.halo, 0.8), self._px(0.95)))
        self._painter.strokePath(path, pen(colour(edge), self._px(0.5)))

    def _dot(self, where: QPointF, label: SiteLabel) -> None:
        self._painter.setPen(pen(colour(self._theme.halo), self._px(0.2)))
        self._painter.setBrush(colour(label.colour))
        radius = self._px(_DOT_MM / 2)
        self._painter.drawEllipse(where, radius, radius)
