"""Pictures from a file on this machine."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QImage

from siteselect.io.mbtiles import MbTilesFile
from siteselect.render.web_map import TileId

_KEPT = 256


class FileTiles:
    """The pictures of an MBTiles file, the last few hundred kept.

    Raises
    ------
    InputError
        When the file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._file = MbTilesFile(path)
        self._kept = lru_cache(maxsize=_KEPT)(self._read)

    @property
    def attribution(self) -> str:
        """Whose map it is."""
        return self._file.info.attribution

    @property
    def zooms(self) -> tuple[int, int]:
        """Coarsest and finest level."""
        return self._file.info.least_zoom, self._file.info.most_zoom

    def picture(self, tile: TileId) -> QImage | None:
        """Return the picture of a square."""
        return self._kept(tile)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _read(self, tile: TileId) -> QImage | None:
        data = self._file.tile(tile.zoom, tile.column, tile.row)
        return None if data is None else QImage.fromData(data)
