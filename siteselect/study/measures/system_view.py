"""One accounting system of a study: its demand and its plants, without network or dispatch."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.entities import Plant
from siteselect.core.errors import InputError
from siteselect.core.synthesis.months import Months, months_of
from siteselect.core.words import say
from siteselect.study.study import Study


@dataclass(frozen=True, eq=False)
class SystemView:
    """What one system must generate and what its plants could.

    Demand of the system is that of all regions less what plants of other systems give.
    """

    study: Study
    name: str

    def __post_init__(self) -> None:
        """Refuse a system without plants."""
        if not self.plants:
            raise InputError(
                say("No plant in service belongs to the system '{name}'", name=self.name),
                where="validation, arguments",
                fix=say("Use a system that the plants name."),
            )

    @property
    def calendar(self) -> HourCalendar:
        """The study's hours."""
        return self.study.calendar

    @cached_property
    def months(self) -> Months:
        """The study's months."""
        return months_of(self.study.calendar)

    @cached_property
    def plants(self) -> tuple[Plant, ...]:
        """Plants in service that belong to the system, G of them."""
        return tuple(p for p in self.study.plants if p.in_service and p.system == self.name)

    @property
    def plant_ids(self) -> tuple[str, ...]:
        """Ids of its plants, in their order."""
        return tuple(plant.id for plant in self.plants)

    @cached_property
    def demand_mw(self) -> FloatArray:
        """What the system must generate by hour, shape (T,). [MW]."""
        demand: FloatArray = self.study.hourly_demand.values.sum(axis=1)
        for plant in self.study.plants:
            if plant.in_service and plant.system != self.name:
                demand = demand - self._available(plant)
        return demand

    @cached_property
    def available_mw(self) -> FloatArray:
        """What its plants could give, shape (T, G). [MW]."""
        return np.column_stack([self._available(plant) for plant in self.plants])

    def has_fuel(self, *fuels: str) -> BoolArray:
        """Return which plants burn or use one of some fuels, shape (G,)."""
        return np.array([plant.fuel in fuels for plant in self.plants], dtype=np.bool_)

    def in_tiers(self, *tiers: int) -> BoolArray:
        """Return which plants belong to one of some cost tiers, shape (G,)."""
        return np.array([plant.tier in tiers for plant in self.plants], dtype=np.bool_)

    def capacity_mw(self, *fuels: str) -> float:
        """Return the capacity of some fuels. [MW]."""
        return sum(plant.capacity_mw for plant in self.plants if plant.fuel in fuels)

    def reserve_mw(self) -> FloatArray:
        """Return the reserve held back first, shape (T,). [MW].

        References
        ----------
        DOMAIN section 1.1.
        """
        values = self.study.assumption_values()
        reserve: FloatArray = np.maximum(
            values["largest_infeed_mw"], values["reserve_share"] * self.demand_mw
        )
        return reserve

    def surplus_mw(self, *, without_tiers: tuple[int, ...] = ()) -> FloatArray:
        """Return availability less demand less reserve, negative in a deficit, shape (T,). [MW]."""
        counted = ~self.in_tiers(*without_tiers)
        surplus: FloatArray = (
            self.available_mw[:, counted].sum(axis=1) - self.demand_mw - self.reserve_mw()
        )
        return surplus

    def _available(self, plant: Plant) -> FloatArray:
        return plant.capacity_mw * self.study.hourly_availability.column(plant.profile)
