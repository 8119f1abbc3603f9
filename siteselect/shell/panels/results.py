"""The sections of the inspector: what limits, why this score, when, how regularly, at what cost."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from siteselect.core.entities import Workload
from siteselect.core.scoring.site_score import SiteScore
from siteselect.render.theme import Theme
from siteselect.shell.panels.chart_widgets import (
    ContributionsChart,
    DurationChart,
    HeatMapChart,
)
from siteselect.shell.panels.entries import EntryList
from siteselect.shell.panels.facts import FactTable
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

SINGLE_YEAR = "Single year: how years differ is not known; what the clock explains is optimistic."


class Results(QWidget):
    """All sections of one scored site; made once, rewritten as often as the mouse moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contributions = ContributionsChart()
        self.heat_map = HeatMapChart()
        self.duration = DurationChart()
        self._firm = FactTable("Firm power")
        self._limits = EntryList("What limits")
        self._regularity = FactTable("Regularity")
        self._connection = FactTable("Connection")
        self._energy = FactTable("Energy used")
        self._events = EntryList("Longest interruptions")
        self._trust = FactTable("What it rests on")
        self._sources = EntryList("Sources")
        self._coverage, self._badge, self._notes = (_quiet(), _quiet(), _quiet())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._firm)
        layout.addSpacing(6)
        for section in (
            Section("What limits it", self._limits),
            Section("Why this score", _stack(self.contributions, self._coverage)),
            Section("When the power is there", self.heat_map),
            Section("How much for how long", self.duration),
            Section("How it connects", self._connection),
            Section("How regular it is", _stack(self._badge, self._regularity)),
            Section("Which energy it uses", self._energy),
            Section("Longest interruptions", self._events, is_open=False),
            Section("What this rests on", _stack(self._trust, self._notes)),
            Section("Sources", self._sources, is_open=False),
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
        self._badge.setText(SINGLE_YEAR)
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
    if not missing:
        return "All criteria have data."
    who = (
        "1 criterion has none and its"
        if missing == 1
        else f"{missing} criteria have none and their"
    )
    return f"{percent(score.coverage, 0)} of the weight has data; {who} weight is shared out."


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
