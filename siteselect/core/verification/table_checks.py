"""Promises about the numbers themselves: tables agree with the hours, the proof with the worth."""

from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.entities import LoadClass
from siteselect.core.verification.cap_checks import operator_behind, station_of
from siteselect.core.verification.energy_checks import needed_share
from siteselect.core.verification.facts import Facts
from siteselect.core.verification.report import Promise, greatest
from siteselect.core.verification.rules import POWER_TOLERANCE_MW, SHARE_TOLERANCE
from siteselect.core.verification.supply import Supply

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan

STEP_MW = 10.0
"""Worth is not told apart more finely than by parts of what such a step costs. [MW]"""

PROVEN_GAP = 1e-6
PROVEN_GAP_WHOLE_SITES = 1e-4
"""Where sites are built with their least size or not at all."""


def all_hours_promise(plan: "Plan", facts: Facts) -> Promise:
    """Return whether the plan covers every hour of the study once."""
    is_whole = (
        not plan.is_preview
        and np.array_equal(plan.hours, np.arange(facts.calendar.n_hours))
        and bool((plan.weight_h == 1.0).all())
    )
    missing = facts.calendar.n_hours - len(np.unique(plan.hours))
    return Promise("It is the whole plan, of every hour, and no preview",
                   worst=0.0 if is_whole else float(max(missing, 1)), limit=0.0,
                   unit="hours left out or weighted")  # fmt: skip


def table_promises(plan: "Plan", facts: Facts, supply: Supply) -> list[Promise]:
    """Return the promises about tables, worth and proof, and how they stand."""
    return [
        _loads(plan), _terms(plan, facts), _sources(plan, supply), _worth(plan),
        *_proof(plan, supply),
    ]  # fmt: skip


def _loads(plan: "Plan") -> Promise:
    """Check energy, share and hours at full capacity of every load."""
    off: dict[str, float] = {}
    time_h = float(plan.weight_h.sum())
    for column, load in enumerate(plan.loads):
        served = plan.served_mw[:, column]
        energy = float(plan.weight_h @ served)
        full = load.capacity_mw * time_h
        is_full = served >= load.capacity_mw - POWER_TOLERANCE_MW
        at_full = float(plan.weight_h[is_full].sum()) if load.capacity_mw > 0 else 0.0
        share = energy / full if full > 0 else 0.0
        name = f"{load.site_name}, {load.workload_name}"
        off[f"{name}: energy"] = abs(energy - load.served_mwh) / max(1.0, full)
        if load.capacity_mw > POWER_TOLERANCE_MW:
            off[f"{name}: share of energy"] = abs(share - load.energy_share)
            strictly = float(plan.weight_h[served >= load.capacity_mw].sum())
            off[f"{name}: hours at full"] = (
                max(0.0, load.hours_at_full - at_full, strictly - load.hours_at_full) / time_h
            )
    return _promise("The table of sites says what the hours say", off)


def _terms(plan: "Plan", facts: Facts) -> Promise:
    """Check where every load stands and whose it is, and the share of energy it is said to need."""
    place = {name: index for index, name in enumerate(facts.base.bus_ids)}
    operators = {site.id: operator_behind(site, facts) for site in plan.sites}
    sites = {site.id: site.name for site in plan.sites}
    stations = {station.id: station for station in facts.substations}
    off: dict[str, float] = {}
    for load in plan.loads:
        name = f"{load.site_name}, {load.workload_name}"
        needed = needed_share(plan, facts, load.workload_id)
        off[f"{name}: least share of energy"] = abs(load.least_energy_share - needed)
        off[f"{name}: operator"] = float(load.operator != operators[load.site_id])
        off[f"{name}: bus"] = float(place.get(load.bus_id) != load.bus_index)
        station = stations[station_of(load.bus_id)]
        off[f"{name}: station"] = float(
            (load.substation_id, load.substation_name, load.region_id)
            != (station.id, station.name, station.region_id)
        )
        off[f"{name}: site"] = float(load.site_name != sites[load.site_id])
        is_firm = load.workload_id in facts.firm_workloads
        off[f"{name}: class of load"] = float((load.load_class is LoadClass.FIRM) != is_firm)
    return _promise(
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        off,
    )


def _sources(plan: "Plan", supply: Supply) -> Promise:
    """Check energy, surplus and cost of every source."""
    off: dict[str, float] = {}
    public = _weight_of_public(plan)
    place = {name: g for g, name in enumerate(supply.plant_ids)}
    for column, source in enumerate(plan.sources):
        g = place[source.plant_id]
        used = float(plan.weight_h @ plan.used_mw[:, column])
        surplus = float(supply.surplus_mw[:, g].sum())
        cost = public * float(supply.cost_usd_per_mwh[g])
        off[f"{source.plant_id}: energy"] = abs(used - source.used_mwh) / max(1.0, surplus)
        off[f"{source.plant_id}: surplus"] = abs(surplus - source.surplus_mwh) / max(1.0, surplus)
        off[f"{source.plant_id}: cost"] = abs(cost - source.cost_usd_per_mwh) / max(1.0, cost)
    return _promise("The table of sources says what the hours and the study say", off)


def _weight_of_public(plan: "Plan") -> float:
    """Return the part of the cost of surplus that counts: operators pay a tariff instead."""
    rules = plan.programme
    weights = {"public contribution": 1.0, "operator value": 0.0}
    return weights.get(rules.worth.value, rules.public_weight)


def _worth(plan: "Plan") -> Promise:
    """Check that the worth of loads less the cost of their surplus is the worth of the plan."""
    earned = [load.worth_usd for load in plan.loads]
    paid = [
        source.cost_usd_per_mwh * float(plan.weight_h @ plan.used_mw[:, column])
        for column, source in enumerate(plan.sources)
    ]
    worth = sum(earned) - sum(paid)
    size = max(1.0, sum(map(abs, earned)) + sum(map(abs, paid)))
    return _promise(
        "The plan is worth what its loads earn less what its energy costs",
        {"worth": abs(worth - plan.objective_usd) / size},
    )


def _proof(plan: "Plan", supply: Supply) -> list[Promise]:
    """Check the gap, in parts of the worth or of what a step costs all the time if that is more."""
    dearest = float(supply.cost_usd_per_mwh.max(initial=0.0))
    step = STEP_MW * dearest * float(plan.weight_h.sum())
    proof, size = plan.certificate, max(1.0, step, abs(plan.objective_usd))
    gap = (proof.bound_usd - plan.objective_usd) / size
    whole_sites = plan.programme.least_site_mw > 0
    allowed = PROVEN_GAP_WHOLE_SITES if whole_sites else PROVEN_GAP
    return [
        _promise("No plan is worth more than the bound",
                 {"worth above the bound": -gap, "stated gap": gap - proof.relative_gap}),
        Promise("It is proven that no other plan is worth noticeably more",
                worst=gap, limit=allowed, unit="of its worth"),
        Promise("The proof found no rule broken",
                worst=proof.max_violation_mw,
                limit=POWER_TOLERANCE_MW, unit="MW", where=proof.worst_constraint),
    ]  # fmt: skip


def _promise(name: str, off: dict[str, float]) -> Promise:
    """Return how a promise stands that holds when no relative difference is above rounding."""
    where, worst = greatest(off)
    return Promise(name, worst=worst, limit=SHARE_TOLERANCE,
                   unit="of the whole", where=where)  # fmt: skip
