"""Corners of an area: set, moved, taken away. In degrees; ring 0 is the border, others holes."""

import numpy as np
import shapely
from shapely import Point, Polygon

from siteselect.core.arrays import FloatArray
from siteselect.core.drawing.local_plane import LonLat


def with_corner_at(area: Polygon, *, ring: int, index: int, place: LonLat) -> Polygon:
    """Return an area with one corner elsewhere; it may cross itself then."""
    corners = _corners(area, ring).copy()
    corners[index] = place
    return _with_ring(area, ring, corners)


def with_corner_after(area: Polygon, *, ring: int, index: int, place: LonLat) -> Polygon:
    """Return an area with one corner more, on the edge that starts at corner `index`."""
    return _with_ring(area, ring, np.insert(_corners(area, ring), index + 1, place, axis=0))


def without_corner(area: Polygon, *, ring: int, index: int) -> Polygon | None:
    """Return an area with one corner less; a hole of three corners goes as a whole.

    None when the border has three corners: it needs all of them.
    """
    corners = _corners(area, ring)
    if len(corners) > 3:
        return _with_ring(area, ring, np.delete(corners, index, axis=0))
    if ring == 0:
        return None
    return Polygon(area.exterior, [hole for at, hole in enumerate(area.interiors, 1) if at != ring])


def n_corners(shape: Point | Polygon, ring: int) -> int:
    """Return how many corners a ring of a shape has; 0 when there is no such ring."""
    if isinstance(shape, Point) or ring > len(shape.interiors):
        return 0
    return len(_corners(shape, ring))


def _corners(area: Polygon, ring: int) -> FloatArray:
    """Return the corners of a ring, the first not repeated, shape ``(n, 2)``."""
    rings = [area.exterior, *area.interiors]
    return np.asarray(shapely.get_coordinates(rings[ring])[:-1])


def _with_ring(area: Polygon, ring: int, corners: FloatArray) -> Polygon:
    rings = [shapely.get_coordinates(one) for one in (area.exterior, *area.interiors)]
    rings[ring] = corners
    return Polygon(rings[0], rings[1:])
