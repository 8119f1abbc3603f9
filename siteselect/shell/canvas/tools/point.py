"""Placing a site as a point: one click."""

import shapely
from PySide6.QtCore import QPointF, Qt

from siteselect.shell.canvas.tools.tool import Tool


class PointTool(Tool):
    """The next click places a site."""

    name = "point"
    cursor = Qt.CursorShape.CrossCursor

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Place the site under the pointer."""
        if button != Qt.MouseButton.LeftButton:
            return False
        self.stage.finish(shapely.Point(self.stage.view.point_m(at.x(), at.y())))
        return True
