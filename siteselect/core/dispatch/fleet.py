"""The generating fleet as arrays."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.entities import Plant
from siteselect.core.errors import raise_for_problems
from siteselect.core.grid.network import Grid
from siteselect.core.tables import NamedColumns

KWH_PER_MWH = 1000.0


@dataclass(frozen=True, eq=False)
class Fleet:
    """Plants in service, G of them, over T hours.

    Attributes
    ----------
    plant_ids : tuple of str
        Length G.
    bus : ndarray of int, shape (G,)
        Bus each plant feeds.
    tier : ndarray of int, shape (G,)
        Cost tier of its idle energy, 0 to 5 (DOMAIN section 1.1).
    cost_lc_per_mwh : ndarray, shape (G,)
        Marginal cost. [local currency/MWh]
    emission_t_per_mwh : ndarray, shape (G,)
        Emission of carbon dioxide. [t/MWh]
    available_mw : ndarray, shape (T, G)
        What the plant could give: outages, maintenance, water, wind and sun taken off. [MW]
    floor_mw : ndarray, shape (T, G)
        What must run by contract, water or technical minimum; never above `available_mw`. [MW]
    """

    plant_ids: tuple[str, ...]
    bus: IntArray
    tier: IntArray
    cost_lc_per_mwh: FloatArray
    emission_t_per_mwh: FloatArray
    available_mw: FloatArray
    floor_mw: FloatArray

    @property
    def n_plants(self) -> int:
        """Number of plants, G."""
        return len(self.plant_ids)

    @property
    def n_hours(self) -> int:
        """Number of hours, T."""
        return len(self.available_mw)


def build_fleet(plants: Sequence[Plant], grid: Grid, availability: NamedColumns) -> Fleet:
    """Return the plants in service as arrays.

    Parameters
    ----------
    plants : sequence of Plant
        Those not in service are left out.
    grid : Grid
        A plant feeds its station at its voltage, or at the station's nearest level.
    availability : NamedColumns
        Hourly shares of capacity, one column per profile.

    Raises
    ------
    InputError
        One error that lists every plant whose station or profile is unknown, whose profile has
        gaps or goes below zero, or whose capacity or cost is not a number.
    """
    serving = [plant for plant in plants if plant.in_service]
    stations = set(grid.bus_station)
    problems = [text for plant in serving for text in _problems(plant, stations, availability)]
    raise_for_problems(
        problems, where="plants", fix="Correct these plants or take them out of service."
    )
    capacity = np.array([plant.capacity_mw for plant in serving], dtype=np.float64)
    available = capacity * _shares(availability, [plant.profile for plant in serving])
    floor = capacity * _shares(availability, [plant.floor_profile for plant in serving])
    return Fleet(
        plant_ids=tuple(plant.id for plant in serving),
        bus=np.array([_bus(plant, grid) for plant in serving], dtype=np.int64),
        tier=np.array([plant.tier for plant in serving], dtype=np.int64),
        cost_lc_per_mwh=np.array(
            [plant.marginal_cost_lc_per_kwh * KWH_PER_MWH for plant in serving], dtype=np.float64
        ),
        emission_t_per_mwh=np.array([p.emission_t_per_mwh for p in serving], dtype=np.float64),
        available_mw=available,
        floor_mw=np.minimum(floor, available),
    )


def _shares(availability: NamedColumns, names: list[str]) -> FloatArray:
    shares = np.zeros((availability.n_rows, len(names)))
    for i, name in enumerate(names):
        if name:
            shares[:, i] = availability.column(name)
    return shares


def _bus(plant: Plant, grid: Grid) -> int:
    own = [i for i, station in enumerate(grid.bus_station) if station == plant.substation_id]
    return min(own, key=lambda i: (abs(grid.bus_kv[i] - plant.kv), -grid.bus_kv[i]))


def _problems(plant: Plant, stations: set[str], availability: NamedColumns) -> list[str]:
    problems = []
    if plant.substation_id not in stations:
        problems.append(f"plant '{plant.id}': no station '{plant.substation_id}'")
    if not (plant.capacity_mw >= 0 and np.isfinite(plant.capacity_mw)):
        problems.append(f"plant '{plant.id}': capacity {plant.capacity_mw} MW")
    if not np.isfinite(plant.marginal_cost_lc_per_kwh):
        problems.append(f"plant '{plant.id}': no marginal cost")
    for name in filter(None, (plant.profile, plant.floor_profile)):
        if name not in availability.columns:
            problems.append(f"plant '{plant.id}': no availability column '{name}'")
        elif not (availability.column(name) >= 0).all():
            problems.append(f"plant '{plant.id}': column '{name}' has gaps or goes below zero")
    if not plant.profile:
        problems.append(f"plant '{plant.id}': names no availability column")
    return problems
