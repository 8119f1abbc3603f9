"""Positions as the foot of the window shows, copies and reads them."""

import math
import re

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.drawing.positions import Bounds, in_plain_signs, read_position
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.render.projection import MapProjection
from siteselect.render.words import tr
from siteselect.settings.preferences import PositionFormat
from siteselect.shell.panels.wording import degrees

FORMAT_NAMES = {
    PositionFormat.DEGREES: say("Decimal degrees"),
    PositionFormat.DMS: say("Degrees, minutes, seconds"),
    PositionFormat.METRES: say("Metres of the map"),
}


def position_text(place: LonLat, way: PositionFormat, projection: MapProjection | None) -> str:
    """Return a position to read."""
    if way is PositionFormat.DMS:
        lon, lat = place
        return tr(
            "{north} {north_letter}, {east} {east_letter}",
            north=_sexagesimal(lat), north_letter=tr("N") if lat >= 0 else tr("S"),
            east=_sexagesimal(lon), east_letter=tr("E") if lon >= 0 else tr("W"),
        )  # fmt: skip
    if way is PositionFormat.METRES and projection is not None:
        east_m, north_m = projection.point_to_map(*place)
        if math.isfinite(east_m) and math.isfinite(north_m):
            return tr("{east:,.0f} m E, {north:,.0f} m N", east=east_m, north=north_m)
    return degrees(*place)


def plain_position(place: LonLat, way: PositionFormat, projection: MapProjection | None) -> str:
    """Return a position to copy: what other programs, and :func:`read_place`, understand."""
    lon, lat = place
    if way is PositionFormat.DMS:
        north, east = "N" if lat >= 0 else "S", "E" if lon >= 0 else "W"
        return f"{_sexagesimal(lat)}{north}, {_sexagesimal(lon)}{east}".replace("′", "'").replace(
            "″", '"'
        )
    if way is PositionFormat.METRES and projection is not None:
        east_m, north_m = projection.point_to_map(lon, lat)
        return f"{east_m:.1f}, {north_m:.1f}"
    return f"{lat:.5f}, {lon:.5f}"


def read_place(text: str, projection: MapProjection, bounds: Bounds) -> LonLat:
    """Return the place of a typed position: degrees in any writing, or metres of the map.

    Two numbers too large for degrees are metres, easting first.

    Raises
    ------
    InputError
        When the text is no position, or the map has no such place.
    """
    plain = in_plain_signs(text)
    numbers = _metres_in(plain)
    if numbers is None:
        return read_position(text, bounds=bounds)
    lon, lat = projection.point_to_degrees(*numbers)
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise InputError(
            say("The map has no place '{text}'", text=text.strip()),
            fix=say("Give easting and northing in metres of the map, or degrees."),
        )
    return lon, lat


def _metres_in(text: str) -> tuple[float, float] | None:
    """Return easting and northing when a text is two numbers beyond any degrees."""
    bare = re.sub(r"(?<=\d)[ ,](?=\d{3}(?!\d))", "", text)
    bare = re.sub(r"\bm\b|[EN]\b", " ", bare, flags=re.IGNORECASE)
    cells = [cell for cell in re.split(r"[;,\s]+", bare) if cell]
    if len(cells) != 2:
        return None
    try:
        east, north = (float(cell) for cell in cells)
    except ValueError:
        return None
    return (east, north) if max(abs(east), abs(north)) > 360 else None


def _sexagesimal(angle_deg: float) -> str:
    """Return an angle without its sign as degrees, minutes and seconds to a tenth."""
    tenths = round(abs(angle_deg) * 36_000)
    degree, rest = divmod(tenths, 36_000)
    minute, second = divmod(rest, 600)
    return f"{degree}°{minute:02d}′{second / 10:04.1f}″"
