from dataclasses import replace
from itertools import pairwise

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from siteselect.render.site_painter import arrange_sites, place_site
from siteselect.render.symbology import SiteLabel, lost_colour
from siteselect.render.theme import LIGHT
from siteselect.shell.canvas.highlight import Highlight
from siteselect.shell.canvas.view import MapCanvas
from tests.helpers.maps import mapped_study, small_scene
from tests.helpers.pointing import click, drag, pixel, position

WEST = (1.1, 9.9)
HALL = (2.965, 9.965)


@pytest.fixture
def near(canvas: MapCanvas) -> MapCanvas:
    """Return the canvas close to the hall, an area."""
    canvas.zoom_to(shapely.box(2.95, 9.95, 2.98, 9.98))
    return canvas


def test_a_click_selects_and_empty_ground_selects_nothing(canvas: MapCanvas, qtbot: QtBot):
    with qtbot.waitSignal(canvas.siteSelected) as chosen:
        click(canvas, pixel(canvas, *WEST))
    assert chosen.args == ["S1"]
    with qtbot.assertNotEmitted(canvas.siteSelected):
        click(canvas, pixel(canvas, *WEST))
    with qtbot.waitSignal(canvas.siteSelected) as chosen:
        click(canvas, QPoint(600, 440))
    assert chosen.args == [""]


def test_selecting_from_outside_says_nothing(canvas: MapCanvas, qtbot: QtBot):
    before = canvas.grab().toImage()
    with qtbot.assertNotEmitted(canvas.siteSelected):
        canvas.set_selected_site("S1")
    assert canvas.grab().toImage() != before


def test_dragging_a_point_moves_it_live_and_drops_it_once(canvas: MapCanvas, qtbot: QtBot):
    start = pixel(canvas, *WEST)
    end = start + QPoint(80, 50)
    live: list[tuple[str, shapely.Point]] = []
    dropped: list[tuple[str, shapely.Point, str]] = []
    canvas.siteDragging.connect(lambda *args: live.append(args))
    canvas.siteDropped.connect(lambda *args: dropped.append(args))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(canvas, start + QPoint(10, 6) * step)
        qtbot.wait(1)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert len(live) >= 6
    assert {site_id for site_id, _ in live} == {"S1"}
    assert live[0][1].x < live[-1][1].x
    assert len(dropped) == 1
    site_id, place, what = dropped[0]
    assert what == "move"
    offset = position(canvas, end)[0] - position(canvas, start)[0]
    assert site_id == "S1"
    assert place.x == pytest.approx(WEST[0] + offset, abs=1e-3)
    assert place.y < WEST[1], "dragged down, so to the south"


def test_a_burst_of_moves_is_told_once_per_turn(canvas: MapCanvas, qtbot: QtBot):
    start = pixel(canvas, *WEST)
    live: list[object] = []
    canvas.siteDragging.connect(lambda *args: live.append(args))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 30):
        canvas._pointer.move((start + QPoint(step, 0)).toPointF())
    assert live == []
    qtbot.waitUntil(lambda: len(live) == 1)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start)


def test_a_dropped_site_goes_back_unless_the_study_says_otherwise(canvas: MapCanvas):
    at = pixel(canvas, *WEST)
    drag(canvas, at, at + QPoint(60, 0))
    assert canvas.stage.site_at(at.toPointF()) == "S1"
    sites = mapped_study().sites
    moved = replace(sites[0], geometry=shapely.Point(position(canvas, at + QPoint(60, 0))))
    canvas.siteDropped.connect(lambda *_: canvas.set_sites((moved, *sites[1:]), {}))
    drag(canvas, at, at + QPoint(60, 0))
    assert canvas.stage.site_at(at.toPointF()) is None
    assert canvas.stage.site_at((at + QPoint(60, 0)).toPointF()) == "S1"


def test_a_click_is_no_drag(canvas: MapCanvas, qtbot: QtBot):
    at = pixel(canvas, *WEST)
    with qtbot.assertNotEmitted(canvas.siteDropped), qtbot.assertNotEmitted(canvas.siteDragging):
        drag(canvas, at, at + QPoint(1, 1))


def test_escape_puts_a_dragged_site_back(canvas: MapCanvas, qtbot: QtBot):
    at = pixel(canvas, *WEST)
    live: list[tuple[str, shapely.Point]] = []
    canvas.siteDragging.connect(lambda *args: live.append(args))
    with qtbot.assertNotEmitted(canvas.siteDropped):
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(canvas, at + QPoint(50, 50))
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(50, 50))
    assert live[-1][1].equals(shapely.Point(WEST)), "the listener hears where it is again"
    assert canvas.stage.site_at(at.toPointF()) == "S1"


def test_an_area_is_dragged_by_its_inside_and_keeps_its_shape(near: MapCanvas, qtbot: QtBot):
    inside = pixel(near, 2.956, 9.956)
    with qtbot.waitSignal(near.siteDropped) as dropped:
        drag(near, inside, inside + QPoint(30, -20))
    site_id, area, _ = dropped.args
    assert site_id == "S2"
    assert area.area == pytest.approx(0.03 * 0.03, rel=1e-2)
    assert area.centroid.x > HALL[0]
    assert area.centroid.y > HALL[1]


def test_a_corner_of_the_selected_area_is_dragged(near: MapCanvas, qtbot: QtBot):
    click(near, pixel(near, *HALL))
    corner = pixel(near, 2.98, 9.98)
    with qtbot.waitSignal(near.siteDropped) as dropped:
        drag(near, corner, corner + QPoint(40, -30))
    area = dropped.args[1]
    assert area.area > 0.03 * 0.03
    untouched = shapely.Point(2.95, 9.95)
    assert shapely.MultiPoint(area.exterior.coords).distance(untouched) < 1e-6


def test_a_corner_does_not_make_the_outline_cross(near: MapCanvas, qtbot: QtBot):
    click(near, pixel(near, *HALL))
    corner = pixel(near, 2.98, 9.98)
    beyond = pixel(near, 2.93, 9.965)
    with qtbot.waitSignal(near.siteDropped) as dropped:
        drag(near, corner, beyond, steps=40)
    assert dropped.args[1].is_valid


def test_badges_and_handles_are_drawn(near: MapCanvas):
    labels = {"S2": SiteLabel("47", LIGHT.score_ramp[0])}
    near.set_sites(mapped_study().sites, labels)
    at = pixel(near, *HALL)
    image = near.grab().toImage()
    assert image.pixelColor(at + QPoint(-8, 0)).name() == LIGHT.score_ramp[0]
    near.set_selected_site("S2")
    corner = pixel(near, 2.95, 9.95)
    image = near.grab().toImage()
    around = {
        image.pixelColor(corner + QPoint(x, y)).name() for x in range(-6, 7) for y in range(-6, 7)
    }
    assert LIGHT.selection in around


def test_hidden_sites_cannot_be_grabbed(canvas: MapCanvas):
    canvas.set_visible_layers({"land", "regions"})
    assert canvas.stage.site_at(pixel(canvas, *WEST).toPointF()) is None


def test_a_highlight_is_drawn_and_its_connection_follows_the_drag(canvas: MapCanvas):
    canvas.set_selected_site("S1")
    plain = canvas.grab().toImage()
    canvas.set_highlight(
        Highlight((WEST, (2.0, 9.0)), ((2.2, 9.8), (2.2, 10.4)), text="Limits 40 h")
    )
    middle = pixel(canvas, 2.2, 10.2)
    lit = canvas.grab().toImage()
    glow = lit.pixelColor(middle)
    assert glow.red() > 1.5 * max(glow.green(), glow.blue()), "the limiting line glows red"
    at = pixel(canvas, *WEST)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(canvas, at + QPoint(0, 120))
    dragged = canvas.grab().toImage()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert dragged != lit
    canvas.set_highlight(None)
    assert plain.pixelColor(middle).red() < 1.5 * plain.pixelColor(middle).green()
    assert canvas.grab().toImage().pixelColor(middle) == plain.pixelColor(middle)


def test_a_highlight_follows_the_route_of_its_branch(canvas: MapCanvas):
    plain = canvas.grab().toImage()
    route = ((2.2, 9.4), (2.2, 10.4), (3.2, 10.4))
    canvas.set_highlight(Highlight(limit=route))
    lit = canvas.grab().toImage()
    for lon, lat in ((2.2, 9.9), (2.7, 10.4)):
        glow = lit.pixelColor(pixel(canvas, lon, lat))
        assert glow.red() > 1.5 * max(glow.green(), glow.blue())
    beeline = pixel(canvas, 2.7, 9.9)
    assert lit.pixelColor(beeline) == plain.pixelColor(beeline)
    canvas.set_highlight(Highlight(limit=route, text="Limits 40 h"))
    named = canvas.grab().toImage()
    plate = canvas.plate_box
    assert plate is not None
    middle = QPoint(round((plate[0] + plate[2]) / 2), round((plate[1] + plate[3]) / 2))
    assert changed(named, lit, around=middle)
    assert not changed(named, lit, around=beeline)


def test_transformers_that_limit_are_a_ring_around_their_station(canvas: MapCanvas):
    plain = canvas.grab().toImage()
    station = (2.4, 10.2)
    canvas.set_highlight(Highlight(limit=(station,)))
    lit = canvas.grab().toImage()
    middle, ring = pixel(canvas, *station), QPoint(round(3.5 * canvas.view.px_per_mm), 0)
    for side in (-1, 1):
        glow = lit.pixelColor(middle + side * ring)
        assert glow.red() > 1.5 * max(glow.green(), glow.blue())
    assert lit.pixelColor(middle) == plain.pixelColor(middle), "the station itself stays visible"


def test_what_is_lost_is_dashed_in_a_second_colour(canvas: MapCanvas):
    route = ((1.8, 9.4), (1.8, 10.4))
    canvas.set_highlight(Highlight(limit=((2.2, 9.4), (2.2, 10.4)), lost=route))
    lit = canvas.grab().toImage()
    start, end = pixel(canvas, *route[0]), pixel(canvas, *route[1])
    inks = [lit.pixelColor(start.x(), y).name() for y in range(end.y() + 3, start.y() - 3)]
    amber = lost_colour(LIGHT)
    dashes = sum(one == amber and other != amber for one, other in pairwise(inks))
    assert dashes >= 5
    assert 0.3 < inks.count(amber) / len(inks) < 0.8


def boxes_meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return (
        one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]
    )  # fmt: skip


@pytest.mark.parametrize("lon", [1.0, 1.6, 2.2, 2.9, 3.4])
def test_the_plate_covers_no_site_and_stays_on_the_map(canvas: MapCanvas, lon: float):
    canvas.set_selected_site("S1")
    text = "Western field to the eastern hall 500 kV line, 2,310 h"
    canvas.set_highlight(
        Highlight(limit=(WEST, (lon, 9.9)), text=text, note="rating assumed, when L2 is lost")
    )
    canvas.grab()
    plate = canvas.plate_box
    assert plate is not None
    sites = arrange_sites(
        [place_site(s, canvas.projection) for s in mapped_study().sites],
        canvas.view, LIGHT, selected="S1",
    )  # fmt: skip
    assert not [s.site.id for s in sites for box in s.boxes if boxes_meet(plate, box)]
    assert boxes_meet(plate, (0, 0, canvas.width(), canvas.height()))
    assert plate[0] >= 0
    assert plate[1] >= 0
    assert plate[2] <= canvas.width()
    assert plate[3] <= canvas.height()


def test_the_plate_of_a_limit_off_the_screen_stands_at_the_edge_towards_it(canvas: MapCanvas):
    canvas.set_highlight(Highlight(limit=((9.0, 10.0), (9.5, 10.0)), text="Far east, 40 h"))
    canvas.grab()
    plate = canvas.plate_box
    assert plate is not None
    assert plate[2] > 0.9 * canvas.width()
    canvas.set_highlight(Highlight(limit=((-6.0, 10.0),), text="Far west, 40 h"))
    canvas.grab()
    assert canvas.plate_box is not None
    assert canvas.plate_box[0] < 0.1 * canvas.width()


def test_a_limit_outside_the_projection_is_not_drawn(canvas: MapCanvas):
    plain = canvas.grab().toImage()
    canvas.set_highlight(Highlight(limit=((180.0, 95.0), (170.0, -95.0)), text="Nowhere, 40 h"))
    assert canvas.grab().toImage() == plain
    assert canvas.plate_box is None


def test_the_plate_stays_where_it_is_while_it_can(canvas: MapCanvas):
    canvas.set_selected_site("S1")
    route = ((1.5, 9.4), (3.2, 10.4))
    seen = set()
    for step in range(8):
        connection = ((1.1 + step / 50, 9.9), (1.0, 10.0))
        canvas.set_highlight(Highlight(connection, limit=route, text=f"Limits {40 + step} h"))
        canvas.grab()
        assert canvas.plate_box is not None
        seen.add(canvas.plate_box)
    assert len(seen) == 1


def changed(one: QImage, other: QImage, *, around: QPoint) -> bool:
    spots = [around + QPoint(x, y) for x in range(-20, 21) for y in range(-20, 21)]
    return any(one.pixelColor(spot) != other.pixelColor(spot) for spot in spots)


def test_a_screen_reader_hears_the_selected_site(canvas: MapCanvas):
    assert canvas.accessibleName() == "Map"
    assert canvas.accessibleDescription() == "Map with 2 candidate sites"
    canvas.set_selected_site("S1")
    assert canvas.accessibleDescription() == "Site 1 of 2: Western field, 100 MW, score 81"
    canvas.set_selected_site("S2")
    assert canvas.accessibleDescription().endswith("Eastern hall, 50 MW, score not known")


def test_sites_given_before_the_map_are_shown_with_it(qtbot: QtBot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.set_sites(mapped_study().sites, {})
    canvas.set_scene(small_scene())
    assert canvas.stage.site_at(pixel(canvas, *WEST).toPointF()) == "S1"
    canvas.shutdown()
