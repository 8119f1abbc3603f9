"""Two to four sites side by side: answers, criteria, curves and facts."""

from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.render.chart_compare import (
    LETTERS,
    Axis,
    Line,
    compared_height_mm,
    draw_compared_bars,
    draw_compared_lines,
    draw_slopes,
    draw_tag,
    with_data,
)
from siteselect.render.chart_sheet import ChartSheet
from siteselect.render.dates import month_name, short_month
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.panels.answer import ScoreBadge
from siteselect.shell.panels.chart_widgets import Chart
from siteselect.shell.panels.wording import MISSING, hours, megawatts, number, percent
from siteselect.shell.session import Session

if TYPE_CHECKING:
    from siteselect.core.scoring.site_score import Contribution

MOST = len(LETTERS)
CHART_PX = 188
TAG_PX = QSize(18, 18)
EMPTY = say("Mark two to four sites in the shortlist (Ctrl or Shift) to see them side by side.")
WAITING = say("Some of the marked sites have no score yet.")
BEST = "●"

Read = Callable[[SiteScore], float | None]

FACTS: tuple[tuple[str, Read, Callable[[float | None], str], bool], ...] = (
    (say("Firm"), lambda s: s.firm_mw, megawatts, True),
    (say("Energy served"), lambda s: s.regularity.energy_availability, percent, True),
    (say("Longest gap"), lambda s: s.regularity.longest_outage_h, hours, False),
    (say("Interruptions a year"), lambda s: s.regularity.interruptions_per_year, number, False),
    (say("Connection, USD/kW"), lambda s: s.connection.cost_usd_per_kw, number, False),
    (say("Route, km"), lambda s: s.connection.route_km, lambda v: number(v, 1), False),
    (say("Energy cost by kWh"), lambda s: s.energy_cost_lc_per_kwh, lambda v: number(v, 2), False),
    (say("t CO₂/MWh"), lambda s: s.emission_t_per_mwh, lambda v: number(v, 2), False),
    (say("Data"), lambda s: s.coverage, lambda v: percent(v, 0), True),
)
"""Label, value, how it is written, and whether more is better."""


class Compare(QWidget):
    """What tells the marked sites of the shortlist apart."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare")
        self.setAccessibleName(tr("Compare sites"))
        self._session = session
        self._ids: tuple[str, ...] = ()
        self._after: Mapping[str, SiteScore] = {}
        self._theme: Theme = LIGHT
        self.empty = QLabel(tr(EMPTY))
        self.empty.setObjectName("quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.cards = [_Card(number) for number in range(MOST)]
        self.bars, self.duration, self.months = _Bars(), _Duration(), _Months()
        self.facts, self.slopes = _Facts(), _Slopes()
        self._slope_box = _headed(tr("Alone, and after the plan"), self.slopes)
        self.note = QLabel()
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._page())
        for signal in (session.opened, session.changed, session.scored, session.evaluated):
            signal.connect(self._refresh)

    def sizeHint(self) -> QSize:
        """Return room for the answers and one row of charts."""
        return QSize(900, 280)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        for chart in (self.bars, self.duration, self.months, self.slopes):
            chart.set_theme(theme)
        for card in self.cards:
            card.set_theme(theme)

    def show_sites(self, site_ids: Sequence[str]) -> None:
        """Compare these sites; the first four of them when there are more."""
        self._ids = tuple(site_ids)[:MOST]
        self._refresh()

    def show_after_plan(self, scores: Mapping[str, SiteScore]) -> None:
        """Show scores after the plan, by site id, beside those of each site alone."""
        self._after = scores
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        scores: list[SiteScore] = []
        if session.is_open:
            known = {site.id for site in session.study.sites}
            found = (session.score_of(key) for key in self._ids if key in known)
            scores = [score for score in found if score is not None]
        if len(scores) < 2:
            is_waiting = len(self._ids) > 1
            self.empty.setText(tr(WAITING if is_waiting else EMPTY))
            self._pages.setCurrentIndex(0)
            return
        self._show(scores)
        self._pages.setCurrentIndex(1)

    def _show(self, scores: Sequence[SiteScore]) -> None:
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(scores))
            if at < len(scores):
                card.show_score(scores[at])
        rows, missing = with_data([score.contributions for score in scores])
        self.bars.show_rows(rows)
        self.duration.show_scores(scores)
        self.months.show_scores(scores)
        self.facts.show_scores(scores)
        self.slopes.show_scores(scores, [self._after.get(score.site_id) for score in scores])
        self._slope_box.setVisible(any(score.site_id in self._after for score in scores))
        self.note.setText(_missing_words(missing))
        self.note.setVisible(bool(missing))

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("inspectorPage")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(10)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        for card in self.cards:
            answers.addWidget(card, 1)
        layout.addLayout(answers)
        charts = QGridLayout()
        charts.setHorizontalSpacing(18)
        charts.setVerticalSpacing(8)
        charts.addWidget(_headed(tr("What the score is made of"), self.bars, self.note), 0, 0, 2, 1)
        charts.addWidget(_headed(tr("How much for how long"), self.duration), 0, 1)
        charts.addWidget(_headed(tr("Month by month"), self.months), 1, 1)
        charts.addWidget(_headed(tr("Figures"), self.facts), 0, 2)
        charts.addWidget(self._slope_box, 1, 2)
        for column, stretch in enumerate((4, 4, 3)):
            charts.setColumnStretch(column, stretch)
        layout.addLayout(charts)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Compare sites"))
        area.setWidget(page)
        return area


class _Card(QWidget):
    """A site's letter, badge, name and sentence."""

    def __init__(self, number_: int) -> None:
        super().__init__()
        self._tag = _Tag(number_)
        self._badge = ScoreBadge()
        self._name, self._sentence = QLabel(), QLabel()
        self._name.setObjectName("strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._tag)
        head.addWidget(self._name, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._sentence)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._badge.theme = self._tag.theme = theme
        self._badge.update()
        self._tag.update()

    def show_score(self, score: SiteScore) -> None:
        """Show a scored site."""
        self._badge.show_score(score)
        self._name.setText(score.name)
        self._sentence.setText(tr(score.sentence))


class _Tag(QWidget):
    """A site's letter, as its lines and bars wear it."""

    def __init__(self, number_: int) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._number = number_
        self.setFixedSize(TAG_PX)
        self.setAccessibleName(tr("Site {letter}", letter=LETTERS[number_]))

    def paintEvent(self, _event: object) -> None:
        """Paint the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = ChartSheet(painter, self.theme, SCREEN_PX_PER_MM)
        draw_tag(sheet, QRectF(self.rect()).center(), self._number)
        painter.end()


class _Bars(Chart):
    """What every criterion gives to each site."""

    def __init__(self) -> None:
        super().__init__(tr("Criteria of the compared sites"))
        self._rows: tuple[tuple[Contribution, ...], ...] = ()

    def show_rows(self, rows: tuple[tuple["Contribution", ...], ...]) -> None:
        """Show criteria, a contribution per site."""
        self._rows = rows
        sites = len(rows[0]) if rows else 0
        self.setFixedHeight(round(compared_height_mm(len(rows), sites) * SCREEN_PX_PER_MM) + 2)
        self.setAccessibleDescription(
            "; ".join(
                f"{tr(row[0].name)}: "
                + ", ".join(
                    f"{LETTERS[at]} {part.points:.1f}" if part.value is not None else
                    f"{LETTERS[at]} {MISSING}" for at, part in enumerate(row)
                )
                for row in rows
            )
        )  # fmt: skip
        self.update()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the bars."""
        draw_compared_bars(painter, rect, self._rows, self.theme, px_per_mm=SCREEN_PX_PER_MM)


class _Lines(Chart):
    """One line per site."""

    def __init__(self, name: str, title: str, axis: Axis, top: float | None = None) -> None:
        super().__init__(name)
        self._lines: tuple[Line, ...] = ()
        self._title, self._axis, self._top = title, axis, top
        self.setFixedHeight(CHART_PX)

    def show_lines(self, lines: Sequence[Line], spoken: str) -> None:
        """Show lines in the order of the sites."""
        self._lines = tuple(lines)
        self.setAccessibleDescription(spoken)
        self.update()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the lines."""
        draw_compared_lines(
            painter, rect, self._lines, self.theme, title=self._title, axis=self._axis,
            top=self._top, px_per_mm=SCREEN_PX_PER_MM,
        )  # fmt: skip


class _Duration(_Lines):
    """MW by share of hours, up to three times the largest request."""

    def __init__(self) -> None:
        marks = tuple((float(share), f"{share}") for share in (0, 25, 50, 75, 100))
        super().__init__(tr("Duration curves"), tr("MW available"), Axis(tr("% of hours"), marks))

    def show_scores(self, scores: Sequence[SiteScore]) -> None:
        """Show the curves of scored sites."""
        curves = [score.regularity.duration_mw for score in scores]
        highest = max(float(np.nanmax(curve, initial=0.0)) for curve in curves)
        self._top = max(min(highest, 3 * max(s.requested_mw for s in scores)), 1.0)
        self.show_lines(
            [Line(np.linspace(0, 100, len(curve)), curve) for curve in curves],
            "; ".join(
                tr("{letter}: {firm} firm", letter=letter, firm=megawatts(score.firm_mw))
                for letter, score in zip(LETTERS, scores, strict=False)
            ),
        )


class _Months(_Lines):
    """Served share of the request by month."""

    def __init__(self) -> None:
        marks = tuple((float(month), short_month(month + 1)) for month in range(12))
        super().__init__(
            tr("Served share by month"), tr("% of the request served"),
            Axis(tr("Month"), marks), top=100.0,
        )  # fmt: skip

    def show_scores(self, scores: Sequence[SiteScore]) -> None:
        """Show the months of scored sites."""
        with np.errstate(invalid="ignore"):
            shares = [
                100 * s.regularity.month_hour_mw.mean(axis=1) / s.requested_mw for s in scores
            ]
        self.show_lines(
            [Line(np.arange(12.0), share) for share in shares],
            "; ".join(
                tr(
                    "{letter}: least in {month} with {share:.0f} %", letter=letter,
                    month=month_name(int(np.nanargmin(share)) + 1), share=float(np.nanmin(share)),
                )
                for letter, share in zip(LETTERS, shares, strict=False)
                if np.isfinite(share).any()
            ),
        )  # fmt: skip


class _Slopes(Chart):
    """Each site's score alone, and once the others of the plan are there."""

    def __init__(self) -> None:
        super().__init__(tr("Scores alone and after the plan"))
        self._pairs: tuple[tuple[float | None, float | None], ...] = ()
        self.setFixedHeight(CHART_PX)

    def show_scores(self, alone: Sequence[SiteScore], after: Sequence[SiteScore | None]) -> None:
        """Show pairs of scores in the order of the sites."""
        self._pairs = tuple(
            (one.score, None if other is None else other.score)
            for one, other in zip(alone, after, strict=True)
        )
        self.setAccessibleDescription(
            "; ".join(
                tr(
                    "{letter}: {before} alone, {after} after the plan", letter=letter,
                    before=number(before), after=number(later),
                )
                for letter, (before, later) in zip(LETTERS, self._pairs, strict=False)
            )
        )  # fmt: skip
        self.update()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the slopes."""
        draw_slopes(
            painter, rect, self._pairs, self.theme, ends=(tr("Alone"), tr("After the plan")),
            px_per_mm=SCREEN_PX_PER_MM,
        )  # fmt: skip


class _Facts(QWidget):
    """Figures of each site in columns; the best of a row has a dot and bold digits."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Figures of the compared sites"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        self._heads = [QLabel(letter) for letter in LETTERS]
        for at, head in enumerate(self._heads, start=1):
            head.setObjectName("quiet")
            grid.addWidget(head, 0, at, Qt.AlignmentFlag.AlignRight)
        self._cells: list[list[QLabel]] = []
        for row, (label, _, _, _) in enumerate(FACTS, start=1):
            name = QLabel(tr(label))
            name.setObjectName("quiet")
            grid.addWidget(name, row, 0)
            cells = [QLabel() for _ in LETTERS]
            for at, cell in enumerate(cells, start=1):
                grid.addWidget(cell, row, at, Qt.AlignmentFlag.AlignRight)
            self._cells.append(cells)

    def show_scores(self, scores: Sequence[SiteScore]) -> None:
        """Show the figures of scored sites."""
        for at, head in enumerate(self._heads):
            head.setVisible(at < len(scores))
        for (label, read, write, is_benefit), cells in zip(FACTS, self._cells, strict=True):
            values = [read(score) for score in scores]
            best = _best(values, is_benefit=is_benefit)
            for at, cell in enumerate(cells):
                cell.setVisible(at < len(scores))
                if at >= len(scores):
                    continue
                text = write(values[at])
                is_best = at in best
                cell.setText(f"{BEST} {text}" if is_best else text)
                font = cell.font()
                font.setBold(is_best)
                cell.setFont(font)
                spoken = tr("{label}, {letter}: {value}", label=tr(label), letter=LETTERS[at],
                            value=text)  # fmt: skip
                cell.setAccessibleName(tr("{text}, best", text=spoken) if is_best else spoken)


def _best(values: Sequence[float | None], *, is_benefit: bool) -> set[int]:
    """Return which values stand out as best; none where most are alike or one alone is known."""
    known = {at: value for at, value in enumerate(values) if value is not None and isfinite(value)}
    if len(known) < 2 or len(set(known.values())) < 2:
        return set()
    best = (max if is_benefit else min)(known.values())
    found = {at for at, value in known.items() if value == best}
    return found if len(found) <= len(known) / 2 else set()


def _missing_words(missing: int) -> str:
    if missing == 1:
        return tr("1 criterion has no data for any of them.")
    return tr("{count:d} criteria have no data for any of them.", count=missing)


def _headed(title: str, *parts: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(5)
    head = QLabel(title)
    head.setObjectName("strong")
    layout.addWidget(head)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return box
