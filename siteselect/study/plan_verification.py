"""From an evaluation to what its plans are held against."""

from typing import TYPE_CHECKING

from siteselect.core.entities import LoadClass
from siteselect.core.errors import InputError
from siteselect.core.progress import SILENT, Progress
from siteselect.core.verification.facts import BaseOperation, Facts
from siteselect.core.verification.report import VerificationReport
from siteselect.core.verification.rules import Overloads, RatingRules
from siteselect.core.verification.verify import verify_plan
from siteselect.study.evaluation import ENGINE_VERSION
from siteselect.study.hosting import POLICY

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan
    from siteselect.study.evaluation import Evaluation
    from siteselect.study.study import Study


def verified(
    plan: "Plan",
    evaluation: "Evaluation",
    *,
    progress: Progress = SILENT,
    source: str = "plan",
) -> VerificationReport:
    """Hold a plan against the study of an evaluation; sentences call the plan `source`.

    Raises
    ------
    InputError
        When the plan was made from another study.
    Cancelled
        When `progress` says so.
    """
    refuse_other_study(plan, evaluation.study, source=source)
    return verify_plan(
        plan,
        facts_of(evaluation),
        rating_rules(evaluation),
        overloads=Overloads(POLICY.value),
        progress=progress,
        source=source,
    )


def refuse_other_study(plan: "Plan", study: "Study", *, source: str = "plan") -> None:
    """Raise when a plan was made from another study, or by another engine.

    Raises
    ------
    InputError
        Which of the two it is.
    """
    if plan.study_hash != study.content_hash:
        raise InputError(
            f"The plan was made from another study, or '{plan.study_name}' has changed since",
            where=f"{source}, study {study.info.name}",
            fix="Give the study the plan was made from, or make the plan again.",
        )
    if plan.engine_version != ENGINE_VERSION:
        raise InputError(
            f"The plan was made by engine {plan.engine_version}, this one is {ENGINE_VERSION}",
            where=source,
            fix="Make the plan again.",
        )


def facts_of(evaluation: "Evaluation") -> Facts:
    """Return the tables of a study with its base case."""
    study, grid, base = evaluation.study, evaluation.grid, evaluation.base_case
    return Facts(
        substations=study.substations,
        transformers=[x for x in study.transformers if x.id not in evaluation.out_of_service],
        lines=[x for x in study.lines if x.id not in evaluation.out_of_service],
        plants=study.plants,
        load_shares=study.load_shares,
        hourly_demand=study.hourly_demand,
        hourly_availability=study.hourly_availability,
        temperature_c=study.temperature_c,
        calendar=study.calendar,
        values=evaluation.values,
        currency_per_usd=study.info.currency_per_usd,
        least_energy_share={kind.id: kind.min_energy_share for kind in study.workloads},
        firm_workloads=frozenset(
            kind.id for kind in study.workloads if kind.load_class is LoadClass.FIRM
        ),
        operators=study.operators,
        base=BaseOperation(
            plant_ids=evaluation.fleet.plant_ids,
            dispatch_mw=base.dispatch_mw,
            link_ids=grid.link_ids,
            link_mw=base.link_mw,
            bus_ids=grid.bus_ids,
            shed_mw=base.shed_mw,
        ),
    )


def rating_rules(evaluation: "Evaluation") -> RatingRules:
    """Return how the ratings of an evaluation follow from what stands on the plates."""
    values = evaluation.values
    return RatingRules(
        security_margin=values["security_margin"],
        power_factor=values["transformer_power_factor"],
        transformer_reactance_pu=values["transformer_reactance_pu"],
        line_emergency_factor=values["emergency_factor_line"],
        transformer_emergency_factor=values["emergency_factor_transformer"],
        design_ambient_c=values["design_ambient_c"],
        ambient_rating_ceiling=values["ambient_rating_ceiling"],
        age_derating=values["age_derating"],
        year=evaluation.study.calendar.starts[-1].year,
    )
