"""Hours, the suitability surface and the why-not lens."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec
from siteselect.shell.workbench import Workbench


def _has_hours(bench: Workbench) -> bool:
    return bench.session.evaluation is not None


EXPLORE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "explore.strip", say("Hour &strip"), lambda b: b.explorer.toggle_strip(),
        shortcuts=("Ctrl+T",), checked=lambda b: b.explorer.has_strip,
        help=say("Show the strip under the map that steps and plays through the hours."),
    ),
    ActionSpec(
        "explore.all_hours", say("&All hours"), lambda b: b.explorer.hours.show_all(),
        enabled=_has_hours, shortcuts=("Ctrl+Alt+Home",),
        checked=lambda b: b.explorer.hours.hour is None,
        help=say("Let the map stand for the whole year again, or for the painted hours."),
    ),
    ActionSpec(
        "explore.hour_on", say("One hour &on"), lambda b: b.explorer.hours.move(1),
        enabled=_has_hours, shortcuts=("Ctrl+Alt+Right",), icon="hour-on",
        help=say("Show the next hour on the map: flows, surplus, room and shedding."),
    ),
    ActionSpec(
        "explore.hour_back", say("One hour &back"), lambda b: b.explorer.hours.move(-1),
        enabled=_has_hours, shortcuts=("Ctrl+Alt+Left",), icon="hour-back",
        help=say("Show the hour before on the map."),
    ),
    ActionSpec(
        "explore.day_on", say("One &day on"), lambda b: b.explorer.hours.move(24),
        enabled=_has_hours, shortcuts=("Ctrl+Alt+PgDown",),
        help=say("Show the same hour of the next day on the map."),
    ),
    ActionSpec(
        "explore.day_back", say("One day bac&k"), lambda b: b.explorer.hours.move(-24),
        enabled=_has_hours, shortcuts=("Ctrl+Alt+PgUp",),
        help=say("Show the same hour of the day before on the map."),
    ),
    ActionSpec(
        "explore.play", say("&Play the hours"), lambda b: b.explorer.hours.toggle_play(),
        enabled=_has_hours, shortcuts=("Ctrl+Alt+L",),
        checked=lambda b: b.explorer.hours.is_playing,
        help=say("Let hours follow each other on the map, or hold the one that is shown."),
    ),
    ActionSpec(
        "view.panel.hours", say("Painted &hours"), lambda b: b.window.show_panel("hours"),
        shortcuts=("Ctrl+Shift+Y",), icon="hours", checked=lambda b: b.window.has_panel("hours"),
        help=say("Paint the hours that count; map, tranches and scores follow."),
    ),
    ActionSpec(
        "explore.clear_hours", say("All hours &count again"), lambda b: b.explorer.hours.clear(),
        enabled=lambda b: b.session.painted is not None, shortcuts=("Ctrl+Shift+Backspace",),
        help=say("Wipe the painted hours; scores stand for the whole year again."),
    ),
    ActionSpec(
        "explore.surface", say("&Suitability surface"), lambda b: b.explorer.toggle_surface(),
        enabled=_has_hours, shortcuts=("Ctrl+U",), icon="surface",
        checked=lambda b: b.explorer.surface.is_shown,
        help=say("Show the score of a standard site at every place of the country."),
    ),
    ActionSpec(
        "view.panel.surface", say("Sur&face settings"), lambda b: b.window.show_panel("surface"),
        shortcuts=("Ctrl+Alt+E",), checked=lambda b: b.window.has_panel("surface"),
        help=say("Choose the load and the MW that are tried everywhere; legend and opacity."),
    ),
    ActionSpec(
        "explore.lens", say("&Why-not lens"), lambda b: b.explorer.lens.toggle(),
        enabled=_has_hours, shortcuts=("W",), icon="lens",
        checked=lambda b: b.explorer.lens.is_on,
        help=say("Say what excludes the spot under the pointer, and the way out; or hold W."),
    ),
)  # fmt: skip
