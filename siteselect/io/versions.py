"""Earlier versions of a study: saved by themselves now and then, and those a save left beside it.

Versions saved by themselves live in the user's own folder, so that they are there when the drive
of the study is not, and the planner's file is never touched unasked.
"""

from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from time import time

from siteselect.io.journal_delta import part_digests
from siteselect.io.journal_state import StudySource
from siteselect.io.safe_write import GENERATIONS, generation_path
from siteselect.io.study_file import read_study, write_study
from siteselect.settings.folders import state_folder
from siteselect.study.study import Study

KEPT = 10
KEPT_DAYS = 60
_DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Version:
    """One earlier version: its file, when it was written (UTC), whether unasked."""

    path: Path
    written_at: datetime
    is_automatic: bool


class VersionShelf:
    """The versions of all studies of one user."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or state_folder() / "versions"

    def keep(self, study: Study, source: StudySource) -> Version:
        """Save a version of a study; the oldest beyond the newest ten go.

        Raises
        ------
        StudyFileError, InputError
            When it cannot be written.
        """
        folder = self._folder_of(source)
        folder.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC)
        path = folder / f"{now:%Y%m%d-%H%M%S-%f}.gpkg"
        write_study(study, path, carry_from=source.path, generations=0)
        for old in self._automatic(folder)[KEPT:]:
            old.path.unlink(missing_ok=True)
        self._forget_old_studies()
        return Version(path, now, is_automatic=True)

    def of(self, source: StudySource) -> list[Version]:
        """Return the versions of a study, the latest first."""
        found = self._automatic(self._folder_of(source))
        if source.path is not None:
            for number in range(1, GENERATIONS + 1):
                path = generation_path(source.path, number)
                with suppress(OSError):
                    found.append(Version(path, _written(path), is_automatic=False))
        return sorted(found, key=lambda version: version.written_at, reverse=True)

    def _folder_of(self, source: StudySource) -> Path:
        name = str(source.path.absolute()) if source.path else f"{source.packaged}/{source.title}"
        key = blake2b(name.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
        return self._folder / key

    def _automatic(self, folder: Path) -> list[Version]:
        paths = sorted(folder.glob("*.gpkg"), reverse=True)
        return [Version(path, _written(path), is_automatic=True) for path in paths]

    def _forget_old_studies(self) -> None:
        for path in self._folder.glob("*/*.gpkg"):
            with suppress(OSError):
                if time() - path.stat().st_mtime > KEPT_DAYS * _DAY_S:
                    path.unlink()


def read_version(path: Path, present: Study) -> Study:
    """Return the study of a version; what is as it is now is shared with the present one.

    Raises
    ------
    StudyFileError, InputError
        When it cannot be read.
    """
    study = read_study(path)
    then, now = part_digests(study), part_digests(present)
    same = {
        part.name: getattr(present, part.name)
        for part in fields(Study)
        if then[part.name] == now[part.name]
    }
    return present if len(same) == len(then) else replace(study, **same)


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
