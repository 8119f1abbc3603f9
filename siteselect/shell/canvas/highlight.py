"""What the map points out about the selected site while it is being judged."""

from dataclasses import dataclass

LonLat = tuple[float, float]


@dataclass(frozen=True)
class Highlight:
    """The connection from site to substation, the element that limits it, and words on it.

    Positions are (longitude, latitude) in degrees; None when there is nothing to show. An element
    is the two or more positions of a line along its route, or the one position of the station
    whose transformers it is.

    Attributes
    ----------
    connection : tuple of positions, optional
        From the site along its bends to the station.
    limit : tuple of positions, optional
        The element that limits the site in most hours.
    lost : tuple of positions, optional
        The element whose loss makes it limit; None with the network intact, and when what is lost
        is a part of `limit` itself.
    text : str
        The name of `limit` and its hours.
    note : str
        What else is to be said of it: how its rating is known, what is lost.
    """

    connection: tuple[LonLat, ...] | None = None
    limit: tuple[LonLat, ...] | None = None
    lost: tuple[LonLat, ...] | None = None
    text: str = ""
    note: str = ""
