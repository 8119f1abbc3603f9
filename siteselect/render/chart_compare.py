"""Two to four sites beside each other: bars by criterion, lines over an axis, slopes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from siteselect.core.arrays import FloatArray
from siteselect.core.scoring.site_score import Contribution
from siteselect.render.chart_contributions import MISSING, in_order
from siteselect.render.chart_duration import axis_step
from siteselect.render.chart_sheet import CENTRE, LEFT, RIGHT, SMALL_MM, ChartSheet
from siteselect.render.theme import Theme
from siteselect.render.words import tr

LETTERS = "ABCD"
DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.5, 1.5), (6, 2, 1.5, 2))
"""How the lines of the sites are broken, so that nothing is told by colour alone."""

BAR_MM = 2.5
ROW_GAP_MM = 1.8
LABEL_SHARE = 0.4
POINTS_MM = 9.0
TAG_MM = 4.2
AXIS_MM = 11.0
FOOT_MM = 8.4
HEAD_MM = 5.0
SLOPE_EDGE_MM = 26.0


def _write_label(sheet: ChartSheet, box: QRectF, name: str) -> None:
    """Write a criterion's name on as many lines as it needs."""
    sheet.painter.setFont(sheet.font(SMALL_MM))
    sheet.painter.setPen(QColor(sheet.theme.text))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    sheet.painter.drawText(box, int(flags), tr(name))


@dataclass(frozen=True, eq=False)
class Line:
    """One site's line: x and y of its points, NaN where there is nothing."""

    x: FloatArray
    y: FloatArray


@dataclass(frozen=True, slots=True)
class Axis:
    """What stands below a chart: marks with their words, and what they mean."""

    title: str
    marks: tuple[tuple[float, str], ...]


def compared_height_mm(n_criteria: int, n_sites: int) -> float:
    """Return the height that bars of some criteria and sites need. [mm]."""
    return n_criteria * (n_sites * BAR_MM + ROW_GAP_MM)


def with_data(
    sites: Sequence[Sequence[Contribution]],
) -> tuple[tuple[tuple[Contribution, ...], ...], int]:
    """Return the criteria that any site has data for, a row each, and how many have none."""
    by_id = [{c.criterion_id: c for c in site} for site in sites]
    heaviest = in_order(
        [max((site[key] for site in by_id), key=lambda c: c.max_points) for key in by_id[0]]
    )
    rows = tuple(tuple(site[c.criterion_id] for site in by_id) for c in heaviest)
    known = tuple(row for row in rows if any(c.value is not None for c in row))
    return known, len(rows) - len(known)


def draw_tag(sheet: ChartSheet, at: QPointF, number: int) -> None:
    """Paint a site's letter in its colour, `at` being its middle."""
    side = sheet.mm(TAG_MM)
    box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    sheet.fill(box, sheet.theme.series[number], radius_mm=0.8)
    ink = "#ffffff" if not sheet.theme.is_dark else "#0d1418"
    sheet.text(box, LETTERS[number], align=CENTRE, colour=ink, size_mm=SMALL_MM, bold=True)


def draw_compared_bars(
    painter: QPainter,
    rect: QRectF,
    rows: Sequence[Sequence[Contribution]],
    theme: Theme,
    *,
    px_per_mm: float,
) -> None:
    """Paint what every criterion gives each site, the sites below each other.

    Parameters
    ----------
    painter : QPainter
        Open on any device.
    rect : QRectF
        Where to paint; see :func:`compared_height_mm`. [px]
    rows : sequence of sequence of Contribution
        A row per criterion, a contribution per site.
    theme : Theme
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    sheet = ChartSheet(painter, theme, px_per_mm)
    widest = max((c.max_points for row in rows for c in row), default=1.0) or 1.0
    label = rect.width() * LABEL_SHARE
    room = rect.width() - label - sheet.mm(TAG_MM + POINTS_MM)
    top = rect.top()
    for row in rows:
        height = sheet.mm(len(row) * BAR_MM)
        _write_label(sheet, QRectF(rect.left(), top, label - sheet.mm(1.5), height), row[0].name)
        for number, part in enumerate(row):
            y = top + sheet.mm(number * BAR_MM)
            left = rect.left() + label
            letter = QRectF(left, y, sheet.mm(TAG_MM - 1), sheet.mm(BAR_MM))
            colour = theme.series[number]
            sheet.text(letter, LETTERS[number], align=CENTRE, colour=colour, size_mm=2.1, bold=True)
            left += sheet.mm(TAG_MM)
            if part.value is None:
                sheet.text(
                    QRectF(left, y, room, sheet.mm(BAR_MM)), tr(MISSING),
                    colour=theme.muted, size_mm=2.1,
                )  # fmt: skip
                continue
            bar = QRectF(left, y + sheet.mm(0.25), 0.0, sheet.mm(BAR_MM - 0.5))
            bar.setWidth(max(room * part.max_points / widest, 1.0))
            sheet.fill(bar, theme.line, radius_mm=0.3)
            bar.setWidth(room * part.points / widest)
            if part.points > 0:
                sheet.fill(bar, colour, radius_mm=0.3)
            end = QRectF(left + room, y, sheet.mm(POINTS_MM), sheet.mm(BAR_MM))
            sheet.text(end, f"{part.points:.1f}", align=RIGHT, size_mm=2.3)
        top += height + sheet.mm(ROW_GAP_MM)


def draw_compared_lines(
    painter: QPainter,
    rect: QRectF,
    lines: Sequence[Line],
    theme: Theme,
    *,
    title: str,
    axis: Axis,
    top: float | None = None,
    px_per_mm: float,
) -> None:
    """Paint one line per site over a common axis, each with its letter and its own dashes.

    Parameters
    ----------
    painter : QPainter
        Open on any device.
    rect : QRectF
        Where to paint. [px]
    lines : sequence of Line
        In the order of the sites.
    theme : Theme
    title : str
        What is drawn upwards, with its unit.
    axis : Axis
        What is drawn sideways.
    top : float, optional
        Greatest value shown; as the lines need it when not given.
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    sheet = ChartSheet(painter, theme, px_per_mm)
    area = rect.adjusted(sheet.mm(AXIS_MM), sheet.mm(HEAD_MM), -sheet.mm(3), -sheet.mm(FOOT_MM))
    highest = max((float(np.nanmax(line.y, initial=0.0)) for line in lines), default=0.0)
    wanted = top if top is not None else max(highest * 1.05, 1e-6)
    step = axis_step(wanted)
    height = np.ceil(wanted / step - 1e-9) * step
    low, high = axis.marks[0][0], axis.marks[-1][0]

    def place(x: float, y: float) -> QPointF:
        across = area.left() + area.width() * (x - low) / (high - low)
        return QPointF(across, area.bottom() - area.height() * min(max(y, 0), height) / height)

    head = QRectF(rect.left(), rect.top(), rect.width(), sheet.mm(HEAD_MM - 1))
    sheet.text(head, title, colour=theme.muted, size_mm=SMALL_MM)
    for number in range(round(height / step) + 1):
        y = place(low, number * step)
        sheet.line(y, QPointF(area.right(), y.y()), theme.line)
        label = QRectF(rect.left(), y.y() - sheet.mm(2), sheet.mm(AXIS_MM - 1.4), sheet.mm(4))
        sheet.text(
            label, f"{number * step:,.4g}", align=RIGHT, colour=theme.muted, size_mm=SMALL_MM
        )
    for x, words in axis.marks:
        foot = place(x, 0)
        box = QRectF(foot.x() - sheet.mm(6), foot.y() + sheet.mm(0.5), sheet.mm(12), sheet.mm(3.8))
        sheet.text(box, words, align=CENTRE, colour=theme.muted, size_mm=SMALL_MM)
    name = QRectF(area.left(), area.bottom() + sheet.mm(4.2), area.width(), sheet.mm(4))
    sheet.text(name, axis.title, align=CENTRE, colour=theme.muted, size_mm=SMALL_MM)
    drawn = [_draw_line(sheet, line, number, place) for number, line in enumerate(lines)]
    for number, points in enumerate(drawn):
        _write_letter(sheet, points, number, area)


def _draw_line(
    sheet: ChartSheet, line: Line, number: int, place: Callable[[float, float], QPointF]
) -> list[QPointF]:
    known = np.isfinite(line.y)
    points = [place(x, y) for x, y in zip(line.x[known], line.y[known], strict=True)]
    pen = QPen(QColor(sheet.theme.series[number]), sheet.mm(0.45))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if DASHES[number]:
        pen.setDashPattern(list(DASHES[number]))
    sheet.painter.save()
    sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    sheet.painter.setPen(pen)
    sheet.painter.drawPolyline(QPolygonF(points))
    sheet.painter.restore()
    return points


def _write_letter(sheet: ChartSheet, points: Sequence[QPointF], number: int, area: QRectF) -> None:
    """Write a site's letter on its line, each at another place along the axis."""
    across = area.left() + area.width() * (number + 1) / (len(LETTERS) + 1)
    if not points or not points[0].x() <= across <= points[-1].x():
        return
    y = float(np.interp(across, [p.x() for p in points], [p.y() for p in points]))
    side = sheet.mm(3.2)
    box = QRectF(across - side / 2, y - side / 2, side, side)
    sheet.fill(box, sheet.theme.surface, radius_mm=0.6)
    sheet.text(
        box, LETTERS[number], align=CENTRE, colour=sheet.theme.series[number], size_mm=SMALL_MM,
        bold=True,
    )  # fmt: skip


def draw_slopes(
    painter: QPainter,
    rect: QRectF,
    pairs: Sequence[tuple[float | None, float | None]],
    theme: Theme,
    *,
    ends: tuple[str, str],
    px_per_mm: float,
) -> None:
    """Paint how each site's number changes from one state to the other, 0 to 100.

    Parameters
    ----------
    painter : QPainter
        Open on any device.
    rect : QRectF
        Where to paint. [px]
    pairs : sequence of (float or None, float or None)
        Before and after, in the order of the sites; None is said below.
    theme : Theme
    ends : (str, str)
        What the two states are called.
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    sheet = ChartSheet(painter, theme, px_per_mm)
    area = rect.adjusted(
        sheet.mm(SLOPE_EDGE_MM / 2), sheet.mm(HEAD_MM), -sheet.mm(SLOPE_EDGE_MM / 2), -sheet.mm(3)
    )
    for words, x, align in ((ends[0], area.left(), LEFT), (ends[1], area.right(), RIGHT)):
        width = rect.width() / 2
        left = rect.left() if align == LEFT else rect.right() - width
        head = QRectF(left, rect.top(), width, sheet.mm(HEAD_MM - 1))
        sheet.text(head, words, align=align, colour=theme.muted, size_mm=SMALL_MM)
        sheet.line(QPointF(x, area.top()), QPointF(x, area.bottom()), theme.line, width_mm=0.3)

    def y_of(value: float) -> float:
        return area.bottom() - area.height() * min(max(value, 0.0), 100.0) / 100

    for side, x in ((0, area.left()), (1, area.right())):
        order = sorted(
            (y_of(value), number)
            for number, pair in enumerate(pairs)
            if (value := pair[side]) is not None
        )
        y = -np.inf
        for wanted, number in order:
            y = max(wanted, y + sheet.mm(3.6))
            value = pairs[number][side]
            text = f"{LETTERS[number]} {value:.0f}"
            box = QRectF(0, y - sheet.mm(2), sheet.mm(11), sheet.mm(4))
            if side:
                box.moveLeft(x + sheet.mm(1.4))
            else:
                box.moveRight(x - sheet.mm(1.4))
            sheet.text(
                box, text, align=LEFT if side else RIGHT, colour=theme.series[number],
                size_mm=SMALL_MM, bold=True,
            )  # fmt: skip
    for number, (before, after) in enumerate(pairs):
        if before is None or after is None:
            continue
        sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        sheet.line(
            QPointF(area.left(), y_of(before)), QPointF(area.right(), y_of(after)),
            theme.series[number], width_mm=0.5, dash=DASHES[number],
        )  # fmt: skip
