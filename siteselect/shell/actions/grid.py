"""Lines and transformers in and out of service."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec

GRID: tuple[ActionSpec, ...] = (
    ActionSpec(
        "grid.service", say("Take out of &service"), lambda b: b.canvas.set_tool("service"),
        enabled=lambda b: b.session.evaluation is not None, shortcuts=("Ctrl+Shift+X",),
        icon="service", checked=lambda b: b.canvas.tool_name == "service",
        help=say("Click a line or station: map and scores answer as if it were switched off."),
    ),
    ActionSpec(
        "grid.restore", say("&Restore all out of service"), lambda b: b.session.restore_service(),
        enabled=lambda b: bool(b.session.out_of_service), shortcuts=("Ctrl+Shift+R",),
        icon="restore",
        help=say("Put every line and transformer back into service."),
    ),
)  # fmt: skip
