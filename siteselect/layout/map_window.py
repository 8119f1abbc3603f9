"""The part of the earth a map shows on paper: projection, centre, scale and size."""

from dataclasses import dataclass

import numpy as np
import shapely

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.study import Study

NEAT_SCALES = (
    1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 9.0,
    10.0,
)  # fmt: skip
MARGIN_SHARE = 0.03
LEAST_EXTENT_M = 1_000.0
NUDGE_DEG = 0.001


@dataclass(frozen=True, slots=True)
class MapWindow:
    """A rectangle of a projected plane at a scale.

    Attributes
    ----------
    crs : str
        Projected CRS in metres, e.g. ``EPSG:32642``.
    centre_x_m, centre_y_m : float
        Centre in that plane. [m]
    scale : float
        Denominator of the nominal scale: 1:`scale`.
    width_mm, height_mm : float
        Size on paper. [mm]
    """

    crs: str
    centre_x_m: float
    centre_y_m: float
    scale: float
    width_mm: float
    height_mm: float

    @property
    def metres_per_mm(self) -> float:
        """Projected metres in one millimetre of paper. [m/mm]."""
        return self.scale / 1000

    @property
    def bounds_m(self) -> tuple[float, float, float, float]:
        """West, south, east and north edge in the projected plane. [m]."""
        half_x = self.width_mm * self.metres_per_mm / 2
        half_y = self.height_mm * self.metres_per_mm / 2
        x, y = self.centre_x_m, self.centre_y_m
        return x - half_x, y - half_y, x + half_x, y + half_y

    @property
    def true_north_lean_deg(self) -> float:
        """How far true north leans to the right of the page's top at the centre. [degree]."""
        ((lon, lat),) = self.unproject(np.array([[self.centre_x_m, self.centre_y_m]]))
        here, ahead = projected(self.crs, np.array([lon, lon]), np.array([lat, lat + NUDGE_DEG]))
        east_m, north_m = ahead - here
        return float(np.degrees(np.arctan2(east_m, north_m)))

    def to_mm(self, plane: FloatArray) -> FloatArray:
        """Return projected points as millimetres from the window's upper left corner.

        Parameters
        ----------
        plane : ndarray, shape (n, 2)
            Eastings and northings. [m]
        """
        west, _, _, north = self.bounds_m
        return np.column_stack([plane[:, 0] - west, north - plane[:, 1]]) / self.metres_per_mm

    def project(self, lon: FloatArray, lat: FloatArray) -> FloatArray:
        """Return points in degrees as millimetres, shape (n, 2); infinite where undefined."""
        return self.to_mm(projected(self.crs, lon, lat))

    def unproject(self, plane: FloatArray) -> FloatArray:
        """Return projected points, shape (n, 2) [m], as longitude and latitude in degrees."""
        from pyproj import Transformer  # noqa: PLC0415 - heavy

        back = Transformer.from_crs(self.crs, "EPSG:4326", always_xy=True)
        return np.column_stack(back.transform(plane[:, 0], plane[:, 1]))


def projected(crs: str, lon: FloatArray, lat: FloatArray) -> FloatArray:
    """Return points in degrees as eastings and northings of a CRS, shape (n, 2). [m]."""
    from pyproj import Transformer  # noqa: PLC0415 - heavy

    forth = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    return np.column_stack(forth.transform(lon, lat))


def window_of_study(
    study: Study, *, width_mm: float, height_mm: float, scale: float | None = None
) -> MapWindow:
    """Return the window that shows the whole study, at the largest neat scale or a given one.

    Raises
    ------
    InputError
        When the study has nothing to show, or the scale is not above zero.
    """
    if scale is not None and not scale > 0:
        raise InputError(
            say("The scale 1:{scale:g} is not above zero", scale=scale),
            fix=say("Give e.g. 5000000."),
        )
    plane = projected(study.info.map_crs, *_corners(study).T)
    plane = plane[np.isfinite(plane).all(axis=1)]
    if not len(plane):
        raise InputError(
            say("The study has no regions, stations or sites to put on a map"),
            fix=say("Add at least one, or check that the map CRS fits the study."),
        )
    low, high = plane.min(axis=0), plane.max(axis=0)
    extent = np.maximum(high - low, LEAST_EXTENT_M) * (1 + 2 * MARGIN_SHARE)
    centre = (low + high) / 2
    fitting = float(max(extent[0] / width_mm, extent[1] / height_mm) * 1000)
    return MapWindow(
        study.info.map_crs,
        float(centre[0]),
        float(centre[1]),
        neat_scale(fitting) if scale is None else float(scale),
        width_mm,
        height_mm,
    )


def neat_scale(at_least: float) -> float:
    """Return the smallest neat denominator that is not below `at_least`, e.g. 7,000,000."""
    decade = 10.0 ** np.floor(np.log10(at_least))
    slack = at_least * (1 - 1e-9)
    return float(next(step * decade for step in NEAT_SCALES if step * decade >= slack))


def _corners(study: Study) -> FloatArray:
    """Return the points a map of the study has to show, in degrees, shape (n, 2)."""
    shapes: tuple[shapely.Geometry, ...] = (
        *(region.area for region in study.regions),
        *(site.geometry for site in study.sites),
    )
    stations = [[station.lon, station.lat] for station in study.substations]
    return np.vstack([np.array(stations).reshape(-1, 2), shapely.get_coordinates(np.array(shapes))])
