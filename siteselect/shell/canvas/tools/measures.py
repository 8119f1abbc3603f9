"""Lengths, areas and positions as they stand beside the pointer."""

from siteselect.core.drawing.local_plane import LonLat
from siteselect.render.words import tr

BETWEEN = " · "


def area_text(area_m2: float) -> str:
    """Return an area in hectares, or in square kilometres from 1,000 ha on. `area_m2` [m2]."""
    hectares = area_m2 / 1e4
    if hectares >= 1000:
        return tr("{km2:,.1f} km²", km2=hectares / 100)
    if hectares >= 1:
        return tr("{ha:,.1f} ha", ha=hectares)
    return tr("{m2:,.0f} m²", m2=area_m2)


def length_text(length_m: float) -> str:
    """Return a length in metres, or in kilometres from 1,000 m on. `length_m` [m]."""
    if length_m >= 100_000:
        return tr("{length:,.0f} km", length=length_m / 1000)
    if length_m >= 1000:
        return tr("{length:,.2f} km", length=length_m / 1000)
    return tr("{length:,.0f} m", length=length_m)


def station_text(station: tuple[str, float] | None) -> str:
    """Return how far the nearest station is; empty without one. Its distance in metres."""
    if station is None:
        return ""
    return tr("{distance} to {station}", distance=length_text(station[1]), station=station[0])


def position_text(place: LonLat) -> str:
    """Return a position as it can be typed again, about a metre fine."""
    return f"{place[0]:.5f}, {place[1]:.5f}"


def beside(*parts: str) -> str:
    """Return measures beside each other, empty ones left out."""
    return BETWEEN.join(part for part in parts if part)
