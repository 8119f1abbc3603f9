"""Edits of the map's arrangement: functions from a study to the study after the edit.

A study without an arrangement of its own has the built-in one; the first edit writes it out.
Layers that every map has can be hidden, restyled and moved, but not taken away.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.built_in_layers import GROUND, LAYERS
from siteselect.study.layer_table import LayerTable, source_of, table_of
from siteselect.study.map_state import MapLayer
from siteselect.study.study import Study

BUILT_IN_LAYERS = tuple(MapLayer(one.id, "", one.id, is_visible=one.is_visible) for one in LAYERS)
"""The arrangement of a map nobody has arranged, from the bottom up; no title means its own."""

_BUILT_IN_IDS = frozenset(layer.id for layer in BUILT_IN_LAYERS)
_NO_HEADINGS: Mapping[str, str] = {}
_NOT_IN_NAMES = re.compile(r"[^0-9a-z]+")


def arrangement(study: Study) -> tuple[MapLayer, ...]:
    """Return the map's layers from the bottom up, those that every map has among them.

    A built-in layer that the study's own arrangement does not know (a newer program brought it)
    stands right above the one it follows in the built-in arrangement.
    """
    if not study.map_layers:
        return BUILT_IN_LAYERS
    layers = list(study.map_layers)
    there = {layer.id for layer in layers}
    for at, built_in in enumerate(BUILT_IN_LAYERS):
        if built_in.id not in there:
            below = BUILT_IN_LAYERS[at - 1].id if at else ""
            place = next((i + 1 for i, one in enumerate(layers) if one.id == below), 0)
            layers.insert(place, built_in)
            there.add(built_in.id)
    return tuple(layers)


def is_built_in(layer: MapLayer) -> bool:
    """Return whether every map has this layer; a copy of such a layer is the planner's own."""
    return layer.id in _BUILT_IN_IDS


def layer_of(study: Study, layer_id: str) -> MapLayer:
    """Return one layer of the map.

    Raises
    ------
    InputError
        When the map has no such layer.
    """
    for layer in arrangement(study):
        if layer.id == layer_id:
            return layer
    raise InputError(
        say("The map has no layer '{layer_id}'", layer_id=layer_id),
        fix=say("Use the id of one of its layers."),
    )


def show_layers(study: Study, layer_ids: Collection[str], *, is_visible: bool) -> Study:
    """Return the study with some layers shown or hidden."""
    return _changed(study, layer_ids, lambda layer: replace(layer, is_visible=is_visible))


def rename_layer(study: Study, layer_id: str, title: str) -> Study:
    """Return the study with another title for a layer; an empty one brings back its own."""
    return _changed(study, [layer_id], lambda layer: replace(layer, title=title.strip()))


def set_opacity(study: Study, layer_ids: Collection[str], opacity: float) -> Study:
    """Return the study with some layers covering more or less. `opacity` [share].

    Raises
    ------
    InputError
        When it is not between 0 and 1.
    """
    if not 0 <= opacity <= 1:
        raise InputError(
            say("An opacity of {opacity:g} is not possible", opacity=opacity),
            fix=say("Give a share from 0 to 1."),
        )
    return _changed(study, layer_ids, lambda layer: replace(layer, opacity=float(opacity)))


def set_scale_range(
    study: Study, layer_id: str, closest: float | None, farthest: float | None
) -> Study:
    """Return the study with a layer drawn only between two scales, 1 to these numbers.

    Raises
    ------
    InputError
        When the range is empty.
    """
    if closest is not None and farthest is not None and closest > farthest:
        raise InputError(
            say(
                "No scale is at least 1:{closest:,.0f} and at most 1:{farthest:,.0f}",
                closest=closest,
                farthest=farthest,
            ),
            fix=say("Give the closer scale first."),
        )
    return _changed(
        study,
        [layer_id],
        lambda layer: replace(layer, closest_scale=closest, farthest_scale=farthest),
    )


def set_style(study: Study, layer_ids: Collection[str], style: Mapping[str, object]) -> Study:
    """Return the study with other looks for some layers; an empty style brings back their own."""
    return _changed(study, layer_ids, lambda layer: replace(layer, style=dict(style)))


def set_filter(study: Study, layer_id: str, expression: str) -> Study:
    """Return the study with only those rows of a layer drawn for which an expression holds."""
    return _changed(study, [layer_id], lambda layer: replace(layer, filter=expression.strip()))


def replace_layer(study: Study, layer: MapLayer) -> Study:
    """Return the study with one layer as given, found by its id."""
    return _changed(study, [layer.id], lambda _: layer)


def group_layers(study: Study, layer_ids: Collection[str], group: str) -> Study:
    """Return the study with some layers under a heading, right below the topmost of them.

    An empty heading takes them out of theirs; ``/`` tells groups in groups apart.
    """
    layers = arrangement(study)
    wanted = _known(layers, layer_ids)
    chosen = [replace(layer, group=group) for layer in layers if layer.id in wanted]
    rest = [layer for layer in layers if layer.id not in wanted]
    top = max(i for i, layer in enumerate(layers) if layer.id in wanted)
    under = sum(layer.id not in wanted for layer in layers[:top])
    return _with(study, [*rest[:under], *chosen, *rest[under:]])


def rename_group(study: Study, group: str, name: str) -> Study:
    """Return the study with another heading over the layers of a group and those below it."""
    name = name.strip()
    if not name:
        raise InputError(
            say("A group needs a name"), fix=say("Give one, or take its layers out of it.")
        )

    def renamed(layer: MapLayer) -> MapLayer:
        if layer.group != group and not layer.group.startswith(f"{group}/"):
            return layer
        return replace(layer, group=name + layer.group[len(group) :])

    return _with(study, map(renamed, arrangement(study)))


def move_layers(
    study: Study,
    layer_ids: Collection[str],
    *,
    above: str | None,
    group: str = "",
    headings: Mapping[str, str] = _NO_HEADINGS,
) -> Study:
    """Return the study with some layers put right above another one, in their order.

    Parameters
    ----------
    above : str or None
        Layer they come to stand on; None puts them at the bottom.
    group : str
        Heading they come to stand under.
    headings : mapping of str to str
        Headings that layers bring along below it, by id, as when a whole group is moved.
    """
    layers = arrangement(study)
    wanted = _known(layers, layer_ids)
    chosen = [
        replace(layer, group="/".join(p for p in (group, headings.get(layer.id, "")) if p))
        for layer in layers
        if layer.id in wanted
    ]
    rest = [layer for layer in layers if layer.id not in wanted]
    place = 0
    if above is not None:
        lower = layers[: next(i for i, one in enumerate(layers) if one.id == above) + 1]
        place = sum(layer.id not in wanted for layer in lower)
    return _with(study, [*rest[:place], *chosen, *rest[place:]])


def duplicate_layer(study: Study, layer_id: str, title: str) -> Study:
    """Return the study with a copy of a layer right above it, under a title of its own."""
    original = layer_of(study, layer_id)
    copy = replace(original, id=unused_layer_id(study, f"{layer_id}-copy"), title=title)
    layers = list(arrangement(study))
    at = layers.index(original)
    return _with(study, [*layers[: at + 1], copy, *layers[at + 1 :]])


def remove_layers(study: Study, layer_ids: Collection[str]) -> Study:
    """Return the study without some layers, and without tables that no layer draws any more.

    Raises
    ------
    InputError
        When one of them belongs to every map.
    """
    layers = arrangement(study)
    wanted = _known(layers, layer_ids)
    kept = next((one for one in layers if one.id in wanted and is_built_in(one)), None)
    if kept is not None:
        raise InputError(
            say("The layer '{id}' belongs to every map and cannot be removed", id=kept.id),
            fix=say("Hide it instead."),
        )
    left = [layer for layer in layers if layer.id not in wanted]
    drawn = {table_of(layer.source) for layer in left}
    tables = tuple(table for table in study.layer_tables if table.name in drawn)
    return replace(_with(study, left), layer_tables=tables)


def add_layer(study: Study, table: LayerTable, *, style: Mapping[str, object]) -> Study:
    """Return the study with a table as a new layer below the sites.

    Raises
    ------
    InputError
        When the study has a table of that name.
    """
    taken = {one.name.casefold() for one in study.layer_tables}
    if table.name.casefold() in taken:
        raise InputError(
            say("There is already a table '{name}'", name=table.name),
            fix=say("Give it another name."),
        )
    title = table.origin.rpartition(".")[0] or table.origin
    layer = MapLayer(
        unused_layer_id(study, table.name), title, source_of(table.name), style=dict(style)
    )
    layers = list(arrangement(study))
    at = next((i for i, one in enumerate(layers) if one.id == "sites"), len(layers))
    with_table = replace(study, layer_tables=(*study.layer_tables, table))
    return _with(with_table, [*layers[:at], layer, *layers[at:]])


def unused_layer_id(study: Study, wanted: str) -> str:
    """Return the wanted id of a layer, numbered when it is taken."""
    return _unused(wanted, {layer.id for layer in arrangement(study)})


def unused_table_name(origin: str, taken: Iterable[str]) -> str:
    """Return a name for a table of the study file from the name of the file it came from.

    Parameters
    ----------
    taken : iterable of str
        Names that stand in the study file already.
    """
    stem = origin.rpartition(".")[0] or origin
    plain = _NOT_IN_NAMES.sub("_", stem.casefold()).strip("_") or "layer"
    return _unused(f"layer_{plain}"[:60], {name.casefold() for name in taken})


def unused_group(study: Study, wanted: str) -> str:
    """Return the wanted heading, numbered when there is a group of that name."""
    return _unused(wanted, {layer.group for layer in arrangement(study)})


def groups_of(layers: Sequence[MapLayer]) -> tuple[str, ...]:
    """Return the headings in use, the topmost first."""
    return tuple(dict.fromkeys(layer.group for layer in reversed(layers) if layer.group))


def _unused(wanted: str, taken: Collection[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name = f"{wanted}-{number}"
        number += 1
    return name


def _changed(
    study: Study, layer_ids: Collection[str], change: Callable[[MapLayer], MapLayer]
) -> Study:
    layers = arrangement(study)
    wanted = _known(layers, layer_ids)
    return _with(study, (change(one) if one.id in wanted else one for one in layers))


def _known(layers: Sequence[MapLayer], layer_ids: Collection[str]) -> frozenset[str]:
    wanted = frozenset(layer_ids)
    unknown = wanted - {layer.id for layer in layers}
    if unknown or not wanted:
        name = min(unknown, default="")
        raise InputError(
            say("The map has no layer '{name}'", name=name),
            fix=say("Use the id of one of its layers."),
        )
    return wanted


def _with(study: Study, layers: Iterable[MapLayer]) -> Study:
    """Return the study with these layers, members of a group together, the ground below all."""
    ordered = _grouped(list(layers))
    ordered.sort(key=lambda layer: layer.id != GROUND)
    if tuple(ordered) == arrangement(study):
        return study
    return replace(study, map_layers=tuple(ordered))


def _grouped(layers: list[MapLayer]) -> list[MapLayer]:
    """Return the layers with the members of every group next to its topmost member."""
    return _nested(layers, 0)


def _nested(layers: list[MapLayer], depth: int) -> list[MapLayer]:
    heaps: dict[str, list[MapLayer]] = {}
    for number, layer in enumerate(reversed(layers)):
        parts = layer.group.split("/") if layer.group else []
        key = f"g{parts[depth]}" if depth < len(parts) else f"l{number}"
        heaps.setdefault(key, []).append(layer)
    ordered: list[MapLayer] = []
    for key, heap in heaps.items():
        upwards = heap[::-1]
        inner = _nested(upwards, depth + 1) if key.startswith("g") else upwards
        ordered = [*inner, *ordered]
    return ordered
