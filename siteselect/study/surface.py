"""The suitability surface: the score of a standard site at every cell of the country.

What does not change with the weights is found once (:func:`surface_facts`): the buses within reach
of every cell, the cost of connecting there, the values of all criteria at every bus, the rules
that exclude. Scores are then a product of values and weights (:func:`surface_scores`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntFlag
from typing import TYPE_CHECKING

import numpy as np
import shapely

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.entities import Criterion, Site
from siteselect.core.errors import InputError
from siteselect.core.progress import SILENT, Progress
from siteselect.core.scoring.presets import preset_weights
from siteselect.core.scoring.rules import FIRM_CAPACITY, site_cap_rule
from siteselect.core.scoring.score_inputs import ZONE_VALUE, zone_value
from siteselect.core.scoring.value import value_of
from siteselect.study.connection_options import N_NEAREST, ConnectionOption
from siteselect.study.site_scorer import BusJudgement
from siteselect.study.study import Study
from siteselect.study.surface_grid import CountryGrid, stations_in_reach

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

COST, ZONE = "C6", "C21"
"""The criteria that vary from cell to cell; all others are those of the bus."""

NO_OPTION = -1


@dataclass(frozen=True, slots=True)
class StandardSite:
    """The site that is tried everywhere."""

    workload_id: str
    requested_mw: float


class Excluded(IntFlag):
    """Which rules exclude a cell, by bit; in the order in which a site is told them."""

    SITE_CAP = 1
    DISTANCE = 2
    ZONE = 4
    FIRM_CAPACITY = 8
    ELECTRICAL = 16


@dataclass(frozen=True, eq=False)
class SurfaceFacts:
    """All that scores of a standard site follow from, but the weights.

    Attributes
    ----------
    grid : CountryGrid
    site : StandardSite
    criteria : tuple of Criterion
        In the order of the columns of `bus_value`.
    options : tuple of ConnectionOption
        The buses that some cell can reach, U of them.
    judgements : tuple of BusJudgement
        Theirs.
    bus_value : ndarray, shape (U, C)
        Value of every criterion, 0 to 1; NaN without data, for cost and for zone.
    slot : ndarray of int, shape (K, N)
        Up to K options of every cell; -1 where there is none.
    cost_value : ndarray, shape (K, N)
        Value of the connection cost.
    zone_value : ndarray, shape (N,), or None
        Value of the zones a cell lies in; None when the study rates none.
    is_open : ndarray of bool, shape (K, N)
        Whether no rule excludes a cell at an option.
    excluded : ndarray of int, shape (N,)
        :class:`Excluded` of the option within reach that breaks fewest rules; 0 where one breaks
        none.
    hard_zone : ndarray of int, shape (N,)
        Position of the first hard zone a cell lies in, -1 in none.
    """

    grid: CountryGrid
    site: StandardSite
    criteria: tuple[Criterion, ...]
    options: tuple[ConnectionOption, ...]
    judgements: tuple[BusJudgement, ...]
    bus_value: FloatArray
    slot: IntArray
    cost_value: FloatArray
    zone_value: FloatArray | None
    is_open: BoolArray
    excluded: IntArray
    hard_zone: IntArray

    @property
    def is_allowed(self) -> BoolArray:
        """Whether a site may stand in a cell, shape (N,)."""
        is_allowed: BoolArray = self.excluded == 0
        return is_allowed

    def site_at(self, cell: int) -> Site:
        """Return the standard site in the middle of a cell."""
        lon, lat = self.grid.lon_lat[cell].tolist()
        return Site(
            "cell", "Cell", shapely.Point(lon, lat), self.site.workload_id, self.site.requested_mw
        )


def surface_weights(study: Study, site: StandardSite) -> dict[str, float]:
    """Return the weights that a standard site is scored with, adding up to 1.

    Raises
    ------
    InputError
        When the study has no such workload or its weights cannot be used.
    """
    return preset_weights(study.criteria, study.workload(site.workload_id).load_class)


def surface_facts(
    evaluation: "Evaluation",
    site: StandardSite,
    grid: CountryGrid,
    progress: Progress = SILENT,
) -> SurfaceFacts:
    """Return what the surface of a standard site follows from.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared; over some hours only if it is.
    site : StandardSite
    grid : CountryGrid
        From :func:`~siteselect.study.surface_grid.country_grid`.
    progress : Progress

    Raises
    ------
    InputError
        When the study has no such workload, the request is not above 0 or no station has a level
        for it.
    Cancelled
        When `progress` says so.

    Notes
    -----
    Every score equals that of a site in the middle of the cell, as
    :meth:`~siteselect.study.evaluation.Evaluation.preview` gives it.
    """
    study = evaluation.study
    workload = study.workload(site.workload_id)
    if not site.requested_mw > 0:
        raise InputError(
            f"A site of {site.requested_mw:g} MW has no score", fix="Ask for more than 0 MW."
        )
    progress.report(0.0, "Finding the stations within reach of every cell")
    options, slot, km = _options_of_cells(evaluation, site, grid)
    progress.report(0.4, "Judging the stations")
    judgements = []
    for i, option in enumerate(options):
        judgements.append(evaluation.scorer.judge_bus(option, site.requested_mw, workload))
        progress.report(0.4 + 0.4 * i / max(1, len(options)), "Judging the stations")
    progress.report(0.8, "Putting the surface together")
    in_zones = _zones_of_cells(study, grid)
    return _facts(evaluation, site, grid, options, tuple(judgements), slot, km, in_zones)


def surface_scores(facts: SurfaceFacts, weights: Mapping[str, float]) -> FloatArray:
    """Return the score of the standard site at every cell, 0 to 100; NaN where excluded.

    Parameters
    ----------
    facts : SurfaceFacts
    weights : mapping of str to float
        Weight by criterion id, not negative; any total above 0.

    Returns
    -------
    ndarray, shape (N,)

    Raises
    ------
    InputError
        When weights are negative or add up to nothing.

    Notes
    -----
    ``100 sum_j w_j v_j`` with the weight of criteria without data shared out over the others, as
    :func:`~siteselect.core.scoring.additive.additive_score`; the best allowed option of each cell.
    """
    scores = _option_scores(facts, weights)
    best: FloatArray = scores.max(axis=0, initial=-np.inf)
    best[~np.isfinite(best)] = np.nan
    return best


def best_options(facts: SurfaceFacts, weights: Mapping[str, float]) -> IntArray:
    """Return the option each cell connects to, as a position in `options`; -1 where excluded."""
    scores = _option_scores(facts, weights)
    if not len(scores):
        return np.full(facts.grid.n_cells, NO_OPTION, dtype=np.int64)
    at = scores.argmax(axis=0)[None]
    found: IntArray = np.take_along_axis(facts.slot, at, axis=0)[0]
    is_none = ~np.isfinite(np.take_along_axis(scores, at, axis=0)[0])
    return np.where(is_none, NO_OPTION, found)


def surface_coverage(facts: SurfaceFacts, weights: Mapping[str, float]) -> float:
    """Return the share of the weight that has data at most stations, 0 to 1."""
    if not facts.options:
        return 0.0
    total = sum(weights.values())
    return float(np.median(_known_weight(facts, weights))) / total if total > 0 else 0.0


def _option_scores(facts: SurfaceFacts, weights: Mapping[str, float]) -> FloatArray:
    """Return the score of every cell at each of its options, -inf where it may not stand."""
    known = _known_weight(facts, weights)
    usable = np.where(known > 0, known, np.inf)
    w = np.array([weights.get(c.id, 0.0) for c in facts.criteria])
    at_bus = np.nan_to_num(facts.bus_value) @ w
    base, scale = 100.0 * at_bus / usable, 100.0 / usable
    slot = np.maximum(facts.slot, 0)
    scores = facts.cost_value * weights.get(COST, 0.0)
    if facts.zone_value is not None:
        scores += facts.zone_value * weights.get(ZONE, 0.0)
    if not len(base):
        return np.full(scores.shape, -np.inf)
    scores *= scale[slot]
    scores += base[slot]
    scores[~facts.is_open] = -np.inf
    if not np.isfinite(usable).all():
        scores[~np.isfinite(usable)[slot]] = -np.inf
    return scores


def _known_weight(facts: SurfaceFacts, weights: Mapping[str, float]) -> FloatArray:
    """Return the weight that has data at every bus, shape (U,)."""
    w = np.array([weights.get(c.id, 0.0) for c in facts.criteria])
    if w.min(initial=0.0) < 0 or w.sum() <= 0:
        raise InputError(
            "These weights cannot be used",
            fix="Give no negative weight and at least one above 0.",
        )
    everywhere = weights.get(COST, 0.0)
    if facts.zone_value is not None:
        everywhere += weights.get(ZONE, 0.0)
    known: FloatArray = (~np.isnan(facts.bus_value)) @ w + everywhere
    return known


def _options_of_cells(
    evaluation: "Evaluation", site: StandardSite, grid: CountryGrid
) -> tuple[tuple[ConnectionOption, ...], IntArray, FloatArray]:
    """Return the buses in play, and the slots and distances of every cell, each (K, N)."""
    scorer = evaluation.scorer
    usual, higher = scorer.levels_kv(site.requested_mw)
    reach_km = evaluation.values["max_connection_km"]
    first = _Slots(evaluation, grid, scorer.buses_at(usual), reach_km)
    levels = higher or tuple(sorted(evaluation.grid.bus_kv.tolist()))[-1:]
    second = _Slots(evaluation, grid, scorer.buses_at(levels), reach_km, without=first.is_reached)
    if not first.options and not second.options:
        raise InputError(
            f"No station of the study has a level for {site.requested_mw:g} MW",
            fix="Ask for less, or give the study a station of a higher voltage.",
        )
    n_options = max(len(first.slot), len(second.slot))
    slot = np.full((n_options, grid.n_cells), NO_OPTION, dtype=np.int64)
    km = np.full((n_options, grid.n_cells), np.inf)
    for part, shift in ((first, 0), (second, len(first.options))):
        is_set = part.slot >= 0
        slot[: len(part.slot)][is_set] = part.slot[is_set] + shift
        km[: len(part.slot)][is_set] = part.km[is_set]
    return _only_used((*first.options, *second.options), slot, km)


def _only_used(
    options: tuple[ConnectionOption, ...], slot: IntArray, km: FloatArray
) -> tuple[tuple[ConnectionOption, ...], IntArray, FloatArray]:
    """Leave out the buses that no cell can reach."""
    is_used = np.zeros(len(options) + 1, dtype=np.bool_)
    is_used[slot] = True
    kept = np.flatnonzero(is_used[:-1])
    place = np.full(len(options) + 1, NO_OPTION, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    return tuple(options[i] for i in kept), place[slot], km


class _Slots:
    """The buses of up to three nearest stations within reach of every cell."""

    def __init__(
        self,
        evaluation: "Evaluation",
        grid: CountryGrid,
        buses: Mapping[str, tuple[ConnectionOption, ...]],
        reach_km: float,
        *,
        without: BoolArray | None = None,
    ) -> None:
        self.options = tuple(option for here in buses.values() for option in here)
        width = max((len(here) for here in buses.values()), default=0)
        self.slot = np.full((N_NEAREST * width, grid.n_cells), NO_OPTION, dtype=np.int64)
        self.km = np.full(self.slot.shape, np.inf)
        self.is_reached = np.zeros(grid.n_cells, dtype=np.bool_)
        if not buses:
            return
        places = {s.id: (s.lon, s.lat) for s in evaluation.study.substations}
        asked = np.arange(grid.n_cells) if without is None else np.flatnonzero(~without)
        reach = stations_in_reach(
            grid.lon_lat[asked],
            np.array([places[name] for name in buses]),
            reach_km=reach_km,
            n_nearest=N_NEAREST,
        )
        sizes = np.array([len(here) for here in buses.values()])
        first_bus = np.cumsum(sizes) - sizes
        cell = asked[reach.cell]
        self.is_reached[cell] = True
        for i in range(width):
            has = sizes[reach.station] > i
            row = reach.rank[has] * width + i
            self.slot[row, cell[has]] = first_bus[reach.station[has]] + i
            self.km[row, cell[has]] = reach.km[has]


@dataclass(frozen=True, eq=False)
class _CellZones:
    value: FloatArray | None
    hard: IntArray


def _zones_of_cells(study: Study, grid: CountryGrid) -> _CellZones:
    """Return the value of the zones of every cell, and the first hard one it lies in."""
    hard = np.full(grid.n_cells, NO_OPTION, dtype=np.int64)
    is_rated = any(zone.kind in ZONE_VALUE for zone in study.zones)
    value = np.zeros(grid.n_cells) if is_rated else None
    for i, zone in enumerate(study.zones):
        worth = zone_value((zone.kind,)) or 0.0
        if not zone.is_hard and not (is_rated and worth):
            continue
        shapely.prepare(zone.area)
        inside = shapely.intersects_xy(zone.area, grid.lon_lat[:, 0], grid.lon_lat[:, 1])
        if zone.is_hard:
            hard[inside & (hard < 0)] = i
        if value is not None:
            np.maximum(value, worth, out=value, where=inside)
    return _CellZones(value, hard)


def _facts(  # noqa: PLR0917 - the parts in the order they were found
    evaluation: "Evaluation",
    site: StandardSite,
    grid: CountryGrid,
    options: tuple[ConnectionOption, ...],
    judgements: tuple[BusJudgement, ...],
    slot: IntArray,
    km: FloatArray,
    zones: _CellZones,
) -> SurfaceFacts:
    study = evaluation.study
    by_id = {criterion.id: i for i, criterion in enumerate(study.criteria)}
    bus_value = np.full((len(options), len(study.criteria)), np.nan)
    for row, judgement in zip(bus_value, judgements, strict=True):
        for name, raw in judgement.raw.items():
            if raw is not None and name in by_id:
                row[by_id[name]] = value_of(raw, study.criteria[by_id[name]])
    broken = _broken(evaluation, site, judgements, slot, zones)
    count = np.bitwise_count(broken.astype(np.uint8)).astype(np.float64)
    count[slot < 0] = np.inf
    fewest = count.min(axis=0, initial=np.inf)
    least_broken = np.where(count == fewest, km, np.inf).argmin(axis=0) if len(count) else None
    excluded = np.full(grid.n_cells, _everywhere(evaluation, site) | Excluded.DISTANCE, np.int64)
    excluded[zones.hard >= 0] |= Excluded.ZONE
    if least_broken is not None:
        is_reached = np.isfinite(fewest)
        excluded[is_reached] = np.take_along_axis(broken, least_broken[None], axis=0)[0][is_reached]
    cost = study.criteria[by_id[COST]] if COST in by_id else None
    return SurfaceFacts(
        grid=grid,
        site=site,
        criteria=study.criteria,
        options=options,
        judgements=judgements,
        bus_value=bus_value,
        slot=slot,
        cost_value=np.zeros(slot.shape)
        if cost is None
        else np.clip(
            (_usd_per_kw(evaluation, site, options, slot, km) - cost.worst)
            / (cost.best - cost.worst),
            0.0,
            1.0,
        ),
        zone_value=zones.value if ZONE in by_id else None,
        is_open=(slot >= 0) & (broken == 0),
        excluded=excluded,
        hard_zone=zones.hard,
    )


def _everywhere(evaluation: "Evaluation", site: StandardSite) -> Excluded:
    rule = site_cap_rule(
        requested_mw=site.requested_mw, site_cap_mw=evaluation.values["site_cap_mw"]
    )
    return Excluded(0) if rule is None else Excluded.SITE_CAP


def _broken(
    evaluation: "Evaluation",
    site: StandardSite,
    judgements: tuple[BusJudgement, ...],
    slot: IntArray,
    zones: _CellZones,
) -> IntArray:
    """Return the rules each option of each cell breaks, as bits, shape (K, N)."""
    at_bus = np.zeros(len(judgements) + 1, dtype=np.int64)
    for i, judgement in enumerate(judgements):
        for rule in judgement.broken_rules:
            is_firm = rule.rule_id == FIRM_CAPACITY
            at_bus[i] |= Excluded.FIRM_CAPACITY if is_firm else Excluded.ELECTRICAL
    broken: IntArray = at_bus[slot]
    broken |= int(_everywhere(evaluation, site))
    broken[:, zones.hard >= 0] |= int(Excluded.ZONE)
    return broken


def _usd_per_kw(
    evaluation: "Evaluation",
    site: StandardSite,
    options: tuple[ConnectionOption, ...],
    slot: IntArray,
    km: FloatArray,
) -> FloatArray:
    """Return the connection cost of each option of each cell, linear in distance, (K, N)."""
    terms = {
        kv: [evaluation.scorer.connection_usd_per_kw(site.requested_mw, kv, d) for d in (0.0, 1.0)]
        for kv in {option.kv for option in options}
    }
    start = np.array([terms[option.kv][0] for option in options])
    slope = np.array([terms[option.kv][1] - terms[option.kv][0] for option in options])
    which = np.maximum(slot, 0)
    if not options:
        return np.zeros(slot.shape)
    cost: FloatArray = slope[which] * np.where(slot < 0, 0.0, km) + start[which]
    return cost
