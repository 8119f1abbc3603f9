"""A GeoPackage being read: looked at without leaving anything behind."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from siteselect.core.errors import StudyFileError
from siteselect.core.words import say

SQLITE_MAGIC = b"SQLite format 3\x00"
APPLICATION_IDS = (b"GPKG", b"GP10", b"GP11")
WRITE_VERSION, WRITE_AHEAD = 18, 2
SECONDS_TO_WAIT_FOR_A_WRITER = 2.0


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a GeoPackage is read as, for the sentences on one that cannot be."""

    name: str
    choose: str
    instead: str


STUDY = FileKind(
    "study",
    "Choose a study (.gpkg); sites from other files come in through Import.",
    "Open an earlier generation (the same name with ~1, ~2 or ~3 at the end).",
)
PLAN = FileKind(
    "plan",
    "Choose a plan that 'siteselect allocate' wrote.",
    "Make the plan again with 'siteselect allocate', or take another copy.",
)


@contextmanager
def reading(path: Path, kind: FileKind = STUDY) -> Iterator[sqlite3.Connection]:
    """Give a read-only connection to a GeoPackage.

    Raises
    ------
    StudyFileError
        When there is no such file, it may not be read, it is no GeoPackage, or it is damaged.
    """
    address = address_of(path, kind)
    conn = None
    try:
        conn = sqlite3.connect(address, uri=True, timeout=SECONDS_TO_WAIT_FOR_A_WRITER)
        conn.execute("PRAGMA trusted_schema = OFF")
        yield conn
    except (sqlite3.Error, sqlite3.Warning, OverflowError, UnicodeDecodeError) as error:
        raise _unreadable(path, error, kind) from error
    finally:
        if conn is not None:
            conn.close()


def _header(path: Path, kind: FileKind) -> bytes:
    """Return the first 100 bytes of a file that is a GeoPackage by its looks."""
    if path.is_dir():
        raise StudyFileError(
            say("This is a folder, not a {name}", name=kind.name),
            where=str(path),
            fix=say("Choose the .gpkg in it."),
        )
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise StudyFileError(
            say("There is no such file"), where=str(path), fix=say("Check the name and the folder.")
        ) from None
    except OSError as error:
        raise StudyFileError(
            say("The file cannot be read: {strerror}", strerror=error.strerror),
            where=str(path),
            fix=say("Ask for the right to read it, or copy it to a folder of yours."),
        ) from error
    _refuse_strangers(path, header, kind)
    return header


def _refuse_strangers(path: Path, header: bytes, kind: FileKind) -> None:
    if not header:
        raise StudyFileError(say("The file is empty"), where=str(path), fix=kind.instead)
    if not header.startswith(SQLITE_MAGIC):
        raise StudyFileError(
            say("The file is no GeoPackage"),
            where=str(path),
            fix=kind.choose,
        )
    if len(header) < 100 or header[68:72] not in APPLICATION_IDS:
        raise StudyFileError(
            say("The file is a database but no GeoPackage"),
            where=str(path),
            fix=kind.choose,
        )


def address_of(path: Path, kind: FileKind = STUDY) -> str:
    """Return the address under which SQLite opens a GeoPackage read-only.

    A file in write-ahead mode that nobody has open is read as immutable: SQLite would otherwise
    put two files beside it.

    Raises
    ------
    StudyFileError
        When there is no such file, it may not be read, or it is no GeoPackage.
    """
    header = _header(path, kind)
    log = path.with_name(path.name + "-wal")
    is_at_rest = header[WRITE_VERSION] == WRITE_AHEAD and not (log.exists() and log.stat().st_size)
    return f"{path.resolve().as_uri()}?mode=ro" + ("&immutable=1" if is_at_rest else "")


def is_geopackage(path: Path) -> bool:
    """Return whether there is a GeoPackage at `path`, by the looks of its first bytes."""
    try:
        _header(path, STUDY)
    except StudyFileError:
        return False
    return True


def change_counter_of(path: Path) -> str:
    """Return the state SQLite counts up with every change; empty in write-ahead mode."""
    header = _header(path, STUDY)
    if header[WRITE_VERSION] == WRITE_AHEAD:
        return ""
    return str(int.from_bytes(header[24:28], "big"))


def _unreadable(path: Path, error: Exception, kind: FileKind) -> StudyFileError:
    reason = str(error)
    if "locked" in reason or "busy" in reason:
        return StudyFileError(
            say("Another program is writing to the file"),
            where=str(path),
            fix=say("Finish the edit there and try again."),
        )
    return StudyFileError(
        say("The file is damaged or not a complete GeoPackage: {reason}", reason=reason),
        where=str(path),
        fix=kind.instead,
    )
