"""Numbers as a planner reads them: grouped, rounded to what means something, missing said."""

import math

from siteselect.core.words import say
from siteselect.render.words import local_number, tr

MISSING = "–"
HOURS_OF_A_DAY = 24


def number(value: float | None, decimals: int = 0, unit: str = "") -> str:
    """Return a grouped number with its unit; a dash when it is missing."""
    if value is None or not math.isfinite(value):
        return MISSING
    text = local_number(value, f",.{decimals}f")
    return tr("{number} {unit}", number=text, unit=tr(unit)) if unit else text


def megawatts(value: float | None, *, unit: bool = True) -> str:
    """Return MW with one decimal below ten and none above."""
    if value is None or not math.isfinite(value):
        return MISSING
    decimals = 0 if abs(value) >= 10 or value == 0 else 1
    return number(value, decimals, say("MW") if unit else "")


def plain_megawatts(value: float) -> str:
    """Return requested MW as entered, without needless zeros."""
    return local_number(value, ",.6g")


def percent(share: float | None, decimals: int = 1) -> str:
    """Return a share between 0 and 1 as per cent."""
    if share is None or not math.isfinite(share):
        return MISSING
    return tr("{number} %", number=local_number(share * 100, f".{decimals}f"))


def hours(value: float | None) -> str:
    """Return hours, with days beside them when there are many."""
    if value is None or not math.isfinite(value):
        return MISSING
    text = number(value, 1 if value < HOURS_OF_A_DAY and value % 1 else 0, say("h"))
    if value >= 3 * HOURS_OF_A_DAY:
        return tr("{hours} ({days:,.0f} days)", hours=text, days=value / HOURS_OF_A_DAY)
    return text


def degrees(lon: float, lat: float) -> str:
    """Return a position in decimal degrees with hemispheres, about ten metres fine."""
    north = (
        tr("{degrees:.4f}° N", degrees=lat) if lat >= 0 else tr("{degrees:.4f}° S", degrees=-lat)
    )
    east = tr("{degrees:.4f}° E", degrees=lon) if lon >= 0 else tr("{degrees:.4f}° W", degrees=-lon)
    return tr("{north}, {east}", north=north, east=east)


def money(value: float | None, unit: str) -> str:
    """Return money rounded to three digits that matter, in millions when large."""
    if value is None or not math.isfinite(value):
        return MISSING
    if abs(value) >= 1e6:
        return tr("{amount:,.1f} million {unit}", amount=value / 1e6, unit=unit)
    return tr("{amount:,.0f} {unit}", amount=value, unit=unit)


def capitalised(text: str) -> str:
    """Return a text with its first letter large."""
    return text[:1].upper() + text[1:]
