"""Taking lines and transformers out of service with a click, and putting them back."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.words import say
from siteselect.render.furniture import draw_hint
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.tool import Stage, Tool

NOTHING_HERE = say("Click a line, or a station for its transformers")


class ServiceTool(Tool):
    """A click on a line takes it out of service or puts it back; a station asks which bank."""

    name = "service"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._pointer: QPointF | None = None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Switch what is under the pointer; empty ground pans."""
        ids = self.stage.elements_at(at)
        if button != Qt.MouseButton.LeftButton or not ids:
            return False
        if len(ids) == 1:
            self.stage.switch(ids[0])
        else:
            self.stage.offer(ids, at)
        return True

    def move(self, at: QPointF) -> None:
        """Point out what a press would switch."""
        self._pointer = at
        self.stage.refresh()

    def cancel(self) -> None:
        """Forget where the pointer was."""
        self._pointer = None
        self.stage.refresh()

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        """Show where there is something to switch."""
        return Qt.CursorShape.PointingHandCursor if self.stage.elements_at(at) else self.cursor

    def paint(self, painter: QPainter) -> None:
        """Paint what is under the pointer and say what a press would do."""
        if self._pointer is None:
            return
        self.stage.paint_elements_at(painter, self._pointer)
        ids = self.stage.elements_at(self._pointer)
        text = tr(self.stage.words_on(ids) if ids else NOTHING_HERE)
        draw_hint(painter, self._pointer, text, self.stage.theme, self.stage.view, is_warning=False)
