"""Rectangles and circles of a true size on the ground."""

import math

import numpy as np
from shapely import Polygon

from siteselect.core.arrays import FloatArray
from siteselect.core.drawing.local_plane import (
    M2_PER_HA,
    LocalPlane,
    LonLat,
    ring_area_m2,
)
from siteselect.core.errors import InputError
from siteselect.core.words import say

CIRCLE_CORNERS = 64
MOST_HA = 10_000_000.0
MOST_RADIUS_M = 200_000.0


def rectangle_between(corner: LonLat, opposite: LonLat) -> Polygon:
    """Return the rectangle with two opposite corners, its sides along north and east.

    Raises
    ------
    InputError
        When the corners span no area.
    """
    plane = LocalPlane((corner[0] + opposite[0]) / 2, (corner[1] + opposite[1]) / 2)
    (x1, y1), (x2, y2) = plane.to_plane(np.array([corner, opposite])).tolist()
    if min(abs(x2 - x1), abs(y2 - y1)) < 1e-3:
        raise InputError(
            say("The two corners span no area"), fix=say("Set the second corner elsewhere.")
        )
    ring = plane.to_degrees(np.array([(x1, y1), (x2, y1), (x2, y2), (x1, y2)]))
    ring[0], ring[2] = corner, opposite
    return Polygon(ring)


def square_of(centre: LonLat, hectares: float) -> Polygon:
    """Return the square of a size around a place, its sides along north and east.

    Parameters
    ----------
    centre : LonLat
        The middle, in degrees.
    hectares : float
        Area on the ellipsoid. [ha]

    Raises
    ------
    InputError
        When the area is not above 0 or beyond any site.
    """
    half = math.sqrt(checked_ha(hectares) * M2_PER_HA) / 2
    corners = np.array([(-half, -half), (half, -half), (half, half), (-half, half)])
    return _of_area(centre, corners, hectares)


def circle_of(centre: LonLat, hectares: float) -> Polygon:
    """Return the circle of a size around a place, drawn with 64 corners.

    Parameters
    ----------
    centre : LonLat
        The middle, in degrees.
    hectares : float
        Area on the ellipsoid inside the corners. [ha]

    Raises
    ------
    InputError
        When the area is not above 0 or beyond any site.
    """
    radius = math.sqrt(checked_ha(hectares) * M2_PER_HA / math.pi)
    return _of_area(centre, _circle(radius), hectares)


def circle_about(centre: LonLat, radius_m: float) -> Polygon:
    """Return the circle around a place, drawn with 64 corners.

    Parameters
    ----------
    centre : LonLat
        The middle, in degrees.
    radius_m : float
        Geodesic distance of every corner from it. [m]

    Raises
    ------
    InputError
        When the radius is not above 0 or beyond any site.
    """
    if not 0 < radius_m <= MOST_RADIUS_M:
        raise InputError(
            say("A circle with a radius of {radius:g} m is no site", radius=radius_m),
            fix=say("Give more than 0 m and at most {most:,.0f} km.", most=MOST_RADIUS_M / 1000),
        )
    return Polygon(LocalPlane(*centre).to_degrees(_circle(radius_m)))


def checked_ha(hectares: float) -> float:
    """Return an area that a site can have. `hectares` [ha].

    Raises
    ------
    InputError
        When it is not above 0 or beyond any site.
    """
    if not 0 < hectares <= MOST_HA:
        raise InputError(
            say("An area of {area:g} ha is no site", area=hectares),
            fix=say("Give more than 0 ha and at most {most:,.0f} ha.", most=MOST_HA),
        )
    return hectares


def _circle(radius_m: float) -> FloatArray:
    turn = np.linspace(0, 2 * math.pi, CIRCLE_CORNERS, endpoint=False)
    return radius_m * np.column_stack([np.sin(turn), np.cos(turn)])


def _of_area(centre: LonLat, corners_m: FloatArray, hectares: float) -> Polygon:
    """Return corners in the plane of `centre` in degrees, stretched to hold the area exactly."""
    plane = LocalPlane(*centre)
    for _ in range(2):
        found = ring_area_m2(plane.to_degrees(corners_m))
        corners_m = corners_m * math.sqrt(hectares * M2_PER_HA / found)
    return Polygon(plane.to_degrees(corners_m))
