"""Shapes that two places span: from corner to corner, or from the middle to the edge."""

from PySide6.QtCore import QPointF, Qt
from shapely import Polygon

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.errors import InputError
from siteselect.render.words import tr
from siteselect.shell.canvas.tools.draft import DraftTool
from siteselect.shell.canvas.tools.tool import is_near

_DRAGGED_PX = 6.0


class SpanTool(DraftTool):
    """Two clicks, or a drag from the first place to the second."""

    def spanned(self, first: LonLat, second: LonLat) -> Polygon:
        """Return the shape between two places; raise an InputError when there is none."""
        raise NotImplementedError

    def corner_set(self) -> None:
        """Hand the shape over when the second place stands."""
        if len(self.corners) < 2:
            return
        try:
            area = self.spanned(self.corners[0], self.corners[1])
        except InputError as error:
            self.corners.pop()
            self.hint = tr(error.what)
            self.stage.tell_sketch()
            self.stage.refresh()
        else:
            self.stage.finish(area)

    def release(self) -> None:
        """End a drag that began at the first place."""
        at = self._pointer
        if len(self.corners) != 1 or at is None:
            return
        if not is_near(at, self.stage.pixel_of(self.corners[0]), _DRAGGED_PX):
            self.press(at, Qt.MouseButton.LeftButton)

    def double_click(self, at: QPointF) -> bool:  # noqa: ARG002 - the first press has set it
        """Take no second place on top of the first."""
        return True

    def outline(self, tip: LonLat | None) -> list[LonLat]:
        """Return the shape up to the pointer."""
        if tip is None or not self.corners:
            return self.corners
        try:
            ring = self.spanned(self.corners[0], tip).exterior.coords
        except InputError:
            return [self.corners[0], tip]
        return [(x, y) for x, y in ring][:-1]
