"""Projected coordinate systems that a map can be drawn in, as PROJ knows them."""

from dataclasses import dataclass

from siteselect.core.errors import InputError
from siteselect.core.words import say

METRE = 1.0
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class MapCrs:
    """One projected CRS: its code, its name, what it was made for.

    Attributes
    ----------
    code : str
        E.g. ``EPSG:32642``.
    area : str
        Where it is used, in words.
    bounds_deg : tuple of float or None
        West, south, east, north of that area. [degree]
    """

    code: str
    name: str
    area: str
    bounds_deg: Box | None

    def matches(self, words: str) -> bool:
        """Return whether every word is in its code, name or area."""
        text = f"{self.code} {self.name} {self.area}".casefold()
        return all(word in text for word in words.casefold().split())

    def is_named(self, words: str) -> bool:
        """Return whether a word of its name or code begins with each word that was typed."""
        own = f"{self.code} {self.code.partition(':')[2]} {self.name}".casefold().split()
        return all(any(one.startswith(word) for one in own) for word in words.casefold().split())

    def holds(self, box_deg: Box) -> bool:
        """Return whether the area it was made for holds all of a box. `box_deg` [degree]."""
        if self.bounds_deg is None:
            return False
        west, south, east, north = self.bounds_deg
        is_across = west > east
        within = box_deg[0] >= west and box_deg[2] <= east
        if is_across:
            within = box_deg[0] >= west or box_deg[2] <= east
        return within and box_deg[1] >= south and box_deg[3] <= north

    @property
    def extent_deg2(self) -> float:
        """Size of its area, for putting the closest fit first. [degree squared]."""
        if self.bounds_deg is None:
            return float("inf")
        west, south, east, north = self.bounds_deg
        return ((east - west) % 360 or 360) * (north - south)


def known_map_crs() -> tuple[MapCrs, ...]:
    """Return every projected CRS of PROJ's registers that is in use, thousands of them."""
    from pyproj.database import query_crs_info  # noqa: PLC0415 - heavy
    from pyproj.enums import PJType  # noqa: PLC0415 - heavy

    found = []
    for one in query_crs_info(pj_types=[PJType.PROJECTED_CRS]):
        area = one.area_of_use
        bounds = None if area is None else (area.west, area.south, area.east, area.north)
        where = (area.name if area is not None else None) or ""
        found.append(MapCrs(f"{one.auth_name}:{one.code}", one.name, where, bounds))
    return tuple(found)


def for_the_study(systems: tuple[MapCrs, ...], box_deg: Box) -> tuple[MapCrs, ...]:
    """Return the systems, those made for a box first: EPSG's, the narrowest before others."""
    fitting = sorted(
        (one for one in systems if one.holds(box_deg)),
        key=lambda one: (not one.code.startswith("EPSG:"), one.extent_deg2),
    )
    there = {one.code for one in fitting}
    return (*fitting, *(one for one in systems if one.code not in there))


def fitting_map_crs(box_deg: Box) -> str:
    """Return the UTM zone around a box's middle, the default of a map. `box_deg` [degree]."""
    lon, lat = (box_deg[0] + box_deg[2]) / 2, (box_deg[1] + box_deg[3]) / 2
    zone = int((lon + 180) % 360 // 6) + 1
    return f"EPSG:{32600 + zone if lat >= 0 else 32700 + zone}"


def check_map_crs(code: str, box_deg: Box) -> None:
    """Refuse a CRS that this program cannot draw a study's box in. `box_deg` [degree].

    Raises
    ------
    InputError
        When it is not known, not projected, not in metres, counts westwards, or has no place for
        a corner of the box.
    """
    from pyproj import CRS, Transformer  # noqa: PLC0415 - heavy
    from pyproj.exceptions import CRSError, ProjError  # noqa: PLC0415 - heavy

    try:
        crs = CRS.from_user_input(code)
    except CRSError as error:
        raise InputError(
            say("The map projection '{crs}' is not known", crs=code),
            fix=say("Give the code of a projected system, such as EPSG:32642."),
        ) from error
    if not crs.is_projected:
        raise InputError(
            say("'{crs}' counts in degrees, not in metres", crs=code),
            fix=say("Choose a projected system."),
        )
    axes = crs.axis_info
    if any(axis.unit_conversion_factor != METRE for axis in axes):
        raise InputError(
            say("'{crs}' counts in {unit}", crs=code, unit=axes[0].unit_name),
            fix=say("Choose a system in metres."),
        )
    if {axis.direction for axis in axes} & {"west"}:
        raise InputError(
            say("'{crs}' counts towards the west, so that the map would be mirrored", crs=code),
            fix=say("Choose a system that counts towards the east."),
        )
    west, south, east, north = box_deg
    corners = ([west, east, east, west], [south, south, north, north])
    try:
        x, y = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(
            *corners, errcheck=True
        )
        has_place = all(abs(value) < float("inf") for value in (*x, *y))
    except ProjError:
        has_place = False
    if not has_place:
        raise InputError(
            say("'{crs}' has no place for this study", crs=code),
            fix=say("Choose a system made for where it lies."),
        )
