"""The charts of one site as widgets: they answer to the mouse and to a screen reader."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from siteselect.core.regularity.regularity import Regularity
from siteselect.core.scoring.site_score import Contribution
from siteselect.render.chart_heat_map import MONTHS
from siteselect.render.charts import (
    HeatCell,
    contribution_at,
    contributions_height_mm,
    draw_contributions,
    draw_duration_curve,
    draw_heat_map,
    heat_cell_at,
)
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.theme import LIGHT, Theme
from siteselect.shell.panels.wording import megawatts, number, percent, plain_megawatts

HEAT_HEIGHT_PX = 214
DURATION_HEIGHT_PX = 176
LEGEND = "of the request served"
FIRM_SHARE = 0.95


class Chart(QWidget):
    """A widget that paints one chart in the theme's colours."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(self.rect()))
        painter.end()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint into `rect`."""
        raise NotImplementedError

    def text_at(self, _point: QPointF) -> str:
        """Return what is under a point, for the tooltip."""
        return ""

    def event(self, event: QEvent) -> bool:
        """Answer tooltips with what is under the mouse."""
        if isinstance(event, QHelpEvent):
            text = self.text_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


class ContributionsChart(Chart):
    """What each criterion adds to the score."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Contributions to the score", parent)
        self._contributions: tuple[Contribution, ...] = ()

    def show_contributions(self, contributions: Sequence[Contribution]) -> None:
        """Show the criteria of one site."""
        grows = len(contributions) != len(self._contributions)
        self._contributions = tuple(contributions)
        spoken = "; ".join(
            f"{c.name}: " + (f"{c.points:.1f} points" if c.value is not None else "no data")
            for c in contributions
        )
        self.setAccessibleDescription(spoken)
        if grows:
            self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that all criteria need."""
        height = contributions_height_mm(len(self._contributions)) * SCREEN_PX_PER_MM
        return QSize(300, round(height) + 1)

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the bars."""
        draw_contributions(
            painter, rect, self._contributions, self.theme, px_per_mm=SCREEN_PX_PER_MM
        )

    def text_at(self, point: QPointF) -> str:
        """Return how a criterion came to its points."""
        row = contribution_at(self._contributions, y_mm=point.y() / SCREEN_PX_PER_MM)
        return explained(row) if row is not None else ""


class HeatMapChart(Chart):
    """Share of the request served by month and hour of day; follows the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Request served by month and hour of day", parent)
        self._regularity: Regularity | None = None
        self._share = np.full((12, 24), np.nan)
        self._marked: HeatCell | None = None
        self.setMouseTracking(True)
        self.setFixedHeight(HEAT_HEIGHT_PX)

    def show_regularity(self, regularity: Regularity) -> None:
        """Show one site's year."""
        self._regularity = regularity
        with np.errstate(divide="ignore", invalid="ignore"):
            self._share = np.clip(regularity.month_hour_mw / regularity.request_mw, 0, 1)
        self.setAccessibleDescription(_spoken(self._share))
        self.update()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the cells."""
        draw_heat_map(
            painter, rect, self._share, self.theme,
            px_per_mm=SCREEN_PX_PER_MM, legend=LEGEND, marked=self._marked,
        )  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the cell under the mouse and say what it holds."""
        cell = heat_cell_at(QRectF(self.rect()), event.position(), px_per_mm=SCREEN_PX_PER_MM)
        if cell != self._marked:
            self._marked = cell
            QToolTip.showText(event.globalPosition().toPoint(), self._cell_text(cell), self)
            self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Mark nothing."""
        self._marked = None
        self.update()

    def text_at(self, point: QPointF) -> str:
        """Return what the cell under a point holds."""
        return self._cell_text(heat_cell_at(QRectF(self.rect()), point, px_per_mm=SCREEN_PX_PER_MM))

    def _cell_text(self, cell: HeatCell | None) -> str:
        if cell is None or self._regularity is None:
            return ""
        mw = float(self._regularity.month_hour_mw[cell.month, cell.hour])
        full = float(self._regularity.month_hour_availability[cell.month, cell.hour])
        when = f"{MONTHS[cell.month]}, {cell.hour:02d}:00 to {cell.hour + 1:02d}:00"
        if np.isnan(mw):
            return f"{when}: no data"
        asked = plain_megawatts(self._regularity.request_mw)
        return (
            f"{when}: {megawatts(mw, unit=False)} of {asked} MW on average; "
            f"fully served in {percent(full, 0)} of hours"
        )


class DurationChart(Chart):
    """MW by share of hours, with the request and what holds 95 % of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Duration curve", parent)
        self._regularity: Regularity | None = None
        self.setFixedHeight(DURATION_HEIGHT_PX)

    def show_regularity(self, regularity: Regularity) -> None:
        """Show one site's year, sorted."""
        self._regularity = regularity
        firm = megawatts(regularity.firm_mw.get(FIRM_SHARE))
        self.setAccessibleDescription(
            f"{firm} hold 95 % of hours; {plain_megawatts(regularity.request_mw)} MW requested"
        )
        self.update()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the curve."""
        if self._regularity is not None:
            draw_duration_curve(
                painter, rect, self._regularity.duration_mw, self.theme,
                request_mw=self._regularity.request_mw,
                firm_95_mw=self._regularity.firm_mw.get(FIRM_SHARE),
                px_per_mm=SCREEN_PX_PER_MM,
            )  # fmt: skip

    def text_at(self, _point: QPointF) -> str:
        """Return the meaning of the curve."""
        return (
            "How many MW are there for at least this share of the year's hours. Above the dashed "
            "line the whole request is served."
        )


def explained(row: Contribution) -> str:
    """Return how a criterion came to its points, in one or two lines."""
    note = f"\n{row.note}" if row.note else ""
    if row.value is None:
        return f"{row.name}: no data; its weight is shared out among the others.{note}"
    raw = number(row.raw, 3 if row.raw is not None and abs(row.raw) < 10 else 0, row.unit)
    return (
        f"{row.name}: {raw} gives {percent(row.value, 0)} of {row.max_points:.1f} points; "
        f"data {row.data_class.value}.{note}"
    )


def _spoken(share: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]") -> str:
    if np.isnan(share).all():
        return "no data"
    low = np.unravel_index(int(np.nanargmin(share)), share.shape)
    return (
        f"On average {percent(float(np.nanmean(share)), 0)} served; least in {MONTHS[low[0]]} at "
        f"{low[1]:02d}:00 with {percent(float(share[low]), 0)}"
    )
