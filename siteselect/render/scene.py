"""Everything the map shows, projected once into arrays, so that a frame only has to draw."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.entities import Line, Site, line_geometry
from siteselect.core.regularity.tranches import TrancheShares
from siteselect.render.projection import MapProjection
from siteselect.render.shapes import Shapes, shapes_of
from siteselect.render.symbology import SiteLabel
from siteselect.study.built_in_layers import LAYERS
from siteselect.study.map_confidence import MapConfidence
from siteselect.study.study import Study

if TYPE_CHECKING:
    from siteselect.io.basemap import Basemap
    from siteselect.render.background import TileSource
    from siteselect.render.map_stack import MapStack
    from siteselect.study.evaluation import Evaluation


DEFAULT_LAYERS = frozenset(layer.id for layer in LAYERS if layer.is_visible)


@dataclass(frozen=True)
class MapResults:
    """What the evaluation adds to the map; what is missing is drawn as not known.

    Attributes
    ----------
    regularity : mapping of str to float
        Regularity of the surplus for firm load by region, R_firm, 0 to 100.
    line_loading : mapping of str to float
        Loading by line, 1 being full.
    firm_mw : mapping of str to float
        Firm hosting capacity by substation, the best of its voltage levels; in one hour what it
        could host then. [MW]
    regular_mw, opportunistic_mw : mapping of str to float
        The same held less often, each at least the one before; empty in one hour. [MW]
    outage_loading : mapping of str to float
        Loading by line after the worst outage, 1 being the whole emergency rating.
    outage_words : mapping of str to str
        What that outage is and when, by line.
    surplus_mw, shed_mw : mapping of str to float
        By region in one hour; empty over all hours. [MW]
    confidence : MapConfidence
        How far the data behind the symbols can be trusted.
    when : str
        The hours it stands for, in words; empty for all.
    out_of_service : frozenset of str
        Ids of the lines and transformers without which all this was computed.
    """

    regularity: Mapping[str, float] = field(default_factory=dict)
    line_loading: Mapping[str, float] = field(default_factory=dict)
    firm_mw: Mapping[str, float] = field(default_factory=dict)
    out_of_service: frozenset[str] = frozenset()
    regular_mw: Mapping[str, float] = field(default_factory=dict)
    opportunistic_mw: Mapping[str, float] = field(default_factory=dict)
    outage_loading: Mapping[str, float] = field(default_factory=dict)
    outage_words: Mapping[str, str] = field(default_factory=dict)
    surplus_mw: Mapping[str, float] = field(default_factory=dict)
    shed_mw: Mapping[str, float] = field(default_factory=dict)
    confidence: MapConfidence = field(default_factory=MapConfidence)
    shares: TrancheShares = field(default_factory=TrancheShares)
    when: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been computed yet."""
        return not (self.regularity or self.line_loading or self.firm_mw or self.surplus_mw)

    @property
    def is_one_hour(self) -> bool:
        """Whether it is the state in one hour, real or typical."""
        return bool(self.surplus_mw)

    @property
    def by_region(self) -> Mapping[str, float]:
        """What the tint of regions stands for: regularity, or MW in one hour."""
        return self.surplus_mw if self.is_one_hour else self.regularity


NO_RESULTS = MapResults()


def map_results(evaluation: "Evaluation") -> MapResults:
    """Return what a prepared evaluation adds to the map, over the hours that it looks at."""
    from siteselect.render.map_hours import results_over_hours  # noqa: PLC0415 - it needs this module

    return results_over_hours(evaluation)


@dataclass(frozen=True)
class OutOfService:
    """Lines that are out of service, and the stations that miss transformers, by id."""

    lines: frozenset[str] = frozenset()
    stations: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Return whether anything is."""
        return bool(self.lines or self.stations)


def out_of_service_on_map(study: Study, ids: frozenset[str]) -> OutOfService:
    """Return where the map marks the lines and transformers that are out of service."""
    return OutOfService(
        lines=frozenset(line.id for line in study.lines if line.id in ids),
        stations=frozenset(bank.substation_id for bank in study.transformers if bank.id in ids),
    )


@dataclass(frozen=True, eq=False)
class NamedAreas:
    """Areas with names, a point for the name, ``(n, 2)``, and its room; values NaN if unknown."""

    shapes: Shapes
    names: tuple[str, ...]
    label_xy_m: FloatArray
    width_m: FloatArray
    values: FloatArray


@dataclass(frozen=True, eq=False)
class LineLayer:
    """Straight pieces of corridors: ends ``(n, 4)`` in metres, voltage, loading (NaN unknown).

    A line with a route is as many pieces as it has bends and one more, all under its id.
    `sidestep` tells lines between the same two stations apart, in line widths to the side.
    """

    ids: tuple[str, ...]
    ends_m: FloatArray
    kv: FloatArray
    is_dc: BoolArray
    loading: FloatArray
    sidestep: FloatArray


@dataclass(frozen=True, eq=False)
class StationLayer:
    """Substations: position, highest voltage [kV], firm MW (NaN unknown), guessed position."""

    ids: tuple[str, ...]
    names: tuple[str, ...]
    xy_m: FloatArray
    kv: FloatArray
    firm_mw: FloatArray
    is_estimated: BoolArray


@dataclass(frozen=True, eq=False)
class PlantLayer:
    """Plants in service: position, capacity [MW], fuel."""

    names: tuple[str, ...]
    xy_m: FloatArray
    capacity_mw: FloatArray
    fuels: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class PlaceLayer:
    """Named points, the most populous first; population 0 when not known."""

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    xy_m: FloatArray
    population: FloatArray


@dataclass(frozen=True, eq=False)
class MapScene:
    """One study as the map draws it; everything in metres of the study's map projection."""

    projection: MapProjection
    bounds_m: tuple[float, float, float, float]
    land: NamedAreas
    coast: Shapes
    lakes: NamedAreas
    rivers: Shapes
    provinces: NamedAreas
    province_lines: Shapes
    regions: NamedAreas
    borders: Shapes
    disputed: Shapes
    lines: LineLayer
    stations: StationLayer
    plants: PlantLayer
    places: PlaceLayer
    zones: NamedAreas
    zone_is_hard: BoolArray
    sites: tuple[Site, ...]
    site_labels: Mapping[str, SiteLabel]
    results: MapResults
    attribution: tuple[str, ...]
    out_of_service: OutOfService = OutOfService()
    region_ids: tuple[str, ...] = ()
    stack: "MapStack | None" = None
    """The layers as the planner arranged them; None as they are built in."""
    background: "TileSource | None" = None
    """Pictures laid over the land and under everything else."""

    def with_background(self, source: "TileSource | None") -> "MapScene":
        """Return the scene on another background, whose owner is named with the others."""
        if source is None:
            return self
        owed = (*self.attribution, source.attribution)
        return replace(self, background=source, attribution=owed)

    @property
    def has_disputed_borders(self) -> bool:
        """Whether a note on dashed borders is owed."""
        return self.disputed.n_parts > 0


def build_scene(
    study: Study,
    basemap: "Basemap | None" = None,
    *,
    results: MapResults = NO_RESULTS,
    site_labels: Mapping[str, SiteLabel] | None = None,
) -> MapScene:
    """Project a study and its base map once; a layer the base map lacks is simply not drawn.

    Parameters
    ----------
    results : MapResults
        From :func:`map_results` as soon as the evaluation is ready; neutral colours until then.
    site_labels : mapping of str to SiteLabel, optional
        Score badges by site id, for paper; the window draws its sites live.
    """
    projection = MapProjection(study.info.map_crs)
    layers = _BasemapLayers(basemap, projection)
    regions = _regions(study, projection, results)
    stations = _stations(study, projection, results)
    zones = projection.geometries_to_map(_as_array([zone.area for zone in study.zones]))
    borders, is_disputed = layers.borders()
    return MapScene(
        projection=projection,
        bounds_m=_extent(regions.shapes, stations.xy_m),
        land=layers.areas("land"),
        coast=shapes_of(layers.coast()),
        lakes=layers.areas("lakes"),
        rivers=shapes_of(layers.geometries("rivers")),
        provinces=layers.areas("provinces"),
        province_lines=shapes_of(layers.province_lines()),
        regions=regions,
        borders=shapes_of(borders[~is_disputed]),
        disputed=shapes_of(borders[is_disputed]),
        lines=_lines(study, projection, results),
        stations=stations,
        plants=_plants(study, projection),
        places=_places(study, projection),
        zones=_named_areas(zones, tuple(zone.name for zone in study.zones)),
        zone_is_hard=np.array([zone.is_hard for zone in study.zones], np.bool_),
        sites=study.sites,
        site_labels=dict(site_labels or {}),
        results=results,
        attribution=_attribution(study, basemap),
        out_of_service=out_of_service_on_map(study, results.out_of_service),
        region_ids=tuple(region.id for region in study.regions),
    )


def with_results(scene: MapScene, results: MapResults) -> MapScene:
    """Return the same map with other results: nothing is projected again."""

    def of(ids: tuple[str, ...], known: Mapping[str, float]) -> FloatArray:
        return np.array([known.get(key, np.nan) for key in ids], np.float64)

    return replace(
        scene,
        lines=replace(scene.lines, loading=of(scene.lines.ids, results.line_loading)),
        stations=replace(scene.stations, firm_mw=of(scene.stations.ids, results.firm_mw)),
        regions=replace(scene.regions, values=of(scene.region_ids, results.by_region)),
        results=results,
    )


class _BasemapLayers:
    """The base map's layers in map metres, empty where the base map has none."""

    def __init__(self, basemap: "Basemap | None", projection: MapProjection) -> None:
        self._layers = basemap.layers if basemap is not None else {}
        self._projection = projection

    def geometries(self, name: str) -> NDArray[Any]:
        layer = self._layers.get(name)
        if layer is None or not len(layer.geometries):
            return _as_array([])
        return self._projection.geometries_to_map(layer.geometries)

    def areas(self, name: str) -> NamedAreas:
        geometries = self.geometries(name)
        layer = self._layers.get(name)
        properties = layer.properties if layer is not None and len(geometries) else ()
        return _named_areas(geometries, tuple(str(row.get("name") or "") for row in properties))

    def coast(self) -> NDArray[Any]:
        """Return the shore; without one, the edge of all land together, free of land borders."""
        if "coast" in self._layers:
            return self.geometries("coast")
        land = self.geometries("land")
        return _as_array([shapely.union_all(shapely.make_valid(land))] if len(land) else [])

    def province_lines(self) -> NDArray[Any]:
        """Return the lines between provinces; without them, the outlines of the provinces."""
        has_lines = "province_lines" in self._layers
        return self.geometries("province_lines" if has_lines else "provinces")

    def borders(self) -> tuple[NDArray[Any], BoolArray]:
        geometries = self.geometries("borders")
        layer = self._layers.get("borders")
        rows = layer.properties if layer is not None else ()
        disputed = np.array([bool(row.get("is_disputed")) for row in rows], np.bool_)
        return geometries, disputed[: len(geometries)]


def _attribution(study: Study, basemap: "Basemap | None") -> tuple[str, ...]:
    """Return whom the map owes, once each; of the base map's credit the first sentence."""
    credit = basemap.attribution.partition(". ")[0].rstrip(".") if basemap is not None else ""
    owed = (*study.info.attribution, credit)
    return tuple(dict.fromkeys(line for line in owed if line))


def _as_array(geometries: list[shapely.Geometry]) -> NDArray[Any]:
    array = np.empty(len(geometries), dtype=object)
    array[:] = geometries
    return array


def _named_areas(
    geometries_m: NDArray[Any], names: tuple[str, ...], values: FloatArray | None = None
) -> NamedAreas:
    points = shapely.get_coordinates(
        [_label_point(area) for area in geometries_m] if any(names) else []
    )
    boxes = shapely.bounds(geometries_m).reshape(-1, 4)
    unknown = np.full(len(geometries_m), np.nan)
    return NamedAreas(
        shapes_of(geometries_m), names, points.reshape(-1, 2), boxes[:, 2] - boxes[:, 0],
        unknown if values is None else values,
    )  # fmt: skip


def _label_point(area: shapely.Geometry) -> shapely.Point:
    """Return the middle of the roomiest spot of an area, where its name fits best."""
    parts = shapely.get_parts(area)
    largest = parts[int(np.argmax(shapely.area(parts)))]
    x_min, y_min, x_max, y_max = largest.bounds
    coarse = max(x_max - x_min, y_max - y_min) / 100
    outline = largest.simplify(coarse)
    if not outline.is_valid or outline.is_empty or outline.area == 0:
        return largest.representative_point()
    return shapely.Point(shapely.maximum_inscribed_circle(outline, coarse).coords[0])


def _extent(regions: Shapes, stations_m: FloatArray) -> tuple[float, float, float, float]:
    corners = [regions.bounds_m[:, :2], regions.bounds_m[:, 2:], stations_m]
    xy = np.concatenate([c for c in corners if len(c)] or [np.array([[-1e5, -1e5], [1e5, 1e5]])])
    (x_min, y_min), (x_max, y_max) = xy.min(axis=0), xy.max(axis=0)
    return float(x_min), float(y_min), float(x_max), float(y_max)


def _regions(study: Study, projection: MapProjection, results: MapResults) -> NamedAreas:
    areas = projection.geometries_to_map(_as_array([region.area for region in study.regions]))
    values = [results.by_region.get(region.id, np.nan) for region in study.regions]
    return _named_areas(
        areas, tuple(region.name for region in study.regions), np.array(values, np.float64)
    )


def _positions(projection: MapProjection, lon_lat: list[tuple[float, float]]) -> FloatArray:
    return projection.to_map(np.array(lon_lat, np.float64).reshape(-1, 2))


def _stations(study: Study, projection: MapProjection, results: MapResults) -> StationLayer:
    stations = sorted(
        study.substations, key=lambda s: (max(s.kv_levels), results.firm_mw.get(s.id, 0.0))
    )
    guessed = _estimated_ids(study)
    return StationLayer(
        ids=tuple(s.id for s in stations),
        names=tuple(s.name for s in stations),
        xy_m=_positions(projection, [(s.lon, s.lat) for s in stations]),
        kv=np.array([max(s.kv_levels) for s in stations], np.float64),
        firm_mw=np.array([results.firm_mw.get(s.id, np.nan) for s in stations], np.float64),
        is_estimated=np.array([s.id in guessed for s in stations], np.bool_),
    )


def _estimated_ids(study: Study) -> set[str]:
    """Return stations whose own provenance row says that their position is assumed."""
    return {
        row.object_id.partition("/")[2]
        for row in study.provenance
        if row.object_id.startswith("substations/")
        and row.field in {"position", "lon", "lat", "geometry"}
        and row.data_class in {"assumed", "synthetic"}
    }


def _lines(study: Study, projection: MapProjection, results: MapResults) -> LineLayer:
    stations = {station.id: station for station in study.substations}
    whole = sorted(study.lines, key=lambda line: (line.is_dc, line.kv))
    pieces = [
        (line, step, ends)
        for line, step in zip(whole, _sidesteps(whole).tolist(), strict=True)
        for ends in pairwise(
            line_geometry(line, stations[line.from_substation], stations[line.to_substation]).coords
        )
    ]
    lines = [line for line, _, _ in pieces]
    ends = _positions(projection, [end for _, _, both in pieces for end in both])
    return LineLayer(
        ids=tuple(line.id for line in lines),
        ends_m=ends.reshape(-1, 4),
        kv=np.array([line.kv for line in lines], np.float64),
        is_dc=np.array([line.is_dc for line in lines], np.bool_),
        loading=np.array([results.line_loading.get(line.id, np.nan) for line in lines], np.float64),
        sidestep=np.array([step for _, step, _ in pieces], np.float64),
    )


def _sidesteps(lines: list[Line]) -> FloatArray:
    """Return how far to the side each line is drawn so that parallel straight ones stay apart."""
    members: dict[tuple[str, str], list[int]] = {}
    for index, line in enumerate(lines):
        if line.route is None:
            start, end = sorted((line.from_substation, line.to_substation))
            members.setdefault((start, end), []).append(index)
    steps = np.zeros(len(lines))
    for indices in members.values():
        for rank, index in enumerate(indices):
            side = 1 if lines[index].from_substation <= lines[index].to_substation else -1
            steps[index] = side * (rank - (len(indices) - 1) / 2)
    return steps


def _plants(study: Study, projection: MapProjection) -> PlantLayer:
    plants = sorted((p for p in study.plants if p.in_service), key=lambda p: -p.capacity_mw)
    return PlantLayer(
        names=tuple(p.name for p in plants),
        xy_m=_positions(projection, [(p.lon, p.lat) for p in plants]),
        capacity_mw=np.array([p.capacity_mw for p in plants], np.float64),
        fuels=tuple(p.fuel for p in plants),
    )


def _places(study: Study, projection: MapProjection) -> PlaceLayer:
    places = sorted(study.places, key=lambda p: -(p.population or 0))
    return PlaceLayer(
        names=tuple(p.name for p in places),
        kinds=tuple(p.kind for p in places),
        xy_m=_positions(projection, [(p.lon, p.lat) for p in places]),
        population=np.array([p.population or 0 for p in places], np.float64),
    )
