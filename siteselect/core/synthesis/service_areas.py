"""Approximate service areas: cells of district centres, merged by region, clipped to a border."""

from collections.abc import Sequence

import numpy as np
import shapely
from shapely import Geometry, MultiPolygon, Polygon

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import say

DECIMALS = 4
CELL_MARGIN = 5.0
SMALLEST_PART = 1e-4


def service_areas(
    centres: FloatArray,
    regions: Sequence[str],
    *,
    parts: Sequence[Geometry],
    part_of: Sequence[int],
) -> dict[str, Polygon | MultiPolygon]:
    """Return the area of every region: all that is nearest to one of its district centres.

    Parameters
    ----------
    centres : ndarray, shape (n_districts, 2)
        Longitude and latitude of every district. [degree]
    regions : sequence of str
        Region of every district.
    parts : sequence of Geometry
        Areas that the regions fill together and whose borders no cell crosses, such as
        provinces, in degrees.
    part_of : sequence of int
        Part every district belongs to.

    Returns
    -------
    dict
        Areas by region in the order they first occur, rounded to 0.0001 degree.

    Raises
    ------
    InputError
        When a part has no district, two districts share one centre, or a region ends up without
        area.

    Notes
    -----
    Cells are made in degrees with longitude shortened at the middle latitude, so that "nearest" is
    nearest on the ground to within a few per cent.
    """
    pieces: dict[str, list[Geometry]] = {region: [] for region in regions}
    belongs = np.asarray(part_of)
    for number, part in enumerate(parts):
        own = np.flatnonzero(belongs == number)
        if not own.size:
            raise InputError(
                say("Part {number} of the area has no district", number=number + 1),
                fix=say("Give every part at least one district centre."),
            )
        for district, cell in zip(own.tolist(), _cells(centres[own], part), strict=True):
            pieces[regions[district]].append(cell)
    return {region: _tidy(found, region) for region, found in pieces.items()}


def _cells(centres: FloatArray, part: Geometry) -> list[Geometry]:
    """Return what of `part` is nearest to each centre, in the order of the centres."""
    if len(centres) == 1:
        return [part]
    west, south, east, north = part.bounds
    shorten = np.array([_shortening((south + north) / 2), 1.0])
    frame = shapely.box(
        *(np.array([west, south]) * shorten - CELL_MARGIN),
        *(np.array([east, north]) * shorten + CELL_MARGIN),
    )
    points = shapely.points(centres * shorten)
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(points), extend_to=frame)
    )
    of_point, of_cell = shapely.STRtree(cells).query(points, predicate="within")
    if len(cells) != len(points):
        raise InputError(
            say("Two districts share one centre"), fix=say("Give every district its own centre.")
        )
    position = dict(zip(of_point.tolist(), of_cell.tolist(), strict=True))
    return [
        shapely.transform(cells[position[i]], lambda xy: xy / shorten).intersection(part)
        for i in range(len(points))
    ]


def _shortening(latitude: float) -> float:
    """Return about cos(latitude), by its series: the same bytes on every machine."""
    x = latitude * 0.017453292519943295
    return 1 - x * x / 2 + x**4 / 24 - x**6 / 720


def _tidy(pieces: Sequence[Geometry], region: str) -> Polygon | MultiPolygon:
    rounded = shapely.set_precision(shapely.union_all(pieces), 10.0**-DECIMALS)
    parts = [
        part
        for part in shapely.get_parts(rounded)
        if isinstance(part, Polygon) and part.area > SMALLEST_PART
    ]
    if not parts:
        raise InputError(
            say("Region '{region}' has no area", region=region),
            fix=say("Check the district centres of that region."),
        )
    exact = shapely.transform(shapely.union_all(parts), lambda xy: np.round(xy, DECIMALS))
    normal: Polygon | MultiPolygon = shapely.normalize(exact)
    return normal
