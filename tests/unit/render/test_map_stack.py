from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from siteselect.render.layer_classes import classed, decimals_for, range_labels
from siteselect.render.layer_rows import LayerRows, rows_of_layer
from siteselect.render.layer_style import LayerStyle, Look
from siteselect.render.legend import entries_by_layer, legend_entries, legend_title
from siteselect.render.map_painter import draw_map
from siteselect.render.map_stack import RowsBook, stack_of
from siteselect.render.map_view import MapView
from siteselect.render.ramps import RAMPS, colours_of
from siteselect.render.scene import MapScene
from siteselect.render.theme import DARK, LIGHT, contrast
from siteselect.study.map_layers import (
    add_layer,
    move_layers,
    set_filter,
    set_opacity,
    set_scale_range,
    set_style,
    show_layers,
)
from siteselect.study.study import Study
from tests.helpers.layer_tables import towers
from tests.helpers.maps import SOME_RESULTS, mapped_study, small_scene


def scene_of(study: Study) -> MapScene:
    scene, book = small_scene(), RowsBook()
    book.results = SOME_RESULTS
    return replace(scene, stack=stack_of(study, scene.projection, book))


def picture(scene: MapScene, metres_per_px: float | None = None) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    view = MapView.fitting(scene.bounds_m, width_px=400, height_px=300)
    if metres_per_px is not None:
        view = replace(view, metres_per_px=metres_per_px)
    assert draw_map(painter, scene, view, LIGHT)
    painter.end()
    return image


def test_the_built_in_arrangement_draws_what_was_always_drawn() -> None:
    assert picture(scene_of(mapped_study())) == picture(small_scene())


def test_hidden_layers_are_gone_from_map_and_legend() -> None:
    scene = scene_of(show_layers(mapped_study(), ["lines", "zones"], is_visible=False))
    assert picture(scene) != picture(small_scene())
    layers = {entry.layer_id for entry in legend_entries(scene, LIGHT)}
    assert not {"lines", "loading", "zones"} & layers


def test_opacity_shows_what_is_below() -> None:
    study = mapped_study()
    full, none = picture(scene_of(study)), set_opacity(study, ["regions"], 0.0)
    half = picture(scene_of(set_opacity(study, ["regions"], 0.5)))
    bare = picture(scene_of(none))
    hidden = picture(scene_of(show_layers(study, ["regions"], is_visible=False)))
    assert half not in (full, bare)
    at = next(
        (x, y)
        for x in range(0, 400, 7)
        for y in range(0, 300, 7)
        if full.pixelColor(x, y) != hidden.pixelColor(x, y) != QColor()
        and bare.pixelColor(x, y) == hidden.pixelColor(x, y)
    )
    reds = [one.pixelColor(*at).red() for one in (full, half, bare)]
    assert reds == sorted(reds) or reds == sorted(reds, reverse=True)


def test_a_layer_is_drawn_between_its_scales_only() -> None:
    scene = scene_of(set_scale_range(mapped_study(), "lines", None, 1_000_000))
    hidden = scene_of(show_layers(mapped_study(), ["lines"], is_visible=False))
    assert picture(scene) == picture(hidden), "the whole study is farther out"
    assert picture(scene, 20.0) == picture(scene_of(mapped_study()), 20.0)


def test_order_decides_what_covers_what() -> None:
    study = mapped_study()
    below = scene_of(move_layers(study, ["zones"], above="land"))
    assert picture(below) != picture(scene_of(study))


def test_a_layer_brought_along_is_drawn_and_explained() -> None:
    study = add_layer(mapped_study(), towers(), style={"colour": "#ff0000", "size_mm": 4.0})
    scene = scene_of(study)
    drawn = scene.stack.layers[-2].drawn  # type: ignore[union-attr]
    assert drawn is not None
    assert len(drawn.vector_layer(LIGHT).class_of) == 5
    (entry,) = entries_by_layer(scene, LIGHT)["layer_towers"]
    assert (entry.kind, entry.style.colour) == ("dot", "#ff0000")
    assert legend_title(scene, "layer_towers") == "towers"


def test_a_restyled_built_in_layer_explains_its_classes_with_units() -> None:
    style = {"look": "classes", "column": "firm_mw", "method": "equal", "n_classes": 3}
    scene = scene_of(set_style(mapped_study(), ["substations"], style))
    entries = [e for e in legend_entries(scene, LIGHT) if e.layer_id == "substations"]
    assert [e.label for e in entries] == [
        "0 to 500 MW", "500 to 1,000 MW", "1,000 to 1,500 MW", "Not known",
    ]  # fmt: skip
    sizes = [e.style.size_mm for e in entries[:3]]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 3, "nothing by colour alone"
    assert "Firm hosting capacity" in legend_title(scene, "substations")


def test_colours_of_lines_are_not_explained_where_lines_have_a_style_of_their_own() -> None:
    scene = scene_of(set_style(mapped_study(), ["lines"], {"look": "single"}))
    assert not [e for e in legend_entries(scene, LIGHT) if e.layer_id == "loading"]
    assert "loading" not in entries_by_layer(scene, LIGHT)
    assert [e.label for e in entries_by_layer(scene, LIGHT)["lines"]] == ["All rows"]


def test_a_filter_draws_fewer_and_a_broken_one_none_with_a_reason() -> None:
    scene = scene_of(set_filter(mapped_study(), "lines", "kv >= 500"))
    stacked = next(s for s in scene.stack.layers if s.layer.id == "lines")  # type: ignore[union-attr]
    assert stacked.drawn is not None
    kept = stacked.drawn.classed(LIGHT).class_of_row >= 0
    assert kept.tolist() == [line.kv >= 500 for line in mapped_study().lines]
    broken = scene_of(set_filter(mapped_study(), "lines", "volts > 1"))
    stacked = next(s for s in broken.stack.layers if s.layer.id == "lines")  # type: ignore[union-attr]
    assert "no column 'volts'" in stacked.trouble
    assert picture(broken) == picture(
        scene_of(show_layers(mapped_study(), ["lines"], is_visible=False))
    )


def test_a_table_that_is_gone_is_told() -> None:
    study = replace(add_layer(mapped_study(), towers(), style={}), layer_tables=())
    troubles = [s.trouble for s in scene_of(study).stack.layers if s.trouble]  # type: ignore[union-attr]
    assert troubles == ["The study file has no such layer any more"]


def test_projected_shapes_are_made_once() -> None:
    study, scene, book = add_layer(mapped_study(), towers(), style={}), small_scene(), RowsBook()
    one = stack_of(study, scene.projection, book)
    other = stack_of(set_opacity(study, ["layer_towers"], 0.5), scene.projection, book)
    geometries = [s.drawn.geometry for s in (one.layers[-2], other.layers[-2]) if s.drawn]
    assert geometries[0] is geometries[1]


# Classes


def tower_rows() -> LayerRows:
    study = add_layer(mapped_study(), towers(50), style={})
    rows = rows_of_layer(study, "table:layer_towers")
    assert rows is not None
    return rows


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("column", ["height_m", "owner", "nothing"])
def test_every_kept_row_is_in_exactly_one_class(look: Look, column: str) -> None:
    rows = tower_rows()
    found = classed(rows, LayerStyle(look=look, column=column), "height_m < 300", LIGHT)
    kept = rows.by_name["height_m"] < 300
    assert ((found.class_of_row >= 0) == kept).all()
    assert found.class_of_row.max() < len(found.classes)


def test_categories_beyond_ten_are_counted_together() -> None:
    table = towers(30)
    owners = np.array([f"Owner {at}" for at in range(30)], dtype=object)
    study = add_layer(mapped_study(), replace(table, values=(table.values[0], owners)), style={})
    rows = rows_of_layer(study, "table:layer_towers")
    assert rows is not None
    style = LayerStyle(look=Look.CATEGORIES, column="owner")
    found = classed(rows, style, "", LIGHT)
    assert found.classes[-1].label == "20 other values"
    assert len({one.colour for one in found.classes}) == 11


@pytest.mark.parametrize(
    ("edges", "labels"),
    [
        ([0.0, 10, 20], ["0 to 10", "10 to 20"]),
        ([0.0, 0.25, 0.5], ["0.00 to 0.25", "0.25 to 0.50"]),
        ([1000.0, 25_000, 1e6], ["1,000 to 25,000", "25,000 to 1,000,000"]),
    ],
)
def test_ranges_have_as_many_decimals_as_they_need(edges: list[float], labels: list[str]) -> None:
    assert range_labels(np.array(edges[1:-1]), edges[0], edges[-1], "") == labels
    assert decimals_for(np.array([5.0])) == 0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ramp", RAMPS[:2], ids=["viridis", "cividis"])
def test_ramps_are_seen_on_their_ground(theme: object, ramp: object) -> None:
    inks = colours_of(ramp, 5, theme)  # type: ignore[arg-type]
    assert len(set(inks)) == 5
    assert colours_of(ramp, 5, theme, is_reversed=True) == inks[::-1]  # type: ignore[arg-type]
    ends = [contrast(ink, theme.land) for ink in (inks[0], inks[-1])]  # type: ignore[attr-defined]
    assert min(ends) > 1.25


@pytest.mark.parametrize(
    "record",
    [
        {}, {"look": "classes", "column": "kv", "breaks": [1, 2.5], "grows": False},
        {"look": "single", "colour": "#aabbcc", "width_mm": 0.5},
    ],
)  # fmt: skip
def test_a_style_survives_its_record(record: Mapping[str, object]) -> None:
    assert LayerStyle.from_record(record).to_record() == record


def test_a_record_of_nonsense_is_the_plain_style() -> None:
    nonsense = {"look": "loud", "colour": "red", "n_classes": "many", "breaks": 3, "fill": None}
    assert LayerStyle.from_record(nonsense) == LayerStyle()
    assert LayerStyle.from_record({"n_classes": 99, "size_mm": 1e9}).n_classes == 12
