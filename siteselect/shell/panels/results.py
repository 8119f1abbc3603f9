"""The sections of the inspector: what limits, why this score, when, how regularly, at what cost."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from siteselect.core.entities import Workload
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.panels.chart_widgets import (
    ContributionsChart,
    DurationChart,
    HeatMapChart,
)
from siteselect.shell.panels.entries import EntryList
from siteselect.shell.panels.facts import FactTable
from siteselect.shell.panels.money import MoneyFacts
from siteselect.shell.panels.regularity_rows import regularity_rows
from siteselect.shell.panels.section import Section
from siteselect.shell.panels.site_facts import (
    cautions,
    connection_rows,
    energy_rows,
    firm_rows,
    limits,
    longest_events,
    sources,
    trust_rows,
)
from siteselect.shell.panels.wording import percent
from siteselect.study.study import Study

SINGLE_YEAR = say(
    "Single year: how years differ is not known; what the clock explains is optimistic."
)


class Results(QWidget):
    """All sections of one scored site; made once, rewritten as often as the mouse moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contributions = ContributionsChart()
        self.heat_map = HeatMapChart()
        self.duration = DurationChart()
        self._firm = FactTable(tr("Firm power"))
        self._limits = EntryList(tr("What limits"))
        self._regularity = FactTable(tr("Regularity"))
        self._connection = FactTable(tr("Connection"))
        self._energy = FactTable(tr("Energy used"))
        self.money = MoneyFacts()
        self._events = EntryList(tr("Longest interruptions"))
        self._trust = FactTable(tr("What it rests on"))
        self._sources = EntryList(tr("Sources"))
        self._coverage, self._badge, self._notes = (_quiet(), _quiet(), _quiet())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._firm)
        layout.addSpacing(6)
        for section in (
            Section(tr("What limits it"), self._limits),
            Section(tr("Why this score"), _stack(self.contributions, self._coverage)),
            Section(tr("When the power is there"), self.heat_map),
            Section(tr("How much for how long"), self.duration),
            Section(tr("How it connects"), self._connection),
            Section(tr("How regular it is"), _stack(self._badge, self._regularity)),
            Section(tr("Which energy it uses"), self._energy),
            Section(tr("Money"), self.money),
            Section(tr("Longest interruptions"), self._events, is_open=False),
            Section(tr("What this rests on"), _stack(self._trust, self._notes)),
            Section(tr("Sources"), self._sources, is_open=False),
        ):
            layout.addWidget(section)

    def set_theme(self, theme: Theme) -> None:
        """Paint the charts in these colours from now on."""
        for chart in (self.contributions, self.heat_map, self.duration):
            chart.set_theme(theme)

    def show_score(self, score: SiteScore, study: Study) -> None:
        """Show one scored site."""
        self._firm.show_rows(firm_rows(score, _workload(study, score.workload_id)))
        self._limits.show_entries(limits(score))
        self.contributions.show_contributions(score.contributions)
        self._coverage.setText(_coverage_text(score))
        self.heat_map.show_regularity(score.regularity)
        self.duration.show_regularity(score.regularity)
        self._connection.show_rows(connection_rows(score))
        self._regularity.show_rows(regularity_rows(score.regularity))
        self._badge.setText(tr(SINGLE_YEAR))
        self._badge.setVisible(score.regularity.is_single_year)
        self._energy.show_rows(energy_rows(score, study.info.currency))
        self._events.show_entries(longest_events(score))
        self._trust.show_rows(trust_rows(score, study.info.hourly_class))
        self._notes.setText(cautions(score))
        self._sources.show_entries(sources(score, study))


def _workload(study: Study, workload_id: str) -> Workload | None:
    return next((w for w in study.workloads if w.id == workload_id), None)


def _coverage_text(score: SiteScore) -> str:
    missing = sum(c.value is None for c in score.contributions)
    share = percent(score.coverage, 0)
    if not missing:
        return tr("All criteria have data.")
    if missing == 1:
        return tr(
            "{share} of the weight has data; 1 criterion has none and its weight is shared out.",
            share=share,
        )
    return tr(
        "{share} of the weight has data; {n} criteria have none and their weight is shared out.",
        share=share,
        n=missing,
    )


def _quiet() -> QLabel:
    label = QLabel()
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label


def _stack(*parts: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(5)
    for part in parts:
        layout.addWidget(part)
    return box
