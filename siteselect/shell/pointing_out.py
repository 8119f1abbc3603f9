"""What the map points out about a scored site: its connection, what limits it, what is lost."""

from collections.abc import Sequence

from siteselect.core.entities import ConnectionRoute, Line, Site, Substation
from siteselect.core.grid.network import Grid
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import listed, say
from siteselect.render.words import tr
from siteselect.shell.canvas.highlight import Highlight, LonLat
from siteselect.study.study import Study


class ElementPlaces:
    """Where stations, lines and transformers are; made once for a grid's stations and lines."""

    def __init__(self, substations: Sequence[Substation], lines: Sequence[Line]) -> None:
        self._made_of = (substations, lines)
        self._stations = {station.id: (station.lon, station.lat) for station in substations}
        self._routes = {
            line.id: tuple((x, y) for x, y, *_ in line.route.coords)
            for line in lines
            if line.route is not None
        }

    def is_of(self, study: Study) -> bool:
        """Return whether these are the places of a study's grid."""
        return self._made_of[0] is study.substations and self._made_of[1] is study.lines

    def station(self, station_id: str) -> LonLat | None:
        """Return where a station is, in degrees, or None when the study has no such station."""
        return self._stations.get(station_id)

    def branch(self, grid: Grid, branch: int) -> tuple[LonLat, ...] | None:
        """Return a line's route or its two ends, or the one place of transformers. In degrees."""
        route = self._routes.get(grid.branch_ids[branch])
        if route is not None:
            return route
        ends = [
            self.station(grid.bus_station[int(bus[branch])]) for bus in (grid.from_bus, grid.to_bus)
        ]
        places = tuple(dict.fromkeys(end for end in ends if end is not None))
        return places if None not in ends else None


def highlight_of(
    score: SiteScore,
    site: Site,
    grid: Grid,
    places: ElementPlaces,
    route: ConnectionRoute | None = None,
) -> Highlight:
    """Return the connection of a scored site and the element that limits it in most hours.

    The connection runs along its route when there is one to the station of the score.
    Of a score that is older than the grid, only what the grid still has is pointed out.
    """
    station = places.station(score.connection.substation_id)
    connection = None if station is None else _way(site, station, score, route)
    limits = [element for element in score.bindings if element.branch_id is not None]
    if not limits:
        return Highlight(connection)
    limit = max(limits, key=lambda element: element.hours)
    line, outage = _position(grid, limit.branch_id), _position(grid, limit.outage_id)
    if line is None or (outage is None and limit.outage_id is not None):
        return Highlight(connection)
    return Highlight(
        connection,
        limit=places.branch(grid, line),
        lost=None if outage is None or outage == line else places.branch(grid, outage),
        text=tr("{limit}, {hours:,} h", limit=grid.branch_names[line], hours=limit.hours),
        note=tr(limit_note(grid, line, outage, rating=limit.data_class)),
    )


def _way(
    site: Site, station: LonLat, score: SiteScore, route: ConnectionRoute | None
) -> tuple[LonLat, ...]:
    bends: tuple[LonLat, ...] = ()
    if route is not None and route.substation_id == score.connection.substation_id:
        bends = tuple((x, y) for x, y, *_ in route.geometry.coords)[1:-1]
    return ((site.anchor.x, site.anchor.y), *bends, station)


def _position(grid: Grid, branch_id: str | None) -> int | None:
    return grid.branch_ids.index(branch_id) if branch_id in grid.branch_ids else None


def limit_note(grid: Grid, line: int, outage: int | None, *, rating: DataClass) -> str:
    """Return how the rating of a limit is known and what must be lost for it to limit."""
    known = say("rating {data_class}", data_class=rating.word)
    return known if outage is None else listed((known, _lost_words(grid, line, outage)))


def _lost_words(grid: Grid, line: int, outage: int) -> str:
    name, n_parts = grid.branch_names[outage], int(grid.circuits[outage])
    if grid.is_transformer[outage]:
        if outage == line:
            return say("when one of its {n} units is lost", n=n_parts)
        if n_parts > 1:
            return say("when one unit of {branch} is lost", branch=name)
        return say("when {branch} are lost", branch=name)
    if outage == line:
        return say("when one of its {n} circuits is lost", n=n_parts)
    if n_parts > 1:
        return say("when one circuit of {branch} is lost", branch=name)
    return say("when {branch} is lost", branch=name)
