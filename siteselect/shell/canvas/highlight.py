"""What the map points out about the selected site while it is being judged."""

from dataclasses import dataclass

LonLat = tuple[float, float]


@dataclass(frozen=True)
class Highlight:
    """The connection from site to substation, the branch that limits it, and a word on it.

    Positions are (longitude, latitude) in degrees, the branch's two or more along its route; None
    when there is nothing to show.
    """

    connection: tuple[LonLat, LonLat] | None = None
    branch: tuple[LonLat, ...] | None = None
    text: str = ""
