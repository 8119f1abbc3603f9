"""The last sharp picture on screen and the ordering of the next one."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter

from siteselect.render.map_view import MapView
from siteselect.shell.canvas.frame_worker import Frame, FrameOrder, FrameWorker

MARGIN = 0.25
"""Share of the widget that a picture reaches beyond it on every side, so that panning is free."""

SETTLE_MS = 60


class Picture(QObject):
    """A picture larger than the widget, moved and stretched until a sharper one is ready."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._order: FrameOrder | None = None
        self._worker = FrameWorker(self)
        self._worker.frame_done.connect(self._take)
        self._worker.failed.connect(self._raise)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._send)

    def order(self, order: FrameOrder, *, interrupts: bool) -> None:
        """Ask for a picture at once; `order.view` is the widget's, the margin is added here."""
        self._order = order
        self._settle.stop()
        self._send(interrupts=interrupts)

    def order_soon(self, order: FrameOrder) -> None:
        """Ask for a picture when nothing else was asked for during a moment."""
        self._order = order
        self._settle.start()

    def covers(self, view: MapView) -> bool:
        """Return whether the picture reaches over the whole view at its own scale."""
        frame = self._frame
        return (
            frame is not None
            and frame.order.view.metres_per_px == view.metres_per_px
            and frame.order.view.rotation_deg == view.rotation_deg
            and frame.order.view.covers(view)
        )

    def paint(self, painter: QPainter, view: MapView) -> None:
        """Draw the picture where the view wants it, aligned to device pixels when unscaled."""
        if self._frame is None:
            return
        drawn = self._frame.order.view
        stretch = drawn.metres_per_px / view.metres_per_px
        left, top = view.point_px(*drawn.point_m(0.0, 0.0))
        ratio = self._frame.order.pixel_ratio
        if stretch == 1 and drawn.rotation_deg == view.rotation_deg:
            corner = QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)
            painter.drawImage(corner, self._frame.image)
            return
        painter.save()
        painter.translate(left, top)
        painter.rotate(view.rotation_deg - drawn.rotation_deg)
        painter.scale(stretch, stretch)
        painter.drawImage(QRectF(0, 0, drawn.width_px, drawn.height_px), self._frame.image)
        painter.restore()

    def shutdown(self) -> None:
        """Stop the thread and every pending order."""
        self._settle.stop()
        self._worker.shutdown()

    def _send(self, *, interrupts: bool = False) -> None:
        if self._order is None:
            return
        view = self._order.view
        grown = 1 + 2 * MARGIN
        wide = view.resized(round(view.width_px * grown), round(view.height_px * grown))
        self._worker.request(replace(self._order, view=wide), interrupts=interrupts)

    def _take(self, frame: Frame) -> None:
        self._frame = frame
        self.ready.emit()

    def _raise(self, error: Exception) -> None:
        raise error
