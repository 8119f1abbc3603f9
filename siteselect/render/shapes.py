"""Lines and areas of one layer as flat arrays of map metres, ready to be drawn in bulk."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.render.map_view import MapView

SAFE_PX = 12_000.0
"""Coordinates farther out than this are cut off: raster devices overflow not far beyond."""


@dataclass(frozen=True, eq=False)
class Shapes:
    """Parts (line strings or rings) of many features, vertices end to end.

    Attributes
    ----------
    xy_m : ndarray, shape (n_vertices, 2)
        Map coordinates. [m]
    first : ndarray of int, shape (n_parts + 1,)
        Where each part starts in `xy_m`, and the end.
    owner : ndarray of int, shape (n_parts,)
        Feature each part belongs to.
    bounds_m : ndarray, shape (n_parts, 4)
        x_min, y_min, x_max, y_max of each part. [m]
    """

    xy_m: FloatArray
    first: IntArray
    owner: IntArray
    bounds_m: FloatArray

    @property
    def n_parts(self) -> int:
        """Number of parts."""
        return len(self.owner)

    def visible(self, view: MapView) -> BoolArray:
        """Return which parts touch the view, shape ``(n_parts,)``."""
        x_min, y_min, x_max, y_max = view.bounds_m
        box = self.bounds_m
        return np.asarray(
            (box[:, 2] >= x_min) & (box[:, 0] <= x_max)
            & (box[:, 3] >= y_min) & (box[:, 1] <= y_max)
        )  # fmt: skip

    def vertices_of(self, parts: IntArray) -> tuple[IntArray, IntArray]:
        """Return positions in `xy_m` of the vertices of some parts, and where each part starts.

        Parameters
        ----------
        parts : ndarray of int, shape (n,)

        Returns
        -------
        tuple of ndarray of int
            Shape (n_vertices,), and (n + 1,) with the end.
        """
        start = self.first[parts]
        count = self.first[parts + 1] - start
        begin = np.zeros(len(parts) + 1, np.int64)
        np.cumsum(count, out=begin[1:])
        return np.arange(begin[-1]) + np.repeat(start - begin[:-1], count), begin


@dataclass(frozen=True, eq=False)
class PixelParts:
    """Parts in pixels: vertices ``(n, 2)``, start of each part and the end, owner of each part."""

    xy_px: FloatArray
    first: IntArray
    owner: IntArray

    def part(self, index: int) -> FloatArray:
        """Return the vertices of one part, shape ``(n, 2)``."""
        return self.xy_px[self.first[index] : self.first[index + 1]]


def shapes_of(geometries_m: NDArray[Any]) -> Shapes:
    """Return lines and polygon rings of projected geometries; points and empties are left out.

    Parameters
    ----------
    geometries_m : ndarray of shapely geometries, shape (n_features,)
        In map coordinates. [m]
    """
    parts, owner = shapely.get_parts(geometries_m, return_index=True)
    is_area = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    rings, ring_of = shapely.get_rings(parts[is_area], return_index=True)
    is_line = shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING
    pieces = np.concatenate([rings, parts[is_line]])
    owners = np.concatenate([owner[is_area][ring_of], owner[is_line]]).astype(np.int64)
    filled = ~shapely.is_empty(pieces)
    pieces, owners = pieces[filled], owners[filled]
    order = np.argsort(owners, kind="stable")
    pieces, owners = pieces[order], owners[order]
    first = np.zeros(len(pieces) + 1, np.int64)
    np.cumsum(shapely.get_num_coordinates(pieces), out=first[1:])
    bounds = shapely.bounds(pieces) if len(pieces) else np.empty((0, 4))
    return Shapes(shapely.get_coordinates(pieces), first, owners, bounds)


def pixel_parts(shapes: Shapes, view: MapView, *, chosen: BoolArray | None = None) -> PixelParts:
    """Return the visible parts in pixels, vertices that share a pixel with the one before dropped.

    Parameters
    ----------
    chosen : ndarray of bool, shape (n_parts,), optional
        Only these parts.
    """
    keep = shapes.visible(view)
    parts = np.flatnonzero(keep if chosen is None else keep & chosen)
    source, begin = shapes.vertices_of(parts)
    xy_px = view.to_px(shapes.xy_m[source])
    return thinned(PixelParts(xy_px, begin, shapes.owner[parts]), view.px_per_mm)


def thinned(parts: PixelParts, px_per_mm: float) -> PixelParts:
    """Return parts without vertices that share a pixel with the one before. `px_per_mm` [px/mm]."""
    if not len(parts.xy_px):
        return parts
    finest_px = max(0.7, 0.05 * px_per_mm)
    cell = np.floor(parts.xy_px / finest_px)
    keep = np.ones(len(cell), np.bool_)
    keep[1:] = (cell[1:] != cell[:-1]).any(axis=1)
    keep[parts.first[:-1]] = True
    keep[parts.first[1:] - 1] = True
    kept_before = np.zeros(len(keep) + 1, np.int64)
    np.cumsum(keep, out=kept_before[1:])
    return PixelParts(parts.xy_px[keep], kept_before[parts.first], parts.owner)


def is_oversized(xy_px: FloatArray) -> bool:
    """Return whether some vertex lies beyond what raster devices can hold."""
    return bool((np.abs(xy_px) > SAFE_PX).any())


def ring_cut_to(
    ring_px: FloatArray, low: tuple[float, float], high: tuple[float, float]
) -> FloatArray:
    """Return a ring cut to a rectangle, edge by edge (Sutherland and Hodgman, 1974).

    Parameters
    ----------
    ring_px : ndarray, shape (n, 2)
        Vertices; closing vertex allowed. [px]
    low, high : tuple of float
        Corners of the rectangle. [px]
    """
    for axis in (0, 1):
        ring_px = _cut_half(ring_px, axis, low[axis], keep_above=True)
        ring_px = _cut_half(ring_px, axis, high[axis], keep_above=False)
    return ring_px


def _cut_half(ring: FloatArray, axis: int, limit: float, *, keep_above: bool) -> FloatArray:
    if not len(ring):
        return ring
    value = ring[:, axis] - limit if keep_above else limit - ring[:, axis]
    inside = value >= 0
    following = np.roll(ring, -1, axis=0)
    next_value = np.roll(value, -1)
    crosses = inside != np.roll(inside, -1)
    share = np.divide(value, value - next_value, out=np.zeros(len(ring)), where=crosses)
    crossing = ring + share[:, None] * (following - ring)
    both = np.stack([ring, crossing], axis=1).reshape(-1, 2)
    kept: FloatArray = both[np.stack([inside, crosses], axis=1).ravel()]
    return kept


def segments_cut_to(
    segments_px: FloatArray, low: tuple[float, float], high: tuple[float, float]
) -> FloatArray:
    """Return the parts of straight segments inside a rectangle (Liang and Barsky, 1984).

    Parameters
    ----------
    segments_px : ndarray, shape (n, 4)
        x1, y1, x2, y2. [px]
    low, high : tuple of float
        Corners of the rectangle. [px]

    Returns
    -------
    ndarray, shape (m, 4)
        Segments that touch the rectangle, cut to it; order is kept. [px]
    """
    start, along = segments_px[:, :2], segments_px[:, 2:] - segments_px[:, :2]
    enter, leave = np.zeros(len(start)), np.ones(len(start))
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        for axis in (0, 1):
            to_low = (low[axis] - start[:, axis]) / along[:, axis]
            to_high = (high[axis] - start[:, axis]) / along[:, axis]
            parallel = along[:, axis] == 0
            within = (start[:, axis] >= low[axis]) & (start[:, axis] <= high[axis])
            near = np.where(parallel, np.where(within, 0.0, 2.0), np.minimum(to_low, to_high))
            far = np.where(parallel, np.where(within, 1.0, -1.0), np.maximum(to_low, to_high))
            enter, leave = np.maximum(enter, near), np.minimum(leave, far)
    touches = enter <= leave
    start, along = start[touches], along[touches]
    return np.hstack([start + enter[touches, None] * along, start + leave[touches, None] * along])
