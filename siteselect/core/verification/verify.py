"""All promises of a plan at once."""

from collections import Counter
from typing import TYPE_CHECKING

from siteselect.core.errors import raise_for_problems
from siteselect.core.progress import SILENT, Part, Progress
from siteselect.core.verification.cap_checks import cap_promises
from siteselect.core.verification.energy_checks import energy_promises
from siteselect.core.verification.facts import Facts
from siteselect.core.verification.network_checks import network_promises
from siteselect.core.verification.physical_network import PhysicalNetwork, physical_network
from siteselect.core.verification.report import VerificationReport
from siteselect.core.verification.rules import Overloads, RatingRules
from siteselect.core.verification.supply import supply_of
from siteselect.core.verification.table_checks import all_hours_promise, table_promises

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan

PREVIEW_NOTE = "Nothing else was checked: only a whole plan promises anything."


def verify_plan(
    plan: "Plan",
    facts: Facts,
    ratings: RatingRules,
    *,
    overloads: Overloads = Overloads.MUST_NOT_WORSEN,
    progress: Progress = SILENT,
    source: str = "plan",
) -> VerificationReport:
    """Re-derive every promise of a plan on all its hours, without the engine's code.

    Parameters
    ----------
    plan : Plan
    facts : Facts
        The study the plan was made from.
    ratings : RatingRules
    overloads : Overloads
        What load may do to branches that are overloaded without it.
    progress : Progress
    source : str
        What sentences call the plan: its file.

    Raises
    ------
    InputError
        When the plan does not belong to the study: other hours, stations or plants.
    Cancelled
        When `progress` says so.
    """
    progress.report(0.0, "Building the network anew")
    network = physical_network(
        facts.substations,
        facts.transformers,
        facts.lines,
        ratings,
        temperature_c=facts.temperature_c,
    )
    _refuse_strangers(plan, facts, network, source)
    whole = all_hours_promise(plan, facts)
    if not whole.holds:
        return VerificationReport((whole,), (PREVIEW_NOTE,))
    supply = supply_of(facts, network)
    promises = [
        whole,
        *cap_promises(plan, facts),
        *energy_promises(plan, facts, network, supply),
    ]
    on_branches, notes = network_promises(
        plan, facts, network, supply, overloads=overloads, progress=Part(progress, 0.1, 1.0)
    )
    progress.report(1.0, "Verified")
    return VerificationReport(
        (*promises, *on_branches, *table_promises(plan, facts, supply)), tuple(notes)
    )


def _refuse_strangers(plan: "Plan", facts: Facts, network: PhysicalNetwork, source: str) -> None:
    """Refuse what cannot be looked up in the study, and tables of the wrong size."""
    sites = {site.id for site in plan.sites}
    plants = {plant.id for plant in facts.plants if plant.in_service}
    n_hours, pairs = len(plan.hours), [(load.site_id, load.workload_id) for load in plan.loads]
    shapes = {
        "served load": (plan.served_mw, (n_hours, len(plan.loads))),
        "used surplus": (plan.used_mw, (n_hours, len(plan.sources))),
        "weights": (plan.weight_h, (n_hours,)),
    }
    raise_for_problems(
        [
            *(f"table of {name} has shape {array.shape} instead of {shape}"
              for name, (array, shape) in shapes.items() if array.shape != shape),
            *(f"load at '{load.site_name}': no station level '{load.bus_id}'"
              for load in plan.loads if load.bus_id not in network.bus_index),
            *(f"load at '{load.site_name}': no site '{load.site_id}'"
              for load in plan.loads if load.site_id not in sites),
            *(f"site '{site}' stands there {n} times"
              for site, n in Counter(site.id for site in plan.sites).items() if n > 1),
            *(f"load at '{load.site_name}': no workload '{load.workload_id}'"
              for load in plan.loads if load.workload_id not in facts.least_energy_share),
            *(f"source '{source.plant_id}': no such plant in service"
              for source in plan.sources if source.plant_id not in plants),
            *(f"site '{site}' has workload '{workload}' more than once"
              for (site, workload), n in Counter(pairs).items() if n > 1),
        ],
        where=source,
        fix="Give the study the plan was made from.",
    )  # fmt: skip
