"""The layers of the map."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, is_open
from siteselect.shell.workbench import Workbench


def _has_layer(bench: Workbench) -> bool:
    return bench.is_open and bench.layers.current is not None


def _is_own(bench: Workbench) -> bool:
    return bench.is_open and bench.layers.can_remove(bench.layers.current)


def _can_paste(bench: Workbench) -> bool:
    return _has_layer(bench) and bench.layers.has_style


LAYER: tuple[ActionSpec, ...] = (
    ActionSpec(
        "layer.add", say("&Add a file…"), lambda b: b.window.add_layer(),
        enabled=is_open, shortcuts=("Ctrl+Shift+V",), icon="add",
        help=say("Bring a vector file along as a layer, as dropping it on the window does."),
    ),
    ActionSpec(
        "layer.show_all", say("&Show all"), lambda b: b.layers.show_all(is_visible=True),
        enabled=is_open, shortcuts=("Alt+Shift+U",),
        help=say("Show every layer of the map."),
    ),
    ActionSpec(
        "layer.hide_all", say("&Hide all"), lambda b: b.layers.show_all(is_visible=False),
        enabled=is_open, shortcuts=("Alt+Shift+H",),
        help=say("Hide every layer of the map."),
    ),
    ActionSpec(
        "layer.zoom", say("&Zoom to layer"), lambda b: b.zoom_to_layer(),
        enabled=_has_layer, shortcuts=("Ctrl+Alt+J",),
        help=say("Show everything that the layer holds."),
    ),
    ActionSpec(
        "layer.table", say("Attribute &table"), lambda b: b.window.bring_up("table"),
        enabled=_has_layer, shortcuts=("Ctrl+Alt+T",), icon="table",
        help=say("List the rows of the layer."),
    ),
    ActionSpec(
        "layer.style", say("St&yle"), lambda b: b.window.bring_up("style"),
        enabled=_has_layer, shortcuts=("Ctrl+Alt+Y",), icon="style",
        help=say("Choose colours, classes, sizes, scales and a filter for the layer."),
    ),
    ActionSpec(
        "layer.copy_style", say("&Copy style"), lambda b: b.copy_style(),
        enabled=_has_layer, shortcuts=("Alt+Shift+C",),
        help=say("Remember the looks of the layer."),
    ),
    ActionSpec(
        "layer.paste_style", say("&Paste style"), lambda b: b.window.paste_style(),
        enabled=_can_paste, shortcuts=("Alt+Shift+V",),
        help=say("Give the selected layers the looks that were copied."),
    ),
    ActionSpec(
        "layer.rename", say("&Rename"), lambda b: b.window.rename_layer(),
        enabled=_has_layer, shortcuts=("Ctrl+F2",),
        help=say("Type another title; in the tree of layers F2 does the same."),
    ),
    ActionSpec(
        "layer.group", say("&Group"), lambda b: b.window.group_layers(),
        enabled=_has_layer, shortcuts=("Ctrl+Shift+G",),
        help=say("Put the selected layers under a heading of their own."),
    ),
    ActionSpec(
        "layer.ungroup", say("&Ungroup"), lambda b: b.window.ungroup_layers(),
        enabled=_has_layer, shortcuts=("Ctrl+Alt+G",),
        help=say("Take the selected layers out of their group."),
    ),
    ActionSpec(
        "layer.duplicate", say("&Duplicate"), lambda b: b.duplicate_layer(),
        enabled=_has_layer, shortcuts=("Ctrl+Shift+D",),
        help=say("Put a copy above it, to show the same rows in another way."),
    ),
    ActionSpec(
        "layer.remove", say("Re&move"), lambda b: b.window.remove_layers(),
        enabled=_is_own, shortcuts=("Ctrl+Alt+D",), icon="delete",
        help=say("Take the layer off the map and out of the study; undo brings it back."),
    ),
)  # fmt: skip
