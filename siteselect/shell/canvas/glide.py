"""The map running on after it was thrown, and how fast a hand was when it let go."""

import math
from collections import deque
from time import monotonic

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

FRAME_MS = 8
HALF_LIFE_S = 0.12
SLOWEST_PX_PER_S = 40.0
FASTEST_PX_PER_S = 6000.0
_LOOKS_BACK_S = 0.09
_LEAST_SPAN_S = 0.015
_LEAST_THROW_PX_PER_S = 250.0


class Throw:
    """The last moves of a hand."""

    def __init__(self) -> None:
        self._moves: deque[tuple[float, QPointF]] = deque(maxlen=32)

    def start(self, at: QPointF) -> None:
        """Begin anew at a pixel."""
        self._moves.clear()
        self.follow(at)

    def follow(self, at: QPointF) -> None:
        """Note where the hand is now."""
        self._moves.append((monotonic(), QPointF(at)))

    def speed(self) -> QPointF | None:
        """Return how fast the hand is [px/s]; None when it rests or nothing can be said."""
        now = monotonic()
        recent = [move for move in self._moves if now - move[0] <= _LOOKS_BACK_S]
        if len(recent) < 2:
            return None
        span = now - recent[0][0]
        if span < _LEAST_SPAN_S:
            return None
        speed = (recent[-1][1] - recent[0][1]) / span
        return speed if math.hypot(speed.x(), speed.y()) >= _LEAST_THROW_PX_PER_S else None


class Glide(QObject):
    """Sends steps that become shorter, by half every eighth of a second."""

    moved = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed = QPointF()
        self._last = 0.0
        self._tick = QTimer(self)
        self._tick.setInterval(FRAME_MS)
        self._tick.timeout.connect(self._step)

    def start(self, speed_px_per_s: QPointF) -> None:
        """Move on at a speed. `speed_px_per_s` [px/s]."""
        fast = math.hypot(speed_px_per_s.x(), speed_px_per_s.y())
        self._speed = speed_px_per_s * min(1.0, FASTEST_PX_PER_S / max(fast, 1e-9))
        self._last = monotonic()
        self._tick.start()

    def stop(self) -> None:
        """Stand still."""
        self._tick.stop()

    def _step(self) -> None:
        now = monotonic()
        passed, self._last = now - self._last, now
        slower = 0.5 ** (passed / HALF_LIFE_S)
        way = self._speed * (HALF_LIFE_S / math.log(2) * (1 - slower))
        self._speed *= slower
        if math.hypot(self._speed.x(), self._speed.y()) < SLOWEST_PX_PER_S:
            self.stop()
        self.moved.emit(way.x(), way.y())
