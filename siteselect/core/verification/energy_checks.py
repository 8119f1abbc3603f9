"""Promises about energy: balance, surplus, existing demand, capacities and energy shares."""

from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.verification.facts import Facts
from siteselect.core.verification.physical_network import PhysicalNetwork
from siteselect.core.verification.report import Promise
from siteselect.core.verification.rules import POWER_TOLERANCE_MW, SHARE_TOLERANCE
from siteselect.core.verification.supply import Supply, shedding_hours

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan

MW = "MW"


def energy_promises(
    plan: "Plan", facts: Facts, network: PhysicalNetwork, supply: Supply
) -> list[Promise]:
    """Return the promises about energy and how they stand."""
    used = used_by_plant(plan, supply)
    served = plan.served_mw
    capacity = np.array([load.capacity_mw for load in plan.loads])
    loads = [f"{load.site_name}, {load.workload_name}" for load in plan.loads]
    moment = facts.moment

    def hourly(name: str, excess_mw: FloatArray, columns: list[str] | None = None) -> Promise:
        """Return how a promise stands that no excess by hour (and column) is above zero."""
        table = excess_mw if columns is not None else excess_mw[:, None]
        if not table.size:
            return Promise(name, worst=0.0, limit=POWER_TOLERANCE_MW, unit=MW)
        hour, column = np.unravel_index(_greatest(table), table.shape)
        worst = float(table[hour, column])
        where = moment(int(hour))
        if columns is not None:
            where = f"{columns[int(column)]}, {where}"
        return Promise(name, worst=worst, limit=POWER_TOLERANCE_MW, unit=MW,
                       where=where)  # fmt: skip

    plants = [f"plant {name}" for name in supply.plant_ids]
    shed = supply.shed_mw.sum(axis=1)
    demand = supply.demand_mw.sum(axis=1)
    unserved = np.maximum(np.maximum(-supply.shed_mw, supply.shed_mw - supply.demand_mw), 0.0)
    return [
        hourly("No load and no source is below zero",
               np.maximum(-served.min(axis=1, initial=0.0), -used.min(axis=1, initial=0.0))),
        hourly("Every hour the sources give what the sites take",
               np.abs(served.sum(axis=1) - used.sum(axis=1))),
        hourly("No site takes more than its capacity", served - capacity, loads),
        hourly("No source gives more than its surplus", used - supply.surplus_mw, plants),
        hourly("No megawatt is used twice: existing demand and the plan together stay within what "
               "each plant can give", supply.dispatch_mw + used - supply.available_mw, plants),
        hourly("Existing demand is served as without the plan",
               np.maximum(np.abs(supply.dispatch_mw.sum(axis=1) - demand + shed),
                          unserved.max(axis=1))),
        hourly("Existing demand and reserve come first",
               used.sum(axis=1) - np.maximum(supply.spare_mw, 0.0)),
        hourly("Nothing is served where the region sheds demand",
               _served_while_shedding(plan, facts, network, supply), loads),
        _energy_shares(plan, facts),
    ]  # fmt: skip


def used_by_plant(plan: "Plan", supply: Supply) -> FloatArray:
    """Return the use of every plant of the supply, shape (T, G), in MW; 0 for those not named."""
    used = np.zeros_like(supply.surplus_mw)
    place = {name: g for g, name in enumerate(supply.plant_ids)}
    for column, source in enumerate(plan.sources):
        used[:, place[source.plant_id]] += plan.used_mw[:, column]
    return used


def _served_while_shedding(
    plan: "Plan", facts: Facts, network: PhysicalNetwork, supply: Supply
) -> FloatArray:
    region = {station.id: station.region_id for station in facts.substations}
    region_of_bus = [region[station] for station in network.bus_station]
    served = np.zeros_like(plan.served_mw)
    for column, load in enumerate(plan.loads):
        own = region_of_bus[network.bus_index[load.bus_id]]
        closed = shedding_hours(supply, region_of_bus, own)
        served[closed, column] = plan.served_mw[closed, column]
    return served


def needed_share(plan: "Plan", facts: Facts, workload_id: str) -> float:
    """Return the least energy share of a workload: the programme's, else the study's."""
    known = plan.programme.energy_shares
    return known[workload_id] if workload_id in known else facts.least_energy_share[workload_id]


def _energy_shares(plan: "Plan", facts: Facts) -> Promise:
    """Check the least energy shares from the hours themselves."""
    name = "Every load gets the share of energy it needs"
    hours = plan.weight_h.sum()
    worst, where = 0.0, ""
    for column, load in enumerate(plan.loads):
        share_needed = needed_share(plan, facts, load.workload_id)
        needed = share_needed * load.capacity_mw * hours
        short = needed - float(plan.weight_h @ plan.served_mw[:, column])
        share = short / (load.capacity_mw * hours) if load.capacity_mw > POWER_TOLERANCE_MW else 0.0
        if not share <= worst:  # also when it is no number
            worst, where = share, f"{load.site_name}, {load.workload_name}"
    return Promise(name, worst=float(worst), limit=SHARE_TOLERANCE,
                   unit="of its capacity", where=where)  # fmt: skip


def _greatest(table: FloatArray) -> int:
    """Return the flat position of the greatest entry; what is no number counts as infinite."""
    return int(np.argmax(np.where(np.isnan(table), np.inf, table)))
