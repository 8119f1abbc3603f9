"""What a pointer near it is drawn to: stations, corners and edges of what is on the map."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from siteselect.core.arrays import FloatArray


class SnapKind(StrEnum):
    """What was caught."""

    STATION = "station"
    CORNER = "corner"
    EDGE = "edge"


@dataclass(frozen=True, slots=True)
class Snap:
    """A target near the pointer: what it is, whose it is, and where, in map metres."""

    kind: SnapKind
    name: str
    x_m: float
    y_m: float


@dataclass(frozen=True, eq=False)
class Outline:
    """A named border that can be caught, as corners of shape ``(n, 2)`` in map metres.

    A closed one repeats its first corner; a single corner is a point.
    """

    name: str
    xy_m: FloatArray


class SnapTargets:
    """Everything that can be caught, ready to be asked at every move of the mouse.

    Parameters
    ----------
    station_names : sequence of str
    station_xy_m : ndarray, shape (n, 2)
        Where the stations are. [m]
    outlines : sequence of Outline
        Borders and points of sites and zones.
    """

    def __init__(
        self,
        station_names: Sequence[str],
        station_xy_m: FloatArray,
        outlines: Sequence[Outline],
    ) -> None:
        self._station_names, self._stations = station_names, station_xy_m.reshape(-1, 2)
        self._names = [outline.name for outline in outlines]
        rings = [outline.xy_m for outline in outlines]
        self._corners = np.concatenate([np.empty((0, 2)), *rings])
        self._corner_owner = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
        self._edges = np.concatenate(
            [np.empty((0, 4)), *(np.hstack([ring[:-1], ring[1:]]) for ring in rings)]
        )
        self._edge_owner = np.repeat(np.arange(len(rings)), [len(ring) - 1 for ring in rings])

    def nearest(self, x_m: float, y_m: float, within_m: float) -> Snap | None:
        """Return what is caught at a place, or None.

        A station goes before a corner, a corner before an edge; among equals the nearest.

        Parameters
        ----------
        x_m, y_m : float
            Where the pointer is. [m]
        within_m : float
            How far it reaches. [m]
        """
        here = np.array([x_m, y_m])
        station = _closest(self._stations, here, within_m)
        if station is not None:
            return Snap(SnapKind.STATION, self._station_names[station], *self._stations[station])
        corner = _closest(self._corners, here, within_m)
        if corner is not None:
            name = self._names[self._corner_owner[corner]]
            return Snap(SnapKind.CORNER, name, *self._corners[corner])
        feet = feet_on(self._edges, here)
        edge = _closest(feet, here, within_m)
        if edge is None:
            return None
        return Snap(SnapKind.EDGE, self._names[self._edge_owner[edge]], *feet[edge])


def feet_on(edges: FloatArray, here: FloatArray) -> FloatArray:
    """Return the nearest place on each straight edge, shape ``(n, 4)`` in, ``(n, 2)`` out."""
    start, along = edges[:, :2], edges[:, 2:] - edges[:, :2]
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((here - start) * along).sum(axis=1) / length, 0.0, 1.0)
    return np.asarray(start + share[:, None] * along)


def _closest(spots: FloatArray, here: FloatArray, within_m: float) -> int | None:
    if not len(spots):
        return None
    gaps = np.hypot(spots[:, 0] - here[0], spots[:, 1] - here[1])
    nearest = int(np.argmin(gaps))
    return nearest if gaps[nearest] <= within_m else None
