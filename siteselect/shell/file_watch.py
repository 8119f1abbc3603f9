"""Notices that the file of the open study was changed by another program, or cannot be reached."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from siteselect.core.progress import Progress
from siteselect.io.disk_stamp import DiskStamp
from siteselect.shell.jobs import LatestJob

SETTLE_MS = 300
"""Other programs write in several goes; this long after the last one the file is looked at."""
LOOK_MS = 20_000
"""Drives far away tell of nothing; they are looked at this often."""


class Found(Enum):
    """What became of a file."""

    SAME = "same"
    CHANGED = "changed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a file found; `now` tells one foreign state of it from another."""

    stamp: DiskStamp
    found: Found
    now: tuple[int, int] | None = None


class FileWatch(QObject):
    """Watches one file; it is looked at off the screen's thread.

    Signals
    -------
    changed
        It holds something else than it did; told once for each state it is found in.
    lost
        It cannot be reached any more.
    returned
        It is there again, as it was.
    """

    changed = Signal()
    lost = Signal()
    returned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._stamp: DiskStamp | None = None
        self._told: Look | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self.look_soon)
        self._watcher.directoryChanged.connect(self.look_soon)
        self._job = LatestJob("file-watch", self)
        self._job.finished.connect(self._take)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._now_and_then = QTimer(self)
        self._now_and_then.setInterval(LOOK_MS)
        self._now_and_then.timeout.connect(self.look)

    def watch(self, path: Path | None, stamp: DiskStamp | None) -> None:
        """Watch a file that looks like `stamp`, and no other; None watches nothing."""
        self._path, self._stamp, self._told = path, stamp, None
        self._job.drop()
        self._settle.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        if path is None or stamp is None:
            self._now_and_then.stop()
        else:
            self._watcher.addPaths([str(path), str(path.parent)])
            self._now_and_then.start()

    def look_soon(self) -> None:
        """Look once the file has come to rest."""
        if self._path is not None:
            self._settle.start()

    def look(self) -> None:
        """Look at the file now."""
        path, stamp = self._path, self._stamp
        if path is None or stamp is None or self._job.is_busy:
            return

        def work(_: Progress) -> Look:
            return look_at(path, stamp)

        self._job.submit(work)

    def close(self) -> None:
        """Watch nothing any more."""
        self.watch(None, None)
        self._job.close()

    def _take(self, look: Look) -> None:
        if look.stamp is not self._stamp or look == self._told:
            return
        was_lost = self._told is not None and self._told.found is Found.LOST
        is_first = self._told is None
        self._told = look
        if self._path is not None and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
        if look.found is Found.CHANGED:
            self.changed.emit()
        elif look.found is Found.LOST:
            self.lost.emit()
        elif was_lost or not is_first:
            self.returned.emit()


def look_at(path: Path, stamp: DiskStamp) -> Look:
    """Return whether a file still looks like its stamp."""
    try:
        status = path.stat()
        if stamp.still_fits(path):
            return Look(stamp, Found.SAME)
    except OSError:
        return Look(stamp, Found.LOST)
    return Look(stamp, Found.CHANGED, (status.st_mtime_ns, status.st_size))
