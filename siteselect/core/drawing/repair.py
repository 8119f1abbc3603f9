"""Outlines that cross themselves, and the sound areas they hold."""

import shapely
from shapely import Polygon

_LEAST_SHARE = 1e-6


def repaired(outline: Polygon) -> tuple[Polygon, ...]:
    """Return the sound areas that a crossing outline holds, the largest first.

    A bow-tie gives its two wings. Empty when the outline holds no area.
    """
    sound = shapely.get_parts(shapely.get_parts(shapely.make_valid(outline)))
    parts = [part for part in sound if isinstance(part, Polygon)]
    whole = sum(part.area for part in parts)
    kept = [part for part in parts if part.area > _LEAST_SHARE * whole]
    return tuple(sorted(kept, key=lambda part: part.area, reverse=True))
