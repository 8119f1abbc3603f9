from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from siteselect.render.legend import LEGEND_TITLES, legend_entries
from siteselect.render.legend_painter import draw_legend_symbol
from siteselect.render.scene import DEFAULT_LAYERS, NO_RESULTS, build_scene
from siteselect.render.symbology import LegendEntry, SymbolStyle
from siteselect.render.theme import LIGHT
from tests.helpers.maps import small_scene
from tests.helpers.studies import three_region_study


def labels(layer_id: str, **options: object) -> list[str]:
    entries = legend_entries(small_scene(**options), LIGHT)
    return [entry.label for entry in entries if entry.layer_id == layer_id]


def test_only_what_is_on_the_map_is_explained():
    assert labels("lines") == ["500 kV", "220 kV"]
    assert labels("plants") == ["Wind", "Gas", "Coal"]
    assert labels("borders") == ["Border", "Disputed, no position taken"]
    assert labels("zones") == ["Excluded", "Noted, not excluded"]


def test_results_bring_their_own_entries():
    assert labels("regions")[0] == "0 to 20"
    assert labels("regions")[-1] == "Not known", "one region has no result"
    assert labels("loading") == ["under 50 %", "50 to 80 %", "80 to 100 %", "over 100 %"]
    assert labels("substations") == [
        "0 to 50 MW firm", "100 to 250 MW firm", "500 to 1,000 MW firm", "No firm MW",
        "Position estimated",
    ]  # fmt: skip


def test_before_results_nothing_is_promised():
    assert labels("regions", results=NO_RESULTS) == []
    assert labels("loading", results=NO_RESULTS) == []
    assert labels("substations", results=NO_RESULTS) == ["Substation"]


def test_hidden_layers_are_not_explained_and_loading_needs_lines():
    entries = legend_entries(small_scene(), LIGHT, visible=DEFAULT_LAYERS - {"lines", "places"})
    assert not {"lines", "loading", "places"} & {entry.layer_id for entry in entries}


def test_a_direct_current_line_is_named():
    study = three_region_study()
    dc = replace(study.lines[0], id="X", kv=660.0, is_dc=True)
    scene = build_scene(replace(study, lines=(*study.lines, dc)))
    assert "660 kV direct current" in [entry.label for entry in legend_entries(scene, LIGHT)]


def test_every_group_has_a_title():
    groups = {entry.layer_id for entry in legend_entries(small_scene(), LIGHT)}
    assert groups <= set(LEGEND_TITLES)


def painted(entry: LegendEntry) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_legend_symbol(painter, entry, QRectF(10, 10, 40, 20), LIGHT, px_per_mm=4)
    painter.end()
    return image


def ink_box(image: QImage) -> tuple[int, int, int, int]:
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() != "#ffffff"
    ]
    xs, ys = zip(*spots, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.usefixtures("qapp")
def test_every_symbol_is_painted_in_its_colour():
    for entry in legend_entries(small_scene(), LIGHT):
        image = painted(entry)
        colours = {image.pixelColor(x, y).name() for x in range(60) for y in range(40)}
        assert entry.style.colour in colours or len(colours) > 2, entry


@pytest.mark.usefixtures("qapp")
def test_points_keep_their_size_and_areas_fill_the_swatch():
    disc = LegendEntry("x", "disc", "", SymbolStyle("#000000", 0.0, size_mm=3.0))
    left, top, right, bottom = ink_box(painted(disc))
    assert (right - left + 1, bottom - top + 1) == pytest.approx((12, 12), abs=2)
    fill = LegendEntry("x", "fill", "", SymbolStyle("#000000", outline="#000000"))
    assert ink_box(painted(fill)) == pytest.approx((10, 10, 50, 30), abs=1)
