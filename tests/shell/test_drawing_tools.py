"""Every drawing tool with the mouse and the keys, each a step that undo takes back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shapely import Point, Polygon, box

from siteselect.core.drawing.local_plane import area_ha, bearing_deg, distance_m
from siteselect.core.entities import Site
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.main_window import MainWindow
from tests.helpers.pointing import click, drag, move, pixel, position, wheel
from tests.helpers.windows import settle

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
HALL = "S2"
MIDDLE_OF_HALL = (2.965, 9.965)


@pytest.fixture
def near(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window that looks at the area called Hall, nothing snapping."""
    window.canvas.zoom_to(box(2.9, 9.92, 3.03, 10.01))
    wheel(window.canvas, pixel(window.canvas, *MIDDLE_OF_HALL), 4)
    window.canvas.stage.toggle_snapping()
    settle(window, qtbot)
    return window


def do(window: MainWindow, action_id: str) -> None:
    action = window.actions_.by_id[action_id]
    assert action.isEnabled(), action_id
    action.trigger()


def newest(window: MainWindow) -> Site:
    return window.session.study.sites[-1]


def hall(window: MainWindow) -> Polygon:
    return window.session.study.site(HALL).geometry


def key(window: MainWindow, code: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    target = window.focusWidget() or window.canvas
    QTest.keyClick(target, code, modifiers or Qt.KeyboardModifier.NoModifier)


def type_into(window: MainWindow, field: str, text: str) -> None:
    line = window.strip.fields[field]
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def undone(window: MainWindow, text: str, before: object) -> None:
    """Check the name of the last step, and that undo and redo go back and forth over it."""
    session = window.session
    assert session.history.undo_text == text
    after = session.study
    do(window, "edit.undo")
    assert session.study is before
    do(window, "edit.redo")
    assert session.study is after


def test_a_rectangle_from_corner_to_corner(near: MainWindow) -> None:
    before = near.session.study
    do(near, "site.rectangle")
    click(near.canvas, QPoint(100, 100))
    click(near.canvas, QPoint(220, 180))
    area = newest(near).geometry
    assert len(area.exterior.coords) == 5
    corners = [position(near.canvas, QPoint(100, 100)), position(near.canvas, QPoint(220, 180))]
    for corner in corners:
        assert Point(corner).distance(area.boundary) < 1e-7
    undone(near, f"Draw {newest(near).name}", before)


def test_a_rectangle_by_dragging(near: MainWindow) -> None:
    do(near, "site.rectangle")
    drag(near.canvas, QPoint(100, 100), QPoint(220, 180))
    assert area_ha(newest(near).geometry) > 1
    assert near.canvas.tool_name == "select"


def test_a_rectangle_by_width_and_height(near: MainWindow) -> None:
    do(near, "site.rectangle")
    click(near.canvas, QPoint(200, 200))
    move(near.canvas, QPoint(260, 140))
    key(near, Qt.Key.Key_Tab)
    assert near.focusWidget() is near.strip.fields["width"]
    QTest.keyClicks(near.focusWidget(), "500")
    key(near, Qt.Key.Key_Tab)
    assert near.focusWidget() is near.strip.fields["height"]
    QTest.keyClicks(near.focusWidget(), "0.2 km")
    key(near, Qt.Key.Key_Return)
    area = newest(near).geometry
    assert area_ha(area) == pytest.approx(10, rel=1e-3)
    west, south, _, _ = area.bounds
    lon, lat = position(near.canvas, QPoint(200, 200))
    assert (west, south) == pytest.approx((lon, lat), abs=1e-5), "on the pointer's side"


def test_a_circle_by_its_edge_and_by_its_radius(near: MainWindow) -> None:
    do(near, "site.circle")
    click(near.canvas, QPoint(200, 200))
    click(near.canvas, QPoint(260, 200))
    centre, edge = (position(near.canvas, QPoint(x, 200)) for x in (200, 260))
    radius = distance_m(centre, edge)
    for corner in newest(near).geometry.exterior.coords:
        assert distance_m(centre, corner) == pytest.approx(radius, rel=1e-6)
    do(near, "site.circle")
    click(near.canvas, QPoint(300, 300))
    QTest.keyClick(near.canvas, Qt.Key.Key_7)
    QTest.keyClicks(near.focusWidget(), "50")
    key(near, Qt.Key.Key_Return)
    assert area_ha(newest(near).geometry) == pytest.approx(3.14159 * 75**2 / 100, rel=0.01)


def test_an_area_of_so_many_hectares(near: MainWindow) -> None:
    do(near, "site.footprint")
    move(near.canvas, QPoint(300, 200))
    type_into(near, "area", "25")
    assert near.canvas.tool_name == "footprint", "the size is set, the place is still open"
    click(near.canvas, QPoint(300, 200))
    site = newest(near)
    assert area_ha(site.geometry) == pytest.approx(25, rel=1e-6)
    assert site.geometry.centroid.distance(Point(position(near.canvas, QPoint(300, 200)))) < 1e-5
    do(near, "site.footprint")
    near.strip.choices[1].click()
    move(near.canvas, QPoint(400, 200))
    click(near.canvas, QPoint(400, 200))
    assert len(newest(near).geometry.exterior.coords) == 65
    assert area_ha(newest(near).geometry) == pytest.approx(25, rel=1e-6), "the size stays"


def test_the_area_that_a_site_of_so_many_mw_takes(near: MainWindow) -> None:
    do(near, "site.footprint")
    move(near.canvas, QPoint(300, 200))
    type_into(near, "mw", "120")
    click(near.canvas, QPoint(300, 200))
    ha_per_mw = near.session.study.assumption_values()["site_ha_per_mw"]
    assert newest(near).requested_mw == 120
    assert area_ha(newest(near).geometry) == pytest.approx(120 * ha_per_mw, rel=1e-6)


def test_corners_typed_as_positions_distances_and_bearings(near: MainWindow) -> None:
    do(near, "site.polygon")
    type_into(near, "position", "2.95, 9.95")
    start = near.canvas.sketch.vertices[0]
    assert start == (2.95, 9.95)
    for distance, bearing in (("400", "90"), ("0.4 km", "0"), ("400", "270")):
        QTest.keyClicks(near.strip.fields["distance"], distance)
        type_into(near, "bearing", bearing)
    corners = near.canvas.sketch.vertices
    assert distance_m(start, corners[1]) == pytest.approx(400, abs=1e-3)
    assert bearing_deg(start, corners[1]) == pytest.approx(90, abs=1e-3)
    near.canvas.setFocus()
    key(near, Qt.Key.Key_Return)
    assert area_ha(newest(near).geometry) == pytest.approx(16, rel=1e-3)


def test_what_cannot_be_read_is_said_and_kept_for_mending(near: MainWindow) -> None:
    do(near, "site.polygon")
    type_into(near, "position", "nowhere")
    assert near.strip.trouble.isVisible()
    assert "is not a position" in near.strip.trouble.text()
    assert near.strip.fields["position"].text() == "nowhere"
    assert near.canvas.sketch is None
    QTest.keyClick(near.strip.fields["position"], Qt.Key.Key_Escape)
    assert near.focusWidget() is near.canvas
    assert near.canvas.tool_name == "polygon"
    assert not near.strip.trouble.isVisible()


def test_a_typed_position_is_read_as_the_study_lies(near: MainWindow) -> None:
    do(near, "site.point")
    type_into(near, "position", "9.5 1.25")
    assert (newest(near).geometry.x, newest(near).geometry.y) == (1.25, 9.5)


def test_undo_takes_corners_back_while_drawing_and_steps_afterwards(near: MainWindow) -> None:
    before = near.session.study
    do(near, "site.polygon")
    for corner in (QPoint(100, 100), QPoint(200, 100), QPoint(200, 200)):
        click(near.canvas, corner)
    key(near, Qt.Key.Key_Z, CTRL)
    assert len(near.canvas.sketch.vertices) == 2
    assert near.session.study is before
    key(near, Qt.Key.Key_Y, CTRL)
    assert len(near.canvas.sketch.vertices) == 3
    key(near, Qt.Key.Key_Return)
    key(near, Qt.Key.Key_Z, CTRL)
    assert near.session.study is before


def test_delete_takes_a_corner_not_the_selected_site(near: MainWindow) -> None:
    near.session.select(HALL)
    do(near, "site.polygon")
    click(near.canvas, QPoint(100, 100))
    click(near.canvas, QPoint(200, 100))
    key(near, Qt.Key.Key_Delete)
    assert len(near.canvas.sketch.vertices) == 1
    assert near.session.study.site(HALL)


BOW_TIE = (QPoint(100, 100), QPoint(260, 220), QPoint(260, 100), QPoint(100, 260))


def drawn_bow_tie(window: MainWindow) -> None:
    do(window, "site.polygon")
    for corner in BOW_TIE:
        click(window.canvas, corner)
    key(window, Qt.Key.Key_Return)


def test_a_bow_tie_is_repaired_with_one_press(near: MainWindow) -> None:
    before = near.session.study
    drawn_bow_tie(near)
    assert near.session.study is before
    texts = [button.text() for button in near.strip.choices]
    assert texts[0].startswith("Keep the largest part (")
    near.strip.choices[0].click()
    assert newest(near).geometry.is_valid
    assert len(near.session.study.sites) == len(before.sites) + 1
    undone(near, f"Draw {newest(near).name}", before)


def test_both_wings_of_a_bow_tie_become_sites_in_one_step(near: MainWindow) -> None:
    before = near.session.study
    drawn_bow_tie(near)
    near.strip.choices[1].click()
    assert len(near.session.study.sites) == len(before.sites) + 2
    undone(near, "Draw 2 sites", before)


def test_the_wing_to_keep_is_clicked(near: MainWindow) -> None:
    drawn_bow_tie(near)
    click(near.canvas, QPoint(245, 140))
    kept = newest(near).geometry
    assert kept.contains(Point(position(near.canvas, QPoint(245, 140))))
    assert not kept.contains(Point(position(near.canvas, QPoint(110, 180))))


def test_drawing_goes_on_after_a_repair_was_declined(near: MainWindow) -> None:
    drawn_bow_tie(near)
    near.strip.choices[-1].click()
    assert near.canvas.sketch is not None
    key(near, Qt.Key.Key_Backspace)
    key(near, Qt.Key.Key_Return)
    assert newest(near).geometry.is_valid


def test_the_middle_button_and_space_pan_while_drawing(near: MainWindow) -> None:
    canvas = near.canvas
    do(near, "site.polygon")
    click(canvas, QPoint(100, 100))
    place = canvas.sketch.vertices[0]
    drag(canvas, QPoint(300, 200), QPoint(340, 220), MIDDLE)
    assert len(canvas.sketch.vertices) == 1
    assert (pixel(canvas, *place) - QPoint(140, 120)).manhattanLength() <= 2
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, QPoint(300, 200), QPoint(260, 180))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert len(canvas.sketch.vertices) == 1
    assert (pixel(canvas, *place) - QPoint(100, 100)).manhattanLength() <= 2


def test_a_site_held_is_still_held_after_panning_with_the_middle_button(near: MainWindow) -> None:
    canvas = near.canvas
    at = pixel(canvas, 2.956, 9.956)
    QTest.mousePress(canvas, LEFT, pos=at)
    QTest.mouseMove(canvas, at + QPoint(20, 0))
    drag(canvas, at + QPoint(20, 0), at + QPoint(20, 30), MIDDLE)
    QTest.mouseMove(canvas, at + QPoint(40, 30))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(40, 30))
    assert near.session.history.undo_text == "Move site Eastern hall"


def test_the_map_pans_at_its_edge_while_drawing(near: MainWindow, qtbot: QtBot) -> None:
    canvas = near.canvas
    do(near, "site.polygon")
    move(canvas, QPoint(3, 200))
    still = canvas.view
    qtbot.wait(500)
    assert canvas.view == still, "nothing is drawn yet"
    click(canvas, QPoint(200, 200))
    move(canvas, QPoint(3, 200))
    qtbot.waitUntil(lambda: canvas.view.centre_x_m < still.centre_x_m - 10)
    move(canvas, QPoint(200, 200))
    rests = canvas.view
    qtbot.wait(100)
    assert canvas.view == rests


def n_in_accent(canvas: MapCanvas, around: QPoint) -> int:
    """Return how many pixels around one have the accent's hue."""
    image, hue = canvas.grab().toImage(), QColor(canvas.theme.accent).hue()
    around_it = [QPoint(dx, dy) for dx in range(-9, 10) for dy in range(-9, 10)]
    return sum(abs(image.pixelColor(around + step).hue() - hue) < 6 for step in around_it)


def test_corners_snap_and_name_their_target(near: MainWindow) -> None:
    canvas = near.canvas
    near.canvas.stage.toggle_snapping()
    do(near, "site.polygon")
    corner = pixel(canvas, 2.98, 9.98)
    move(canvas, corner + QPoint(40, -40))
    unmarked = n_in_accent(canvas, corner)
    move(canvas, corner + QPoint(5, -4))
    assert n_in_accent(canvas, corner) > unmarked + 30, "a square around the corner"
    click(canvas, corner + QPoint(5, -4))
    assert canvas.sketch.vertices[0] == pytest.approx((2.98, 9.98), abs=1e-9)
    edge = pixel(canvas, 2.965, 9.95)
    click(canvas, edge + QPoint(0, 6))
    assert canvas.sketch.vertices[1][1] == pytest.approx(9.95, abs=1e-6)
    key(near, Qt.Key.Key_S)
    assert not near.strip.snap.isChecked()
    click(canvas, pixel(canvas, 2.95, 9.98) + QPoint(-5, -4))
    assert canvas.sketch.vertices[2][1] > 9.98 + 1e-5


def test_a_corner_is_set_on_an_edge_and_taken_away(near: MainWindow) -> None:
    before = near.session.study
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    edge = pixel(near.canvas, 2.957, 9.95)
    QTest.mouseClick(near.canvas, LEFT, pos=edge)
    QTest.mouseDClick(near.canvas, LEFT, pos=edge)
    QTest.mouseRelease(near.canvas, LEFT, pos=edge)
    assert len(hall(near).exterior.coords) == 6
    undone(near, "Add a corner to Eastern hall", before)
    before = near.session.study
    key(near, Qt.Key.Key_Delete)
    assert len(hall(near).exterior.coords) == 5
    undone(near, "Delete a corner of Eastern hall", before)
    assert near.session.study.site(HALL), "the site itself stays"


def test_the_middle_of_an_edge_is_dragged_to_a_corner(near: MainWindow) -> None:
    before = near.session.study
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    middle = pixel(near.canvas, 2.965, 9.95)
    drag(near.canvas, middle, middle + QPoint(0, 40))
    assert len(hall(near).exterior.coords) == 6
    assert hall(near).area > box(2.95, 9.95, 2.98, 9.98).area
    undone(near, "Add a corner to Eastern hall", before)


def test_a_corner_is_dragged_with_its_score(near: MainWindow, qtbot: QtBot) -> None:
    before = near.session.study
    scores = []
    near.session.previewed.connect(scores.append)
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    corner = pixel(near.canvas, 2.98, 9.98)
    QTest.mousePress(near.canvas, LEFT, pos=corner)
    QTest.mouseMove(near.canvas, corner + QPoint(30, -30))
    qtbot.waitUntil(lambda: any(scores))
    QTest.mouseRelease(near.canvas, LEFT, pos=corner + QPoint(30, -30))
    undone(near, "Move a corner of Eastern hall", before)


def test_the_whole_site_is_turned_by_its_handle(near: MainWindow) -> None:
    before = near.session.study
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    size = area_ha(hall(near))
    top = pixel(near.canvas, 2.965, 9.98)
    handle, middle = top - QPoint(0, 26), pixel(near.canvas, *MIDDLE_OF_HALL)
    arm = middle.y() - handle.y()
    drag(near.canvas, handle, middle + QPoint(arm, 0), steps=8)
    assert area_ha(hall(near)) == pytest.approx(size, rel=1e-6)
    turned = bearing_deg(MIDDLE_OF_HALL, hall(near).exterior.coords[0])
    first = bearing_deg(MIDDLE_OF_HALL, before.site(HALL).geometry.exterior.coords[0])
    assert (turned - first) % 360 == pytest.approx(90, abs=3)
    undone(near, "Turn site Eastern hall", before)


def test_a_moved_area_keeps_its_hectares(near: MainWindow) -> None:
    size = area_ha(hall(near))
    at = pixel(near.canvas, 2.956, 9.956)
    drag(near.canvas, at, at + QPoint(150, -60))
    assert area_ha(hall(near)) == pytest.approx(size, rel=1e-7)
    assert near.session.history.undo_text == "Move site Eastern hall"


def split_hall(window: MainWindow) -> None:
    click(window.canvas, pixel(window.canvas, *MIDDLE_OF_HALL))
    do(window, "site.cut")
    click(window.canvas, pixel(window.canvas, 2.97, 9.94))
    click(window.canvas, pixel(window.canvas, 2.97, 9.99))
    key(window, Qt.Key.Key_Return)


def test_a_site_is_split_and_merged_again(near: MainWindow) -> None:
    before = near.session.study
    size, mw = area_ha(hall(near)), before.site(HALL).requested_mw
    split_hall(near)
    part = newest(near)
    assert part.name == "Eastern hall (2)"
    assert area_ha(hall(near)) + area_ha(part.geometry) == pytest.approx(size, rel=1e-6)
    assert near.session.study.site(HALL).requested_mw + part.requested_mw == pytest.approx(mw)
    assert part.requested_mw == pytest.approx(mw / 3, rel=0.02)
    undone(near, "Split Eastern hall", before)
    before = near.session.study
    assert near.session.selected_id == HALL
    do(near, "site.merge")
    inside = part.geometry.representative_point()
    move(near.canvas, pixel(near.canvas, inside.x, inside.y))
    click(near.canvas, pixel(near.canvas, inside.x, inside.y))
    assert area_ha(hall(near)) == pytest.approx(size, rel=1e-6)
    assert near.session.study.site(HALL).requested_mw == pytest.approx(mw)
    undone(near, "Merge Eastern hall with Eastern hall (2)", before)


def test_a_line_that_does_not_cut_is_told(near: MainWindow) -> None:
    before = near.session.study
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    do(near, "site.cut")
    click(near.canvas, pixel(near.canvas, 2.97, 9.94))
    click(near.canvas, pixel(near.canvas, 2.97, 9.96), RIGHT)
    click(near.canvas, pixel(near.canvas, 2.97, 9.96))
    click(near.canvas, pixel(near.canvas, 2.97, 9.96), RIGHT)
    assert near.session.study is before
    assert "does not cut the area in two" in near.notices.text.text()


def test_a_hole_is_cut_and_filled(near: MainWindow) -> None:
    before = near.session.study
    size = area_ha(hall(near))
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    assert not near.actions_.by_id["site.fill"].isEnabled()
    do(near, "site.hole")
    for lon, lat in ((2.955, 9.955), (2.962, 9.955), (2.962, 9.962)):
        click(near.canvas, pixel(near.canvas, lon, lat))
    key(near, Qt.Key.Key_Return)
    assert len(hall(near).interiors) == 1
    assert area_ha(hall(near)) < size
    undone(near, "Cut a hole into Eastern hall", before)
    assert near.canvas.stage.site_at(pixel(near.canvas, 2.9615, 9.957).toPointF()) is None
    before = near.session.study
    do(near, "site.fill")
    assert not hall(near).interiors
    undone(near, "Fill the holes of Eastern hall", before)


def test_a_margin_is_typed_or_reached_for(near: MainWindow) -> None:
    before = near.session.study
    size = area_ha(hall(near))
    click(near.canvas, pixel(near.canvas, *MIDDLE_OF_HALL))
    do(near, "site.margin")
    type_into(near, "margin", "100")
    grown = hall(near)
    assert area_ha(grown) > size
    undone(near, "Change the margin of Eastern hall", before)
    do(near, "site.margin")
    type_into(near, "margin", "-5 km")
    assert "Nothing is left" in near.strip.trouble.text()
    QTest.keyClick(near.strip.fields["margin"], Qt.Key.Key_Escape)
    key(near, Qt.Key.Key_Escape)
    do(near, "site.margin")
    inside = pixel(near.canvas, 2.965, 9.955)
    move(near.canvas, inside)
    click(near.canvas, inside)
    assert area_ha(hall(near)) < area_ha(grown)
