"""Results kept on disk between sessions, by the content of what they were computed from."""

import logging
import os
import re
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import frozen
from siteselect.settings.folders import cache_folder

LOG = logging.getLogger(__name__)

FORMAT = "1"
DEFAULT_LIMIT_BYTES = 2 * 1024**3
PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]{1,100}")
NOT_A_STORED_ENTRY = (
    OSError, ValueError, KeyError, EOFError, NotImplementedError, RuntimeError, zipfile.BadZipFile,
    zlib.error,
)  # fmt: skip
CANNOT_BE_STORED = (OSError, ValueError, TypeError, MemoryError, OverflowError)


class ResultStore:
    """Arrays by key in one folder: one uncompressed archive per key, checked when read.

    Nothing here is needed: what is missing, damaged or of another format is computed again. When
    the folder grows beyond its limit, what was not used for longest goes first.

    Parameters
    ----------
    folder : Path
        Where the entries are; made when the first one is stored.
    limit_bytes : int
        Most that all entries may take together. [bytes]
    """

    def __init__(self, folder: Path, *, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes

    def path_of(self, key: str) -> Path:
        """Return the file that holds `key`, whether or not it exists."""
        if not PLAIN_KEY.fullmatch(key):
            key = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        return self._folder / f"{key}.v{FORMAT}.npz"

    def load(self, key: str) -> Mapping[str, NDArray[np.generic]] | None:
        """Return the arrays stored under `key`, read-only, or None; never raises."""
        path = self.path_of(key)
        try:
            arrays = _read(path)
            os.utime(path)
        except FileNotFoundError:
            return None
        except NOT_A_STORED_ENTRY as error:
            LOG.warning("Ignoring the stored result %s: %s", path.name, error)
            return None
        return arrays

    def save(self, key: str, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Store arrays under `key`; a failure is logged and otherwise ignored."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(self.path_of(key), arrays)
            self._make_room()
        except CANNOT_BE_STORED as error:
            LOG.warning("Could not store a result in %s: %s", self._folder, error)

    def _make_room(self) -> None:
        entries = sorted((e.stat().st_mtime_ns, e.stat().st_size, e) for e in self._entries())
        total = sum(size for _, size, _ in entries)
        for _, size, entry in entries:
            if total <= self._limit_bytes:
                return
            entry.unlink(missing_ok=True)
            total -= size

    def _entries(self) -> list[Path]:
        return [*self._folder.glob("*.npz"), *self._folder.glob("*.part")]


def default_store() -> ResultStore:
    """Return the store in the user's cache folder."""
    return ResultStore(cache_folder() / "results")


def _read(path: Path) -> dict[str, NDArray[np.generic]]:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    for array in arrays.values():
        frozen(array)
    return arrays


def _write(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    handle, name = tempfile.mkstemp(suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
