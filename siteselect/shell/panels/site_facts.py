"""What the inspector says about one scored site, as rows of text."""

from siteselect.core.entities import Workload
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import BindingElement, Connection, SiteScore
from siteselect.core.words import listed, say
from siteselect.render.dates import moment
from siteselect.render.words import tr
from siteselect.shell.panels.entries import Entry
from siteselect.shell.panels.regularity_rows import FactRow
from siteselect.shell.panels.wording import (
    capitalised,
    megawatts,
    money,
    number,
    percent,
)
from siteselect.study.study import Study

LEAST_SHARE_SHOWN = 0.005
USED_TABLES = {
    "hourly_demand": say("hourly demand"), "hourly_availability": say("hourly availability"),
    "plants": say("plants"), "lines": say("lines"), "transformers": say("transformers"),
    "load_shares": say("load shares"),
}  # fmt: skip
NOT_COMPUTED = say("not computed yet")
CLASS_MEANING = {
    DataClass.MEASURED: say("Measured or metered."),
    DataClass.PUBLISHED: say("Taken from a published document."),
    DataClass.ASSUMED: say("Assumed by an expert; ask the owner before relying on it."),
    DataClass.SYNTHETIC: say("Made by rule from published totals; not measured."),
}
TIER_NAMES = {
    0: say("Tier 0, curtailed wind and sun"), 1: say("Tier 1, spilled water"),
    2: say("Tier 2, backed-down must-run"), 3: say("Tier 3, idle, cheap"),
    4: say("Tier 4, idle, dear"), 5: say("Tier 5, peaking"),
}  # fmt: skip


def firm_rows(score: SiteScore, workload: Workload | None) -> tuple[FactRow, ...]:
    """Return firm MW with the network intact and with one element out."""
    share = None if workload is None else workload.firm_exceedance * 100
    n1 = tr(NOT_COMPUTED) if score.firm_n1_mw is None else megawatts(score.firm_n1_mw)
    return (
        FactRow(tr("Firm, N-0") if share is None
                else tr("Firm in {share:g} % of hours, N-0", share=share),
                megawatts(score.firm_n0_mw),
                tr("Power that holds at the load's firm exceedance with the network intact; the "
                   "measure for a load that is tripped automatically.")),
        FactRow(tr("Firm, N-1") if share is None
                else tr("Firm in {share:g} % of hours, N-1", share=share),
                n1,
                tr("The same with any one line or transformer out; the measure for a firm load.")),
    )  # fmt: skip


def limits(score: SiteScore) -> tuple[Entry, ...]:
    """Return what limits the site, in how many hours and when, the most frequent first."""
    if not score.bindings:
        return (Entry(tr("Nothing"), tr("The whole request fits in every hour.")),)
    return tuple(
        Entry(
            capitalised(tr(element.name)),
            _joined(
                tr(
                    "{hours:,} h ({share})",
                    hours=element.hours,
                    share=_rough_percent(element.share_of_hours),
                ),
                element.when,
                _class_words(element),
                _gain_words(element),
            ),
            tr(CLASS_MEANING[element.data_class]),
        )
        for element in score.bindings
    )


def longest_events(score: SiteScore) -> tuple[Entry, ...]:
    """Return the longest interruptions with their cause."""
    if not score.worst_events:
        return (Entry(tr("None"), tr("The request is served in every hour.")),)
    return tuple(
        Entry(
            moment(event.start),
            _joined(
                tr("{hours:,} h", hours=event.hours),
                tr("{mw} on average", mw=megawatts(event.mean_mw)),
                event.cause,
            ),
        )
        for event in score.worst_events
    )


def _gain_words(element: BindingElement) -> str:
    """Say what one more MW of the element gives, where that is known and more than nothing."""
    if element.gain_mwh_per_mw is None or element.gain_mwh_per_mw < 1.0:
        return ""
    return tr(
        "one more MW of it gives {energy_mwh:,.0f} MWh a year", energy_mwh=element.gain_mwh_per_mw
    )


def _class_words(element: BindingElement) -> str:
    if element.branch_index >= 0:
        return tr("rating {data_class}", data_class=element.data_class.word)
    return tr("data {data_class}", data_class=element.data_class.word)


def _rough_percent(share: float) -> str:
    return tr("under 1 %") if 0 < share < 0.01 else percent(share, 0)


def _joined(*parts: str) -> str:
    return tr(listed(parts))


def connection_rows(score: SiteScore) -> tuple[FactRow, ...]:
    """Return how the site is connected and what that costs."""
    connection = score.connection
    return (
        FactRow(tr("Station"), connection.substation_name, tr("Bus {bus}", bus=connection.bus_id)),
        FactRow(tr("Voltage"), number(connection.kv, 0, say("kV")),
                tr("Level the site is connected at.")),
        FactRow(tr("Route"), _route_length(connection),
                _route_words(connection)),
        FactRow(tr("Cost"), money(connection.cost_usd, "USD"),
                tr(connection.note or say("Line, bays and transformers."))),
        FactRow(tr("Cost by power"), number(connection.cost_usd_per_kw, 0, say("USD/kW")),
                tr("By requested power.")),
    )  # fmt: skip


def _route_length(connection: Connection) -> str:
    if connection.is_drawn:
        return tr("{km:,.1f} km, as drawn", km=connection.route_km)
    return number(connection.route_km, 1, say("km"))


def _route_words(connection: Connection) -> str:
    if connection.is_drawn:
        return tr("As drawn on the map; {km:,.1f} km straight.", km=connection.straight_km)
    return tr("Straight distance {km:,.1f} km times the route factor.", km=connection.straight_km)


def energy_rows(score: SiteScore, currency: str) -> tuple[FactRow, ...]:
    """Return what the surplus used costs and where it comes from."""
    rows = [
        FactRow(tr("Marginal cost"), number(score.energy_cost_lc_per_kwh, 2, f"{currency}/kWh"),
                tr("Mean marginal cost of the surplus used, losses included; not a tariff.")),
        FactRow(tr("Emission"), number(score.emission_t_per_mwh, 2, say("t CO₂/MWh")),
                tr("Of the surplus used.")),
    ]  # fmt: skip
    for tier, share in sorted(score.tier_share.items()):
        if share >= LEAST_SHARE_SHOWN:
            rows.append(
                FactRow(tr(TIER_NAMES.get(tier) or say("Tier {tier}, other", tier=tier)),
                        percent(share, 0), tr("Share of the served energy (DOMAIN section 1.1)."))
            )  # fmt: skip
    return tuple(rows)


def trust_rows(score: SiteScore, hourly_class: str) -> tuple[FactRow, ...]:
    """Return what the answer rests on."""
    return (
        FactRow(
            tr("Weakest input"), tr(score.data_class.word), tr(CLASS_MEANING[score.data_class])
        ),
        FactRow(
            tr("Hourly data"),
            tr(DataClass(hourly_class).word),
            tr(CLASS_MEANING[DataClass(hourly_class)]),
        ),
        FactRow(
            tr("Criteria with data"),
            tr("{share} of the weight", share=percent(score.coverage, 0)),
            tr("The weight of criteria without data is shared out among the others."),
        ),
    )


def sources(score: SiteScore, study: Study) -> tuple[Entry, ...]:
    """Return where the tables behind the answer come from, and the station it connects to."""
    names: dict[str, str] = dict(USED_TABLES)
    names[f"substations/{score.connection.substation_id}"] = score.connection.substation_name
    rows = [row for row in study.provenance if row.object_id in names and row.source]
    order = list(names)
    return tuple(
        Entry(
            tr(
                "{table}: {data_class}",
                table=capitalised(_joined(names[row.object_id], _field_words(row.field))),
                data_class=row.data_class.word,
            ),
            _joined(row.source, row.date),
            tr(CLASS_MEANING[row.data_class]),
        )
        for row in sorted(rows, key=lambda row: order.index(row.object_id))
    )


def _field_words(field: str) -> str:
    return (
        "" if field == "*" else field.removesuffix("_id").replace("_mw", " (MW)").replace("_", " ")
    )


def cautions(score: SiteScore) -> str:
    """Return the rule behind every MW and what else to bear in mind, a paragraph each."""
    policy = tr("Security: {policy}", policy=score.policy) if score.policy else ""
    return "\n\n".join(part for part in (policy, *map(tr, score.notes)) if part)
