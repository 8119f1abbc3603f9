"""Boxes found by place: a tree of arrays over boxes that already lie near their neighbours."""

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import FloatArray, IntArray

_FAN = 32
_SCAN_SHARE = 0.2
_CURVE_BITS = 16
_SPREAD = ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555))
_STEPS = np.arange(_FAN)

Bounds = tuple[float, float, float, float]


class PackedTree:
    """Which of many boxes touch a window.

    The boxes lie along a curve (:func:`curve_order`), so that a node is simply the box around the
    next few; nothing but those boxes is kept (a packed R-tree: Kamel and Faloutsos, 1993).

    Parameters
    ----------
    bounds_m : ndarray, shape (n, 4)
        x_min, y_min, x_max, y_max of each box, kept as it is. [m]
    """

    def __init__(self, bounds_m: FloatArray) -> None:
        self._levels = [bounds_m]
        while len(self._levels[-1]) > _FAN:
            self._levels.append(_around_each(self._levels[-1]))

    @property
    def bounds_m(self) -> Bounds | None:
        """The box around everything; None around nothing. [m]."""
        top = self._levels[-1]
        if not len(top):
            return None
        low, high = top[:, :2].min(axis=0), top[:, 2:].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def touching(self, window_m: Bounds) -> IntArray:
        """Return the positions of the boxes that touch a window, in order. `window_m` [m]."""
        depth = len(self._levels) - 1
        found = np.flatnonzero(_touches(self._levels[depth], window_m))
        while depth:
            below = self._levels[depth - 1]
            if len(found) > max(_FAN, _SCAN_SHARE * len(self._levels[depth])):
                found = np.flatnonzero(_touches(below, window_m))
            else:
                children = (found[:, None] * _FAN + _STEPS).ravel()
                children = children[: np.searchsorted(children, len(below))]
                found = children[_touches(below[children], window_m)]
            depth -= 1
        return found


def _around_each(boxes: FloatArray) -> FloatArray:
    """Return the boxes around every so many neighbours."""
    start = np.arange(0, len(boxes), _FAN)
    low = np.minimum.reduceat(boxes[:, :2], start, axis=0)
    high = np.maximum.reduceat(boxes[:, 2:], start, axis=0)
    return np.hstack([low, high])


def _touches(boxes: FloatArray, window: Bounds) -> NDArray[np.bool_]:
    x_min, y_min, x_max, y_max = window
    return np.asarray(
        (boxes[:, 0] <= x_max) & (boxes[:, 2] >= x_min)
        & (boxes[:, 1] <= y_max) & (boxes[:, 3] >= y_min)
    )  # fmt: skip


def curve_order(xy_m: FloatArray) -> IntArray:
    """Return the order in which points follow each other so that neighbours stay close.

    Parameters
    ----------
    xy_m : ndarray, shape (n, 2)
        Finite coordinates. [m]

    Notes
    -----
    The order of Morton (1966): the bits of both coordinates in turn.
    """
    if not len(xy_m):
        return np.empty(0, np.int64)
    low = xy_m.min(axis=0)
    reach = max(float(np.ptp(xy_m, axis=0).max()), 1e-9)
    cell = ((xy_m - low) * ((2**_CURVE_BITS - 1) / reach)).astype(np.uint32)
    return np.argsort(_spread(cell[:, 0]) | (_spread(cell[:, 1]) << 1), kind="stable")


def _spread(bits: NDArray[np.uint32]) -> NDArray[np.uint32]:
    for step, mask in _SPREAD:
        bits = (bits | (bits << np.uint32(step))) & np.uint32(mask)
    return bits
