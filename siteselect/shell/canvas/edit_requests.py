"""What a planner asks on the map to be done with sites that are there. Geometry in degrees."""

from dataclasses import dataclass

from shapely import LineString, Polygon


@dataclass(frozen=True, slots=True)
class SplitSite:
    """Cut a site in two along a line."""

    site_id: str
    cut: LineString


@dataclass(frozen=True, slots=True)
class CutHole:
    """Take a piece out of a site."""

    site_id: str
    hole: Polygon


@dataclass(frozen=True, slots=True)
class MergeSites:
    """Make one site of two; the first keeps its name."""

    site_id: str
    other_id: str


@dataclass(frozen=True, slots=True)
class ConnectSite:
    """Connect a site at one station; None lets the program choose."""

    site_id: str
    substation_id: str | None


@dataclass(frozen=True, slots=True)
class RouteSite:
    """Lead a site's connection along a line, from the site to its station."""

    site_id: str
    route: LineString


@dataclass(frozen=True, slots=True)
class WidenSite:
    """Grow a site by a margin, or shrink it by one below 0. `metres` [m]."""

    site_id: str
    metres: float


EditRequest = SplitSite | CutHole | MergeSites | ConnectSite | RouteSite | WidenSite
