"""The staged evaluation of a study: each stage computed once, kept by the content of its inputs."""

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from siteselect.core.arrays import BoolArray, FloatArray, frozen
from siteselect.core.calendar import HourCalendar
from siteselect.core.chosen_hours import ChosenHours
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.demand import bus_demand
from siteselect.core.dispatch.fleet import Fleet, build_fleet
from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.dispatch.reserve import Reserve
from siteselect.core.entities import Site
from siteselect.core.fingerprint import fingerprint
from siteselect.core.grid.build import build_grid
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.seasonal_ratings import RatingAssumptions, seasonal_ratings
from siteselect.core.grid.sensitivities import Sensitivities, factorise
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import MonitoredRows, Security
from siteselect.core.headroom.outage_loading import OutageLoading, outage_loading
from siteselect.core.progress import SILENT, Part, Progress
from siteselect.core.regularity.climatology import month_hour_mean
from siteselect.core.regularity.metrics import regularity_of
from siteselect.core.regularity.tranches import Tranches, TrancheShares, tranche_shares, tranches_of
from siteselect.core.scoring.score_inputs import reference_price
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.surplus.surplus import Surplus
from siteselect.core.surplus.tiers import surplus_of
from siteselect.core.words import say
from siteselect.study.held_reserve import held_reserve, reserve_inputs
from siteselect.study.hosting import POLICY, Capacity, Hosting
from siteselect.study.row_labels import RowLabels
from siteselect.study.site_scorer import SiteScorer
from siteselect.study.study import Scenario, Study
from siteselect.study.summaries import HostingMap, RegionSummary

ENGINE_VERSION = 4
"""Raise it when a stage gives other numbers from the same inputs: stored results are dropped."""

BASE_CASE_ARRAYS = (
    "dispatch_mw", "link_mw", "shed_mw", "flow_mw", "price_lc_per_mwh", "reserve_shortfall_mw",
)  # fmt: skip

LOADING_SHARE = 0.95
"""Share of hours in which a branch is loaded no more than the map says."""

FOLLOWS_HOURS = ("buses", "regions", "branch_loading", "scorer")
"""Stages that differ when only some hours are looked at."""

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


@dataclass(slots=True)
class _Later:
    """What an evaluation finds when it is asked for, shared by all that look at some hours."""

    secure_hosting: HostingMap | None = None
    outage_loading: OutageLoading | None = None


class Evaluation:
    """All results of one study under one scenario, with some branches out of service if asked.

    Call :meth:`prepare` once (seconds the first time, well under a second from the store); then
    :meth:`score` answers within a mouse move. An evaluation never changes; after an edit of facts
    or assumptions make a new one; after an edit of sites keep this one: sites are passed to
    :meth:`score`.

    :meth:`over` looks at some hours only; `hours` are those, None when all count.

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
        self._uses_kernels = uses_kernels
        self.values = study.assumption_values(self.scenario)
        self._store: ResultStore = store or ForgetfulStore()
        self._progress: Progress = SILENT
        self._later = _Later()
        self._whole: Evaluation | None = None
        self.hours: ChosenHours | None = None

    @property
    def whole(self) -> "Evaluation":
        """The evaluation over all hours that this one belongs to, or itself."""
        return self._whole or self

    def over(self, is_chosen: BoolArray | None) -> "Evaluation":
        """Return this evaluation looking at some hours only: what if no others counted.

        Network, base case, surplus and hosting capacity are shared; tranches, regularity,
        loading and scores are those of the chosen hours.

        Parameters
        ----------
        is_chosen : ndarray of bool, shape (T,), or None
            None, or every hour, gives the evaluation over all hours.

        Raises
        ------
        InputError
            When no hour is chosen.
        """
        if is_chosen is None or is_chosen.all():
            return self.whole
        part = copy(self.whole)
        for stage in FOLLOWS_HOURS:
            vars(part).pop(stage, None)
        vars(part).update(_whole=self.whole, hours=ChosenHours(self.study.calendar, is_chosen))
        return part

    @property
    def calendar(self) -> HourCalendar:
        """The hours that are looked at."""
        return self.hours or self.study.calendar

    @cached_property
    def shares(self) -> TrancheShares:
        """Shares of hours that the tranches hold."""
        return tranche_shares(self.values)

    @property
    def uses_kernels(self) -> bool:
        """Whether loops may be compiled."""
        return self._uses_kernels

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
        progress.report(0.0, say("Building the network"))
        _ = self.sensitivities
        progress.report(0.05, say("Dispatching the base case"))
        _ = self.base_case
        progress.report(0.3, say("Finding the hosting capacity of every bus"))
        _ = self.hosting
        progress.report(0.9, say("Measuring the regularity of every region"))
        _ = self.regions
        _ = self.buses
        _ = self.branch_loading
        _ = self.scorer
        progress.report(1.0, say("Ready"))

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

    @cached_property
    def reserve(self) -> Reserve | None:
        """What the base case holds ready, or None where no plants are said to carry it."""
        serving = tuple(plant for plant in self.study.plants if plant.in_service)
        return held_reserve(self.values, serving, self.demand_mw)

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
                reserve=self.reserve,
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
    def _hosting(self) -> Hosting:
        return Hosting(
            self.sensitivities,
            self.ratings,
            self.fleet,
            self.base_case,
            self.surplus,
            cap_mw=self.values["programme_cap_mw"],
            uses_kernels=self._uses_kernels,
        )

    @property
    def best_use(self) -> SurplusUse:
        """The best use of the surplus that can be reckoned."""
        return self._hosting.best_use

    def rows(self, security: Security) -> MonitoredRows:
        """Return what is watched with the network intact or after every single outage."""
        return self._hosting.rows[security]

    def hosting_model(self, security: Security) -> HostingModel:
        """Return what hosting capacity follows from, whatever the site."""
        return self._hosting.models[security]

    def capacity(self, bus: int, security: Security, use: SurplusUse) -> Capacity:
        """Return the hosting capacity of one bus, its limits and where its energy comes from."""
        return self._hosting.capacity(bus, security, use)

    def reinforced(self, bus: int, security: Security, branch: int) -> Capacity:
        """Return the capacity of a bus at best use if a branch had one more circuit or unit."""
        with threadpool_limits(limits=1, user_api="blas"):
            return self._hosting.reinforced(bus, security, branch)

    @property
    def is_cut_off(self) -> BoolArray:
        """Buses that one outage cuts off: no load there is secure, shape (B,)."""
        return self._hosting.is_cut_off

    @property
    def closed_hours(self) -> BoolArray:
        """Hours in which a bus is closed because its region sheds load, shape (T, B)."""
        return self._hosting.closed_hours

    def known_capacity(self, bus: int, security: Security) -> Capacity:
        """Return the best answer for a bus that takes no time: off the map, else in proportion."""
        known = self.secure_hosting if security is Security.SECURE else self.hosting
        if known is None:
            return self.capacity(bus, security, SurplusUse.PROPORTIONAL)
        return self._hosting.of_map(known.at(bus))

    @cached_property
    def hosting(self) -> HostingMap:
        """Hosting capacity of every bus in every hour, network intact."""
        return self._hosting_map(Security.INTACT, Part(self._progress, 0.3, 0.9))

    @property
    def secure_hosting(self) -> HostingMap | None:
        """The same after any one outage; None until :meth:`prepare_secure` is through."""
        return self._later.secure_hosting

    def prepare_secure(self, progress: Progress = SILENT) -> None:
        """Find the hosting capacity of every bus after any one outage: from the store, or long.

        Raises
        ------
        Cancelled
            When `progress` says so.
        """
        with threadpool_limits(limits=1, user_api="blas"):
            self._later.secure_hosting = self._hosting_map(Security.SECURE, progress)

    def _hosting_map(self, security: Security, progress: Progress) -> HostingMap:
        def compute() -> Arrays:
            mw, binding = self._hosting.map(security, progress)
            return {"mw": mw, "binding": binding.astype(np.int32)}

        arrays = self._stored(f"hosting-{security}", self._surplus_key, compute)
        return HostingMap(
            np.asarray(arrays["mw"]),
            np.asarray(arrays["binding"]),
            self._hosting.cap_mw,
            self.best_use,
        )

    @cached_property
    def buses(self) -> Tranches:
        """Hosting capacity of every bus as tranches, network intact, capped at the programme."""
        return tranches_of(self._looked_at(self.hosting.mw), self.shares)

    @cached_property
    def regions(self) -> dict[str, RegionSummary]:
        """Deliverable surplus by region id: load spread like the region's existing demand."""
        return {
            name: RegionSummary(
                name,
                series,
                regularity_of(
                    self._looked_at(series),
                    self.values["standard_request_mw"],
                    self.calendar,
                    tolerance=self.values["tolerance"],
                    merge_gap_h=self.values["merge_gap_h"],
                    years=self.calendar.years,
                    is_gapless=self.hours is None,
                ),
                tranches_of(self._looked_at(series)[:, None], self.shares),
            )
            for name, series in self.region_series_mw.items()
        }

    @cached_property
    def region_series_mw(self) -> dict[str, FloatArray]:
        """Deliverable surplus by region id in every hour of the study, each shape (T,). [MW]."""
        arrays = self._stored("regions", self._surplus_key, self._region_series)
        return {name: np.asarray(series) for name, series in arrays.items()}

    @cached_property
    def surplus_by_month_hour(self) -> FloatArray:
        """Mean surplus of all regions over its largest hour, shape (12, 24); NaN without hours."""
        total = sum(self.region_series_mw.values(), np.zeros(self.study.info.n_hours))
        most = float(total.max(initial=0.0))
        share: FloatArray = month_hour_mean(total, self.study.calendar) / (most or 1.0)
        return share

    @cached_property
    def branch_loading(self) -> FloatArray:
        """95th percentile of |flow| over rating by branch in the base case, shape (L,)."""
        flow, rating = self.base_case.flow_mw, self.ratings.normal_by_hour_mw
        if self.hours is not None:
            flow, rating = flow[:, self.hours.at], rating[:, self.hours.at]
        loading: FloatArray = np.quantile(np.abs(flow) / rating, LOADING_SHARE, axis=1)
        return loading

    @property
    def outage_loading(self) -> OutageLoading:
        """The worst loading of every branch in every hour after any one outage."""
        if self._later.outage_loading is None:
            with threadpool_limits(limits=1, user_api="blas"):
                self._later.outage_loading = outage_loading(
                    self.sensitivities, self.ratings, self.base_case.flow_mw
                )
        return self._later.outage_loading

    def _looked_at(self, by_hour: FloatArray) -> FloatArray:
        """Return the rows of the hours that are looked at; hours come first."""
        return by_hour if self.hours is None else by_hour[self.hours.at]

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
        return self.scorer.score(site, use or self.best_use)

    def preview(self, site: Site) -> SiteScore:
        """Score one site from what is known already, fast enough to follow the mouse.

        Capacities are read off the maps; what one more MW would give is left out, and energy is
        taken in proportion to surplus.

        Raises
        ------
        InputError
            As :meth:`score`.
        """
        return self.scorer.preview(site)

    @cached_property
    def row_labels(self) -> dict[Security, RowLabels]:
        """Names and data classes of all that is watched."""
        return {s: RowLabels.of(self.study, self.grid, self.rows(s)) for s in Security}

    @cached_property
    def reference_price_lc_per_mwh(self) -> FloatArray:
        """Load-weighted mean price of every hour, shape (T,). [local currency/MWh]."""
        return reference_price(self.base_case.price_lc_per_mwh, self.demand_mw)

    @cached_property
    def scorer(self) -> SiteScorer:
        """What scores sites; remembers the buses it looked at."""
        return SiteScorer(self)

    def _region_series(self) -> Arrays:
        load = self.demand_mw.sum(axis=0)
        bus_region = np.array(self.grid.bus_region)
        series: dict[str, NDArray[Any]] = {}
        for region in self.study.regions:
            weight = np.where(bus_region == region.id, load, 0.0)
            if not weight.any():
                continue
            closed = self.closed_hours[:, int(np.argmax(weight))]
            series[region.id] = self._hosting.spread(weight / weight.sum(), closed).mw
        return series

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
            reserve_inputs(self.values),
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
