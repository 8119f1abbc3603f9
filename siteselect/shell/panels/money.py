"""The section of money: whether a site pays, for whom, and who is left paying."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from siteselect.core.allocation.programme import Tariff
from siteselect.core.errors import InputError, sentence_of
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.panels.facts import FactTable
from siteselect.shell.panels.money_rows import money_rows, source_line
from siteselect.study.evaluation import Evaluation
from siteselect.study.site_money import SiteMoney, site_money

TARIFF_WORDS = {
    Tariff.INCREMENTAL: say("Incremental use"),
    Tariff.PACKAGE: say("Marginal-cost package (not agreed)"),
    Tariff.INDUSTRIAL: say("Industrial average"),
    Tariff.NATIONAL: say("National average"),
    Tariff.WHEELING: say("Wheeling"),
    Tariff.MARGINAL: say("Hourly price and adder"),
    Tariff.FIRM_CAPACITY: say("Hourly price, adder and capacity"),
}
AFTER_RELEASE = say("Money follows when the site is released.")
AFTER_SCORE = say("Money follows when the site has been scored anew.")


class TariffBox(QComboBox):
    """A choice of tariffs; the wheel scrolls the panel, not the choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()


class MoneyFacts(QWidget):
    """The money of one scored site at a tariff that can be chosen."""

    def __init__(
        self, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._asked: tuple[Evaluation, SiteScore] | None = None
        self._known: tuple[Evaluation, SiteScore, Tariff, date] | None = None
        self.tariff = TariffBox()
        self.tariff.setAccessibleName(tr("Tariff"))
        self.tariff.setToolTip(tr("What the load pays for energy; compares, changes no study."))
        for words in TARIFF_WORDS.values():
            self.tariff.addItem(tr(words))
        self.tariff.currentIndexChanged.connect(self._reckon)
        self.sentence, self.verdict = _text(), _text()
        self.stale = QLabel()
        self.stale.setObjectName("badge")
        self.stale.setWordWrap(True)
        self._state = _quiet("")
        self._tables = tuple(
            FactTable(name)
            for name in (
                tr("Energy and tariff"), tr("For the operator"), tr("For everybody else"),
                tr("If the tenant leaves"),
            )
        )  # fmt: skip
        self._facts = QWidget()
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(6)
        facts.addWidget(self.sentence)
        facts.addWidget(self.stale)
        for table in self._tables:
            facts.addWidget(_heading(table.accessibleName()))
            if table is self._tables[2]:
                facts.addWidget(self.verdict)
            facts.addWidget(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tariff)
        layout.addWidget(self._state)
        layout.addWidget(self._facts)
        self._say(tr(AFTER_SCORE))

    @property
    def chosen(self) -> Tariff:
        """The tariff that is looked at."""
        return tuple(TARIFF_WORDS)[self.tariff.currentIndex()]

    def show_score(self, evaluation: Evaluation | None, score: SiteScore) -> None:
        """Show the money of a site; without the evaluation that scored it, say that it follows."""
        fits = evaluation is not None and len(score.headroom.mw) == evaluation.calendar.n_hours
        self._asked = (evaluation, score) if evaluation is not None and fits else None
        if self._asked is None:
            self._say(tr(AFTER_SCORE))
        else:
            self._reckon()

    def wait_for_release(self) -> None:
        """Show nothing while the mouse holds the site."""
        self._asked = None
        self._say(tr(AFTER_RELEASE))

    def _reckon(self) -> None:
        if self._asked is None:
            return
        wanted = (*self._asked, self.chosen, self._today())
        if wanted == self._known:
            return
        evaluation, score, tariff, today = wanted
        try:
            found = site_money(evaluation, score, today=today, tariff=tariff)
        except InputError as error:
            self._say(tr(sentence_of(error)))
            return
        self._show(found, today)
        self._known = wanted

    def _show(self, found: SiteMoney, today: date) -> None:
        labels = {figure.key: tr(figure.label) for figure in found.figures}
        self.sentence.setText(tr(found.sentence))
        self.verdict.setText(tr(found.verdict))
        parts = (found.energy, found.operator, found.public, found.exposure)
        for table, figures in zip(self._tables, parts, strict=True):
            table.show_rows(money_rows(figures, labels, today))
        oldest = min((a.as_of for a in found.stale), default="")
        self.stale.setText(tr("Market prices of {date}: out of date, look them up.", date=oldest))
        self.stale.setToolTip("\n".join(source_line(a, today) for a in found.stale))
        self.stale.setVisible(bool(found.stale))
        self._state.setVisible(False)
        self._facts.setVisible(True)

    def _say(self, text: str) -> None:
        self._known = None
        self._state.setText(text)
        self._state.setVisible(True)
        self._facts.setVisible(False)


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _quiet(text: str) -> QLabel:
    label = _text()
    label.setObjectName("quiet")
    label.setText(text)
    return label
