"""The layers and tables of a study file, column by column: the one place that lists them.

Reading, writing, checking and the reference page all follow these lists.
"""

from dataclasses import MISSING, dataclass, fields
from types import NoneType
from typing import Any, get_args

from siteselect.core.entities import (
    ConnectionRoute,
    Criterion,
    Line,
    LoadClass,
    LoadShare,
    Operator,
    Place,
    Plant,
    Region,
    Site,
    Substation,
    Transformer,
    Workload,
    Zone,
)
from siteselect.core.provenance import Assumption, DataClass, Provenance
from siteselect.io.columns import (
    Column,
    Kind,
    identifier,
    integer,
    real,
    reference,
    text,
    year_of,
)
from siteselect.study.map_state import Bookmark, HourRule, MapLayer
from siteselect.study.study import Scenario, ValidationTarget

REQUIRED = MISSING


@dataclass(frozen=True)
class Table:
    """A layer (when `geometry` is not empty) or an attribute table of the study file.

    Attributes
    ----------
    attribute : str
        The field of the study that holds the rows.
    geometry : str
        What the layer draws: ``point``, ``line``, ``path``, ``area`` or ``point or area``. A line
        follows from its stations where it has no route; a path is always drawn.
    key : tuple of str
        Columns that tell one row from another.
    since : int
        Schema version that brought it: older files have no such rows.
    """

    name: str
    attribute: str
    meaning: str
    entity: type[Any]
    columns: tuple[Column, ...]
    geometry: str = ""
    key: tuple[str, ...] = ("id",)
    since: int = 1

    def default_of(self, column: Column) -> object:
        """Return what an empty cell means, or `REQUIRED` when it may not be empty."""
        field = next(f for f in fields(self.entity) if f.name == column.name)
        if field.default_factory is not MISSING:
            return field.default_factory()
        if NoneType in get_args(field.type):
            return None
        if field.default is MISSING and column.takes_blank:
            return ""
        return field.default


SUBSTATIONS = Table(
    "substations",
    "substations",
    "Grid stations",
    Substation,
    (
        identifier(),
        text("name", "Name"),
        Column("kv_levels", Kind.NUMBERS, "Voltage levels, highest first", "kV", low=1, high=2000),
        reference("region_id", "regions", "Region it stands in", may_be_blank=True),
        text("role", "Role in the grid"),
        year_of("Year of commissioning; empty when unknown"),
        text("position_quality", "How well the position is known"),
        real(
            "short_circuit_mva",
            "Short-circuit power; empty when not given",
            "MVA",
            low=1,
            high=1e6,
            since=2,
        ),
        real(
            "x_over_r",
            "Reactance over resistance behind it; empty when not given",
            "ratio",
            low=0,
            high=1000,
            since=2,
        ),
    ),
    geometry="point",
)

LINES = Table(
    "lines",
    "lines",
    "Corridors of equal circuits, straight where no route was drawn",
    Line,
    (
        identifier(),
        reference("from_substation", "substations", "Station at one end"),
        reference("to_substation", "substations", "Station at the other end"),
        real("kv", "Voltage", "kV", low=1, high=2000),
        integer("circuits", "Number of equal circuits", low=1, high=100),
        real("length_km", "Length", "km", low=0, high=5000),
        real("reactance_ohm_per_km", "Reactance of one circuit", "ohm/km", low=0, high=10),
        real("rating_mw", "Rating of the corridor", "MW", low=0, high=1e5),
        Column("is_dc", Kind.BOOLEAN, "Whether it is a controllable direct-current link"),
        year_of("Year of commissioning; empty when unknown"),
    ),
    geometry="line",
)

PLANTS = Table(
    "plants",
    "plants",
    "Power plants or clusters of them",
    Plant,
    (
        identifier(),
        text("name", "Name"),
        real("capacity_mw", "Net capacity", "MW", low=0, high=1e6),
        text("fuel", "Fuel or source"),
        reference(
            "substation_id",
            "substations",
            "Station it feeds; empty for a plant kept as a record",
            may_be_blank=True,
        ),
        real("kv", "Voltage it feeds at", "kV", low=0, high=2000),
        integer("tier", "Cost tier of its idle energy (DOMAIN section 1.1)", low=0, high=5),
        real("marginal_cost_lc_per_kwh", "Fuel and variable cost", "local currency/kWh", low=0),
        real("emission_t_per_mwh", "Carbon dioxide emission", "t/MWh", low=0, high=5),
        reference(
            "profile",
            "hourly_availability",
            "Column of hourly_availability that multiplies the capacity",
            may_be_blank=True,
        ),
        reference(
            "floor_profile",
            "hourly_availability",
            "Column of hourly_availability that must run; empty when nothing must",
            may_be_blank=True,
        ),
        text("system", "Accounting system it belongs to"),
        text("status", "Status as published"),
        Column("in_service", Kind.BOOLEAN, "Whether it takes part; no for a mere record"),
        year_of("Year of commissioning; empty when unknown"),
    ),
    geometry="point",
)

REGIONS = Table(
    "regions",
    "regions",
    "Distribution regions with their service areas",
    Region,
    (
        identifier(),
        text("name", "Name"),
        real("energy_gwh", "Yearly energy", "GWh", low=0),
        integer("population", "Inhabitants", low=0),
    ),
    geometry="area",
)

ZONES = Table(
    "zones",
    "zones",
    "Areas with a rule: exclusions, incentives, hazards",
    Zone,
    (
        identifier(),
        text("name", "Name"),
        text("kind", "Kind of area"),
        Column("is_hard", Kind.BOOLEAN, "Whether it excludes sites; no informs only"),
    ),
    geometry="area",
)

PLACES = Table(
    "places",
    "places",
    "Named points: towns, economic zones, cable landings",
    Place,
    (
        identifier(),
        text("name", "Name"),
        text("kind", "Kind of place"),
        integer("population", "Inhabitants", low=0),
    ),
    geometry="point",
)

SITES = Table(
    "sites",
    "sites",
    "Candidate sites as drawn, with what they ask for",
    Site,
    (
        identifier(),
        text("name", "Name"),
        reference("workload_id", "workloads", "Kind of load"),
        real("requested_mw", "Power asked for", "MW", low=0, high=1e6),
        reference(
            "substation_id",
            "substations",
            "Station it must connect to; empty lets the program choose",
        ),
        text("operator", "Company behind it"),
        text("status", "Status in the planning"),
        text("notes", "Notes"),
        text("group", "Group it is listed under", since=4),
    ),
    geometry="point or area",
)

ROUTES = Table(
    "connection_routes",
    "routes",
    "Where connections run that a planner drew, from site to station",
    ConnectionRoute,
    (
        reference("site_id", "sites", "Site"),
        reference("substation_id", "substations", "Station it leads to"),
    ),
    geometry="path",
    key=("site_id", "substation_id"),
    since=4,
)

TRANSFORMERS = Table(
    "transformers",
    "transformers",
    "Banks of equal transformers between two levels of one station",
    Transformer,
    (
        identifier(),
        reference("substation_id", "substations", "Station it stands in"),
        real("high_kv", "Upper voltage", "kV", low=1, high=2000),
        real("low_kv", "Lower voltage", "kV", low=1, high=2000),
        integer("units", "Number of equal transformers", low=1, high=100),
        real("mva", "Rating of the whole bank", "MVA", low=0, high=1e5),
        year_of("Year of commissioning; empty when unknown"),
    ),
)

LOAD_SHARES = Table(
    "load_shares",
    "load_shares",
    "Share of a region's demand served by a station's lowest voltage",
    LoadShare,
    (
        reference("substation_id", "substations", "Station"),
        reference("region_id", "regions", "Region"),
        real("share", "Share of the region's demand", "share", low=0, high=1),
    ),
    key=("substation_id", "region_id"),
)

WORKLOADS = Table(
    "workloads",
    "workloads",
    "Kinds of load as contracts (DOMAIN section 2.0)",
    Workload,
    (
        identifier(),
        text("name", "Name"),
        Column("load_class", Kind.TEXT, "How it bears interruption", choices=LoadClass),
        real("default_mw", "Size of a new site", "MW", low=0, high=1e6),
        real("firm_exceedance", "Share of hours its firm power must hold", "share", low=0, high=1),
        real("min_energy_share", "Least viable share of its energy", "share", low=0, high=1),
        real("power_usage_base", "Power usage effectiveness when cool", "ratio", low=1, high=10),
        real("power_usage_per_degree", "Its rise with temperature", "1/°C", low=0, high=1),
        real("power_usage_from_c", "Temperature from which it rises", "°C", low=-60, high=60),
        real("power_usage_cap", "Its greatest value", "ratio", low=1, high=10),
        real("water_l_per_kwh", "Water use", "l/kWh", low=0),
        real("jobs_per_mw", "Jobs", "1/MW", low=0),
        Column("is_enabled", Kind.BOOLEAN, "Whether it is offered"),
    ),
)

SCENARIOS = Table(
    "scenarios",
    "scenarios",
    "Named sets of changed assumptions",
    Scenario,
    (
        identifier(),
        text("name", "Name"),
        Column("overrides", Kind.RECORD, "Assumption keys and the values they take"),
        integer("seed", "Seed of its random draws"),
    ),
)

OPERATORS = Table(
    "operators",
    "operators",
    "Companies behind sites and what they may have together",
    Operator,
    (
        identifier(),
        text("name", "Name"),
        real("cap_mw", "Most power of all its sites", "MW", low=0),
        text("notes", "Notes"),
    ),
)

CRITERIA = Table(
    "criteria",
    "criteria",
    "Criteria of the score (DOMAIN section 3.2)",
    Criterion,
    (
        identifier(),
        text("name", "Name"),
        text("unit", "Unit of worst and best"),
        real("worst", "Value that scores 0"),
        real("best", "Value that scores 1"),
        real("weight_interruptible", "Weight for interruptible load", "points of 100", low=0),
        real("weight_firm", "Weight for firm load", "points of 100", low=0),
        text("source", "Source"),
    ),
)

ASSUMPTIONS = Table(
    "assumptions",
    "assumptions",
    "Parameters with range, source and confidence",
    Assumption,
    (
        identifier("key", "Name used by scenarios"),
        text("label", "What it is, in words"),
        real("value", "Value"),
        text("unit", "Unit of value, low and high"),
        real("low", "Low end; empty when unknown"),
        real("high", "High end; empty when unknown"),
        text("source", "Source"),
        text("as_of", "Date of the source"),
        text("confidence", "H official or twice confirmed, M one report, L expert assumption"),
    ),
    key=("key",),
)

PROVENANCE = Table(
    "provenance",
    "provenance",
    "Where the numbers come from",
    Provenance,
    (
        identifier("object_id", "Layer and row (substations/ABC), or a layer alone"),
        text("field", "Column, or * for all"),
        text("value", "Value as the source gives it"),
        text("source", "Source"),
        text("date", "Date of the source"),
        Column("data_class", Kind.TEXT, "How the value came about", choices=DataClass),
    ),
    key=("object_id", "field"),
)

VALIDATION = Table(
    "validation",
    "validation",
    "Figures the base case is held against (DOMAIN section 6)",
    ValidationTarget,
    (
        identifier(),
        text("quantity", "What is compared"),
        real("target", "Published figure"),
        real("low", "Least figure that passes"),
        real("high", "Greatest figure that passes"),
        text("unit", "Unit of target, low and high"),
        text("measure", "Function that measures it"),
        Column("arguments", Kind.RECORD, "Its parameters"),
        Column("required", Kind.BOOLEAN, "Whether a miss fails the check"),
        text("source", "Source"),
        text("reason", "Why a miss is borne"),
    ),
)

MAP_LAYERS = Table(
    "map_layers",
    "map_layers",
    "The map's layers from the bottom up, and how they look",
    MapLayer,
    (
        identifier(),
        text("title", "Title"),
        Column("source", Kind.TEXT, "Built-in layer, or table:NAME", may_be_blank=False),
        text("group", "Heading it stands under"),
        Column("is_visible", Kind.BOOLEAN, "Whether it is drawn"),
        real("opacity", "How much it covers", "share", low=0, high=1),
        real("closest_scale", "Least scale denominator it is drawn at; empty for any", low=0),
        real("farthest_scale", "Greatest scale denominator it is drawn at; empty for any", low=0),
        Column("style", Kind.RECORD, "Looks that differ from its own"),
        text("filter", "Expression that drawn rows meet; empty for all"),
    ),
    since=4,
)

BOOKMARKS = Table(
    "bookmarks",
    "bookmarks",
    "Views of the map to come back to",
    Bookmark,
    (
        identifier(),
        text("name", "Name"),
        real("lon", "Longitude of its middle", "degree", low=-180, high=180),
        real("lat", "Latitude of its middle", "degree", low=-90, high=90),
        real("scale_denominator", "Scale: 1 to this number", low=1, high=1e9),
        real("rotation_deg", "Turn of the map, clockwise", "degree", low=-360, high=360),
    ),
    since=4,
)

HOUR_RULES = Table(
    "hour_rules",
    "hour_rules",
    "Hours of the year painted on the heat map",
    HourRule,
    (
        identifier(),
        text("name", "Name"),
        Column(
            "hours",
            Kind.TEXT,
            "288 times 0 or 1: month by month, hour by hour",
            may_be_blank=False,
        ),
    ),
    since=4,
)

TABLES = (
    SUBSTATIONS, LINES, PLANTS, REGIONS, ZONES, PLACES, SITES, ROUTES,
    TRANSFORMERS, LOAD_SHARES, WORKLOADS, SCENARIOS, CRITERIA, ASSUMPTIONS, PROVENANCE,
    VALIDATION, OPERATORS, MAP_LAYERS, BOOKMARKS, HOUR_RULES,
)  # fmt: skip
"""The layers first, as QGIS lists them, then the attribute tables."""


@dataclass(frozen=True)
class SeriesTable:
    """A table of numbers with one row per hour and one column per region or profile.

    Attributes
    ----------
    attribute : str
        The field of the study that holds the numbers.
    index : tuple of Column
        Columns that say which hour a row is.
    key : tuple of str
        Those of them that tell one row from another.
    low, high : float
        Range of the numbers, in `unit`.
    may_have_gaps : bool
        Whether a number may be missing.
    """

    name: str
    attribute: str
    meaning: str
    index: tuple[Column, ...]
    unit: str
    low: float
    high: float
    key: tuple[str, ...] = ("hour",)
    may_have_gaps: bool = False


HOUR_INDEX = (
    integer("hour", "Running hour of the study from 0; 29 February is left out"),
    text("local_time", "Local start of the hour"),
)

HOURLY_DEMAND = SeriesTable(
    "hourly_demand", "hourly_demand", "Demand by hour, one column per region",
    HOUR_INDEX, "MW", 0, 1e6,
)  # fmt: skip
HOURLY_AVAILABILITY = SeriesTable(
    "hourly_availability", "hourly_availability",
    "Available share of capacity by hour, one column per profile", HOUR_INDEX, "share", 0, 1.5,
)  # fmt: skip
TEMPERATURE = SeriesTable(
    "temperature", "temperature_c",
    "Typical air temperature by month and hour of the day, one column per region",
    (integer("month", "Month, 1 to 12"), integer("hour", "Hour of the day, 0 to 23")),
    "°C", -90, 70, key=("month", "hour"), may_have_gaps=True,
)  # fmt: skip

SERIES = (HOURLY_DEMAND, HOURLY_AVAILABILITY, TEMPERATURE)


@dataclass(frozen=True)
class KeptTable:
    """A table that travels with the study but is not part of it yet: kept as found, or empty."""

    name: str
    meaning: str
    columns: tuple[Column, ...]


KEPT = (
    KeptTable(
        "shortlists",
        "Sites chosen for a purpose, in order",
        (
            text("shortlist", "Name of the list"),
            integer("rank", "Place in the list, from 1", low=1),
            reference("site_id", "sites", "Site"),
            real("granted_mw", "Power it is given", "MW", low=0),
            text("notes", "Notes"),
        ),
    ),
    KeptTable(
        "layouts",
        "Pages to print",
        (
            identifier(),
            text("name", "Name"),
            Column("definition", Kind.RECORD, "Items of the page"),
        ),
    ),
)
