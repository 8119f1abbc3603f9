"""The heat map of a year on which hours are painted, by mouse or keyboard."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.render.chart_heat_map import N_HOURS, N_MONTHS, HeatCell
from siteselect.render.charts import draw_heat_map, heat_cell_at, heat_cell_rect
from siteselect.render.dates import clock, month_name
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.words import tr
from siteselect.shell.panels.chart_widgets import Chart
from siteselect.study.painted_hours import no_cells

HEIGHT_PX = 232
STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class PaintingMap(Chart):
    """Months down, hours across. Drag paints or, begun on a painted cell, wipes.

    Shift takes whole months, Ctrl whole hours of the day. With the keyboard arrows move a cell,
    Space paints or wipes it, with the same keys held whole rows and columns.

    Signals
    -------
    cellsChanged : ndarray of bool, shape (12, 24)
        At most once per turn of the event loop.
    """

    cellsChanged = Signal(object)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hours of the year to paint"), parent)
        self._share: FloatArray = np.full((N_MONTHS, N_HOURS), np.nan)
        self._legend = ""
        self._cells = no_cells()
        self._cursor = HeatCell(0, 0)
        self._paints: bool | None = None
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(lambda: self.cellsChanged.emit(self._cells.copy()))

    def show_share(self, share: FloatArray, legend: str) -> None:
        """Show what is painted over: shares by month and hour, and what they are of."""
        self._share, self._legend = share, legend
        self.update()

    def show_cells(self, cells: BoolArray) -> None:
        """Show painted cells; while the mouse paints its own stand."""
        if self._paints is None and not self._tick.isActive():
            self._cells = cells.copy()
            self._describe()
            self.update()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the shares; where hours are painted the others fade."""
        draw_heat_map(
            painter, rect, self._share, self.theme, px_per_mm=SCREEN_PX_PER_MM,
            legend=self._legend, marked=self._cursor if self.hasFocus() else None,
        )  # fmt: skip
        if not self._cells.any():
            return
        veil = QColor(self.theme.surface)
        veil.setAlphaF(0.72)
        edge = QPen(QColor(self.theme.selection), 1.6)
        for month in range(N_MONTHS):
            for hour in range(N_HOURS):
                cell = self._rect_of(HeatCell(month, hour))
                if not self._cells[month, hour]:
                    painter.fillRect(cell, veil)
        painter.setPen(edge)
        for month in range(N_MONTHS):
            for hour in range(N_HOURS):
                if self._cells[month, hour]:
                    self._outline(painter, month, hour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to paint, or to wipe when the cell is painted already."""
        cell = self._cell_at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._paints = not self._cells[cell.month, cell.hour]
        self._stroke(cell, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on painting, or say what the cell under the mouse holds."""
        cell = self._cell_at(event.position())
        if self._paints is not None and cell is not None:
            self._stroke(cell, event.modifiers())
        elif cell is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._words_of(cell), self)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the stroke."""
        self._paints = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cell, paint or wipe it."""
        key = Qt.Key(event.key())
        if key in STEPS:
            down, across = STEPS[key]
            at = self._cursor
            self._cursor = HeatCell((at.month + down) % N_MONTHS, (at.hour + across) % N_HOURS)
            self.update()
        elif key == Qt.Key.Key_Space:
            self._paints = not self._cells[self._cursor.month, self._cursor.hour]
            self._stroke(self._cursor, event.modifiers())
            self._paints = None
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show the cell of the keyboard."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def text_at(self, point: QPointF) -> str:
        """Return what the cell under a point holds."""
        cell = self._cell_at(point)
        return "" if cell is None else self._words_of(cell)

    def _stroke(self, cell: HeatCell, keys: Qt.KeyboardModifier) -> None:
        months = slice(None) if keys & Qt.KeyboardModifier.ControlModifier else cell.month
        hours = slice(None) if keys & Qt.KeyboardModifier.ShiftModifier else cell.hour
        before = self._cells.copy()
        self._cells[months, hours] = bool(self._paints)
        self._cursor = cell
        if (before != self._cells).any():
            self._describe()
            self._tick.start(0)
        self.update()

    def _describe(self) -> None:
        n_cells = int(self._cells.sum())
        self.setAccessibleDescription(tr("{n} of 288 cells are painted", n=n_cells))

    def _words_of(self, cell: HeatCell) -> str:
        share = float(self._share[cell.month, cell.hour])
        if np.isnan(share):
            return tr(
                "{month}, {hour}: no data", month=month_name(cell.month + 1), hour=clock(cell.hour)
            )
        return tr(
            "{month}, {hour}: {share:.0f} % {legend}",
            month=month_name(cell.month + 1), hour=clock(cell.hour), share=100 * share,
            legend=self._legend,
        )  # fmt: skip

    def _outline(self, painter: QPainter, month: int, hour: int) -> None:
        """Draw the sides at which the painted area ends."""
        cell, cells = self._rect_of(HeatCell(month, hour)), self._cells
        sides = (
            (month == 0 or not cells[month - 1, hour], cell.topLeft(), cell.topRight()),
            (month == N_MONTHS - 1 or not cells[month + 1, hour], cell.bottomLeft(),
             cell.bottomRight()),
            (hour == 0 or not cells[month, hour - 1], cell.topLeft(), cell.bottomLeft()),
            (hour == N_HOURS - 1 or not cells[month, hour + 1], cell.topRight(),
             cell.bottomRight()),
        )  # fmt: skip
        for is_edge, start, end in sides:
            if is_edge:
                painter.drawLine(start, end)

    def _cell_at(self, point: QPointF) -> HeatCell | None:
        return heat_cell_at(QRectF(self.rect()), point, px_per_mm=SCREEN_PX_PER_MM)

    def _rect_of(self, cell: HeatCell) -> QRectF:
        return heat_cell_rect(QRectF(self.rect()), cell, px_per_mm=SCREEN_PX_PER_MM)
