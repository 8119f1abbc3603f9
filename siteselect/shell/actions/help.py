"""What helps along."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec

HELP: tuple[ActionSpec, ...] = (
    ActionSpec(
        "help.shortcuts", say("&Keyboard shortcuts"), lambda b: b.window.show_shortcuts(),
        shortcuts=("F1",),
        help=say("List the keys of every action."),
    ),
    ActionSpec(
        "help.about", say("&About SiteSelect"), lambda b: b.window.show_about(),
        shortcuts=("Shift+F1",),
        help=say("Say what the program is and whose data it uses."),
    ),
)  # fmt: skip
