"""Where the numbers of sites stand on a printed map: beside each other, with a line to the site."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from siteselect.core.arrays import FloatArray
from siteselect.layout.map_window import MapWindow
from siteselect.layout.shortlist import ShortlistRow

BADGE_MM = 4.6
EDGE_MM = 0.6
STEPS_MM = (3.6, 5.4, 7.4, 9.6, 12.0, 15.0, 19.0, 24.0)
DIRECTIONS_DEG = (-45, 45, -135, 135, -90, 0, 90, 180)
"""Right above, right below, left above, left below, then up, right, down and left."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A site on the map, in millimetres from the window's upper left corner.

    Attributes
    ----------
    x_mm, y_mm : float
        The site. [mm]
    badge : tuple of float or None
        Middle of its number; None for a site without one, which is drawn as a dot. [mm]
    text : str
        The number.
    outline : tuple of (x, y)
        Ring of an area; empty for a point. [mm]
    """

    site_id: str
    score: float | None
    x_mm: float
    y_mm: float
    badge: tuple[float, float] | None
    text: str
    outline: tuple[tuple[float, float], ...]


def markers(
    rows: Sequence[ShortlistRow], window: MapWindow, *, n_numbered: int
) -> tuple[Marker, ...]:
    """Return the sites that lie on the map; the first `n_numbered` get their rank as a badge.

    No badge covers another badge or another site's point, as long as there is room nearby.
    """
    anchors = [row.site.anchor for row in rows]
    points = window.project(
        np.array([anchor.x for anchor in anchors], dtype=np.float64),
        np.array([anchor.y for anchor in anchors], dtype=np.float64),
    )
    shown = [
        number
        for number, (x, y) in enumerate(points.tolist())
        if 0 <= x <= window.width_mm and 0 <= y <= window.height_mm
    ]
    numbered = [n for n in shown if n < n_numbered and rows[n].rank is not None]
    badges = _placed(
        [_point(points, n) for n in numbered], [_point(points, n) for n in shown], window
    )
    place = dict(zip(numbered, badges, strict=True))
    return tuple(
        Marker(
            rows[n].site.id,
            rows[n].score.score,
            *_point(points, n),
            place.get(n),
            str(rows[n].rank) if n in place else "",
            _outline(rows[n], window),
        )
        for n in shown
    )


def _point(points: FloatArray, n: int) -> tuple[float, float]:
    return float(points[n, 0]), float(points[n, 1])


def _placed(
    wanted: list[tuple[float, float]], points: list[tuple[float, float]], window: MapWindow
) -> list[tuple[float, float]]:
    """Place badges one after the other at the nearest spot that is free."""
    taken: list[tuple[float, float]] = []
    for point in wanted:
        taken.append(_free_spot(point, taken, points, window))
    return taken


def _free_spot(
    point: tuple[float, float],
    badges: list[tuple[float, float]],
    points: list[tuple[float, float]],
    window: MapWindow,
) -> tuple[float, float]:
    spots = [
        (
            point[0] + step * float(np.cos(np.radians(angle))),
            point[1] + step * float(np.sin(np.radians(angle))),
        )
        for step in STEPS_MM
        for angle in DIRECTIONS_DEG
    ]
    half = BADGE_MM / 2 + EDGE_MM
    inside = [
        (x, y)
        for x, y in spots
        if half <= x <= window.width_mm - half and half <= y <= window.height_mm - half
    ]
    free = (
        spot
        for spot in inside
        if _is_clear(spot, badges, BADGE_MM + EDGE_MM) and _is_clear(spot, points, half)
    )
    return next(free, inside[0] if inside else point)


def _is_clear(
    spot: tuple[float, float], others: list[tuple[float, float]], distance_mm: float
) -> bool:
    return all((spot[0] - x) ** 2 + (spot[1] - y) ** 2 >= distance_mm**2 for x, y in others)


def _outline(row: ShortlistRow, window: MapWindow) -> tuple[tuple[float, float], ...]:
    shape = row.site.geometry
    if not isinstance(shape, shapely.Polygon):
        return ()
    ring = window.project(*shapely.get_coordinates(shape.exterior).T)
    return tuple((float(x), float(y)) for x, y in ring)
