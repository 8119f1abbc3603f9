import numpy as np
import pytest
from pyproj import Geod
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from siteselect.render.furniture import (
    draw_furniture,
    draw_hint,
    neat_length_km,
    scale_bar_km,
)
from siteselect.render.map_view import MapView
from siteselect.render.scene import build_scene
from siteselect.render.theme import LIGHT
from tests.helpers.maps import small_scene
from tests.helpers.studies import three_region_study


@pytest.mark.parametrize(
    ("longest", "neat"), [(1.0, 1), (1.9, 1), (2, 2), (4.99, 2), (5, 5), (99, 50), (0.07, 0.05)]
)
def test_neat_lengths(longest: float, neat: float):
    assert neat_length_km(longest) == pytest.approx(neat)


def test_the_bar_is_as_long_on_the_ground_as_it_says():
    scene = small_scene()
    x, y = scene.projection.point_to_map(0.0, 45.0)
    view = MapView(x, y, 500, 900, 600, px_per_mm=4)
    km, length_px = scale_bar_km(scene, view, 36)
    left = scene.projection.point_to_degrees(x - length_px * 500 / 2, y)
    right = scene.projection.point_to_degrees(x + length_px * 500 / 2, y)
    assert Geod(ellps="WGS84").inv(*left, *right)[2] / 1000 == pytest.approx(km, rel=1e-4)
    assert 0.4 * 36 * 4 < length_px <= 36 * 4


def inked(view: MapView, scene: object) -> np.ndarray:
    image = QImage(int(view.width_px), int(view.height_px), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    draw_furniture(painter, scene, view, LIGHT)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return (pixels & 0xFFFFFF) < 0xB0B0B0


@pytest.mark.usefixtures("qapp")
def test_bar_arrow_and_attribution_stand_in_their_corners():
    scene = small_scene()
    view = MapView.fitting(scene.bounds_m, width_px=800, height_px=500)
    ink = inked(view, scene)
    assert ink[460:, :160].any(), "scale bar"
    assert ink[:60, 740:].any(), "north arrow"
    assert ink[460:, 500:].any(), "attribution"
    assert not ink[80:440].any(), "the map itself stays free"


@pytest.mark.usefixtures("qapp")
def test_the_note_on_disputed_borders_is_owed_only_when_there_are_some():
    scene = small_scene()
    bare = build_scene(three_region_study())
    view = MapView.fitting(scene.bounds_m, width_px=800, height_px=500)
    assert inked(view, scene)[470:, 400:].sum() > 1.5 * inked(view, bare)[470:, 400:].sum()


@pytest.mark.usefixtures("qapp")
def test_far_beyond_the_map_nothing_breaks():
    inked(MapView(1e9, 1e9, 1000, 300, 200), small_scene())


@pytest.mark.usefixtures("qapp")
def test_a_hint_stays_inside_the_view():
    view = MapView(0, 0, 1, 300, 200)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    painter = QPainter(image)
    draw_hint(painter, QPointF(295, 195), "An area", LIGHT, view, is_warning=True)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(200, 300) & 0xFFFFFF
    ys, xs = np.nonzero(pixels != 0xFF00FF)
    assert xs.max() <= 297
    assert ys.max() <= 197
    assert xs.max() - xs.min() > 30
