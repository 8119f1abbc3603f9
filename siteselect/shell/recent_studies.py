"""The studies opened last: a small picture of each, which stay, and which are not found."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

from siteselect.core.progress import Progress
from siteselect.settings.folders import cache_folder
from siteselect.shell.jobs import LatestJob
from siteselect.shell.memory import Memory

PICTURE = QSize(288, 180)
"""Pixels of a picture as it is kept: twice what a list shows."""


@dataclass(frozen=True, slots=True)
class RecentStudy:
    """A study opened before.

    Attributes
    ----------
    is_pinned : bool
        Whether it stays in the list however many others are opened.
    is_there : bool
        Whether its file was found when that was looked up last; True until it was.
    picture : Path
        Where its picture is, if there is one.
    """

    path: Path
    is_pinned: bool
    is_there: bool
    picture: Path


class RecentStudies(QObject):
    """What the memory holds of recent studies; files are looked for off the screen's thread.

    Signals
    -------
    changed
        Other studies are recent, pinned or found than before.
    """

    changed = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._missing: frozenset[Path] = frozenset()
        self._looking = LatestJob("recent", self)
        self._looking.finished.connect(self._take)
        self._painting = ThreadPoolExecutor(max_workers=1, thread_name_prefix="thumbnail")

    def __call__(self) -> tuple[RecentStudy, ...]:
        """Return them, the pinned ones first, then the latest."""
        known = self._memory.preferences
        pinned = [name for name in known.recent_studies if name in known.pinned_studies]
        loose = [name for name in known.recent_studies if name not in known.pinned_studies]
        return tuple(
            RecentStudy(
                Path(name),
                name in known.pinned_studies,
                Path(name) not in self._missing,
                picture_of(Path(name)),
            )
            for name in (*pinned, *loose)
        )

    def look(self) -> None:
        """Look which files are there; `changed` follows when that is not as it was thought."""
        paths = [recent.path for recent in self()]

        def work(_: Progress) -> frozenset[Path]:
            return frozenset(path for path in paths if not path.exists())

        self._looking.submit(work)

    def pin(self, path: Path, *, is_pinned: bool) -> None:
        """Keep a study in the list, or let it go with the others."""
        self._memory.pin_study(path, is_pinned=is_pinned)
        self.changed.emit()

    def forget(self, path: Path) -> None:
        """Take a study off the list."""
        self._memory.forget_study(path)
        self.changed.emit()

    def forget_loose(self) -> None:
        """Take all studies off the list that are not pinned."""
        self._memory.forget_loose_studies()
        self.changed.emit()

    def keep_picture(self, image: QImage, path: Path) -> None:
        """Keep a picture of the map as that of a study."""
        target = picture_of(path)

        def work() -> None:
            target.parent.mkdir(parents=True, exist_ok=True)
            thumbnail(image).save(str(target))

        self._painting.submit(work)

    def close(self) -> None:
        """Wait for the picture that is being written."""
        self._looking.close()
        self._painting.shutdown(wait=True)

    def _take(self, missing: frozenset[Path]) -> None:
        if missing != self._missing:
            self._missing = missing
            self.changed.emit()


def picture_of(path: Path) -> Path:
    """Return where the picture of a study is kept."""
    name = str(path.absolute()).encode("utf-8", "surrogateescape")
    return cache_folder() / "thumbnails" / f"{blake2b(name, digest_size=12).hexdigest()}.png"


def thumbnail(image: QImage) -> QImage:
    """Return the middle of a picture in the size that lists show."""
    scaled = image.scaled(
        PICTURE,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    middle = QRect(0, 0, PICTURE.width(), PICTURE.height())
    middle.moveCenter(scaled.rect().center())
    return scaled.copy(middle)
