"""A flat plane in metres around one place, and lengths and areas on the ellipsoid."""

import math
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely import LineString, Polygon

from siteselect.core.arrays import FloatArray

if TYPE_CHECKING:
    from pyproj import Geod

LonLat = tuple[float, float]
"""Longitude and latitude. [deg]"""

M2_PER_HA = 1e4


@lru_cache(maxsize=1)
def ellipsoid() -> "Geod":
    """Return the WGS84 ellipsoid, on which everything here is measured."""
    from pyproj import Geod  # noqa: PLC0415 - heavy

    return Geod(ellps="WGS84")


class LocalPlane:
    """East and north of one place in metres, by geodesic distance and bearing from it.

    An azimuthal equidistant projection of the ellipsoid: true from its middle in every direction;
    at 30 km from it lengths across are short of the truth by less than 0.001 %.

    Parameters
    ----------
    lon, lat : float
        The middle. [deg]
    """

    def __init__(self, lon: float, lat: float) -> None:
        self._lon, self._lat = lon, lat

    def to_plane(self, lon_lat: FloatArray) -> FloatArray:
        """Return metres east and north of degrees, shape ``(n, 2)`` in and out."""
        n = len(lon_lat)
        bearing, _, metres = ellipsoid().inv(
            np.full(n, self._lon), np.full(n, self._lat), lon_lat[:, 0], lon_lat[:, 1]
        )
        turn = np.radians(bearing)
        return np.column_stack([metres * np.sin(turn), metres * np.cos(turn)])

    def to_degrees(self, xy_m: FloatArray) -> FloatArray:
        """Return degrees of metres east and north, shape ``(n, 2)`` in and out."""
        n = len(xy_m)
        bearing = np.degrees(np.arctan2(xy_m[:, 0], xy_m[:, 1]))
        metres = np.hypot(xy_m[:, 0], xy_m[:, 1])
        lon, lat, _ = ellipsoid().fwd(np.full(n, self._lon), np.full(n, self._lat), bearing, metres)
        return np.column_stack([lon, lat])

    def geometry_to_plane(self, geometry: shapely.Geometry) -> shapely.Geometry:
        """Return a geometry given in degrees in metres of this plane."""
        return shapely.transform(geometry, self.to_plane)

    def geometry_to_degrees(self, geometry: shapely.Geometry) -> shapely.Geometry:
        """Return a geometry given in metres of this plane in degrees."""
        return shapely.transform(geometry, self.to_degrees)


def plane_about(geometry: shapely.Geometry) -> LocalPlane:
    """Return the plane around the middle of a geometry given in degrees."""
    west, south, east, north = geometry.bounds
    return LocalPlane((west + east) / 2, (south + north) / 2)


def distance_m(start: LonLat, end: LonLat) -> float:
    """Return the geodesic distance between two places in metres."""
    _, _, metres = ellipsoid().inv(*start, *end)
    return float(metres)


def bearing_deg(start: LonLat, end: LonLat) -> float:
    """Return in which direction `end` lies from `start`: 0 north, 90 east, in degrees."""
    bearing, _, _ = ellipsoid().inv(*start, *end)
    return float(bearing) % 360.0


def place_at(start: LonLat, *, bearing: float, metres: float) -> LonLat:
    """Return the place so far from another in a direction.

    Parameters
    ----------
    start : LonLat
        Where from, in degrees.
    bearing : float
        0 is north, 90 east. [deg]
    metres : float
        Along the geodesic. [m]
    """
    lon, lat, _ = ellipsoid().fwd(*start, bearing, metres)
    return float(lon), float(lat)


def ring_area_m2(lon_lat: FloatArray) -> float:
    """Return the area inside a ring of degrees, shape ``(n, 2)``, whichever way round."""
    if len(lon_lat) < 3:
        return 0.0
    area, _ = ellipsoid().polygon_area_perimeter(lon_lat[:, 0], lon_lat[:, 1])
    return abs(float(area))


def area_ha(area: Polygon) -> float:
    """Return the area of a polygon in degrees on the ellipsoid, holes left out, in hectares."""
    rings = [area.exterior, *area.interiors]
    outer, *holes = (ring_area_m2(shapely.get_coordinates(ring)) for ring in rings)
    return (outer - sum(holes)) / M2_PER_HA


def length_km(line: LineString) -> float:
    """Return the length of a line in degrees on the ellipsoid, in kilometres."""
    lon_lat = shapely.get_coordinates(line)
    return math.fsum(ellipsoid().line_lengths(lon_lat[:, 0], lon_lat[:, 1])) / 1000.0
