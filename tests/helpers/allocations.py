"""Random allocation problems: networks that carry their load, hourly surplus, sites and caps."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings, constant_ratings
from siteselect.core.grid.sensitivities import Sensitivities, factorise
from siteselect.core.headroom.monitored import MonitoredRows, intact_rows, secure_rows
from tests.helpers.grids import a_grid

PEAK_MW_PER_BUS = 175.0
LEAST_SURPLUS_MW = 500.0
LEAST_ROOM_MW = 0.1
EMERGENCY_RATIO = 1.15


@dataclass(frozen=True)
class Setting:
    """A network with a year (or less) of load and surplus, before any site."""

    sensitivities: Sensitivities
    ratings: Ratings
    flow_mw: np.ndarray
    source_bus: np.ndarray
    source_cost: np.ndarray
    surplus_mw: np.ndarray

    def rows(self, *, is_secure: bool) -> MonitoredRows:
        if is_secure:
            return secure_rows(self.sensitivities, self.ratings, self.flow_mw)
        return intact_rows(self.sensitivities.grid, self.ratings)


def a_setting(
    seed: int, *, n_buses: int = 150, n_hours: int = 8760, n_sources: int = 69, margin: float = 0.8
) -> Setting:
    """Return a synthetic network: a high-voltage mesh, lower meshes under it, and profiles.

    With 150 buses it has some 340 branches, a peak of 26 GW and 1 to 13 GW of surplus.
    """
    rng = np.random.default_rng(seed)
    grid = _two_levels(rng, n_buses)
    n_high = n_buses // 5
    hour = np.linspace(0, 8760, n_hours, endpoint=False).astype(int)
    load, sun, wind, water = _profiles(rng, hour)
    demand = _demand(rng, load, n_high, n_buses)
    kind = rng.choice(5, n_sources, p=[0.6, 0.15, 0.1, 0.1, 0.05])
    size = rng.uniform(0.3, 2.5, n_sources)
    share = np.column_stack([np.full(n_hours, 0.93), water, wind, sun, sun])
    available = size * np.take(share, kind, axis=1)
    available[:, kind == 0] *= _outages(rng, n_hours, int((kind == 0).sum()))
    available *= ((demand.sum(axis=1) + LEAST_SURPLUS_MW) / available.sum(axis=1)).max()
    cost = np.where(kind == 0, rng.uniform(5, 50, n_sources), rng.uniform(0, 3, n_sources))
    dispatch = _by_merit(available, cost, demand.sum(axis=1))
    short = dispatch.sum(axis=1) / demand.sum(axis=1)
    bus = rng.integers(0, n_buses, n_sources)
    injected = -demand * short[:, None]
    for source in range(n_sources):
        injected[:, bus[source]] += dispatch[:, source]
    sensitivities = factorise(grid)
    flow = sensitivities.flows_mw(injected)
    most = np.abs(flow).max(axis=1)
    unit = np.where(grid.from_bus < n_high, 275.0, 100.0)
    planned = np.ceil(most / rng.uniform(0.5, 0.95, len(most)) / unit) * unit
    rating = np.maximum(np.maximum(margin * planned, most + LEAST_ROOM_MW), unit)
    rated = constant_ratings(grid, n_hours)
    ratings = Ratings(rated.first_hour, rating[:, None], EMERGENCY_RATIO * rating[:, None])
    is_idle = (cost > 30) & (rng.random(n_sources) < 0.5)
    surplus = (available - dispatch) * np.where(is_idle, 0.25, 1.0)
    surplus[surplus < 0.5] = 0.0
    return Setting(sensitivities, ratings, flow, bus, cost, surplus)


def a_problem(
    setting: Setting,
    seed: int,
    *,
    n_sites: int = 20,
    is_secure: bool = False,
    hourly_prices: bool = False,
    programme_mw: float = 2000.0,
) -> AllocationProblem:
    """Return the allocation of mining and firm load over random sites of a setting."""
    rng = np.random.default_rng(seed)
    n_hours = len(setting.surplus_mw)
    n_buses = setting.sensitivities.grid.n_buses
    sites = rng.choice(np.arange(n_buses // 5, n_buses), n_sites, replace=False)
    bus = np.repeat(sites, 2)
    site_mw = rng.uniform(100, 400, n_sites)
    hour = np.linspace(0, 8760, n_hours, endpoint=False)
    mining = 60 * (1 + 0.15 * np.sin(2 * np.pi * hour / 8760))
    mining -= 6 * ((hour % 24 >= 17) & (hour % 24 < 23))
    if hourly_prices:
        mining = mining * np.exp(0.1 * rng.normal(size=n_hours))
    value = np.empty((n_hours, 2 * n_sites))
    value[:, ::2] = mining[:, None] + rng.uniform(-2, 2, n_sites)
    value[:, 1::2] = 150.0 + rng.uniform(-5, 5, n_sites)
    weight = np.full(n_hours, 8760.0 / n_hours)
    matrix, cap, names = _caps(rng, site_mw, programme_mw)
    rows = setting.rows(is_secure=is_secure)
    ptdf = setting.sensitivities.ptdf
    up, down = _room(setting, rows)
    return AllocationProblem(
        value_usd_per_mwh=value,
        source_cost_usd_per_mwh=setting.source_cost,
        source_mw=setting.surplus_mw,
        weight_h=weight,
        capacity_cost_usd_per_mw=np.tile([100e3, 900e3], n_sites),
        min_energy_share=np.tile([0.35, 0.995], n_sites),
        max_capacity_mw=np.repeat(site_mw, 2),
        cap_matrix=matrix,
        cap_mw=cap,
        cap_names=names,
        row_source=rows.combined(ptdf[:, setting.source_bus]),
        row_load=rows.combined(ptdf[:, bus]),
        up_mw=up,
        down_mw=down,
    )


def random_problem(number: int, *, is_secure: bool) -> AllocationProblem:
    """Return a problem of 20 to 60 buses, 24 to 168 hours and 2 to 8 sites."""
    rng = np.random.default_rng([number, is_secure])
    setting = a_setting(
        number,
        n_buses=int(rng.integers(20, 61)),
        n_hours=int(rng.integers(24, 73 if is_secure else 169)),
        n_sources=int(rng.integers(5, 25)),
        margin=rng.uniform(0.6, 0.95),
    )
    return a_problem(
        setting,
        number,
        n_sites=int(rng.integers(2, 9)),
        is_secure=is_secure,
        hourly_prices=bool(rng.random() < 0.5),
        programme_mw=rng.uniform(200, 2000),
    )


def _room(setting: Setting, rows: MonitoredRows) -> tuple[np.ndarray, np.ndarray]:
    """Return the room of every row; what is overloaded already keeps a little."""
    up = np.empty((setting.flow_mw.shape[1], rows.n_rows))
    down = np.empty_like(up)
    for first in range(0, rows.n_rows, 256):
        some = slice(first, first + 256)
        flow = setting.flow_mw[rows.line[some]]
        flow = flow + rows.factor[some, None] * setting.flow_mw[rows.outage_or_line[some]]
        limit = rows.limit_mw[some]
        up[:, some] = np.maximum(limit - flow, LEAST_ROOM_MW).T
        down[:, some] = np.maximum(limit + flow, LEAST_ROOM_MW).T
    return up, down


def _caps(
    rng: np.random.Generator, site_mw: np.ndarray, programme_mw: float
) -> tuple[np.ndarray, np.ndarray, tuple[str, ...]]:
    n_sites = len(site_mw)
    region = rng.integers(0, 2, n_sites)
    groups = [
        *((f"site {site}", np.arange(n_sites) == site, site_mw[site]) for site in range(n_sites)),
        ("programme", np.ones(n_sites, dtype=bool), programme_mw),
        *((f"operator {i}", np.arange(n_sites) % 4 == i, 0.35 * programme_mw) for i in range(4)),
        *((f"region {i}", region == i, 0.7 * programme_mw) for i in range(2)),
    ]
    matrix = np.array([np.repeat(members, 2) for _, members, _ in groups], dtype=float)
    return matrix, np.array([mw for _, _, mw in groups]), tuple(name for name, _, _ in groups)


def _two_levels(rng: np.random.Generator, n_buses: int) -> Grid:
    n_high = n_buses // 5
    place = rng.uniform(0, 1, (n_high, 2)) * [500.0, 1300.0]
    parent = np.concatenate([np.arange(n_high), rng.integers(0, n_high, n_buses - 2 * n_high)])
    spread = np.where(np.arange(len(parent)) < n_high, 4.0, 50.0)[:, None]
    place = np.vstack([place, place[parent] + spread * rng.normal(size=(len(parent), 2))])
    distance = np.hypot(*(place[:, None] - place[None]).transpose(2, 0, 1)) + 1.0
    rows = [
        *_mesh(distance, range(n_high), neighbours=4, reactance_per_km=1.4e-4),
        *_mesh(distance, range(n_high, n_buses), neighbours=3, reactance_per_km=9.5e-4),
        *((i, n_high + i, 0.023 / rng.integers(2, 5), 1.0) for i in range(n_high)),
    ]
    return a_grid(rows)


def _mesh(distance, members, *, neighbours, reactance_per_km):
    members = np.array(members)
    among = distance[np.ix_(members, members)]
    pairs = set()
    joined = np.zeros(len(members), dtype=bool)
    joined[0] = True
    while not joined.all():
        open_pairs = np.where(joined[:, None] & ~joined, among, np.inf)
        f, t = np.unravel_index(np.argmin(open_pairs), among.shape)
        joined[t] = True
        pairs.add((min(f, t), max(f, t)))
    for f, order in enumerate(np.argsort(among, axis=1)):
        pairs.update((min(f, t), max(f, t)) for t in order[1 : neighbours + 1])
    return [
        (int(members[f]), int(members[t]), reactance_per_km * 1.15 * float(among[f, t]), 1.0)
        for f, t in sorted(pairs)
    ]


def _profiles(rng: np.random.Generator, hour: np.ndarray) -> tuple[np.ndarray, ...]:
    clock, day = hour % 24, hour // 24
    season = np.cos(2 * np.pi * (day - 200) / 365)
    load = (0.85 + 0.15 * season) * (0.88 + 0.08 * np.cos(2 * np.pi * (clock - 20) / 24))
    sun = np.clip(np.sin(np.pi * (clock - 5.5) / 13), 0, None) * ((clock >= 6) & (clock <= 18))
    sun = sun * rng.beta(6, 2, 366)[day]
    wind = np.clip(0.3 + 0.25 * season + 0.2 * rng.normal(size=366)[day], 0, 1)
    wind = np.clip(wind + 0.05 * rng.normal(size=len(hour)), 0, 1)
    water = np.clip(0.45 + 0.5 * season + 0.05 * rng.normal(size=len(hour)), 0.12, 1.0)
    return load, sun, wind, water


def _demand(rng, load, n_high, n_buses):
    share = np.zeros(n_buses)
    share[n_high:] = rng.dirichlet(np.full(n_buses - n_high, 1.5))
    peak = PEAK_MW_PER_BUS * n_buses
    noise = 1 + 0.03 * rng.normal(size=(len(load), n_buses))
    return load[:, None] / load.max() * peak * share * noise


def _outages(rng, n_hours, n_plants):
    share = np.ones((n_hours, n_plants))
    for plant in range(n_plants):
        for first in rng.integers(0, n_hours, 4):
            share[first : first + max(1, n_hours // 40), plant] = rng.choice([0.0, 0.5])
    return share


def _by_merit(available, cost, demand):
    dispatch = np.zeros_like(available)
    left = demand.copy()
    for source in np.argsort(cost):
        dispatch[:, source] = np.minimum(available[:, source], left)
        left -= dispatch[:, source]
    return dispatch
