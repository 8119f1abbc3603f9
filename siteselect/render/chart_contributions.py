"""Contributions: one bar per criterion; the filled parts sum to the score."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from siteselect.core.scoring.site_score import Contribution
from siteselect.core.words import say
from siteselect.render.chart_sheet import LEFT, RIGHT, SMALL_MM, ChartSheet
from siteselect.render.language import runs_leftwards
from siteselect.render.theme import Theme
from siteselect.render.words import tr

ROW_MM = 5.4
BAR_MM = 2.2
MOST_LABEL_SHARE = 0.56
GAP_MM = 2.5
POINTS_MM = 17.0
TOTAL_MM = 6.4
MISSING = say("no data")


def in_order(contributions: Sequence[Contribution]) -> tuple[Contribution, ...]:
    """Return criteria with data first, the heaviest at the top, then those without data."""
    return tuple(sorted(contributions, key=lambda c: (c.value is None, -c.max_points, c.name)))


def contributions_height_mm(count: int) -> float:
    """Return the height that `count` criteria and the sum need. [mm]."""
    return count * ROW_MM + TOTAL_MM


def contribution_at(contributions: Sequence[Contribution], *, y_mm: float) -> Contribution | None:
    """Return the criterion drawn at a height below the chart's top edge. `y_mm` [mm]."""
    row = int(y_mm // ROW_MM)
    return in_order(contributions)[row] if 0 <= row < len(contributions) else None


def draw_contributions(
    painter: QPainter,
    rect: QRectF,
    contributions: Sequence[Contribution],
    theme: Theme,
    *,
    px_per_mm: float,
) -> None:
    """Paint one bar per criterion: its length is what it could give, its fill what it gives.

    Parameters
    ----------
    painter : QPainter
        Open on any device.
    rect : QRectF
        Where to paint; see :func:`contributions_height_mm`. [px]
    contributions : sequence of Contribution
        Of one site; a criterion without data is named and greyed.
    theme : Theme
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    sheet = ChartSheet(painter, theme, px_per_mm)
    rows = in_order(contributions)
    widest = max((c.max_points for c in rows if c.value is not None), default=1.0) or 1.0
    longest = max((sheet.text_width(tr(row.name)) for row in rows), default=0.0)
    label_width = min(longest + sheet.mm(GAP_MM), rect.width() * MOST_LABEL_SHARE)
    for number, row in enumerate(rows):
        top = rect.top() + sheet.mm(number * ROW_MM)
        band = QRectF(rect.left(), top, rect.width(), sheet.mm(ROW_MM))
        _draw_row(sheet, band, row, label_width=label_width, widest=widest)
    _draw_sum(sheet, rect, rows)


def _draw_row(
    sheet: ChartSheet, rect: QRectF, row: Contribution, *, label_width: float, widest: float
) -> None:
    theme = sheet.theme
    label = QRectF(rect.left(), rect.top(), label_width - sheet.mm(1), rect.height())
    left = rect.left() + label_width
    right = rect.right() - sheet.mm(POINTS_MM)
    points = QRectF(right, rect.top(), sheet.mm(POINTS_MM), rect.height())
    start, end = (RIGHT, LEFT) if runs_leftwards() else (LEFT, RIGHT)
    ink = theme.muted if row.value is None else theme.text
    sheet.text(_from_start(rect, label), tr(row.name), align=start, colour=ink)
    if row.value is None:
        rest = QRectF(left, rect.top(), rect.right() - left, rect.height())
        text = tr(MISSING)
        sheet.text(_from_start(rect, rest), text, align=end, colour=ink, size_mm=SMALL_MM)
        return
    room = points.left() - left - sheet.mm(1)
    bar = sheet.mm(BAR_MM)
    top = rect.center().y() - bar / 2
    possible = QRectF(left, top, room * row.max_points / widest, bar)
    sheet.fill(_from_start(rect, possible), theme.line, radius_mm=0.4)
    if row.points > 0:
        got = QRectF(left, top, room * row.points / widest, bar)
        sheet.fill(_from_start(rect, got), theme.accent, radius_mm=0.4)
    text = _of(row.points, row.max_points)
    sheet.text(_from_start(rect, points), text, align=end, size_mm=SMALL_MM)


def _from_start(whole: QRectF, box: QRectF) -> QRectF:
    """Return a box of a row as far from where lines start in the planner's language."""
    if not runs_leftwards():
        return box
    return QRectF(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())


def _draw_sum(sheet: ChartSheet, rect: QRectF, rows: Sequence[Contribution]) -> None:
    top = rect.top() + sheet.mm(len(rows) * ROW_MM + 0.6)
    sheet.line(QPointF(rect.left(), top), QPointF(rect.right(), top), sheet.theme.line)
    line = QRectF(rect.left(), top, rect.width(), sheet.mm(TOTAL_MM - 0.6))
    start, end = (RIGHT, LEFT) if runs_leftwards() else (LEFT, RIGHT)
    sheet.text(line, tr("Sum of points"), align=start, bold=True)
    total, most = (
        sum(r.points for r in rows),
        sum(r.max_points for r in rows if r.value is not None),
    )
    sheet.text(line, _of(total, most), align=end, size_mm=SMALL_MM, bold=True)


def _of(points: float, most: float) -> str:
    return tr("{points:.1f} / {most:.1f}", points=points, most=most)
