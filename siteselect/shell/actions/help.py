"""What helps along."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, is_open

HELP: tuple[ActionSpec, ...] = (
    ActionSpec(
        "help.here", say("&What is this?"), lambda b: b.window.help_here(),
        shortcuts=("F1",),
        help=say("Explain the part of the window that has the keyboard."),
    ),
    ActionSpec(
        "help.welcome", say("&Welcome page"), lambda b: b.window.show_welcome(),
        shortcuts=("Ctrl+Shift+W",),
        help=say("Show the packaged studies, those opened last, and the tour."),
    ),
    ActionSpec(
        "help.tour", say("&Tour of the window"), lambda b: b.window.show_tour(),
        enabled=is_open, shortcuts=("Ctrl+Shift+F1",),
        help=say("Lead through the window, part by part."),
    ),
    ActionSpec(
        "help.shortcuts", say("&Keyboard shortcuts…"), lambda b: b.window.show_shortcuts(),
        shortcuts=("Ctrl+F1",),
        help=say("List the keys of every action, change them, or print them."),
    ),
    ActionSpec(
        "help.about", say("&About SiteSelect"), lambda b: b.window.show_about(),
        shortcuts=("Shift+F1",),
        help=say("Say what the program is and whose data it uses."),
    ),
)  # fmt: skip
