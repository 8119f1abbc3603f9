"""The columns of the shortlist table: what each shows, how it sorts, which field it edits."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from siteselect.core.entities import Site
from siteselect.core.scoring.site_score import SiteScore
from siteselect.shell.panels.wording import MISSING, megawatts, number, percent, plain_megawatts
from siteselect.study.study import Study

EXCLUDED = "×"
STATUSES = ("candidate", "shortlisted", "on hold", "rejected", "allocated")


@dataclass(frozen=True, slots=True)
class SiteRow:
    """One site of the table: as committed, with its score or the reason why there is none."""

    site: Site
    score: SiteScore | None
    rank: int | None
    trouble: str
    workload: str


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column.

    Attributes
    ----------
    sort_key : callable
        Number or text to sort by; None goes to the end.
    field : str
        Field of the site that an edit changes; empty when the column is not edited.
    """

    title: str
    meaning: str
    text: Callable[[SiteRow], str]
    sort_key: Callable[[SiteRow], Any]
    is_number: bool = True
    field: str = ""


def _of_score(read: Callable[[SiteScore], Any]) -> Callable[[SiteRow], Any]:
    return lambda row: None if row.score is None else read(row.score)


def _number(read: Callable[[SiteScore], float | None], decimals: int) -> Callable[[SiteRow], str]:
    return lambda row: MISSING if row.score is None else number(read(row.score), decimals)


def _score_text(row: SiteRow) -> str:
    if row.score is None:
        return MISSING
    return EXCLUDED if row.score.score is None else f"{row.score.score:.0f}"


def _firm_text(row: SiteRow) -> str:
    known = None if row.score is None else row.score.firm_mw
    return MISSING if known is None else megawatts(known, unit=False)


def _limit_text(row: SiteRow) -> str:
    if row.score is None:
        return row.trouble
    if row.score.broken_rules:
        return "Excluded: " + "; ".join(rule.sentence for rule in row.score.broken_rules)
    if not row.score.bindings:
        return "Nothing"
    limit = max(row.score.bindings, key=lambda element: element.hours)
    return f"{limit.name[:1].upper()}{limit.name[1:]} ({limit.hours:,} h)"


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn(
        "Rank", "Place by score; excluded sites have none.",
        lambda row: MISSING if row.rank is None else str(row.rank), lambda row: row.rank,
    ),
    TableColumn(
        "Site", "Name of the site; edit in place.", lambda row: row.site.name,
        lambda row: row.site.name.casefold(), is_number=False, field="name",
    ),
    TableColumn(
        "Load", "Kind of load the site asks for.", lambda row: row.workload,
        lambda row: row.workload.casefold(), is_number=False,
    ),
    TableColumn(
        "Score", "Weighted sum of the criteria, 0 to 100; × is excluded.", _score_text,
        _of_score(lambda s: s.score),
    ),
    TableColumn(
        "Asked MW", "Power the site asks for; edit in place.",
        lambda row: plain_megawatts(row.site.requested_mw), lambda row: row.site.requested_mw,
        field="requested_mw",
    ),
    TableColumn(
        "Firm MW", "Power held at the load's firm exceedance: for a load that trips by itself with "
        "the network intact (N-0), for any other with any one element out (N-1).",
        _firm_text, _of_score(lambda s: s.firm_mw),
    ),
    TableColumn(
        "Energy %", "Served share of the requested energy.",
        lambda row: MISSING
        if row.score is None
        else percent(row.score.regularity.energy_availability).removesuffix(" %"),
        _of_score(lambda s: s.regularity.energy_availability),
    ),
    TableColumn(
        "Limited by", "What limits in most hours, or why the site is excluded.", _limit_text,
        lambda row: _limit_text(row).casefold(), is_number=False,
    ),
    TableColumn(
        "Connects to", "Station and voltage of the connection.",
        lambda row: MISSING
        if row.score is None
        else f"{row.score.connection.substation_name}, {row.score.connection.kv:g} kV",
        lambda row: "" if row.score is None else row.score.connection.substation_name.casefold(),
        is_number=False,
    ),
    TableColumn(
        "Route km", "Straight distance to the station times the route factor.",
        _number(lambda s: s.connection.route_km, 1), _of_score(lambda s: s.connection.route_km),
    ),
    TableColumn(
        "USD/kW", "Connection by requested power; unit costs are assumed.",
        _number(lambda s: s.connection.cost_usd_per_kw, 0),
        _of_score(lambda s: s.connection.cost_usd_per_kw),
    ),
    TableColumn(
        "Status", "How far the planner is with the site; edit in place.",
        lambda row: row.site.status, lambda row: row.site.status.casefold(), is_number=False,
        field="status",
    ),
)  # fmt: skip


def site_rows(
    study: Study, scores: dict[str, SiteScore], troubles: dict[str, str]
) -> tuple[SiteRow, ...]:
    """Return the rows by score, excluded sites after the ranked ones, unscored ones last."""
    names = {workload.id: workload.name for workload in study.workloads}

    def order(site: Site) -> tuple[bool, bool, float]:
        score = scores.get(site.id)
        if score is None:
            return True, True, 0.0
        return False, score.score is None, -(score.score or 0.0)

    rows = []
    for position, site in enumerate(sorted(study.sites, key=order), start=1):
        score = scores.get(site.id)
        is_ranked = score is not None and score.score is not None
        rows.append(
            SiteRow(
                site=site,
                score=score,
                rank=position if is_ranked else None,
                trouble=troubles.get(site.id, ""),
                workload=names.get(site.workload_id, site.workload_id),
            )
        )
    return tuple(rows)
