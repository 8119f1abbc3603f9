import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.errors import InputError
from siteselect.render.projection import MapProjection
from siteselect.settings.preferences import PositionFormat
from siteselect.shell.position_words import plain_position, position_text, read_place
from siteselect.shell.scale_field import read_scale

UTM31 = MapProjection("EPSG:32631")
BOUNDS = (0.5, 8.5, 3.5, 10.5)


def test_a_position_in_each_writing():
    place = (2.251, 9.7525)
    assert position_text(place, PositionFormat.DEGREES, UTM31) == "9.7525° N, 2.2510° E"
    assert position_text(place, PositionFormat.DMS, UTM31) == "9°45′09.0″ N, 2°15′03.6″ E"
    east, north = UTM31.point_to_map(*place)
    shown = position_text(place, PositionFormat.METRES, UTM31)
    assert shown == f"{east:,.0f} m E, {north:,.0f} m N"
    assert position_text((-2.5, -9.5), PositionFormat.DMS, UTM31) == "9°30′00.0″ S, 2°30′00.0″ W"
    assert position_text((59.99999 / 3600, 0), PositionFormat.DMS, None).endswith("0°01′00.0″ E")


@given(lon=st.floats(0.5, 3.5), lat=st.floats(8.5, 10.5), way=st.sampled_from(list(PositionFormat)))
def test_what_is_copied_or_shown_can_be_typed_back(lon: float, lat: float, way: PositionFormat):
    near = pytest.approx((lon, lat), abs=1e-4)
    assert read_place(plain_position((lon, lat), way, UTM31), UTM31, BOUNDS) == near
    assert read_place(position_text((lon, lat), way, UTM31), UTM31, BOUNDS) == near


@pytest.mark.parametrize(
    "text",
    ["9.5, 2.25", "2.25 9.5", "9.5N 2.25E", "9°30'N 2°15'E", "9 30 0 N, 2 15 0 E",
     "417660 1050202", "417,660.3, 1,050,202.1", "417660 m E, 1050202 m N"],
)  # fmt: skip
def test_positions_as_planners_type_them(text: str):
    lon, lat = read_place(text, UTM31, BOUNDS)
    assert (lon, lat) == pytest.approx((2.25, 9.5), abs=2e-3)


@pytest.mark.parametrize("text", ["", "somewhere", "9.5", "1, 2, 3, 4"])
def test_what_is_no_position_is_refused(text: str):
    with pytest.raises(InputError):
        read_place(text, UTM31, BOUNDS)


@pytest.mark.parametrize(
    ("text", "scale"),
    [("1 : 250,000", 250_000), ("1:250000", 250_000), ("250 000", 250_000), ("250k", 250_000),
     ("2.5M", 2_500_000), ("1/5000", 5000), ("۱ : ۵۰۰۰", 5000), ("1.000.000", 1_000_000)],
)  # fmt: skip
def test_scales_as_planners_type_them(text: str, scale: float):
    assert read_scale(text) == scale


@pytest.mark.parametrize("text", ["", "large", "0", "1:0", "-5", "1e12"])
def test_what_is_no_scale_is_refused(text: str):
    with pytest.raises(InputError, match="is not a scale"):
        read_scale(text)
