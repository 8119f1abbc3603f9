"""Where to look on the map, and what helps to read it."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, is_open

MAP: tuple[ActionSpec, ...] = (
    ActionSpec(
        "map.go_to", say("&Go to position…"), lambda b: b.map.ask_place(),
        enabled=is_open, shortcuts=("Ctrl+G",), icon="go-to",
        help=say("Type a position in degrees or in metres of the map and go there."),
    ),
    ActionSpec(
        "map.scale", say("Set &scale…"), lambda b: b.map.ask_scale(),
        enabled=is_open, shortcuts=("Alt+Shift+S",),
        help=say("Type the scale of the map."),
    ),
    ActionSpec(
        "map.bookmark.add", say("&Add bookmark…"), lambda b: b.map.ask_and_add_bookmark(),
        enabled=is_open, shortcuts=("Ctrl+B",), icon="bookmark",
        help=say("Keep this view of the map under a name, to come back to it."),
    ),
    ActionSpec(
        "map.bookmark.list", say("&Edit bookmarks…"), lambda b: b.map.show_bookmarks(),
        enabled=is_open, shortcuts=("Ctrl+Alt+V",),
        help=say("List the views that are kept: go to one, rename it, delete it."),
    ),
    ActionSpec(
        "map.graticule", say("&Meridians and parallels"), lambda b: b.map.toggle_graticule(),
        enabled=is_open, shortcuts=("Alt+Shift+G",), icon="graticule",
        checked=lambda b: b.map.shows_graticule,
        help=say("Draw lines of longitude and latitude with their names over the map."),
    ),
    ActionSpec(
        "map.overview", say("&Overview map"), lambda b: b.map.toggle_overview(),
        enabled=is_open, shortcuts=("Alt+Shift+M",), icon="overview",
        checked=lambda b: b.map.shows_overview,
        help=say("Show the whole study small in the corner; drag its frame to move the map."),
    ),
    ActionSpec(
        "map.projection", say("&Projection…"), lambda b: b.map.choose_projection(),
        enabled=is_open, shortcuts=("Ctrl+Alt+P",),
        help=say("Choose how the round Earth is laid flat; the study is kept in degrees."),
    ),
    ActionSpec(
        "map.background.file", say("From a &file…"), lambda b: b.map.background.ask_file(),
        enabled=is_open, shortcuts=("Alt+Shift+F",),
        checked=lambda b: b.map.background.is_on and not b.map.background.is_online,
        help=say("Lay the pictures of an MBTiles file under the map."),
    ),
    ActionSpec(
        "map.background.server", say("From a &server…"), lambda b: b.map.background.ask_server(),
        enabled=is_open, shortcuts=("Alt+Shift+N",),
        checked=lambda b: b.map.background.is_online,
        help=say("Lay the pictures of a web map under the map; its server learns where you look."),
    ),
    ActionSpec(
        "map.background.none", say("&None"), lambda b: b.map.background.switch_off(),
        enabled=is_open, shortcuts=("Alt+Shift+K",),
        help=say("Show the map without a background; nothing is asked from any server."),
    ),
)  # fmt: skip
