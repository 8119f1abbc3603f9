"""Selecting sites, dragging them, and dragging the corners of areas."""

from dataclasses import dataclass

import numpy as np
import shapely
import shapely.affinity
from PySide6.QtCore import QPointF, Qt

from siteselect.shell.canvas.tools.tool import Handle, Tool, is_near

_CLICK_PX = 3.0


@dataclass
class _Drag:
    """A drag under way: which site, which corner if any, from where, and how it stands."""

    site_id: str
    handle: Handle | None
    start: QPointF
    original: shapely.Geometry
    current: shapely.Geometry
    has_moved: bool = False


class SelectTool(Tool):
    """Click selects, drag moves a site or a corner, drag on empty ground pans."""

    name = "select"
    cursor = Qt.CursorShape.ArrowCursor

    _drag: _Drag | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a site is being dragged."""
        return self._drag is not None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Select what is under the pointer and get ready to drag it."""
        if button != Qt.MouseButton.LeftButton:
            return False
        handle = self.stage.handle_at(at)
        site_id = handle.site_id if handle else self.stage.site_at(at)
        if site_id is None:
            return False
        self.stage.select(site_id)
        geometry = self.stage.geometry_of(site_id)
        self._drag = _Drag(site_id, handle, at, geometry, geometry)
        return True

    def move(self, at: QPointF) -> None:
        """Carry the site or the corner along."""
        drag = self._drag
        if drag is None or (not drag.has_moved and is_near(at, drag.start, _CLICK_PX)):
            return
        drag.has_moved = True
        moved = self._moved(drag, at)
        if moved.is_valid:
            drag.current = moved
            self.stage.preview(drag.site_id, moved)

    def release(self) -> None:
        """Drop what was dragged; a corner that would make the outline cross stays before it."""
        drag, self._drag = self._drag, None
        if drag is not None and drag.has_moved:
            self.stage.drop(drag.site_id, drag.current)

    def click(self) -> None:
        """Select nothing: the click met empty ground."""
        self.stage.select("")

    def cancel(self) -> None:
        """Put what was dragged back."""
        drag, self._drag = self._drag, None
        if drag is not None and drag.has_moved:
            self.stage.abandon(drag.site_id)

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        """Show what a press would grab."""
        if self._drag is not None and self._drag.has_moved:
            return Qt.CursorShape.ClosedHandCursor
        if self.stage.handle_at(at) is not None:
            return Qt.CursorShape.SizeAllCursor
        if self.stage.site_at(at) is not None:
            return Qt.CursorShape.PointingHandCursor
        return self.cursor

    def _moved(self, drag: _Drag, at: QPointF) -> shapely.Geometry:
        scale = self.stage.view.metres_per_px
        dx_m, dy_m = (at.x() - drag.start.x()) * scale, (drag.start.y() - at.y()) * scale
        if drag.handle is None:
            return shapely.affinity.translate(drag.original, dx_m, dy_m)
        ring = shapely.get_coordinates(drag.original.exterior)[:-1].copy()
        ring[drag.handle.index] += np.array([dx_m, dy_m])
        return shapely.Polygon(ring)
