"""The journal of one open study: every step is on the disk before it counts as kept.

A journal is a folder: ``steps`` with the records, ``base.gpkg`` with the study that the first of
them starts from, ``blobs`` with large arrays, and ``lock``, which the system gives back when the
program ends. It begins with the first step and goes when the study is left in good order. A save
begins it anew on what was saved.
"""

import json
import os
import shutil
import time
from contextlib import suppress
from itertools import count, takewhile
from pathlib import Path
from typing import Any

from siteselect import __version__
from siteselect.io.disk_stamp import DiskStamp, checksum_of, stamp_of
from siteselect.io.journal_delta import delta_between, part_digests
from siteselect.io.journal_state import JournalState, StudySource
from siteselect.io.journal_values import Plain, blob_name, to_plain
from siteselect.io.process_lock import ProcessLock
from siteselect.io.record_file import RecordFile
from siteselect.io.safe_write import flush_folder, flush_to_disk
from siteselect.io.study_file import read_study, write_study
from siteselect.study.history import Step
from siteselect.study.study import Study

STEPS, BASE, BLOBS, LOCK = "steps", "base.gpkg", "blobs", "lock"
EARLIER_STEPS = 500
"""How many steps before the base a journal that begins anew takes along."""

_NUMBERS = count(1)


class BlobFolder:
    """Large arrays in files named by their content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Return when the bytes are on the disk, with their name."""
        name = blob_name(data)
        path = self._folder / name
        if not path.exists():
            if not self._folder.is_dir():
                self._folder.mkdir()
                flush_folder(self._folder.parent)
            part = path.with_suffix(".part")
            part.write_bytes(data)
            flush_to_disk(part)
            part.replace(path)
            flush_folder(self._folder)
        return name

    def get(self, name: str) -> bytes:
        """Return the bytes of that name.

        Raises
        ------
        OSError, ValueError
            When they are gone or damaged.
        """
        data = (self._folder / name).read_bytes()
        if blob_name(data) != name:
            raise ValueError(f"blob {name} is damaged")
        return data


class Journal:
    """Follows a history, in files below `shelf`; one thread at a time may use it.

    Until the first step nothing is written. After an error the journal is as it was, and the next
    call writes what is missing.
    """

    def __init__(self, shelf: Path, source: StudySource, base: Study) -> None:
        self._shelf = shelf
        self._source = source
        self._base = base
        self._volume: _Volume | None = None

    def follow(self, state: JournalState) -> None:
        """Return when all that differs from what was followed last is on the disk.

        Raises
        ------
        OSError
            When it cannot be written.
        """
        if self._volume is not None and self._volume.reaches(state):
            self._volume.follow(state)
        elif self._volume is not None:
            self._begin_anew(state)
        elif state.is_worth_keeping:
            self._volume = _Volume(self._shelf, self._source, self._base, state)

    def rebase(self, state: JournalState, source: StudySource, saved: Study) -> None:
        """Begin anew on a study that is on disk; the journal until then goes once that is done.

        Raises
        ------
        OSError
            When it cannot be written; the journal until then goes on.
        """
        self._source, self._base = source, saved
        if self._volume is not None:
            self._begin_anew(state)

    def _begin_anew(self, state: JournalState) -> None:
        old = self._volume
        self._volume = _Volume(self._shelf, self._source, self._base, state)
        if old is not None:
            old.remove()

    def remove(self) -> None:
        """Remove the journal: nothing of it is needed any more."""
        if self._volume is not None:
            self._volume.remove()
            self._volume = None

    def close(self) -> None:
        """Let the files go and leave them for the next start."""
        if self._volume is not None:
            self._volume.close()
            self._volume = None


class _Volume:
    """The folder of one journal, from one base on."""

    def __init__(self, shelf: Path, source: StudySource, base: Study, state: JournalState) -> None:
        _make_folders(shelf)
        stamp = time.strftime("%Y%m%d-%H%M%S")
        self._folder = shelf / f"{stamp}-{os.getpid()}-{next(_NUMBERS)}"
        self._folder.mkdir()
        self._lock = ProcessLock(self._folder / LOCK)
        self._blobs = BlobFolder(self._folder / BLOBS)
        self._records: RecordFile | None = None
        self._state = state
        self._skipped = 0
        try:
            self._lock.acquire()
            self._begin(source, base, state)
        except BaseException:
            self.remove()
            raise

    def _begin(self, source: StudySource, base: Study, state: JournalState) -> None:
        at = state.place_of(base)
        if at is None:
            at, source = 0, StudySource(source.title, source.path, source.packaged)
        as_read = state.steps[at].study
        if not self._has_copied(source):
            written = self._folder / BASE
            write_study(as_read, written, carry_from=source.path, generations=0)
            stamp, as_read = stamp_of(written), read_study(written)
            source = StudySource(source.title, source.path, source.packaged, stamp=stamp)
        self._records = RecordFile(self._folder / STEPS)
        self._records.append([_json(self._first(source, at, part_digests(as_read), state))])
        flush_folder(self._folder)
        flush_folder(self._folder.parent)

    def _first(
        self, source: StudySource, base: int, parts: dict[str, str], state: JournalState
    ) -> dict[str, Plain]:
        steps = state.steps
        self._skipped = first = max(0, min(base, state.position) - EARLIER_STEPS)
        plain = [
            self._plain(step, steps[at - 1 if at > base else at + 1] if at != base else None)
            for at, step in enumerate(steps[first:], start=first)
        ]
        stamp = source.stamp
        return {
            "kind": "begin",
            "program": __version__,
            "title": source.title,
            "path": None if source.path is None else str(source.path.absolute()),
            "packaged": source.packaged,
            "file": None if source.read_from is None else str(source.read_from.absolute()),
            "stamp": stamp and [stamp.mtime_ns, stamp.size_bytes, stamp.checksum],
            "parts": parts,
            "base": base - first,
            "steps": plain,
            **_where(state, first),
            "sketch": state.sketch,
        }

    def _plain(self, step: Step, beside: Step | None) -> dict[str, Plain]:
        """Return a step as plain values, its study by what differs from that of another step."""
        plain: dict[str, Plain] = {
            "text": to_plain(step.text, self._blobs),
            "at": step.taken_at.isoformat(timespec="seconds"),
            "out": sorted(step.out_of_service),
        }
        if beside is not None:
            plain["changed"] = delta_between(beside.study, step.study, self._blobs)
        return plain

    def reaches(self, state: JournalState) -> bool:
        """Return whether a state shares steps with those here and stands at one of them."""
        return self._n_shared(state) > self._skipped <= state.position

    def _n_shared(self, state: JournalState) -> int:
        pairs = zip(self._state.steps, state.steps, strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))

    def follow(self, state: JournalState) -> None:
        """Write what differs from what was followed last."""
        assert self._records is not None
        new, n_shared = state.steps, self._n_shared(state)
        record: dict[str, Plain] = {
            "kind": "turn",
            "drop": len(self._state.steps) - n_shared,
            "add": [self._plain(new[at], new[at - 1]) for at in range(n_shared, len(new))],
            **_where(state, self._skipped),
        }
        if state.sketch != self._state.sketch:
            record["sketch"] = state.sketch
        self._records.append([_json(record)])
        self._state = state

    def _has_copied(self, source: StudySource) -> bool:
        """Return whether the file of the base is kept here too, as it was read.

        A file that was written over or went away meanwhile is not: the base is written anew then.
        """
        if source.read_from is None or source.stamp is None:
            return False
        try:
            self._copy_base(source.read_from, source.stamp)
        except OSError:
            return False
        return True

    def _copy_base(self, file: Path, stamp: DiskStamp | None) -> None:
        """Keep the base here too, as the file it is in may change or go away."""
        copy = self._folder / BASE
        part = copy.with_suffix(".part")
        try:
            shutil.copyfile(file, part)
            if stamp is None or checksum_of(part) != stamp.checksum:
                raise OSError(f"{file} has changed meanwhile")
            flush_to_disk(part)
            part.replace(copy)
            flush_folder(self._folder)
        finally:
            part.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the folder, the records first, so that what is left of it is no journal."""
        self.close()
        remove_journal(self._folder)

    def close(self) -> None:
        """Let the files go."""
        if self._records is not None:
            self._records.close()
            self._records = None
        self._lock.release()


def remove_journal(folder: Path) -> None:
    """Remove a journal, the records first; what cannot be removed stays as rubbish."""
    with suppress(OSError):
        (folder / STEPS).unlink(missing_ok=True)
        flush_folder(folder)
    shutil.rmtree(folder, ignore_errors=True)


def _where(state: JournalState, first: int) -> dict[str, Any]:
    saved = None if state.saved is None or state.saved < first else state.saved - first
    return {"position": state.position - first, "saved": saved}


def _json(record: dict[str, Plain]) -> bytes:
    return json.dumps(record, separators=(",", ":")).encode()


def _make_folders(folder: Path) -> None:
    """Make a folder and those above it, and return when their names are on the disk."""
    if not folder.is_dir():
        _make_folders(folder.parent)
        with suppress(FileExistsError):
            folder.mkdir()
        flush_folder(folder.parent)
