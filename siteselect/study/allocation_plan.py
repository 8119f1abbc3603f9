"""From the solution of an allocation to the plan that a planner reads."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.coefficients import HOURS_PER_YEAR
from siteselect.core.allocation.plan import Plan, PlanCap, PlanLoad, PlanRow, PlanSource
from siteselect.core.allocation.prices import (
    STEP_MW,
    WORTH_NAMING_USD,
    Limit,
    PricedSolution,
    alone_usd_per_mw,
    limits_of,
    marginal_usd_per_mw,
    raised_by,
    row_prices,
)
from siteselect.core.allocation.problem import AllocationSolution, Certificate
from siteselect.core.allocation.programme import Programme
from siteselect.core.allocation.quick_bound import quick_certificate
from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Site
from siteselect.core.headroom.monitored import NO_OUTAGE, Security, SecurityPolicy
from siteselect.core.provenance import DataClass, weakest
from siteselect.core.scoring.bindings import limit_words
from siteselect.core.words import SEMICOLON, listed, say
from siteselect.study.allocation_case import AllocationCase
from siteselect.study.data_classes import branch_classes
from siteselect.study.evaluation import ENGINE_VERSION, Evaluation

FULL_SHARE = 1 - 1e-6
"""An hour in which this share of its capacity is served counts as served in full."""

BUILT_MW = 1e-3


@dataclass(frozen=True, eq=False)
class Answer:
    """A solution, its proof, and what is to be said with it."""

    solution: AllocationSolution
    certificate: Certificate
    is_preview: bool
    has_least_sizes: bool = False
    clash: tuple[str, ...] = ()


def plan_of(
    evaluation: Evaluation,
    sites: Sequence[Site],
    programme: Programme,
    case: AllocationCase,
    answer: Answer,
) -> Plan:
    """Return the plan that a solution of a case amounts to."""
    solution = answer.solution
    classes = branch_classes(evaluation.study, evaluation.grid)
    prices = row_prices(case.problem, solution, case.rows.monitored)
    names = tuple(case.model.rows.name(int(row), evaluation.grid) for row in prices.monitored)
    priced = PricedSolution(case.problem, solution, (*case.caps, *case.floors), prices, names)
    hourly_class = DataClass(evaluation.study.info.hourly_class)
    scenario = evaluation.scenario
    return Plan(
        sites=tuple(sites),
        loads=_loads(evaluation, case, answer, priced),
        sources=_sources(evaluation, case, solution),
        caps=_caps(case, solution),
        rows=_rows(case, priced, classes, _most_gain_usd(case, solution, programme)),
        hours=case.hours,
        weight_h=case.problem.weight_h,
        served_mw=solution.served_mw,
        used_mw=solution.used_mw,
        objective_usd=solution.objective_usd,
        certificate=answer.certificate,
        is_preview=answer.is_preview,
        solver=solution.solver,
        security=case.security,
        policy=_policy(case),
        programme=programme,
        clash=answer.clash,
        notes=_notes(case, answer, programme),
        data_class=weakest((hourly_class, *classes)),
        study_name=evaluation.study.info.name,
        study_hash=evaluation.study.content_hash,
        scenario_id="" if scenario is None else scenario.id,
        engine_version=ENGINE_VERSION,
    )


def _loads(
    evaluation: Evaluation,
    case: AllocationCase,
    answer: Answer,
    priced: PricedSolution,
) -> tuple[PlanLoad, ...]:
    problem, solution = case.problem, answer.solution
    hours = float(problem.weight_h.sum())
    marginal = np.minimum(marginal_usd_per_mw(problem, solution), alone_usd_per_mw(problem))
    energy = problem.weight_h @ solution.served_mw
    worth = (problem.weight_h[:, None] * problem.value_usd_per_mwh * solution.served_mw).sum(axis=0)
    worth -= problem.capacity_cost_usd_per_mw * solution.capacity_mw
    operator = _operator_usd(case, solution)
    found = []
    for i, candidate in enumerate(case.candidates):
        capacity = float(solution.capacity_mw[i])
        is_full = (solution.served_mw[:, i] >= capacity * FULL_SHARE) & (capacity > BUILT_MW)
        limits = limits_of(i, priced)
        found.append(
            PlanLoad(
                site_id=candidate.site_id,
                site_name=candidate.site_name,
                workload_id=candidate.workload.id,
                workload_name=candidate.workload.name,
                load_class=candidate.workload.load_class,
                region_id=candidate.region_id,
                operator=candidate.operator,
                substation_id=candidate.substation_id,
                substation_name=candidate.substation_name,
                bus_id=evaluation.grid.bus_ids[candidate.bus],
                bus_index=candidate.bus,
                max_mw=candidate.site_max_mw,
                capacity_mw=capacity,
                served_mwh=float(energy[i]),
                hours_at_full=float(problem.weight_h @ is_full),
                energy_share=float(energy[i]) / (capacity * hours) if capacity > BUILT_MW else 0.0,
                least_energy_share=candidate.least_energy_share,
                worth_usd=float(worth[i]),
                operator_usd=None if operator is None else float(operator[i]),
                limited_by=(case.barred[i],) if case.barred[i] else tuple(x.name for x in limits),
                raised_by=_raised_by(case, answer, i, float(marginal[i]), limits),
            )
        )
    return tuple(found)


def _raised_by(
    case: AllocationCase, answer: Answer, column: int, marginal_usd: float, limits: Sequence[Limit]
) -> str:
    """Return what 10 MW more of a column would need, or why it has none, in one sentence."""
    if answer.clash:
        clash = listed(answer.clash, SEMICOLON)
        return say("Nothing is allocated while these rules clash: {rules}.", rules=clash)
    if case.barred[column]:
        return say("{reason}.", reason=case.barred[column])
    if answer.has_least_sizes and not _site_mw(case, answer.solution, column) > BUILT_MW:
        return say("Its site is worth more left alone than built with the least size.")
    return raised_by(
        case.candidates[column],
        float(answer.solution.capacity_mw[column]),
        float(case.problem.max_capacity_mw[column]),
        marginal_usd,
        limits,
    )


def _site_mw(case: AllocationCase, solution: AllocationSolution, column: int) -> float:
    site = case.candidates[column].site_id
    return sum(
        float(mw)
        for candidate, mw in zip(case.candidates, solution.capacity_mw, strict=True)
        if candidate.site_id == site
    )


def _operator_usd(case: AllocationCase, solution: AllocationSolution) -> FloatArray | None:
    """Return what the operators of all columns earn, shape (n,); None when it is not known."""
    if case.operator is None:
        return None
    weight = case.problem.weight_h
    earned = (weight[:, None] * case.operator.value_usd_per_mwh * solution.served_mw).sum(axis=0)
    years = float(weight.sum()) / HOURS_PER_YEAR
    paid = case.operator.capacity_cost_usd_per_mw_year * years * solution.capacity_mw
    result: FloatArray = earned - paid
    return result


def _sources(
    evaluation: Evaluation, case: AllocationCase, solution: AllocationSolution
) -> tuple[PlanSource, ...]:
    weight = case.problem.weight_h
    return tuple(
        PlanSource(plant, float(there), float(used), float(cost))
        for plant, there, used, cost in zip(
            evaluation.fleet.plant_ids,
            weight @ case.problem.source_mw,
            weight @ solution.used_mw,
            case.problem.source_cost_usd_per_mwh,
            strict=True,
        )
    )


def _caps(case: AllocationCase, solution: AllocationSolution) -> tuple[PlanCap, ...]:
    """Return every rule with its use; floors follow the caps and have prices too."""
    prices = solution.duals.cap_usd_per_mw
    return tuple(
        _cap(cap, float(np.dot(cap.row, solution.capacity_mw)), float(price))
        for cap, price in zip((*case.caps, *case.floors), prices, strict=True)
    )


def _cap(cap: Cap, used_mw: float, price: float) -> PlanCap:
    name, gain = cap.name, STEP_MW * price
    if price < WORTH_NAMING_USD:
        words = say("The {rule} has room to spare.", rule=name)
    elif cap.is_floor:
        words = say(
            "{mw:g} MW less asked for ({rule}) would add at most {usd:,.0f} USD.",
            mw=STEP_MW, rule=name, usd=gain,
        )  # fmt: skip
    elif not cap.mw:
        words = say(
            "The {rule} costs {usd:,.0f} USD for every MW by which it falls short.",
            rule=name, usd=price,
        )  # fmt: skip
    else:
        words = say(
            "{mw:g} MW more of the {rule} would add at most {usd:,.0f} USD.",
            mw=STEP_MW, rule=name, usd=gain,
        )  # fmt: skip
    return PlanCap(cap.name, cap.mw, used_mw, price, words)


def _rows(
    case: AllocationCase,
    priced: PricedSolution,
    classes: Sequence[DataClass],
    most_gain_usd: float,
) -> tuple[PlanRow, ...]:
    watched, prices = case.model.rows, priced.rows
    found = []
    for k, (row, name) in enumerate(zip(prices.monitored.tolist(), priced.row_names, strict=True)):
        line, outage = int(watched.line[row]), int(watched.outage[row])
        usd, hours = float(prices.usd_per_mw[k]), int(prices.hours[k])
        words = limit_words(name, classes[line], is_branch=True)
        found.append(
            PlanRow(
                line_index=line,
                outage_index=None if outage == NO_OUTAGE else outage,
                name=name,
                hours=hours,
                usd_per_mw=usd,
                data_class=classes[line],
                sentence=say(
                    "{limit} is full in {hours:,} h: {mw:g} MW more there would add at most "
                    "{usd:,.0f} USD.",
                    limit=words,
                    hours=hours,
                    mw=STEP_MW,
                    usd=min(STEP_MW * usd, most_gain_usd),
                ),
            )
        )
    return tuple(found)


def _most_gain_usd(
    case: AllocationCase, solution: AllocationSolution, programme: Programme
) -> float:
    """Return what a plan without any network limit could add: the first MW may be priced higher."""
    free = quick_certificate(case.problem, solution, total_mw=programme.reached_mw)
    return free.bound_usd - solution.objective_usd


def _policy(case: AllocationCase) -> str:
    """Return in words what the network is held to."""
    after = {
        Security.INTACT: say("Network intact (N-0)"),
        Security.SECURE: say(
            "Network intact and after the loss of any one circuit or unit (N-1), interruptible "
            "load included"
        ),
    }[case.security]
    rule = {
        SecurityPolicy.MUST_NOT_WORSEN: say(
            "what is overloaded without the programme may be loaded further by at most 3 % of all "
            "load of the programme in that hour"
        ),
        SecurityPolicy.STRICT: say(
            "what is overloaded without the programme may not be loaded further"
        ),
        SecurityPolicy.SKIP: say(
            "what is overloaded without the programme is left out in those hours"
        ),
    }[case.model.policy]
    return say(
        "{after}; {rule}. No load while the region of its station sheds demand.",
        after=after, rule=rule,
    )  # fmt: skip


def _notes(case: AllocationCase, answer: Answer, programme: Programme) -> tuple[str, ...]:
    """Return what a planner should know besides the numbers."""
    solution = answer.solution
    barred = [why for why in dict.fromkeys(case.barred) if why]
    notes: list[str] = [say("{reason}.", reason=why) for why in barred]
    if answer.is_preview:
        notes.append(
            say(
                "A preview from {n} hours that stand for all: the proven plan may be worth less.",
                n=len(case.hours),
            )
        )
    if programme.least_ai_share and not any(c.is_ai for c in case.candidates):
        notes.append(say("No site takes an AI load: its least share is left out."))
    operator = _operator_usd(case, solution)
    if operator is not None:
        losing = [
            case.candidates[i].name
            for i in np.flatnonzero((solution.capacity_mw > BUILT_MW) & (operator < 0))
        ]
        if losing:
            notes.append(
                say(
                    "At these prices operators would lose money with: {loads}.",
                    loads=listed(losing),
                )
            )
    if case.security is Security.SECURE and case.model.rows.islanding.size:
        notes.append(
            say(
                "No limit can hold the outages that cut off a part of the network: {n} of them.",
                n=case.model.rows.islanding.size,
            )
        )
    return tuple(notes)
