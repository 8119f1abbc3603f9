"""A site's badge: the score as colour and number, and the name beside it where there is room."""

from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from siteselect.render.haloed import write_haloed, write_plain
from siteselect.render.pens import colour, font, pen
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import Theme, readable_on

BADGE_MM = 5.2
NAME_GAP_MM = 1.0
NAME_HEIGHT_MM = 3.4
_RING_MM = 0.75
_TEXT_MM = 2.75

Side = Literal["right", "left", "none"]


@dataclass(frozen=True)
class Badge:
    """What is written about a site on the map, and on which side its name stands."""

    name: str
    label: SiteLabel
    is_selected: bool
    side: Side = "right"


class DrawsBadge(Protocol):
    """How badges reach the painter: drawn each time on paper, kept as pictures on the screen."""

    def __call__(
        self, painter: QPainter, where: QPointF, badge: Badge, theme: Theme, *, px_per_mm: float
    ) -> None:
        """Draw a badge around a pixel."""


def draw_badge(
    painter: QPainter, where: QPointF, badge: Badge, theme: Theme, *, px_per_mm: float
) -> None:
    """Draw a site's badge around a pixel with its name beside it.

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
    text = badge.label.text or "–"
    lettering = font(theme, _TEXT_MM * px_per_mm, weight=QFont.Weight.Bold, is_number=True)
    metrics = QFontMetricsF(lettering)
    middle = QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2)
    write_plain(painter, where + middle, text, lettering, readable_on(badge.label.colour))
    if badge.side != "none":
        _write_name(painter, where, badge, theme, px_per_mm)


def _write_name(
    painter: QPainter, where: QPointF, badge: Badge, theme: Theme, px_per_mm: float
) -> None:
    lettering = name_font(theme, px_per_mm, is_selected=badge.is_selected)
    metrics = QFontMetricsF(lettering)
    gap = (BADGE_MM / 2 + NAME_GAP_MM) * px_per_mm
    left = gap if badge.side == "right" else -gap - metrics.horizontalAdvance(badge.name)
    start = where + QPointF(left, metrics.capHeight() / 2)
    ink = theme.selection if badge.is_selected else theme.map_text
    halo_px = 0.6 * px_per_mm
    write_haloed(painter, start, badge.name, lettering, ink, halo=theme.halo, halo_px=halo_px)


def name_font(theme: Theme, px_per_mm: float, *, is_selected: bool = False) -> QFont:
    """Return the lettering of a site's name. `px_per_mm` [px/mm]."""
    weight = QFont.Weight.Bold if is_selected else QFont.Weight.DemiBold
    return font(theme, _TEXT_MM * px_per_mm, weight=weight)
