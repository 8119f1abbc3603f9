"""The two palettes: one for daylight and paper, one for the control room at night."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

_LINEAR_BELOW = 0.04045


@dataclass(frozen=True)
class Theme:
    """Every colour of the window and the map, as ``#rrggbb``; text meets 4.5:1 on its ground.

    Attributes
    ----------
    window, surface, text, muted, line, accent, on_accent : str
        The window: its ground, panels and fields, text, secondary text, hairlines, the one colour
        of things that can be pressed, and text on it.
    selection, warning, good : str
        What is selected, what needs attention, what is in order; on window, surface and map.
    sea, land, ground, lake, river, coast, border, province, region_line : str
        The base map; `ground` is the land of the study itself.
    map_text, map_muted, water_text, halo : str
        Lettering on the map, and the soft edge around it.
    substation, substation_rim, place, furniture : str
        Symbols; `furniture` is the scale bar and the north arrow.
    region_ramp : tuple of str
        Five steps of regularity, from none to steady.
    loading_ramp : tuple of str
        Four steps of line loading: under 50, 50-80, 80-100 and over 100 %.
    score_ramp : tuple of str
        Five steps of a site's score, from poor to strong.
    series : tuple of str
        Six colours for charts, in order of use.
    """

    name: Literal["light", "dark"]
    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    good: str
    sea: str
    land: str
    ground: str
    lake: str
    river: str
    coast: str
    border: str
    province: str
    region_line: str
    map_text: str
    map_muted: str
    water_text: str
    halo: str
    substation: str
    substation_rim: str
    place: str
    furniture: str
    extra_high_voltage: str
    high_voltage: str
    direct_current: str
    zone_hard: str
    zone_soft: str
    region_ramp: tuple[str, ...]
    loading_ramp: tuple[str, ...]
    score_ramp: tuple[str, ...]
    series: tuple[str, ...]
    font_families: tuple[str, ...] = ("Inter", "Noto Sans", "Segoe UI", "DejaVu Sans")

    @property
    def is_dark(self) -> bool:
        """Whether light lettering stands on dark ground."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    window="#f3f4f1", surface="#ffffff", text="#1b2630", muted="#56646e", line="#d5dad7",
    accent="#0a6a70", on_accent="#ffffff", selection="#a8216a", warning="#b0291b", good="#1c7049",
    sea="#d7e4ea", land="#efede6", ground="#faf8f2", lake="#cfe0e8", river="#a5c6d8",
    coast="#8fa9b5", border="#877d70", province="#b5ac9d", region_line="#9d9a8f",
    map_text="#1f2a33", map_muted="#5b6264", water_text="#3d6478", halo="#fbfaf6",
    substation="#164556", substation_rim="#fdfcf9", place="#3a444b", furniture="#2a353d",
    extra_high_voltage="#27407a", high_voltage="#4f7199", direct_current="#7b3f98",
    zone_hard="#a5463b", zone_soft="#6d7f3a",
    region_ramp=("#f6efd8", "#e5e7cd", "#cfddcd", "#b6d0cc", "#9bc2c8"),
    loading_ramp=("#5d7d99", "#3a699a", "#bd6f00", "#a8201a"),
    score_ramp=("#8a4417", "#a3621b", "#737050", "#257d72", "#075b54"),
    series=("#0a6a70", "#b57120", "#3a5fa0", "#8a4f8f", "#6b7a2c", "#a8443a"),
)  # fmt: skip

DARK = Theme(
    name="dark",
    window="#12171c", surface="#1a2128", text="#e6ecf1", muted="#9aa8b4", line="#2e3842",
    accent="#56b8b5", on_accent="#08191b", selection="#ff86bd", warning="#ff8f7d", good="#67c795",
    sea="#0e151b", land="#191f25", ground="#20282f", lake="#1b3342", river="#457591",
    coast="#3c5261", border="#8a929a", province="#46525c", region_line="#71848f",
    map_text="#e9eef2", map_muted="#a7b2bb", water_text="#7fa6bd", halo="#12181d",
    substation="#b5d8d2", substation_rim="#10161b", place="#c3ccd3", furniture="#cfd7dd",
    extra_high_voltage="#a4bdf0", high_voltage="#6c8cba", direct_current="#c79fe6",
    zone_hard="#e0877b", zone_soft="#aebf76",
    region_ramp=("#262b35", "#2a3a4c", "#2f4b5d", "#3b5f68", "#4a6b66"),
    loading_ramp=("#8b9dad", "#8cbcf2", "#f2a93b", "#ff6a5c"),
    score_ramp=("#d98a55", "#dcae5c", "#b9b692", "#63bdb0", "#3fd0bb"),
    series=("#56b8b5", "#e0a85a", "#86a8ec", "#cf97d4", "#b4c26e", "#f08d80"),
)  # fmt: skip


def theme_named(name: str) -> Theme:
    """Return the theme ``dark``, or the light one for any other name."""
    return DARK if name == "dark" else LIGHT


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=256)
def readable_on(colour: str) -> str:
    """Return the near-black or white that reads better on `colour`."""
    return max(("#0d1418", "#ffffff"), key=lambda ink: contrast(ink, colour))


@lru_cache(maxsize=256)
def mixed(one: str, other: str, share: float) -> str:
    """Return ``#rrggbb`` between two colours; `share` of the first."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)
