"""From degrees to the flat metres of the map and back."""

import math
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say

if TYPE_CHECKING:
    from pyproj import Geod, Transformer

_DEGREES = "EPSG:4326"


class MapProjection:
    """Longitude and latitude to metres of one projected CRS and back; PROJ is loaded on first use.

    Parameters
    ----------
    map_crs : str
        Any projected CRS in metres that PROJ knows, e.g. ``EPSG:32642``.
    """

    def __init__(self, map_crs: str) -> None:
        self.map_crs = map_crs

    @cached_property
    def _forward(self) -> "Transformer":
        return _transformer(_DEGREES, self.map_crs)

    @cached_property
    def _backward(self) -> "Transformer":
        return _transformer(self.map_crs, _DEGREES)

    @cached_property
    def _ellipsoid(self) -> "Geod":
        from pyproj import Geod  # noqa: PLC0415 - heavy

        return Geod(ellps="WGS84")

    def to_map(self, lon_lat: FloatArray) -> FloatArray:
        """Return map metres of degrees, shape ``(n, 2)`` in and out.

        Raises
        ------
        InputError
            When PROJ does not know the CRS.
        """
        return np.column_stack(self._forward.transform(lon_lat[:, 0], lon_lat[:, 1]))

    def to_degrees(self, xy_m: FloatArray) -> FloatArray:
        """Return longitude and latitude of map metres, shape ``(n, 2)`` in and out."""
        return np.column_stack(self._backward.transform(xy_m[:, 0], xy_m[:, 1]))

    def point_to_map(self, lon: float, lat: float) -> tuple[float, float]:
        """Return map metres of one position [m]."""
        x, y = self._forward.transform(lon, lat)
        return float(x), float(y)

    def point_to_degrees(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Return longitude and latitude of one map point [degree]."""
        lon, lat = self._backward.transform(x_m, y_m)
        return float(lon), float(lat)

    def geometries_to_map(self, geometries: NDArray[Any]) -> NDArray[Any]:
        """Return shapely geometries in map metres; shape as given."""
        return np.asarray(shapely.transform(geometries, self.to_map))

    def geometry_to_map(self, geometry: shapely.Geometry) -> shapely.Geometry:
        """Return one geometry in map metres."""
        return shapely.transform(geometry, self.to_map)

    def geometry_to_degrees(self, geometry: shapely.Geometry) -> shapely.Geometry:
        """Return one geometry in degrees."""
        return shapely.transform(geometry, self.to_degrees)

    def ground_distance_m(self, one_m: tuple[float, float], other_m: tuple[float, float]) -> float:
        """Return how far two map points are apart along the ellipsoid [m]; NaN without a place."""
        ends = self.point_to_degrees(*one_m), self.point_to_degrees(*other_m)
        if not all(math.isfinite(angle) for end in ends for angle in end):
            return math.nan
        _, _, length_m = self._ellipsoid.inv(*ends[0], *ends[1])
        return float(length_m)

    def ground_area_m2(self, ring_m: FloatArray) -> float:
        """Return the area inside a ring on the ellipsoid. `ring_m` (n, 2) in map metres [m2]."""
        degrees = self.to_degrees(ring_m)
        area, _ = self._ellipsoid.polygon_area_perimeter(degrees[:, 0], degrees[:, 1])
        return abs(float(area))

    def ground_pieces(self, way_m: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return length and bearing of every piece of a way, measured on the ellipsoid.

        Parameters
        ----------
        way_m : ndarray, shape (n, 2)
            Map coordinates of its points. [m]

        Returns
        -------
        lengths_m : ndarray, shape (n - 1,)
            Of the geodesics between the points (Karney, 2013, J. Geodesy 87, 43). [m]
        bearings : ndarray, shape (n - 1,)
            At the start of each piece, clockwise from true north, 0 to 360. [degree]
        """
        lon, lat = self.to_degrees(way_m).T
        azimuth, _, length = self._ellipsoid.inv(lon[:-1], lat[:-1], lon[1:], lat[1:])
        return np.asarray(length, np.float64), np.asarray(azimuth, np.float64) % 360

    def north_degrees(self, x_m: float, y_m: float) -> float:
        """Return how far true north leans to the right of the map's top [degree]."""
        lon, lat = self.point_to_degrees(x_m, y_m)
        top_x, top_y = self.point_to_map(lon, lat + 0.01)
        return math.degrees(math.atan2(top_x - x_m, top_y - y_m))


@lru_cache(maxsize=8)
def _transformer(source: str, target: str) -> "Transformer":
    from pyproj import Transformer  # noqa: PLC0415 - heavy
    from pyproj.exceptions import CRSError  # noqa: PLC0415 - heavy

    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except CRSError as error:
        crs = target if source == _DEGREES else source
        raise InputError(
            say("The map projection '{crs}' is not known", crs=crs),
            where="study information, map_crs",
            fix=say("Give the EPSG code of a projected CRS in metres, e.g. EPSG:32642."),
        ) from error
