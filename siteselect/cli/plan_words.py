"""A plan as lines of text, and as plain values for other programs."""

from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan

LEAST_MW = 0.05
LEAST_PRICE_USD = 1.0
ROWS_SHOWN = 8
MILLION = 1e6
HEADINGS = ("site", "workload", "MW", "GWh", "energy", "h at full", "limited by")


def plan_lines(plan: "Plan") -> list[str]:
    """Return what a planner wants to know of a plan, line by line."""
    return [
        *_loads(plan),
        "",
        *_limits(plan),
        *(f"Note: {note}" for note in plan.notes),
        *(f"Cannot hold together: {rule}" for rule in plan.clash),
        *_proof(plan),
    ]


def plan_record(plan: "Plan") -> dict[str, object]:
    """Return a plan without its hours as plain values."""
    return {
        "study": plan.study_name,
        "scenario": plan.scenario_id,
        "security": plan.security.value,
        "policy": plan.policy,
        "data_class": plan.data_class.value,
        "capacity_mw": plan.capacity_mw,
        "objective_usd": plan.objective_usd,
        "certificate": asdict(plan.certificate),
        "solver": plan.solver,
        "loads": [asdict(load) for load in plan.loads],
        "caps": [asdict(cap) for cap in plan.caps],
        "rows": [asdict(row) for row in plan.rows],
        "clash": list(plan.clash),
        "notes": list(plan.notes),
    }


def _loads(plan: "Plan") -> list[str]:
    rows = [
        (
            load.site_name,
            load.workload_name,
            f"{load.capacity_mw:,.1f}",
            f"{load.served_mwh / 1000:,.1f}",
            f"{load.energy_share:.1%}",
            f"{load.hours_at_full:,.0f}",
            "; ".join(load.limited_by[:2]),
        )
        for load in sorted(plan.loads, key=lambda load: -load.capacity_mw)
        if load.capacity_mw >= LEAST_MW
    ]
    nothing = [
        f"Nothing at {site.name}: {'; '.join(_reasons(plan, site.id))}."
        for site in plan.sites
        if plan.site_mw(site.id) < LEAST_MW
    ]
    width = [max(len(cell) for cell in column) for column in zip(HEADINGS, *rows, strict=True)]
    table = [_aligned(row, width) for row in (HEADINGS, *rows)] if rows else []
    return [*table, *nothing]


def _reasons(plan: "Plan", site_id: str) -> list[str]:
    """Return what limits the loads of a site; where nothing does, what more would need or lose."""
    own = [load for load in plan.loads if load.site_id == site_id]
    limits = [words for load in own for words in load.limited_by[:1]]
    return list(dict.fromkeys(x.rstrip(".") for x in limits or [load.raised_by for load in own]))


def _aligned(row: tuple[str, ...], width: list[int]) -> str:
    """Return a line: words to the left, numbers to the right."""
    cells = [
        cell.ljust(w) if column in (0, 1, len(row) - 1) else cell.rjust(w)
        for column, (cell, w) in enumerate(zip(row, width, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _limits(plan: "Plan") -> list[str]:
    """Return what has a price, dearest first."""
    caps = [
        f"{cap.name}: {cap.use_words}; {cap.sentence}"
        for cap in sorted(plan.caps, key=lambda cap: -cap.usd_per_mw)
        if cap.usd_per_mw >= LEAST_PRICE_USD
    ]
    rows = [row.sentence for row in plan.rows[:ROWS_SHOWN]]
    more = len(plan.rows) - len(rows)
    return [*caps, *rows, *([f"and {more} more branches with smaller prices"] if more > 0 else [])]


def _proof(plan: "Plan") -> list[str]:
    proof = plan.certificate
    return [
        f"{plan.capacity_mw:,.1f} MW in all, worth {plan.objective_usd / MILLION:,.2f} million "
        f"USD; no plan is worth more than {proof.bound_usd / MILLION:,.2f} million USD "
        f"(gap {proof.relative_gap:.1e}, {plan.solver}).",
        f"{plan.policy} Data: {plan.data_class.value} at worst.",
    ]
