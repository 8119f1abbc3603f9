"""Where the ink lands: pages painted at ten dots per millimetre and measured."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from siteselect.layout.items import Item, MapItem, NorthArrowItem, ScaleBarItem, TableItem
from siteselect.layout.page import Page
from siteselect.layout.shortlist_page import shortlist_page
from siteselect.render.devices import start_lettering
from siteselect.render.page_map import page_view
from siteselect.render.page_painter import draw_page
from siteselect.render.page_text import Paper
from siteselect.render.scene import build_scene
from siteselect.render.symbology import score_colour
from siteselect.render.theme import LIGHT
from tests.unit.layout.scored import a_shortlist

DOTS = 10.0
STUDY, SCORES = a_shortlist("A", "B", "C", "D")
SCORES = (replace(SCORES[0], score=95.0), replace(SCORES[1], score=5.0), *SCORES[2:])
PAGE = shortlist_page(STUDY, SCORES)


def ink(page: Page) -> np.ndarray:
    """Return the page as red, green, blue, shape (height, width, 3), 0.1 mm a dot."""
    start_lettering()
    image = QImage(4200, 2970, QImage.Format.Format_RGB888)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    draw_page(painter, page, build_scene(STUDY), device_px_per_mm=DOTS)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(2970, image.bytesPerLine())
    return rows[:, : 4200 * 3].reshape(2970, 4200, 3).astype(int)


@pytest.fixture(scope="module")
def painted() -> np.ndarray:
    return ink(PAGE)


def at(painted: np.ndarray, x_mm: float, y_mm: float) -> str:
    red, green, blue = painted[int(y_mm * DOTS), int(x_mm * DOTS)]
    return f"#{red:02x}{green:02x}{blue:02x}"


def the(kind: type[Item], page: Page = PAGE) -> Item:
    (item,) = page.items_of(kind)
    return item


def test_the_whole_sheet_is_painted(painted: np.ndarray) -> None:
    for x, y in ((0.1, 0.1), (419.8, 0.1), (0.1, 296.8), (419.8, 296.8)):
        assert at(painted, x, y) == LIGHT.surface


def test_the_map_is_framed_by_two_lines(painted: np.ndarray) -> None:
    item = the(MapItem)
    assert isinstance(item, MapItem)
    for frame in (item.frame, item.map_frame):
        middle = frame.y_mm + 0.37 * frame.height_mm
        for x_mm in (frame.x_mm, frame.right_mm):
            strip = painted[int(middle * DOTS), int(x_mm * DOTS) - 3 : int(x_mm * DOTS) + 4]
            assert strip.sum(axis=1).min() < 3 * 100


def test_the_view_of_the_painter_is_the_window_of_the_layout() -> None:
    item = the(MapItem)
    assert isinstance(item, MapItem)
    start_lettering()
    view = page_view(Paper(QPainter(), LIGHT, 20.0), item)
    west, south, east, north = item.window.bounds_m
    corners = np.array([[west, north], [east, south], [west, south]])
    assert view.to_px(corners) == pytest.approx(20.0 * item.window.to_mm(corners))


def test_the_scale_bar_is_as_long_as_it_says(painted: np.ndarray) -> None:
    item = the(ScaleBarItem)
    assert isinstance(item, ScaleBarItem)
    middle = item.frame.y_mm + 5.4 + 0.9
    row = painted[int(middle * DOTS), int(item.frame.x_mm * DOTS) :].sum(axis=1)
    dark = np.flatnonzero(row[: int((item.bar.length_mm + 8) * DOTS)] < 3 * 120)
    length_mm = (dark.max() - dark.min()) / DOTS
    assert length_mm == pytest.approx(item.bar.length_mm, abs=0.35)


@pytest.mark.parametrize(("lean", "side"), [(25.0, 1), (-25.0, -1)])
def test_the_north_arrow_leans_to_where_north_is(lean: float, side: int) -> None:
    arrow = the(NorthArrowItem)
    assert isinstance(arrow, NorthArrowItem)
    items = tuple(replace(i, lean_deg=lean) if i is arrow else i for i in PAGE.items)
    painted = ink(replace(PAGE, items=items))
    frame = arrow.frame
    left, right = int(frame.x_mm * DOTS), int(frame.right_mm * DOTS)
    top = painted[int(frame.y_mm * DOTS) : int((frame.y_mm + 3.4) * DOTS), left:right]
    dark = np.argwhere(top.sum(axis=2) < 3 * 128)[:, 1]
    assert side * (dark.mean() - (right - left) / 2) > 5


def test_badges_wear_the_colour_of_their_score_on_map_and_in_table(painted: np.ndarray) -> None:
    shown, table = the(MapItem), the(TableItem)
    assert isinstance(shown, MapItem)
    assert isinstance(table, TableItem)
    colours = {95.0: score_colour(95.0, LIGHT), 5.0: score_colour(5.0, LIGHT)}
    assert len(set(colours.values())) == 2
    for marker in shown.markers:
        if marker.score in colours and marker.badge is not None:
            x_mm = shown.map_frame.x_mm + marker.badge[0]
            y_mm = shown.map_frame.y_mm + marker.badge[1]
            assert at(painted, x_mm, y_mm - 1.7) == colours[marker.score]
    first_row_mm = table.frame.y_mm + 14.0 + table.row_mm / 2
    middle_mm = table.frame.x_mm + table.columns[0].width_mm / 2
    assert at(painted, middle_mm, first_row_mm - 1.7) == colours[95.0]


def test_the_bar_in_the_table_is_as_long_as_the_score(painted: np.ndarray) -> None:
    table = the(TableItem)
    assert isinstance(table, TableItem)
    column = table.columns[-1]
    for number, row in enumerate(table.rows):
        top_mm = table.frame.y_mm + 14.0 + number * table.row_mm
        y = int((top_mm + table.row_mm * 0.52 + 1.4) * DOTS)
        x = int((table.frame.right_mm - column.width_mm + 1.0) * DOTS)
        strip = painted[y, x : x + int((column.width_mm - 2) * DOTS)]
        rest = np.array([QColor(LIGHT.line).red(), QColor(LIGHT.line).green()])
        filled = (np.abs(strip[:, :2] - rest).sum(axis=1) > 60).mean()
        assert row.bar_share is not None
        assert filled == pytest.approx(row.bar_share, abs=0.02)


def test_the_map_shows_sea_ground_and_stations(painted: np.ndarray) -> None:
    item = the(MapItem)
    assert isinstance(item, MapItem)
    inner = item.map_frame
    assert at(painted, inner.x_mm + 1.0, inner.y_mm + 1.0) == LIGHT.sea
    station = STUDY.substation("SOU")
    ((x, y),) = item.window.project(np.array([station.lon]), np.array([station.lat])).tolist()
    beside_graticule = (inner.x_mm + x + 0.25, inner.y_mm + y + 0.25)
    assert at(painted, *beside_graticule) == LIGHT.substation
    assert at(painted, inner.x_mm + x + 10, inner.y_mm + y + 10) == LIGHT.ground
