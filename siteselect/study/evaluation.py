"""The staged evaluation of a study: each stage computed once, kept by the content of its inputs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from siteselect.core.arrays import BoolArray, FloatArray, IntArray, frozen
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.demand import bus_demand
from siteselect.core.dispatch.fleet import Fleet, build_fleet
from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.entities import Site
from siteselect.core.fingerprint import fingerprint
from siteselect.core.grid.build import build_grid
from siteselect.core.grid.cut_off import cut_off_buses
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.seasonal_ratings import RatingAssumptions, seasonal_ratings
from siteselect.core.grid.sensitivities import Sensitivities, factorise
from siteselect.core.headroom.headroom import Binding, Headroom, SurplusUse
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import (
    MonitoredRows,
    Security,
    SecurityPolicy,
    intact_rows,
    secure_rows,
)
from siteselect.core.headroom.optimal_use import OptimalUseModel, optimal_headroom, optimal_map
from siteselect.core.headroom.proportional import ProportionalModel
from siteselect.core.progress import SILENT, Part, Progress
from siteselect.core.regularity.exceedance import positions_exceeded
from siteselect.core.regularity.metrics import regularity_of
from siteselect.core.regularity.regularity import Regularity
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.scoring.surplus_use import SurplusMix, surplus_mix
from siteselect.core.surplus.surplus import Surplus
from siteselect.core.surplus.tiers import surplus_of
from siteselect.study.site_scorer import SiteScorer
from siteselect.study.study import Scenario, Study

ENGINE_VERSION = 2
"""Raise it when a stage gives other numbers from the same inputs: stored results are dropped."""

POLICY = SecurityPolicy.MUST_NOT_WORSEN
BASE_CASE_ARRAYS = ("dispatch_mw", "link_mw", "shed_mw", "flow_mw", "price_lc_per_mwh")
SHED_TOLERANCE_MW = 0.01

Arrays = Mapping[str, NDArray[Any]]


class ResultStore(Protocol):
    """Where results survive the program: `siteselect.io.result_store` keeps them on disk."""

    def load(self, key: str) -> Arrays | None:
        """Return the arrays stored under `key`, or None."""

    def save(self, key: str, arrays: Arrays) -> None:
        """Store arrays under `key`; a failure to store must not raise."""


class ForgetfulStore:
    """A store that keeps nothing: every evaluation computes afresh."""

    def load(self, key: str) -> Arrays | None:
        """Return None."""

    def save(self, key: str, arrays: Arrays) -> None:
        """Keep nothing."""


@dataclass(frozen=True, eq=False)
class BusSummary:
    """What the map shows of every bus: arrays of length B in the order of the grid.

    `firm_mw` holds 95 % of hours, `regular_mw` 80 %, `occasional_mw` 50 %, capped at the
    programme, network intact; `binding` is the branch that limits most hours (or a Binding).
    """

    firm_mw: FloatArray
    regular_mw: FloatArray
    occasional_mw: FloatArray
    binding: IntArray


@dataclass(frozen=True, eq=False)
class RegionSummary:
    """The deliverable surplus of one region and how regular it is for the standard request."""

    region_id: str
    series_mw: FloatArray
    regularity: Regularity


@dataclass(frozen=True, eq=False)
class Capacity:
    """Hosting capacity of one bus.

    Attributes
    ----------
    headroom : Headroom
    gain : ndarray, shape (T,)
        MW that one more MW of room on the binding row gives; 0 where no row binds.
    mix : SurplusMix
        What the surplus it uses is made of.
    """

    headroom: Headroom
    gain: FloatArray
    mix: SurplusMix


@dataclass(frozen=True, eq=False)
class HostingMap:
    """Hosting capacity of every bus in every hour, network intact.

    Attributes
    ----------
    mw : ndarray, shape (T, B)
        Capped at the programme. [MW]
    binding : ndarray of int, shape (T, B)
        The row that limits, or a :class:`~siteselect.core.headroom.headroom.Binding`.
    cap_mw : float
    use : SurplusUse
        How the surplus is thought to serve the load.
    """

    mw: FloatArray
    binding: IntArray
    cap_mw: float
    use: SurplusUse

    def at(self, bus: int) -> Headroom:
        """Return the headroom of one bus."""
        return Headroom(self.mw[:, bus], self.binding[:, bus].astype(np.int64), self.cap_mw)


class Evaluation:
    """All results of one study under one scenario, with some branches out of service if asked.

    Call :meth:`prepare` once (seconds the first time, well under a second from the store); then
    :meth:`score` answers within a mouse move. An evaluation never changes; after an edit of facts
    or assumptions make a new one; after an edit of sites keep this one: sites are passed to
    :meth:`score`.

    Without compiled loops (`uses_kernels` False) nothing is compiled either: hosting capacity is
    that of proportional pick-up throughout.
    """

    def __init__(
        self,
        study: Study,
        scenario: Scenario | None = None,
        *,
        store: ResultStore | None = None,
        out_of_service: frozenset[str] = frozenset(),
        uses_kernels: bool = True,
    ) -> None:
        self.study = study
        self.scenario = scenario or next(iter(study.scenarios), None)
        self.out_of_service = out_of_service
        self.best_use = SurplusUse.OPTIMAL if uses_kernels else SurplusUse.PROPORTIONAL
        self.values = study.assumption_values(self.scenario)
        self._store: ResultStore = store or ForgetfulStore()
        self._progress: Progress = SILENT

    def prepare(self, progress: Progress = SILENT) -> None:
        """Compute or load everything that does not depend on sites, with BLAS on one thread.

        Two BLAS threads on a busy machine cost thirty times the time of one.

        Raises
        ------
        InputError
            When the study's tables do not fit together.
        Cancelled
            When `progress` says so.
        """
        self._progress = progress
        try:
            with threadpool_limits(limits=1, user_api="blas"):
                self._prepare_stages(progress)
        finally:
            self._progress = SILENT

    def _prepare_stages(self, progress: Progress) -> None:
        progress.report(0.0, "Building the network")
        _ = self.sensitivities
        progress.report(0.05, "Dispatching the base case")
        _ = self.base_case
        progress.report(0.3, "Finding the hosting capacity of every bus")
        _ = self.hosting
        progress.report(0.9, "Measuring the regularity of every region")
        _ = self.regions
        _ = self.buses
        _ = self.branch_loading
        _ = self._scorer
        progress.report(1.0, "Ready")

    @cached_property
    def grid(self) -> Grid:
        """The network."""
        study, values = self.study, self.values
        return build_grid(
            study.substations,
            study.transformers,
            study.lines,
            security_margin=values["security_margin"],
            transformer_reactance_pu=values["transformer_reactance_pu"],
            power_factor=values["transformer_power_factor"],
            rating_year=study.calendar.starts[-1].year,
            age_derating=values["age_derating"],
            out_of_service=self.out_of_service,
        )

    @cached_property
    def ratings(self) -> Ratings:
        """Ratings of every branch by month, with age, heat and security margin."""
        values = self.values
        return seasonal_ratings(
            self.grid,
            self.study.calendar,
            self.study.temperature_c,
            security_margin=values["security_margin"],
            assumptions=RatingAssumptions(
                design_ambient_c=values["design_ambient_c"],
                highest_ambient_ratio=values["ambient_rating_ceiling"],
                line_emergency_factor=values["emergency_factor_line"],
                transformer_emergency_factor=values["emergency_factor_transformer"],
            ),
        )

    @cached_property
    def sensitivities(self) -> Sensitivities:
        """The factorised network."""
        return factorise(self.grid)

    @cached_property
    def fleet(self) -> Fleet:
        """Plants in service."""
        return build_fleet(self.study.plants, self.grid, self.study.hourly_availability)

    @cached_property
    def demand_mw(self) -> FloatArray:
        """Existing demand in MW by hour and bus, shape (T, B)."""
        return bus_demand(self.study.load_shares, self.study.hourly_demand, self.grid)

    @property
    def parts(self) -> tuple[Sensitivities, Fleet, FloatArray]:
        """Network, fleet and demand: whether the study's tables fit together, found out quickly.

        Raises
        ------
        InputError
            When they do not.
        """
        return self.sensitivities, self.fleet, self.demand_mw

    @cached_property
    def base_case(self) -> BaseCase:
        """Least-cost dispatch of existing demand."""

        def compute() -> Arrays:
            case = solve_base_case(
                self.grid,
                self.fleet,
                self.demand_mw,
                sensitivities=self.sensitivities,
                value_of_lost_load_lc_per_mwh=self._value_of_lost_load_lc_per_mwh,
                ratings=self.ratings,
                progress=Part(self._progress, 0.05, 0.3),
            )
            return {name: getattr(case, name) for name in BASE_CASE_ARRAYS}

        arrays = self._stored("base-case", self._base_key, compute)
        return BaseCase(**{name: np.asarray(arrays[name]) for name in BASE_CASE_ARRAYS})

    @cached_property
    def surplus(self) -> Surplus:
        """Idle capacity after existing demand and reserve."""
        return surplus_of(
            self.base_case,
            self.fleet,
            self.demand_mw,
            self.grid,
            regions=tuple(region.id for region in self.study.regions),
            reserve_share=self.values["reserve_share"],
            largest_infeed_mw=self.values["largest_infeed_mw"],
            highest_tier=int(self.values["highest_surplus_tier"]),
        )

    @cached_property
    def _rows(self) -> dict[Security, MonitoredRows]:
        return {
            Security.INTACT: intact_rows(self.grid, self.ratings),
            Security.SECURE: secure_rows(self.sensitivities, self.ratings, self.base_case.flow_mw),
        }

    @cached_property
    def _models(self) -> dict[Security, HostingModel]:
        source_ptdf = self.sensitivities.ptdf_columns(self.fleet.bus)
        return {
            security: HostingModel(
                rows, self.base_case.flow_mw, self.surplus.source_mw, source_ptdf, POLICY
            )
            for security, rows in self._rows.items()
        }

    @cached_property
    def _proportional(self) -> dict[Security, ProportionalModel]:
        uses_kernels = self.best_use is SurplusUse.OPTIMAL
        return {s: ProportionalModel(m, uses_kernels=uses_kernels) for s, m in self._models.items()}

    @cached_property
    def _optimal(self) -> dict[Security, OptimalUseModel]:
        return {security: OptimalUseModel(model) for security, model in self._models.items()}

    def rows(self, security: Security) -> MonitoredRows:
        """Return what is watched with the network intact or after every single outage."""
        return self._rows[security]

    def hosting_model(self, security: Security) -> HostingModel:
        """Return what hosting capacity follows from, whatever the site."""
        return self._models[security]

    def capacity(
        self,
        bus: int,
        security: Security,
        use: SurplusUse,
    ) -> Capacity:
        """Return the hosting capacity of one bus, its limits and where its energy comes from."""
        column = np.ascontiguousarray(self.sensitivities.ptdf[:, bus])
        cap_mw, closed = self.values["programme_cap_mw"], self.closed_hours[:, bus]
        if security is Security.SECURE and self.is_cut_off[bus]:
            return self._nothing(cap_mw)
        if use is SurplusUse.OPTIMAL:
            best = optimal_headroom(
                self._optimal[security], column, cap_mw=cap_mw, closed_hours=closed
            )
            return Capacity(best.headroom, best.price, self._mix(best.used_mw))
        model = self._proportional[security]
        headroom = model.at(column, cap_mw=cap_mw, closed_hours=closed)
        return Capacity(headroom, model.gain(column, headroom), self._proportional_mix)

    @cached_property
    def is_cut_off(self) -> BoolArray:
        """Buses that one outage cuts off: no load there is secure, shape (B,)."""
        return cut_off_buses(self.grid, self._rows[Security.SECURE].islanding)

    def _nothing(self, cap_mw: float) -> Capacity:
        n_hours = self.study.calendar.n_hours
        headroom = Headroom(np.zeros(n_hours), np.full(n_hours, Binding.CUT_OFF), cap_mw)
        return Capacity(headroom, np.zeros(n_hours), self._proportional_mix)

    @cached_property
    def _proportional_mix(self) -> SurplusMix:
        return self._mix(self.surplus.source_mw)

    def _mix(self, used_mw: FloatArray) -> SurplusMix:
        fleet = self.fleet
        return surplus_mix(
            used_mw,
            cost_lc_per_mwh=fleet.cost_lc_per_mwh,
            emission_t_per_mwh=fleet.emission_t_per_mwh,
            tier=fleet.tier,
        )

    @cached_property
    def hosting(self) -> HostingMap:
        """Hosting capacity of every bus in every hour."""
        cap_mw = self.values["programme_cap_mw"]

        def compute() -> Arrays:
            mw, binding = self._map(cap_mw)
            return {"mw": mw, "binding": binding.astype(np.int16)}

        arrays = self._stored("hosting", self._surplus_key, compute)
        return HostingMap(
            np.asarray(arrays["mw"]), np.asarray(arrays["binding"]), cap_mw, self.best_use
        )

    def _map(self, cap_mw: float) -> tuple[FloatArray, NDArray[Any]]:
        columns, closed = self.sensitivities.ptdf, self.closed_hours
        part = Part(self._progress, 0.3, 0.9)
        if self.best_use is SurplusUse.OPTIMAL:
            model = self._optimal[Security.INTACT]
            return optimal_map(model, columns, cap_mw=cap_mw, closed_hours=closed, progress=part)
        return self._proportional[Security.INTACT].map(
            columns, cap_mw=cap_mw, closed_hours=closed, progress=part
        )

    @cached_property
    def closed_hours(self) -> BoolArray:
        """Hours in which a bus is closed because its region sheds load, shape (T, B)."""
        closed = np.zeros(self.demand_mw.shape, dtype=np.bool_)
        bus_region = np.array(self.grid.bus_region)
        for region in set(self.grid.bus_region):
            here = bus_region == region
            shedding = self.base_case.shed_mw[:, here].sum(axis=1) > SHED_TOLERANCE_MW
            closed[np.ix_(shedding, here)] = True
        return closed

    @cached_property
    def buses(self) -> BusSummary:
        """Tranches of hosting capacity by bus."""
        ordered = np.sort(self.hosting.mw, axis=0)
        held = {p: ordered[positions_exceeded(len(ordered), p)] for p in (0.95, 0.80, 0.50)}
        return BusSummary(held[0.95], held[0.80], held[0.50], _most_frequent(self.hosting.binding))

    @cached_property
    def regions(self) -> dict[str, RegionSummary]:
        """Deliverable surplus by region id: load spread like the region's existing demand."""
        arrays = self._stored("regions", self._surplus_key, self._region_series)
        request_mw = self.values["standard_request_mw"]
        return {
            name: RegionSummary(
                name,
                np.asarray(series),
                regularity_of(
                    series,
                    request_mw,
                    self.study.calendar,
                    tolerance=self.values["tolerance"],
                    merge_gap_h=self.values["merge_gap_h"],
                    years=self.study.calendar.years,
                ),
            )
            for name, series in arrays.items()
        }

    @cached_property
    def branch_loading(self) -> FloatArray:
        """95th percentile of |flow| over rating by branch in the base case, shape (L,)."""
        loading: FloatArray = np.quantile(
            np.abs(self.base_case.flow_mw) / self.ratings.normal_by_hour_mw, 0.95, axis=1
        )
        return loading

    def score(self, site: Site, use: SurplusUse | None = None) -> SiteScore:
        """Score one site, stand-alone: as if it were the only new load.

        Parameters
        ----------
        site : Site
        use : SurplusUse, optional
            The best there is when not given. Proportional pick-up answers within a frame; the
            best use takes a fraction of a second for a bus that was not looked at before.

        Raises
        ------
        InputError
            When the site names a workload or substation that the study does not have.
        """
        return self._scorer.score(site, use or self.best_use)

    @cached_property
    def _scorer(self) -> SiteScorer:
        return SiteScorer(self)

    def _region_series(self) -> Arrays:
        load = self.demand_mw.sum(axis=0)
        bus_region = np.array(self.grid.bus_region)
        series: dict[str, NDArray[Any]] = {}
        for region in self.study.regions:
            weight = np.where(bus_region == region.id, load, 0.0)
            if not weight.any():
                continue
            headroom = self._headroom(
                self.sensitivities.ptdf @ (weight / weight.sum()),
                self.closed_hours[:, int(np.argmax(weight))],
            )
            series[region.id] = headroom.mw
        return series

    def _headroom(self, column: FloatArray, closed_hours: BoolArray) -> Headroom:
        cap_mw = self.values["programme_cap_mw"]
        if self.best_use is SurplusUse.OPTIMAL:
            model = self._optimal[Security.INTACT]
            return optimal_headroom(
                model, column, cap_mw=cap_mw, closed_hours=closed_hours
            ).headroom
        return self._proportional[Security.INTACT].at(
            column, cap_mw=cap_mw, closed_hours=closed_hours
        )

    @cached_property
    def _base_key(self) -> str:
        names = (
            "security_margin", "transformer_reactance_pu", "transformer_power_factor",
            "age_derating", "design_ambient_c", "ambient_rating_ceiling",
            "emergency_factor_line", "emergency_factor_transformer",
        )  # fmt: skip
        return fingerprint(
            ENGINE_VERSION,
            self.study.facts_hash,
            sorted(self.out_of_service),
            self._value_of_lost_load_lc_per_mwh,
            {name: self.values[name] for name in names},
        )

    @cached_property
    def _surplus_key(self) -> str:
        names = (
            "reserve_share", "largest_infeed_mw", "highest_surplus_tier", "programme_cap_mw",
        )  # fmt: skip
        return fingerprint(
            self._base_key, POLICY, self.best_use, {name: self.values[name] for name in names}
        )

    def _stored(self, stage: str, key: str, compute: Callable[[], Arrays]) -> Arrays:
        name = f"{stage}-{key}"
        known = self._store.load(name)
        if known is not None:
            return known
        fresh = compute()
        for array in fresh.values():
            frozen(array)
        self._store.save(name, fresh)
        return fresh

    @property
    def _value_of_lost_load_lc_per_mwh(self) -> float:
        usd: float = self.values["value_of_lost_load_usd_per_mwh"]
        return usd * self.study.info.currency_per_usd


def _most_frequent(binding: IntArray) -> IntArray:
    """Return the most frequent limit of every bus, shape (B,)."""
    lowest = int(binding.min())
    return np.array(
        [int(np.bincount(column - lowest).argmax()) + lowest for column in binding.T],
        dtype=np.int64,
    )
