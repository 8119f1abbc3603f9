"""What the mouse does on the map."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, Ask, is_open


def _tool(name: str) -> Ask:
    return lambda bench: bench.canvas.tool_name == name


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
    ActionSpec(
        "site.point", say("Draw &point"), lambda b: b.canvas.set_tool("point"),
        enabled=is_open, shortcuts=("Ctrl+Shift+P",), icon="point", checked=_tool("point"),
        help=say("Click to set a site."),
    ),
    ActionSpec(
        "site.polygon", say("Draw &area"), lambda b: b.canvas.set_tool("polygon"),
        enabled=is_open, shortcuts=("Ctrl+Shift+A",), icon="polygon", checked=_tool("polygon"),
        help=say("Click the corners of a site; double click or Enter ends."),
    ),
)  # fmt: skip
