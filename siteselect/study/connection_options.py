"""Where a site could be connected: the nearest stations with a fitting voltage."""

import math
from dataclasses import dataclass

import numpy as np
from shapely import Point

from siteselect.core.arrays import FloatArray
from siteselect.core.drawing.local_plane import ellipsoid
from siteselect.core.errors import InputError
from siteselect.core.grid.build import bus_id
from siteselect.core.grid.network import Grid
from siteselect.core.words import say
from siteselect.study.study import Study

N_NEAREST = 3
"""Stations compared for each site (DOMAIN section 1.0)."""


@dataclass(frozen=True, slots=True)
class ConnectionOption:
    """One bus a site could be connected to, and how far its station is in a straight line."""

    substation_id: str
    substation_name: str
    bus: int
    kv: float
    straight_km: float


class ConnectionFinder:
    """Finds the stations nearest to a point, by geodesic distance."""

    def __init__(self, study: Study, grid: Grid) -> None:
        self._stations = study.substations
        self._lon: FloatArray = np.array([s.lon for s in study.substations])
        self._lat: FloatArray = np.array([s.lat for s in study.substations])
        self._bus_index = grid.bus_index

    def options(
        self,
        point: Point,
        levels_kv: tuple[float, ...],
        *,
        only_station: str | None = None,
        n_stations: int = N_NEAREST,
    ) -> tuple[ConnectionOption, ...]:
        """Return the buses at the given voltages of the nearest stations that have one.

        Parameters
        ----------
        point : Point
            Where the site is, in degrees.
        levels_kv : tuple of float
            Voltages that can carry the request. [kV]
        only_station : str, optional
            The one station the planner wants.
        n_stations : int
            Most stations to look at.

        Raises
        ------
        InputError
            When the wanted station does not exist or has none of the voltages.
        """
        km = self._distances_km(point)
        if only_station is not None:
            return self._at_station(only_station, levels_kv, km)
        found: list[ConnectionOption] = []
        looked_at = 0
        for index in np.argsort(km, kind="stable"):
            here = self._buses(int(index), levels_kv, float(km[index]))
            found.extend(here)
            looked_at += bool(here)
            if looked_at == n_stations:
                break
        return tuple(found)

    def by_station(self, levels_kv: tuple[float, ...]) -> dict[str, tuple[ConnectionOption, ...]]:
        """Return the buses at some voltages by station, for those that have one; km are NaN.

        Parameters
        ----------
        levels_kv : tuple of float
            Voltages that can carry the request. [kV]
        """
        return {
            station.id: here
            for index, station in enumerate(self._stations)
            if (here := self._buses(index, levels_kv, math.nan))
        }

    def _distances_km(self, point: Point) -> FloatArray:
        n = len(self._lon)
        _, _, metres = ellipsoid().inv(
            np.full(n, point.x), np.full(n, point.y), self._lon, self._lat
        )
        return np.asarray(metres) / 1000.0

    def _at_station(
        self, station_id: str, levels_kv: tuple[float, ...], km: FloatArray
    ) -> tuple[ConnectionOption, ...]:
        for index, station in enumerate(self._stations):
            if station.id == station_id:
                here = self._buses(index, levels_kv, float(km[index]))
                if here:
                    return here
                wanted = " or ".join(f"{kv:g}" for kv in levels_kv)
                raise InputError(
                    say(
                        "{name} has no {wanted} kV level for a site of this size",
                        name=station.name,
                        wanted=wanted,
                    ),
                    fix=say("Choose another station or another MW."),
                )
        raise InputError(
            say("There is no substation '{station_id}'", station_id=station_id),
            fix=say("Choose one of the map."),
        )

    def _buses(
        self, index: int, levels_kv: tuple[float, ...], straight_km: float
    ) -> tuple[ConnectionOption, ...]:
        station = self._stations[index]
        return tuple(
            ConnectionOption(station.id, station.name, bus, kv, straight_km)
            for kv in station.kv_levels
            if kv in levels_kv and (bus := self._bus_index.get(bus_id(station.id, kv))) is not None
        )
