import pytest

from siteselect.core.errors import InputError
from siteselect.render.map_crs import (
    check_map_crs,
    fitting_map_crs,
    for_the_study,
    known_map_crs,
)
from siteselect.render.projection import MapProjection

BOX = (0.5, 8.5, 3.5, 10.5)


def test_thousands_of_projections_are_known_and_searched_by_words():
    systems = known_map_crs()
    assert len(systems) > 5000
    found = [one.code for one in systems if one.matches("utm 31n wgs 84")]
    assert "EPSG:32631" in found
    assert not [one for one in systems if one.matches("no such place anywhere")]


def test_those_made_for_the_study_come_first_the_narrowest_before_all():
    ordered = for_the_study(known_map_crs(), BOX)
    assert all(one.holds(BOX) for one in ordered[:20])
    sizes = [one.extent_deg2 for one in ordered[:20] if one.code.startswith("EPSG:")]
    assert len(sizes) > 5
    assert sizes == sorted(sizes)
    assert len(ordered) == len(known_map_crs())


def test_a_name_is_told_from_digits_within_a_code():
    systems = {one.code: one for one in known_map_crs()}
    assert systems["EPSG:32631"].is_named("utm zone 31")
    assert systems["EPSG:32631"].is_named("32631")
    assert systems["EPSG:2311"].matches("31")
    assert not systems["EPSG:2311"].is_named("31")


@pytest.mark.parametrize(
    ("box", "code"),
    [(BOX, "EPSG:32631"), ((66.0, 24.0, 74.0, 34.0), "EPSG:32642"),
     ((170.0, -45.0, 176.0, -38.0), "EPSG:32759"), ((-180.0, 0.0, -178.0, 2.0), "EPSG:32601")],
)  # fmt: skip
def test_the_zone_around_the_middle_fits(box: tuple[float, float, float, float], code: str):
    assert fitting_map_crs(box) == code
    check_map_crs(code, box)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("EPSG:1", "is not known"),
        ("EPSG:4326", "counts in degrees"),
        ("EPSG:2225", "US survey foot"),
        ("EPSG:2046", "towards the west"),
    ],
)
def test_what_cannot_be_drawn_in_is_refused_with_a_reason(code: str, said: str):
    with pytest.raises(InputError, match=said):
        check_map_crs(code, BOX)


def test_a_projection_without_a_place_for_the_study_is_refused():
    with pytest.raises(InputError, match="no place for this study"):
        check_map_crs("ESRI:102016", (0.0, -90.0, 3.0, 95.0))


def test_every_projection_first_in_the_list_draws_the_study():
    ordered = for_the_study(known_map_crs(), BOX)
    drawn = 0
    for one in ordered[:40]:
        try:
            check_map_crs(one.code, BOX)
        except InputError:
            continue
        x, y = MapProjection(one.code).point_to_map(2.0, 9.5)
        assert MapProjection(one.code).point_to_degrees(x, y) == pytest.approx((2.0, 9.5), abs=1e-6)
        drawn += 1
    assert drawn > 20
