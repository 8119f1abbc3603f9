"""Map pictures in a file (MBTiles 1.3): squares of a web map by zoom, column and row."""

import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

from siteselect.core.errors import InputError
from siteselect.core.words import say

PICTURES = frozenset({"png", "jpg", "jpeg", "webp"})
_MOST_ZOOM = 30


@dataclass(frozen=True, slots=True)
class MbTilesInfo:
    """What a file says of itself.

    Attributes
    ----------
    least_zoom, most_zoom : int
        Zoom levels that have pictures.
    """

    name: str
    attribution: str
    least_zoom: int
    most_zoom: int


class MbTilesFile:
    """A file of pictures, open for reading from any thread until :meth:`close`.

    Parameters
    ----------
    path : Path

    Raises
    ------
    InputError
        When the file is none, holds no pictures, or holds vector tiles.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._conn: sqlite3.Connection | None = None
        try:
            self._conn = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
            self.info = self._read_info(path)
        except sqlite3.Error as error:
            self.close()
            raise InputError(
                say("'{file}' is not a file of map tiles", file=path.name),
                where=str(error),
                fix=say("Choose an MBTiles file."),
            ) from error
        except InputError:
            self.close()
            raise

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return the picture of a square, rows counted from the north; None where there is none."""
        with self._lock:
            if self._conn is None:
                return None
            try:
                found = self._conn.execute(
                    "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? "
                    "AND tile_row = ?",
                    (zoom, column, 2**zoom - 1 - row),
                ).fetchone()
            except sqlite3.Error:
                return None
        return found[0] if found and isinstance(found[0], bytes) else None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._conn is not None:
                self._conn.close()
                self._conn = None

    def _read_info(self, path: Path) -> MbTilesInfo:
        assert self._conn is not None
        said = {
            str(name): str(value)
            for name, value in self._conn.execute("SELECT name, value FROM metadata")
        }
        if said.get("format", "png") not in PICTURES:
            raise InputError(
                say("'{file}' holds vector tiles, not pictures", file=path.name),
                fix=say("Choose an MBTiles file of PNG, JPEG or WebP pictures."),
            )
        least, most = self._conn.execute(
            "SELECT min(zoom_level), max(zoom_level) FROM tiles"
        ).fetchone()
        if not isinstance(least, int) or not isinstance(most, int) or not 0 <= most <= _MOST_ZOOM:
            raise InputError(
                say("'{file}' holds no pictures", file=path.name),
                fix=say("Choose an MBTiles file with tiles in it."),
            )
        name = said.get("name", "") or path.stem
        return MbTilesInfo(name, said.get("attribution", "") or name, least, most)
