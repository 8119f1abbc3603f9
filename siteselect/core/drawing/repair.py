"""Outlines that cross themselves: where they do, and what sound areas they hold."""

import re

import shapely
from shapely import Polygon

from siteselect.core.drawing.local_plane import LonLat

_LEAST_SHARE = 1e-6
_PLACE = re.compile(r"\[(?P<lon>\S+) (?P<lat>[^\s\]]+)")


def crossing_of(outline: Polygon) -> LonLat | None:
    """Return a place where an outline crosses or touches itself, or None when it is sound."""
    found = _PLACE.search(shapely.is_valid_reason(outline))
    return None if found is None else (float(found["lon"]), float(found["lat"]))


def repaired(outline: Polygon) -> tuple[Polygon, ...]:
    """Return the sound areas that a crossing outline holds, the largest first.

    A bow-tie gives its two wings. Empty when the outline holds no area.
    """
    sound = shapely.get_parts(shapely.get_parts(shapely.make_valid(outline)))
    parts = [part for part in sound if isinstance(part, Polygon)]
    whole = sum(part.area for part in parts)
    kept = [part for part in parts if part.area > _LEAST_SHARE * whole]
    return tuple(sorted(kept, key=lambda part: part.area, reverse=True))
