"""Everything that can be found: places, stations, lines, plants, sites, layers and commands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import shapely

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.actions.table import ACTIONS
from siteselect.shell.layer_desk import title_of
from siteselect.shell.search.ranking import Entry, best, folded
from siteselect.shell.workbench import Workbench
from siteselect.study.study import Study

NEAR_DEG = 0.15
"""How far around a point the map shows when it is gone to. [degree]"""

KINDS = {
    "site": say("Site"), "substation": say("Substation"), "line": say("Line"),
    "plant": say("Power plant"), "place": say("Place"), "region": say("Region"),
    "zone": say("Zone"), "layer": say("Layer"), "command": say("Command"),
    "position": say("Position"),
}  # fmt: skip
_WEIGHTS = {"site": 9.0, "substation": 7.0, "command": 6.0, "place": 5.0, "region": 5.0,
            "layer": 4.0, "plant": 3.0, "line": 2.0, "zone": 2.0}  # fmt: skip


@dataclass(frozen=True)
class Hit:
    """Something that was found: its kind, name, a few words more, and what Enter does."""

    kind: str
    name: str
    note: str
    go: Callable[[], None]


class SearchIndex:
    """Names folded once per study; looking up goes through them letter by letter."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._study: Study | None = None
        self._things: list[Hit] = []
        self._entries: list[Entry] = []

    def find(self, typed: str, n: int = 30) -> list[Hit]:
        """Return what answers best, the best first."""
        self._refresh()
        hits = [self._things[at] for at in best(self._entries, typed, n)]
        position = self._position(typed)
        return [position, *hits] if position is not None else hits

    def _refresh(self) -> None:
        study = self._bench.session.study if self._bench.is_open else None
        if self._things and study is self._study:
            return
        self._study = study
        self._things = [*(self._of_study(study) if study is not None else ()), *self._commands()]
        self._entries = [
            Entry(folded(f"{hit.name} {hit.note}"), _WEIGHTS.get(hit.kind, 0.0))
            for hit in self._things
        ]

    def _of_study(self, study: Study) -> Iterator[Hit]:
        regions = {region.id: region.name for region in study.regions}
        stations = {station.id: station for station in study.substations}
        for site in study.sites:
            yield Hit("site", site.name, site.id, self._to_site(site.id))
        for station in study.substations:
            kv = " ".join(f"{level:g}" for level in station.kv_levels)
            note = tr("{kv} kV, {region}", kv=kv, region=regions.get(station.region_id, ""))
            spot = shapely.Point(station.lon, station.lat)
            go = self._to_row("substations", station.id, spot)
            yield Hit("substation", station.name, note, go)
        for line in study.lines:
            ends = [stations.get(key) for key in (line.from_substation, line.to_substation)]
            first, last = (one.name if one is not None else "" for one in ends)
            spots = [(one.lon, one.lat) for one in ends if one is not None]
            name = tr("{start} – {end}", start=first, end=last)
            shape = line.route or (shapely.LineString(spots) if len(spots) == 2 else None)
            note = tr("{kv:g} kV, {id}", kv=line.kv, id=line.id)
            yield Hit("line", name, note, self._to_row("lines", line.id, shape))
        for plant in study.plants:
            note = tr("{fuel}, {mw:,.0f} MW", fuel=plant.fuel, mw=plant.capacity_mw)
            spot = shapely.Point(plant.lon, plant.lat)
            yield Hit("plant", plant.name, note, self._to_row("plants", plant.id, spot))
        for place in study.places:
            spot = shapely.Point(place.lon, place.lat)
            yield Hit("place", place.name, place.kind, self._to_row("places", place.id, spot))
        for region in study.regions:
            go = self._to_row("regions", region.id, region.area)
            yield Hit("region", region.name, region.id, go)
        for zone in study.zones:
            yield Hit("zone", zone.name, zone.kind, self._to_row("zones", zone.id, zone.area))
        for layer in self._bench.layers.layers:
            note = layer.group or tr("on the map")
            yield Hit("layer", title_of(layer), note, self._to_layer(layer.id))

    def _commands(self) -> Iterator[Hit]:
        for spec in ACTIONS:
            title = spec.title_for(self._bench).replace("&", "").removesuffix("…")
            yield Hit("command", title, tr(spec.help), self._to_command(spec.id))

    def _position(self, typed: str) -> Hit | None:
        from siteselect.core.drawing.positions import read_position  # noqa: PLC0415 - at first use
        from siteselect.core.errors import InputError  # noqa: PLC0415 - at first use

        if sum(sign.isdigit() for sign in typed) < 2 or not self._bench.is_open:
            return None
        try:
            lon, lat = read_position(typed, bounds=self._bounds())
        except InputError:
            return None
        spot = shapely.Point(lon, lat)
        name = tr("{lat:.5f}, {lon:.5f}", lat=lat, lon=lon)
        return Hit("position", name, tr("latitude, longitude"), self._to_shape(spot))

    def _bounds(self) -> tuple[float, float, float, float]:
        """Return where the study lies, to tell longitude from latitude. [degree]."""
        west, south, east, north = shapely.total_bounds(
            [region.area for region in self._bench.session.study.regions]
        ).tolist()
        return west, south, east, north

    # Going there

    def _to_shape(self, shape: shapely.Geometry | None) -> Callable[[], None]:
        def go() -> None:
            if shape is not None:
                near = shape.buffer(NEAR_DEG).envelope if shape.geom_type == "Point" else shape
                self._bench.canvas.zoom_to(near)

        return go

    def _to_row(
        self, source: str, row_id: str, shape: shapely.Geometry | None
    ) -> Callable[[], None]:
        show = self._to_shape(shape)

        def go() -> None:
            show()
            self._bench.layers.selection.choose({source: [row_id]})

        return go

    def _to_site(self, site_id: str) -> Callable[[], None]:
        def go() -> None:
            self._bench.session.select(site_id)
            self._bench.zoom_to_site()

        return go

    def _to_layer(self, layer_id: str) -> Callable[[], None]:
        def go() -> None:
            self._bench.window.bring_up("layers")
            self._bench.layers.make_current(layer_id)

        return go

    def _to_command(self, action_id: str) -> Callable[[], None]:
        return lambda: self._bench.window.run_action(action_id)
