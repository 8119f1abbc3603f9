"""Diagonal hatching as plain segments: exact on paper, cheap on the screen, no clipping needed."""

import math

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.map_view import MapView


def hatch_segments(
    xy_px: FloatArray, first: IntArray, *, spacing_px: float, origin_px: float = 0.0
) -> FloatArray:
    """Return the segments of lines rising to the right that lie inside rings, holes left out.

    Lines are those where x + y is `origin_px` plus a whole number of steps; a line enters and
    leaves the rings at every second crossing (even-odd rule).

    Parameters
    ----------
    xy_px : ndarray, shape (n, 2)
        Vertices of all rings, end to end. [px]
    first : ndarray of int, shape (n_rings + 1,)
        Where each ring starts, and the end.
    spacing_px : float
        Distance between neighbouring lines. [px]
    origin_px : float
        Where the lines are anchored. [px]

    Returns
    -------
    ndarray, shape (m, 4)
        x1, y1, x2, y2. [px]
    """
    step = spacing_px * math.sqrt(2)
    following = np.arange(1, len(xy_px) + 1)
    following[first[1:] - 1] = first[:-1]
    across = (xy_px.sum(axis=1) - origin_px) / step
    along = xy_px[:, 0] - xy_px[:, 1]
    low = np.minimum(across, across[following])
    high = np.maximum(across, across[following])
    line = np.ceil(low)
    count = (np.ceil(high) - line).astype(np.int64)
    edge = np.repeat(np.arange(len(xy_px)), count)
    begin = np.cumsum(count) - count
    line = np.repeat(line, count) + np.arange(len(edge)) - np.repeat(begin, count)
    share = (line - across[edge]) / (across[following[edge]] - across[edge])
    where = along[edge] + share * (along[following[edge]] - along[edge])
    order = np.lexsort((where, line))
    total, where = line[order] * step + origin_px, where[order]
    x, y = (total + where) / 2, (total - where) / 2
    return np.column_stack([x[::2], y[::2], x[1::2], y[1::2]])


def hatch_origin_px(view: MapView) -> float:
    """Return the anchor that keeps hatching with the ground while the map is panned. [px]."""
    return sum(view.point_px(0.0, 0.0))
