"""Why a spot will not do, and the ways out: moved, smaller, connected elsewhere, reinforced."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Point

from siteselect.core.drawing.local_plane import ellipsoid
from siteselect.core.entities import LoadClass, Site
from siteselect.core.progress import SILENT, Progress
from siteselect.core.regularity.exceedance import firm_mw
from siteselect.core.scoring.bindings import limit_name
from siteselect.core.scoring.rules import FIRM_CAPACITY, share_words
from siteselect.core.scoring.site_score import BindingElement, SiteScore
from siteselect.core.words import Phrase, say
from siteselect.study.connection_options import N_NEAREST, ConnectionOption
from siteselect.study.site_scorer import security_of
from siteselect.study.surface import StandardSite, SurfaceFacts

if TYPE_CHECKING:
    from pyproj import Transformer

    from siteselect.study.evaluation import Evaluation

STEP_OUTSIDE_M = 5.0
"""How far beyond the edge of a zone a spot is tried. [m]"""
MW_STEPS = 60
LEAST_GAIN_MW = 0.5
REMEMBERED = 256
DIRECTIONS = (
    say("north"), say("north-east"), say("east"), say("south-east"), say("south"),
    say("south-west"), say("west"), say("north-west"),
)  # fmt: skip


class Way(StrEnum):
    """Kinds of ways out."""

    MOVE = "move"
    LESS = "less"
    STATION = "station"
    REINFORCE = "reinforce"


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out, found by trying it.

    Attributes
    ----------
    text : Phrase
        What to do and what it brings.
    lon, lat : float or None
        Where to go, for ways that lead elsewhere. [degree]
    requested_mw : float or None
        The MW that fit, for ways that ask for less. [MW]
    """

    way: Way
    text: Phrase
    lon: float | None = None
    lat: float | None = None
    requested_mw: float | None = None


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What stands against a standard site at a spot.

    Attributes
    ----------
    score : SiteScore
        The whole record.
    headline : Phrase
        The first rule that excludes the spot, or its score.
    behind : tuple of str
        The other rules it breaks.
    ways : tuple of WayOut
        The ways out, the nearest first; each was tried.
    """

    lon: float
    lat: float
    score: SiteScore
    headline: str
    behind: tuple[str, ...]
    ways: tuple[WayOut, ...]


class WhyNotLens:
    """Answers for any spot from what an evaluation has stored, within a frame.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared.
    site : StandardSite
        What is tried there.
    facts : SurfaceFacts, optional
        Of the same site and evaluation: knows where it would be allowed.
    """

    def __init__(
        self, evaluation: "Evaluation", site: StandardSite, facts: SurfaceFacts | None = None
    ) -> None:
        self._evaluation = evaluation
        self._scorer = evaluation.scorer
        self._site = site
        self._facts = facts
        self._workload = evaluation.study.workload(site.workload_id)
        self._reinforced = lru_cache(maxsize=REMEMBERED)(self._try_reinforcement)

    def at(self, lon: float, lat: float) -> WhyNot:
        """Return what stands against the standard site at a spot, and the quick ways out.

        Raises
        ------
        InputError
            When no station has a level for such a site.
        """
        score = self._preview(lon, lat)
        ways = (
            self._moved(lon, lat, score),
            self._smaller(lon, lat, score),
            self._elsewhere(lon, lat, score),
        )
        sentences = [rule.sentence for rule in score.broken_rules]
        return WhyNot(
            lon=lon,
            lat=lat,
            score=score,
            headline=sentences[0] if sentences else score.sentence,
            behind=tuple(sentences[1:]),
            ways=tuple(way for way in ways if way is not None),
        )

    def prepare(self, progress: Progress = SILENT) -> None:
        """Look at every station and find the allowed cells, so that no answer has to wait.

        Raises
        ------
        Cancelled
            When `progress` says so.
        """
        _ = self._allowed_cells, self._hard_edge_m
        stations = self._evaluation.study.substations
        for i, station in enumerate(stations):
            self.at(station.lon, station.lat)
            progress.report(i / len(stations), say("Looking at every station"))

    def reinforcement(self, found: WhyNot) -> WayOut | None:
        """Return what one more circuit or unit of the first limiting branch would bring.

        A fraction of a second for a station that was not asked about; at once when it was.
        """
        limit = _first_branch(found.score.bindings)
        rules = {rule.rule_id for rule in found.score.broken_rules}
        if limit is None or limit.branch_id is None or rules - {FIRM_CAPACITY}:
            return None
        branch = self._evaluation.grid.branch_ids.index(limit.branch_id)
        return self._reinforced(found.score.connection.bus_index, branch)

    def _preview(self, lon: float, lat: float) -> SiteScore:
        return self._evaluation.preview(self._spot(lon, lat, self._site.requested_mw))

    def _spot(self, lon: float, lat: float, requested_mw: float) -> Site:
        return Site("spot", "This spot", Point(lon, lat), self._site.workload_id, requested_mw)

    # Moving

    def _moved(self, lon: float, lat: float, score: SiteScore) -> WayOut | None:
        rules = {rule.rule_id for rule in score.broken_rules}
        if not rules:
            return None
        if "zone" in rules and (way := self._out_of_zone(lon, lat)) is not None:
            return way
        return self._to_allowed_cell(lon, lat)

    def _out_of_zone(self, lon: float, lat: float) -> WayOut | None:
        """Return the nearest edge of all hard zones together, if a site may stand beyond it."""
        edge = self._hard_edge_m
        if edge is None:
            return None
        here = Point(*self._projected.transform(lon, lat))
        nearest = shapely.shortest_line(here, edge).coords[-1]
        away = np.subtract(nearest, here.coords[0])
        length = float(np.hypot(*away))
        if length == 0:
            return None
        spot = np.asarray(nearest) + away / length * STEP_OUTSIDE_M
        to_lon, to_lat = self._projected.transform(spot[0], spot[1], direction="INVERSE")
        if self._scorer.hard_zones_at(to_lon, to_lat):
            return None
        there = self._preview(to_lon, to_lat)
        where = _way_words(lon, lat, to_lon, to_lat)
        if there.broken_rules:
            text = say(
                "{way} is outside the zone; there: {rule}",
                way=where, rule=there.broken_rules[0].sentence,
            )  # fmt: skip
        else:
            text = say("{way} is outside the zone{score}", way=where, score=_score_words(there))
        return WayOut(Way.MOVE, text, to_lon, to_lat)

    def _to_allowed_cell(self, lon: float, lat: float) -> WayOut | None:
        """Return the nearest cell of the surface in which a site may stand."""
        known = self._allowed_cells
        if known is None or self._facts is None:
            return None
        tree, cells = known
        _, at = tree.query(self._projected_spot(lon, lat))
        to_lon, to_lat = self._facts.grid.lon_lat[cells[int(at)]].tolist()
        there = self._preview(to_lon, to_lat)
        if there.score is None:
            return None
        where = _way_words(lon, lat, to_lon, to_lat)
        text = say("About {way} it is allowed{score}", way=where, score=_score_words(there))
        return WayOut(Way.MOVE, text, to_lon, to_lat)

    @cached_property
    def _allowed_cells(self) -> tuple[Any, NDArray[np.int_]] | None:
        from scipy.spatial import cKDTree  # noqa: PLC0415 - heavy

        if self._facts is None or not self._facts.is_allowed.any():
            return None
        cells = np.flatnonzero(self._facts.is_allowed)
        at = np.column_stack(self._projected.transform(*self._facts.grid.lon_lat[cells].T))
        return cKDTree(at), cells

    @cached_property
    def _projected(self) -> "Transformer":
        from pyproj import Transformer  # noqa: PLC0415 - heavy

        crs = self._evaluation.study.info.map_crs
        return Transformer.from_crs("EPSG:4326", crs, always_xy=True)

    def _projected_spot(self, lon: float, lat: float) -> tuple[float, float]:
        x, y = self._projected.transform(lon, lat)
        return float(x), float(y)

    @cached_property
    def _hard_edge_m(self) -> shapely.Geometry | None:
        areas = [zone.area for zone in self._evaluation.study.zones if zone.is_hard]
        if not areas:
            return None
        union = shapely.union_all(areas)
        project = self._projected
        return shapely.transform(
            union, lambda xy: np.column_stack(project.transform(*xy.T))
        ).boundary

    # Smaller

    def _smaller(self, lon: float, lat: float, score: SiteScore) -> WayOut | None:
        """Return the most MW below the request that break no rule and hold as they should."""
        rules = {rule.rule_id for rule in score.broken_rules}
        if "zone" in rules or self._is_held(score):
            return None
        is_firm = self._workload.load_class is LoadClass.FIRM
        must_hold = is_firm or not rules
        ranges = self._ranges_mw()
        fitting = max(
            (self._fitting_mw(lon, lat, *mw, must_hold=must_hold) for mw in ranges), default=0.0
        )
        if fitting < LEAST_GAIN_MW or fitting >= self._site.requested_mw:
            return None
        there = self._evaluation.preview(self._spot(lon, lat, fitting))
        if there.broken_rules:
            return None
        less = self._site.requested_mw - fitting
        if must_hold:
            text = say(
                "{less:,.0f} MW less: {mw:,.0f} MW hold {share} of hours{score}",
                less=less, mw=fitting, share=share_words(self._workload.firm_exceedance),
                score=_score_words(there),
            )  # fmt: skip
        else:
            text = say(
                "{less:,.0f} MW less: {mw:,.0f} MW break no rule{score}",
                less=less, mw=fitting, score=_score_words(there),
            )  # fmt: skip
        return WayOut(Way.LESS, text, requested_mw=fitting)

    def _is_held(self, score: SiteScore) -> bool:
        firm = score.firm_mw
        least = self._site.requested_mw * (1 - self._evaluation.values["tolerance"])
        return not score.broken_rules and firm is not None and firm >= least

    def _ranges_mw(self) -> list[tuple[float, float]]:
        """Return the ranges of requests that share their usual voltages, up to the request."""
        highest = min(self._site.requested_mw, self._evaluation.values["site_cap_mw"])
        bounds = [0.0, *(mw for mw in self._scorer.thresholds_mw if mw < highest), highest]
        return list(pairwise(bounds))

    def _fitting_mw(
        self, lon: float, lat: float, low_mw: float, high_mw: float, *, must_hold: bool
    ) -> float:
        """Return the most MW of one range that some option within reach carries; 0 for none."""
        usual, higher = self._scorer.levels_kv(high_mw)
        reach_km = self._evaluation.values["max_connection_km"]
        for levels in (usual, higher):
            near = [
                option
                for option in self._scorer.nearest(Point(lon, lat), levels)
                if option.straight_km <= reach_km
            ]
            if near:
                most = max(
                    self._carried_mw(option, high_mw, must_hold=must_hold) for option in near
                )
                return most if most > low_mw else 0.0
        return 0.0

    def _carried_mw(self, option: ConnectionOption, high_mw: float, *, must_hold: bool) -> float:
        """Return the most whole MW that a bus holds and its station is strong enough for."""
        most = high_mw
        if must_hold:
            tolerance = self._evaluation.values["tolerance"]
            held = self._scorer.firm_mw_at(option.bus, self._workload) / (1 - tolerance)
            most = float(min(high_mw, np.floor(held)))
        if most <= 0 or not self._scorer.electrical_rules_at(option.substation_id, most):
            return max(most, 0.0)
        low, high = 0.0, most
        for _ in range(MW_STEPS):
            middle = (low + high) / 2
            if middle > 0 and self._scorer.electrical_rules_at(option.substation_id, middle):
                high = middle
            else:
                low = middle
        return float(np.floor(low))

    # Elsewhere

    def _elsewhere(self, lon: float, lat: float, score: SiteScore) -> WayOut | None:
        """Return the nearest station beyond those compared at which no rule is broken."""
        rules = {rule.rule_id for rule in score.broken_rules}
        if not rules or rules & {"zone", "site_cap", "distance"}:
            return None
        usual, _ = self._scorer.levels_kv(self._site.requested_mw)
        reach_km = self._evaluation.values["max_connection_km"]
        every = self._scorer.nearest(
            Point(lon, lat), usual, n_stations=len(self._evaluation.study.substations)
        )
        compared = dict.fromkeys(option.substation_id for option in every)
        for station_id in list(compared)[N_NEAREST:]:
            here = [option for option in every if option.substation_id == station_id]
            if here[0].straight_km > reach_km:
                return None
            if any(self._holds(option) for option in here):
                return self._by_station(lon, lat, station_id, score)
        return None

    def _holds(self, option: ConnectionOption) -> bool:
        least = self._site.requested_mw * (1 - self._evaluation.values["tolerance"])
        is_enough = self._workload.load_class is not LoadClass.FIRM or (
            self._scorer.firm_mw_at(option.bus, self._workload) >= least
        )
        requested_mw = self._site.requested_mw
        return is_enough and not self._scorer.electrical_rules_at(
            option.substation_id, requested_mw
        )

    def _by_station(
        self, lon: float, lat: float, station_id: str, score: SiteScore
    ) -> WayOut | None:
        site = replace(self._spot(lon, lat, self._site.requested_mw), substation_id=station_id)
        there = self._evaluation.preview(site)
        if there.broken_rules:
            return None
        more = (there.connection.cost_usd - score.connection.cost_usd) / 1e6
        text = say(
            "Another station, {name}, {km:,.0f} km away: {more:+,.1f} M USD{score}",
            name=there.connection.substation_name, km=there.connection.straight_km, more=more,
            score=_score_words(there),
        )  # fmt: skip
        return WayOut(Way.STATION, text)

    # Reinforced

    def _try_reinforcement(self, bus: int, branch: int) -> WayOut | None:
        evaluation, workload = self._evaluation, self._workload
        security = security_of(workload)
        exceedance, request_mw = workload.firm_exceedance, self._site.requested_mw
        before = evaluation.known_capacity(bus, security)
        after = evaluation.reinforced(bus, security, branch)
        if evaluation.hours is not None:
            before, after = before.over(evaluation.hours.at), after.over(evaluation.hours.at)
        old, new = before.headroom.mw, after.headroom.mw
        held = min(firm_mw(new, exceedance), request_mw) - min(firm_mw(old, exceedance), request_mw)
        mean = float(np.minimum(new, request_mw).mean() - np.minimum(old, request_mw).mean())
        what = _one_more(evaluation, branch)
        short = new < request_mw - LEAST_GAIN_MW
        codes, counts = np.unique(after.headroom.binding[short], return_counts=True)
        names = _RowNames(evaluation, security)
        following = names[int(codes[counts.argmax()])] if len(codes) else say("nothing")
        if held >= LEAST_GAIN_MW:
            text = say(
                "After {what}: {mw:+,.0f} MW hold {share} of hours; then {limit} limits",
                what=what, mw=held, share=share_words(exceedance), limit=following,
            )  # fmt: skip
        elif mean >= LEAST_GAIN_MW:
            text = say(
                "After {what}: {mw:+,.0f} MW on average; then {limit} limits",
                what=what, mw=mean, limit=following,
            )  # fmt: skip
        else:
            text = say("{what} brings nothing: then {limit} limits", what=what, limit=following)
        return WayOut(Way.REINFORCE, text)


class _RowNames:
    def __init__(self, evaluation: "Evaluation", security: Any) -> None:
        self._rows, self._grid = evaluation.rows(security), evaluation.grid

    def __getitem__(self, code: int) -> str:
        if code < 0:
            return limit_name(code, ())
        return self._rows.name(code, self._grid)


def _first_branch(bindings: tuple[BindingElement, ...]) -> BindingElement | None:
    return next((element for element in bindings if element.branch_id is not None), None)


def _one_more(evaluation: "Evaluation", branch: int) -> Phrase:
    grid = evaluation.grid
    number, name = int(grid.circuits[branch]) + 1, grid.branch_names[branch]
    if grid.is_transformer[branch]:
        return say("unit {number} of {name}", number=number, name=name)
    return say("circuit {number} of {name}", number=number, name=name)


def _way_words(lon: float, lat: float, to_lon: float, to_lat: float) -> Phrase:
    """Return how far and whither, e.g. "180 m west"."""
    azimuth, _, metres = ellipsoid().inv(lon, lat, to_lon, to_lat)
    towards = DIRECTIONS[round(azimuth % 360 / 45) % 8]
    if metres < 1000:
        return say("{metres:,.0f} m {towards}", metres=max(10, round(metres, -1)), towards=towards)
    if metres < 10_000:
        return say("{km:,.1f} km {towards}", km=metres / 1000, towards=towards)
    return say("{km:,.0f} km {towards}", km=metres / 1000, towards=towards)


def _score_words(there: SiteScore) -> str:
    return "" if there.score is None else say(" ({score:.0f} of 100)", score=there.score)
