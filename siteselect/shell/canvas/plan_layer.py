"""The plan on the map: below each site's name its MW, and a ring closed as far as that is met."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from siteselect.render.haloed import write_haloed
from siteselect.render.lettering import Box, Lettering, Wish
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, font, pen
from siteselect.render.site_badge import BADGE_MM
from siteselect.render.site_painter import NOTE_LEAD_MM, SiteSpot
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.canvas.limit_plate import furniture_boxes

_RING_MM, _RING_WIDTH_MM, _TEXT_MM = 2.5, 0.75, 2.45
_GAP_MM = BADGE_MM / 2 + 1.4
_WHERE = ((0.0, 1.0), (0.0, -1.0), (0.75, 0.8), (-0.75, 0.8), (0.75, -0.8), (-0.75, -0.8))
_FULL = 360 * 16
_TOP = 90 * 16


@dataclass(frozen=True, slots=True)
class PlannedSite:
    """What a plan gives a site and what the site asks for. [MW]."""

    plan_mw: float
    asked_mw: float

    @property
    def share(self) -> float:
        """Share of the request that is met, at most 1."""
        return min(1.0, self.plan_mw / self.asked_mw) if self.asked_mw > 0 else 0.0

    @property
    def text(self) -> str:
        """Both, as a planner reads them."""
        return tr("{given:,.0f} of {asked:,.0f} MW", given=self.plan_mw, asked=self.asked_mw)


@dataclass(frozen=True, eq=False)
class PlanLayer:
    """Planned sites by id; a stale plan is drawn in grey."""

    sites: Mapping[str, PlannedSite]
    is_stale: bool = False

    def paint(
        self,
        painter: QPainter,
        view: MapView,
        theme: Theme,
        spots: Sequence[SiteSpot],
        covered: Sequence[Box] = (),
    ) -> None:
        """Draw ring and MW of each site below its name, or close to a badge without one."""
        shown = [(spot, self.sites[spot.site.id]) for spot in spots if spot.site.id in self.sites]
        if not shown:
            return
        plan_painter = _PlanPainter(painter, view, theme, is_stale=self.is_stale)
        plan_painter.keep_clear([box for spot in spots for box in spot.boxes])
        plan_painter.keep_clear((*covered, *furniture_boxes(view)))
        for spot, planned in sorted(shown, key=lambda pair: pair[0].note_box is None):
            plan_painter.draw(spot, planned)


class _PlanPainter:
    def __init__(self, painter: QPainter, view: MapView, theme: Theme, *, is_stale: bool) -> None:
        self._painter, self._view, self._theme = painter, view, theme
        self._ink = theme.muted if is_stale else theme.accent
        self._letters = font(theme, self._px(_TEXT_MM), weight=QFont.Weight.DemiBold)
        self._lettering = Lettering(view.width_px, view.height_px)

    def _px(self, mm: float) -> float:
        return mm * self._view.px_per_mm

    def keep_clear(self, boxes: Sequence[Box]) -> None:
        for box in boxes:
            self._lettering.reserve(box)

    def draw(self, spot: SiteSpot, planned: PlannedSite) -> None:
        metrics = QFontMetricsF(self._letters)
        wide = self._px(NOTE_LEAD_MM) + metrics.horizontalAdvance(planned.text)
        if spot.note_box is not None:
            left, top, right, _ = spot.note_box
            start = left if spot.side == "right" else right - wide
            self._write((start, top, start + wide, top + metrics.height()), planned)
            return
        wish = Wish(
            spot.x_px, spot.y_px, wide, metrics.height(), gap_px=self._px(_GAP_MM), spots=_WHERE
        )
        found = self._lettering.place(wish)
        if found is not None:
            self._write(found, planned)

    def _write(self, box: Box, planned: PlannedSite) -> None:
        metrics = QFontMetricsF(self._letters)
        left, top, _, foot = box
        before = self._px(NOTE_LEAD_MM)
        self._ring(QPointF(left + self._px(_RING_MM / 2), (top + foot) / 2), planned.share)
        baseline = QPointF(left + before, top + metrics.ascent())
        write_haloed(
            self._painter, baseline, planned.text, self._letters, self._ink,
            halo=self._theme.halo, halo_px=self._px(0.6),
        )  # fmt: skip

    def _ring(self, middle: QPointF, share: float) -> None:
        theme, painter, radius = self._theme, self._painter, self._px(_RING_MM / 2)
        around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colour(theme.halo, 0.9), self._px(_RING_WIDTH_MM + 0.6)))
        painter.drawEllipse(around)
        painter.setPen(pen(colour(theme.muted, 0.5), self._px(0.3)))
        painter.drawEllipse(around)
        if share > 0:
            arc = pen(colour(self._ink), self._px(_RING_WIDTH_MM))
            arc.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(arc)
            painter.drawArc(around, _TOP, -round(share * _FULL))


NO_PLAN = PlanLayer({})
