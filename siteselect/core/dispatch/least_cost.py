"""Hours dispatched one by one at least cost: the merit order where it fits, else a program."""

from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import PeriodLimits
from siteselect.core.dispatch.links import least_loss_transfer
from siteselect.core.dispatch.merit_order import merit_order
from siteselect.core.dispatch.program import HourInput, HourlyProgram
from siteselect.core.dispatch.reserve import Reserve
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.progress import Progress

HOURS_PER_REPORT = 50


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

    def part(self, first: int, end: int) -> "System":
        """Return the same from hour `first` until before hour `end`."""
        return replace(
            self,
            fleet=replace(
                self.fleet,
                available_mw=self.fleet.available_mw[first:end],
                floor_mw=self.fleet.floor_mw[first:end],
            ),
            demand_mw=self.demand_mw[first:end],
            limits=self.limits.part(first, end),
            reserve=replace(self.reserve, required_mw=self.reserve.required_mw[first:end]),
        )


@dataclass(frozen=True, eq=False)
class Dispatched:
    """What plants, links and load do, by hour; `price_lc_per_mwh` by hour and bus.

    Arrays are those of :class:`~siteselect.core.dispatch.base_case.BaseCase`.
    """

    dispatch_mw: FloatArray
    link_mw: FloatArray
    shed_mw: FloatArray
    price_lc_per_mwh: FloatArray


def least_cost(
    system: System, progress: Progress, *, water_value_lc_per_mwh: FloatArray | None = None
) -> Dispatched:
    """Return the dispatch of least cost in every hour.

    Parameters
    ----------
    system : System
    progress : Progress
    water_value_lc_per_mwh : ndarray, shape (G,), optional
        What energy above the floor costs besides fuel. [lc/MWh]

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
    injected = injections(fleet, dispatch, demand - shed)
    link = least_loss_transfer(sensitivities, sensitivities.flows_mw(injected))
    hours = sorted(
        {
            *system.limits.overloaded_hours(sensitivities.flows_mw(injected, link)),
            *system.reserve.hours_to_mend(fleet, dispatch),
        }
    )
    program = HourlyProgram(
        sensitivities,
        fleet,
        relief_lc_per_mwh=system.relief_lc_per_mwh,
        water_value_lc_per_mwh=water_value,
        value_of_lost_load_lc_per_mwh=system.lost_load_lc_per_mwh,
        load_buses=np.flatnonzero(demand.any(axis=0)),
        is_carrier=system.reserve.is_carrier,
    )
    for done, t in enumerate(hours):
        if done % HOURS_PER_REPORT == 0:
            progress.raise_if_cancelled()
            progress.report(done / len(hours), "Dispatching the hours in which something limits")
        result = program.solve(
            HourInput(
                fleet.available_mw[t],
                fleet.floor_mw[t],
                demand[t],
                link[t],
                system.limits.at(t),
                float(system.reserve.required_mw[t]),
            )
        )
        dispatch[t], shed[t], link[t] = result.dispatch_mw, result.shed_mw, result.link_mw
        price[t] = result.price_lc_per_mwh
    return Dispatched(dispatch, link, shed, price)


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


def injections(fleet: Fleet, dispatch_mw: FloatArray, served_mw: FloatArray) -> FloatArray:
    """Return generation less demand by hour and bus, shape (T, B), in MW."""
    injected = -served_mw
    for g, bus in enumerate(fleet.bus):
        injected[:, bus] += dispatch_mw[:, g]
    return injected
