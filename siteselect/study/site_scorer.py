"""Score one site against a prepared evaluation, fast enough to follow the mouse."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import inf, nan
from typing import TYPE_CHECKING

import numpy as np
from shapely import Point
from shapely.prepared import prep

from siteselect.core.arrays import FloatArray
from siteselect.core.economics.connection import (
    connection_cost,
    connection_levels_kv,
    connection_terms,
)
from siteselect.core.entities import LedSite, LoadClass, Site, Workload
from siteselect.core.errors import InputError
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass, weakest
from siteselect.core.regularity.exceedance import firm_mw
from siteselect.core.regularity.metrics import regularity_of, regularity_scores
from siteselect.core.regularity.regularity import Regularity, RegularityScores
from siteselect.core.scoring.additive import AdditiveScore, additive_score
from siteselect.core.scoring.bindings import binding_elements
from siteselect.core.scoring.presets import preset_weights
from siteselect.core.scoring.raw_criteria import RawCriteria, raw_criteria
from siteselect.core.scoring.rules import (
    broken,
    distance_rule,
    electrical_rules,
    firm_capacity_rule,
    site_cap_rule,
    zone_rule,
)
from siteselect.core.scoring.score_inputs import (
    ZONE_VALUE,
    AssetHealth,
    asset_health,
    congestion_relief_lc_per_kwh,
    mean_power_usage,
    zone_value,
)
from siteselect.core.scoring.sentences import score_sentence
from siteselect.core.scoring.site_score import (
    BindingElement,
    BrokenRule,
    Connection,
    SiteScore,
    WorstEvent,
)
from siteselect.core.scoring.surplus_use import EnergyUsed, energy_used
from siteselect.core.scoring.worst_events import worst_events
from siteselect.core.words import Phrase, say
from siteselect.study.connection_options import N_NEAREST, ConnectionFinder, ConnectionOption
from siteselect.study.hosting import Capacity

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

REMEMBERED_BUSES = 256
REMEMBERED_CAPACITIES = 512

SECURITY_WORDS = {
    Security.INTACT: say("Network intact (N-0): the load trips by itself after an outage"),
    Security.SECURE: say("Any one circuit or transformer may be out (N-1), emergency ratings then"),
}
USE_WORDS = {
    SurplusUse.OPTIMAL: say("surplus put to its best use"),
    SurplusUse.PROPORTIONAL: say("surplus picking up in proportion, which is a lower bound"),
}
POLICY_WORDS = say(
    "What is overloaded in the base case may not be loaded further by load with a sensitivity of "
    "3 % or more. Ratings by month, with heat and age."
)
AS_DRAWN = say("Prices per km, bay and MVA are assumed; the route is as drawn on the map.")
LOWEST_MODELLED_KV = 132.0
NO_SUBTRANSMISSION = say("The 132 kV network beyond the station is not checked.")


class _Source(StrEnum):
    """Where the capacity of a bus is taken from."""

    PROPORTIONAL = SurplusUse.PROPORTIONAL
    OPTIMAL = SurplusUse.OPTIMAL
    KNOWN = "off both maps"
    KNOWN_INTACT = "off the map of the intact network"


@dataclass(frozen=True, eq=False)
class BusMeasures:
    """What the criteria need to know of one connection bus, for one workload and request.

    `firm_of_class_mw` is firm MW at the security that the load is held to.
    """

    capacity: Capacity
    security: Security
    regularity: Regularity | RegularityScores
    energy: EnergyUsed | None
    firm_of_class_mw: float
    relief_lc_per_kwh: float
    power_usage: float


@dataclass(frozen=True, eq=False)
class BusJudgement:
    """What a connection bus says of any site: criteria but cost and zone, rules broken there."""

    measures: BusMeasures
    raw: Mapping[str, float | None]
    broken_rules: tuple[BrokenRule, ...]


@dataclass(frozen=True, eq=False)
class _AtBus:
    """What does not change while a site is moved around one connection bus."""

    measures: BusMeasures
    regularity: Regularity
    bindings: tuple[BindingElement, ...]
    events: tuple[WorstEvent, ...]
    firm_mw: dict[Security, float]


def security_of(workload: Workload) -> Security:
    """Return what a load is held to: only one that trips by itself may do with N-0 (ruling 6)."""
    is_interruptible = workload.load_class is LoadClass.INTERRUPTIBLE
    return Security.INTACT if is_interruptible else Security.SECURE


class SiteScorer:
    """Scores sites one by one; remembers what it found at the buses it looked at last."""

    def __init__(self, evaluation: "Evaluation") -> None:
        study, values = evaluation.study, evaluation.values
        self._evaluation = evaluation
        self._study = study
        self._values = values
        self._terms = connection_terms(values)
        self._finder = ConnectionFinder(study, evaluation.grid)
        self._hourly_class = DataClass(study.info.hourly_class)
        self._labels = evaluation.row_labels
        self._headroom_class = weakest((self._hourly_class, *self._labels[Security.INTACT].classes))
        self._reference_price = self._over_hours(evaluation.reference_price_lc_per_mwh)
        self._regions = [(region.id, prep(region.area)) for region in study.regions]
        self._zones = [(zone, prep(zone.area)) for zone in study.zones]
        self._has_rated_zones = any(zone.kind in ZONE_VALUE for zone in study.zones)
        self._capacity = lru_cache(maxsize=REMEMBERED_CAPACITIES)(self._find_capacity)
        self._firm = lru_cache(maxsize=REMEMBERED_CAPACITIES)(self._find_firm)
        self._measures = lru_cache(maxsize=REMEMBERED_BUSES)(self._judge_bus)
        self._at_bus = lru_cache(maxsize=REMEMBERED_BUSES)(self._look_at_bus)
        self._health = lru_cache(maxsize=None)(self._station_health)

    def score(self, site: Site, use: SurplusUse) -> SiteScore:
        """Return the explanation record of a site: the best of its connection options.

        Raises
        ------
        InputError
            When the site asks for no power, or names a workload or a station that does not exist
            or cannot carry it.
        """
        return self._best(site, _Source(use))

    def preview(self, site: Site) -> SiteScore:
        """Return the same from what is known already."""
        return self._best(site, self._known)

    def _best(self, site: Site, source: "_Source") -> SiteScore:
        if not 0 < site.requested_mw < inf:
            raise InputError(
                say("{site} asks for {mw:g} MW", site=site.name, mw=site.requested_mw),
                where=say("site {id}", id=site.id),
                fix=say("Ask for more than 0 MW."),
            )
        workload = self._study.workload(site.workload_id)
        place = self._place(site)
        judged = [
            self._judge_option(site, workload, place, option, source)
            for option in self._options(site)
        ]
        return self._record(site, workload, place, max(judged, key=_preference), source)

    def levels_kv(self, requested_mw: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Return the usual voltages for a request, and the higher ones that may stand in."""
        usual = connection_levels_kv(requested_mw, self._terms)
        every = tuple(level.kv for level in self._terms.levels)
        return usual, tuple(kv for kv in every if not usual or kv > max(usual))

    @property
    def thresholds_mw(self) -> tuple[float, ...]:
        """Requests at which the usual voltages change, ascending. [MW]."""
        bounds = (mw for level in self._terms.levels for mw in (level.max_mw, level.last_resort_mw))
        return tuple(sorted(set(bounds)))

    def nearest(
        self, point: Point, levels_kv: tuple[float, ...], n_stations: int = N_NEAREST
    ) -> tuple[ConnectionOption, ...]:
        """Return the buses at some voltages of the stations nearest to a point, in degrees."""
        return self._finder.options(point, levels_kv, n_stations=n_stations)

    def firm_mw_at(self, bus: int, workload: Workload) -> float:
        """Return the MW held at a bus in the workload's share of hours, from what is known."""
        return self._firm(bus, security_of(workload), workload.firm_exceedance, self._known)

    def electrical_rules_at(self, station_id: str, requested_mw: float) -> tuple[BrokenRule, ...]:
        """Return what short-circuit power at a station says against a request. [MW]."""
        station = self._study.substation(station_id)
        return electrical_rules(
            requested_mw=requested_mw,
            power_factor=self._values["site_power_factor"],
            short_circuit_mva=station.short_circuit_mva,
            x_over_r=station.x_over_r,
        )

    def hard_zones_at(self, lon: float, lat: float) -> tuple[int, ...]:
        """Return the hard zones around a point, by position in the study. [degree]."""
        here = Point(lon, lat)
        return tuple(
            i for i, (zone, area) in enumerate(self._zones) if zone.is_hard and area.covers(here)
        )

    def buses_at(self, levels_kv: tuple[float, ...]) -> dict[str, tuple[ConnectionOption, ...]]:
        """Return the buses at some voltages by station; the distance is left open."""
        return self._finder.by_station(levels_kv)

    def judge_bus(
        self, option: ConnectionOption, requested_mw: float, workload: Workload
    ) -> "BusJudgement":
        """Return all that a connection bus says of any site there, from what is known already."""
        measures = self._measures(option.bus, requested_mw, workload, self._known)
        raw = self._raw(
            measures, workload, option.substation_id, connection_usd_per_kw=nan, zone=None
        )
        return BusJudgement(
            measures, raw.values, self._rules_at_bus(option, requested_mw, workload, measures)
        )

    def connection_usd_per_kw(self, requested_mw: float, kv: float, straight_km: float) -> float:
        """Return what a connection costs. `requested_mw` [MW], `kv` [kV], `straight_km` [km]."""
        return connection_cost(
            request_mw=requested_mw, kv=kv, straight_km=straight_km, terms=self._terms
        ).usd_per_kw

    @property
    def _known(self) -> "_Source":
        is_all_known = self._evaluation.secure_hosting is not None
        return _Source.KNOWN if is_all_known else _Source.KNOWN_INTACT

    def _options(self, site: Site) -> tuple[ConnectionOption, ...]:
        """Return where the site could connect: at the usual voltages, else at higher ones.

        Higher ones count when no station within reach has a usual voltage (a power station far
        from the 220 kV network), and for requests above every threshold.
        """
        usual, higher = self.levels_kv(site.requested_mw)
        if site.substation_id is not None:
            return self._finder.options(
                site.anchor, (*usual, *higher), only_station=site.substation_id
            )
        found = self._finder.options(site.anchor, usual)
        reach_km = self._values["max_connection_km"]
        if not found or found[0].straight_km > reach_km:
            highest = self._terms.levels[-1:]
            above = self._finder.options(
                site.anchor, higher or tuple(level.kv for level in highest)
            )
            if above and (not found or above[0].straight_km <= reach_km):
                return above
        if not found:
            raise InputError(
                say(
                    "No station of the study has a level for {requested_mw:g} MW",
                    requested_mw=site.requested_mw,
                ),
                where=f"site {site.name}",
                fix=say("Ask for less, or give the study a station of a higher voltage."),
            )
        return found

    def _judge_option(
        self,
        site: Site,
        workload: Workload,
        place: "_Place",
        option: ConnectionOption,
        source: "_Source",
    ) -> "_Judged":
        """Return score and broken rules of one option; its reasons are found for the best only."""
        measures = self._measures(option.bus, site.requested_mw, workload, source)
        connection = self._connection(site, option)
        raw = self._raw(
            measures,
            workload,
            option.substation_id,
            connection_usd_per_kw=connection.cost_usd_per_kw,
            zone=zone_value(place.zone_kinds),
        )
        result = additive_score(
            self._study.criteria,
            raw.values,
            preset_weights(self._study.criteria, workload.load_class),
            classes=raw.classes,
            notes=raw.notes,
        )
        rules = self._broken_rules(site, workload, place, option, measures)
        return _Judged(option, connection, result, rules)

    def _record(
        self, site: Site, workload: Workload, place: "_Place", judged: "_Judged", source: "_Source"
    ) -> SiteScore:
        """Return the explanation record of a site at one of its options."""
        at = self._at_bus(judged.option.bus, site.requested_mw, workload, source)
        measures, result, rules = at.measures, judged.result, judged.broken_rules
        score, option, connection = judged.score, judged.option, judged.connection
        energy, use = measures.energy, measures.capacity.use
        return SiteScore(
            site_id=site.id,
            name=site.name,
            workload_id=workload.id,
            requested_mw=site.requested_mw,
            score=score,
            sentence=score_sentence(
                score=score,
                requested_mw=site.requested_mw,
                firm_mw=measures.firm_of_class_mw,
                exceedance=workload.firm_exceedance,
                mean_mw=at.regularity.mean_mw,
                bindings=at.bindings,
                broken_rules=rules,
                tolerance=self._values["tolerance"],
            ),
            connection=connection,
            headroom=measures.capacity.headroom,
            regularity=at.regularity,
            contributions=result.contributions,
            coverage=result.coverage,
            broken_rules=rules,
            bindings=at.bindings,
            worst_events=at.events,
            firm_n0_mw=at.firm_mw[Security.INTACT],
            firm_n1_mw=at.firm_mw[Security.SECURE],
            tier_share=energy.tier_share if energy else {},
            energy_cost_lc_per_kwh=energy.cost_lc_per_kwh if energy else None,
            emission_t_per_mwh=energy.emission_t_per_mwh if energy else None,
            region_id=place.region_id,
            data_class=self._headroom_class,
            notes=self._notes(site, place, option),
            policy=say(
                "{security}, {use}. {policy}",
                security=SECURITY_WORDS[measures.security],
                use=USE_WORDS[use],
                policy=POLICY_WORDS,
            ),
            security=measures.security,
            surplus_use=use,
            mix=measures.capacity.mix,
        )

    def _raw(
        self,
        measures: BusMeasures,
        workload: Workload,
        substation_id: str,
        *,
        connection_usd_per_kw: float,
        zone: float | None,
    ) -> RawCriteria:
        return raw_criteria(
            regularity=measures.regularity,
            load_class=workload.load_class,
            firm_mw=measures.firm_of_class_mw,
            energy=measures.energy,
            congestion_relief_lc_per_kwh=measures.relief_lc_per_kwh,
            connection_usd_per_kw=connection_usd_per_kw,
            health=self._health(substation_id),
            power_usage=measures.power_usage,
            zone=zone,
            headroom_class=self._headroom_class,
        )

    def _broken_rules(
        self,
        site: Site,
        workload: Workload,
        place: "_Place",
        option: ConnectionOption,
        measures: BusMeasures,
    ) -> tuple[BrokenRule, ...]:
        return broken(
            site_cap_rule(requested_mw=site.requested_mw, site_cap_mw=self._values["site_cap_mw"]),
            distance_rule(
                straight_km=option.straight_km,
                max_km=self._values["max_connection_km"],
                station_name=option.substation_name,
                requested_mw=site.requested_mw,
            ),
            zone_rule(place.hard_zones),
            *self._rules_at_bus(option, site.requested_mw, workload, measures),
        )

    def _rules_at_bus(
        self,
        option: ConnectionOption,
        requested_mw: float,
        workload: Workload,
        measures: BusMeasures,
    ) -> tuple[BrokenRule, ...]:
        return broken(
            firm_capacity_rule(
                load_class=workload.load_class,
                requested_mw=requested_mw,
                firm_mw=measures.firm_of_class_mw,
                exceedance=workload.firm_exceedance,
                tolerance=self._values["tolerance"],
            ),
            *self.electrical_rules_at(option.substation_id, requested_mw),
        )

    def _find_capacity(self, bus: int, security: Security, source: "_Source") -> Capacity:
        evaluation = self._evaluation
        capacity = (
            evaluation.known_capacity(bus, security)
            if source in {_Source.KNOWN, _Source.KNOWN_INTACT}
            else evaluation.capacity(bus, security, SurplusUse(source))
        )
        return capacity if evaluation.hours is None else capacity.over(evaluation.hours.at)

    def _look_at_bus(
        self, bus: int, requested_mw: float, workload: Workload, source: "_Source"
    ) -> _AtBus:
        calendar, security = self._evaluation.calendar, security_of(workload)
        capacity = self._capacity(bus, security, source)
        headroom, labels = capacity.headroom, self._labels[security]
        regularity = regularity_of(
            headroom.mw,
            requested_mw,
            calendar,
            tolerance=self._values["tolerance"],
            merge_gap_h=self._values["merge_gap_h"],
            years=calendar.years,
            is_gapless=self._evaluation.hours is None,
        )
        return _AtBus(
            measures=self._measure_bus(bus, requested_mw, workload, source, regularity),
            regularity=regularity,
            bindings=labels.with_branches(
                binding_elements(
                    headroom,
                    calendar,
                    labels.names,
                    labels.classes,
                    request_mw=requested_mw,
                    hourly_class=self._hourly_class,
                    gain=capacity.gain,
                )
            ),
            events=worst_events(
                headroom.mw,
                requested_mw,
                calendar,
                headroom.binding,
                labels.names,
                labels.classes,
                tolerance=self._values["tolerance"],
                merge_gap_h=self._values["merge_gap_h"],
                hourly_class=self._hourly_class,
            ),
            firm_mw={s: self._firm(bus, s, workload.firm_exceedance, source) for s in Security},
        )

    def _judge_bus(
        self, bus: int, requested_mw: float, workload: Workload, source: "_Source"
    ) -> BusMeasures:
        calendar = self._evaluation.calendar
        scores = regularity_scores(
            self._capacity(bus, security_of(workload), source).headroom.mw,
            requested_mw,
            calendar,
            tolerance=self._values["tolerance"],
            merge_gap_h=self._values["merge_gap_h"],
            years=calendar.years,
        )
        return self._measure_bus(bus, requested_mw, workload, source, scores)

    def _measure_bus(
        self,
        bus: int,
        requested_mw: float,
        workload: Workload,
        source: "_Source",
        regularity: Regularity | RegularityScores,
    ) -> BusMeasures:
        evaluation, security = self._evaluation, security_of(workload)
        capacity = self._capacity(bus, security, source)
        served = np.minimum(capacity.headroom.mw, requested_mw)
        return BusMeasures(
            capacity=capacity,
            security=security,
            regularity=regularity,
            energy=energy_used(served, capacity.mix, loss_share=self._values["loss_share"]),
            firm_of_class_mw=self._firm(bus, security, workload.firm_exceedance, source),
            relief_lc_per_kwh=congestion_relief_lc_per_kwh(
                self._over_hours(evaluation.base_case.price_lc_per_mwh[:, bus]),
                self._reference_price,
                served,
            ),
            power_usage=mean_power_usage(
                self._study.temperature_c.column(evaluation.grid.bus_region[bus]),
                served,
                evaluation.calendar,
                workload,
            ),
        )

    def _find_firm(
        self, bus: int, security: Security, exceedance: float, source: "_Source"
    ) -> float:
        mw = self._capacity(bus, security, source).headroom.mw
        return firm_mw(mw, exceedance, years=self._evaluation.calendar.years)

    def _over_hours(self, by_hour: FloatArray) -> FloatArray:
        hours = self._evaluation.hours
        return by_hour if hours is None else by_hour[hours.at]

    def _connection(self, site: Site, option: ConnectionOption) -> Connection:
        route_km = site.route_km if isinstance(site, LedSite) else None
        cost = connection_cost(
            request_mw=site.requested_mw,
            kv=option.kv,
            straight_km=option.straight_km,
            terms=self._terms,
            route_km=route_km,
        )
        return Connection(
            substation_id=option.substation_id,
            substation_name=option.substation_name,
            bus_id=self._evaluation.grid.bus_ids[option.bus],
            bus_index=option.bus,
            kv=option.kv,
            straight_km=option.straight_km,
            route_km=cost.route_km,
            cost_usd=cost.usd,
            cost_usd_per_kw=cost.usd_per_kw,
            note=self._as_usual if route_km is None else AS_DRAWN,
            is_drawn=route_km is not None,
        )

    @property
    def _as_usual(self) -> Phrase:
        return say(
            "Prices per km, bay and MVA are assumed; the route is the straight line x {factor:g}.",
            factor=self._terms.route_factor,
        )

    def _station_health(self, station_id: str) -> AssetHealth | None:
        study = self._study
        return asset_health(
            transformer_years=[t.year for t in study.transformers if t.substation_id == station_id],
            line_years=[
                line.year
                for line in study.lines
                if station_id in (line.from_substation, line.to_substation)
            ],
            as_of_year=study.calendar.starts[-1].year,
            unknown_age_y=self._values["unknown_asset_age_y"],
        )

    def _place(self, site: Site) -> "_Place":
        anchor = site.anchor
        zones = [zone for zone, area in self._zones if area.intersects(site.geometry)]
        return _Place(
            region_id=next((name for name, area in self._regions if area.contains(anchor)), ""),
            hard_zones=tuple(zone.name for zone in zones if zone.is_hard),
            zone_kinds=tuple(zone.kind for zone in zones) if self._has_rated_zones else None,
        )

    def _notes(self, site: Site, place: "_Place", option: ConnectionOption) -> tuple[str, ...]:
        notes: list[str] = []
        if not place.region_id:
            notes.append(say("The site lies outside every region of the study."))
        if self._study.substation(option.substation_id).short_circuit_mva is None:
            notes.append(
                say(
                    "Voltage step and grid strength are not checked: no short-circuit power is "
                    "given for {station}.",
                    station=option.substation_name,
                )
            )
        if option.kv <= LOWEST_MODELLED_KV:
            notes.append(NO_SUBTRANSMISSION)
        if option.kv not in connection_levels_kv(site.requested_mw, self._terms):
            notes.append(
                say(
                    "No station within {km:g} km has a usual voltage for this size: it connects at "
                    "{kv:g} kV with its own transformers.",
                    km=self._values["max_connection_km"],
                    kv=option.kv,
                )
            )
        if not isinstance(site.geometry, Point):
            notes.append(say("The connection starts at the middle of the site."))
        return tuple(notes)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a site lies; `zone_kinds` is None when no zone of the study has a value."""

    region_id: str
    hard_zones: tuple[str, ...]
    zone_kinds: tuple[str, ...] | None


@dataclass(frozen=True, eq=False)
class _Judged:
    """What one connection option is worth to a site; without a score it is excluded."""

    option: ConnectionOption
    connection: Connection
    result: AdditiveScore
    broken_rules: tuple[BrokenRule, ...]

    @property
    def score(self) -> float | None:
        return None if self.broken_rules else self.result.score


def _preference(judged: _Judged) -> tuple[bool, float, float]:
    """Order connection options: allowed before excluded, then by score, then by distance."""
    if judged.score is not None:
        return True, judged.score, -judged.connection.straight_km
    return False, -len(judged.broken_rules), -judged.connection.straight_km
