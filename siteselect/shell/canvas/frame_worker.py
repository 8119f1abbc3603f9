"""Sharp pictures of the map, drawn in a thread of their own while the last one is on screen."""

import sys
import threading
from collections.abc import Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.polylines import Cancelled
from siteselect.render.scene import MapScene
from siteselect.render.site_painter import PlacedSite
from siteselect.render.theme import Theme
from siteselect.render.vector_layer import VectorLayer
from siteselect.render.warm_up import warm_up

SWITCH_INTERVAL_S = 0.001
"""How long a thread may keep the interpreter; the default of 5 ms shows while panning."""


@dataclass(frozen=True, eq=False)
class FrameOrder:
    """A picture to draw: `view` in logical pixels, `pixel_ratio` device pixels to each."""

    scene: MapScene
    view: MapView
    theme: Theme
    visible: Set[str]
    keep_clear: Sequence[PlacedSite]
    pixel_ratio: float
    vectors: Sequence[VectorLayer] = ()


@dataclass(frozen=True, eq=False)
class Frame:
    """A finished picture and the order it answers."""

    image: QImage
    order: FrameOrder


class FrameWorker(QObject):
    """Draws the newest order and forgets older ones; the owner calls :meth:`shutdown`."""

    frame_done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._next: FrameOrder | None = None
        self._is_cancelled = False
        self._stops = False
        self._thread: threading.Thread | None = None

    def request(self, order: FrameOrder, *, interrupts: bool) -> None:
        """Draw `order` next; `interrupts` gives up the picture being drawn."""
        with self._wake:
            self._next = order
            self._is_cancelled = self._is_cancelled or interrupts
            self._wake.notify()
        if self._thread is None:
            self._start()

    def shutdown(self) -> None:
        """Stop and wait for the thread; a later request starts it again."""
        with self._wake:
            self._stops, self._is_cancelled, self._next = True, True, None
            self._wake.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _start(self) -> None:
        sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_INTERVAL_S))
        warm_up()
        self._stops = False
        self._thread = threading.Thread(target=self._work, name="map frames", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (order := self._wait()) is not None:
            try:
                image = draw_frame(order, cancelled=lambda: self._is_cancelled)
            except Exception as error:  # noqa: BLE001 - raised again on the screen's thread
                self.failed.emit(error)
                continue
            if image is not None:
                self.frame_done.emit(Frame(image, order))

    def _wait(self) -> FrameOrder | None:
        with self._wake:
            self._wake.wait_for(lambda: self._next is not None or self._stops)
            order, self._next, self._is_cancelled = self._next, None, False
            return None if self._stops else order


def draw_frame(order: FrameOrder, *, cancelled: Cancelled = lambda: False) -> QImage | None:
    """Return the picture of an order in device pixels, or None when cancelled."""
    view = order.view.magnified(order.pixel_ratio)
    image = QImage(round(view.width_px), round(view.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        done = draw_map(
            painter,
            order.scene,
            view,
            order.theme,
            visible=order.visible,
            keep_clear=order.keep_clear,
            vectors=order.vectors,
            cancelled=cancelled,
        )
    finally:
        painter.end()
    image.setDevicePixelRatio(order.pixel_ratio)
    return image if done else None
