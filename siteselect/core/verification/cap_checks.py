"""Promises about capacities: the rules of the programme, from the sites and stations themselves."""

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from siteselect.core.verification.facts import Facts
from siteselect.core.verification.report import Promise, greatest
from siteselect.core.verification.rules import POWER_TOLERANCE_MW

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from siteselect.core.allocation.plan import Plan, PlanLoad
    from siteselect.core.entities import Operator, Site

SANDBOX = "sandbox"


def cap_promises(plan: "Plan", facts: Facts) -> list[Promise]:
    """Return the promises about capacities and how they stand."""
    rules, sites = plan.programme, {site.id: site for site in plan.sites}
    station_region = {station.id: station.region_id for station in facts.substations}

    def by(key: "Callable[[PlanLoad], str | None]") -> "Mapping[str, float]":
        total: dict[str, float] = defaultdict(float)
        for load in plan.loads:
            name = key(load)
            if name is not None:
                total[name] += load.capacity_mw
        return total

    total = sum(load.capacity_mw for load in plan.loads)
    by_site = by(lambda load: load.site_id)
    by_region = by(lambda load: station_region[station_of(load.bus_id)])
    behind = {site.id: operator_behind(site, facts) for site in plan.sites}
    operator_most_mw = _operator_caps(plan, facts)
    by_operator = by(lambda load: behind[load.site_id] or None)
    sandbox = by(
        lambda load: behind[load.site_id] if sites[load.site_id].status == SANDBOX else None
    )
    ai = sum(load.capacity_mw for load in plan.loads if _is_ai(load.workload_id))
    takes_ai = any(_is_ai(load.workload_id) for load in plan.loads)
    ai_short = rules.least_ai_share * total - ai if takes_ai else 0.0
    pilot = rules.pilot_site_cap_mw if rules.phase == 1 else rules.site_cap_mw
    return [
        _promise("No load gets more than it may", {
            f"{load.site_name}, {load.workload_name}":
            max(load.capacity_mw - load.max_mw, -load.capacity_mw,
                load.max_mw - _site_most_mw(plan, sites[load.site_id])) for load in plan.loads
        }),
        _promise("The programme stays within its cap", {
            "all sites": total - _programme_cap(plan)}),
        _promise("The programme reaches its least", {"all sites": rules.least_mw - total}),
        _promise("No site is above the cap of one site", {
            sites[key].name: mw - min(rules.site_cap_mw, pilot) for key, mw in by_site.items()}),
        _promise("No site gets more than it asks for", {
            sites[key].name: mw - sites[key].requested_mw
            for key, mw in by_site.items() if rules.holds_to_request}),
        _promise("A site is built with its least size or not at all", {
            sites[key].name: rules.least_site_mw - mw
            for key, mw in by_site.items() if mw > POWER_TOLERANCE_MW}),
        _promise("No more load than one fault may trip is behind one station", {
            key: mw - rules.common_mode_cap_mw
            for key, mw in by(lambda load: station_of(load.bus_id)).items()}),
        _promise("No operator has more than its share, or its own cap", {
            key: mw - operator_most_mw(key) for key, mw in by_operator.items()}),
        _promise("No operator has more in the sandbox than it may", {
            key: mw - rules.sandbox_cap_mw for key, mw in sandbox.items()}),
        _promise("No region is above its cap or below its least", {
            **{f"region {key}": by_region.get(key, 0.0) - mw
               for key, mw in rules.region_cap_mw.items()},
            **{f"region {key} (least)": mw - by_region.get(key, 0.0)
               for key, mw in rules.region_least_mw.items()}}),
        _promise("AI has its least share", {"all sites": ai_short}),
        _promise("Every cap is used as its table says, and no more than it allows", {
            cap.name: cap.used_mw - cap.limit_mw for cap in plan.caps}),
        _promise("The table of caps has every rule of the programme, with its limit and its use",
                 _differences(plan, [
                     (_programme_cap(plan), total),
                     *((rules.common_mode_cap_mw, mw)
                       for mw in by(lambda load: station_of(load.bus_id)).values()),
                     *((operator_most_mw(key), mw) for key, mw in by_operator.items()),
                     *((rules.sandbox_cap_mw, mw) for mw in sandbox.values()),
                     *((mw, by_region[key]) for key, mw in rules.region_cap_mw.items()
                       if key in by_region),
                     *((_site_most_mw(plan, sites[key]), by_site[key])
                       for key in _of_several_kinds(plan)),
                     *(((0.0, ai_short),) if rules.least_ai_share and takes_ai else ()),
                     *(((-rules.least_mw, -total),) if rules.least_mw else ()),
                     *((-mw, -by_region.get(key, 0.0))
                       for key, mw in rules.region_least_mw.items() if mw),
                 ])),
    ]  # fmt: skip


def operator_behind(site: "Site", facts: Facts) -> str:
    """Return what the operator of a site is called, whichever of its names the site uses."""
    wanted = site.operator.strip().casefold()
    for one in facts.operators:
        if wanted and wanted in (one.id.strip().casefold(), one.name.strip().casefold()):
            return _title(one)
    return site.operator.strip()


def _title(operator: "Operator") -> str:
    return operator.name.strip() or operator.id


def _operator_caps(plan: "Plan", facts: Facts) -> "Callable[[str], float]":
    """Return what an operator may have: the least of its share and its own caps. [MW].

    Its own cap in the study binds whatever the plan says was asked; a lower one that was asked for
    binds too.
    """
    asked = plan.programme.operator_cap_mw
    own = {_title(one): one.cap_mw for one in facts.operators if one.cap_mw is not None}
    share_mw = plan.programme.operator_cap_share * plan.programme.cap_mw
    return lambda name: min(share_mw, own.get(name, share_mw), asked.get(name, share_mw))


def _site_most_mw(plan: "Plan", site: "Site") -> float:
    """Return the most that a site may have. [MW]."""
    rules = plan.programme
    return min(
        rules.site_cap_mw,
        rules.pilot_site_cap_mw if rules.phase == 1 else math.inf,
        site.requested_mw if rules.holds_to_request else math.inf,
    )


def _of_several_kinds(plan: "Plan") -> list[str]:
    """Return the ids of sites that may take more than one workload."""
    kinds = Counter(load.site_id for load in plan.loads)
    return [site_id for site_id, n in kinds.items() if n > 1]


def _differences(plan: "Plan", derived: list[tuple[float, float]]) -> dict[str, float]:
    """Return by how many MW limits and uses differ, in their order by size; inf for a lost rule."""
    stated = sorted((cap.limit_mw, cap.used_mw, cap.name) for cap in plan.caps)
    if len(stated) != len(derived):
        return {f"{len(stated)} rules, where {len(derived)} follow": math.inf}
    return {
        name: max(abs(limit_mw - limit), abs(used_mw - used))
        for (limit_mw, used_mw, name), (limit, used) in zip(stated, sorted(derived), strict=True)
    }


def _programme_cap(plan: "Plan") -> float:
    rules = plan.programme
    if not rules.phase:
        return rules.cap_mw
    return min(rules.cap_mw, rules.phase_cap_mw[rules.phase - 1])


def _is_ai(workload_id: str) -> bool:
    return workload_id.partition("_")[0] == "ai"


def station_of(bus_id: str) -> str:
    """Return the id of the station that a bus is part of."""
    return bus_id.rpartition(":")[0]


def _promise(name: str, excess_mw: "Mapping[str, float]") -> Promise:
    """Return how a promise stands that holds when no excess is above zero."""
    where, worst = greatest(excess_mw)
    return Promise(
        name,
        worst=worst,
        limit=POWER_TOLERANCE_MW,
        unit="MW",
        where=where,
    )
