"""Every long job in one place: how far it is, a way to stop it, and how the last ones ended."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.jobs import End, LatestJob

MOST_ENDED = 12
BAR_PX = (160, 4)
NOTHING = say("Nothing is under way. Long work shows here with its progress and can be cancelled.")
END_WORDS = {
    End.DONE: say("done in {seconds:,.1f} s"),
    End.CANCELLED: say("cancelled after {seconds:,.1f} s"),
    End.FAILED: say("failed after {seconds:,.1f} s"),
}


class Jobs(QWidget):
    """The jobs under way, and below them those that ended last.

    Signals
    -------
    countChanged : int
        So many jobs are under way now.
    """

    countChanged = Signal(int)  # noqa: N815 - Qt's way

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Jobs"))
        self._clock = clock
        self._running: dict[LatestJob, _Running] = {}
        self._ended: list[QLabel] = []
        self.nothing = _quiet(tr(NOTHING))
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Jobs"))
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @property
    def running(self) -> tuple[str, ...]:
        """What is under way."""
        return tuple(tr(job.title) for job in self._running)

    @property
    def ended(self) -> tuple[str, ...]:
        """What ended last, the latest first."""
        return tuple(label.text() for label in self._ended)

    def sizeHint(self) -> QSize:
        """Return room for a few jobs."""
        return QSize(600, 160)

    def watch(self, *jobs: LatestJob) -> None:
        """List these jobs whenever they run; those without a title are too short to be listed."""
        for job in jobs:
            if not job.title:
                continue
            job.begun.connect(partial(self._begin, job))
            job.progressed.connect(partial(self._progress, job))
            job.ended.connect(partial(self._end, job))
            if job.is_busy:
                self._begin(job)

    def _begin(self, job: LatestJob) -> None:
        if job not in self._running:
            row = _Running(job, self._clock())
            self._running[job] = row
            self._column.insertWidget(len(self._running), row)
            self._count()

    def _progress(self, job: LatestJob, fraction: float, text: str) -> None:
        if job in self._running:
            self._running[job].show_progress(fraction, text)

    def _end(self, job: LatestJob, end: str) -> None:
        row = self._running.pop(job, None)
        if row is None:
            return
        row.setParent(None)
        row.deleteLater()
        if (words := END_WORDS.get(End(end))) is not None:
            how = tr(words.filled(seconds=self._clock() - row.since))
            self._put(tr("{job}: {how}", job=tr(job.title), how=how))
        self._count()

    def _put(self, text: str) -> None:
        label = _quiet(text)
        self._ended.insert(0, label)
        self._column.insertWidget(len(self._running) + 1, label)
        while len(self._ended) > MOST_ENDED:
            gone = self._ended.pop()
            gone.setParent(None)
            gone.deleteLater()

    def _count(self) -> None:
        self.nothing.setVisible(not self._running)
        self.countChanged.emit(len(self._running))


class _Running(QWidget):
    """One job under way."""

    def __init__(self, job: LatestJob, since: float) -> None:
        super().__init__()
        title = tr(job.title)
        self.since = since
        name = QLabel(title)
        self._text = _quiet("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*BAR_PX)
        self._bar.setAccessibleName(tr("Progress of {job}", job=title))
        cancel = QPushButton(tr("Cancel"))
        cancel.setAccessibleName(tr("Cancel {job}", job=title))
        cancel.clicked.connect(job.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (name, self._bar):
            row.addWidget(part)
        row.addWidget(self._text, 1)
        row.addWidget(cancel)

    def show_progress(self, fraction: float, text: str) -> None:
        """Show how far the job is and what it does."""
        self._bar.setValue(round(1000 * fraction))
        self._text.setText(text)


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
