import struct

import numpy as np
import pytest
from shapely import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from siteselect.io.geometry_checks import Extent, extent_of, fault_of
from siteselect.io.gpkg_geometry import bounds_of, decode, encode


def test_a_point_is_a_header_of_eight_bytes_and_its_numbers() -> None:
    (blob,) = encode([Point(70.25, 24.5)])
    assert blob[:2] == b"GP"
    assert struct.unpack("<BBi", blob[2:8]) == (0, 1, 4326)
    assert struct.unpack("<BIdd", blob[8:]) == (1, 1, 70.25, 24.5)


def test_a_line_carries_its_envelope_as_west_east_south_north() -> None:
    (blob,) = encode([LineString([(70, 25), (60, 24), (65, 30)])])
    assert struct.unpack("<BBi4d", blob[2:40]) == (0, 3, 4326, 60, 70, 24, 30)


@pytest.mark.parametrize(
    "geometry",
    [Point(1, 2), Point(), Polygon(), box(1, 2, 3, 4), Point(1, 2, 3), Point(-0.0, 5e-324)],
)
def test_what_is_encoded_is_decoded_without_height(geometry: BaseGeometry) -> None:
    found = decode(encode([geometry])[0])
    assert not found.has_z
    assert found.geom_type == geometry.geom_type
    assert np.array_equal(bounds_of(np.array([found])), bounds_of(np.array([geometry])),
                          equal_nan=True)  # fmt: skip


@pytest.mark.parametrize("envelope", [2, 3, 4])
def test_envelopes_with_height_of_other_programs_are_stepped_over(envelope: int) -> None:
    (blob,) = encode([Point(1, 2)])
    size = {2: 6, 3: 6, 4: 8}[envelope]
    header = (
        blob[:3] + bytes([1 | envelope << 1]) + blob[4:8] + struct.pack(f"<{size}d", *range(size))
    )
    assert decode(header + blob[8:]) == Point(1, 2)


def test_the_extent_follows_the_bulk_and_not_a_stray() -> None:
    spots = np.array([[70.0, 30.0], [71, 31], [72, 32], [73, 31], [30, 71], [np.nan, 1]])
    extent = extent_of(spots)
    assert extent is not None
    assert extent.holds(70, 30)
    assert extent.holds(73, 32)
    assert not extent.holds(30, 71)
    assert extent_of(spots[:2]) is None


def test_a_place_that_lies_right_both_ways_round_is_left_alone() -> None:
    def fault(lon: float, lat: float) -> object:
        return fault_of(Point(lon, lat), np.array([lon, lat, lon, lat]), "point", here)

    here = Extent(10, 15, 30, 40)
    assert fault(20, 18) is None
    assert fault(35, 12) == (
        "lies at longitude 35, latitude 12, far from the rest of the study: "
        "latitude and longitude look swapped",
        "swap the two",
    )
    assert fault(50, 60) is None
