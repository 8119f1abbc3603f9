"""The journals of one user: those of programs that run, and those that were left behind."""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from siteselect.io.journal import LOCK, STEPS, Journal, remove_journal
from siteselect.io.journal_reading import NOT_OURS, LostWork, Recovered, lost_work, recovered
from siteselect.io.journal_state import StudySource
from siteselect.io.process_lock import ProcessLock
from siteselect.settings.folders import state_folder
from siteselect.study.study import Study

ASIDE = "aside"
KEEP_ASIDE_S = 30 * 86_400.0
RUBBISH_AFTER_S = 3_600.0


@dataclass(slots=True)
class LeftJournal:
    """A journal whose program ended unexpectedly; it is ours until it is let go.

    Attributes
    ----------
    is_aside : bool
        Whether the planner put it off once and is not to be asked again.
    """

    folder: Path
    work: LostWork
    is_aside: bool
    _lock: ProcessLock

    def recovered(self) -> Recovered:
        """Return the session with its steps.

        Raises
        ------
        StudyFileError
            When it cannot be brought back.
        """
        return recovered(self.folder)

    def put_aside(self) -> None:
        """Keep it for a month without asking again."""
        with suppress(OSError):
            (self.folder / ASIDE).touch()
        self.let_go()

    def remove(self) -> None:
        """Remove it for good."""
        self.let_go()
        remove_journal(self.folder)

    def let_go(self) -> None:
        """Leave it to the next start."""
        self._lock.release()


class JournalShelf:
    """The folder that holds all journals of a user."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or state_folder() / "journals"

    def new(self, source: StudySource, base: Study) -> Journal:
        """Return the journal of a study that was just opened; nothing is written yet."""
        return Journal(self._folder, source, base)

    def left_behind(self) -> list[LeftJournal]:
        """Return what unfinished sessions left, the latest first; what holds nothing is removed."""
        found: list[LeftJournal] = []
        with suppress(OSError):
            for folder in sorted(self._folder.iterdir(), reverse=True):
                left = _taken(folder)
                if left is not None:
                    found.append(left)
        return found


def _taken(folder: Path) -> LeftJournal | None:
    """Return a journal if nobody uses it and it holds something; rubbish goes.

    What this program cannot read stays for one that can.
    """
    if not (folder / STEPS).exists():
        if time.time() - folder.stat().st_mtime > RUBBISH_AFTER_S:
            remove_journal(folder)
        return None
    lock = ProcessLock(folder / LOCK)
    if not lock.acquire():
        return None
    aside = folder / ASIDE
    try:
        work = lost_work(folder)
    except NOT_OURS:
        lock.release()
        return None
    if work is None or (aside.exists() and time.time() - aside.stat().st_mtime > KEEP_ASIDE_S):
        lock.release()
        remove_journal(folder)
        return None
    return LeftJournal(folder, work, aside.exists(), lock)
