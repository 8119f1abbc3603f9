"""Positions as they come out of other programs, letters and tables."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.drawing.positions import (
    AxisOrder,
    Position,
    corners_of,
    read_position,
    read_positions,
)
from siteselect.core.errors import InputError

KARACHI = (67.0011, 24.8607)
STUDY = (60.0, 23.0, 78.0, 38.0)


@pytest.mark.parametrize(
    "text",
    [
        "67.0011, 24.8607",
        "67.0011,24.8607",
        "67.0011 24.8607",
        "67.0011\t24.8607",
        "67.0011; 24.8607",
        "67,0011 24,8607",
        "67,0011; 24,8607",
        "+67.0011 +24.8607",
        "67.0011E 24.8607N",
        "24.8607N 67.0011E",
        "24.8607 N, 67.0011 E",
        "N24.8607 E67.0011",
        "n 24.8607, e 67.0011",
        "24.8607°, 67.0011° E",
        "24°51'38.52\"N 67°0'3.96\"E",
        "24°51′38.52″N, 67°00′03.96″E",
        "24 51 38.52 N, 67 0 3.96 E",
        "24 51 38.52 N 67 0 3.96 E",
        "24d51m38.52sN 67d0m3.96sE",
        "24:51:38.52N 67:00:03.96E",
        "24° 51.642' N 67° 0.066' E",
        "67 0 3.96 24 51 38.52",
        "۶۷٫۰۰۱۱، ۲۴٫۸۶۰۷",
    ],
)
def test_one_place_in_many_spellings(text: str) -> None:
    assert read_position(text) == pytest.approx(KARACHI, abs=1e-9)


def test_south_and_west_are_negative() -> None:
    assert read_position("12°30'S 45°15'W") == pytest.approx((-45.25, -12.5))
    assert read_position("-45.25 -12.5") == pytest.approx((-45.25, -12.5))


def test_names_before_positions_are_kept() -> None:
    found = read_positions("Hub, 66.7, 24.91\nPort Qasim 2; 67.3; 24.77\nThar 70.1 24.8")
    assert found.positions == (
        Position(66.7, 24.91, "Hub"),
        Position(67.3, 24.77, "Port Qasim 2"),
        Position(70.1, 24.8, "Thar"),
    )


def test_the_order_is_settled_by_the_first_that_says_so() -> None:
    both = "24.9 67.0\n25.0 67.1"
    assert read_positions(both).positions[0].lon == 24.9
    assert not read_positions(both).was_clear
    assert read_positions(both, bounds=STUDY).order is AxisOrder.LAT_LON
    assert read_positions(both, bounds=STUDY).was_clear
    assert read_positions(f"Latitude, Longitude\n{both}").positions[1].lon == 67.1
    assert read_positions(f"lon lat\n{both}", bounds=STUDY).positions[1].lon == 25.0
    assert read_positions(both, order=AxisOrder.LAT_LON).positions[0].lat == 24.9
    assert read_positions("24.9 117.0\n25.0 87.1").positions[1].lon == 87.1
    letters = read_positions("24.9N 67.0E", order=AxisOrder.LON_LAT)
    assert (letters.positions[0].lon, letters.order) == (67.0, AxisOrder.LAT_LON)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("67.0 24.9\nnot a place\n67.1 24.8", "Line 2: 'not a place' is not a position"),
        ("67.0 24.9\n\n67.1", "Line 3: '67.1' is not a position"),
        ("67.0 24.9 12.0", "Line 1: '67.0 24.9 12.0' is not a position"),
        ("24°61'0\"N 67°0'0\"E", "has 60 or more minutes or seconds"),
        ("24.9N 67.0N", "names the same axis twice"),
        ("167.0 124.9", "Line 1: longitude 167, latitude 124.9 is not on Earth"),
        ("", "There are no coordinates in the text"),
        ("nowhere", "Line 1: 'nowhere' is not a position"),
        ("lat, lon\n", "There are no coordinates in the text"),
        ("1 1\n" * 5001, "5,001 lines are too many to paste"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, what: str) -> None:
    with pytest.raises(InputError) as error:
        read_positions(text)
    assert what in error.value.sentence
    assert error.value.fix


def test_a_closed_ring_loses_its_repeated_corner() -> None:
    assert corners_of(read_positions("1 1\n2 1\n2 2\n1 1").positions) == ((1, 1), (2, 1), (2, 2))
    assert corners_of(read_positions("1 1").positions) == ((1, 1),)


@given(
    st.floats(-180, 180, allow_subnormal=False), st.floats(-90, 90, allow_subnormal=False),
    st.sampled_from([", ", "\t", ";", " "]),
)  # fmt: skip
def test_decimal_degrees_come_back(lon: float, lat: float, separator: str) -> None:
    text = f"{lon:.7f}{separator}{lat:.7f}"
    found = read_positions(text, order=AxisOrder.LON_LAT).positions[0]
    assert (found.lon, found.lat) == pytest.approx((lon, lat), abs=1e-7)


@given(st.integers(0, 179), st.integers(0, 89), st.integers(0, 59), st.integers(0, 59))
def test_minutes_and_seconds_come_back(lon: int, lat: int, minutes: int, seconds: int) -> None:
    found = read_position(f"{lat}°{minutes}'{seconds}\"S {lon}°{minutes}'{seconds}\"W")
    part = minutes / 60 + seconds / 3600
    assert found == pytest.approx((-(lon + part), -(lat + part)), abs=1e-9)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(InputError):
        assert read_positions(text).positions
