"""Zooming to a rectangle that is drawn on the glass."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from siteselect.render.pens import colour, pen
from siteselect.shell.canvas.tools.tool import Stage, Tool

LEAST_BOX_PX = 6.0


class ZoomBoxTool(Tool):
    """Press, drag, release: what the rectangle holds fills the map.

    Attributes
    ----------
    has_zoomed : bool
        Whether the last rectangle was large enough to be one.
    """

    name = "zoom_box"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.has_zoomed = False
        self._start: QPointF | None = None
        self._end = QPointF()

    @property
    def is_busy(self) -> bool:
        """Whether a rectangle is being drawn."""
        return self._start is not None

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Begin a rectangle."""
        if button != Qt.MouseButton.LeftButton:
            return False
        self._start = self._end = at
        self.has_zoomed = False
        return True

    def move(self, at: QPointF) -> None:
        """Stretch the rectangle."""
        if self._start is not None:
            self._end = at
            self.stage.refresh()

    def release(self) -> None:
        """Show what the rectangle holds; one of a few pixels was a click."""
        box = self._box()
        self.cancel()
        if box is not None and max(box.width(), box.height()) >= LEAST_BOX_PX:
            self.has_zoomed = True
            self.stage.zoom_to_box(box)

    def cancel(self) -> None:
        """Forget the rectangle."""
        self._start = None
        self.stage.refresh()

    def paint(self, painter: QPainter) -> None:
        """Paint the rectangle."""
        box = self._box()
        if box is None:
            return
        theme = self.stage.theme
        painter.setPen(pen(colour(theme.halo, 0.8), 3.0))
        painter.setBrush(colour(theme.accent, 0.12))
        painter.drawRect(box)
        painter.setPen(pen(colour(theme.accent), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _box(self) -> QRectF | None:
        return None if self._start is None else QRectF(self._start, self._end).normalized()
