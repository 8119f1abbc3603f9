"""Cutting areas apart, joining them, holes in them, and margins around them. All in degrees."""

import shapely
from shapely import LineString, Point, Polygon

from siteselect.core.drawing.local_plane import plane_about
from siteselect.core.errors import InputError
from siteselect.core.words import say

TOUCHING_M = 1.0
"""Areas drawn by hand side by side count as touching up to this gap. [m]"""
_SLIVER_SHARE = 1e-9


def split(area: Polygon, cut: LineString) -> tuple[Polygon, ...]:
    """Return the parts into which a line cuts an area, the largest first.

    Raises
    ------
    InputError
        When the line leaves the area in one piece.
    """
    edges = shapely.union_all([area.boundary, cut])
    pieces = shapely.get_parts(shapely.polygonize(shapely.get_parts(edges)))
    parts = [part for part in pieces if area.contains(part.representative_point())]
    if len(parts) < 2:
        raise InputError(
            say("The line does not cut the area in two"),
            fix=say("Start and end it outside the area."),
        )
    return _largest_first(parts)


def merged(one: Polygon, other: Polygon) -> Polygon:
    """Return two areas that touch or overlap as one; a gap of up to a metre is closed.

    Raises
    ------
    InputError
        When they are apart.
    """
    plane = plane_about(one)
    flat = [plane.geometry_to_plane(area) for area in (one, other)]
    if shapely.distance(*flat) > TOUCHING_M:
        raise InputError(
            say("The two areas do not touch"),
            fix=say("Move one to the other, or draw what lies between them."),
        )
    whole = shapely.union_all(flat)
    if isinstance(whole, Polygon):
        return _cleaned(shapely.union_all([one, other]))
    closed = whole.buffer(TOUCHING_M, join_style="mitre").buffer(-TOUCHING_M, join_style="mitre")
    if not isinstance(closed, Polygon):
        raise InputError(
            say("The two areas touch at a single point only"),
            fix=say("Move one over the edge of the other."),
        )
    return _cleaned(plane.geometry_to_degrees(closed))


def with_hole(area: Polygon, hole: Polygon) -> Polygon:
    """Return an area without what lies in `hole`.

    Raises
    ------
    InputError
        When the hole lies outside, swallows the area or cuts it in two.
    """
    if not area.intersects(hole) or shapely.intersection(area, hole).area == 0:
        raise InputError(
            say("The hole lies outside the area"), fix=say("Draw it inside the selected site.")
        )
    left = shapely.difference(area, hole)
    if left.is_empty:
        raise InputError(say("The hole covers the whole area"), fix=say("Draw a smaller one."))
    if not isinstance(left, Polygon):
        raise InputError(
            say("The hole cuts the area in two"),
            fix=say("Draw it inside the area, or split the site with a line."),
        )
    return left


def buffered(shape: Point | LineString | Polygon, metres: float) -> Polygon:
    """Return the area within a distance of a shape; of a smaller area when it is below 0.

    Parameters
    ----------
    shape : Point, LineString or Polygon
        In degrees.
    metres : float
        Distance on the ground. [m]

    Raises
    ------
    InputError
        When nothing is left, or the area falls into parts.
    """
    plane = plane_about(shape)
    wide = plane.geometry_to_plane(shape).buffer(metres, quad_segs=12)
    if wide.is_empty:
        raise InputError(
            say("Nothing is left of the site with a margin of {metres:g} m", metres=metres),
            fix=say("Give a larger margin."),
        )
    if not isinstance(wide, Polygon):
        raise InputError(
            say("The area falls into parts with a margin of {metres:g} m", metres=metres),
            fix=say("Give a larger margin, or split the site first."),
        )
    return plane.geometry_to_degrees(wide)


def _largest_first(parts: list[Polygon]) -> tuple[Polygon, ...]:
    return tuple(sorted(parts, key=lambda part: part.area, reverse=True))


def _cleaned(area: Polygon) -> Polygon:
    """Return an area without the slivers of holes that joining by hand leaves."""
    least = _SLIVER_SHARE * area.area
    return Polygon(area.exterior, [h for h in area.interiors if Polygon(h).area > least])
