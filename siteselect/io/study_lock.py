"""A small file beside a study that says who has it open for editing."""

import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path

from siteselect.core.errors import StudyFileError


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a study open: computer, user, process and since when (UTC)."""

    host: str
    user: str
    pid: int
    since: str

    @property
    def is_gone(self) -> bool:
        """Whether the process has ended; of another computer's process nobody here knows."""
        return self.host == socket.gethostname() and not _is_running(self.pid)

    @property
    def is_this_process(self) -> bool:
        """Whether this very program holds it."""
        return (self.host, self.pid) == (socket.gethostname(), os.getpid())


class LockedError(StudyFileError):
    """Someone else has the study open; `holder` says who, or is None when nobody can tell."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        self.holder = holder
        who = f"{holder.user} on {holder.host} since {holder.since}" if holder else "someone"
        super().__init__(
            f"The study is open elsewhere, by {who}",
            where=str(path),
            fix="Open it to read only, or take it over if you know that it was left behind.",
        )


class StudyLock:
    """The right to save one study file, from :meth:`acquire` to :meth:`release`.

    The lock is a courtesy between planners: it keeps nobody from writing, it tells.
    """

    def __init__(self, path: Path) -> None:
        self._study_path = path
        self._path = path.with_name(f".{path.name}.lock")

    @property
    def holder(self) -> Holder | None:
        """Who holds the lock now, if anyone does and the file can be understood."""
        try:
            return Holder(**json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock; one that a process left behind when it ended does not count.

        Raises
        ------
        LockedError
            When someone holds it and `take_over` is not set.
        StudyFileError
            When the folder cannot be written to.
        """
        if self._create():
            return
        holder = self.holder
        if not take_over and not (holder and (holder.is_gone or holder.is_this_process)):
            raise LockedError(self._study_path, holder)
        self._path.unlink(missing_ok=True)
        if not self._create():
            raise LockedError(self._study_path, self.holder)

    def release(self) -> None:
        """Give the lock back, unless someone took it over meanwhile."""
        holder = self.holder
        if holder is not None and holder.is_this_process:
            self._path.unlink(missing_ok=True)

    def _create(self) -> bool:
        """Return whether the lock file could be made new."""
        me = Holder(
            socket.gethostname(), getuser(), os.getpid(), f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
        )
        try:
            with self._path.open("x", encoding="utf-8") as file:
                json.dump(asdict(me), file, ensure_ascii=False)
        except FileExistsError:
            return False
        except OSError as error:
            raise StudyFileError(
                f"The study cannot be opened for editing: {error.strerror}",
                where=str(self._path),
                fix="Open it to read only, or copy it to a folder of yours.",
            ) from error
        return True


def _is_running(pid: int) -> bool:
    if sys.platform == "win32":
        return _is_running_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


if sys.platform == "win32":

    def _is_running_on_windows(pid: int) -> bool:
        import ctypes  # noqa: PLC0415 - only there

        may_be_waited_for = 0x00100000
        handle = ctypes.windll.kernel32.OpenProcess(may_be_waited_for, 0, pid)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
