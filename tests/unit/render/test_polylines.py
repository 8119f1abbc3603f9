import numpy as np
import pytest
import shapely
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, pen
from siteselect.render.polylines import cut_rings, draw_lines, fill_areas
from siteselect.render.shapes import pixel_parts, shapes_of

VIEW = MapView(0, 0, 1, 200, 100)


def test_rings_that_fit_are_left_as_they_are():
    ring = np.array([[0, 0], [300, 0], [300, 90], [0, 0]], float)
    same, first = cut_rings(ring, np.array([0, 4]), VIEW)
    assert same is ring
    assert first.tolist() == [0, 4]


def test_rings_far_too_large_are_cut_to_the_surroundings_of_the_view():
    huge = shapely.get_coordinates(shapely.box(-1e6, 20, 1e6, 80).exterior)
    hole = shapely.get_coordinates(shapely.box(40, 40, 60, 60).exterior)
    away = shapely.get_coordinates(shapely.box(5e5, 30, 6e5, 60).exterior)
    first = np.cumsum([0, len(huge), len(hole), len(away)])
    cut, starts = cut_rings(np.vstack([huge, hole, away]), first, VIEW)
    assert np.abs(cut).max() <= 400
    assert len(starts) == 3, "the ring outside is gone"
    inside = shapely.Polygon(cut[: starts[1]]).intersection(shapely.box(0, 0, 200, 100))
    assert inside.area == pytest.approx(200 * 60)


def drawn(draw: object) -> np.ndarray:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    assert draw(painter)
    painter.end()
    return (np.frombuffer(image.constBits(), np.uint32).reshape(100, 200) & 0xFF) < 128


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("dash", [(), (4.0, 4.0)])
@pytest.mark.parametrize("reach_m", [90.0, 5e6])
def test_a_line_is_drawn_however_long_it_is(dash: tuple[float, ...], reach_m: float):
    line = shapes_of(np.array([shapely.LineString([(-reach_m, 0), (reach_m, 0)])]))
    parts = pixel_parts(line, VIEW)
    ink = drawn(
        lambda p: draw_lines(p, parts, VIEW, pen(colour("#000000"), 3, dash), lambda: False)
    )
    row = ink[50, 20:180]
    assert row.mean() == pytest.approx(0.5 if dash else 1.0, abs=0.08)
    assert not ink[:40].any()


@pytest.mark.usefixtures("qapp")
def test_every_part_of_many_is_drawn_and_none_joined_to_the_next():
    bars = [shapely.LineString([(-90, y), (90, y)]) for y in range(-40, 41, 10)]
    parts = pixel_parts(shapes_of(np.array(bars)), VIEW)
    ink = drawn(lambda p: draw_lines(p, parts, VIEW, pen(colour("#000000"), 2), lambda: False))
    assert ink[:, 100].sum() == pytest.approx(2 * len(bars), abs=2)
    assert not ink[45:48, :].any(), "nothing between the bars"


@pytest.mark.usefixtures("qapp")
def test_each_feature_has_its_own_brush():
    boxes = np.array([shapely.box(-90, -40, -10, 40), shapely.box(10, -40, 90, 40)])
    brushes = [QBrush(colour("#000000")), QBrush(colour("#eeeeee"))]
    parts = pixel_parts(shapes_of(boxes), VIEW)
    ink = drawn(lambda p: fill_areas(p, parts, VIEW, brushes.__getitem__, lambda: False))
    assert ink[50, 50]
    assert not ink[50, 150]
