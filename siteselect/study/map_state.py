"""How a planner arranged the map: layers and their looks, bookmarks, painted hours."""

from collections.abc import Mapping
from dataclasses import dataclass, field

HOURS_OF_RULE = 12 * 24
"""Cells of the heat map of a year: month by month, hour by hour."""


@dataclass(frozen=True, slots=True)
class MapLayer:
    """One layer of the map's tree; its place in the study's tuple is its place from the bottom.

    Attributes
    ----------
    source : str
        What it draws: a built-in layer's id, or ``table:NAME`` for a layer of the study file that
        a planner brought along.
    group : str
        Heading it stands under; groups in groups are told apart by ``/``. Empty at the top.
    opacity : float
        0 is not seen, 1 covers. [share]
    closest_scale, farthest_scale : float or None
        Scale denominators between which it is drawn; None has no end.
    style : mapping
        Column, ramp, classes, sizes and colours that differ from the layer's own looks.
    filter : str
        Only rows for which this expression holds are drawn; empty draws all.
    """

    id: str
    title: str
    source: str
    group: str = ""
    is_visible: bool = True
    opacity: float = 1.0
    closest_scale: float | None = None
    farthest_scale: float | None = None
    style: Mapping[str, object] = field(default_factory=dict)
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A view of the map to come back to: its middle in degrees, its scale, its turn."""

    id: str
    name: str
    lon: float
    lat: float
    scale_denominator: float
    rotation_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class HourRule:
    """Hours of the year painted on the heat map, under a name.

    `hours` has one character per month and hour of day, January 0 h first: ``1`` is painted.
    """

    id: str
    name: str
    hours: str
