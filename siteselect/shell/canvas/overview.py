"""A small map of the whole study in the corner, with a frame around what is on screen."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, pen
from siteselect.render.scene import MapScene
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.canvas.frame_worker import Frame, FrameOrder, FrameWorker

SIZE_PX = (190, 140)
SHOWN = frozenset({"land", "regions", "lakes", "borders"})
_LEAST_FRAME_PX = 9.0
_RADIUS_PX = 5.0


class OverviewMap(QWidget):
    """Drawn once for a scene and a theme; a press or a drag in it moves the large map.

    Signals
    -------
    middleMoved : float, float
        Map metres that the planner wants in the middle.
    """

    middleMoved = Signal(float, float)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(*SIZE_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Overview map"))
        self.setAccessibleDescription(tr("Press or drag to move the large map"))
        self.setToolTip(tr("The whole study; press or drag to move the large map"))
        self._scene: MapScene | None = None
        self._theme = LIGHT
        self._frame: Frame | None = None
        self._shown: MapView | None = None
        self._held: QPointF | None = None
        self._worker = FrameWorker(self)
        self._worker.frame_done.connect(self._take)

    def set_scene(self, scene: MapScene) -> None:
        """Show another study, or the same one with other results."""
        self._scene = scene
        self._order()

    def set_theme(self, theme: Theme) -> None:
        """Change all colours."""
        self._theme = theme
        self._order()

    def follow(self, view: MapView) -> None:
        """Frame what the large map shows."""
        self._shown = view
        self.update()

    def shutdown(self) -> None:
        """Stop the drawing thread."""
        self._worker.shutdown()

    @property
    def frame_px(self) -> QPolygonF | None:
        """The corners of what is on screen, in this widget's pixels."""
        if self._frame is None or self._shown is None:
            return None
        whole = self._frame.order.view
        return QPolygonF([QPointF(*whole.point_px(*corner)) for corner in self._shown.corners_m])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the small map, what is on screen, and an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(inside, colour(self._theme.sea))
        if self._frame is not None:
            painter.drawImage(QPointF(), self._frame.image)
        if (frame := self.frame_px) is not None:
            self._paint_frame(painter, frame)
        painter.setPen(pen(colour(self._theme.furniture, 0.7), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inside)
        painter.end()

    def _paint_frame(self, painter: QPainter, frame: QPolygonF) -> None:
        theme, reach = self._theme, frame.boundingRect()
        if max(reach.width(), reach.height()) < _LEAST_FRAME_PX:
            painter.setPen(pen(colour(theme.accent), 2.2))
            painter.drawEllipse(reach.center(), _RADIUS_PX, _RADIUS_PX)
            return
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addPolygon(frame)
        painter.fillPath(outside.subtracted(inside), colour(theme.window, 0.55))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colour(theme.halo, 0.9), 3.2))
        painter.drawPolygon(frame)
        painter.setPen(pen(colour(theme.accent), 1.6))
        painter.drawPolygon(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring it here first."""
        if event.button() != Qt.MouseButton.LeftButton or (frame := self.frame_px) is None:
            event.ignore()
            return
        at = event.position()
        middle = frame.boundingRect().center()
        is_inside = frame.containsPoint(at, Qt.FillRule.WindingFill)
        self._held = middle - at if is_inside else QPointF()
        self._move_to(at + self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the frame along."""
        if self._held is not None:
            self._move_to(event.position() + self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let go."""
        self._held = None

    def _move_to(self, middle_px: QPointF) -> None:
        if self._frame is not None:
            whole = self._frame.order.view
            self.middleMoved.emit(*whole.point_m(middle_px.x(), middle_px.y()))

    def _order(self) -> None:
        if self._scene is None:
            return
        wide, tall = SIZE_PX
        view = MapView.fitting(self._scene.bounds_m, width_px=wide, height_px=tall, margin=0.06)
        ratio = self.devicePixelRatio()
        order = FrameOrder(self._scene, view, self._theme, SHOWN, (), ratio)
        self._worker.request(order, interrupts=True)

    def _take(self, frame: Frame) -> None:
        self._frame = frame
        self.update()
