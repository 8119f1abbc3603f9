"""The immutable snapshot of everything a study file holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from siteselect.core.calendar import HourCalendar
from siteselect.core.drawing.local_plane import length_km
from siteselect.core.entities import (
    ConnectionRoute,
    Criterion,
    LedSite,
    Line,
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
    folded_name,
)
from siteselect.core.errors import InputError
from siteselect.core.fingerprint import fingerprint
from siteselect.core.provenance import Assumption, Provenance
from siteselect.core.tables import NamedColumns
from siteselect.core.words import say
from siteselect.study.layer_table import LayerTable
from siteselect.study.map_state import Bookmark, HourRule, MapLayer

SCHEMA_VERSION = 4
"""2: short-circuit power of stations. 3: operators are part of the study.
4: map layers, bookmarks, painted hours, routes of connections, groups of sites."""

FACTS = (
    "substations", "transformers", "lines", "plants", "regions", "load_shares", "hourly_demand",
    "hourly_availability",
)  # fmt: skip
"""Parts of a study that the base case depends on, besides which hours they are."""

_Named = TypeVar("_Named", Substation, Site, Workload)


@dataclass(frozen=True)
class StudyInfo:
    """What a study says of itself.

    Attributes
    ----------
    map_crs : str
        Projected CRS the map is drawn in, e.g. ``EPSG:32642``. Stored geometry is in degrees.
    first_hour : datetime
        Local start of the first hour of every hourly table.
    hourly_class : str
        Data class of the hourly tables, shown with every result made from them.
    attribution, licence, notes : tuple of str
        Lines that accompany every export and page.
    scenario_id : str
        The scenario the planner works with.
    """

    name: str
    title: str
    map_crs: str
    time_zone: str
    first_hour: datetime
    n_hours: int
    currency: str
    currency_per_usd: float
    hourly_class: str
    attribution: tuple[str, ...] = ()
    licence: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    basemap: str = ""
    scenario_id: str = "base"
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True, slots=True)
class ValidationTarget:
    """A figure the base case is held against (DOMAIN section 6).

    `measure` names a function of ``siteselect.study.validation``; `arguments` are its parameters.
    `required` targets fail the check when missed; the others are reported with `reason`.
    """

    id: str
    quantity: str
    target: float
    low: float
    high: float
    unit: str
    measure: str
    arguments: Mapping[str, object]
    required: bool
    source: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A named set of overrides on the study's assumptions, and the seed of its random draws."""

    id: str
    name: str
    overrides: Mapping[str, float] = field(default_factory=dict)
    seed: int = 1


@dataclass(frozen=True)
class Study:
    """Everything a planner opened, as one value that never changes.

    An edit returns a new study that shares whatever it did not touch; undo returns the old one.
    """

    info: StudyInfo
    substations: tuple[Substation, ...]
    transformers: tuple[Transformer, ...]
    lines: tuple[Line, ...]
    plants: tuple[Plant, ...]
    regions: tuple[Region, ...]
    load_shares: tuple[LoadShare, ...]
    hourly_demand: NamedColumns
    hourly_availability: NamedColumns
    temperature_c: NamedColumns
    """Typical air temperature, 288 rows (month-major, then hour of day), one column per region."""
    workloads: tuple[Workload, ...]
    criteria: tuple[Criterion, ...]
    assumptions: tuple[Assumption, ...]
    scenarios: tuple[Scenario, ...] = (Scenario("base", "Base case"),)
    zones: tuple[Zone, ...] = ()
    places: tuple[Place, ...] = ()
    sites: tuple[Site, ...] = ()
    operators: tuple[Operator, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    validation: tuple[ValidationTarget, ...] = ()
    routes: tuple[ConnectionRoute, ...] = ()
    map_layers: tuple[MapLayer, ...] = ()
    layer_tables: tuple[LayerTable, ...] = ()
    """Rows of the layers that a planner brought along."""
    bookmarks: tuple[Bookmark, ...] = ()
    hour_rules: tuple[HourRule, ...] = ()

    @cached_property
    def calendar(self) -> HourCalendar:
        """The hours of the hourly tables."""
        return HourCalendar(self.info.first_hour, self.info.n_hours)

    @cached_property
    def content_hash(self) -> str:
        """Hash of all that results follow from, sites included; how the map looks is left out."""
        return fingerprint(
            self.facts_hash, self.sites, self.info, self.workloads, self.criteria,
            self.assumptions, self.scenarios, self.zones, self.places, self.provenance,
            self.validation, self.temperature_c, self.operators, self.routes, self.hour_rules,
        )  # fmt: skip

    @cached_property
    def facts_hash(self) -> str:
        """Hash of what the base case depends on: the grid, the plants, the hourly tables."""
        facts = (getattr(self, name) for name in FACTS)
        return fingerprint(self.info.first_hour, self.info.n_hours, *facts)

    @cached_property
    def sites_as_led(self) -> tuple[Site, ...]:
        """The sites as they are judged: those with a route of their own know its length."""
        if not self.routes:
            return self.sites
        routes = {(route.site_id, route.substation_id): route for route in self.routes}
        return tuple(
            _as_led(site, routes.get((site.id, site.substation_id or ""))) for site in self.sites
        )

    def site_as_led(self, site_id: str) -> Site:
        """Return one site as it is judged.

        Raises
        ------
        InputError
            When the study has no such site.
        """
        return _by_id(self.sites_as_led, site_id, "site")

    def site(self, site_id: str) -> Site:
        """Return one site.

        Raises
        ------
        InputError
            When the study has no such site.
        """
        return _by_id(self.sites, site_id, "site")

    def substation(self, substation_id: str) -> Substation:
        """Return one substation.

        Raises
        ------
        InputError
            When the study has no such substation.
        """
        return _by_id(self.substations, substation_id, "substation")

    def workload(self, workload_id: str) -> Workload:
        """Return one kind of load.

        Raises
        ------
        InputError
            When the study has no such workload.
        """
        return _by_id(self.workloads, workload_id, "workload")

    def operator_title(self, named: str) -> str:
        """Return what the operator is called that a site names by id or name; else as named."""
        wanted = folded_name(named)
        known = (one.title for one in self.operators if wanted in one.spellings)
        return next(known, named.strip())

    def assumption_values(self, scenario: Scenario | None = None) -> dict[str, float]:
        """Return every assumption's value with the scenario's overrides applied."""
        values = {a.key: a.value for a in self.assumptions}
        if scenario is not None:
            values.update(scenario.overrides)
        return values

    def with_sites(self, sites: tuple[Site, ...]) -> "Study":
        """Return the study with another set of sites; everything else is shared."""
        return replace(self, sites=sites)


def _as_led(site: Site, route: ConnectionRoute | None) -> Site:
    return site if route is None else led_site(site, length_km(route.geometry))


def led_site(site: Site, route_km: float) -> LedSite:
    """Return a site as it is judged with a connection of its own length. `route_km` [km]."""
    values = {field.name: getattr(site, field.name) for field in fields(Site)}
    return LedSite(**values, route_km=route_km)


def _by_id(items: tuple[_Named, ...], wanted: str, kind: str) -> _Named:
    for item in items:
        if item.id == wanted:
            return item
    raise InputError(
        say("There is no {kind} '{wanted}'", kind=kind, wanted=wanted),
        fix=say("Use the id of a {kind} of this study.", kind=kind),
    )
