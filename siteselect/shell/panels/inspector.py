"""The site inspector: the answer first, then why, when, how regularly, and on what it rests."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from siteselect.core.errors import sentence_of
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.panels.answer import Answer
from siteselect.shell.panels.request_editor import RequestEditor
from siteselect.shell.panels.results import Results
from siteselect.shell.panels.site_notes import SiteNotes
from siteselect.shell.session import Session

WIDTH_PX = 372
DETAILS_MS = 60
"""While a site is dragged the answer follows every score, everything below it after this pause."""

EMPTY_TEXT = say(
    "Draw a site or pick one.\n\n"
    "Draw an area with the polygon tool (Ctrl+Shift+A) or set a point (Ctrl+Shift+P); or click a "
    "site on the map or in the shortlist.\n\n"
    "Drag a site and its score, its limit and its connection follow the mouse."
)
NO_STUDY_TEXT = say("Open a study to begin: File, Open (Ctrl+O), or drop a file on the window.")
MOVING = say("Where the mouse holds it; release to keep.")
UPDATING = say("Updating for what is out of service; these are the last results.")
STOPPED = say("The base case was stopped: compute it (F5) to see scores.")


class Inspector(QWidget):
    """Everything about the selected site; follows drags, undo and the base case."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self._session = session
        self._shown: SiteScore | None = None
        self._progress = ""
        self._after: Mapping[str, SiteScore] = {}
        self._trouble = ""
        self.answer = Answer()
        self.request = RequestEditor(session)
        self.notes = SiteNotes(session)
        self._empty = _wrapped(tr(NO_STUDY_TEXT))
        self._results = Results()
        self._details = QTimer(self)
        self._details.setSingleShot(True)
        self._details.setInterval(DETAILS_MS)
        self._details.timeout.connect(self._show_moving_details)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_padded(self._empty))
        self._pages.addWidget(
            _scrolled(_column(self.answer, self.request, self._results, self.notes))
        )
        self._listen()

    @property
    def score(self) -> SiteScore | None:
        """The score on display: committed, or where the mouse holds the site."""
        return self._shown

    def sizeHint(self) -> QSize:
        """Return the width at which nothing is shortened."""
        return QSize(WIDTH_PX, 640)

    def set_theme(self, theme: Theme) -> None:
        """Paint charts and badge in these colours from now on."""
        self.answer.set_theme(theme)
        self._results.set_theme(theme)

    def show_after_plan(self, scores: Mapping[str, SiteScore]) -> None:
        """Show scores after the plan, by site id, below those of each site alone."""
        self._after = scores
        self._refresh()

    def show_work(self, text: str) -> None:
        """Say what is under way while there is no study to inspect."""
        if not self._session.is_open:
            self._empty.setText(tr("{work}.", work=text))

    def _listen(self) -> None:
        session = self._session
        session.opened.connect(self._forget_trouble)
        session.selected.connect(self._refresh)
        session.changed.connect(self._refresh)
        session.scored.connect(self._refresh)
        session.evaluated.connect(self._forget_trouble)
        session.evaluating.connect(self._show_progress)
        session.evaluation_failed.connect(self._show_failure)
        session.evaluation_stopped.connect(lambda: self._show_trouble(tr(STOPPED)))
        session.outages_changed.connect(self._refresh)
        session.update_ended.connect(self._refresh)
        session.hours_painted.connect(self._refresh)
        session.previewed.connect(self._follow)

    def _follow(self, score: SiteScore | None) -> None:
        if score is None:
            self._refresh()
            return
        self._shown = score
        self.answer.show_score(score, sentence=score.sentence, status=tr(MOVING))
        self.answer.show_after_plan(None)
        if not self._details.isActive():
            self._details.start()

    def _show_moving_details(self) -> None:
        """Bring the details up while the mouse holds the site; money waits for its release."""
        self._results.money.wait_for_release()
        self._show_details()

    def _show_details(self) -> None:
        """Bring everything below the answer up to the score that is shown."""
        if self._shown is not None:
            self._results.show_score(self._shown, self._session.study)
            self._results.setVisible(True)

    def _refresh(self) -> None:
        site = self._session.selected_site if self._session.is_open else None
        if site is None:
            self._shown = None
            self._empty.setText(tr(EMPTY_TEXT if self._session.is_open else NO_STUDY_TEXT))
            self._pages.setCurrentIndex(0)
            return
        self._pages.setCurrentIndex(1)
        self.request.show_site(site)
        self.notes.show_site(site)
        score, error = self._session.score_of(site.id), self._session.error_of(site.id)
        if score is not None:
            self._show_score(score, status=self._status())
            self.answer.show_after_plan(self._after.get(site.id))
        elif error is not None:
            self._show_nothing(tr(sentence_of(error)))
        else:
            self._show_nothing(self._trouble or self._progress or tr("Scoring."))

    def _status(self) -> str:
        """Return what stands beside a score that is not simply that of the whole year."""
        session = self._session
        if session.is_updating:
            return tr(UPDATING)
        if session.painted is None:
            return ""
        words = tr(session.painted.words(session.study.calendar))
        return tr("A what-if, {hours}.", hours=words)

    def _show_score(self, score: SiteScore, *, status: str) -> None:
        self._details.stop()
        self._shown = score
        self.answer.show_score(score, sentence=score.sentence, status=status)
        self.answer.show_after_plan(None)
        self._show_details()
        session = self._session
        self._results.money.show_score(
            None if session.is_updating else session.shown_evaluation, score
        )

    def _show_nothing(self, status: str) -> None:
        self._details.stop()
        self._shown = None
        self.answer.show_score(None, sentence="", status=status)
        self.answer.show_after_plan(None)
        self._results.setVisible(False)

    def _show_progress(self, fraction: float, text: str) -> None:
        self._trouble = ""
        self._progress = tr(
            "{work} ({percent:.0f} %). Scores follow.", work=text, percent=fraction * 100
        )
        self._restate()

    def _show_failure(self, error: Exception) -> None:
        self._show_trouble(tr("No scores: {trouble}", trouble=sentence_of(error)))

    def _show_trouble(self, text: str) -> None:
        self._trouble = text
        self._progress = ""
        self._restate()

    def _forget_trouble(self) -> None:
        self._trouble = self._progress = ""
        self._refresh()

    def _restate(self) -> None:
        if self._shown is None:
            self._refresh()


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label


def _padded(content: QWidget) -> QWidget:
    page = QWidget()
    page.setObjectName("inspectorPage")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.addWidget(content)
    layout.addStretch(1)
    return page


def _column(*parts: QWidget) -> QWidget:
    page = QWidget()
    page.setObjectName("inspectorPage")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(14, 12, 14, 12)
    layout.setSpacing(10)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return page


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(tr("Details of the site"))
    return area
