"""What a file on disk looked like, to notice that someone else has written to it since."""

from dataclasses import dataclass
from hashlib import blake2b, file_digest
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DiskStamp:
    """Time, size and checksum of a file."""

    mtime_ns: int
    size_bytes: int
    checksum: str

    def still_fits(self, path: Path) -> bool:
        """Return whether the file holds what it held; one that was only touched still does."""
        try:
            status = path.stat()
        except FileNotFoundError:
            return False
        if (status.st_mtime_ns, status.st_size) == (self.mtime_ns, self.size_bytes):
            return True
        return status.st_size == self.size_bytes and checksum_of(path) == self.checksum


def stamp_of(path: Path) -> DiskStamp:
    """Return what the file looks like now."""
    status = path.stat()
    return DiskStamp(status.st_mtime_ns, status.st_size, checksum_of(path))


def checksum_of(path: Path) -> str:
    """Return a checksum of the whole file."""
    with path.open("rb") as file:
        return file_digest(file, lambda: blake2b(digest_size=16)).hexdigest()
