"""The things on the map that planners name: substations, lines, plants, regions, sites, loads."""

from dataclasses import dataclass
from enum import StrEnum

from shapely import LineString, MultiPolygon, Point, Polygon


class LoadClass(StrEnum):
    """How a load bears interruption (DOMAIN section 2.0)."""

    FIRM = "firm"
    PARTIAL = "partially_flexible"
    INTERRUPTIBLE = "interruptible"


@dataclass(frozen=True, slots=True)
class Substation:
    """A grid station. `kv_levels` from highest to lowest [kV]; `year` of commissioning or None.

    `short_circuit_mva` is its three-phase short-circuit power at the highest level (IEC 60909),
    with `x_over_r` of the network behind it; None where nobody gave it.
    """

    id: str
    name: str
    lon: float
    lat: float
    kv_levels: tuple[float, ...]
    region_id: str
    role: str = ""
    year: int | None = None
    position_quality: str = ""
    short_circuit_mva: float | None = None
    x_over_r: float | None = None


@dataclass(frozen=True, slots=True)
class Transformer:
    """A bank of `units` equal transformers between two levels of one station; `mva` of the bank."""

    id: str
    substation_id: str
    high_kv: float
    low_kv: float
    units: int
    mva: float
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A corridor of `circuits` equal circuits; `rating_mw` of the corridor.

    A direct-current line (`is_dc`) is a controllable link; its `reactance_ohm_per_km` is unused.
    `route` is where it runs, in degrees, from one station to the other by at least one corner
    between; None when that is not known. Only the map uses it: `length_km` stands for itself.
    """

    id: str
    from_substation: str
    to_substation: str
    kv: float
    circuits: int
    length_km: float
    reactance_ohm_per_km: float
    rating_mw: float
    is_dc: bool = False
    year: int | None = None
    route: LineString | None = None


@dataclass(frozen=True, slots=True)
class Plant:
    """A power plant or a cluster of them.

    Attributes
    ----------
    profile : str
        Column of the hourly availability table that multiplies `capacity_mw`.
    floor_profile : str
        Column giving the share of `capacity_mw` that must run (contract, water, technical
        minimum); empty when nothing must.
    tier : int
        Cost tier of its idle energy, 0 to 5 (DOMAIN section 1.1).
    marginal_cost_lc_per_kwh : float
        Fuel plus variable cost in local currency. [local currency/kWh]
    system : str
        The accounting boundary the plant belongs to; validation totals count one system.
    in_service : bool
        False for plants kept as a record only (retired, terminated, out of order).
    """

    id: str
    name: str
    lon: float
    lat: float
    capacity_mw: float
    fuel: str
    substation_id: str
    kv: float
    tier: int
    marginal_cost_lc_per_kwh: float
    emission_t_per_mwh: float
    profile: str
    floor_profile: str = ""
    system: str = ""
    status: str = ""
    in_service: bool = True
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A distribution region with its service area, in degrees."""

    id: str
    name: str
    area: Polygon | MultiPolygon
    energy_gwh: float | None = None
    population: int | None = None


@dataclass(frozen=True, slots=True)
class LoadShare:
    """The share of a region's demand that a station's lowest voltage serves."""

    substation_id: str
    region_id: str
    share: float


@dataclass(frozen=True, slots=True)
class Zone:
    """An area with a rule. `is_hard` excludes sites; a soft zone informs or earns a criterion."""

    id: str
    name: str
    kind: str
    is_hard: bool
    area: Polygon | MultiPolygon


@dataclass(frozen=True, slots=True)
class Place:
    """A named point: town, economic zone, cable landing."""

    id: str
    name: str
    kind: str
    lon: float
    lat: float
    population: int | None = None


@dataclass(frozen=True, slots=True)
class Workload:
    """A kind of load as a contract (DOMAIN section 2.0); users add kinds by adding records.

    `firm_exceedance` is the share of hours its firm MW must hold; `min_energy_share` the least
    share of requested energy at which the load is viable.
    """

    id: str
    name: str
    load_class: LoadClass
    default_mw: float
    firm_exceedance: float
    min_energy_share: float
    power_usage_base: float
    power_usage_per_degree: float
    power_usage_from_c: float
    power_usage_cap: float
    water_l_per_kwh: float
    jobs_per_mw: float
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion of the additive score: `worst` gives 0, `best` gives 1, linear between.

    Weights are in points of 100, one per workload preset (DOMAIN section 3.2).
    """

    id: str
    name: str
    unit: str
    worst: float
    best: float
    weight_interruptible: float
    weight_firm: float
    source: str


@dataclass(frozen=True, slots=True)
class Site:
    """A candidate site as drawn, in degrees, with what it asks for.

    `substation_id` fixes the connection; None lets the engine choose the best of the nearest.
    """

    id: str
    name: str
    geometry: Point | Polygon
    workload_id: str
    requested_mw: float
    substation_id: str | None = None
    operator: str = ""
    status: str = "candidate"
    notes: str = ""
    group: str = ""

    @property
    def anchor(self) -> Point:
        """The point that is connected: the site itself, or a point inside its polygon."""
        if isinstance(self.geometry, Point):
            return self.geometry
        centre = self.geometry.centroid
        return centre if self.geometry.contains(centre) else self.geometry.representative_point()


@dataclass(frozen=True, slots=True)
class ConnectionRoute:
    """Where a planner wants a site's connection to run, in degrees, from the site to the station.

    It stands in for the straight way with its usual detour, and only for this station.
    """

    site_id: str
    substation_id: str
    geometry: LineString


@dataclass(frozen=True, slots=True)
class LedSite(Site):
    """A site as it is judged when its connection was led by hand: with the length of that way.

    The study keeps the site and the route apart; see ``Study.sites_as_led``.
    """

    route_km: float = 0.0


@dataclass(frozen=True, slots=True)
class Operator:
    """A company behind sites; `cap_mw` is the most that all its sites may have together, or None.

    A site names it by its id or its name, whatever the case and the spaces around.
    """

    id: str
    name: str = ""
    cap_mw: float | None = None
    notes: str = ""

    @property
    def title(self) -> str:
        """What a planner calls it."""
        return self.name.strip() or self.id

    @property
    def spellings(self) -> frozenset[str]:
        """Its id and name as :func:`folded_name` gives them."""
        return frozenset({folded_name(self.id), folded_name(self.name)}) - {""}


def folded_name(text: str) -> str:
    """Return a name as it is compared: without case and spaces around."""
    return text.strip().casefold()


def line_geometry(line: Line, start: Substation, end: Substation) -> LineString:
    """Return a line's route, or the straight line between its stations, in degrees."""
    if line.route is not None:
        return line.route
    return LineString([(start.lon, start.lat), (end.lon, end.lat)])
