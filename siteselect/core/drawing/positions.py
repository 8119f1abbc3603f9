"""Positions as planners write and paste them: decimal or in minutes and seconds, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.errors import InputError
from siteselect.core.words import say

Bounds = tuple[float, float, float, float]
"""West, south, east, north. [deg]"""

MOST_POSITIONS = 5000

_UNICODE = str.maketrans({
    "−": "-", "–": "-", "º": "°", "˚": "°", "′": "'", "’": "'", "`": "'", "″": '"', "”": '"',
    "“": '"', "\u00a0": " ", "\u202f": " ", "،": ",", "٫": ".", "؛": ";",
    **{chr(0x0660 + digit): str(digit) for digit in range(10)},
    **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
})  # fmt: skip
_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"
_ANGLE = re.compile(
    rf"""(?P<before>[NSEW])?\s*(?P<degrees>{_NUMBER})\s*
    (?:(?:°|\s|:)\s*(?P<minutes>\d+(?:\.\d*)?)\s*
       (?:(?:'(?!')|\s|:)\s*(?P<seconds>\d+(?:\.\d*)?)\s*)?
    )?
    (?:°|''|'|")?\s*(?P<after>[NSEW](?![a-z]))?""",
    re.VERBOSE | re.IGNORECASE,
)
_HAS_MARKS = re.compile(
    r"[°'\"]|\d\s*[NSEW](?![a-z])|(?<![a-z])[NSEW]\s*[\d.+-]|\d:\d", re.IGNORECASE
)
_WITH_UNITS = re.compile(r"(\d)\s*d\s*([\d.]+)\s*m(?:\s*([\d.]+)\s*s)?", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_EAST_WEST, _NORTH_SOUTH = frozenset("EW"), frozenset("NS")


class AxisOrder(StrEnum):
    """Which number of a line comes first."""

    LON_LAT = "lon-lat"
    LAT_LON = "lat-lon"


@dataclass(frozen=True, slots=True)
class Position:
    """A place that was read, with the name that stood before it."""

    lon: float
    lat: float
    name: str = ""

    @property
    def lon_lat(self) -> LonLat:
        """Longitude and latitude in degrees."""
        return self.lon, self.lat


@dataclass(frozen=True, slots=True)
class PositionList:
    """Places that were read from a text and the order their lines were read in.

    `was_clear` says whether letters, a heading, the numbers or the study settled the order; when
    nothing did, longitude came first.
    """

    positions: tuple[Position, ...]
    order: AxisOrder
    was_clear: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    number: int
    name: str
    first: float
    second: float
    order: AxisOrder | None


def read_positions(
    text: str, *, order: AxisOrder | None = None, bounds: Bounds | None = None
) -> PositionList:
    """Return the positions of a text, one on each line.

    Parameters
    ----------
    text : str
        Two coordinates a line, apart by comma, semicolon, tab or space, a name before them if
        wanted; decimal degrees or degrees, minutes and seconds. A heading may come first.
    order : AxisOrder, optional
        Which comes first, where letters do not say it.
    bounds : Bounds, optional
        Where the study lies.

    Raises
    ------
    InputError
        When a line holds no position, in one sentence that names the line.

    Notes
    -----
    What comes first is settled by the first of these that says so: letters (N, S, E, W); `order`;
    a heading with latitude and longitude; a number beyond 90, which is a longitude; the order
    that puts more places into `bounds`; else longitude comes first.
    """
    lines = [
        (number, line.strip())
        for number, line in enumerate(in_plain_signs(text).splitlines(), start=1)
        if line.strip()
    ]
    heading = _order_of_heading(lines[0][1]) if lines else None
    has_numbers = bool(lines) and any(sign.isdigit() for sign in lines[0][1])
    if not has_numbers and (heading is not None or len(lines) > 1):
        lines = lines[1:]
    if not lines:
        raise InputError(
            say("There are no coordinates in the text"),
            fix=say("Paste one position a line, such as 67.0011, 24.8607."),
        )
    if len(lines) > MOST_POSITIONS:
        raise InputError(
            say("{n:,d} lines are too many to paste", n=len(lines)),
            fix=say("Import them as a CSV file of sites instead."),
        )
    pairs = [_pair(number, line) for number, line in lines]
    settled = order or heading or _order_of_numbers(pairs) or _order_of_place(pairs, bounds)
    lettered = [pair.order for pair in pairs if pair.order is not None]
    default = settled or (lettered[0] if lettered else AxisOrder.LON_LAT)
    positions = tuple(_position(pair, default) for pair in pairs)
    is_clear = settled is not None or len(lettered) == len(pairs)
    return PositionList(positions, lettered[0] if lettered else default, is_clear)


def in_plain_signs(text: str) -> str:
    """Return a text with the digits and signs of other scripts as keyboards have them."""
    return text.translate(_UNICODE)


def read_position(text: str, *, bounds: Bounds | None = None) -> LonLat:
    """Return one position as :func:`read_positions` reads it, in degrees.

    Raises
    ------
    InputError
        When the text is not exactly one position.
    """
    found = read_positions(text, bounds=bounds).positions
    if len(found) != 1:
        raise InputError(
            say("There are {n} positions where one is wanted", n=len(found)),
            fix=say("Give one, such as 67.0011, 24.8607."),
        )
    return found[0].lon_lat


def _pair(number: int, line: str) -> _Pair:
    name, rest = _without_name(line)
    rest = _WITH_UNITS.sub(_as_marks, rest)
    if _HAS_MARKS.search(rest):
        return _marked_pair(number, name, rest, line)
    cells = [cell for cell in re.split(r"[;\t\s]+", rest) if cell.strip(",")]
    if len(cells) == 2 and all(_DECIMAL_COMMA.search(c.rstrip(",")) for c in cells):
        cells = [_DECIMAL_COMMA.sub(".", cell.rstrip(",")) for cell in cells]
    else:
        cells = [cell for cell in re.split(r"[,;\t\s]+", rest) if cell]
    if len(cells) == 6:
        return _marked_pair(number, name, f"{' '.join(cells[:3])}, {' '.join(cells[3:])}", line)
    if len(cells) != 2 or not all(re.fullmatch(_NUMBER, cell) for cell in cells):
        raise _no_position(number, line)
    return _Pair(number, name, float(cells[0]), float(cells[1]), None)


def _as_marks(found: re.Match[str]) -> str:
    """Return degrees, minutes and seconds given as d, m and s with their signs."""
    seconds = f'{found[3]}"' if found[3] else ""
    return f"{found[1]}°{found[2]}'{seconds}"


def _without_name(line: str) -> tuple[str, str]:
    """Return the name before the first coordinate, and the rest."""
    cells = re.split(r"[,;\t]", line, maxsplit=1)
    if len(cells) == 2 and not _ANGLE.fullmatch(cells[0].strip()) and _count(cells[1]) >= 2:
        return cells[0].strip().strip('"'), cells[1].strip()
    start = re.search(r"(?<!\w)(?:[NSEW]\s*)?[+-]?\.?\d", line, re.IGNORECASE)
    if start is None:
        return "", line
    return line[: start.start()].strip(" ,;:\t"), line[start.start() :]


def _count(text: str) -> int:
    return len(re.findall(_NUMBER, text))


def _marked_pair(number: int, name: str, rest: str, line: str) -> _Pair:
    halves = [half for half in re.split(r"[,;\t]", rest) if half.strip()]
    if len(halves) != 2:
        halves = _halves_by_letter(rest) or _halves_by_mark(rest)
    if len(halves) != 2:
        raise _no_position(number, line)
    angles, axes = zip(*(_angle(half, number, line) for half in halves), strict=True)
    return _Pair(number, name, angles[0], angles[1], _order_of_letters(axes, number, line))


def _halves_by_letter(rest: str) -> list[str]:
    letters = [m.start() for m in re.finditer(r"[NSEW]", rest, re.IGNORECASE)]
    if len(letters) != 2:
        return []
    cut = letters[1] if letters[0] == 0 else letters[0] + 1
    return [rest[:cut], rest[cut:]]


def _halves_by_mark(rest: str) -> list[str]:
    starts = [m.start() for m in re.finditer(r"[+-]?[\d.]+\s*°", rest)]
    return [rest[: starts[1]], rest[starts[1] :]] if len(starts) == 2 and not starts[0] else []


def _angle(half: str, number: int, line: str) -> tuple[float, str]:
    found = _ANGLE.fullmatch(half.strip())
    if found is None or (found["before"] and found["after"]):
        raise _no_position(number, line)
    minutes, seconds = float(found["minutes"] or 0), float(found["seconds"] or 0)
    if minutes >= 60 or seconds >= 60:
        raise InputError(
            say("Line {number}: '{line}' has 60 or more minutes or seconds",
                number=number, line=_short(line)),
            fix=say("Give minutes and seconds below 60."),
        )  # fmt: skip
    degrees = found["degrees"]
    angle = abs(float(degrees)) + minutes / 60 + seconds / 3600
    axis = (found["before"] or found["after"] or "").upper()
    is_negative = degrees.startswith("-") != (axis in {"S", "W"})
    return (-angle if is_negative else angle), axis


def _order_of_letters(axes: Sequence[str], number: int, line: str) -> AxisOrder | None:
    if not any(axes):
        return None
    first, second = axes
    if {*first} <= _EAST_WEST and {*second} <= _NORTH_SOUTH:
        return AxisOrder.LON_LAT
    if {*first} <= _NORTH_SOUTH and {*second} <= _EAST_WEST:
        return AxisOrder.LAT_LON
    raise InputError(
        say("Line {number}: '{line}' names the same axis twice", number=number, line=_short(line)),
        fix=say("Give one of N or S and one of E or W."),
    )


def _order_of_heading(line: str) -> AxisOrder | None:
    if any(sign.isdigit() for sign in line):
        return None
    lat = re.search(r"\b(lat|latitude|y|northing)\b", line, re.IGNORECASE)
    lon = re.search(r"\b(lon|lng|long|longitude|x|easting)\b", line, re.IGNORECASE)
    if lat is None or lon is None:
        return None
    return AxisOrder.LAT_LON if lat.start() < lon.start() else AxisOrder.LON_LAT


def _order_of_numbers(pairs: Sequence[_Pair]) -> AxisOrder | None:
    bare = [pair for pair in pairs if pair.order is None]
    if any(abs(pair.first) > 90 for pair in bare):
        return AxisOrder.LON_LAT
    return AxisOrder.LAT_LON if any(abs(pair.second) > 90 for pair in bare) else None


def _order_of_place(pairs: Sequence[_Pair], bounds: Bounds | None) -> AxisOrder | None:
    if bounds is None:
        return None
    west, south, east, north = bounds

    def n_inside(places: Sequence[LonLat]) -> int:
        return sum(west <= lon <= east and south <= lat <= north for lon, lat in places)

    bare = [pair for pair in pairs if pair.order is None]
    as_read = n_inside([(pair.first, pair.second) for pair in bare])
    swapped = n_inside([(pair.second, pair.first) for pair in bare])
    if as_read == swapped:
        return None
    return AxisOrder.LON_LAT if as_read > swapped else AxisOrder.LAT_LON


def _position(pair: _Pair, default: AxisOrder) -> Position:
    lon, lat = pair.first, pair.second
    if (pair.order or default) is AxisOrder.LAT_LON:
        lon, lat = lat, lon
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise InputError(
            say("Line {number}: longitude {lon:g}, latitude {lat:g} is not on Earth",
                number=pair.number, lon=lon, lat=lat),
            fix=say("Give degrees, longitude within 180 and latitude within 90."),
        )  # fmt: skip
    return Position(lon, lat, pair.name)


def _no_position(number: int, line: str) -> InputError:
    return InputError(
        say("Line {number}: '{line}' is not a position", number=number, line=_short(line)),
        fix=say("Give two coordinates, such as 67.0011, 24.8607 or 24°51'39\"N 67°0'4\"E."),
    )


def _short(line: str) -> str:
    return line if len(line) <= 40 else f"{line[:39]}…"


def corners_of(positions: Sequence[Position]) -> tuple[LonLat, ...]:
    """Return the corners of the area that positions outline, a repeated first one left out."""
    corners = tuple(position.lon_lat for position in positions)
    return corners[:-1] if len(corners) > 1 and corners[0] == corners[-1] else corners
