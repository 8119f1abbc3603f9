"""Panning by itself while something is drawn or dragged at the edge of the map."""

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QTimer, Signal

from siteselect.shell.canvas.navigator import Navigator

EDGE_PX = 16.0
WAIT_MS = 350
TICK_MS = 16
_PX_PER_S = 420.0
_OVER_EDGE = 2.5


class EdgePan(QObject):
    """Pans while the pointer stays at the edge, after a moment, faster the farther out it is.

    Signals
    -------
    panned : QPointF
        The map has moved under the pointer, which is here.
    """

    panned = Signal(QPointF)

    def __init__(self, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._at = QPointF()
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._step)

    @property
    def is_panning(self) -> bool:
        """Whether the map moves by itself, or is about to."""
        return self._tick.isActive()

    def follow(self, at: QPointF, *, is_busy: bool) -> None:
        """Take where the pointer is; nothing moves unless a tool is busy."""
        self._at = at
        if not is_busy or self._way(at).isNull():
            self.stop()
        elif not self._tick.isActive():
            self._since.start()
            self._tick.start()

    def stop(self) -> None:
        """Let the map rest."""
        self._tick.stop()

    def _step(self) -> None:
        if self._since.elapsed() < WAIT_MS:
            return
        step = self._way(self._at) * (_PX_PER_S * TICK_MS / 1000)
        self._navigator.pan(step.x(), step.y())
        self.panned.emit(self._at)

    def _way(self, at: QPointF) -> QPointF:
        """Return which way the map moves and how fast, at most `_OVER_EDGE` each way."""
        view = self._navigator.view
        return QPointF(_pull(at.x(), view.width_px), _pull(at.y(), view.height_px))


def _pull(at_px: float, size_px: float) -> float:
    if at_px < EDGE_PX:
        return min((EDGE_PX - at_px) / EDGE_PX, _OVER_EDGE)
    if at_px > size_px - EDGE_PX:
        return -min((at_px - size_px + EDGE_PX) / EDGE_PX, _OVER_EDGE)
    return 0.0
