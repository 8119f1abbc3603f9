"""What the mouse does on the map."""

from siteselect.core.words import Phrase, say
from siteselect.shell.actions.spec import ActionSpec, Ask, has_selection, is_open
from siteselect.shell.workbench import Workbench


def _tool(name: str) -> Ask:
    return lambda bench: bench.canvas.tool_name == name


def _has_area(bench: Workbench) -> bool:
    return bench.has_area


def _draw(name: str, title: Phrase, keys: tuple[str, ...], icon: str, words: Phrase) -> ActionSpec:
    return ActionSpec(
        f"site.{name}", title, lambda bench: bench.canvas.set_tool(name),
        enabled=is_open, shortcuts=keys, icon=icon, checked=_tool(name), help=words,
    )  # fmt: skip


def _change(name: str, title: Phrase, key: str, words: Phrase, enabled: Ask) -> ActionSpec:
    return ActionSpec(
        f"site.{name}", title, lambda bench: bench.canvas.set_tool(name),
        enabled=enabled, shortcuts=(key,), icon=name, checked=_tool(name), help=words,
    )  # fmt: skip


SITE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "site.select", say("&Select and move"), lambda b: b.canvas.set_tool("select"),
        shortcuts=("Esc",), icon="select", checked=_tool("select"),
        help=say("Pick sites, drag them, drag the corners of an area."),
    ),
    ActionSpec(
        "site.pan", say("Pa&n the map"), lambda b: b.canvas.set_tool("pan"),
        enabled=is_open, shortcuts=("Ctrl+Shift+H",), icon="pan", checked=_tool("pan"),
        help=say("Drag the map with the left button."),
    ),
    _draw(
        "polygon", say("Draw &area"), ("Ctrl+Shift+A", "Ctrl+."), "polygon",
        say("Click the corners of a site; double click or Enter ends."),
    ),
    _draw(
        "point", say("Draw &point"), ("Ctrl+Shift+P",), "point", say("Click to set a site."),
    ),
    _draw(
        "rectangle", say("Draw &rectangle"), ("Ctrl+Shift+T",), "rectangle",
        say("Click two opposite corners, or type width and height."),
    ),
    _draw(
        "circle", say("Draw &circle"), ("Ctrl+Shift+O",), "circle",
        say("Click the middle and the edge, or type the radius."),
    ),
    _draw(
        "footprint", say("Area by &hectares or MW"), ("Ctrl+Alt+F",), "footprint",
        say("Set down an area of so many hectares, or of what a site of so many MW takes."),
    ),
    _change(
        "cut", say("Sp&lit along a line"), "Ctrl+Alt+X",
        say("Lead a line across the selected area; its parts become sites."), _has_area,
    ),
    _change(
        "merge", say("Mer&ge with another area"), "Ctrl+Alt+M",
        say("Click an area that touches the selected one; the two become one site."), _has_area,
    ),
    _change(
        "hole", say("Cut a h&ole"), "Ctrl+Alt+H",
        say("Draw a piece that is left out of the selected area."), _has_area,
    ),
    ActionSpec(
        "site.fill", say("Fill hol&es"), lambda b: b.shapes.fill_holes(b.session.selected_id),
        enabled=lambda b: b.has_holes, shortcuts=("Ctrl+Alt+Shift+H",),
        help=say("Fill the holes of the selected area."),
    ),
    _change(
        "margin", say("Add a &margin"), "Ctrl+Alt+B",
        say("Grow or shrink the selected site by a number of metres; a point becomes an area."),
        has_selection,
    ),
    _change(
        "connect", say("Choose the s&tation"), "Ctrl+Alt+C",
        say("Click the station that the selected site is to be connected to."), has_selection,
    ),
    ActionSpec(
        "site.any_station", say("Let the program choose the station"),
        lambda b: b.shapes.release_station(b.session.selected_id),
        enabled=lambda b: b.has_own_station, shortcuts=("Ctrl+Alt+Shift+C",),
        help=say("Connect the selected site wherever that is best; a route of its own goes."),
    ),
    ActionSpec(
        "site.straighten", say("Straighten the route"),
        lambda b: b.shapes.straighten(b.session.selected_id),
        enabled=lambda b: b.has_route, shortcuts=("Ctrl+Alt+Shift+R",),
        help=say("Take all bends out of the connection of the selected site."),
    ),
    ActionSpec(
        "site.snap", say("S&nap to stations, corners and edges"),
        lambda b: b.canvas.stage.toggle_snapping(),
        shortcuts=("Ctrl+Alt+N",), checked=lambda b: b.canvas.stage.is_snapping,
        help=say("Let corners snap to what is near; S switches it while drawing."),
    ),
)  # fmt: skip
