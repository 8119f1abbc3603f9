"""The cells of a country: a regular grid of the map, and which stations each cell can reach."""

from dataclasses import dataclass

import numpy as np
import shapely

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.drawing.local_plane import ellipsoid
from siteselect.core.errors import InputError
from siteselect.study.study import Study

EARTH_RADIUS_KM = 6371.0
ON_THE_SAFE_SIDE = 1.01
"""A sphere and the ellipsoid differ by less than this in any distance."""


@dataclass(frozen=True, eq=False)
class CountryGrid:
    """Square cells of the map whose middles lie inside a region of the study.

    Attributes
    ----------
    map_crs : str
    cell_m : float
        Side of a cell in metres of the map. [m]
    left_m, top_m : float
        Outer corner of the grid. [m]
    n_rows, n_columns : int
        Size of the grid, the first row northmost.
    flat : ndarray of int, shape (N,)
        Place of every cell in the grid, row by row.
    lon_lat : ndarray, shape (N, 2)
        Middles of the cells. [degree]
    """

    map_crs: str
    cell_m: float
    left_m: float
    top_m: float
    n_rows: int
    n_columns: int
    flat: IntArray
    lon_lat: FloatArray

    @property
    def n_cells(self) -> int:
        """Number of cells inside, N."""
        return len(self.flat)

    def raster(self, values: FloatArray) -> FloatArray:
        """Return values of cells as a picture, NaN outside, shape (n_rows, n_columns)."""
        whole = np.full(self.n_rows * self.n_columns, np.nan)
        whole[self.flat] = values
        return whole.reshape(self.n_rows, self.n_columns)

    def cell_at(self, x_m: float, y_m: float) -> int | None:
        """Return the cell that holds a point of the map, or None outside. [m]."""
        column, row = (
            int((x_m - self.left_m) // self.cell_m),
            int((self.top_m - y_m) // self.cell_m),
        )
        if not (0 <= row < self.n_rows and 0 <= column < self.n_columns):
            return None
        wanted = row * self.n_columns + column
        found = int(np.searchsorted(self.flat, wanted))
        return found if found < self.n_cells and self.flat[found] == wanted else None


def country_grid(study: Study, cell_km: float, map_crs: str | None = None) -> CountryGrid:
    """Return the cells of a study's regions.

    Parameters
    ----------
    study : Study
    cell_km : float
        Side of a cell, in the map's metres. [km]
    map_crs : str, optional
        Projected CRS in metres; the study's when not given.

    Raises
    ------
    InputError
        When the study has no regions, cells have no size or the CRS is not known.
    """
    crs = map_crs or study.info.map_crs
    if not study.regions:
        raise InputError("The study has no regions to cover with cells", fix="Give it regions.")
    if not cell_km > 0:
        raise InputError(f"Cells of {cell_km:g} km cover nothing", fix="Give a size above 0 km.")
    from pyproj import Transformer  # noqa: PLC0415 - heavy
    from pyproj.exceptions import CRSError  # noqa: PLC0415 - heavy

    try:
        forward = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    except CRSError as error:
        raise InputError(
            f"The map projection '{crs}' is not known", fix="Choose a projected CRS in metres."
        ) from error
    areas = [
        shapely.transform(region.area, lambda xy: np.column_stack(forward.transform(*xy.T)))
        for region in study.regions
    ]
    cell_m = 1000.0 * cell_km
    box = shapely.total_bounds(areas)
    left, top = np.floor(box[0] / cell_m) * cell_m, np.ceil(box[3] / cell_m) * cell_m
    n_columns = int(np.ceil((box[2] - left) / cell_m))
    n_rows = int(np.ceil((top - box[1]) / cell_m))
    x = left + (np.arange(n_columns) + 0.5) * cell_m
    y = top - (np.arange(n_rows) + 0.5) * cell_m
    is_inside = np.zeros((n_rows, n_columns), dtype=np.bool_)
    for area in areas:
        _mark(area, x, y, is_inside)
    flat = np.flatnonzero(is_inside)
    rows, columns = np.divmod(flat, n_columns)
    lon, lat = forward.transform(x[columns], y[rows], direction="INVERSE")
    return CountryGrid(
        crs, cell_m, float(left), float(top), n_rows, n_columns, flat, np.column_stack([lon, lat])
    )


def _mark(area: shapely.Geometry, x: FloatArray, y: FloatArray, is_inside: BoolArray) -> None:
    """Mark the cells whose middle lies in an area, looking only at the box around it."""
    west, south, east, north = area.bounds
    columns = slice(*np.searchsorted(x, [west, east]).tolist())
    rows = slice(*np.searchsorted(-y, [-north, -south]).tolist())
    shapely.prepare(area)
    xx, yy = np.meshgrid(x[columns], y[rows])
    is_inside[rows, columns] |= shapely.intersects_xy(area, xx, yy)


@dataclass(frozen=True, eq=False)
class Reach:
    """Pairs of a cell and a station within reach, by cell and then by distance.

    Attributes
    ----------
    cell, station : ndarray of int, shape (P,)
        `station` counts among the stations asked about.
    km : ndarray, shape (P,)
        Geodesic distance. [km]
    rank : ndarray of int, shape (P,)
        0 for the nearest station of a cell.
    """

    cell: IntArray
    station: IntArray
    km: FloatArray
    rank: IntArray


def stations_in_reach(
    lon_lat: FloatArray, station_lon_lat: FloatArray, *, reach_km: float, n_nearest: int
) -> Reach:
    """Return the nearest stations of every point that are within reach.

    Parameters
    ----------
    lon_lat : ndarray, shape (N, 2)
        Points. [degree]
    station_lon_lat : ndarray, shape (S, 2)
        Stations. [degree]
    reach_km : float
        Longest distance. [km]
    n_nearest : int
        Most stations of a point.

    Notes
    -----
    Candidates come from a k-d tree over chords of a sphere, a little wider than the reach;
    distances and their order are those of the ellipsoid.
    """
    from scipy.spatial import cKDTree  # noqa: PLC0415 - heavy

    chord = 2 * np.sin(min(np.pi, ON_THE_SAFE_SIDE * reach_km / EARTH_RADIUS_KM) / 2)
    near = cKDTree(_on_sphere(lon_lat)).query_ball_point(_on_sphere(station_lon_lat), chord)
    sizes = np.array([len(cells) for cells in near], dtype=np.int64)
    station = np.repeat(np.arange(len(near)), sizes)
    cell = np.fromiter((i for cells in near for i in cells), np.int64, int(sizes.sum()))
    _, _, metres = ellipsoid().inv(
        lon_lat[cell, 0], lon_lat[cell, 1],
        station_lon_lat[station, 0], station_lon_lat[station, 1],
    )  # fmt: skip
    km = np.asarray(metres, dtype=np.float64) / 1000.0
    is_near = km <= reach_km
    cell, station, km = cell[is_near], station[is_near], km[is_near]
    order = np.lexsort((station, km, cell))
    cell, station, km = cell[order], station[order], km[order]
    first = np.flatnonzero(np.diff(cell, prepend=-1))
    rank = np.arange(len(cell)) - np.repeat(first, np.diff(np.append(first, len(cell))))
    is_kept = rank < n_nearest
    return Reach(cell[is_kept], station[is_kept], km[is_kept], rank[is_kept])


def _on_sphere(lon_lat: FloatArray) -> FloatArray:
    lon, lat = np.radians(lon_lat).T
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
