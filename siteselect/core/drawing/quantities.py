"""Lengths, areas and angles as planners type them."""

import math
import re

from siteselect.core.drawing.positions import in_plain_signs
from siteselect.core.errors import InputError
from siteselect.core.words import Phrase, say

_QUANTITY = re.compile(r"(?P<number>[+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(?P<unit>[^\d\s.+-]\S*)?")
_METRES = {"": 1.0, "m": 1.0, "km": 1000.0, "ft": 0.3048, "mi": 1609.344}
_HECTARES = {
    "": 1.0, "ha": 1.0, "m2": 1e-4, "m²": 1e-4, "km2": 100.0, "km²": 100.0,
    "acre": 0.40468564224, "acres": 0.40468564224, "ac": 0.40468564224,
}  # fmt: skip
_MEGAWATTS = {"": 1.0, "mw": 1.0, "gw": 1000.0}
_DEGREES = {"": 1.0, "°": 1.0, "deg": 1.0}


def metres_of(text: str) -> float:
    """Return a distance: metres unless km, ft or mi is written behind it.

    Raises
    ------
    InputError
        When it is no distance above 0.
    """
    return _above_zero(_read(text, _METRES, say("a distance such as 250 or 1.2 km")), text)


def hectares_of(text: str) -> float:
    """Return an area: hectares unless m2, km2 or acres is written behind it.

    Raises
    ------
    InputError
        When it is no area above 0.
    """
    return _above_zero(_read(text, _HECTARES, say("an area such as 40 or 0.4 km2")), text)


def megawatts_of(text: str) -> float:
    """Return a power: MW unless GW is written behind it.

    Raises
    ------
    InputError
        When it is no power above 0.
    """
    return _above_zero(_read(text, _MEGAWATTS, say("a number of MW such as 80")), text)


def degrees_of(text: str) -> float:
    """Return an angle in degrees.

    Raises
    ------
    InputError
        When it is no number.
    """
    return _read(text, _DEGREES, say("an angle such as 45"))


def signed_metres_of(text: str) -> float:
    """Return a distance that may be below 0, read as :func:`metres_of`.

    Raises
    ------
    InputError
        When it is no distance.
    """
    return _read(text, _METRES, say("a distance such as 250 or -30"))


def _read(text: str, units: dict[str, float], wanted: Phrase) -> float:
    plain = in_plain_signs(text).strip()
    if re.fullmatch(r"[+-]?\d+,\d{1,2}\D*", plain):
        plain = plain.replace(",", ".")
    found = _QUANTITY.fullmatch(re.sub(r"(?<=\d),(?=\d{3})", "", plain))
    factor = None if found is None else units.get((found["unit"] or "").lower())
    if found is None or factor is None:
        raise InputError(
            say("'{text}' is not {wanted}", text=text.strip(), wanted=wanted),
            fix=say("Type a number."),
        )
    return float(found["number"]) * factor


def _above_zero(value: float, text: str) -> float:
    if not (math.isfinite(value) and value > 0):
        raise InputError(
            say("'{text}' is not above 0", text=text.strip()), fix=say("Give more than 0.")
        )
    return value
