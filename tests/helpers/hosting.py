"""Hosting models: tiny ones by hand, and random networks with a base case and a surplus."""

from dataclasses import replace

import numpy as np

from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import (
    MonitoredRows,
    SecurityPolicy,
    intact_rows,
    secure_rows,
)
from siteselect.core.surplus.tiers import surplus_of
from tests.helpers.grids import random_fleet, random_grid

N_HOURS = 12


def a_model(
    flow: list[list[float]],
    *,
    rating: list[float],
    sources: list[list[float]] | None = None,
    surplus: list[list[float]] | None = None,
    policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
) -> HostingModel:
    """Branches side by side; one source with a PTDF of 1 everywhere unless `sources` says else."""
    flow_mw = np.array(flow)
    n_branches, n_hours = flow_mw.shape
    ptdf = np.ones((n_branches, 1)) if sources is None else np.array(sources)
    limit = np.array(rating)[:, None]
    return HostingModel(
        rows=MonitoredRows(
            line=np.arange(n_branches), outage=np.full(n_branches, -1),
            factor=np.zeros(n_branches), limit_mw=limit,
            ratings=Ratings(np.array([0, n_hours]), limit, limit), n_intact=n_branches,
            islanding=np.empty(0, dtype=np.int64),
        ),
        flow_mw=flow_mw,
        source_mw=np.full((n_hours, ptdf.shape[1]), 1e4) if surplus is None else np.array(surplus),
        source_ptdf=ptdf,
        policy=policy,
    )  # fmt: skip


class Situation:
    """A random network with two rating periods, its base case, surplus and hosting models."""

    def __init__(
        self,
        seed: int,
        policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
        *,
        slack: int = 0,
    ) -> None:
        rng = np.random.default_rng(seed)
        grid = random_grid(rng, n_buses=8, n_extra=5, n_links=1, slack=slack)
        # some branches feed load only on paper, so that the base case may overload them
        self.grid = replace(
            grid,
            limits_dispatch=rng.random(grid.n_branches) > 0.3,
            circuits=rng.integers(1, 4, grid.n_branches),
        )
        self.fleet = random_fleet(rng, n_buses=8, n_plants=7, n_hours=N_HOURS)
        self.demand = rng.uniform(0, 40, (N_HOURS, 8))
        self.sensitivities = factorise(self.grid)
        self.base = solve_base_case(
            self.grid, self.fleet, self.demand, sensitivities=self.sensitivities,
            value_of_lost_load_lc_per_mwh=1000.0,
        )  # fmt: skip
        self.surplus = surplus_of(
            self.base, self.fleet, self.demand, self.grid, regions=("R",), reserve_share=0.0,
            largest_infeed_mw=0.0, highest_tier=5,
        )  # fmt: skip
        season = rng.uniform(0.9, 1.1, (self.grid.n_branches, 2))
        normal = self.grid.rating_mw[:, None] * season
        self.ratings = Ratings(np.array([0, 5, N_HOURS]), normal, normal * rng.uniform(1.0, 1.4))
        self.policy = policy
        self.intact = self.model(intact_rows(self.grid, self.ratings))
        self.secure = self.model(secure_rows(self.sensitivities, self.ratings, self.base.flow_mw))
        self.bus = int(rng.integers(8))

    def model(self, rows: MonitoredRows) -> HostingModel:
        """Return the hosting model that watches `rows`."""
        return HostingModel(
            rows, self.base.flow_mw, self.surplus.source_mw,
            self.sensitivities.ptdf_columns(self.fleet.bus), self.policy,
        )  # fmt: skip

    @property
    def column(self) -> np.ndarray:
        """PTDF column of a bus."""
        return np.ascontiguousarray(self.sensitivities.ptdf[:, self.bus])

    def flows_with(self, used_mw: np.ndarray, load_at: np.ndarray) -> np.ndarray:
        """Flows of branches from a matrix of angles, with sources used and load by share of bus."""
        injected = -(self.demand - self.base.shed_mw) - np.outer(used_mw.sum(axis=1), load_at)
        for g, bus in enumerate(self.fleet.bus):
            injected[:, bus] += self.base.dispatch_mw[:, g] + used_mw[:, g]
        for k in range(self.grid.n_links):
            injected[:, self.grid.link_from[k]] -= self.base.link_mw[:, k]
            injected[:, self.grid.link_to[k]] += self.base.link_mw[:, k]
        incidence = np.zeros((self.grid.n_branches, self.grid.n_buses))
        branches = np.arange(self.grid.n_branches)
        incidence[branches, self.grid.from_bus] = 1
        incidence[branches, self.grid.to_bus] = -1
        flow_of_angle = incidence / self.grid.reactance_pu[:, None]
        return flow_of_angle @ np.linalg.pinv(incidence.T @ flow_of_angle) @ injected.T
