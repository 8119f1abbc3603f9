"""Edits of shapes and connections, each a study of its own that shares the rest."""

from dataclasses import replace

import pytest
from shapely import LineString, Point, box

from siteselect.core.drawing.local_plane import area_ha, distance_m, length_km
from siteselect.core.entities import ConnectionRoute, LedSite
from siteselect.core.errors import InputError
from siteselect.study.edits import change_site, move_site, remove_site
from siteselect.study.route_edits import connect_site, lead_connection, route_of
from siteselect.study.shape_edits import (
    add_shapes,
    cut_hole,
    fill_holes,
    merge_sites,
    new_site,
    split_site,
    widen_site,
)
from tests.helpers.studies import three_region_study

FIELD, HALL = "S1", "S2"
BENDS = ((1.05, 9.8), (1.02, 9.9))


def test_shapes_become_sites_with_ids_of_their_own() -> None:
    study, ids = add_shapes(three_region_study(), (Point(1, 9), box(2, 9, 2.1, 9.1)), ("Well",))
    assert ids == ("S3", "S4")
    assert [site.name for site in study.sites[-2:]] == ["Well", "Site 4"]
    assert study.sites[-1].requested_mw == study.workload(study.sites[-1].workload_id).default_mw


def test_a_study_without_loads_to_plan_for_takes_no_site() -> None:
    study = replace(three_region_study(), workloads=())
    with pytest.raises(InputError, match="no kind of load"):
        new_site(study, Point(1, 9))


def test_parts_of_a_site_share_its_mw_by_hectares() -> None:
    before = three_region_study()
    study, ids = split_site(before, HALL, LineString([(2.96, 9.9), (2.96, 10.0)]))
    parts = [study.site(site_id) for site_id in ids]
    assert ids[0] == HALL
    assert sum(part.requested_mw for part in parts) == pytest.approx(50)
    shares = [part.requested_mw / area_ha(part.geometry) for part in parts]
    assert shares[0] == pytest.approx(shares[1])
    assert merge_sites(study, *ids).site(HALL).requested_mw == pytest.approx(50)
    assert len(merge_sites(study, *ids).sites) == len(before.sites)


def test_a_point_is_neither_split_nor_holed_but_can_be_widened() -> None:
    study = three_region_study()
    with pytest.raises(InputError, match="Western field is a point"):
        split_site(study, FIELD, LineString([(0, 9), (2, 10)]))
    with pytest.raises(InputError, match="is a point"):
        cut_hole(study, FIELD, box(1, 9, 2, 10))
    wide = widen_site(study, FIELD, 300).site(FIELD).geometry
    assert area_ha(wide) == pytest.approx(3.1416 * 9, rel=0.01)


def test_a_hole_is_cut_and_filled() -> None:
    study = three_region_study()
    holed = cut_hole(study, HALL, box(2.96, 9.96, 2.97, 9.97))
    assert len(holed.site(HALL).geometry.interiors) == 1
    assert fill_holes(holed, HALL).site(HALL).geometry.equals(study.site(HALL).geometry)
    with pytest.raises(InputError, match="no holes"):
        fill_holes(study, HALL)


def led() -> tuple:
    study = lead_connection(three_region_study(), FIELD, "WST", BENDS)
    return study, study.site(FIELD)


def test_a_led_connection_runs_from_the_site_by_its_bends_to_its_station() -> None:
    study, site = led()
    assert site.substation_id == "WST"
    route = route_of(study, site)
    assert list(route.geometry.coords) == [(1.1, 9.9), *BENDS, (1.0, 10.0)]
    judged = study.site_as_led(FIELD)
    assert isinstance(judged, LedSite)
    assert judged.route_km == pytest.approx(length_km(route.geometry))
    assert study.sites_as_led[1] is study.sites[1]


def test_the_route_follows_the_site_and_goes_with_its_station_or_the_site() -> None:
    study, _ = led()
    moved = move_site(study, FIELD, Point(1.3, 9.7))
    assert route_of(moved, moved.site(FIELD)).geometry.coords[0] == (1.3, 9.7)
    assert not connect_site(study, FIELD, "MID").routes
    assert not connect_site(study, FIELD, None).routes
    assert connect_site(study, FIELD, "WST").routes == study.routes
    assert not change_site(study, FIELD, substation_id="MID").routes
    assert not remove_site(study, FIELD).routes
    assert not lead_connection(study, FIELD, "WST", ()).routes
    assert change_site(study, FIELD, name="Other").routes == study.routes


def test_a_new_way_takes_the_place_of_the_old_one() -> None:
    study, _ = led()
    again = lead_connection(study, FIELD, "MID", ((1.5, 10.1),))
    assert [route.substation_id for route in again.routes] == ["MID"]
    assert study.content_hash != again.content_hash
    assert study.facts_hash == again.facts_hash, "nothing of the network has to be worked out anew"


def test_bends_off_the_earth_are_refused() -> None:
    with pytest.raises(InputError, match="leaves the Earth"):
        lead_connection(three_region_study(), FIELD, "WST", ((181.0, 10.0),))
    with pytest.raises(InputError, match="no substation"):
        lead_connection(three_region_study(), FIELD, "NOWHERE", BENDS)


def test_a_route_of_another_station_leads_nothing() -> None:
    study = three_region_study()
    stray = ConnectionRoute(FIELD, "MID", LineString([(1.1, 9.9), (2, 10)]))
    study = replace(study, routes=(stray,))
    assert route_of(study, study.site(FIELD)) is None
    assert study.sites_as_led == study.sites


def test_a_straight_route_is_as_long_as_the_way() -> None:
    study = lead_connection(three_region_study(), FIELD, "WST", ((1.05, 9.95),))
    straight = distance_m((1.1, 9.9), (1.0, 10.0)) / 1000
    assert study.site_as_led(FIELD).route_km == pytest.approx(straight, rel=1e-4)
