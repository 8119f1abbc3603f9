"""Keeps every step of the open study on the disk, off the screen's thread and in order.

A step counts as kept once its record is on the disk; `kept` says so. Until then, for as long as
one write and one flush take, it would be lost in a crash.
"""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from siteselect.core.errors import SiteSelectError, StudyFileError
from siteselect.core.words import say
from siteselect.io.journal_state import JournalState, StudySource
from siteselect.settings.folders import state_folder
from siteselect.shell.session import Session
from siteselect.study.study import Study

if TYPE_CHECKING:
    from siteselect.io.journal import Journal
    from siteselect.io.journal_shelf import LeftJournal

Numbered = tuple[int, JournalState]

LOG = logging.getLogger(__name__)

SKETCH_MS = 500
"""Least time between two records of a half-drawn shape. [ms]"""
TRY_AGAIN_MS = 10_000


class JournalKeeper(QObject):
    """Follows the session's steps and what is half drawn.

    Signals
    -------
    kept : int
        Number of the newest state that is on the disk; :attr:`number` counts them.
    failed : Exception
        Steps cannot be kept; it is told once and tried again until it works.
    recovered
        Keeping works again after it failed.
    """

    kept = Signal(int)
    failed = Signal(object)
    recovered = Signal()

    _done = Signal(int, object)

    def __init__(
        self, session: Session, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self._lane = _Lane(self._done.emit)
        self._number = self._n_kept = 0
        self._sketch: Mapping[str, object] | None = None
        self._is_failing = False
        self._sketch_tick = _single_shot(self, SKETCH_MS, self._note)
        self._again = _single_shot(self, TRY_AGAIN_MS, self._note)
        session.stepped.connect(self._note)
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def number(self) -> int:
        """How many states there were to keep; the newest has this number."""
        return self._number

    @property
    def is_busy(self) -> bool:
        """Whether a step or something half drawn is on its way to the disk."""
        is_waiting = self._n_kept < self._number or self._sketch_tick.isActive()
        return is_waiting and not self._is_failing

    def begin(
        self, source: StudySource, base: Study, restored: "LeftJournal | None" = None
    ) -> None:
        """Start on a study that was just opened; the journal of the one before goes.

        Parameters
        ----------
        base : Study
            The study among the session's steps that the file of `source` holds.
        restored : LeftJournal, optional
            The journal that these steps came from; it goes once they are kept anew.
        """
        self._sketch = None
        self._lane.begin(self._folder, source, base, restored)
        self._note()

    def rebase(self, source: StudySource, saved: Study) -> None:
        """Go on from a study that was just saved."""
        self._number += 1
        self._lane.rebase(self._number, self._state(), source, saved)

    def set_sketch(self, record: Mapping[str, object] | None) -> None:
        """Take what is half drawn now, as JSON holds it; None when nothing is."""
        if record != self._sketch:
            self._sketch = record
            if not self._sketch_tick.isActive():
                self._sketch_tick.start()

    def close(self) -> None:
        """Remove the journal, as the study is left in good order, and wait until it is gone."""
        self._sketch_tick.stop()
        self._again.stop()
        self._lane.close()

    def _state(self) -> JournalState:
        history = self._session.history
        return JournalState(history.steps, history.position, history.saved_position, self._sketch)

    def _note(self) -> None:
        if self._session.is_open:
            self._number += 1
            self._lane.follow(self._number, self._state())

    def _take(self, number: int, error: Exception | None) -> None:
        if error is None:
            self._n_kept = max(self._n_kept, number)
            if self._is_failing:
                self._is_failing = False
                self.recovered.emit()
            self.kept.emit(number)
            return
        self._again.start()
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(_not_kept(error))


class _Lane:
    """The thread that writes; of states that wait only the newest is written."""

    def __init__(self, tell: Callable[[int, object], None]) -> None:
        self._tell = tell
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._lock = Lock()
        self._newest: Numbered | None = None
        self._written: Numbered | None = None
        self._journal: Journal | None = None
        self._restored: LeftJournal | None = None

    def begin(
        self,
        folder: Path | None,
        source: StudySource,
        base: Study,
        restored: "LeftJournal | None",
    ) -> None:
        """Go on with another study; the journal of the one before is removed."""

        def work() -> None:
            from siteselect.io.journal_shelf import JournalShelf  # noqa: PLC0415 - off the screen

            if self._journal is not None:
                self._journal.remove()
            self._journal = JournalShelf(folder).new(source, base)
            self._restored, self._written = restored, None

        self._pool.submit(work)

    def follow(self, number: int, state: JournalState) -> None:
        """Write a state, unless a newer one comes before its turn."""
        with self._lock:
            self._newest = (number, state)
        self._pool.submit(self._write_newest)

    def rebase(self, number: int, state: JournalState, source: StudySource, saved: Study) -> None:
        """Write the newest state from a study that is on disk on."""

        def work(journal: "Journal") -> int:
            newest = max(self._known((number, state)), key=lambda known: known[0])
            journal.rebase(newest[1], source, saved)
            self._written = newest
            return newest[0]

        self._pool.submit(self._tried, work, number)

    def close(self) -> None:
        """Remove the journal and end the thread."""

        def work() -> None:
            if self._journal is not None:
                self._journal.remove()
            if self._restored is not None:
                self._restored.let_go()

        self._pool.submit(work)
        self._pool.shutdown(wait=True)

    def _known(self, state: Numbered) -> list[Numbered]:
        with self._lock:
            newest, self._newest = self._newest, None
        return [known for known in (state, newest, self._written) if known is not None]

    def _write_newest(self) -> None:
        with self._lock:
            newest, self._newest = self._newest, None
        if newest is None:
            return
        number, state = newest

        def work(journal: "Journal") -> int:
            journal.follow(state)
            self._written = number, state
            if self._restored is not None:
                self._restored.remove()
                self._restored = None
            return number

        self._tried(work, number)

    def _tried(self, work: "Callable[[Journal], int]", number: int) -> None:
        try:
            if self._journal is not None:
                number = work(self._journal)
        except Exception as error:  # noqa: BLE001 - the border of the thread: the window tells it
            LOG.warning("The journal cannot be written: %s", error)
            self._tell(number, error)
        else:
            self._tell(number, None)


def _not_kept(error: Exception) -> SiteSelectError:
    reason = (isinstance(error, OSError) and error.strerror) or str(error)
    return StudyFileError(
        say("Your steps cannot be kept safe at the moment: {reason}", reason=reason),
        where=str(getattr(error, "filename", None) or state_folder()),
        fix=say("Free some space, or save the study; it is tried again every few seconds."),
    )


def _single_shot(owner: QObject, interval_ms: int, run: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(run)
    return timer
