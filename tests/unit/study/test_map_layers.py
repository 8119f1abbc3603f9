from dataclasses import replace

import pytest

from siteselect.core.errors import InputError
from siteselect.study.built_in_layers import LAYERS
from siteselect.study.changes import changes_between
from siteselect.study.map_layers import (
    BUILT_IN_LAYERS,
    add_layer,
    arrangement,
    duplicate_layer,
    group_layers,
    groups_of,
    layer_of,
    move_layers,
    remove_layers,
    rename_group,
    rename_layer,
    set_filter,
    set_opacity,
    set_scale_range,
    set_style,
    show_layers,
    unused_table_name,
)
from siteselect.study.study import Study
from tests.helpers.layer_tables import towers
from tests.helpers.studies import three_region_study


@pytest.fixture
def study() -> Study:
    return three_region_study()


def ids(study: Study) -> list[str]:
    return [layer.id for layer in arrangement(study)]


def test_a_study_nobody_arranged_has_the_built_in_layers(study: Study) -> None:
    assert study.map_layers == ()
    assert ids(study) == [layer.id for layer in LAYERS]
    assert all(layer.opacity == 1 for layer in arrangement(study))
    visible = [layer.id for layer in arrangement(study) if layer.is_visible]
    assert visible == [layer.id for layer in LAYERS if layer.is_visible]


def test_the_first_edit_writes_the_arrangement_out(study: Study) -> None:
    hidden = show_layers(study, ["rivers"], is_visible=False)
    assert ids(hidden) == ids(study)
    was_hidden = {layer.id for layer in LAYERS if not layer.is_visible}
    assert {layer.id for layer in hidden.map_layers if not layer.is_visible} == {
        "rivers", *was_hidden,
    }  # fmt: skip
    changes = changes_between(study, hidden)
    assert (changes.map_layers, changes.facts, changes.touches_sites) == (True, False, False)


def test_an_edit_that_changes_nothing_is_the_same_study(study: Study) -> None:
    assert show_layers(study, ["rivers"], is_visible=True) is study
    assert rename_layer(study, "rivers", "  ") is study


def test_edits_of_one_layer(study: Study) -> None:
    edited = rename_layer(study, "lines", " Grid ")
    edited = set_opacity(edited, ["lines"], 0.4)
    edited = set_scale_range(edited, "lines", 10_000, None)
    edited = set_style(edited, ["lines"], {"width_mm": 0.3})
    edited = set_filter(edited, "lines", " kv > 200 ")
    layer = layer_of(edited, "lines")
    assert (layer.title, layer.opacity, layer.closest_scale) == ("Grid", 0.4, 10_000)
    assert (layer.farthest_scale, layer.style) == (None, {"width_mm": 0.3})
    assert layer.filter == "kv > 200"


@pytest.mark.parametrize("opacity", [-0.1, 1.1, float("nan")])
def test_an_impossible_opacity_is_refused(study: Study, opacity: float) -> None:
    with pytest.raises(InputError, match="share from 0 to 1"):
        set_opacity(study, ["lines"], opacity)


def test_an_empty_scale_range_is_refused(study: Study) -> None:
    with pytest.raises(InputError, match="closer scale first"):
        set_scale_range(study, "lines", 100_000, 50_000)


def test_layers_move_and_the_ground_stays_below(study: Study) -> None:
    moved = move_layers(study, ["lakes", "lines"], above="plants")
    assert ids(moved)[ids(moved).index("plants") :][:3] == ["plants", "lakes", "lines"]
    assert ids(move_layers(study, ["land"], above="sites"))[0] == "land"
    assert ids(move_layers(study, ["sites"], above=None))[:2] == ["land", "sites"]


def test_groups_hold_their_layers_together(study: Study) -> None:
    grouped = group_layers(study, ["lakes", "borders"], "Water")
    assert ids(grouped)[2:6] == ["rivers", "provinces", "lakes", "borders"]
    assert groups_of(arrangement(grouped)) == ("Water",)
    inner = group_layers(grouped, ["rivers"], "Water/Running")
    assert groups_of(arrangement(inner)) == ("Water", "Water/Running")
    renamed = rename_group(inner, "Water", "Wet")
    assert {one.group for one in arrangement(renamed)} == {"", "Wet", "Wet/Running"}
    with pytest.raises(InputError, match="needs a name"):
        rename_group(inner, "Water", " ")


def test_a_layer_moved_into_a_group_from_afar_joins_it(study: Study) -> None:
    grouped = group_layers(study, ["lakes", "rivers"], "Water")
    moved = move_layers(grouped, ["places"], above="lakes", group="Water")
    at = ids(moved).index("lakes")
    assert ids(moved)[at : at + 3] == ["lakes", "places", "rivers"]


def test_tables_come_below_the_sites_and_go_with_their_last_layer(study: Study) -> None:
    table = towers()
    added = add_layer(study, table, style={})
    assert ids(added)[-2:] == [table.name, "sites"]
    assert layer_of(added, table.name).title == "towers"
    assert added.layer_tables == (table,)
    assert added.content_hash == study.content_hash
    twice = duplicate_layer(added, table.name, "Towers by owner")
    copy = ids(twice)[-2]
    assert remove_layers(twice, [table.name]).layer_tables == (table,)
    assert remove_layers(twice, [table.name, copy]).layer_tables == ()
    with pytest.raises(InputError, match="already a table"):
        add_layer(added, table, style={})


def test_a_layer_of_every_map_is_hidden_and_not_removed(study: Study) -> None:
    with pytest.raises(InputError, match="Hide it instead"):
        remove_layers(study, ["lines"])
    twice = duplicate_layer(study, "lines", "Lines by age")
    assert ids(remove_layers(twice, ["lines-copy"])) == ids(study)


def test_an_unknown_layer_is_named(study: Study) -> None:
    for edit in (lambda: rename_layer(study, "x", "y"), lambda: layer_of(study, "x")):
        with pytest.raises(InputError, match="no layer 'x'"):
            edit()


def test_a_layer_that_a_newer_program_brings_stands_in_its_place(study: Study) -> None:
    older = replace(study, map_layers=tuple(b for b in BUILT_IN_LAYERS if b.id != "loading"))
    assert ids(older) == [layer.id for layer in LAYERS]


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ("Power lines.shp", "layer_power_lines"),
        ("بجلی.kml", "layer_layer"),
        ("a.b.gpkg", "layer_a_b"),
        ("roads", "layer_roads-2"),
    ],
)
def test_names_of_tables_are_plain_and_free(origin: str, name: str) -> None:
    assert unused_table_name(origin, ["layer_ROADS"]) == name
