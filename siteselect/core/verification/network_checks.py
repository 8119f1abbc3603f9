"""Promises about branches: no new overload and none made worse, intact and after any outage."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.progress import SILENT, Progress
from siteselect.core.verification.energy_checks import used_by_plant
from siteselect.core.verification.facts import Facts
from siteselect.core.verification.physical_network import PhysicalNetwork
from siteselect.core.verification.report import Promise, greatest
from siteselect.core.verification.rules import (
    FLOW_TOLERANCE_MW,
    N_1,
    POWER_TOLERANCE_MW,
    SHARE_OF_LOAD,
    Overloads,
)
from siteselect.core.verification.supply import Supply

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan

OUTAGES_PER_REPORT = 10


@dataclass(frozen=True, eq=False)
class Flows:
    """Flows without and with the plan, and how far overloads may grow.

    Attributes
    ----------
    before_mw, after_mw : ndarray, shape (L, T)
        [MW]
    growth_mw : ndarray, shape (T,)
        By how much a branch that is overloaded before may be loaded further. [MW]
    """

    before_mw: FloatArray
    after_mw: FloatArray
    growth_mw: FloatArray


@dataclass(frozen=True, slots=True)
class Worst:
    """Branch, hour and outage of the greatest excess, above a limit or an overload (MW)."""

    excess_mw: float
    branch: int
    hour: int
    outage: int | None = None


def network_promises(
    plan: "Plan",
    facts: Facts,
    network: PhysicalNetwork,
    supply: Supply,
    *,
    overloads: Overloads,
    progress: Progress = SILENT,
) -> tuple[list[Promise], list[str]]:
    """Return the promises about branches, and notes on what no plan can promise.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    flows = _flows(plan, network, supply, SHARE_OF_LOAD[overloads])
    month = facts.calendar.month - 1
    intact, grown = _worst_of(
        flows.before_mw, flows.after_mw, network.intact_mw[:, month], flows.growth_mw
    )
    promises = [
        _promise("With the network intact no branch is newly overloaded, and none is made worse",
                 intact, network, facts)
    ]  # fmt: skip
    if plan.security != N_1:
        return promises, [
            "Outages were not checked: the plan is made for the network intact.",
            *_growth(grown, network, facts, overloads),
        ]
    worst, grown_after, islanding = _worst_after_outages(flows, network, month, progress)
    grown = max(grown, grown_after, key=_excess)
    notes = _growth(grown, network, facts, overloads)
    promises.append(
        _promise("After the loss of any one circuit or transformer no branch is newly overloaded, "
                 "and none is made worse", worst, network, facts)
    )  # fmt: skip
    promises.append(_firm_load(plan, facts, network, islanding))
    if not islanding:
        return promises, notes
    names = ", ".join(network.branch_names[k] for k in islanding[:5])
    more = f" and {len(islanding) - 5} more" if len(islanding) > 5 else ""
    return promises, [*notes, f"No plan can be held against the loss of the only way to a part of "
                      f"the network: {names}{more}."]  # fmt: skip


def _growth(
    grown: Worst, network: PhysicalNetwork, facts: Facts, overloads: Overloads
) -> list[str]:
    """Return in a sentence how much further an overloaded branch is loaded, where it is at all."""
    if not grown.excess_mw > FLOW_TOLERANCE_MW:
        return []
    rule = {
        Overloads.MUST_NOT_WORSEN: f"{100 * SHARE_OF_LOAD[overloads]:g} % of all load of the plan "
        "in an hour is let pass",
        Overloads.STRICT: "nothing is let pass",
        Overloads.SKIP: "all of it is let pass",
    }[overloads]
    return [
        f"A branch that is overloaded without the plan is loaded further by up to "
        f"{grown.excess_mw:,.1f} MW ({_where(grown, network, facts)}): {rule}."
    ]


def _flows(plan: "Plan", network: PhysicalNetwork, supply: Supply, share: float) -> Flows:
    before = supply.injected_mw
    after = before.copy()
    np.add.at(after.T, supply.plant_bus, used_by_plant(plan, supply).T)
    bus = [network.bus_index[load.bus_id] for load in plan.loads]
    np.subtract.at(after.T, bus, plan.served_mw.T)
    load = plan.served_mw.sum(axis=1)
    return Flows(
        network.flows_mw(before, supply.link_mw),
        network.flows_mw(after, supply.link_mw),
        np.full_like(load, np.inf) if np.isinf(share) else share * load,
    )


def _worst_of(
    before: FloatArray, after: FloatArray, limit: FloatArray, growth: FloatArray
) -> tuple[Worst, Worst]:
    """Return the worst of some branches (rows) over all hours (columns).

    A branch may carry its limit; one that carries more without the plan may in that direction
    carry what it does plus the growth. The second is the overload that grows most.
    """
    worst, grown = Worst(-np.inf, 0, 0), Worst(-np.inf, 0, 0)
    for direction in (1.0, -1.0):
        base = direction * before
        is_over = base > limit
        excess = direction * after - np.where(is_over, base + growth, limit)
        excess[np.isnan(excess)] = np.inf
        worst = max(worst, _greatest(excess), key=_excess)
        if is_over.any():
            more = np.where(is_over, direction * after - base, -np.inf)
            grown = max(grown, _greatest(more), key=_excess)
    return worst, grown


def _greatest(excess: FloatArray) -> Worst:
    branch, hour = np.unravel_index(int(np.argmax(excess)), excess.shape)
    return Worst(float(excess[branch, hour]), int(branch), int(hour))


def _excess(one: Worst) -> float:
    return one.excess_mw


def _worst_after_outages(
    flows: Flows, network: PhysicalNetwork, month: IntArray, progress: Progress
) -> tuple[Worst, Worst, list[int]]:
    """Return the worst branch after any outage, the overload that grows most, and cutting outages.

    Those are the outages that cut the network in two.

    Branches are left out of an outage where the greatest flow of the year plus the greatest flow
    that moves over cannot reach the limit less than `FLOW_TOLERANCE_MW` away.
    """
    greatest = np.maximum(np.abs(flows.after_mw), np.abs(flows.before_mw)).max(axis=1)
    worst, grown, islanding = Worst(-np.inf, 0, 0), Worst(-np.inf, 0, 0), []
    for outage in range(network.n_branches):
        if outage % OUTAGES_PER_REPORT == 0:
            progress.raise_if_cancelled()
            progress.report(outage / network.n_branches, "Taking every circuit out once")
        moved = network.flow_moved(outage)
        if moved is None:
            islanding.append(outage)
            continue
        limit = network.emergency_mw.copy()
        limit[outage] *= 1.0 - 1.0 / network.circuits[outage]
        reach = greatest + np.abs(moved) * greatest[outage]
        reach[outage] = (1.0 + moved[outage]) * greatest[outage]
        near = np.flatnonzero(~(reach <= limit.min(axis=1) - FLOW_TOLERANCE_MW))
        if not len(near):
            continue
        gained = moved[near, None]
        found = _worst_of(
            flows.before_mw[near] + gained * flows.before_mw[outage],
            flows.after_mw[near] + gained * flows.after_mw[outage],
            limit[near][:, month],
            flows.growth_mw,
        )
        here, more = (
            Worst(one.excess_mw, int(near[one.branch]), one.hour, outage) for one in found
        )
        worst, grown = max(worst, here, key=_excess), max(grown, more, key=_excess)
    return worst, grown, islanding


def _firm_load(
    plan: "Plan", facts: Facts, network: PhysicalNetwork, islanding: list[int]
) -> Promise:
    """Check that firm load keeps its way to the network after every outage."""
    is_cut_off = np.zeros(network.n_buses, dtype=np.bool_)
    for outage in islanding:
        is_cut_off |= network.cut_off_by(outage)
    where, worst = greatest(
        {
            f"{load.site_name}, {load.workload_name}": load.capacity_mw
            for load in plan.loads
            if load.workload_id in facts.firm_workloads
            and is_cut_off[network.bus_index[load.bus_id]]
        }
    )
    return Promise("No firm load hangs on one circuit or transformer alone",
                   worst=worst, limit=POWER_TOLERANCE_MW, unit="MW", where=where)  # fmt: skip


def _promise(name: str, worst: Worst, network: PhysicalNetwork, facts: Facts) -> Promise:
    if worst.excess_mw == -np.inf:
        return Promise(name, worst=0.0, limit=FLOW_TOLERANCE_MW, unit="MW")
    return Promise(
        name,
        worst=worst.excess_mw,
        limit=FLOW_TOLERANCE_MW,
        unit="MW",
        where=_where(worst, network, facts),
    )


def _where(worst: Worst, network: PhysicalNetwork, facts: Facts) -> str:
    where = network.branch_names[worst.branch]
    if worst.outage is not None:
        where += f" with {_outage_words(worst, network)} out"
    return f"{where}, {facts.moment(worst.hour)}"


def _outage_words(worst: Worst, network: PhysicalNetwork) -> str:
    outage = worst.outage or 0
    circuits = int(network.circuits[outage])
    if outage == worst.branch:
        return f"one of {circuits}"
    return (
        network.branch_names[outage]
        if circuits == 1
        else (f"one of {circuits} of {network.branch_names[outage]}")
    )
