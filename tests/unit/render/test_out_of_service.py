from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from siteselect.render.grid_painter import line_ends_px
from siteselect.render.legend import legend_entries
from siteselect.render.legend_painter import draw_legend_symbol
from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.scene import (
    DEFAULT_LAYERS,
    MapResults,
    MapScene,
    OutOfService,
    build_scene,
    out_of_service_on_map,
)
from siteselect.render.symbology import out_of_service_style
from siteselect.render.theme import DARK, LIGHT, Theme, contrast
from tests.helpers.maps import mapped_study, small_scene
from tests.helpers.studies import three_region_study

pytestmark = pytest.mark.usefixtures("qapp")


def picture(scene: MapScene, view: MapView, theme: Theme) -> QImage:
    image = QImage(QSize(round(view.width_px), round(view.height_px)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    visible = frozenset({"land", "regions", "lines", "substations"})
    assert draw_map(painter, scene, view, theme, visible=visible)
    painter.end()
    return image


def inks(image: QImage, x: float, y: float, reach: int = 6) -> set[str]:
    spots = range(-reach, reach + 1)
    return {image.pixelColor(round(x) + i, round(y) + j).name() for i in spots for j in spots}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_line_out_of_service_is_grey_dashed_and_crossed(theme: Theme):
    scene = small_scene()
    view = MapView.fitting(scene.bounds_m, width_px=600, height_px=420, margin=0.1)
    at = scene.lines.ids.index("L4")
    x1, y1, x2, y2 = line_ends_px(scene.lines, view)[at]
    middle, quarter = ((x1 + x2) / 2, (y1 + y2) / 2), (x1 + (x2 - x1) / 4, y1 + (y2 - y1) / 4)
    out = picture(replace(scene, out_of_service=OutOfService(frozenset({"L4"}))), view, theme)
    style = out_of_service_style(theme)
    assert style.outline in inks(out, *middle)
    assert style.outline not in inks(out, *quarter, reach=3)
    along = [out.pixelColor(round(x1 + (x2 - x1) * k / 300), round(y1 + (y2 - y1) * k / 300)).name()
             for k in range(20, 120)]  # fmt: skip
    assert len(set(along)) > 1, "dashes"
    in_service = picture(scene, view, theme)
    assert style.outline not in inks(in_service, *middle)


def test_a_station_without_its_transformers_is_crossed():
    scene = small_scene()
    view = MapView.fitting(scene.bounds_m, width_px=600, height_px=420, margin=0.1)
    at = scene.stations.ids.index("SOU")
    x, y = view.to_px(scene.stations.xy_m)[at]
    crossed = replace(scene, out_of_service=OutOfService(stations=frozenset({"SOU"})))
    ink = out_of_service_style(LIGHT).outline
    assert ink in inks(picture(crossed, view, LIGHT), x, y)
    assert ink not in inks(picture(scene, view, LIGHT), x, y)


def test_ids_of_transformers_are_marked_at_their_station():
    marks = out_of_service_on_map(three_region_study(), frozenset({"L4", "MID-1", "MID-2"}))
    assert marks == OutOfService(frozenset({"L4"}), frozenset({"MID"}))
    assert marks
    assert not out_of_service_on_map(three_region_study(), frozenset())


def test_paper_shows_without_what_its_results_were_computed():
    scene = build_scene(mapped_study(), results=MapResults(out_of_service=frozenset({"L1"})))
    assert scene.out_of_service.lines == {"L1"}


def test_the_legend_explains_the_cross_only_when_there_is_one():
    scene = small_scene()
    labels = [entry.label for entry in legend_entries(scene, LIGHT, visible=DEFAULT_LAYERS)]
    assert "Out of service" not in labels
    crossed = replace(scene, out_of_service=OutOfService(frozenset({"L4"})))
    (entry,) = [e for e in legend_entries(crossed, LIGHT) if e.label == "Out of service"]
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    draw_legend_symbol(painter, entry, QRectF(0, 0, 40, 20), LIGHT, px_per_mm=4)
    painter.end()
    assert entry.style.outline in inks(image, 20, 10)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_out_of_service_can_be_seen_on_the_ground(theme: Theme):
    style = out_of_service_style(theme)
    assert contrast(style.colour, theme.ground) >= 3
    assert contrast(style.outline, theme.ground) >= 4.5
