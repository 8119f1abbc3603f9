"""Numbers as a planner reads them: grouped, rounded to what means something, missing said."""

import math

MISSING = "–"
HOURS_OF_A_DAY = 24


def number(value: float | None, decimals: int = 0, unit: str = "") -> str:
    """Return a grouped number with its unit; a dash when it is missing."""
    if value is None or not math.isfinite(value):
        return MISSING
    text = f"{value:,.{decimals}f}"
    return f"{text} {unit}" if unit else text


def megawatts(value: float | None, *, unit: bool = True) -> str:
    """Return MW with one decimal below ten and none above."""
    if value is None or not math.isfinite(value):
        return MISSING
    decimals = 0 if abs(value) >= 10 or value == 0 else 1
    return number(value, decimals, "MW" if unit else "")


def plain_megawatts(value: float) -> str:
    """Return requested MW as entered, without needless zeros."""
    return f"{value:,.6g}"


def percent(share: float | None, decimals: int = 1) -> str:
    """Return a share between 0 and 1 as per cent."""
    if share is None or not math.isfinite(share):
        return MISSING
    return f"{share * 100:.{decimals}f} %"


def hours(value: float | None) -> str:
    """Return hours, with days beside them when there are many."""
    if value is None or not math.isfinite(value):
        return MISSING
    text = number(value, 1 if value < HOURS_OF_A_DAY and value % 1 else 0, "h")
    if value >= 3 * HOURS_OF_A_DAY:
        return f"{text} ({value / HOURS_OF_A_DAY:,.0f} days)"
    return text


def degrees(lon: float, lat: float) -> str:
    """Return a position in decimal degrees with hemispheres, about ten metres fine."""
    north = "N" if lat >= 0 else "S"
    east = "E" if lon >= 0 else "W"
    return f"{abs(lat):.4f}° {north}, {abs(lon):.4f}° {east}"


def money(value: float | None, unit: str) -> str:
    """Return money rounded to three digits that matter, in millions when large."""
    if value is None or not math.isfinite(value):
        return MISSING
    if abs(value) >= 1e6:
        return f"{value / 1e6:,.1f} million {unit}"
    return f"{value:,.0f} {unit}"
