"""The charts of one site as widgets: they answer to the mouse and to a screen reader."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from siteselect.core.regularity.regularity import Regularity
from siteselect.core.scoring.site_score import Contribution
from siteselect.core.words import SEMICOLON, listed, say
from siteselect.render.charts import (
    HeatCell,
    contribution_at,
    contributions_height_mm,
    draw_contributions,
    draw_duration_curve,
    draw_heat_map,
    heat_cell_at,
)
from siteselect.render.dates import clock, month_name
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.panels.wording import (
    megawatts,
    number,
    percent,
    plain_megawatts,
)

HEAT_HEIGHT_PX = 214
DURATION_HEIGHT_PX = 176
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
        super().__init__(tr("Contributions to the score"), parent)
        self._contributions: tuple[Contribution, ...] = ()

    def show_contributions(self, contributions: Sequence[Contribution]) -> None:
        """Show the criteria of one site."""
        grows = len(contributions) != len(self._contributions)
        self._contributions = tuple(contributions)
        spoken = tr(listed(map(_points_text, contributions), SEMICOLON))
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
        super().__init__(tr("Request served by month and hour of day"), parent)
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
            px_per_mm=SCREEN_PX_PER_MM, legend=say("100 % of the request served"),
            marked=self._marked,
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
        when = tr(
            "{month}, {start} to {end}", month=month_name(cell.month + 1),
            start=clock(cell.hour), end=clock(cell.hour + 1),
        )  # fmt: skip
        if np.isnan(mw):
            return tr("{when}: no data", when=when)
        asked = plain_megawatts(self._regularity.request_mw)
        return tr(
            "{when}: {mw} of {asked} MW on average; fully served in {share} of hours",
            when=when, mw=megawatts(mw, unit=False), asked=asked, share=percent(full, 0),
        )  # fmt: skip


class DurationChart(Chart):
    """MW by share of hours, with the request and what holds 95 % of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Duration curve"), parent)
        self._regularity: Regularity | None = None
        self.setFixedHeight(DURATION_HEIGHT_PX)

    def show_regularity(self, regularity: Regularity) -> None:
        """Show one site's year, sorted."""
        self._regularity = regularity
        firm = megawatts(regularity.firm_mw.get(FIRM_SHARE))
        self.setAccessibleDescription(
            tr(
                "{firm} hold 95 % of hours; {asked} MW requested",
                firm=firm,
                asked=plain_megawatts(regularity.request_mw),
            )
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
        return tr(
            "How many MW are there for at least this share of the year's hours. Above the dashed "
            "line the whole request is served."
        )


def explained(row: Contribution) -> str:
    """Return how a criterion came to its points, in one or two lines."""
    text = _explained_points(row)
    return f"{text}\n{tr(row.note)}" if row.note else text


def _explained_points(row: Contribution) -> str:
    name = tr(row.name)
    if row.value is None:
        return tr("{name}: no data; its weight is shared out among the others.", name=name)
    raw = number(row.raw, 3 if row.raw is not None and abs(row.raw) < 10 else 0, row.unit)
    return tr(
        "{name}: {raw} gives {share} of {most:.1f} points; data {data_class}.",
        name=name, raw=raw, share=percent(row.value, 0), most=row.max_points,
        data_class=row.data_class.word,
    )  # fmt: skip


def _points_text(row: Contribution) -> str:
    if row.value is None:
        return tr("{name}: no data", name=tr(row.name))
    return tr("{name}: {points:.1f} points", name=tr(row.name), points=row.points)


def _spoken(share: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]") -> str:
    if np.isnan(share).all():
        return tr("no data")
    low = np.unravel_index(int(np.nanargmin(share)), share.shape)
    return tr(
        "On average {mean} served; least in {month} at {hour} with {least}",
        mean=percent(float(np.nanmean(share)), 0), month=month_name(int(low[0]) + 1),
        hour=clock(int(low[1])), least=percent(float(share[low]), 0),
    )  # fmt: skip
