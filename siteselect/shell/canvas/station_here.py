"""A station that the pointer meets."""

from dataclasses import dataclass

from siteselect.core.drawing.local_plane import LonLat


@dataclass(frozen=True, slots=True)
class StationHere:
    """Its id, its name, and where it is in degrees."""

    id: str
    name: str
    place: LonLat
