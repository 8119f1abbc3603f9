"""Carrying and turning a shape without changing its size on the ground."""

from typing import TypeVar

import shapely
import shapely.affinity
from shapely import Point, Polygon

from siteselect.core.drawing.local_plane import LocalPlane, LonLat

Shape = TypeVar("Shape", Point, Polygon)


def carried(shape: Shape, start: LonLat, end: LonLat) -> Shape:
    """Return a shape in degrees moved so that what lay at `start` lies at `end`.

    Distances and bearings from there stay, so that an area keeps its hectares and its sides
    their direction wherever it is moved.
    """
    here, there = LocalPlane(*start), LocalPlane(*end)
    return shapely.transform(shape, lambda lon_lat: there.to_degrees(here.to_plane(lon_lat)))


def turned(shape: Shape, clockwise_deg: float, about: LonLat) -> Shape:
    """Return a shape in degrees turned about a place.

    Parameters
    ----------
    shape : Point or Polygon
        In degrees.
    clockwise_deg : float
        How far, seen from above. [deg]
    about : LonLat
        The place that stays, in degrees.
    """
    plane = LocalPlane(*about)
    flat = plane.geometry_to_plane(shape)
    return plane.geometry_to_degrees(
        shapely.affinity.rotate(flat, -clockwise_deg, origin=(0.0, 0.0))
    )
