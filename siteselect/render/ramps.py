"""Sequences of colours for numbers, and inks for categories; all told apart by colour-blind eyes.

Viridis (Smith and van der Walt, 2015) and Cividis (Nuñez, Anderton and Renslow, 2018, PLoS ONE 13,
e0199239) are given by ten of their colours; the others are the map's own. Categories take the
inks of Okabe and Ito (Color Universal Design, 2008), the lightest of them darker for pale ground.
"""

from dataclasses import dataclass

import numpy as np

from siteselect.core.words import say
from siteselect.render.theme import Theme

_DARKEST_BY_NIGHT = 0.4
_LIGHTEST_BY_DAY = 0.9


@dataclass(frozen=True)
class Ramp:
    """A sequence of colours from low to high; `own` names a sequence of the theme instead."""

    id: str
    title: str
    colours: tuple[str, ...] = ()
    own: str = ""


RAMPS = (
    Ramp("viridis", say("Viridis"), (
        "#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58",
        "#b5de2b", "#fde725",
    )),
    Ramp("cividis", say("Cividis"), (
        "#00224e", "#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74", "#c3b369",
        "#e1cc55", "#fee838",
    )),
    Ramp("poor_to_strong", say("Brown to teal, as scores"), own="score_ramp"),
    Ramp("loading", say("Slate to red, as loading"), own="loading_ramp"),
    Ramp("steady", say("Sand to blue-green, as regularity"), own="region_ramp"),
)  # fmt: skip

CATEGORY_INKS = ("#0072b2", "#d55e00", "#009e73", "#b6457e", "#b8860b", "#3f9fd0", "#6b6b6b",
                 "#8c510a", "#5e3c99", "#4d7c0f")  # fmt: skip


def ramp_named(ramp_id: str) -> Ramp:
    """Return a ramp by its id, the first one for an unknown id."""
    return next((ramp for ramp in RAMPS if ramp.id == ramp_id), RAMPS[0])


def colours_of(ramp: Ramp, n: int, theme: Theme, *, is_reversed: bool = False) -> tuple[str, ...]:
    """Return `n` colours of a ramp, evenly spaced from low to high.

    Its darkest end is left out on dark ground and its lightest on pale ground, where it would not
    be seen.
    """
    anchors = ramp.colours or getattr(theme, ramp.own)
    low, high = 0.0, 1.0
    if ramp.colours:
        low, high = (_DARKEST_BY_NIGHT, 1.0) if theme.is_dark else (0.0, _LIGHTEST_BY_DAY)
    at = np.linspace(low, high, n) if n > 1 else np.array([(low + high) / 2])
    rgb = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in anchors], np.float64)
    places = np.linspace(0, 1, len(anchors))
    mixed = np.column_stack([np.interp(at, places, rgb[:, channel]) for channel in range(3)])
    colours = tuple("#{:02x}{:02x}{:02x}".format(*row) for row in mixed.round().astype(int))
    return colours[::-1] if is_reversed else colours
