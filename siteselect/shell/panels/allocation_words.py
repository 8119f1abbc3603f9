"""What the allocation panel says of a plan: how sure it is, how much it gives, to whom."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from siteselect.core.errors import SiteSelectError
from siteselect.core.words import SEMICOLON, listed, say
from siteselect.render.words import tr
from siteselect.shell.panels.wording import capitalised, megawatts, number, percent

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan, PlanCap, PlanLoad, PlanRow

LEAST_MW = 0.05
LEAST_USD = 0.5
EMPTY = say(
    "Shares the programme among the study's sites so that it is worth most, hour by hour, within "
    "surplus and network limits. A first answer comes at once, the proven one replaces it."
)
NO_SITES = say("There are no sites to allocate. Draw one first.")
NOT_READY = say("The plan waits for the base case.")
NOT_COMPILED = say(
    "The plan waits for the fast engine, which is being compiled, once on this machine."
)
CANCELLED = say("Cancelled.")
STALE = say("Sites or grid have changed since: allocate again.")
SITE_HEADINGS = (
    say("Site"), say("Load"), say("MW"), say("Energy %"), say("Full h"), say("Limited by"),
)  # fmt: skip
CAP_HEADINGS = (say("Rule or branch"), say("In use"), say("USD/MW a year"))
NUMBER_COLUMNS = frozenset({2, 3, 4})
CAP_NUMBER_COLUMNS = frozenset({1, 2})


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells, what it means in a sentence, and the site it is about."""

    cells: tuple[str, ...]
    meaning: str
    key: str = ""


def sureness(plan: "Plan") -> str:
    """Return how far a plan may be from the best one."""
    if plan.clash:
        return tr("Nothing can be allocated: these rules cannot hold together.")
    gap = plan.certificate.relative_gap
    if plan.is_preview:
        return tr("Preview, gap {gap}.", gap=percent(gap))
    return tr("Proven to {gap}: no plan is worth more.", gap=exponent(gap))


def exponent(gap: float) -> str:
    """Return the power of ten that a gap stays under, e.g. ``1e-6``."""
    at = next((k for k in (8, 7, 6, 5, 4, 3, 2) if gap <= 10.0**-k), 1)
    return f"1e-{at}"


def amount(plan: "Plan") -> str:
    """Return how much of the programme is allocated, to how many sites."""
    given = {load.site_id for load in plan.loads if load.capacity_mw >= LEAST_MW}
    return tr(
        "{given} of {reached} at {n} of {every} sites, {security}, worth {millions:,.2f} million "
        "USD a year.",
        given=megawatts(plan.capacity_mw, unit=False), reached=megawatts(plan.programme.reached_mw),
        n=len(given), every=len(plan.sites), security=plan.security.value,
        millions=plan.objective_usd / 1e6,
    )  # fmt: skip


def site_rows(plan: "Plan") -> list[Row]:
    """Return every load that got something, the largest first, then sites that got nothing."""
    built = [load for load in plan.loads if load.capacity_mw >= LEAST_MW]
    have = {load.site_id for load in built}
    without: dict[str, PlanLoad] = {}
    for load in plan.loads:
        if load.site_id not in have:
            without.setdefault(load.site_id, load)
    ordered = [*sorted(built, key=lambda load: -load.capacity_mw), *without.values()]
    return [_site_row(load) for load in ordered]


def _site_row(load: "PlanLoad") -> Row:
    has_any = load.capacity_mw >= LEAST_MW
    cells = (
        load.site_name,
        tr(load.workload_name) if has_any else "",
        megawatts(load.capacity_mw if has_any else 0.0, unit=False),
        number(100 * load.energy_share, 1) if has_any else "",
        number(load.hours_at_full) if has_any else "",
        tr(listed(load.limited_by, SEMICOLON)) or ("" if has_any else tr("not worth it")),
    )
    return Row(cells, tr(load.raised_by), load.site_id)


def cap_rows(plan: "Plan") -> list[Row]:
    """Return rules and branches with their price, the dearest first, then rules with room."""
    priced = [
        *((cap.usd_per_mw, _cap_row(cap)) for cap in plan.caps if cap.usd_per_mw >= LEAST_USD),
        *((row.usd_per_mw, _branch_row(row)) for row in plan.rows),
    ]
    idle = [_cap_row(cap) for cap in plan.caps if cap.usd_per_mw < LEAST_USD]
    return [*(row for _, row in sorted(priced, key=lambda pair: -pair[0])), *idle]


def _branch_row(row: "PlanRow") -> Row:
    cells = (tr(row.name), tr("full in {hours:,} h", hours=row.hours), number(row.usd_per_mw))
    return Row(cells, tr(row.sentence))


def _cap_row(cap: "PlanCap") -> Row:
    price = number(cap.usd_per_mw) if cap.usd_per_mw >= LEAST_USD else number(0)
    cells = (capitalised(tr(cap.name)), tr(cap.use_words), price)
    return Row(cells, tr(cap.sentence))


def without_engine(reason: str) -> str:
    """Return why a plan has to wait for compiled loops, or why there will be none."""
    if not reason:
        return tr(NOT_COMPILED)
    return tr(
        "There can be no plan: the fast engine could not be compiled here ({reason}).",
        reason=reason,
    )


def trouble(error: Exception) -> str:
    """Return one sentence on why there is no plan."""
    if isinstance(error, SiteSelectError):
        return tr(error.sentence)
    return tr("No plan could be proven: {error}", error=str(error))
