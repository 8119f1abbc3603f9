"""A small file beside a study that says who has it open for editing."""

import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path

from siteselect.core.errors import StudyFileError
from siteselect.core.words import say

CLAIM_LEFT_BEHIND_AFTER_S = 60.0


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
    def path(self) -> Path:
        """The study that is locked."""
        return self._study_path

    @property
    def holder(self) -> Holder | None:
        """Who holds the lock now, if anyone does and the file can be understood."""
        return _holder_of(self._content())

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock; one that a process left behind when it ended does not count.

        Of several programs that take over the same lock at once only one gets it.

        Raises
        ------
        LockedError
            When someone holds it and `take_over` is not set.
        StudyFileError
            When the folder cannot be written to.
        """
        try:
            if self._create():
                return
            seen = self._content()
            holder = _holder_of(seen)
            if holder and holder.is_this_process:
                return
            if not take_over and not (holder and holder.is_gone):
                raise LockedError(self._study_path, holder)
            self._replace(seen)
        except OSError as error:
            if isinstance(error, StudyFileError):
                raise
            raise StudyFileError(
                say(
                    "The study cannot be opened for editing: {strerror}",
                    strerror=error.strerror,
                ),
                where=str(self._path),
                fix=say("Open it to read only, or copy it to a folder of yours."),
            ) from error

    def release(self) -> None:
        """Give the lock back, unless someone took it over meanwhile; no folder is no lock."""
        holder = self.holder
        if holder is not None and holder.is_this_process:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _content(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError:
            return b""

    def _create(self) -> bool:
        """Return whether the lock could be made new; nobody ever sees it half written."""
        with self._written() as mine:
            try:
                os.link(mine, self._path)
            except FileExistsError:
                return False
            except OSError:
                return self._create_without_links(mine)
            return True

    def _create_without_links(self, mine: Path) -> bool:
        try:
            with self._path.open("xb") as file:
                file.write(mine.read_bytes())
        except FileExistsError:
            return False
        return True

    def _replace(self, seen: bytes) -> None:
        """Put our lock in place of the one that was seen, if it is still that one."""
        claim = self._path.with_name(f"{self._path.name}.claim")
        with suppress(OSError):
            if time.time() - claim.stat().st_mtime > CLAIM_LEFT_BEHIND_AFTER_S:
                claim.unlink()
        try:
            claim.open("xb").close()
        except FileExistsError:
            raise LockedError(self._study_path, self.holder) from None
        try:
            if self._content() != seen:
                raise LockedError(self._study_path, self.holder)
            with self._written() as mine:
                mine.replace(self._path)
        finally:
            claim.unlink(missing_ok=True)

    @contextmanager
    def _written(self) -> Iterator[Path]:
        """Give a hidden file that says who we are; it goes away unless it was renamed."""
        me = Holder(
            socket.gethostname(), _user(), os.getpid(), f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
        )
        handle, name = tempfile.mkstemp(
            prefix=f"{self._path.name[:60]}.", suffix=".part", dir=self._path.parent
        )
        os.close(handle)
        mine = Path(name)
        try:
            mine.write_text(json.dumps(asdict(me), ensure_ascii=False), encoding="utf-8")
            mine.chmod(0o644)
            yield mine
        finally:
            mine.unlink(missing_ok=True)


def _holder_of(content: bytes) -> Holder | None:
    """Return whom a lock names, or None when it cannot be understood."""
    try:
        holder = Holder(**json.loads(content))
    except (ValueError, TypeError, RecursionError):
        return None
    words = (holder.host, holder.user, holder.since)
    is_sound = all(isinstance(word, str) for word in words) and type(holder.pid) is int
    return holder if is_sound and holder.pid > 0 else None


def _user() -> str:
    """Return who is working here; a computer need not know a name for its user."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        return "someone"


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
