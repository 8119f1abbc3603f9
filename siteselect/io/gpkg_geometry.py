"""Geometry as a GeoPackage stores it: a short header in front of well-known binary."""

import struct
from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from siteselect.core.arrays import FloatArray
from siteselect.core.words import say

WGS84 = 4326
LITTLE_ENDIAN, WITH_ENVELOPE, EMPTY, EXTENDED = 0x01, 0x02, 0x10, 0x20
ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
HEADER_BYTES = 8


def encode(geometries: Sequence[BaseGeometry | None]) -> list[bytes | None]:
    """Return one blob per geometry in degrees; all but points carry their envelope."""
    flat = shapely.force_2d(np.asarray(geometries, dtype=object))
    return [
        None if geometry is None else _header(geometry, bounds) + binary
        for geometry, bounds, binary in zip(
            flat, bounds_of(flat), shapely.to_wkb(flat, byte_order=1), strict=True
        )
    ]


def bounds_of(geometries: NDArray[np.object_]) -> FloatArray:
    """Return west, south, east and north of every geometry, shape ``(n, 4)``; NaN when empty."""
    return np.asarray(shapely.bounds(geometries), dtype=np.float64).reshape(-1, 4)


def _header(geometry: BaseGeometry, bounds: FloatArray) -> bytes:
    if geometry.is_empty:
        return struct.pack("<2sBBi", b"GP", 0, LITTLE_ENDIAN | EMPTY, WGS84)
    if geometry.geom_type == "Point":
        return struct.pack("<2sBBi", b"GP", 0, LITTLE_ENDIAN, WGS84)
    west, south, east, north = bounds
    flags = LITTLE_ENDIAN | WITH_ENVELOPE
    return struct.pack("<2sBBi4d", b"GP", 0, flags, WGS84, west, east, south, north)


def decode(blob: object) -> BaseGeometry:
    """Return the geometry of one blob; coordinates may still be no numbers.

    Raises
    ------
    ValueError
        When there is none, or it is damaged; the text says which.
    """
    if blob is None:
        raise ValueError(say("has no geometry"))
    if not isinstance(blob, bytes) or len(blob) <= HEADER_BYTES or blob[:2] != b"GP":
        raise ValueError(say("holds something that is not a GeoPackage geometry"))
    flags = blob[3]
    envelope = (flags >> 1) & 0x07
    if flags & EXTENDED or envelope not in ENVELOPE_BYTES:
        raise ValueError(say("holds a kind of geometry that is not supported"))
    try:
        with np.errstate(invalid="ignore"):
            return shapely.force_2d(
                shapely.from_wkb(blob[HEADER_BYTES + ENVELOPE_BYTES[envelope] :])
            )
    except (shapely.errors.ShapelyError, ValueError) as error:
        raise ValueError(say("holds a damaged geometry")) from error


def single_part(geometry: BaseGeometry) -> BaseGeometry:
    """Return the one part of a collection that has one; every other geometry as it is."""
    parts = shapely.get_parts(geometry)
    return parts[0] if len(parts) == 1 else geometry
