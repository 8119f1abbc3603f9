"""Heat map of a year: months down, hours of the day across, more ink for more MW."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.render.chart_sheet import CENTRE, LEFT, RIGHT, SMALL_MM, ChartSheet, blend
from siteselect.render.dates import clock, short_month
from siteselect.render.theme import Theme
from siteselect.render.words import tr

N_MONTHS, N_HOURS = 12, 24
MONTH_LABEL_MM = 8.0
HOUR_LABEL_MM = 4.2
LEGEND_MM = 7.2
HOURS_LABELLED = (0, 6, 12, 18, 24)
LEGEND_STEPS = 48
HALF = 0.5


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A month (0 to 11) and an hour of the day (0 to 23)."""

    month: int
    hour: int


def _grid(rect: QRectF, px_per_mm: float) -> QRectF:
    return rect.adjusted(
        MONTH_LABEL_MM * px_per_mm, 0, -0.5 * px_per_mm, -(HOUR_LABEL_MM + LEGEND_MM) * px_per_mm
    )


def heat_cell_at(rect: QRectF, point: QPointF, *, px_per_mm: float) -> HeatCell | None:
    """Return the cell under a point of a heat map painted into `rect`, or None."""
    grid = _grid(rect, px_per_mm)
    column = math.floor((point.x() - grid.left()) / grid.width() * N_HOURS)
    row = math.floor((point.y() - grid.top()) / grid.height() * N_MONTHS)
    inside = 0 <= column < N_HOURS and 0 <= row < N_MONTHS
    return HeatCell(row, column) if inside else None


def heat_cell_rect(rect: QRectF, cell: HeatCell, *, px_per_mm: float) -> QRectF:
    """Return where a heat map painted into `rect` has a cell. [px]."""
    return _cell(_grid(rect, px_per_mm), cell.month, cell.hour)


def heat_colour(share: float, theme: Theme) -> str:
    """Return the ink of a share between 0 and 1: amber for little, then ever more of the accent."""
    none = blend(theme.surface, theme.series[1], 0.38)
    half = blend(theme.surface, theme.accent, 0.42)
    if share < HALF:
        return blend(none, half, share / HALF)
    return blend(half, theme.accent, (share - HALF) / HALF)


def draw_heat_map(
    painter: QPainter,
    rect: QRectF,
    share: FloatArray,
    theme: Theme,
    *,
    px_per_mm: float,
    legend: str,
    marked: HeatCell | None = None,
) -> None:
    """Paint shares by month and hour of the day with axes and a legend from 0 to 100 %.

    Parameters
    ----------
    painter : QPainter
        Open on any device.
    rect : QRectF
        Where to paint. [px]
    share : ndarray, shape (12, 24)
        0 to 1, January first; NaN is hatched as missing.
    theme : Theme
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    legend : str
        What the shares are of, e.g. "of the request served".
    marked : HeatCell or None
        A cell to outline.

    Raises
    ------
    InputError
        When `share` has another shape.
    """
    if share.shape != (N_MONTHS, N_HOURS):
        raise InputError(
            say("A heat map needs 12 months by 24 hours, not {shape}", shape=share.shape)
        )
    sheet = ChartSheet(painter, theme, px_per_mm)
    grid = _grid(rect, px_per_mm)
    _draw_cells(sheet, grid, share)
    _draw_axes(sheet, rect, grid)
    _draw_legend(sheet, rect, legend, has_gaps=bool(math.isnan(share.sum())))
    if marked is not None:
        pen = QPen(QColor(theme.text), sheet.mm(0.35))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_cell(grid, marked.month, marked.hour))


def _cell(grid: QRectF, month: int, hour: int) -> QRectF:
    left = grid.left() + grid.width() * hour / N_HOURS
    top = grid.top() + grid.height() * month / N_MONTHS
    return QRectF(left, top, grid.width() / N_HOURS, grid.height() / N_MONTHS)


def _draw_cells(sheet: ChartSheet, grid: QRectF, share: FloatArray) -> None:
    painter = sheet.painter
    gap = min(sheet.mm(0.13), grid.width() / N_HOURS * 0.08)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    for month in range(N_MONTHS):
        for hour in range(N_HOURS):
            cell = _cell(grid, month, hour).adjusted(gap, gap, -gap, -gap)
            value = float(share[month, hour])
            if math.isnan(value):
                sheet.hatch(cell, sheet.theme.muted)
            else:
                painter.fillRect(cell, QColor(heat_colour(value, sheet.theme)))
    painter.restore()


def _draw_axes(sheet: ChartSheet, rect: QRectF, grid: QRectF) -> None:
    muted = sheet.theme.muted
    for month in range(N_MONTHS):
        cell = _cell(grid, month, 0)
        label = QRectF(rect.left(), cell.top(), sheet.mm(MONTH_LABEL_MM - 1.2), cell.height())
        sheet.text(label, short_month(month + 1), align=LEFT, colour=muted, size_mm=SMALL_MM)
    for hour in HOURS_LABELLED:
        x = grid.left() + grid.width() * hour / N_HOURS
        half = sheet.mm(5)
        box = QRectF(
            x - half, grid.bottom() + sheet.mm(0.4), 2 * half, sheet.mm(HOUR_LABEL_MM - 0.4)
        )
        align = CENTRE
        if hour == N_HOURS:
            box.moveRight(grid.right())
            align = RIGHT
        elif hour == 0:
            box.moveLeft(grid.left())
            align = LEFT
        sheet.text(box, clock(hour), align=align, colour=muted, size_mm=SMALL_MM)


def _draw_legend(sheet: ChartSheet, rect: QRectF, legend: str, *, has_gaps: bool) -> None:
    theme = sheet.theme
    top = rect.bottom() - sheet.mm(LEGEND_MM - 1.6)
    bar = QRectF(
        rect.left() + sheet.mm(MONTH_LABEL_MM), top + sheet.mm(1.1), sheet.mm(20), sheet.mm(2.4)
    )
    for step in range(LEGEND_STEPS):
        piece = QRectF(
            bar.left() + bar.width() * step / LEGEND_STEPS, bar.top(),
            bar.width() / LEGEND_STEPS + 0.5, bar.height(),
        )  # fmt: skip
        sheet.painter.fillRect(piece, QColor(heat_colour((step + 0.5) / LEGEND_STEPS, theme)))
    line = QRectF(rect.left(), top, rect.width(), sheet.mm(4.6))
    zero = QRectF(line.left(), line.top(), bar.left() - line.left() - sheet.mm(1.2), line.height())
    sheet.text(zero, tr("0 %"), align=RIGHT, colour=theme.muted, size_mm=SMALL_MM)
    label = tr("{legend}, hatched: no data", legend=tr(legend)) if has_gaps else tr(legend)
    after = QRectF(bar.right() + sheet.mm(1.4), line.top(), 0, line.height())
    after.setRight(rect.right())
    sheet.text(after, label, colour=theme.muted, size_mm=SMALL_MM)
