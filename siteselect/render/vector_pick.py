"""Which feature of a layer lies under the pointer."""

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.packed_tree import Bounds
from siteselect.render.shapes import Shapes
from siteselect.render.vector_layer import NOT_DRAWN, VectorLayer


def feature_at(layer: VectorLayer, at_m: tuple[float, float], reach_m: float) -> int | None:
    """Return the feature at a place: the nearest point, else the nearest line, else the area.

    Parameters
    ----------
    layer : VectorLayer
        Features that it leaves out are not found.
    at_m : tuple of float
        Map coordinates. [m]
    reach_m : float
        How far points and lines may be. [m]

    Returns
    -------
    int or None
        Row of the feature; None when nothing is near.
    """
    x, y = at_m
    window = (x - reach_m, y - reach_m, x + reach_m, y + reach_m)
    here, geometry = np.array(at_m), layer.geometry
    for kind in (geometry.points, geometry.lines):
        shapes = kind.shapes
        parts = _drawn(layer, shapes, kind.tree.touching(window)) if shapes.n_parts else None
        if parts is not None and len(parts):
            gap = _gap_m(shapes, parts, here)
            nearest = int(np.argmin(gap))
            if gap[nearest] <= reach_m:
                return int(shapes.owner[parts[nearest]])
    return _area_at(layer, at_m)


def features_in(layer: VectorLayer, window_m: Bounds) -> IntArray:
    """Return the rows of the features whose box touches a window, in order. `window_m` [m]."""
    geometry = layer.geometry
    found = [
        kind.shapes.owner[_drawn(layer, kind.shapes, kind.tree.touching(window_m))]
        for kind in (geometry.areas, geometry.lines, geometry.points)
    ]
    return np.unique(np.concatenate(found))


def _drawn(layer: VectorLayer, shapes: Shapes, parts: IntArray) -> IntArray:
    kept: IntArray = parts[layer.class_of[shapes.owner[parts]] != NOT_DRAWN]
    return kept


def _gap_m(shapes: Shapes, parts: IntArray, here: FloatArray) -> FloatArray:
    """Return the distance of each part from a place, shape ``(n_parts,)`` [m]."""
    source, first = shapes.vertices_of(parts)
    start = shapes.xy_m[source] - here
    along = np.zeros_like(start)
    along[:-1] = start[1:] - start[:-1]
    along[first[1:] - 1] = 0.0
    length = np.maximum((along * along).sum(axis=1), 1e-12)
    share = np.clip(-(start * along).sum(axis=1) / length, 0.0, 1.0)
    gap = start + share[:, None] * along
    return np.asarray(np.minimum.reduceat(np.hypot(gap[:, 0], gap[:, 1]), first[:-1]))


def _area_at(layer: VectorLayer, at_m: tuple[float, float]) -> int | None:
    """Return the area around a place, the one drawn last; a hole is outside."""
    kind = layer.geometry.areas
    shapes = kind.shapes
    if not shapes.n_parts:
        return None
    parts = _drawn(layer, shapes, kind.tree.touching((*at_m, *at_m)))
    if not len(parts):
        return None
    crossed = _crossings(shapes, parts, at_m)
    owners = shapes.owner[parts]
    begins = np.flatnonzero(np.diff(owners, prepend=-1))
    inside = np.add.reduceat(crossed, begins) % 2 == 1
    around: IntArray = owners[begins][inside]
    if not len(around):
        return None
    return int(around[np.argmax(layer.class_of[around])])


def _crossings(shapes: Shapes, parts: IntArray, at_m: tuple[float, float]) -> IntArray:
    """Return how often a ray to the right crosses each ring, shape ``(n_parts,)``."""
    x, y = at_m
    source, first = shapes.vertices_of(parts)
    xy = shapes.xy_m[source]
    end = np.vstack([xy[1:], xy[:1]])
    end[first[1:] - 1] = xy[first[1:] - 1]
    passes = (xy[:, 1] > y) != (end[:, 1] > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        where = xy[:, 0] + (y - xy[:, 1]) * (end[:, 0] - xy[:, 0]) / (end[:, 1] - xy[:, 1])
    return np.add.reduceat((passes & (where > x)).astype(np.int64), first[:-1])
