"""Making one site of the selected one and another that a click names."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from shapely import Polygon

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.canvas.edit_requests import MergeSites
from siteselect.shell.canvas.tools.marks import paint_area
from siteselect.shell.canvas.tools.tool import Stage, Tool

NOTHING_HERE = say("Click the area to merge with")


class MergeTool(Tool):
    """A click on another area makes the two one site."""

    name = "merge"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._pointer: QPointF | None = None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Merge with what is under the pointer; empty ground pans."""
        site_id, other = self.stage.selected_id, self._other_at(at)
        if button != Qt.MouseButton.LeftButton or other is None or site_id is None:
            return False
        self.stage.ask(MergeSites(site_id, other))
        return True

    def move(self, at: QPointF) -> None:
        """Point out what a press would merge."""
        self._pointer = at
        self.stage.refresh()

    def cancel(self) -> None:
        """Forget where the pointer was."""
        self._pointer = None
        self.stage.refresh()

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        """Show where there is something to merge."""
        return self.cursor if self._other_at(at) is None else Qt.CursorShape.PointingHandCursor

    def _other_at(self, at: QPointF) -> str | None:
        """Return the area under a pixel that is not the selected one."""
        found = self.stage.site_at(at)
        if found is None or found == self.stage.selected_id:
            return None
        return found if isinstance(self.stage.geometry_of(found), Polygon) else None

    def paint(self, painter: QPainter) -> None:
        """Paint the other area and say what a press would do."""
        if self._pointer is None:
            return
        other, theme = self._other_at(self._pointer), self.stage.theme
        text = tr(NOTHING_HERE)
        if other is not None:
            area = self.stage.geometry_of(other)
            assert isinstance(area, Polygon)
            ring = [self.stage.pixel_of((x, y)) for x, y in area.exterior.coords]
            paint_area(painter, [ring], theme, ink=theme.accent)
            text = tr("Merge with {name}", name=self.stage.name_of(other))
        self.stage.paint_hint(painter, self._pointer, text)
