"""A shape that is half drawn: small, plain, and enough to go on with it later."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from siteselect.core.errors import InputError
from siteselect.core.words import say


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a drawing tool holds before it is done.

    Attributes
    ----------
    tool : str
        Name of the tool in hand.
    vertices : tuple of tuple of float
        Longitude and latitude of what has been set so far, in order. [deg]
    """

    tool: str
    vertices: tuple[tuple[float, float], ...]

    @property
    def record(self) -> dict[str, object]:
        """The same as plain lists and texts, as JSON holds them."""
        return {"tool": self.tool, "vertices": [list(vertex) for vertex in self.vertices]}

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> "Sketch":
        """Return the sketch a record was made of.

        Raises
        ------
        InputError
            When the record is of something else.
        """
        tool, vertices = record.get("tool"), record.get("vertices")
        if isinstance(tool, str) and isinstance(vertices, list) and all(map(_is_place, vertices)):
            return cls(tool, tuple((float(lon), float(lat)) for lon, lat in vertices))
        raise InputError(
            say("What was kept of a half-drawn shape cannot be read"), fix=say("Draw it again.")
        )


def _is_place(vertex: object) -> bool:
    if not isinstance(vertex, list) or len(vertex) != 2:
        return False
    return all(isinstance(part, int | float) and math.isfinite(part) for part in vertex)
