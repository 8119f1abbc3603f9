"""What is shown of the map, and which panels."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, has_selection, is_open

TURN_DEG = 15.0


def _theme(choice: str) -> ActionSpec:
    titles = {"system": say("As the &system has it"), "light": say("&Light"), "dark": say("&Dark")}
    keys = {"system": "Ctrl+Alt+0", "light": "Ctrl+Alt+1", "dark": "Ctrl+Alt+2"}
    return ActionSpec(
        f"view.theme.{choice}",
        titles[choice],
        lambda bench: bench.choose_theme(choice),
        shortcuts=(keys[choice],),
        checked=lambda bench: bench.appearance.choice == choice,
        help=say("Choose the colours of the window and the map."),
    )


_LANGUAGES = {
    "system": say("As the &system has it"),
    "en": "&English",
    "fr": "&Français",
    "ur": "&اردو",
}
"""Languages by code; each is called what its speakers call it."""


def _language(choice: str) -> ActionSpec:
    keys = {"system": "Ctrl+Alt+4", "en": "Ctrl+Alt+5", "fr": "Ctrl+Alt+6", "ur": "Ctrl+Alt+7"}
    return ActionSpec(
        f"view.language.{choice}",
        _LANGUAGES[choice],
        lambda bench: bench.choose_language(choice),
        shortcuts=(keys[choice],),
        checked=lambda bench: bench.memory.preferences.language == choice,
        help=say("Choose the language of the window and of printed pages."),
    )


def _panel(name: str, title: str, key: str, icon: str) -> ActionSpec:
    return ActionSpec(
        f"view.panel.{name}",
        title,
        lambda bench: bench.window.show_panel(name),
        shortcuts=(key,),
        icon=icon,
        checked=lambda bench: bench.window.has_panel(name),
        help=say("Show this panel, bring it to the front, or hide it."),
    )


VIEW: tuple[ActionSpec, ...] = (
    ActionSpec(
        "view.zoom_in", say("Zoom &in"), lambda b: b.canvas.zoom_in(),
        enabled=is_open, shortcuts=("Ctrl++", "Ctrl+="), icon="zoom-in",
        help=say("Show less of the country, larger."),
    ),
    ActionSpec(
        "view.zoom_out", say("Zoom &out"), lambda b: b.canvas.zoom_out(),
        enabled=is_open, shortcuts=("Ctrl+-",), icon="zoom-out",
        help=say("Show more of the country, smaller."),
    ),
    ActionSpec(
        "view.zoom_full", say("&Full extent"), lambda b: b.canvas.zoom_full(),
        enabled=is_open, shortcuts=("Ctrl+Shift+F",), icon="zoom-full",
        help=say("Show the whole study."),
    ),
    ActionSpec(
        "view.zoom_site", say("Zoom to s&ite"), lambda b: b.zoom_to_site(),
        enabled=has_selection, shortcuts=("Ctrl+J",), icon="zoom-site",
        help=say("Show the selected site with its surroundings."),
    ),
    ActionSpec(
        "view.zoom_box", say("Zoom to a &box"), lambda b: b.canvas.set_tool("zoom_box"),
        enabled=is_open, shortcuts=("Ctrl+Shift+B",), icon="zoom-box",
        checked=lambda b: b.canvas.tool_name == "zoom_box",
        help=say("Draw a rectangle that is to fill the map; Shift and dragging do the same."),
    ),
    ActionSpec(
        "view.zoom_last", say("Zoom l&ast"), lambda b: b.canvas.camera.go_back(),
        enabled=is_open, shortcuts=("Alt+Left",), icon="zoom-last",
        help=say("Show the part of the map that was shown before."),
    ),
    ActionSpec(
        "view.zoom_next", say("Zoom ne&xt"), lambda b: b.canvas.camera.go_forward(),
        enabled=is_open, shortcuts=("Alt+Right",), icon="zoom-next",
        help=say("Show again what was shown before going back."),
    ),
    ActionSpec(
        "view.turn_left", say("Turn &left"), lambda b: b.canvas.camera.turn(-TURN_DEG),
        enabled=is_open, shortcuts=("Ctrl+[",),
        help=say("Turn the map against the clock; Shift and the wheel do the same."),
    ),
    ActionSpec(
        "view.turn_right", say("Turn &right"), lambda b: b.canvas.camera.turn(TURN_DEG),
        enabled=is_open, shortcuts=("Ctrl+]",),
        help=say("Turn the map with the clock; Shift and the wheel do the same."),
    ),
    ActionSpec(
        "view.north_up", say("&North up"), lambda b: b.canvas.camera.north_up(),
        enabled=is_open, shortcuts=("Ctrl+Shift+U",), icon="north-up",
        help=say("Turn the map back so that its north is at the top."),
    ),
    _theme("system"),
    _theme("light"),
    _theme("dark"),
    _language("system"),
    _language("en"),
    _language("fr"),
    _language("ur"),
    _panel("layers", say("&Layers"), "F7", "layers"),
    _panel("inspector", say("I&nspector"), "F8", "inspector"),
    _panel("shortlist", say("Short&list"), "F6", "shortlist"),
    _panel("history", say("&History"), "F4", "history"),
    _panel("table", say("Attribute &table"), "Alt+F6", "table"),
    _panel("found", say("I&dentified"), "Alt+F8", "identify"),
    _panel("style", say("Layer st&yle"), "Alt+F7", "style"),
    _panel("allocation", say("&Allocation"), "F9", "allocation"),
    _panel("jobs", say("&Jobs"), "Shift+F9", "jobs"),
    _panel("compare", say("Co&mpare sites"), "Shift+F6", "compare"),
    ActionSpec(
        "view.workspace.keep", say("&Keep this arrangement…"), lambda b: b.window.keep_workspace(),
        shortcuts=("Ctrl+Alt+K",),
        help=say("Keep how the panels stand, under a name, to come back to it."),
    ),
    ActionSpec(
        "view.workspace.reset", say("&Usual arrangement"), lambda b: b.window.reset_workspace(),
        shortcuts=("Ctrl+Alt+U",),
        help=say("Put the panels back where they are at first."),
    ),
    ActionSpec(
        "view.full_screen", say("F&ull screen"), lambda b: b.window.toggle_full_screen(),
        shortcuts=("F11",),
        help=say("Use the whole screen, or go back."),
    ),
    ActionSpec(
        "view.compute", say("&Compute the base case again"), lambda b: b.session.evaluate(),
        enabled=lambda b: b.is_open and not b.session.is_evaluating, shortcuts=("F5",),
        icon="compute",
        help=say("Work out dispatch, flows and hosting capacity of the study again."),
    ),
)  # fmt: skip
