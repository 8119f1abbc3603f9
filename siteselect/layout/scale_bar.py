"""A scale bar that is right on the ellipsoid, and how far a map departs from its scale."""

from dataclasses import dataclass

import numpy as np

from siteselect.layout.map_window import MapWindow

NEAT_LENGTHS = (5.0, 2.5, 2.0, 1.0)
REFINEMENTS = 6


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar of `n_parts` equal parts; its length is a distance on the ground at the map's centre.

    Attributes
    ----------
    length_km : float
        Geodesic distance the whole bar stands for. [km]
    length_mm : float
        Its length on paper. [mm]
    """

    length_km: float
    length_mm: float
    n_parts: int


@dataclass(frozen=True, slots=True)
class Distortion:
    """How a projection departs from the nominal scale and from true north over a window.

    `scale_low` and `scale_high` are the least and largest ratio of drawn to nominal length;
    `convergence_deg` the largest angle between grid north and true north. [degrees]
    """

    scale_low: float
    scale_high: float
    convergence_deg: float


def scale_bar(window: MapWindow, *, longest_mm: float) -> ScaleBar:
    """Return the longest bar of a neat length that fits, measured along the map's centre line.

    The distance is the geodesic on WGS 84, so the bar is right where the projection is not to
    scale.
    """
    across_mm = _mm_of_geodesic(window, 1.0)
    decade = 10.0 ** np.floor(np.log10(longest_mm / across_mm))
    length_km = next(
        (n * decade for n in NEAT_LENGTHS if _mm_of_geodesic(window, n * decade) <= longest_mm),
        decade / 2,
    )
    n_parts = 4 if length_km / decade in {1.0, 2.0} else 5
    return ScaleBar(float(length_km), _mm_of_geodesic(window, length_km), n_parts)


def distortion(window: MapWindow) -> Distortion:
    """Return the departure from scale and north over a window, looked up on a 9 x 9 grid."""
    from pyproj import Proj  # noqa: PLC0415 - heavy

    west, south, east, north = window.bounds_m
    x, y = np.meshgrid(np.linspace(west, east, 9), np.linspace(south, north, 9))
    degrees = window.unproject(np.column_stack([x.ravel(), y.ravel()]))
    degrees = degrees[np.isfinite(degrees).all(axis=1)]
    factors = Proj(window.crs).get_factors(degrees[:, 0], degrees[:, 1])
    scales = np.concatenate([factors.tissot_semimajor, factors.tissot_semiminor])
    return Distortion(
        float(scales.min()),
        float(scales.max()),
        float(np.abs(factors.meridian_convergence).max()),
    )


def _mm_of_geodesic(window: MapWindow, length_km: float) -> float:
    """Return the paper length of an east-west ground distance centred on the map."""
    from pyproj import Geod  # noqa: PLC0415 - heavy

    geod = Geod(ellps="WGS84")
    wanted_m = length_km * 1000
    half_m = wanted_m / 2
    for _ in range(REFINEMENTS):
        ends = np.array(
            [
                [window.centre_x_m - half_m, window.centre_y_m],
                [window.centre_x_m + half_m, window.centre_y_m],
            ]
        )
        (lon_a, lat_a), (lon_b, lat_b) = window.unproject(ends)
        half_m *= wanted_m / geod.inv(lon_a, lat_a, lon_b, lat_b)[2]
    return float(2 * half_m / window.metres_per_mm)
