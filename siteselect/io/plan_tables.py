"""The tables of a plan file: what every column holds and means."""

from dataclasses import dataclass

from siteselect.core.allocation.plan import PlanCap, PlanLoad, PlanRow, PlanSource
from siteselect.core.entities import LoadClass, Site
from siteselect.core.provenance import DataClass
from siteselect.io.columns import Column, identifier, integer, real, text

SITES, LOADS, SOURCES, CAPS, ROWS = (
    "plan_sites", "plan_loads", "plan_sources", "plan_caps", "plan_rows",
)  # fmt: skip
HOURS, SOURCE_HOURS = "plan_hours", "plan_source_hours"
CERTIFICATE, PROGRAMME, PROVENANCE = "plan_certificate", "plan_programme", "plan_provenance"


@dataclass(frozen=True)
class PlanTable:
    """A table with one row per `record`.

    Attributes
    ----------
    record : type
        The dataclass that a row becomes.
    columns : tuple of Column
        One per field of the record, but for geometry; fields go by the names of columns.
    lists : tuple of str
        Columns that hold several texts, as a JSON list.
    optional : tuple of str
        Columns that may be empty.
    """

    name: str
    meaning: str
    record: type
    columns: tuple[Column, ...]
    lists: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


SITE_TABLE = PlanTable(
    SITES,
    "The shortlist on the map",
    Site,
    (
        identifier("id", "Site id"),
        text("name", "Site"),
        identifier("workload_id", "Workload it asks for"),
        real("requested_mw", "What it asks for", "MW"),
        text("substation_id", "Station it wants; empty lets the program choose"),
        text("operator", "Who runs it"),
        text("status", "Status"),
        text("notes", "Notes"),
    ),
    optional=("substation_id",),
)

LOAD_TABLE = PlanTable(
    LOADS,
    "What the plan grants every workload at every site",
    PlanLoad,
    (
        identifier("site_id", "Site id, as in the layer of sites"),
        text("site_name", "Site"),
        identifier("workload_id", "Workload id"),
        text("workload_name", "Workload"),
        text("load_class", "How it bears interruption", choices=LoadClass),
        text("region_id", "Region"),
        text("operator", "Who runs it"),
        text("substation_id", "Station it is connected to"),
        text("substation_name", "Name of that station"),
        identifier("bus_id", "Station and voltage"),
        integer("bus_index", "Position of that bus in the network"),
        real("max_mw", "What it asks for, within the caps of one site", "MW"),
        real("capacity_mw", "What the plan grants", "MW"),
        real("served_mwh", "Energy over all hours", "MWh"),
        real("hours_at_full", "Hours with the whole capacity served", "h"),
        real("energy_share", "Energy served over capacity times time"),
        real("least_energy_share", "Least share it needs"),
        real("worth_usd", "Worth without the surplus it uses", "USD"),
        real("operator_usd", "What its operator earns; empty when not known", "USD"),
        text("limited_by", "What keeps it from more, dearest first"),
        text("raised_by", "What 10 MW more would need"),
    ),
    lists=("limited_by",),
    optional=("operator_usd",),
)

SOURCE_TABLE = PlanTable(
    SOURCES,
    "What every plant gives to the plan",
    PlanSource,
    (
        identifier("plant_id", "Plant id"),
        real("surplus_mwh", "Surplus over all hours", "MWh"),
        real("used_mwh", "Of it used", "MWh"),
        real("cost_usd_per_mwh", "Cost at the load", "USD/MWh"),
    ),
)

CAP_TABLE = PlanTable(
    CAPS,
    "The rules of the programme: limit, use, and what one more MW is worth",
    PlanCap,
    (
        text("name", "Rule"),
        real("limit_mw", "Limit", "MW"),
        real("used_mw", "Use", "MW"),
        real("usd_per_mw", "Worth of one more MW", "USD/MW"),
        text("sentence", "The same in words"),
    ),
)

ROW_TABLE = PlanTable(
    ROWS,
    "Branches that cost the plan something, intact or after an outage",
    PlanRow,
    (
        integer("line_index", "Position of the branch that is full", low=0),
        integer("outage_index", "Position of the branch that is out; empty with none"),
        text("name", "Branch and outage"),
        integer("hours", "Hours in which it has a price", "h", low=0),
        real("usd_per_mw", "Worth of one more MW of rating in those hours", "USD/MW"),
        text("data_class", "How its rating came about", choices=DataClass),
        text("sentence", "The same in words"),
    ),
    optional=("outage_index",),
)

RECORD_TABLES = (SITE_TABLE, LOAD_TABLE, SOURCE_TABLE, CAP_TABLE, ROW_TABLE)

SITE_RESULT = (
    real("capacity_mw", "What the plan grants, all workloads together", "MW"),
    real("served_mwh", "Energy over all hours", "MWh"),
    text("limited_by", "What keeps it from more"),
)
"""Columns that the layer of sites carries besides, for the map."""

HOUR_COLUMNS = (
    integer("hour", "Hour of the study, from 0"),
    identifier("site_id", "Site id"),
    identifier("workload_id", "Workload id"),
    real("mw", "Served load", "MW"),
)
SOURCE_HOUR_COLUMNS = (
    integer("hour", "Hour of the study, from 0"),
    identifier("plant_id", "Plant id"),
    real("mw", "Used surplus; hours without use have no row", "MW"),
)
CERTIFICATE_COLUMNS = (
    real("objective_usd", "Worth of the plan", "USD"),
    real("bound_usd", "No plan is worth more", "USD"),
    real("relative_gap", "Bound less worth, over the worth"),
    real("max_violation_mw", "The most by which a rule is missed", "MW"),
    text("worst_constraint", "Which rule that is"),
    text("solver", "Method"),
)
PAIR_COLUMNS = (
    identifier("key", "What the row is about"),
    text("value", "The value, as JSON in the table of the programme"),
)
