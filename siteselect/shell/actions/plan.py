"""Sharing the programme over the sites."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec

PLAN: tuple[ActionSpec, ...] = (
    ActionSpec(
        "plan.allocate", say("&Allocate the programme"), lambda b: b.window.allocate(),
        enabled=lambda b: b.can_allocate, shortcuts=("Ctrl+Shift+L",), icon="allocate",
        help=say("Share the programme over the sites, hour by hour, under every cap and limit."),
    ),
)  # fmt: skip
