"""Pictures from a server, asked for only while the planner has switched that on."""

import hashlib
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from siteselect import __version__
from siteselect.core.errors import InputError, SiteSelectError
from siteselect.core.words import say
from siteselect.render.web_map import TileId
from siteselect.settings.folders import cache_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply

TIMEOUT_MS = 8000
MOST_AT_ONCE = 6
MOST_WAITING = 200
MOST_FAILURES = 4
REST_S = 30.0
"""How long a server is left alone after it failed several times in a row. [s]"""
_KEPT = 400
_MOST_ZOOM = 19
_PLACEHOLDERS = ("{z}", "{x}", "{y}")


def check_template(template: str) -> None:
    """Refuse an address that is no address of tiles.

    Raises
    ------
    InputError
    """
    parts = urlsplit(template.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InputError(
            say("'{address}' is not the address of a server", address=template.strip()),
            fix=say("Give one that begins with https://."),
        )
    if not all(one in template for one in _PLACEHOLDERS):
        raise InputError(
            say("The address does not say where zoom, column and row belong"),
            fix=say("Write them as {z}, {x} and {y}.", z="{z}", x="{x}", y="{y}"),
        )


class ServerTiles(QObject):
    """Asks a server for what the map shows, keeps it in memory and in the cache folder.

    `picture` is asked from the thread that draws and never waits; what it lacks is fetched on the
    screen's thread and told by `arrived`.

    Parameters
    ----------
    template : str
        Address with ``{z}``, ``{x}`` and ``{y}``.
    attribution : str
        Whose map it is.

    Signals
    -------
    arrived
        More pictures are there.
    failed : SiteSelectError
        The server does not answer; told once until it does again.

    Raises
    ------
    InputError
        When the address or the attribution cannot be used.
    """

    arrived = Signal()
    failed = Signal(object)
    _wanted = Signal()

    def __init__(
        self,
        template: str,
        attribution: str,
        parent: QObject | None = None,
        *,
        cache: Path | None = None,
        timeout_ms: int = TIMEOUT_MS,
    ) -> None:
        super().__init__(parent)
        check_template(template)
        if not attribution.strip():
            raise InputError(
                say("The map needs to say whose tiles it shows"),
                fix=say("Give the attribution that the server's owner asks for."),
            )
        self._template, self._attribution = template.strip(), attribution.strip()
        self._timeout_ms = timeout_ms
        folder = hashlib.sha256(self._template.encode()).hexdigest()[:16]
        self._folder = (cache or cache_folder()) / "tiles" / folder
        self._lock = threading.Lock()
        self._kept: OrderedDict[TileId, QImage] = OrderedDict()
        self._missing: set[TileId] = set()
        self._waiting: deque[TileId] = deque(maxlen=MOST_WAITING)
        self._running: dict[TileId, QNetworkReply] = {}
        self._manager: QNetworkAccessManager | None = None
        self._n_failed, self._rests_until = 0, 0.0
        self._has_told = self._is_closed = False
        self._wanted.connect(self._fetch)

    @property
    def attribution(self) -> str:
        """Whose map it is."""
        return self._attribution

    @property
    def zooms(self) -> tuple[int, int]:
        """Coarsest and finest level."""
        return 0, _MOST_ZOOM

    def picture(self, tile: TileId) -> QImage | None:
        """Return the picture of a square when it is here; else ask for it."""
        with self._lock:
            found = self._kept.get(tile)
            if found is not None:
                self._kept.move_to_end(tile)
                return found
        stored = self._stored(tile)
        if stored is not None:
            self._keep(tile, stored)
            return stored
        with self._lock:
            if tile in self._missing or tile in self._running or tile in self._waiting:
                return None
            self._waiting.append(tile)
        self._wanted.emit()
        return None

    def close(self) -> None:
        """Ask for nothing more."""
        self._is_closed = True
        with self._lock:
            self._waiting.clear()
        for reply in list(self._running.values()):
            reply.abort()
        self._running.clear()

    def _path(self, tile: TileId) -> Path:
        return self._folder / str(tile.zoom) / str(tile.column) / f"{tile.row}.tile"

    def _stored(self, tile: TileId) -> QImage | None:
        path = self._path(tile)
        if not path.exists():
            return None
        image = QImage(str(path))
        return None if image.isNull() else image

    def _keep(self, tile: TileId, image: QImage) -> None:
        with self._lock:
            self._kept[tile] = image
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)

    def _fetch(self) -> None:
        from PySide6.QtNetwork import (  # noqa: PLC0415 - only when asked for
            QNetworkAccessManager,
            QNetworkRequest,
        )

        if self._manager is None:
            self._manager = QNetworkAccessManager(self)
        while len(self._running) < MOST_AT_ONCE and (tile := self._next()) is not None:
            url = self._template
            for name, value in zip(_PLACEHOLDERS, (tile.zoom, tile.column, tile.row), strict=True):
                url = url.replace(name, str(value))
            request = QNetworkRequest(QUrl(url))
            request.setTransferTimeout(self._timeout_ms)
            request.setHeader(
                QNetworkRequest.KnownHeaders.UserAgentHeader, f"SiteSelect/{__version__}"
            )
            reply = self._manager.get(request)
            self._running[tile] = reply
            reply.finished.connect(self._taker(tile, reply))

    def _next(self) -> TileId | None:
        """Return what to ask for now: the latest wish first, nothing while the server rests."""
        with self._lock:
            if time.monotonic() < self._rests_until:
                self._waiting.clear()
            return self._waiting.pop() if self._waiting else None

    def _taker(self, tile: TileId, reply: "QNetworkReply") -> Callable[[], None]:
        return lambda: self._take(tile, reply)

    def _take(self, tile: TileId, reply: "QNetworkReply") -> None:
        self._running.pop(tile, None)
        if self._is_closed:
            reply.deleteLater()
            return
        is_sound = reply.error() == reply.NetworkError.NoError
        data = bytes(reply.readAll().data()) if is_sound else b""
        is_absent = reply.error() == reply.NetworkError.ContentNotFoundError
        why = reply.errorString()
        reply.deleteLater()
        image = QImage.fromData(data)
        if not image.isNull():
            self._n_failed, self._has_told = 0, False
            self._keep(tile, image)
            self._store(tile, data)
            self.arrived.emit()
        elif is_absent:
            self._missing.add(tile)
        else:
            self._count_failure("" if is_sound else why)
        self._fetch()

    def _count_failure(self, why: str) -> None:
        self._n_failed += 1
        if self._n_failed >= MOST_FAILURES:
            self._rests_until = time.monotonic() + REST_S
            self._n_failed = 0
        if not self._has_told:
            self._has_told = True
            self.failed.emit(
                SiteSelectError(
                    say("The server of the background map does not answer"),
                    where=why or urlsplit(self._template).hostname or "",
                    fix=say("The map goes on without it; look at the address or the network."),
                )
            )

    def _store(self, tile: TileId, data: bytes) -> None:
        """Keep a picture on disk; a full or read-only disk is no reason to stop."""
        path = self._path(tile)
        part = path.with_suffix(".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
