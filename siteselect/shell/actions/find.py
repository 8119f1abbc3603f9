"""Finding, asking, selecting and measuring on the map."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, Ask, is_open


def _tool(name: str) -> Ask:
    return lambda bench: bench.canvas.tool_name == name


FIND: tuple[ActionSpec, ...] = (
    ActionSpec(
        "find.search", say("&Search everything"), lambda b: b.window.search(),
        shortcuts=("Ctrl+K",), icon="search",
        help=say("Find places, stations, lines, plants, sites, layers, commands and coordinates."),
    ),
    ActionSpec(
        "find.identify", say("&Identify"), lambda b: b.canvas.set_tool("identify"),
        enabled=is_open, shortcuts=("Ctrl+Shift+I",), icon="identify", checked=_tool("identify"),
        help=say("Click the map to list everything under the pointer, with units and sources."),
    ),
    ActionSpec(
        "find.rectangle", say("Select by &rectangle"),
        lambda b: b.canvas.set_tool("choose_rectangle"),
        enabled=is_open, shortcuts=("Ctrl+Alt+R",), icon="select-rectangle",
        checked=_tool("choose_rectangle"),
        help=say("Drag a rectangle to select rows; Shift adds, Ctrl takes away."),
    ),
    ActionSpec(
        "find.outline", say("Select by &outline"), lambda b: b.canvas.set_tool("choose_outline"),
        enabled=is_open, shortcuts=("Ctrl+Alt+O",), checked=_tool("choose_outline"),
        help=say("Click the corners of an outline to select rows; Enter ends it."),
    ),
    ActionSpec(
        "find.circle", say("Select by &circle"), lambda b: b.canvas.set_tool("choose_circle"),
        enabled=is_open, shortcuts=("Alt+Shift+O",), checked=_tool("choose_circle"),
        help=say("Drag from the middle to the edge of a circle to select rows."),
    ),
    ActionSpec(
        "find.value", say("Select by &value…"), lambda b: b.window.choose_by_value(),
        enabled=is_open, shortcuts=("F3",),
        help=say("Select the rows of a layer that meet a condition."),
    ),
    ActionSpec(
        "find.all", say("Select &all rows"), lambda b: b.finder.choose_all(),
        enabled=is_open, shortcuts=("Ctrl+A",),
        help=say("Select every row of the current layer."),
    ),
    ActionSpec(
        "find.invert", say("I&nvert the selection"), lambda b: b.finder.invert(),
        enabled=is_open, shortcuts=("Ctrl+Alt+I",),
        help=say("Select those rows of the current layer that are not selected."),
    ),
    ActionSpec(
        "find.none", say("Select n&othing"), lambda b: b.layers.selection.clear(),
        enabled=is_open, shortcuts=("Ctrl+Alt+A",),
        help=say("Let go of every selected row."),
    ),
    ActionSpec(
        "find.length", say("Measure &length"), lambda b: b.canvas.set_tool("measure_length"),
        enabled=is_open, shortcuts=("Ctrl+Shift+M",), icon="measure",
        checked=_tool("measure_length"),
        help=say("Click points to measure between them; U changes the units, C copies."),
    ),
    ActionSpec(
        "find.area", say("Measure ar&ea"), lambda b: b.canvas.set_tool("measure_area"),
        enabled=is_open, shortcuts=("Ctrl+Shift+J",), checked=_tool("measure_area"),
        help=say("Click the corners of an area to measure it on the ellipsoid."),
    ),
    ActionSpec(
        "find.bearing", say("Measure &bearing"), lambda b: b.canvas.set_tool("measure_bearing"),
        enabled=is_open, shortcuts=("Alt+Shift+B",), checked=_tool("measure_bearing"),
        help=say("Click two points to read the bearing from one to the other."),
    ),
)  # fmt: skip
