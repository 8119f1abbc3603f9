"""Tiles of one colour, in files and from servers on this machine."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage


def tile_bytes(colour: str) -> bytes:
    """Return a square picture of one colour as PNG."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def write_mbtiles(path: Path, colours: dict[int, str], **metadata: str) -> Path:
    """Write a file whose levels have one colour each, with all squares of each level."""
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE metadata (name text, value text)")
    conn.execute(
        "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, "
        "tile_data blob)"
    )
    said = {"name": "Colours", "format": "png", "attribution": "© Nobody"} | metadata
    conn.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
    for zoom, colour in colours.items():
        data = tile_bytes(colour)
        conn.executemany(
            "INSERT INTO tiles VALUES (?, ?, ?, ?)",
            [(zoom, i, j, data) for i in range(2**zoom) for j in range(2**zoom)],
        )
    conn.commit()
    conn.close()
    return path


class TileServer(ThreadingHTTPServer):
    """Answers with one colour, with an error, or not at all until it is closed.

    Attributes
    ----------
    asked : list of str
        Paths that were asked for.
    """

    daemon_threads = True

    def __init__(self, answer: str) -> None:
        self.answer, self.asked, self.closes = answer, list[str](), threading.Event()
        self.data = tile_bytes(answer) if answer.startswith("#") else b""
        super().__init__(("127.0.0.1", 0), _Answer)

    @property
    def template(self) -> str:
        """Address of its tiles."""
        return f"http://127.0.0.1:{self.server_address[1]}/{{z}}/{{x}}/{{y}}.png"


class _Answer(BaseHTTPRequestHandler):
    server: TileServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.server.answer == "hang":
            self.server.closes.wait(60)
            return
        if self.server.answer == "error":
            self.send_error(500)
            return
        data = self.server.data or b"this is no picture"
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def tile_server(answer: str) -> Iterator[TileServer]:
    """Run a server; `answer` is a colour, ``error``, ``hang`` or ``nonsense``."""
    server = TileServer(answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.closes.set()
        server.shutdown()
        thread.join()
        server.server_close()
