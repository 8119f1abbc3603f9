"""Sites on a printed map: outline, point, and the rank in a badge with a line to it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF

from siteselect.layout.items import Align, MapItem
from siteselect.layout.markers import BADGE_MM, Marker
from siteselect.render.page_text import Paper
from siteselect.render.symbology import score_colour
from siteselect.render.theme import readable_on

DOT_MM = 1.5
EXCLUDED_MM = 2.8
HALO_MM = 0.35
LEADER_MM = 0.3
NUMBER_POINTS = 7.6
AREA_SHARE = 0.28


def draw_markers(paper: Paper, item: MapItem) -> None:
    """Draw outlines first, then lines and points, and the numbers on top; the best site last."""
    ordered = item.markers[::-1]
    origin = paper.point(item.map_frame.x_mm, item.map_frame.y_mm)
    paper.painter.save()
    paper.painter.translate(origin)
    for marker in ordered:
        _draw_outline(paper, marker)
    for marker in ordered:
        _draw_point(paper, marker)
    for marker in ordered:
        _draw_badge(paper, marker)
    paper.painter.restore()


def marker_colour(paper: Paper, marker: Marker) -> str:
    """Return the colour of a site's score; grey for an excluded one."""
    if marker.score is None:
        return paper.theme.muted
    return score_colour(marker.score, paper.theme)


def _draw_outline(paper: Paper, marker: Marker) -> None:
    if not marker.outline:
        return
    ink = marker_colour(paper, marker)
    fill = QColor(ink)
    fill.setAlphaF(AREA_SHARE)
    paper.painter.setPen(paper.pen(ink, LEADER_MM))
    paper.painter.setBrush(fill)
    paper.painter.drawPolygon(QPolygonF([paper.point(x, y) for x, y in marker.outline]))


def _draw_point(paper: Paper, marker: Marker) -> None:
    painter, ink = paper.painter, marker_colour(paper, marker)
    here = paper.point(marker.x_mm, marker.y_mm)
    if marker.badge is not None:
        there = paper.point(*marker.badge)
        for colour, width_mm in ((paper.theme.halo, LEADER_MM + HALO_MM), (ink, LEADER_MM)):
            painter.setPen(paper.pen(colour, width_mm))
            painter.drawLine(here, there)
    draw_dot(paper, here, ink)


def _draw_badge(paper: Paper, marker: Marker) -> None:
    ink = marker_colour(paper, marker)
    if marker.badge is not None:
        draw_badge(paper, paper.point(*marker.badge), marker.text, ink)
    elif marker.score is None:
        draw_excluded(paper, paper.point(marker.x_mm, marker.y_mm))


def draw_badge(
    paper: Paper, middle: QPointF, text: str, ink: str, *, size_mm: float = BADGE_MM
) -> None:
    """Draw a number on a disc."""
    painter, radius = paper.painter, size_mm / 2 * paper.px_per_mm
    painter.setPen(paper.pen(paper.theme.halo, HALO_MM))
    painter.setBrush(QColor(ink))
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    paper.draw_line_of_text(
        text,
        QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius),
        points=NUMBER_POINTS,
        colour=readable_on(ink),
        align=Align.CENTRE,
        is_bold=True,
    )


def draw_dot(paper: Paper, middle: QPointF, ink: str) -> None:
    """Draw the exact place of a site."""
    paper.painter.setPen(paper.pen(paper.theme.halo, HALO_MM))
    paper.painter.setBrush(QColor(ink))
    radius = DOT_MM / 2 * paper.px_per_mm
    paper.painter.drawEllipse(middle, radius, radius)


def draw_excluded(paper: Paper, middle: QPointF) -> None:
    """Draw an excluded site: a cross in a ring."""
    painter, k = paper.painter, paper.px_per_mm
    radius, arm = EXCLUDED_MM / 2 * k, EXCLUDED_MM * 0.24 * k
    painter.setPen(paper.pen(paper.theme.muted, LEADER_MM))
    painter.setBrush(QColor(paper.theme.halo))
    painter.drawEllipse(middle, radius, radius)
    for lean in (-1, 1):
        painter.drawLine(
            QPointF(middle.x() - arm, middle.y() - lean * arm),
            QPointF(middle.x() + arm, middle.y() + lean * arm),
        )
