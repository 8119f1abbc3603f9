import re
from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.scene import DEFAULT_LAYERS, NO_RESULTS, MapScene, build_scene
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import DARK, LIGHT, Theme
from tests.helpers.maps import SEA_LINE_LAT, mapped_study, small_basemap, small_scene

pytestmark = pytest.mark.usefixtures("qapp")

BARE = frozenset({"land", "regions", "borders"})


def picture(
    scene: MapScene, view: MapView, theme: Theme = LIGHT, visible: frozenset[str] = DEFAULT_LAYERS
) -> QImage:
    image = QImage(QSize(round(view.width_px), round(view.height_px)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert draw_map(painter, scene, view, theme, visible=visible)
    painter.end()
    return image


def whole(scene: MapScene, width: int = 600, height: int = 420) -> MapView:
    return MapView.fitting(scene.bounds_m, width_px=width, height_px=height, margin=0.1)


def colour_at(image: QImage, scene: MapScene, view: MapView, lon: float, lat: float) -> str:
    x, y = view.point_px(*scene.projection.point_to_map(lon, lat))
    return image.pixelColor(round(x), round(y)).name()


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_sea_land_and_regions_have_their_colours(theme: Theme):
    scene = small_scene()
    view = whole(scene).zoomed(0.7, 300, 210)
    image = picture(scene, view, theme, BARE)
    assert colour_at(image, scene, view, 2.2, SEA_LINE_LAT - 0.4) == theme.sea
    assert colour_at(image, scene, view, 0.1, 11) == theme.land
    assert colour_at(image, scene, view, 1.0, 10.2) == theme.region_ramp[0]
    assert colour_at(image, scene, view, 1.8, 10.2) == theme.region_ramp[4]


def test_without_results_every_region_is_plain_ground():
    scene = small_scene(NO_RESULTS)
    view = whole(scene)
    image = picture(scene, view, visible=BARE)
    for lon in (0.8, 1.8, 2.8):
        assert colour_at(image, scene, view, lon, 10.2) == LIGHT.ground


def test_a_region_without_a_result_is_hatched_among_others():
    scene = small_scene()
    view = whole(scene)
    image = picture(scene, view, visible=frozenset({"land", "regions"}))
    left, top = view.point_px(*scene.projection.point_to_map(2.7, 10.3))
    east = pixels(image)[round(top) : round(top) + 60, round(left) : round(left) + 60]
    assert len(np.unique(east)) > 3, "hatching"
    left, top = view.point_px(*scene.projection.point_to_map(1.6, 9.9))
    middle = pixels(image)[round(top) - 20 : round(top) + 20, round(left) : round(left) + 20]
    assert len(np.unique(middle)) == 1, "plain fill"


def dark_runs(scene: MapScene, lon: float) -> int:
    """Return how many separate strokes a border at one longitude is drawn with."""
    view = whole(scene).zoomed(0.7, 300, 210)
    image = picture(scene, view, visible=frozenset({"land", "borders"}))
    x, top = view.point_px(*scene.projection.point_to_map(lon, 10.8))
    _, bottom = view.point_px(*scene.projection.point_to_map(lon, 9.0))
    rows = pixels(image)[round(top) : round(bottom), round(x) - 4 : round(x) + 5]
    red = (rows >> 16) & 0xFF
    is_inked = red.min(axis=1) < 0xC0
    return int((np.diff(is_inked.astype(int)) == 1).sum() + is_inked[0])


def test_disputed_borders_are_dashed_and_others_are_not():
    scene = small_scene()
    assert dark_runs(scene, 0.3) == 1
    assert dark_runs(scene, 3.7) > 5


def test_a_layer_that_is_off_leaves_no_trace():
    scene = small_scene()
    view = whole(scene)
    bare = picture(scene, view, visible=BARE)
    for layer in ("lines", "substations", "plants", "places", "zones", "sites", "lakes", "rivers"):
        assert picture(scene, view, visible=BARE | {layer}) != bare, layer
    assert picture(scene, view, visible=BARE) == bare


def test_loading_colours_the_lines_and_overload_is_wider():
    scene = small_scene()
    view = whole(scene)
    x, y = view.point_px(*scene.projection.point_to_map(2.5, 10.0))

    def inked(visible: frozenset[str], ink: str) -> float:
        """Return how much of a cut across line L2 is painted in its colour."""
        column = pixels(picture(scene, view, visible=visible))[
            round(y) - 8 : round(y) + 9, round(x)
        ]
        return float((column == int(ink[1:], 16)).sum())

    lines = frozenset({"land", "lines"})
    assert inked(lines, LIGHT.extra_high_voltage) >= 1
    assert inked(lines | {"loading"}, LIGHT.extra_high_voltage) == 0
    assert inked(lines | {"loading"}, LIGHT.loading_ramp[3]) > inked(
        lines, LIGHT.extra_high_voltage
    )


def test_a_station_without_firm_mw_is_a_hollow_ring_and_one_with_is_filled():
    scene = small_scene()
    view = whole(scene)
    image = picture(scene, view, visible=frozenset({"land", "substations"}))
    assert colour_at(image, scene, view, 3.0, 10.0) == LIGHT.substation
    x, y = view.point_px(*scene.projection.point_to_map(1.0, 10.0))
    red = (pixels(image)[round(y) - 5 : round(y) + 6, round(x) - 5 : round(x) + 6] >> 16) & 0xFF
    assert red[5, 5] > red.min() + 60, "light inside a dark ring"


def test_sites_on_paper_carry_their_score():
    study = mapped_study()
    scene = build_scene(study, site_labels={"S1": SiteLabel("81", LIGHT.score_ramp[4])})
    view = whole(scene)
    image = picture(scene, view, visible=frozenset({"land", "sites"}))
    x, y = view.point_px(*scene.projection.point_to_map(1.1, 9.9))
    assert image.pixelColor(round(x) - 8, round(y)).name() == LIGHT.score_ramp[4]


def test_it_stops_when_told_at_any_portion():
    scene = small_scene()
    view = whole(scene)
    image = QImage(600, 420, QImage.Format.Format_RGB32)
    asked = 0

    def never() -> bool:
        nonlocal asked
        asked += 1
        return False

    painter = QPainter(image)
    assert draw_map(painter, scene, view, LIGHT, cancelled=never)
    assert asked > 20
    for portion in range(asked):
        answers = iter([False] * portion + [True])
        assert not draw_map(painter, scene, view, LIGHT, cancelled=lambda a=answers: next(a, True))
    painter.end()


@pytest.mark.parametrize("metres_per_px", [0.5, 20, 5000, 1e6])
def test_every_scale_can_be_drawn(metres_per_px: float):
    scene = small_scene()
    x, y = scene.projection.point_to_map(2.0, 10.0)
    image = picture(scene, MapView(x, y, metres_per_px, 300, 200))
    assert image.size() == QSize(300, 200)


def test_close_up_inside_a_region_the_ground_is_still_filled():
    scene = small_scene()
    x, y = scene.projection.point_to_map(1.75, 10.2)
    image = picture(scene, MapView(x, y, 0.5, 300, 200), visible=BARE)
    assert set(np.unique(pixels(image))) == {int(LIGHT.region_ramp[4][1:], 16)}


def test_nothing_is_painted_outside_the_view():
    scene = small_scene()
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    painter = QPainter(image)
    painter.translate(50, 40)
    draw_map(painter, scene, whole(scene, 300, 200), LIGHT)
    painter.end()
    outside = image.copy(QRect(0, 0, 400, 40))
    assert (pixels(outside) == 0xFF00FF).all()
    assert (pixels(image)[:, :50] == 0xFF00FF).all()
    assert image.pixelColor(200, 140).rgb() & 0xFFFFFF != 0xFF00FF


def test_a_pdf_holds_vectors_and_text_but_no_picture():
    scene = small_scene()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QSizeF(120, 90), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    per_mm = 300 / 25.4
    view = MapView.fitting(
        scene.bounds_m, width_px=120 * per_mm, height_px=90 * per_mm, px_per_mm=per_mm
    )
    painter = QPainter(writer)
    assert draw_map(painter, scene, view, LIGHT)
    painter.end()
    pdf = bytes(data.data())
    assert not re.search(rb"/Subtype\s*/Image", pdf)
    assert b"/FontFile2" in pdf


def test_an_svg_carries_its_letters_as_outlines():
    scene = small_scene()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(600, 420))
    painter = QPainter(generator)
    assert draw_map(painter, scene, whole(scene), LIGHT)
    painter.end()
    svg = bytes(data.data())
    assert b"<path" in svg
    assert b"<text" not in svg
    assert b"<image" not in svg


def test_the_same_picture_is_drawn_twice():
    scene = small_scene()
    assert picture(scene, whole(scene)) == picture(scene, whole(scene))


def test_more_pixels_per_millimetre_draw_the_same_map_finer():
    scene = small_scene()
    view = whole(scene)
    fine = picture(scene, view.magnified(2))
    coarse = picture(scene, view)
    shrunk = fine.scaled(coarse.size())
    far = np.abs(((pixels(shrunk) >> 8) & 0xFF).astype(int) - ((pixels(coarse) >> 8) & 0xFF))
    assert far.mean() < 8


def test_a_multipart_region_is_filled_in_every_part():
    study = mapped_study()
    west = study.regions[0]
    island = shapely.box(0.4, 8.0, 0.7, 8.3)
    regions = (replace(west, area=shapely.MultiPolygon([west.area, island])), *study.regions[1:])
    scene = build_scene(replace(study, regions=regions), small_basemap())
    view = whole(scene)
    image = picture(scene, view, visible=BARE)
    assert colour_at(image, scene, view, 0.55, 8.15) == LIGHT.ground


def test_a_hole_in_a_region_stays_open_whichever_way_it_is_wound():
    study = mapped_study()
    shell, hole = shapely.box(0.5, 8.7, 1.5, 10.5), shapely.box(0.8, 9.8, 1.2, 10.2)
    ring = shapely.Polygon(shell.exterior, [hole.exterior])
    regions = (replace(study.regions[0], area=ring), *study.regions[1:])
    scene = build_scene(replace(study, regions=regions), small_basemap())
    view = whole(scene)
    image = picture(scene, view, visible=BARE)
    assert colour_at(image, scene, view, 1.0, 10.0) == LIGHT.land
    assert colour_at(image, scene, view, 1.0, 10.35) == LIGHT.ground
