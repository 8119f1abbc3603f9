"""The shortlist as a table: one declared list of columns for files, pages, window and manual."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from siteselect.core.entities import Region, Site, Workload
from siteselect.core.errors import InputError
from siteselect.core.scoring.site_score import BindingElement, SiteScore
from siteselect.core.words import listed, say
from siteselect.study.study import Study

Cell = str | int | float | None


class ColumnKind(StrEnum):
    """What a cell holds when it is not missing."""

    TEXT = "text"
    WHOLE = "whole number"
    NUMBER = "number"


class Basis(StrEnum):
    """What a column rests on, which says how far it can be trusted."""

    PLANNER = "as entered by the planner"
    GEOMETRY = "from positions and straight distances"
    HOURLY = "from the hourly tables"
    COSTS = "from assumed unit costs"
    ENGINE = "said by the engine"


@dataclass(frozen=True, slots=True)
class ShortlistRow:
    """One site of a shortlist: its place in the order, its score and the records behind it.

    `rank` counts from 1 over the sites that are not excluded; an excluded site has None.
    """

    rank: int | None
    score: SiteScore
    site: Site
    workload: Workload | None
    region: Region | None

    @property
    def is_excluded(self) -> bool:
        """Whether a hard rule keeps the site out."""
        return self.score.score is None

    @property
    def limit(self) -> BindingElement | None:
        """What limits the site in most hours, or None when nothing does."""
        bindings = self.score.bindings
        return max(bindings, key=lambda element: element.hours) if bindings else None


@dataclass(frozen=True, slots=True)
class ShortlistColumn:
    """One column of the shortlist.

    Attributes
    ----------
    key : str
        Stable name in GeoJSON, GeoPackage and scripts.
    title : str
        What a planner reads above the column.
    unit : str
        Unit of the numbers, ``{currency}`` standing for the study's; empty for text and counts.
    decimals : int
        Digits kept after the point in every file; finer differences mean nothing.
    read : callable
        Gives the raw value of a row.
    """

    key: str
    title: str
    unit: str
    kind: ColumnKind
    decimals: int
    basis: Basis
    description: str
    read: Callable[[ShortlistRow], Cell]

    def header(self, currency: str) -> str:
        """Return the title with the unit in brackets, e.g. ``Route (km)``."""
        unit = self.unit.format(currency=currency)
        return f"{self.title} ({unit})" if unit else self.title

    def cell(self, row: ShortlistRow) -> Cell:
        """Return the value of a row, rounded to `decimals`; None where it is missing."""
        value = self.read(row)
        if isinstance(value, str):
            return storable(value) or None
        if value is None or not isfinite(value):
            return None
        return round(value) if self.kind is ColumnKind.WHOLE else round(float(value), self.decimals)


def shortlist_rows(study: Study, scores: Sequence[SiteScore]) -> tuple[ShortlistRow, ...]:
    """Return the scored sites, best first, excluded ones last; equals keep the order of their ids.

    Raises
    ------
    InputError
        When a score belongs to no site of the study.
    """
    sites = {site.id: site for site in study.sites}
    workloads = {workload.id: workload for workload in study.workloads}
    regions = {region.id: region for region in study.regions}
    strangers = [score.site_id for score in scores if score.site_id not in sites]
    if strangers:
        raise InputError(
            say(
                "The shortlist has sites that the study lacks: {strangers}",
                strangers=listed(strangers[:20]),
            ),
            fix=say("Score the sites of this study again."),
        )
    ordered = sorted(scores, key=_order)
    return tuple(
        ShortlistRow(
            rank=None if score.score is None else position,
            score=score,
            site=sites[score.site_id],
            workload=workloads.get(score.workload_id),
            region=regions.get(score.region_id),
        )
        for position, score in enumerate(ordered, start=1)
    )


def _order(score: SiteScore) -> tuple[bool, float, str]:
    return (score.score is None, -(score.score or 0.0), score.site_id)


def storable(text: str) -> str:
    """Replace what no file format can hold: NUL and halves of surrogate pairs."""
    return (
        text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")
    )


def _limit_name(row: ShortlistRow) -> Cell:
    return row.limit.name if row.limit else None


def _limit_hours(row: ShortlistRow) -> Cell:
    return row.limit.hours if row.limit else None


def _limit_class(row: ShortlistRow) -> Cell:
    return row.limit.data_class.value if row.limit else None


def _excluded_because(row: ShortlistRow) -> Cell:
    return "; ".join(rule.sentence.rstrip(".") for rule in row.score.broken_rules)


def _firm_mw(exceedance: float) -> Callable[[ShortlistRow], Cell]:
    return lambda row: row.score.regularity.firm_mw.get(exceedance)


_TEXT, _WHOLE, _NUMBER = ColumnKind.TEXT, ColumnKind.WHOLE, ColumnKind.NUMBER

SHORTLIST_COLUMNS: tuple[ShortlistColumn, ...] = (
    ShortlistColumn(
        "rank", "Rank", "", _WHOLE, 0, Basis.ENGINE,
        "Place by score, 1 the best; missing for an excluded site.", lambda row: row.rank,
    ),
    ShortlistColumn(
        "id", "Site id", "", _TEXT, 0, Basis.PLANNER,
        "Stable id of the site in the study.", lambda row: row.site.id,
    ),
    ShortlistColumn(
        "name", "Site", "", _TEXT, 0, Basis.PLANNER, "Name of the site.", lambda row: row.site.name,
    ),
    ShortlistColumn(
        "workload", "Load", "", _TEXT, 0, Basis.PLANNER,
        "Kind of load the site was scored for.",
        lambda row: row.workload.name if row.workload else row.score.workload_id,
    ),
    ShortlistColumn(
        "requested_mw", "Requested", "MW", _NUMBER, 3, Basis.PLANNER,
        "Power the site asks for.", lambda row: row.score.requested_mw,
    ),
    ShortlistColumn(
        "firm_exceedance", "Firm means", "share of hours", _NUMBER, 4, Basis.PLANNER,
        "Share of hours in which the firm MW of this kind of load must be there.",
        lambda row: row.workload.firm_exceedance if row.workload else None,
    ),
    ShortlistColumn(
        "firm_n0_mw", "Firm N-0", "MW", _NUMBER, 3, Basis.HOURLY,
        "Power held at the load's firm exceedance with the network intact.",
        lambda row: row.score.firm_n0_mw,
    ),
    ShortlistColumn(
        "firm_n1_mw", "Firm N-1", "MW", _NUMBER, 3, Basis.HOURLY,
        "The same with any one element out; missing until it is computed.",
        lambda row: row.score.firm_n1_mw,
    ),
    ShortlistColumn(
        "score", "Score", "0-100", _NUMBER, 2, Basis.ENGINE,
        "Weighted sum of the criteria; missing for an excluded site.",
        lambda row: row.score.score,
    ),
    ShortlistColumn(
        "coverage", "Criteria with data", "share", _NUMBER, 4, Basis.ENGINE,
        "Share of the criteria weight that has data behind it.", lambda row: row.score.coverage,
    ),
    ShortlistColumn(
        "energy_availability", "Energy availability", "share", _NUMBER, 4, Basis.HOURLY,
        "Served share of the requested energy.",
        lambda row: row.score.regularity.energy_availability,
    ),
    ShortlistColumn(
        "availability", "Availability", "share of hours", _NUMBER, 4, Basis.HOURLY,
        "Share of hours in which the whole request is served.",
        lambda row: row.score.regularity.availability,
    ),
    ShortlistColumn(
        "firm_90_mw", "Held 90 % of hours", "MW", _NUMBER, 3, Basis.HOURLY,
        "Power exceeded in 90 % of hours.", _firm_mw(0.90),
    ),
    ShortlistColumn(
        "firm_95_mw", "Held 95 % of hours", "MW", _NUMBER, 3, Basis.HOURLY,
        "Power exceeded in 95 % of hours.", _firm_mw(0.95),
    ),
    ShortlistColumn(
        "firm_99_mw", "Held 99 % of hours", "MW", _NUMBER, 3, Basis.HOURLY,
        "Power exceeded in 99 % of hours.", _firm_mw(0.99),
    ),
    ShortlistColumn(
        "longest_interruption_h", "Longest interruption", "h", _NUMBER, 1, Basis.HOURLY,
        "Longest run of hours below the request.",
        lambda row: row.score.regularity.longest_outage_h,
    ),
    ShortlistColumn(
        "interruptions_per_year", "Interruptions", "per year", _NUMBER, 2, Basis.HOURLY,
        "Runs of hours below the request, by year.",
        lambda row: row.score.regularity.interruptions_per_year,
    ),
    ShortlistColumn(
        "binding_element", "Limited by", "", _TEXT, 0, Basis.HOURLY,
        "Network element that limits the site in most hours; missing when none does.",
        _limit_name,
    ),
    ShortlistColumn(
        "binding_hours", "Limited for", "h", _WHOLE, 0, Basis.HOURLY,
        "Hours in which that element limits.", _limit_hours,
    ),
    ShortlistColumn(
        "binding_data_class", "Class of the limit", "", _TEXT, 0, Basis.ENGINE,
        "Data class of that element's rating.", _limit_class,
    ),
    ShortlistColumn(
        "connection_substation", "Connected at", "", _TEXT, 0, Basis.GEOMETRY,
        "Station the site connects to.", lambda row: row.score.connection.substation_name,
    ),
    ShortlistColumn(
        "connection_kv", "Voltage", "kV", _NUMBER, 1, Basis.GEOMETRY,
        "Voltage of the connection.", lambda row: row.score.connection.kv,
    ),
    ShortlistColumn(
        "route_km", "Route", "km", _NUMBER, 2, Basis.GEOMETRY,
        "Straight distance to that station times the route factor.",
        lambda row: row.score.connection.route_km,
    ),
    ShortlistColumn(
        "connection_usd", "Connection cost", "USD", _WHOLE, 0, Basis.COSTS,
        "Line, bays and transformers of the connection.",
        lambda row: row.score.connection.cost_usd,
    ),
    ShortlistColumn(
        "connection_usd_per_kw", "Connection cost by power", "USD/kW", _NUMBER, 2, Basis.COSTS,
        "The same by requested power.", lambda row: row.score.connection.cost_usd_per_kw,
    ),
    ShortlistColumn(
        "energy_cost_lc_per_kwh", "Energy cost", "{currency}/kWh", _NUMBER, 3, Basis.COSTS,
        "Mean marginal cost of the surplus used, losses included.",
        lambda row: row.score.energy_cost_lc_per_kwh,
    ),
    ShortlistColumn(
        "region", "Region", "", _TEXT, 0, Basis.GEOMETRY,
        "Distribution region of the site.",
        lambda row: row.region.name if row.region else row.score.region_id,
    ),
    ShortlistColumn(
        "excluded_because", "Excluded because", "", _TEXT, 0, Basis.ENGINE,
        "Hard rules the site breaks; missing when it breaks none.", _excluded_because,
    ),
    ShortlistColumn(
        "sentence", "In a sentence", "", _TEXT, 0, Basis.ENGINE,
        "The answer in words.", lambda row: row.score.sentence,
    ),
    ShortlistColumn(
        "lon", "Longitude", "degrees east", _NUMBER, 6, Basis.PLANNER,
        "Point of the site that is connected, WGS 84.", lambda row: row.site.anchor.x,
    ),
    ShortlistColumn(
        "lat", "Latitude", "degrees north", _NUMBER, 6, Basis.PLANNER,
        "Point of the site that is connected, WGS 84.", lambda row: row.site.anchor.y,
    ),
    ShortlistColumn(
        "data_class", "Data class", "", _TEXT, 0, Basis.ENGINE,
        "Class of the weakest input: measured, published, assumed or synthetic.",
        lambda row: row.score.data_class.value,
    ),
)  # fmt: skip
