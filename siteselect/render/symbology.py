"""What every symbol of the map looks like and means: one source for map, legend and panels."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from siteselect.core.provenance import DataClass
from siteselect.core.words import say
from siteselect.render.theme import Theme
from siteselect.study.map_confidence import DOUBTFUL

EXTRA_HIGH_KV = 380.0
HIGH_KV = 200.0

SymbolKind = Literal[
    "line", "fill", "disc", "ring", "diamond", "badge", "dot", "hatch", "crossed", "tranches",
    "dotted",
]  # fmt: skip


@dataclass(frozen=True)
class SymbolStyle:
    """How one symbol is painted.

    Attributes
    ----------
    colour : str
        Main colour, ``#rrggbb``.
    width_mm : float
        Width of a line or an outline. [mm]
    size_mm : float
        Diameter of a point symbol. [mm]
    dash : tuple of float
        Lengths of dashes and gaps in line widths; empty for an unbroken line.
    outline : str
        Colour of the outline; empty for none.
    text : str
        What a badge says.
    """

    colour: str
    width_mm: float = 0.25
    size_mm: float = 0.0
    dash: tuple[float, ...] = ()
    outline: str = ""
    text: str = ""


@dataclass(frozen=True)
class LegendEntry:
    """One line of a legend: the symbol, what it stands for, and the layer it belongs to."""

    layer_id: str
    kind: SymbolKind
    label: str
    style: SymbolStyle


@dataclass(frozen=True)
class SiteLabel:
    """What a site's badge says: its score as text, empty while unknown, and the score's colour."""

    text: str
    colour: str


@dataclass(frozen=True)
class FuelClass:
    """Fuels that are drawn alike, with their colour by day and by night."""

    label: str
    prefixes: tuple[str, ...]
    light: str
    dark: str


FUELS = (
    FuelClass(say("Hydro"), ("hydro", "hydel"), "#2b7bba", "#6db3e8"),
    FuelClass(say("Wind"), ("wind",), "#3c9d8f", "#7fd6c8"),
    FuelClass(say("Solar"), ("solar",), "#c99a06", "#f0cb57"),
    FuelClass(say("Nuclear"), ("nuclear", "uranium"), "#8e4fa8", "#cb9be0"),
    FuelClass(say("Gas"), ("gas", "rlng", "lng"), "#b5763a", "#dea673"),
    FuelClass(say("Coal"), ("coal", "lignite"), "#4d4744", "#a39b96"),
    FuelClass(say("Oil"), ("oil", "rfo", "hfo", "hsd", "diesel"), "#94443f", "#d98982"),
    FuelClass(say("Biomass"), ("bio", "bagasse", "waste"), "#63803a", "#a9c67d"),
)
OTHER_FUEL = FuelClass(say("Other"), (), "#6f6b66", "#a8a49f")

LOADING_LIMITS = (0.5, 0.8, 1.0)
LOADING_LABELS = (
    say("under 50 %"), say("50 to 80 %"), say("80 to 100 %"), say("over 100 %"),
)  # fmt: skip
_LOADING_WIDTHS = (1.0, 1.2, 1.7, 2.3)

REGULARITY_LIMITS = (20.0, 40.0, 60.0, 80.0)
REGULARITY_LABELS = (
    say("0 to 20"), say("20 to 40"), say("40 to 60"), say("60 to 80"), say("80 to 100"),
)  # fmt: skip

SURPLUS_LIMITS_MW = (50.0, 100.0, 500.0, 1000.0)
SURPLUS_LABELS = (
    say("under 50 MW"), say("50 to 100 MW"), say("100 to 500 MW"), say("500 to 1,000 MW"),
    say("over 1,000 MW"),
)  # fmt: skip
"""Classes of a region's surplus in one hour: half and all of a large site, then of programmes."""

FIRM_CLASSES_MW = (50.0, 100.0, 250.0, 500.0, 1000.0, 2000.0)
_MM_PER_ROOT_MW = 0.135
_SMALLEST_MM = 1.0
UNKNOWN_STATION_MM = 1.15
LEAST_FIRM_MW = 1.0
"""Less than this is drawn as no firm MW: nobody can be connected with it."""

_ROUNDING = 1e-3


def fuel_class(fuel: str) -> FuelClass:
    """Return the class a plant's fuel belongs to, by the start of its name."""
    name = fuel.lower()
    for known in FUELS:
        if name.startswith(known.prefixes):
            return known
    return OTHER_FUEL


def fuel_colour(fuel: str, theme: Theme) -> str:
    """Return the colour of a fuel."""
    known = fuel_class(fuel)
    return known.dark if theme.is_dark else known.light


def step(value: float, limits: Sequence[float]) -> int:
    """Return how many limits a value has reached: a value on a limit belongs to the step above."""
    return sum(value >= limit for limit in limits)


def loading_step(loading: float) -> int:
    """Return the loading class of a branch, 0 to 3; full within rounding is not yet over."""
    under_full = loading <= LOADING_LIMITS[-1] + _ROUNDING
    return step(loading, LOADING_LIMITS[:-1]) if under_full else len(LOADING_LIMITS)


def region_colour(regularity: float, theme: Theme) -> str:
    """Return the fill of a region for its regularity, 0 to 100."""
    return theme.region_ramp[step(regularity, REGULARITY_LIMITS)]


def surplus_colour(mw: float, theme: Theme) -> str:
    """Return the fill of a region for its deliverable surplus in one hour. `mw` [MW]."""
    return theme.region_ramp[step(mw, SURPLUS_LIMITS_MW)]


def score_colour(score: float, theme: Theme) -> str:
    """Return the colour of a site's score, 0 to 100; the number always stands beside it."""
    return theme.score_ramp[step(score, REGULARITY_LIMITS)]


def out_of_service_style(theme: Theme) -> SymbolStyle:
    """Return the style of a line that is out of service; a cross of `size_mm` stands on it."""
    return SymbolStyle(theme.map_muted, 0.42, size_mm=2.6, dash=(3.0, 2.4), outline=theme.map_text)


def lost_colour(theme: Theme) -> str:
    """Return the colour of an element that is thought lost (N-1); it is always dashed as well."""
    return theme.loading_ramp[2]


def line_style(kv: float, theme: Theme, *, is_dc: bool = False) -> SymbolStyle:
    """Return the style of a line by its voltage. `kv` [kV]."""
    if is_dc:
        return SymbolStyle(theme.direct_current, 0.5, dash=(4.0, 1.6))
    if kv >= EXTRA_HIGH_KV:
        return SymbolStyle(theme.extra_high_voltage, 0.42)
    if kv >= HIGH_KV:
        return SymbolStyle(theme.high_voltage, 0.26)
    return SymbolStyle(theme.high_voltage, 0.16)


def loaded_line_style(style: SymbolStyle, loading: float, theme: Theme) -> SymbolStyle:
    """Return a line's style coloured by its loading, 1 being full; width is the second cue."""
    at = loading_step(loading)
    return SymbolStyle(
        theme.loading_ramp[at], style.width_mm * _LOADING_WIDTHS[at], dash=style.dash
    )


def station_size_mm(firm_mw: float) -> float:
    """Return the diameter of a substation's disc: its area grows with the class of its firm MW.

    Parameters
    ----------
    firm_mw : float
        Firm hosting capacity; NaN when not known. [MW]
    """
    if math.isnan(firm_mw) or firm_mw < LEAST_FIRM_MW:
        return UNKNOWN_STATION_MM
    ceiling = next((c for c in FIRM_CLASSES_MW if firm_mw <= c), FIRM_CLASSES_MW[-1])
    return max(_SMALLEST_MM, _MM_PER_ROOT_MW * math.sqrt(ceiling))


TRANCHE_DASH = (1.0, 2.2)
TRANCHE_TINTS = (0.10, 0.26)
"""How strongly opportunistic and regular MW are tinted around the disc of firm MW."""


def is_doubtful(data_class: DataClass | None) -> bool:
    """Return whether a thing with this data is marked when confidence is shown."""
    return data_class in DOUBTFUL


def plant_size_mm(capacity_mw: float) -> float:
    """Return the width of a plant's diamond. `capacity_mw` [MW]."""
    return 1.1 + 0.034 * math.sqrt(max(capacity_mw, 0.0))
