"""Duration curve: how many MW are there for how much of the year."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from siteselect.core.arrays import FloatArray
from siteselect.render.chart_sheet import CENTRE, LEFT, RIGHT, SMALL_MM, ChartSheet, blend
from siteselect.render.theme import Theme
from siteselect.render.words import local_number, tr

SHARES_LABELLED = (0, 25, 50, 75, 100)
FIRM_SHARE = 95
AXIS_MM = 12.0
FOOT_MM = 8.6
HEAD_MM = 5.0
ROUND_STEPS = (1, 2, 2.5, 5, 10)


def axis_step(top: float, *, at_most: int = 4) -> float:
    """Return a round step that divides 0 to `top` into at most `at_most` parts or just over."""
    if top <= 0 or not math.isfinite(top):
        return 1.0
    rough = top / at_most
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * step for step in ROUND_STEPS if power * step >= rough * (1 - 1e-9))


@dataclass(frozen=True)
class _Axes:
    area: QRectF
    top_mw: float

    def point(self, share_percent: float, mw: float) -> QPointF:
        x = self.area.left() + self.area.width() * share_percent / 100
        y = self.area.bottom() - self.area.height() * min(max(mw, 0), self.top_mw) / self.top_mw
        return QPointF(x, y)


def draw_duration_curve(
    painter: QPainter,
    rect: QRectF,
    duration_mw: FloatArray,
    theme: Theme,
    *,
    request_mw: float,
    firm_95_mw: float | None,
    px_per_mm: float,
) -> None:
    """Paint the MW exceeded in 0 to 100 % of hours, the request and what holds 95 % of them.

    The MW axis is cut at three times the request, so that the part that matters has room.

    Parameters
    ----------
    painter : QPainter
        Open on any device.
    rect : QRectF
        Where to paint. [px]
    duration_mw : ndarray, shape (101,)
        Falling with the share of hours. [MW]
    theme : Theme
    request_mw : float
        Drawn as a dashed line. [MW]
    firm_95_mw : float or None
        Marked at 95 % of hours; None when not known. [MW]
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    sheet = ChartSheet(painter, theme, px_per_mm)
    area = rect.adjusted(sheet.mm(AXIS_MM), sheet.mm(HEAD_MM), -sheet.mm(2), -sheet.mm(FOOT_MM))
    highest = float(np.nanmax(duration_mw, initial=0.0))
    wanted = max(min(highest * 1.05, request_mw * 3), request_mw * 1.25, 1e-6)
    step = axis_step(wanted)
    axes = _Axes(area, math.ceil(wanted / step - 1e-9) * step)
    _draw_axes(sheet, axes, rect, step, is_cut=highest > axes.top_mw)
    _draw_curve(sheet, axes, duration_mw)
    _draw_request(sheet, axes, request_mw)
    if firm_95_mw is not None and not math.isnan(firm_95_mw):
        _draw_firm(sheet, axes, firm_95_mw)


def _draw_axes(sheet: ChartSheet, axes: _Axes, rect: QRectF, step: float, *, is_cut: bool) -> None:
    theme, area = sheet.theme, axes.area
    head = QRectF(rect.left(), rect.top(), rect.width(), sheet.mm(HEAD_MM - 1))
    title = tr("MW available (axis cut at the top)") if is_cut else tr("MW available")
    sheet.text(head, title, colour=theme.muted, size_mm=SMALL_MM)
    for number in range(round(axes.top_mw / step) + 1):
        mw = number * step
        at = axes.point(0, mw)
        sheet.line(at, QPointF(area.right(), at.y()), theme.line)
        label = QRectF(rect.left(), at.y() - sheet.mm(2), sheet.mm(AXIS_MM - 1.4), sheet.mm(4))
        sheet.text(
            label, local_number(mw, ",.4g"), align=RIGHT, colour=theme.muted, size_mm=SMALL_MM
        )
    for share in SHARES_LABELLED:
        foot = axes.point(share, 0)
        box = QRectF(foot.x() - sheet.mm(6), foot.y() + sheet.mm(0.5), sheet.mm(12), sheet.mm(3.8))
        align = CENTRE
        if share == SHARES_LABELLED[-1]:
            box.moveRight(rect.right())
            align = RIGHT
        sheet.text(box, local_number(share, "g"), align=align, colour=theme.muted, size_mm=SMALL_MM)
    name = QRectF(area.left(), area.bottom() + sheet.mm(4.2), area.width(), sheet.mm(4))
    sheet.text(name, tr("% of hours"), align=CENTRE, colour=theme.muted, size_mm=SMALL_MM)


def _draw_curve(sheet: ChartSheet, axes: _Axes, duration_mw: FloatArray) -> None:
    painter, theme = sheet.painter, sheet.theme
    share = np.linspace(0, 100, len(duration_mw))
    known = np.isfinite(duration_mw)
    curve = [axes.point(*at) for at in zip(share[known], duration_mw[known], strict=True)]
    if not curve:
        return
    foot = [QPointF(curve[-1].x(), axes.area.bottom()), QPointF(curve[0].x(), axes.area.bottom())]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(Qt.PenStyle.NoPen)
    fill = QColor(blend(theme.surface, theme.accent, 0.22))
    fill.setAlphaF(0.85)
    painter.setBrush(fill)
    painter.drawPolygon(QPolygonF(curve + foot))
    pen = QPen(QColor(theme.accent), sheet.mm(0.5))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(curve))
    painter.restore()


def _draw_request(sheet: ChartSheet, axes: _Axes, request_mw: float) -> None:
    at = axes.point(0, request_mw)
    end = QPointF(axes.area.right(), at.y())
    sheet.line(at, end, sheet.theme.text, width_mm=0.3, dash=(5, 3))
    label = tr("Request {mw:,.5g} MW", mw=request_mw)
    width = sheet.text_width(label, SMALL_MM) + sheet.mm(1)
    box = QRectF(at.x() + sheet.mm(1), at.y() - sheet.mm(4.2), width, sheet.mm(4))
    sheet.text(box, label, size_mm=SMALL_MM)


def _draw_firm(sheet: ChartSheet, axes: _Axes, firm_mw: float) -> None:
    theme = sheet.theme
    at = axes.point(FIRM_SHARE, firm_mw)
    sheet.line(axes.point(FIRM_SHARE, 0), at, theme.selection, width_mm=0.3)
    sheet.painter.save()
    sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    sheet.painter.setPen(QPen(QColor(theme.surface), sheet.mm(0.3)))
    sheet.painter.setBrush(QColor(theme.selection))
    sheet.painter.drawEllipse(at, sheet.mm(1.0), sheet.mm(1.0))
    sheet.painter.restore()
    label = tr("{mw} MW hold 95 %", mw=_plain(firm_mw))
    width = sheet.text_width(label, SMALL_MM, bold=True)
    box = QRectF(at.x() - width - sheet.mm(2), 0, width + sheet.mm(0.5), sheet.mm(4))
    box.moveBottom(
        min(max(at.y() + sheet.mm(5), axes.area.top()), axes.area.bottom() - sheet.mm(0.4))
    )
    plate = box.adjusted(-sheet.mm(0.6), 0, sheet.mm(0.4), 0)
    sheet.fill(plate, theme.surface, radius_mm=0.5)
    sheet.text(box, label, align=LEFT, colour=theme.selection, size_mm=SMALL_MM, bold=True)


def _plain(mw: float) -> str:
    return local_number(mw, ",.0f" if mw >= 10 else ",.1f")
