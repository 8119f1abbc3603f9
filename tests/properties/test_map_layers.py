"""Any order of edits of the map's layers can be undone and redone to equal studies."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from siteselect.study.history import History
from siteselect.study.map_layers import (
    BUILT_IN_LAYERS,
    add_layer,
    arrangement,
    duplicate_layer,
    group_layers,
    is_built_in,
    move_layers,
    remove_layers,
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

STUDY = three_region_study()
GROUPS = st.sampled_from(["", "A", "A/B", "C"])
Edit = Callable[[Study], Study]


def add_towers(study: Study) -> Study:
    name = unused_table_name("towers", [one.name for one in study.layer_tables])
    return add_layer(study, towers(name=name), style={"colour": "#123456"})


def remove_own(study: Study) -> Study:
    own = [layer.id for layer in arrangement(study) if not is_built_in(layer)]
    return remove_layers(study, own[:1]) if own else study


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    def some(study: Study) -> list[str]:
        known = [layer.id for layer in arrangement(study)]
        return [known[at % len(known)] for at in picks]

    picks = draw(st.lists(st.integers(0, 50), min_size=1, max_size=3))
    group, flag = draw(GROUPS), draw(st.booleans())
    share = draw(st.floats(0, 1))
    choices: list[Edit] = [
        add_towers,
        remove_own,
        lambda s: show_layers(s, some(s), is_visible=flag),
        lambda s: set_opacity(s, some(s), share),
        lambda s: set_scale_range(s, some(s)[0], 1 + share, None),
        lambda s: set_style(s, some(s), {"width_mm": share}),
        lambda s: set_filter(s, some(s)[0], "kv > 1"),
        lambda s: rename_layer(s, some(s)[0], group),
        lambda s: group_layers(s, some(s), group),
        lambda s: move_layers(s, some(s), above=some(s)[0] if flag else None, group=group),
        lambda s: duplicate_layer(s, some(s)[0], "Copy"),
    ]
    return draw(st.sampled_from(choices))


@given(st.lists(edits(), min_size=1, max_size=12), st.integers(0, 12))
def test_undo_and_redo_lead_through_equal_studies(steps: list[Edit], back: int) -> None:
    history = History(STUDY)
    been = [STUDY]
    for step in steps:
        after = step(history.study)
        if after is not history.study:
            history.commit("Edit", after)
            been.append(after)
    back = min(back, len(been) - 1)
    for wanted in reversed(been[len(been) - 1 - back : -1]):
        history.undo()
        assert history.study == wanted
    for wanted in been[len(been) - back :]:
        history.redo()
        assert history.study == wanted


@given(st.lists(edits(), max_size=10))
def test_every_arrangement_is_whole(steps: list[Edit]) -> None:
    study = STUDY
    for step in steps:
        study = step(study)
    layers = arrangement(study)
    ids = [layer.id for layer in layers]
    assert len(set(ids)) == len(ids)
    assert {one.id for one in BUILT_IN_LAYERS} <= set(ids)
    assert ids[0] == "land"
    tables = {f"table:{table.name}" for table in study.layer_tables}
    assert {one.source for one in layers if one.source.startswith("table:")} == tables
    above_ground = [layer.group for layer in layers[1:]]
    seen: list[str] = []
    for group in above_ground:
        top = group.partition("/")[0]
        if top and top != (seen[-1] if seen else ""):
            assert top not in seen
        seen.append(top)
