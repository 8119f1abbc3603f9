"""What the allocation panel says of a plan: how sure it is, how much it gives, to whom."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from siteselect.core.errors import SiteSelectError
from siteselect.shell.panels.wording import megawatts, number, percent

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan, PlanCap, PlanLoad, PlanRow

LEAST_MW = 0.05
LEAST_USD = 0.5
EMPTY = (
    "Shares the programme among the study's sites so that it is worth most, hour by hour, within "
    "surplus and network limits. A first answer comes at once, the proven one replaces it."
)
NO_SITES = "There are no sites to allocate. Draw one first."
NOT_READY = "The plan waits for the base case."
NOT_COMPILED = "The plan waits for the fast engine, which is being compiled, once on this machine."
CANCELLED = "Cancelled."
STALE = "Sites or grid have changed since: allocate again."
SITE_HEADINGS = ("Site", "Load", "MW", "Energy %", "Full h", "Limited by")
CAP_HEADINGS = ("Rule or branch", "In use", "USD/MW a year")
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
        return "Nothing can be allocated: these rules cannot hold together."
    gap = plan.certificate.relative_gap
    if plan.is_preview:
        return f"Preview, gap {percent(gap)}."
    return f"Proven to {exponent(gap)}: no plan is worth more."


def exponent(gap: float) -> str:
    """Return the power of ten that a gap stays under, e.g. ``1e-6``."""
    at = next((k for k in (8, 7, 6, 5, 4, 3, 2) if gap <= 10.0**-k), 1)
    return f"1e-{at}"


def amount(plan: "Plan") -> str:
    """Return how much of the programme is allocated, to how many sites."""
    given = {load.site_id for load in plan.loads if load.capacity_mw >= LEAST_MW}
    return (
        f"{megawatts(plan.capacity_mw, unit=False)} of {megawatts(plan.programme.reached_mw)} at "
        f"{len(given)} of {len(plan.sites)} sites, {plan.security.value}, "
        f"worth {plan.objective_usd / 1e6:,.2f} million USD a year."
    )


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
        load.workload_name if has_any else "",
        megawatts(load.capacity_mw if has_any else 0.0, unit=False),
        number(100 * load.energy_share, 1) if has_any else "",
        number(load.hours_at_full) if has_any else "",
        "; ".join(load.limited_by) or ("" if has_any else "not worth it"),
    )
    return Row(cells, load.raised_by, load.site_id)


def cap_rows(plan: "Plan") -> list[Row]:
    """Return rules and branches with their price, the dearest first, then rules with room."""
    priced = [
        *((cap.usd_per_mw, _cap_row(cap)) for cap in plan.caps if cap.usd_per_mw >= LEAST_USD),
        *((row.usd_per_mw, _branch_row(row)) for row in plan.rows),
    ]
    idle = [_cap_row(cap) for cap in plan.caps if cap.usd_per_mw < LEAST_USD]
    return [*(row for _, row in sorted(priced, key=lambda pair: -pair[0])), *idle]


def _branch_row(row: "PlanRow") -> Row:
    cells = (row.name, f"full in {row.hours:,} h", number(row.usd_per_mw))
    return Row(cells, row.sentence)


def _cap_row(cap: "PlanCap") -> Row:
    price = number(cap.usd_per_mw) if cap.usd_per_mw >= LEAST_USD else "0"
    cells = (_capitalised(cap.name), cap.use_words, price)
    return Row(cells, cap.sentence)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def without_engine(reason: str) -> str:
    """Return why a plan has to wait for compiled loops, or why there will be none."""
    if not reason:
        return NOT_COMPILED
    return f"There can be no plan: the fast engine could not be compiled here ({reason})."


def trouble(error: Exception) -> str:
    """Return one sentence on why there is no plan."""
    if isinstance(error, SiteSelectError):
        return error.sentence
    return f"No plan could be proven: {error}"
