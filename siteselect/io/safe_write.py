"""Writing a file so that at every moment the old one or the new one is there, whole.

The new file grows beside the old one under a hidden name, reaches the disk, and takes the old
one's place in one step. The old one stays as ``name~1``, the one before as ``name~2``, and so on.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from siteselect.core.errors import StudyFileError
from siteselect.core.words import say

GENERATIONS = 3
PART_SUFFIX = ".part"
LEFT_OVER_AFTER_S = 3600.0


@contextmanager
def replacing(path: Path, *, generations: int = GENERATIONS) -> Iterator[Path]:
    """Give the path of a new hidden file that becomes `path` when the block ends without error.

    Parameters
    ----------
    generations : int
        How many earlier files to keep beside it.

    Raises
    ------
    StudyFileError
        When the folder or the file may not be written, or the disk is full; `path` is untouched.
    """
    path = path.resolve()
    part: Path | None = None
    try:
        _refuse_protected(path)
        part = _new_part(path)
        yield part
        flush_to_disk(part)
        _copy_mode(path, part)
        with _keeping_generations(path, generations):
            part.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        if isinstance(error, StudyFileError):
            raise
        raise not_saved(path, error.strerror or str(error)) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def refuse_unwritable(path: Path) -> None:
    """Refuse a file that could not be written now, before the work that makes its content.

    Raises
    ------
    StudyFileError
        As :func:`replacing` does; nothing is left behind.
    """
    path = path.resolve()
    _refuse_protected(path)
    if not path.parent.is_dir():
        raise StudyFileError(
            say("There is no folder {parent}", parent=path.parent),
            where=str(path),
            fix=say("Create it, or name another."),
        )
    try:
        _new_part(path).unlink()
    except OSError as error:
        raise not_saved(path, error.strerror or str(error)) from error


def not_saved(path: Path, reason: str) -> StudyFileError:
    """Return the error that says a file could not be saved and what to do."""
    return StudyFileError(
        say("The file was not saved: {reason}", reason=reason),
        where=str(path),
        fix=say("What was there before is untouched. Free some space or choose another folder."),
    )


def generation_path(path: Path, number: int) -> Path:
    """Return where the `number`-th earlier file is kept, 1 for the latest."""
    return path.with_name(f"{path.name}~{number}")


def _refuse_protected(path: Path) -> None:
    if path.is_dir():
        raise StudyFileError(
            say("This is a folder, not a file"), where=str(path), fix=say("Give the file a name.")
        )
    if path.exists() and not os.access(path, os.W_OK):
        raise StudyFileError(
            say("The file is read-only"), where=str(path), fix=say("Save under another name.")
        )


def _new_part(path: Path) -> Path:
    prefix = f".{path.name[:60]}."
    for left_over in path.parent.glob(f"{_literal(prefix)}*{PART_SUFFIX}"):
        with suppress(OSError):
            if time.time() - left_over.stat().st_mtime > LEFT_OVER_AFTER_S:
                left_over.unlink()
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=PART_SUFFIX, dir=path.parent)
    os.close(handle)
    return Path(name)


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def flush_to_disk(path: Path) -> None:
    """Return when the content of a file has reached the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _copy_mode(path: Path, part: Path) -> None:
    """Give the new file the rights of the old one, or those of any new file."""
    if path.exists():
        shutil.copymode(path, part)
        return
    mask = os.umask(0)
    os.umask(mask)
    part.chmod(0o666 & ~mask)


@contextmanager
def _keeping_generations(path: Path, generations: int) -> Iterator[None]:
    """Keep the present file as generation 1, earlier ones moved up; undone by an error inside."""
    newest = generation_path(path, 1)
    if generations < 1 or not path.exists() or (newest.exists() and newest.samefile(path)):
        yield
        return
    given_up = _new_part(path)
    try:
        with ExitStack() as undo:
            for number in range(generations, 0, -1):
                beyond = generation_path(path, number + 1) if number < generations else given_up
                _move(generation_path(path, number), beyond, undo)
            undo.callback(newest.unlink, missing_ok=True)
            _link_or_copy(path, newest)
            yield
            undo.pop_all()
    finally:
        given_up.unlink(missing_ok=True)


def _move(source: Path, target: Path, undo: ExitStack) -> None:
    if source.exists():
        source.replace(target)
        undo.callback(target.replace, source)


def _link_or_copy(path: Path, target: Path) -> None:
    try:
        target.hardlink_to(path)
    except OSError:
        shutil.copy2(path, target)


def flush_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
