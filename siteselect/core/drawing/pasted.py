"""What a list of positions stands for: sites at each of them, or one area with them as corners."""

from collections.abc import Sequence
from dataclasses import dataclass

from shapely import Point, Polygon

from siteselect.core.drawing.positions import Position, corners_of
from siteselect.core.drawing.repair import repaired
from siteselect.core.errors import InputError
from siteselect.core.words import say


@dataclass(frozen=True, slots=True)
class PastedShapes:
    """Shapes in degrees and the names that stood with them; `was_crossing` after a repair."""

    shapes: tuple[Point | Polygon, ...]
    names: tuple[str, ...] = ()
    was_crossing: bool = False


def points_at(positions: Sequence[Position]) -> PastedShapes:
    """Return a point at each position, under the name before it."""
    return PastedShapes(
        tuple(Point(position.lon_lat) for position in positions),
        tuple(position.name for position in positions),
    )


def area_around(positions: Sequence[Position]) -> PastedShapes:
    """Return the area with these corners; the sound parts of one whose outline crosses itself.

    Raises
    ------
    InputError
        When there are fewer than three corners, or they span no area.
    """
    corners = corners_of(positions)
    if len(set(corners)) < 3:
        raise InputError(
            say("An area needs three corners"),
            fix=say("Paste more positions, or make a site at each."),
        )
    outline = Polygon(corners)
    if outline.is_valid and outline.area > 0:
        return PastedShapes((outline,))
    parts = repaired(outline)
    if not parts:
        raise InputError(
            say("The corners span no area"), fix=say("Look for positions on one line.")
        )
    return PastedShapes(parts, was_crossing=True)
