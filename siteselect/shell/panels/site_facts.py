"""What the inspector says about one scored site, as rows of text."""

from siteselect.core.entities import Workload
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import BindingElement, SiteScore
from siteselect.shell.panels.entries import Entry
from siteselect.shell.panels.regularity_rows import FactRow
from siteselect.shell.panels.wording import megawatts, money, number, percent
from siteselect.study.study import Study

LEAST_SHARE_SHOWN = 0.005
USED_TABLES = (
    "hourly_demand", "hourly_availability", "plants", "lines", "transformers", "load_shares",
)  # fmt: skip
NOT_COMPUTED = "not computed yet"
CLASS_MEANING = {
    DataClass.MEASURED: "Measured or metered.",
    DataClass.PUBLISHED: "Taken from a published document.",
    DataClass.ASSUMED: "Assumed by an expert; ask the owner before relying on it.",
    DataClass.SYNTHETIC: "Made by rule from published totals; not measured.",
}
TIER_NAMES = {
    0: "curtailed wind and sun", 1: "spilled water", 2: "backed-down must-run",
    3: "idle, cheap", 4: "idle, dear", 5: "peaking",
}  # fmt: skip


def firm_rows(score: SiteScore, workload: Workload | None) -> tuple[FactRow, ...]:
    """Return firm MW with the network intact and with one element out."""
    held = "" if workload is None else f" in {workload.firm_exceedance * 100:g} % of hours"
    n1 = NOT_COMPUTED if score.firm_n1_mw is None else megawatts(score.firm_n1_mw)
    return (
        FactRow(f"Firm{held}, N-0", megawatts(score.firm_n0_mw),
                "Power that holds at the load's firm exceedance with the network intact; the "
                "measure for a load that is tripped automatically."),
        FactRow(f"Firm{held}, N-1", n1,
                "The same with any one line or transformer out; the measure for a firm load."),
    )  # fmt: skip


def limits(score: SiteScore) -> tuple[Entry, ...]:
    """Return what limits the site, in how many hours and when, the most frequent first."""
    if not score.bindings:
        return (Entry("Nothing", "The whole request fits in every hour."),)
    return tuple(
        Entry(
            _capital(element.name),
            _joined(
                f"{number(element.hours, 0, 'h')} ({_rough_percent(element.share_of_hours)})",
                element.when,
                _class_words(element),
                _gain_words(element),
            ),
            CLASS_MEANING[element.data_class],
        )
        for element in score.bindings
    )


def longest_events(score: SiteScore) -> tuple[Entry, ...]:
    """Return the longest interruptions with their cause."""
    if not score.worst_events:
        return (Entry("None", "The request is served in every hour."),)
    return tuple(
        Entry(
            f"{event.start.day} {event.start:%B, %H:%M}",
            _joined(f"{event.hours:,} h", f"{megawatts(event.mean_mw)} on average", event.cause),
        )
        for event in score.worst_events
    )


def _gain_words(element: BindingElement) -> str:
    """Say what one more MW of the element gives, where that is known and more than nothing."""
    if element.gain_mwh_per_mw is None or element.gain_mwh_per_mw < 1.0:
        return ""
    return f"one more MW of it gives {number(element.gain_mwh_per_mw, 0, 'MWh')} a year"


def _class_words(element: BindingElement) -> str:
    subject = "rating" if element.branch_index >= 0 else "data"
    return f"{subject} {element.data_class.value}"


def _rough_percent(share: float) -> str:
    return "under 1 %" if 0 < share < 0.01 else percent(share, 0)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def connection_rows(score: SiteScore) -> tuple[FactRow, ...]:
    """Return how the site is connected and what that costs."""
    connection = score.connection
    return (
        FactRow("Station", connection.substation_name, f"Bus {connection.bus_id}"),
        FactRow("Voltage", number(connection.kv, 0, "kV"), "Level the site is connected at."),
        FactRow("Route", f"{connection.route_km:,.1f} km",
                f"Straight distance {connection.straight_km:,.1f} km times the route factor."),
        FactRow("Cost", money(connection.cost_usd, "USD"),
                connection.note or "Line, bays and transformers."),
        FactRow("Cost by power", number(connection.cost_usd_per_kw, 0, "USD/kW"),
                "By requested power."),
    )  # fmt: skip


def energy_rows(score: SiteScore, currency: str) -> tuple[FactRow, ...]:
    """Return what the surplus used costs and where it comes from."""
    rows = [
        FactRow("Marginal cost", number(score.energy_cost_lc_per_kwh, 2, f"{currency}/kWh"),
                "Mean marginal cost of the surplus used, losses included; not a tariff."),
        FactRow("Emission", number(score.emission_t_per_mwh, 2, "t CO₂/MWh"),
                "Of the surplus used."),
    ]  # fmt: skip
    for tier, share in sorted(score.tier_share.items()):
        if share >= LEAST_SHARE_SHOWN:
            rows.append(
                FactRow(f"Tier {tier}, {TIER_NAMES.get(tier, 'other')}", percent(share, 0),
                        "Share of the served energy (DOMAIN section 1.1).")
            )  # fmt: skip
    return tuple(rows)


def trust_rows(score: SiteScore, hourly_class: str) -> tuple[FactRow, ...]:
    """Return what the answer rests on."""
    return (
        FactRow("Weakest input", score.data_class.value, CLASS_MEANING[score.data_class]),
        FactRow("Hourly data", hourly_class, CLASS_MEANING[DataClass(hourly_class)]),
        FactRow(
            "Criteria with data",
            f"{percent(score.coverage, 0)} of the weight",
            "The weight of criteria without data is shared out among the others.",
        ),
    )


def sources(score: SiteScore, study: Study) -> tuple[Entry, ...]:
    """Return where the tables behind the answer come from, and the station it connects to."""
    names = {name: name.replace("_", " ") for name in USED_TABLES}
    names[f"substations/{score.connection.substation_id}"] = score.connection.substation_name
    rows = [row for row in study.provenance if row.object_id in names and row.source]
    order = list(names)
    return tuple(
        Entry(
            f"{_capital(_joined(names[row.object_id], _field_words(row.field)))}: "
            f"{row.data_class.value}",
            _joined(row.source, row.date),
            CLASS_MEANING[row.data_class],
        )
        for row in sorted(rows, key=lambda row: order.index(row.object_id))
    )


def _field_words(field: str) -> str:
    return (
        "" if field == "*" else field.removesuffix("_id").replace("_mw", " (MW)").replace("_", " ")
    )


def cautions(score: SiteScore) -> str:
    """Return the rule behind every MW and what else to bear in mind, a paragraph each."""
    policy = f"Security: {score.policy}" if score.policy else ""
    return "\n\n".join(part for part in (policy, *score.notes) if part)
