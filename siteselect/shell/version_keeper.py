"""Saves a version of the open study every few minutes, and brings an earlier one back as a step."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.io.journal_state import StudySource
from siteselect.render.words import tr
from siteselect.shell.jobs import LatestJob
from siteselect.shell.memory import Memory
from siteselect.shell.moments import moment
from siteselect.shell.session import Session

if TYPE_CHECKING:
    from siteselect.io.versions import Version
    from siteselect.study.study import Study

LOG = logging.getLogger(__name__)
MINUTE_MS = 60_000


class VersionKeeper(QObject):
    """Works only when something changed since the study was opened, saved or kept last.

    Signals
    -------
    failed : Exception
        A version could not be saved or read; that of a row of failures is told once.
    kept
        A version was saved.
    """

    failed = Signal(object)
    kept = Signal()

    def __init__(self, session: Session, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._source = StudySource("")
        self._last: Study | None = None
        self._versions: tuple[Version, ...] = ()
        self._is_failing = False
        self._job = LatestJob("versions", self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)
        self._reading = LatestJob("version", self, title=say("Reading an earlier version"))
        self._reading.finished.connect(self._go_back)
        self._reading.failed.connect(self.failed)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.keep)
        self.follow_preferences()

    @property
    def is_busy(self) -> bool:
        """Whether a version is being written or read."""
        return self._job.is_busy or self._reading.is_busy

    @property
    def versions(self) -> "tuple[Version, ...]":
        """The versions of the open study, the latest first."""
        return self._versions

    def follow_preferences(self) -> None:
        """Take the interval that the planner prefers; 0 saves no versions."""
        minutes = self._memory.preferences.version_minutes
        if minutes:
            self._tick.start(minutes * MINUTE_MS)
        else:
            self._tick.stop()

    def begin(self, source: StudySource) -> None:
        """Take up a study that was opened or saved."""
        self._source = source
        self._last = self._session.study
        self._versions = ()
        self._list()

    def keep(self) -> None:
        """Save a version now, if anything is unsaved that no version has yet."""
        session = self._session
        if not session.is_modified or session.study is self._last or self._job.is_busy:
            return
        study, source = session.study, self._source

        def work(_: Progress) -> "tuple[Study, list[Version]]":
            from siteselect.io.versions import VersionShelf  # noqa: PLC0415 - off the screen

            shelf = VersionShelf()
            shelf.keep(study, source)
            return study, shelf.of(source)

        self._job.submit(work)

    def bring_back(self, version: "Version") -> None:
        """Make an earlier version the present study, as a step that can be undone."""
        present = self._session.study

        def work(_: Progress) -> "tuple[Study, Version]":
            from siteselect.io.versions import read_version  # noqa: PLC0415 - off the screen

            return read_version(version.path, present), version

        self._reading.submit(work)

    def close(self) -> None:
        """Stop, and wait for what is being written."""
        self._tick.stop()
        self._job.close()
        self._reading.close()

    def _list(self) -> None:
        source = self._source

        def work(_: Progress) -> "tuple[None, list[Version]]":
            from siteselect.io.versions import VersionShelf  # noqa: PLC0415 - off the screen

            return None, VersionShelf().of(source)

        self._job.submit(work)

    def _take(self, done: "tuple[Study | None, list[Version]]") -> None:
        study, versions = done
        self._versions = tuple(versions)
        if study is not None:
            self._last, self._is_failing = study, False
            self.kept.emit()

    def _fail(self, error: Exception) -> None:
        LOG.warning("No version could be saved: %s", error)
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)

    def _go_back(self, found: "tuple[Study, Version]") -> None:
        study, version = found
        if not self._session.is_open:
            return
        text = say("Go back to the version of {time}", time=moment(version.written_at))
        self._session.commit(text, study)


def version_line(version: "Version") -> str:
    """Return when a version was written, and that it was saved by the planner."""
    at = moment(version.written_at)
    if version.is_automatic:
        return tr("{time}, kept by itself", time=at)
    return tr("{time}, saved", time=at)
