"""Tranches as bars: firm in full ink, regular and opportunistic paler and outlined."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from siteselect.render.chart_sheet import RIGHT, SMALL_MM, ChartSheet, blend
from siteselect.render.theme import Theme
from siteselect.render.words import tr

ROW_MM = 5.0
NAME_MM = 26.0
VALUE_MM = 27.0
BAR_MM = 3.0
TINTS = (0.16, 0.45, 1.0)


@dataclass(frozen=True, slots=True)
class TrancheRow:
    """MW of one bus or region held in ever more of the hours, the rarest first. [MW]."""

    name: str
    opportunistic_mw: float
    regular_mw: float
    firm_mw: float

    @property
    def text(self) -> str:
        """The three in words, for tooltips and readers."""
        return tr(
            "{name}: firm {firm:,.0f} MW, regular {regular:,.0f} MW, opportunistic "
            "{opportunistic:,.0f} MW",
            name=self.name, firm=self.firm_mw, regular=self.regular_mw,
            opportunistic=self.opportunistic_mw,
        )  # fmt: skip


def tranches_height_mm(n_rows: int) -> float:
    """Return the height of a chart of so many rows. [mm]."""
    return ROW_MM * n_rows


def draw_tranches(
    painter: QPainter, rect: QRectF, rows: Sequence[TrancheRow], theme: Theme, *, px_per_mm: float
) -> None:
    """Paint one bar per row on a common scale, its MW beside it: firm / regular / opportunistic.

    Parameters
    ----------
    rect : QRectF
        Where. [px]
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    sheet = ChartSheet(painter, theme, px_per_mm)
    most = max((row.opportunistic_mw for row in rows), default=0.0)
    bars = rect.adjusted(sheet.mm(NAME_MM), 0, -sheet.mm(VALUE_MM), 0)
    for i, row in enumerate(rows):
        top = rect.top() + sheet.mm(ROW_MM) * i
        line = QRectF(rect.left(), top, sheet.mm(NAME_MM - 1.5), sheet.mm(ROW_MM))
        sheet.text(line, row.name, size_mm=SMALL_MM)
        for mw, tint in zip(
            (row.opportunistic_mw, row.regular_mw, row.firm_mw), TINTS, strict=True
        ):
            width = bars.width() * mw / most if most > 0 else 0.0
            bar = QRectF(
                bars.left(), top + sheet.mm((ROW_MM - BAR_MM) / 2), width, sheet.mm(BAR_MM)
            )
            painter.setBrush(QColor(blend(theme.surface, theme.substation, tint)))
            pen = QPen(QColor(theme.substation), sheet.mm(0.14))
            if tint == TINTS[0]:
                pen.setDashPattern([1.0, 2.0])
            painter.setPen(pen if width > 0 else Qt.PenStyle.NoPen)
            painter.drawRect(bar)
        box = QRectF(bars.right(), top, sheet.mm(VALUE_MM), sheet.mm(ROW_MM))
        values = tr(
            "{firm:,.0f} / {regular:,.0f} / {opportunistic:,.0f}",
            firm=row.firm_mw, regular=row.regular_mw, opportunistic=row.opportunistic_mw,
        )  # fmt: skip
        sheet.text(box, values, align=RIGHT, colour=theme.muted, size_mm=SMALL_MM)
