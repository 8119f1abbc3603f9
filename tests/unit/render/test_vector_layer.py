"""The layers that dropped files are drawn with: how one is made, drawn, and asked."""

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from siteselect.render.map_view import MapView
from siteselect.render.vector_layer import (
    NOT_DRAWN,
    ClassStyle,
    VectorLayer,
    one_class,
    vector_geometry,
)
from siteselect.render.vector_painter import draw_vector_layer
from siteselect.render.vector_pick import feature_at, features_in
from tests.helpers.features import SIDE_M, classes_of, made_up_features

READY = "siteselect.render.vector_painter.kernels_ready"


@pytest.fixture(params=[True, False], ids=["loops", "qt"], autouse=True)
def by_loops(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> bool:
    """Draw everything with compiled loops, and everything with Qt."""
    monkeypatch.setattr(READY, lambda: request.param)
    return bool(request.param)


PAPER, RED, BLUE, GREEN = "#ffffff", "#ff0000", "#0000ff", "#008000"
SOLID = ClassStyle(RED, fill=1.0)
VIEW = MapView(50.0, 50.0, 1.0, 100.0, 100.0)
WITH_HOLE = shapely.Polygon(
    [(10, 10), (90, 10), (90, 90), (10, 90)], [[(40, 40), (60, 40), (60, 60), (40, 60)]]
)


def as_array(*geometries: shapely.Geometry | None) -> np.ndarray:
    array = np.empty(len(geometries), object)
    array[:] = geometries
    return array


def picture(layer: VectorLayer, view: MapView = VIEW) -> QImage:
    image = QImage(round(view.width_px), round(view.height_px), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    assert draw_vector_layer(painter, layer, view)
    painter.end()
    return image


def inked(image: QImage) -> np.ndarray:
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return (pixels & 0xFFFFFF) != 0xFFFFFF


def ink(image: QImage) -> float:
    """Return how many pixels full of red there would be."""
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return float((255 - (pixels & 0xFF)).sum() / 255)


def colour_at(image: QImage, x_m: float, y_m: float) -> str:
    return image.pixelColor(int(x_m), 100 - int(y_m) - 1).name()


def test_a_layer_of_three_classes_one_of_them_filtered_out():
    """How a file's features become a layer: geometry once, a class each, a style per class."""
    geometry = vector_geometry(
        as_array(
            shapely.box(10, 10, 40, 40),
            shapely.LineString([(0, 70), (100, 70)]),
            shapely.Point(80, 30),
            shapely.box(60, 80, 90, 95),
        )
    )
    styles = (
        ClassStyle(RED, fill=1.0, width_mm=0.0),
        ClassStyle(BLUE, width_mm=1.0),
        ClassStyle(GREEN, size_mm=2.0),
    )
    layer = VectorLayer(geometry, np.array([0, 1, 2, NOT_DRAWN], np.int16), styles)
    image = picture(layer)
    assert colour_at(image, 25, 25) == RED
    assert colour_at(image, 50, 70) == BLUE
    assert colour_at(image, 80, 30) == GREEN
    assert colour_at(image, 75, 88) == PAPER, "left out"
    assert feature_at(layer, (25, 25), 3) == 0
    assert feature_at(layer, (50, 71), 3) == 1
    assert feature_at(layer, (81, 31), 3) == 2
    assert feature_at(layer, (75, 88), 3) is None, "what is not drawn is not found"
    assert features_in(layer, (0, 0, 100, 72)).tolist() == [0, 1, 2]


def test_another_style_shares_the_geometry_and_its_index():
    geometry = vector_geometry(as_array(shapely.box(10, 10, 90, 90)))
    red = one_class(geometry, SOLID)
    half = one_class(geometry, SOLID, opacity=0.5)
    assert red.geometry.areas.tree is half.geometry.areas.tree
    assert colour_at(picture(red), 50, 50) == RED
    assert colour_at(picture(half), 50, 50) in {"#ff7f7f", "#ff8080"}


@pytest.mark.parametrize("clockwise", [False, True])
def test_holes_stay_open_whichever_way_rings_turn(clockwise: bool):
    area = shapely.orient_polygons(WITH_HOLE, exterior_cw=clockwise)
    wrong = shapely.Polygon(area.exterior, [ring.coords for ring in area.interiors])
    layer = one_class(vector_geometry(as_array(wrong, WITH_HOLE)), SOLID)
    image = picture(layer)
    assert colour_at(image, 50, 50) == PAPER
    assert colour_at(image, 20, 50) == RED
    assert feature_at(layer, (50, 50), 0.1) is None
    assert feature_at(layer, (20, 50), 0.1) in {0, 1}


def test_holes_stay_open_among_thousands_of_areas():
    """Portions and paths end somewhere; a ring must not be parted from its holes there."""
    small = [
        shapely.box(x, y, x + 8, y + 8).difference(shapely.box(x + 2, y + 2, x + 6, y + 6))
        for x in range(0, 2000, 10)
        for y in range(0, 2000, 10)
    ]
    layer = one_class(vector_geometry(as_array(*small)), ClassStyle(RED, fill=1.0, width_mm=0.0))
    view = MapView(1000.0, 1000.0, 1.0, 2000.0, 2000.0)
    ink = inked(picture(layer, view))
    assert not ink[::10, ::10][:, 5:6].any()
    image_y, image_x = np.mgrid[5:2000:10, 4:2000:10]
    assert not ink[image_y, image_x].any(), "the middles of all holes"
    edge_y, edge_x = np.mgrid[8:2000:10, 4:2000:10]
    assert ink[edge_y, edge_x].all(), "the rims below them"


def test_parts_collections_nothing_and_infinity():
    geometry = vector_geometry(
        as_array(
            shapely.MultiPolygon([shapely.box(0, 0, 10, 10), shapely.box(80, 80, 90, 90)]),
            None,
            shapely.GeometryCollection(
                [shapely.Point(50, 50), shapely.MultiLineString([[(0, 20), (30, 20)]])]
            ),
            shapely.Polygon(),
            shapely.Point(np.inf, np.inf),
        )
    )
    assert geometry.n_features == 5
    layer = one_class(geometry, SOLID)
    assert feature_at(layer, (85, 85), 1) == 0
    assert feature_at(layer, (50, 50), 1) == 2
    assert feature_at(layer, (15, 20), 1) == 2
    assert geometry.bounds_m == (0, 0, 90, 90)
    assert vector_geometry(as_array()).bounds_m is None
    assert not inked(picture(one_class(vector_geometry(as_array()), SOLID))).any()


def test_classes_that_do_not_fit_are_refused():
    geometry = vector_geometry(as_array(shapely.Point(0, 0)))
    with pytest.raises(ValueError, match="one class for each feature"):
        VectorLayer(geometry, np.zeros(2, np.int16), (SOLID,))
    with pytest.raises(ValueError, match="a style for each class"):
        VectorLayer(geometry, np.ones(1, np.int16), (SOLID,))


def test_what_is_smaller_than_a_pixel_becomes_a_dot():
    far = MapView(5_000.0, 5_000.0, 100.0, 100.0, 100.0)
    layer = one_class(vector_geometry(as_array(shapely.box(5_000, 5_000, 5_020, 5_020))), SOLID)
    assert inked(picture(layer, far)).sum() == 1


def test_close_in_a_huge_area_is_cut_to_the_screen():
    """Coordinates of millions of pixels would overflow the raster."""
    layer = one_class(vector_geometry(as_array(shapely.box(-1e7, -1e7, 1e7, 50))), SOLID)
    image = picture(layer, MapView(50.0, 50.0, 0.01, 100.0, 100.0))
    assert image.pixelColor(50, 90).name() == RED
    assert image.pixelColor(50, 10).name() == PAPER


@pytest.mark.parametrize("zoom", [1, 8, 64])
def test_the_coarse_copy_looks_like_the_features(monkeypatch: pytest.MonkeyPatch, zoom: float):
    """Few features are drawn by Qt as they are, many from a copy; the same must be seen."""
    monkeypatch.setattr(READY, lambda: False)
    areas, lines, points = made_up_features(3000)
    view = MapView.fitting((0, 0, SIDE_M, SIDE_M), width_px=400, height_px=400)
    view = view.zoomed(zoom, 200, 200)
    for features in (areas, lines, points):
        layer = VectorLayer(
            vector_geometry(features),
            classes_of(features),
            tuple(ClassStyle(RED) for _ in range(6)),
        )
        fine = picture(layer, view)
        with monkeypatch.context() as always_coarse:
            always_coarse.setattr("siteselect.render.vector_painter._MOST_AT_FULL_DETAIL", -1)
            coarse = picture(layer, view)
        assert not (inked(coarse) & ~around(inked(fine))).any(), "nothing far away"
        assert ink(coarse) == pytest.approx(ink(fine), rel=0.15, abs=1)


def around(ink_map: np.ndarray) -> np.ndarray:
    """Return what lies within two pixels of ink."""
    near = ink_map.copy()
    for axis in (0, 1, 0, 1):
        near |= np.roll(near, 1, axis) | np.roll(near, -1, axis)
    return near


@pytest.mark.parametrize("turn", [0.0, 25.0])
@pytest.mark.parametrize("width_mm", [0.2, 0.26, 0.6, 0.9])
def test_loops_draw_what_qt_draws(
    monkeypatch: pytest.MonkeyPatch, by_loops: bool, width_mm: float, turn: float
):
    if not by_loops:
        pytest.skip("compared once")
    view = MapView.fitting((0, 0, SIDE_M, SIDE_M), width_px=400, height_px=400)
    view = view.zoomed(6, 200, 200).turned(turn, 200, 200)
    for features in made_up_features(4000):
        style = ClassStyle(RED, width_mm=width_mm)
        layer = one_class(vector_geometry(features), style)
        loops = picture(layer, view)
        monkeypatch.setattr(READY, lambda: False)
        qt = picture(layer, view)
        monkeypatch.setattr(READY, lambda: True)
        assert not (inked(loops) & ~around(inked(qt))).any()
        assert not (inked(qt) & ~around(inked(loops))).any()
        assert ink(loops) == pytest.approx(ink(qt), rel=0.2)


def test_a_translucent_layer_does_not_show_through_itself(by_loops: bool):
    if not by_loops:
        pytest.skip("Qt lays one portion over the other")
    crossing = as_array(
        shapely.LineString([(10, 50), (90, 50)]), shapely.LineString([(50, 10), (50, 90)])
    )
    layer = one_class(vector_geometry(crossing), ClassStyle(RED, width_mm=0.9), opacity=0.5)
    image = picture(layer)
    assert colour_at(image, 50, 50) == colour_at(image, 30, 50)


def test_a_picture_of_twice_the_pixels_has_lines_twice_as_wide():
    layer = one_class(
        vector_geometry(as_array(shapely.LineString([(10, 50), (90, 50)]))),
        ClassStyle(RED, width_mm=0.4),
    )
    once, twice = picture(layer), picture(layer, VIEW.magnified(2))
    assert ink(twice) == pytest.approx(4 * ink(once), rel=0.06)


def test_stops_when_cancelled():
    areas, *_ = made_up_features(2000)
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    view = MapView.fitting((0, 0, SIDE_M, SIDE_M), width_px=100, height_px=100)
    assert not draw_vector_layer(
        painter, one_class(vector_geometry(areas), SOLID), view, lambda: True
    )
    painter.end()


def test_paper_gets_vectors():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(100, 100), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(72)
    painter = QPainter(writer)
    geometry = vector_geometry(as_array(WITH_HOLE, shapely.Point(50, 50)))
    assert draw_vector_layer(painter, one_class(geometry, SOLID), VIEW)
    painter.end()
    assert b"/Subtype /Image" not in buffer.data().data()


def brute_pick(features: np.ndarray, at: tuple[float, float], reach_m: float) -> set[int]:
    gaps = shapely.distance(features, shapely.Point(at))
    nearest = gaps.min()
    return set(np.flatnonzero(np.isclose(gaps, nearest)).tolist()) if nearest <= reach_m else set()


@pytest.mark.parametrize("kind", [0, 1, 2], ids=["areas", "lines", "points"])
def test_the_pick_is_what_lies_nearest(kind: int):
    features = made_up_features(4000)[kind]
    layer = one_class(vector_geometry(features), SOLID)
    rng = np.random.default_rng(5)
    hits = 0
    places = shapely.get_coordinates(shapely.centroid(features[:300]))
    for x, y in (places + rng.normal(0, 4_000, places.shape)).tolist():
        reach = 0.0 if kind == 0 else 4_000.0
        found, expected = feature_at(layer, (x, y), reach), brute_pick(features, (x, y), reach)
        assert found in expected if expected else found is None
        hits += bool(expected)
    assert hits > 20
