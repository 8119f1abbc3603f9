"""Whether places are where they can be: in degrees, the right way round, drawn soundly."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.arrays import FloatArray
from siteselect.core.words import say
from siteselect.io.gpkg_geometry import bounds_of
from siteselect.io.problems import Problem
from siteselect.io.rows import Rows
from siteselect.study.study import Study

KINDS = {
    "point": ("Point",),
    "line": ("LineString",),
    "path": ("LineString",),
    "area": ("Polygon", "MultiPolygon"),
    "point or area": ("Point", "Polygon"),
}
METRES_FROM = 1000.0
SPREADS_TO_EDGE = 6.0
LEAST_REACH_DEG = 0.5
LEAST_NEIGHBOURS = 3
AT_POINT = re.compile(r"^(?P<what>[^\[]*)\[(?P<lon>\S+) (?P<lat>[^\s\]]+)")


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the bulk of a study lies, in degrees; single strays do not widen it."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, lon: float, lat: float) -> bool:
        """Return whether a place lies inside."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


def extent_of(spots: FloatArray) -> Extent | None:
    """Return where most of some places lie, or None when there are too few to tell.

    Parameters
    ----------
    spots : ndarray, shape (n, 2)
        Longitude and latitude. [deg]
    """
    spots = spots[np.isfinite(spots).all(axis=1)]
    if len(spots) < LEAST_NEIGHBOURS:
        return None
    middle = np.median(spots, axis=0)
    spread = np.median(np.abs(spots - middle), axis=0)
    reach = np.maximum(SPREADS_TO_EDGE * spread, LEAST_REACH_DEG)
    return Extent(*(middle - reach).tolist(), *(middle + reach).tolist())


def study_extent(study: Study) -> Extent | None:
    """Return where a study lies, from its stations and regions."""
    spots = [(station.lon, station.lat) for station in study.substations]
    for region in study.regions:
        west, south, east, north = region.area.bounds
        spots += [(west, south), (east, north)]
    return extent_of(np.array(spots, dtype=np.float64).reshape(-1, 2))


def check_places(layers: Sequence[Rows]) -> Iterator[Problem]:
    """Tell geometries of the wrong kind, out of the world, swapped, or crossing themselves."""
    drawn = [rows for rows in layers if rows.table.geometry in KINDS]
    boxes = {rows.table.name: _boxes(rows.places) for rows in drawn}
    corners = [box.reshape(-1, 2) for box in boxes.values()]
    extent = extent_of(np.concatenate(corners)) if corners else None
    for rows in drawn:
        for index, geometry in enumerate(rows.places):
            if geometry is not None:
                wrong = fault_of(
                    geometry, boxes[rows.table.name][index], rows.table.geometry, extent
                )
                if wrong is not None:
                    yield rows.problem(index, "geom", *wrong)


def _boxes(geometries: Sequence[BaseGeometry | None]) -> FloatArray:
    return bounds_of(np.asarray(geometries, dtype=object))


def fault_of(
    geometry: BaseGeometry, box: FloatArray, kind: str, extent: Extent | None
) -> tuple[str, str] | None:
    """Return what is wrong with one geometry and what to do about it, or None."""
    if geometry.is_empty:
        return say("has an empty geometry"), say("draw it, or delete the row")
    if geometry.geom_type not in KINDS[kind]:
        return say("is drawn as {geom_type}", geom_type=geometry.geom_type), say(
            "draw it as {kind}", kind=kind
        )
    return _fault_of_place(box, extent) or _fault_of_shape(geometry)


def _fault_of_place(box: FloatArray, extent: Extent | None) -> tuple[str, str] | None:
    west, south, east, north = box.tolist()
    shown = f"{west:.6g}, {south:.6g}"
    if not np.isfinite(box).all():
        return say("has coordinates that are no numbers"), say("draw it again")
    if max(abs(west), abs(east), abs(south), abs(north)) >= METRES_FROM:
        return say("lies at {shown}, which looks like metres", shown=shown), say(
            "reproject it to degrees (EPSG:4326)"
        )
    if max(abs(west), abs(east)) > 180 or max(abs(south), abs(north)) > 90:
        why = say(
            "lies at longitude {west:.6g}, latitude {south:.6g}, which is not on Earth",
            west=west,
            south=south,
        )
        if max(abs(west), abs(east)) <= 90 and max(abs(south), abs(north)) <= 180:
            return say("{why}: latitude and longitude look swapped", why=why), say("swap the two")
        return why, say("correct the coordinates")
    lon, lat = (west + east) / 2, (south + north) / 2
    if extent is not None and not extent.holds(lon, lat) and extent.holds(lat, lon):
        why = say(
            "lies at longitude {lon:.6g}, latitude {lat:.6g}, far from the rest of the study",
            lon=lon,
            lat=lat,
        )
        return say("{why}: latitude and longitude look swapped", why=why), say("swap the two")
    return None


def _fault_of_shape(geometry: BaseGeometry) -> tuple[str, str] | None:
    if geometry.geom_type == "Point" or geometry.is_valid:
        return None
    reason = shapely.is_valid_reason(geometry)
    noun = "line" if geometry.geom_type == "LineString" else "area"
    at = AT_POINT.match(reason)
    if at is None:
        return say("is no sound {noun} ({reason})", noun=noun, reason=reason), say("draw it again")
    where = f"longitude {float(at['lon']):.6g}, latitude {float(at['lat']):.6g}"
    if "Self-intersection" in at["what"]:
        return say("crosses itself at {where}", where=where), say(
            "move a corner so that the border does not cross"
        )
    return say(
        "is no sound {noun} ({at} at {where})", noun=noun, at=at["what"].lower(), where=where
    ), say("draw it again")
