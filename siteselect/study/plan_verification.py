"""From an evaluation to what its plans are held against."""

from typing import TYPE_CHECKING

from siteselect.core.progress import SILENT, Progress
from siteselect.core.verification.facts import BaseOperation, Facts
from siteselect.core.verification.report import VerificationReport
from siteselect.core.verification.rules import RatingRules
from siteselect.core.verification.verify import verify_plan

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan
    from siteselect.study.evaluation import Evaluation

LINE_EMERGENCY_FACTOR = 1.15
TRANSFORMER_EMERGENCY_FACTOR = 1.15
"""Rating after an outage over the rating on the plate."""


def verified(
    plan: "Plan", evaluation: "Evaluation", *, progress: Progress = SILENT
) -> VerificationReport:
    """Hold a plan against the study of an evaluation.

    Raises
    ------
    InputError
        When the plan was made from another study.
    Cancelled
        When `progress` says so.
    """
    return verify_plan(plan, facts_of(evaluation), rating_rules(evaluation), progress=progress)


def facts_of(evaluation: "Evaluation") -> Facts:
    """Return the tables of a study with its base case."""
    study, grid, base = evaluation.study, evaluation.grid, evaluation.base_case
    return Facts(
        substations=study.substations,
        transformers=study.transformers,
        lines=study.lines,
        plants=study.plants,
        load_shares=study.load_shares,
        hourly_demand=study.hourly_demand,
        hourly_availability=study.hourly_availability,
        calendar=study.calendar,
        values=evaluation.values,
        currency_per_usd=study.info.currency_per_usd,
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
        line_emergency_factor=values.get("line_emergency_factor", LINE_EMERGENCY_FACTOR),
        transformer_emergency_factor=values.get(
            "transformer_emergency_factor", TRANSFORMER_EMERGENCY_FACTOR
        ),
    )
