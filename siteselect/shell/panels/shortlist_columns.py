"""The columns of the shortlist table: what each shows, how it sorts, which field it edits."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from siteselect.core.entities import Site
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import SEMICOLON, listed, say
from siteselect.render.words import local_number, tr
from siteselect.shell.panels.wording import MISSING, capitalised, megawatts, number, plain_megawatts

EXCLUDED = "×"
STATUSES = (
    say("candidate"), say("shortlisted"), say("on hold"), say("rejected"), say("allocated"),
)  # fmt: skip


@dataclass(eq=False)
class SiteRow:
    """One site of the table: as committed, with its score or the reason why there is none.

    `rank` is its place among all ranked sites, which changes as scores come in; `after_plan` its
    score once everyone else in the plan has what the plan gives.
    """

    site: Site
    score: SiteScore | None
    rank: int | None
    trouble: str
    workload: str
    after_plan: SiteScore | None = None

    @property
    def key(self) -> str:
        """What tells it from other rows."""
        return self.site.id

    @property
    def points(self) -> float | None:
        """Its score; None while it has none, or when it is excluded."""
        return None if self.score is None else self.score.score

    @cached_property
    def words(self) -> str:
        """What its columns of text say, for the filter."""
        texts = (column.text(self) for column in COLUMNS if not column.is_number)
        return " ".join(texts).casefold()


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column.

    Attributes
    ----------
    sort_key : callable
        Number or text to sort by; None goes to the end.
    field : str
        Field of the site that an edit changes; empty when the column is not edited.
    is_shown : bool
        Whether the column is there until a planner chooses otherwise.
    """

    id: str
    title: str
    meaning: str
    text: Callable[[SiteRow], str]
    sort_key: Callable[[SiteRow], Any]
    is_number: bool = True
    field: str = ""
    width_px: int = 88
    is_shown: bool = True
    may_be_blank: bool = False


def _of_score(read: Callable[[SiteScore], Any]) -> Callable[[SiteRow], Any]:
    return lambda row: None if row.score is None else read(row.score)


def _number(read: Callable[[SiteScore], float | None], decimals: int) -> Callable[[SiteRow], str]:
    return lambda row: MISSING if row.score is None else number(read(row.score), decimals)


def _points_text(score: SiteScore | None) -> str:
    if score is None:
        return MISSING
    return EXCLUDED if score.score is None else local_number(score.score)


def _firm_text(row: SiteRow) -> str:
    known = None if row.score is None else row.score.firm_mw
    return MISSING if known is None else megawatts(known, unit=False)


def _limit_text(row: SiteRow) -> str:
    if row.score is None:
        return tr(row.trouble)
    if row.score.broken_rules:
        reasons = listed((rule.sentence for rule in row.score.broken_rules), SEMICOLON)
        return tr("Excluded: {reasons}", reasons=reasons)
    if not row.score.bindings:
        return tr("Nothing")
    limit = max(row.score.bindings, key=lambda element: element.hours)
    return tr("{limit} ({hours:,} h)", limit=capitalised(tr(limit.name)), hours=limit.hours)


def _station_text(row: SiteRow) -> str:
    if row.score is None:
        return MISSING
    connection = row.score.connection
    return tr("{station}, {kv:g} kV", station=connection.substation_name, kv=connection.kv)


def _percent_text(read: Callable[[SiteScore], float | None]) -> Callable[[SiteRow], str]:
    def text(row: SiteRow) -> str:
        share = None if row.score is None else read(row.score)
        return MISSING if share is None else number(100 * share, 1)

    return text


def status_text(status: str) -> str:
    """Return a status in the planner's language; one of their own making stays as it is."""
    return tr(next((usual for usual in STATUSES if usual == status), status))


def status_of(text: str) -> str:
    """Return the status that a text in the planner's language stands for."""
    return next((str(usual) for usual in STATUSES if tr(usual) == text), text)


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn(
        "rank", say("Rank"), say("Place by score; excluded sites have none."),
        lambda row: MISSING if row.rank is None else local_number(row.rank), lambda row: row.rank,
        width_px=70,
    ),
    TableColumn(
        "site", say("Site"), say("Name of the site; edit in place."),
        lambda row: row.site.name, lambda row: row.site.name.casefold(),
        is_number=False, field="name", width_px=150,
    ),
    TableColumn(
        "load", say("Load"), say("Kind of load the site asks for."),
        lambda row: tr(row.workload), lambda row: row.workload.casefold(),
        is_number=False, width_px=112,
    ),
    TableColumn(
        "score", say("Score"), say("Weighted sum of the criteria, 0 to 100; × is excluded."),
        lambda row: _points_text(row.score), lambda row: row.points, width_px=66,
    ),
    TableColumn(
        "after_plan", say("After plan"),
        say("Score once everyone else in the plan has what the plan gives them; × is excluded."),
        lambda row: _points_text(row.after_plan),
        lambda row: None if row.after_plan is None else row.after_plan.score, width_px=86,
    ),
    TableColumn(
        "asked", say("Asked MW"), say("Power the site asks for; edit in place."),
        lambda row: plain_megawatts(row.site.requested_mw), lambda row: row.site.requested_mw,
        field="requested_mw", width_px=92,
    ),
    TableColumn(
        "firm", say("Firm MW"),
        say(
            "Power held at the load's firm exceedance: for a load that trips by itself with the "
            "network intact (N-0), for any other with any one element out (N-1)."
        ),
        _firm_text, _of_score(lambda s: s.firm_mw), width_px=82,
    ),
    TableColumn(
        "firm_n0", say("Firm N-0"), say("Power held with the network intact. [MW]"),
        _number(lambda s: s.firm_n0_mw, 0), _of_score(lambda s: s.firm_n0_mw), is_shown=False,
    ),
    TableColumn(
        "firm_n1", say("Firm N-1"), say("Power held with any one element out. [MW]"),
        _number(lambda s: s.firm_n1_mw, 0), _of_score(lambda s: s.firm_n1_mw), is_shown=False,
    ),
    TableColumn(
        "energy", say("Energy %"), say("Served share of the requested energy."),
        _percent_text(lambda s: s.regularity.energy_availability),
        _of_score(lambda s: s.regularity.energy_availability), width_px=88,
    ),
    TableColumn(
        "limit", say("Limited by"),
        say("What limits in most hours, or why the site is excluded."),
        _limit_text, lambda row: _limit_text(row).casefold(), is_number=False, width_px=200,
    ),
    TableColumn(
        "station", say("Connects to"), say("Station and voltage of the connection."),
        _station_text, lambda row: _station_text(row).casefold(), is_number=False, width_px=150,
    ),
    TableColumn(
        "route", say("Route km"), say("Length of the connection."),
        _number(lambda s: s.connection.route_km, 1), _of_score(lambda s: s.connection.route_km),
        width_px=72,
    ),
    TableColumn(
        "cost", say("USD/kW"), say("Connection by requested power; unit costs are assumed."),
        _number(lambda s: s.connection.cost_usd_per_kw, 0),
        _of_score(lambda s: s.connection.cost_usd_per_kw), width_px=84,
    ),
    TableColumn(
        "surplus_cost", say("Energy cost"),
        say("Mean marginal cost of the surplus used, by kWh, in the study's currency."),
        _number(lambda s: s.energy_cost_lc_per_kwh, 2),
        _of_score(lambda s: s.energy_cost_lc_per_kwh), is_shown=False,
    ),
    TableColumn(
        "emission", say("t CO₂/MWh"), say("Emission of the surplus used."),
        _number(lambda s: s.emission_t_per_mwh, 2), _of_score(lambda s: s.emission_t_per_mwh),
        is_shown=False,
    ),
    TableColumn(
        "longest", say("Longest gap h"), say("Longest interruption of the request."),
        _number(lambda s: s.regularity.longest_outage_h, 0),
        _of_score(lambda s: s.regularity.longest_outage_h), width_px=104, is_shown=False,
    ),
    TableColumn(
        "coverage", say("Data %"), say("Share of the weight of the criteria that has data."),
        _percent_text(lambda s: s.coverage), _of_score(lambda s: s.coverage), width_px=76,
    ),
    TableColumn(
        "region", say("Region"), say("Region the site lies in."),
        lambda row: MISSING if row.score is None else row.score.region_id or MISSING,
        lambda row: None if row.score is None else row.score.region_id.casefold() or None,
        is_number=False, is_shown=False,
    ),
    TableColumn(
        "group", say("Group"), say("Heading the site is listed under; edit in place."),
        lambda row: row.site.group, lambda row: row.site.group.casefold() or None,
        is_number=False, field="group", is_shown=False, may_be_blank=True,
    ),
    TableColumn(
        "status", say("Status"), say("How far the planner is with the site; edit in place."),
        lambda row: status_text(row.site.status), lambda row: row.site.status.casefold(),
        is_number=False, field="status", width_px=92,
    ),
    TableColumn(
        "notes", say("Notes"), say("What the planner noted; edit in place."),
        lambda row: row.site.notes, lambda row: row.site.notes.casefold() or None,
        is_number=False, field="notes", width_px=160, is_shown=False, may_be_blank=True,
    ),
)  # fmt: skip
