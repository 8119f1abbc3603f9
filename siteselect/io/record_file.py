"""A file of records that only grows: every record is on the disk, whole, or was never there.

After a line that names the format, each record is its length, a checksum of itself and all before
it, and its text. A record that a crash or a power cut left unfinished ends the file when it is
read; it is cut off before anything is added.
"""

import os
import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

HEAD = b"SiteSelect journal 1\n"
LENGTH = struct.Struct("<I")
CHECK_BYTES = 16
LARGEST_RECORD_BYTES = 2**31 - 1


@dataclass(frozen=True, slots=True)
class ReadRecords:
    """The whole records of a file.

    Attributes
    ----------
    n_bytes : int
        How far they reach; what is behind was never finished. [bytes]
    """

    records: tuple[bytes, ...]
    n_bytes: int


def read_records(path: Path) -> ReadRecords:
    """Return the records that are whole, up to the first that is not.

    Raises
    ------
    OSError
        When the file cannot be read.
    """
    data = path.read_bytes()
    if not data.startswith(HEAD):
        return ReadRecords((), 0)
    records: list[bytes] = []
    at, check = len(HEAD), b""
    while (record := _record_at(data, at, check)) is not None:
        records.append(record)
        check = _check(check, record)
        at += LENGTH.size + CHECK_BYTES + len(record)
    return ReadRecords(tuple(records), at)


def _record_at(data: bytes, at: int, before: bytes) -> bytes | None:
    body = at + LENGTH.size + CHECK_BYTES
    if body > len(data):
        return None
    (length,) = LENGTH.unpack_from(data, at)
    record = data[body : body + length]
    is_whole = len(record) == length and _check(before, record) == data[at + LENGTH.size : body]
    return record if is_whole else None


def _check(before: bytes, record: bytes) -> bytes:
    return blake2b(before + LENGTH.pack(len(record)) + record, digest_size=CHECK_BYTES).digest()


class RecordFile:
    """A new file of records, held open to be added to."""

    def __init__(self, path: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._handle = os.open(path, flags, 0o600)
        self._check = b""
        self._n_bytes = 0

    def append(self, records: Sequence[bytes]) -> None:
        """Return when the records are on the disk.

        Raises
        ------
        OSError
            When the disk takes no more; the file is as before and can be added to later.
        """
        data, check = b"" if self._n_bytes else HEAD, self._check
        for record in records:
            if len(record) > LARGEST_RECORD_BYTES:
                raise OSError(f"a record of {len(record)} bytes")
            check = _check(check, record)
            data += LENGTH.pack(len(record)) + check + record
        try:
            self._write(data)
            os.fsync(self._handle)
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._handle, self._n_bytes)
            raise
        self._n_bytes += len(data)
        self._check = check

    def _write(self, data: bytes) -> None:
        os.lseek(self._handle, self._n_bytes, os.SEEK_SET)
        left = memoryview(data)
        while left:
            left = left[os.write(self._handle, left) :]

    def close(self) -> None:
        """Let the file go."""
        os.close(self._handle)
