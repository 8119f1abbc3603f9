"""Public test systems through made-up hours: demand, generation, surplus and ratings by season."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.headroom.monitored import outage_factors
from tests.helpers.public_cases import factorise_case, grid_of

HOURS_AT_ONCE = 1024
OUTAGES_AT_ONCE = 256
N_REGIONS = 6
EMERGENCY_RATIO = 1.15


@dataclass(frozen=True, eq=False)
class YearlyCase:
    """A case by the hour: `flow_mw` (L, T), `source_mw` (T, G) at `source_bus` (G,)."""

    grid: Grid
    sensitivities: Sensitivities
    ratings: Ratings
    flow_mw: np.ndarray
    source_mw: np.ndarray
    source_bus: np.ndarray
    hours: "Hours"


@dataclass(frozen=True, eq=False)
class Hours:
    """Injections by hour: `demand_mw` (B,) times `shape` (T, regions), and generation to match."""

    demand_mw: np.ndarray
    generation_mw: np.ndarray
    region: np.ndarray
    shape: np.ndarray

    def injection_mw(self, hours: slice) -> np.ndarray:
        """Return what is put in at every bus, (n, B); every hour adds up to zero."""
        demand = self.demand_mw * self.shape[hours][:, self.region]
        share = self.generation_mw / self.generation_mw.sum()
        injected: np.ndarray = share * demand.sum(axis=1, keepdims=True) - demand
        return injected


def a_yearly_case(
    case: dict[str, Any],
    circuits: np.ndarray,
    *,
    n_hours: int,
    n_sources: int = 60,
    unplanned_share: float = 0.0,
    dtype: type[np.floating] = np.float64,
    seed: int = 3,
) -> YearlyCase:
    """Return a case through `n_hours` with two rating periods.

    Ratings leave 3 to 40 % unused with the network intact, and after outages all but
    `unplanned_share` of the branches keep theirs, as planners see to for the busiest hours.
    """
    rng = np.random.default_rng(seed)
    hours = _hours(rng, case, n_hours)
    sensitivities = factorise_case(grid_of(case, slack=case["slack"], circuits=circuits))
    flow = np.empty((len(circuits), n_hours), dtype=dtype)
    for first in range(0, n_hours, HOURS_AT_ONCE):
        some = slice(first, min(first + HOURS_AT_ONCE, n_hours))
        flow[:, some] = sensitivities.flows_mw(hours.injection_mw(some))
    most = np.maximum(flow.max(axis=1), -flow.min(axis=1)).astype(np.float64)
    rating = np.maximum(most / rng.uniform(0.6, 0.97, len(most)), 1.5 * np.median(most))
    is_planned = rng.random(len(most)) >= unplanned_share
    busiest = int(hours.shape.sum(axis=1).argmax())
    planned_hours = np.unique([busiest, *range(0, n_hours, n_hours // 2)])
    after = _most_after_outages(sensitivities, flow[:, planned_hours].astype(np.float64))
    margin = rng.uniform(0.7, 0.95, len(most))
    rating = np.where(is_planned, np.maximum(rating, after / (EMERGENCY_RATIO * margin)), rating)
    normal = rating[:, None] * np.array([1.0, 1.05])
    ratings = Ratings(np.array([0, n_hours // 2, n_hours]), normal, normal * EMERGENCY_RATIO)
    source_bus = np.argsort(-hours.generation_mw, kind="stable")[:n_sources]
    spare = hours.generation_mw[source_bus] * rng.uniform(0.0, 0.5, (n_hours, n_sources))
    grid = replace(sensitivities.grid, rating_mw=rating)
    return YearlyCase(
        grid, replace(sensitivities, grid=grid), ratings, flow, spare, source_bus, hours
    )  # fmt: skip


def _most_after_outages(sensitivities: Sensitivities, flow_mw: np.ndarray) -> np.ndarray:
    """Return the most each branch carries after any outage, as if all its circuits were left."""
    circuits = sensitivities.grid.circuits
    most = np.abs(flow_mw).max(axis=1)
    for first in range(0, len(most), OUTAGES_AT_ONCE):
        outages = np.arange(first, min(first + OUTAGES_AT_ONCE, len(most)))
        factor, is_islanding = outage_factors(sensitivities, outages)
        itself = np.arange(len(outages))
        left = 1.0 - 1.0 / circuits[outages]
        own = np.abs(flow_mw[outages]).max(axis=1) * (1.0 + factor[outages, itself])
        most[outages] = np.maximum(most[outages], np.divide(own, left, out=0 * own, where=left > 0))
        factor[outages, itself] = 0.0
        factor[:, is_islanding] = 0.0
        for flow in flow_mw.T:
            np.maximum(most, np.abs(flow[:, None] + factor * flow[outages]).max(axis=1), out=most)
    return most


def _hours(rng: np.random.Generator, case: dict[str, Any], n_hours: int) -> Hours:
    hour = np.arange(n_hours)
    season = 0.8 + 0.2 * np.cos(2 * np.pi * (hour / 8760 - 0.55))
    day = 0.85 + 0.15 * np.cos(2 * np.pi * (hour % 24 - 19) / 24)
    noise = 1.0 + 0.03 * rng.normal(size=(n_hours, N_REGIONS))
    shape = (season * day)[:, None] * noise
    demand = np.maximum(case["demand_mw"], 0.0)
    generation = np.maximum(case["injection_mw"] + case["demand_mw"], 0.0)
    region = rng.integers(0, N_REGIONS, case["n_buses"])
    return Hours(demand, generation, region, shape / shape.max())
