"""Hours dispatched one by one at least cost: the merit order where it fits, else a program."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import PeriodLimits
from siteselect.core.dispatch.links import least_loss_transfer
from siteselect.core.dispatch.merit_order import MeritOrder, merit_order
from siteselect.core.dispatch.program import HourInput, HourlyProgram, shortfall_cost
from siteselect.core.dispatch.reserve import Reserve
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.progress import Progress
from siteselect.core.words import say

HOURS_PER_REPORT = 50
LEAST_OUTPUT_MW = 1e-6
SAME_COST = 1e-9


@dataclass(frozen=True, eq=False)
class System:
    """Everything that a run of T hours is dispatched from.

    Attributes
    ----------
    sensitivities : Sensitivities
    fleet : Fleet
    demand_mw : ndarray, shape (T, B)
        [MW]
    relief_lc_per_mwh : ndarray, shape (G,)
        Cost of running a plant below its floor. [local currency/MWh]
    lost_load_lc_per_mwh : float
    limits : PeriodLimits
    reserve : Reserve
    """

    sensitivities: Sensitivities
    fleet: Fleet
    demand_mw: FloatArray
    relief_lc_per_mwh: FloatArray
    lost_load_lc_per_mwh: float
    limits: PeriodLimits
    reserve: Reserve

    def of_hours(self, hours: IntArray) -> "System":
        """Return the same with some hours only, given in ascending order."""
        return replace(
            self,
            fleet=replace(
                self.fleet,
                available_mw=self.fleet.available_mw[hours],
                floor_mw=self.fleet.floor_mw[hours],
            ),
            demand_mw=self.demand_mw[hours],
            limits=self.limits.of_hours(hours),
            reserve=replace(self.reserve, required_mw=self.reserve.required_mw[hours]),
        )

    def program(self) -> HourlyProgram:
        """Return the program that solves its hours, whatever hours of it are asked for."""
        return HourlyProgram(
            self.sensitivities,
            self.fleet,
            relief_lc_per_mwh=self.relief_lc_per_mwh,
            value_of_lost_load_lc_per_mwh=self.lost_load_lc_per_mwh,
            load_buses=np.flatnonzero(self.demand_mw.any(axis=0)),
            is_carrier=self.reserve.is_carrier,
        )

    def cost_lc(self, found: "Dispatched") -> FloatArray:
        """Return fuel, floors that give way, lost load and reserve not held by hour, shape (T,)."""
        fleet = self.fleet
        below = np.maximum(fleet.floor_mw - found.dispatch_mw, 0.0)
        short = self.reserve.shortfall_mw(fleet, found.dispatch_mw)
        cost: FloatArray = (
            found.dispatch_mw @ fleet.cost_lc_per_mwh
            + below @ (self.relief_lc_per_mwh + fleet.cost_lc_per_mwh)
            + self.lost_load_lc_per_mwh * found.shed_mw.sum(axis=1)
            + shortfall_cost(fleet, self.lost_load_lc_per_mwh) * short
        )
        return cost


@dataclass(frozen=True, eq=False)
class Dispatched:
    """What plants, links and load do, by hour; `price_lc_per_mwh` by hour and bus.

    Arrays are those of :class:`~siteselect.core.dispatch.base_case.BaseCase`;
    `reduced_cost_lc_per_mwh`, shape (T, G), is what a MWh above the floor of a plant costs, water
    included, less what it is worth there: it proves the optimum.
    """

    dispatch_mw: FloatArray
    link_mw: FloatArray
    shed_mw: FloatArray
    price_lc_per_mwh: FloatArray
    reduced_cost_lc_per_mwh: FloatArray


def least_cost(
    system: System,
    progress: Progress,
    *,
    water_value_lc_per_mwh: FloatArray | None = None,
    program: HourlyProgram | None = None,
    is_even: bool = True,
) -> Dispatched:
    """Return the dispatch of least cost in every hour.

    Parameters
    ----------
    system : System
    progress : Progress
    water_value_lc_per_mwh : ndarray, shape (G,), optional
        What energy above the floor costs besides fuel. [lc/MWh]
    program : HourlyProgram, optional
        Of this system or of one that has these hours, to go on from where it stopped.
    is_even : bool
        Whether to take the most even of dispatches of the same cost where a branch is full.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    fleet, demand, sensitivities = system.fleet, system.demand_mw, system.sensitivities
    water_value = np.zeros(fleet.n_plants)
    if water_value_lc_per_mwh is not None:
        water_value = water_value_lc_per_mwh
    free = merit_order(
        _as_seen_with(water_value, system),
        demand,
        relief_lc_per_mwh=system.relief_lc_per_mwh,
        value_of_lost_load_lc_per_mwh=system.lost_load_lc_per_mwh,
    )
    dispatch, shed = free.dispatch_mw, free.shed_mw
    price = np.repeat(free.price_lc_per_mwh[:, None], demand.shape[1], axis=1)
    reduced_cost = _reduced_cost(system, water_value, free)
    injected = injections(fleet, dispatch, demand - shed)
    link = least_loss_transfer(sensitivities, sensitivities.flows_mw(injected))
    hours = sorted(
        {
            *system.limits.overloaded_hours(sensitivities.flows_mw(injected, link)),
            *system.reserve.hours_to_mend(fleet, dispatch),
            *_hours_better_shed(system, dispatch, reduced_cost),
        }
    )
    solver = program or system.program()
    solver.price_water(water_value)
    for done, t in enumerate(hours):
        if done % HOURS_PER_REPORT == 0:
            progress.raise_if_cancelled()
            progress.report(
                done / len(hours), say("Dispatching the hours in which something limits")
            )
        result = solver.solve(
            HourInput(
                fleet.available_mw[t],
                fleet.floor_mw[t],
                demand[t],
                link[t],
                system.limits.at(t),
                float(system.reserve.required_mw[t]),
            ),
            is_even=is_even,
        )
        dispatch[t], shed[t], link[t] = result.dispatch_mw, result.shed_mw, result.link_mw
        price[t], reduced_cost[t] = result.price_lc_per_mwh, result.reduced_cost_lc_per_mwh
    return Dispatched(dispatch, link, shed, price, reduced_cost)


def _as_seen_with(water_value: FloatArray, system: System) -> Fleet:
    """Return the fleet with water priced; what is dearer than lost load stays at its floor."""
    if not water_value.any():
        return system.fleet
    cost = system.fleet.cost_lc_per_mwh + water_value
    return replace(
        system.fleet,
        cost_lc_per_mwh=cost,
        available_mw=np.where(
            cost < system.lost_load_lc_per_mwh, system.fleet.available_mw, system.fleet.floor_mw
        ),
    )


def _reduced_cost(system: System, water_value: FloatArray, free: MeritOrder) -> FloatArray:
    """Return what a MWh above the floor costs less what it is worth, shape (T, G), in lc/MWh.

    Where reserve is short although all other plants are full, a MWh of a carrier takes a MW of it.
    """
    fleet, reserve, lost_load = system.fleet, system.reserve, system.lost_load_lc_per_mwh
    is_short = reserve.shortfall_mw(fleet, free.dispatch_mw) > 0
    of_reserve = np.where(is_short, shortfall_cost(fleet, lost_load), 0.0)
    worth = np.minimum(free.price_lc_per_mwh + of_reserve, lost_load)
    cost = fleet.cost_lc_per_mwh + water_value + of_reserve[:, None] * reserve.is_carrier
    reduced: FloatArray = cost - worth[:, None]
    return reduced


def _hours_better_shed(
    system: System, dispatch_mw: FloatArray, reduced_cost: FloatArray
) -> list[int]:
    """Return the hours in which water and the reserve it takes cost more than lost load."""
    if not system.reserve.required_mw.any():
        return []
    runs = dispatch_mw - system.fleet.floor_mw > LEAST_OUTPUT_MW
    is_dear = reduced_cost > SAME_COST * system.lost_load_lc_per_mwh
    return [int(t) for t in np.flatnonzero((runs & is_dear).any(axis=1))]


def injections(fleet: Fleet, dispatch_mw: FloatArray, served_mw: FloatArray) -> FloatArray:
    """Return generation less demand by hour and bus, shape (T, B), in MW."""
    injected = -served_mw
    for g, bus in enumerate(fleet.bus):
        injected[:, bus] += dispatch_mw[:, g]
    return injected


def joined(parts: Sequence[Dispatched]) -> Dispatched:
    """Return hours that follow one another as one run."""
    return Dispatched(
        *(np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(Dispatched))
    )
