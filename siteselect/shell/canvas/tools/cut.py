"""Cutting the selected site in two along a line."""

from PySide6.QtCore import QPointF, Qt
from shapely import LineString

from siteselect.core.drawing.local_plane import LonLat, length_km
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.canvas.edit_requests import SplitSite
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.measures import length_text
from siteselect.shell.canvas.tools.tool import is_near

START_HINT = say("Click outside the site, across it, and outside again; Enter cuts")
TOO_SHORT_HINT = say("A cut needs two places")
_SAME_PX = 2.5
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CutTool(DraftTool):
    """Clicks lead a line across the selected site; double click, Enter or right click cut."""

    name = "cut"
    is_area = False

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Lead the line on, or cut with the right button."""
        if button == Qt.MouseButton.RightButton:
            self._end()
            return True
        if self.corners and is_near(at, self.stage.pixel_of(self.corners[-1]), _SAME_PX):
            return button == Qt.MouseButton.LeftButton
        return super().press(at, button)

    def double_click(self, at: QPointF) -> bool:
        """Cut; the first press of the double click has set the last place."""
        self.press(at, Qt.MouseButton.LeftButton)
        self._end()
        return True

    def key(self, key: int) -> bool:
        """Enter cuts."""
        if key in _ENDS and self.corners:
            self._end()
            return True
        return super().key(key)

    def _end(self) -> None:
        site_id = self.stage.selected_id
        if len(self.corners) < 2 or site_id is None:
            self.hint = tr(TOO_SHORT_HINT)
            self.stage.refresh()
            return
        self.stage.ask(SplitSite(site_id, LineString(self.corners)))

    def measures(self, tip: LonLat) -> str:
        """Return how long the line is, or how to begin."""
        if not self.corners:
            return tr(START_HINT)
        return length_text(length_km(LineString([*self.corners, tip])) * 1000)
