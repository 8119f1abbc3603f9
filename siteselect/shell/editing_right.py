"""The right to save the open study in its file, which one planner has at a time."""

from pathlib import Path

from siteselect.core.errors import StudyFileError
from siteselect.io.study_lock import StudyLock


class EditingRight:
    """The locks of this window: that of the open study and, while it is saved, of its new place."""

    def __init__(self) -> None:
        self._locks: dict[Path, StudyLock] = {}

    def take(self, path: Path, *, take_over: bool = False) -> StudyFileError | None:
        """Take the right to save there; return why that cannot be, naming who has it.

        With `take_over` it is taken from whoever has it.
        """
        lock = StudyLock(path)
        try:
            lock.acquire(take_over=take_over)
        except StudyFileError as error:
            return error
        self._locks[path] = lock
        return None

    def keep_only(self, path: Path | None) -> None:
        """Give every right back but that to save there; None keeps none."""
        kept = self._locks.pop(path, None) if path is not None else None
        for lock in self._locks.values():
            lock.release()
        self._locks = {lock.path: lock for lock in (kept,) if lock is not None}
