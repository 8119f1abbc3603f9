from dataclasses import replace

import pytest
import shapely

from siteselect.core.entities import Site
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.site_painter import PlacedSite, arrange_sites, place_site
from siteselect.render.theme import LIGHT

VIEW = MapView(0, 0, 1, 800, 400, px_per_mm=4)
pytestmark = pytest.mark.usefixtures("qapp")


def site(name: str, x: float, y: float) -> PlacedSite:
    return PlacedSite(name, name, (x, y), None)


def sides(*sites: PlacedSite, selected: str | None = None) -> dict[str, str]:
    return {s.site.id: s.side for s in arrange_sites(sites, VIEW, LIGHT, selected=selected)}


def test_a_name_stands_to_the_right_and_at_the_right_edge_to_the_left():
    assert sides(site("One", 0, 0), site("Edge", 390, 100)) == {"One": "right", "Edge": "left"}


def test_names_make_way_for_badges_and_other_names():
    assert sides(site("A", 0, 0), site("B", 28, 0)) == {"A": "left", "B": "right"}
    crowd = [site("A", 0, 0), site("B", 28, 0), site("C", -28, 0)]
    assert sides(*crowd)["A"] == "none"
    assert sides(*crowd, selected="A")["A"] == "right"


def test_a_name_keeps_room_for_a_note_below_it():
    noted = replace(site("One", 0, 0), note="140 of 200 MW, a long one")
    (spot,) = arrange_sites([noted], VIEW, LIGHT)
    (plain,) = arrange_sites([site("One", 0, 0)], VIEW, LIGHT)
    assert plain.note_box is None
    left, top, right, bottom = spot.note_box
    assert (left, bottom, right) == (spot.boxes[1][0], spot.boxes[1][3], spot.boxes[1][2])
    assert top == pytest.approx(plain.boxes[1][3])
    assert right - left > plain.boxes[1][2] - plain.boxes[1][0]
    below = site("Below", 60, -16)
    assert "none" not in {
        one.side for one in arrange_sites([site("One", 0, 0), below], VIEW, LIGHT)
    }
    with_note = {one.site.id: one for one in arrange_sites([noted, below], VIEW, LIGHT)}
    assert with_note["One"].side == "left"


def test_the_selected_site_chooses_first_and_is_drawn_last():
    first, second = site("A long name", 0, 0), site("Another name", 4, 14)
    plain = arrange_sites([first, second], VIEW, LIGHT)
    chosen = arrange_sites([first, second], VIEW, LIGHT, selected="A long name")
    assert chosen[-1].site is first
    assert chosen[-1].side == "right"
    assert {spot.site.id for spot in plain} == {spot.site.id for spot in chosen}


def test_sites_far_outside_are_not_drawn():
    assert sides(site("A", 5000, 0)) == {}


def test_among_hundreds_only_the_selected_site_is_named():
    crowd = [site(f"S{i}", (i % 40) * 18 - 380, (i // 40) * 18 - 190) for i in range(400)]
    named = {key for key, side in sides(*crowd, selected="S7").items() if side != "none"}
    assert named <= {"S7"}


def test_an_area_keeps_its_ring_and_is_badged_inside():
    projection = MapProjection("EPSG:32631")
    ell = shapely.Polygon(
        [(3, 10), (3.3, 10), (3.3, 10.02), (3.02, 10.02), (3.02, 10.3), (3, 10.3)]
    )
    placed = place_site(Site("S", "Ell", ell, "", 1), projection)
    assert placed.ring_m is not None
    assert placed.ring_m.shape == (7, 2)
    assert shapely.Polygon(placed.ring_m).contains(shapely.Point(placed.anchor_m))
    point = place_site(replace(Site("P", "P", shapely.Point(3, 10), "", 1)), projection)
    assert point.ring_m is None
