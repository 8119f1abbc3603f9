"""The squares of a web map: which ones a view needs, and where their corners lie."""

import math
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection

TILE_PX = 256
MOST_TILES = 180
_EDGE_LAT = 85.051
_SAMPLES = 9
_SHARPEST_STRETCH = 1.4
_EQUATOR_M = 40_075_016.7


@dataclass(frozen=True, slots=True)
class TileId:
    """One square; rows are counted from the north."""

    zoom: int
    column: int
    row: int

    def above(self) -> "TileId":
        """Return the square of the next coarser level that holds this one."""
        return TileId(self.zoom - 1, self.column // 2, self.row // 2)


def degrees_of(zoom: int, column: FloatArray, row: FloatArray) -> FloatArray:
    """Return longitude and latitude of places given in squares, shape ``(n, 2)``.

    Notes
    -----
    The web's Mercator projection (EPSG:3857) in tile units.
    """
    lon = column / 2**zoom * 360.0 - 180.0
    lat = np.degrees(np.arctan(np.sinh(np.pi * (1.0 - 2.0 * row / 2**zoom))))
    return np.column_stack([lon, lat])


def squares_of(zoom: int, lon_lat: FloatArray) -> FloatArray:
    """Return column and row, with fractions, of places in degrees, shape ``(n, 2)``."""
    lat = np.radians(np.clip(lon_lat[:, 1], -_EDGE_LAT, _EDGE_LAT))
    column = (lon_lat[:, 0] + 180.0) / 360.0 * 2**zoom
    row = (1.0 - np.arcsinh(np.tan(lat)) / np.pi) / 2.0 * 2**zoom
    return np.column_stack([column, row])


def tiles_in_view(
    view: MapView, projection: MapProjection, *, least_zoom: int, most_zoom: int
) -> list[TileId]:
    """Return the squares that a view shows, about as sharp as its pixels, the middle ones first."""
    x, y = np.meshgrid(
        np.linspace(0, view.width_px, _SAMPLES), np.linspace(0, view.height_px, _SAMPLES)
    )
    xy_m = np.array([view.point_m(*at) for at in zip(x.ravel(), y.ravel(), strict=True)])
    seen = projection.to_degrees(xy_m)
    seen = seen[np.isfinite(seen).all(axis=1)]
    if not len(seen):
        return []
    zoom = _zoom_for(view, projection, float(np.median(seen[:, 1])))
    zoom = min(max(zoom, least_zoom), most_zoom)
    while True:
        tiles = _tiles_around(seen, zoom)
        if len(tiles) <= MOST_TILES or zoom == 0:
            return tiles
        zoom -= 1


def _zoom_for(view: MapView, projection: MapProjection, lat: float) -> int:
    middle_px = view.width_px / 2, view.height_px / 2
    step = 64.0
    ends = (
        view.point_m(middle_px[0] - step, middle_px[1]),
        view.point_m(middle_px[0] + step, middle_px[1]),
    )
    ground_m = projection.ground_distance_m(*ends) / (2 * step)
    if not math.isfinite(ground_m) or ground_m <= 0:
        return 0
    whole_m = _EQUATOR_M * math.cos(math.radians(lat)) / TILE_PX
    return max(0, math.ceil(math.log2(max(1.0, whole_m / (ground_m * _SHARPEST_STRETCH)))))


def _tiles_around(lon_lat: FloatArray, zoom: int) -> list[TileId]:
    squares = squares_of(zoom, lon_lat)
    side = 2**zoom
    low = np.clip(np.floor(squares.min(axis=0)), 0, side - 1).astype(int)
    high = np.clip(np.floor(squares.max(axis=0)), 0, side - 1).astype(int)
    columns, rows = high - low + 1
    if columns * rows > 4 * MOST_TILES:
        return [TileId(zoom, 0, 0)] * (MOST_TILES + 1)
    middle = squares.mean(axis=0) - 0.5
    tiles = [
        TileId(zoom, int(column), int(row))
        for row in range(low[1], high[1] + 1)
        for column in range(low[0], high[0] + 1)
    ]
    return sorted(tiles, key=lambda t: math.hypot(t.column - middle[0], t.row - middle[1]))
