"""The background of the map: none, a file, or a server while the planner wants it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from siteselect.core.errors import InputError
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.dialogs.online_tiles import OnlineTilesDialog
from siteselect.shell.dialogs.questions import Questions
from siteselect.shell.tiles.file_source import FileTiles
from siteselect.shell.tiles.server import ServerTiles

ServerMaker = Callable[[str, str, QObject], ServerTiles]


class BackgroundDesk(QObject):
    """Switches the background; it is off at every start, so that nothing leaves unasked.

    Signals
    -------
    changed
        Another background, or none.
    failed : SiteSelectError
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        canvas: MapCanvas,
        questions: Questions,
        window: QWidget,
        make_server: ServerMaker = ServerTiles,
    ) -> None:
        super().__init__(window)
        self._canvas, self._questions, self._window = canvas, questions, window
        self._make_server = make_server
        self._source: FileTiles | ServerTiles | None = None
        self.dialog: OnlineTilesDialog | None = None

    @property
    def is_on(self) -> bool:
        """Whether there is a background."""
        return self._source is not None

    @property
    def is_online(self) -> bool:
        """Whether it comes from a server."""
        return isinstance(self._source, ServerTiles)

    def ask_file(self) -> None:
        """Ask for a file of tiles and show it."""
        path = self._questions.tiles_to_open(Path.home())
        if path is not None:
            self.show_file(path)

    def show_file(self, path: Path) -> None:
        """Show a file of tiles."""
        try:
            self._take(FileTiles(path))
        except InputError as error:
            self.failed.emit(error)

    def ask_server(self) -> None:
        """Ask for a server, saying what it would learn."""
        self.dialog = OnlineTilesDialog(self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.wanted.connect(self.show_server)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def show_server(self, address: str, attribution: str) -> None:
        """Show what a server has."""
        try:
            server = self._make_server(address, attribution, self)
        except InputError as error:
            self.failed.emit(error)
            return
        server.arrived.connect(self._canvas.draw_soon)
        server.failed.connect(self.failed)
        self._take(server)

    def switch_off(self) -> None:
        """Show no background; a server is asked nothing any more."""
        self._take(None)

    def close(self) -> None:
        """Let go of files and servers."""
        if self._source is not None:
            self._source.close()

    def _take(self, source: FileTiles | ServerTiles | None) -> None:
        self.close()
        self._source = source
        self._canvas.set_background(source)
        self.changed.emit()

    def _forget_dialog(self) -> None:
        self.dialog = None
