"""Made-up networks: a tiny one by hand, random small ones, and one of real size."""

from dataclasses import replace

import numpy as np

from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.merit_order import merit_order
from siteselect.core.dispatch.optimal import injections, relief_cost
from siteselect.core.grid.network import Grid
from siteselect.core.grid.sensitivities import factorise


def a_grid(
    branches: list[tuple[int, int, float, float]],
    *,
    links: list[tuple[int, int, float]] | None = None,
    regions: tuple[str, ...] | None = None,
    slack: int = 0,
    transformers: tuple[int, ...] = (),
    radial: tuple[int, ...] = (),
) -> Grid:
    """Return a grid from (from, to, reactance p.u., rating MW) rows and (from, to, limit) links."""
    n_buses = 1 + max(max(f, t) for f, t, _, _ in branches)
    n_branches = len(branches)
    link_rows = links or []
    limits = np.ones(n_branches, dtype=bool)
    limits[list(radial)] = False
    is_transformer = np.zeros(n_branches, dtype=bool)
    is_transformer[list(transformers) + list(radial)] = True
    return Grid(
        bus_ids=tuple(f"B{i}:220" for i in range(n_buses)),
        bus_station=tuple(f"B{i}" for i in range(n_buses)),
        bus_region=regions or ("R",) * n_buses,
        bus_kv=np.full(n_buses, 220.0),
        branch_ids=tuple(f"L{i}" for i in range(n_branches)),
        branch_names=tuple(f"B{f}–B{t} 220 kV" for f, t, _, _ in branches),
        is_transformer=is_transformer,
        from_bus=np.array([row[0] for row in branches]),
        to_bus=np.array([row[1] for row in branches]),
        reactance_pu=np.array([row[2] for row in branches]),
        circuits=np.ones(n_branches, dtype=np.int64),
        rating_mw=np.array([row[3] for row in branches], dtype=float),
        limits_dispatch=limits,
        link_ids=tuple(f"K{i}" for i in range(len(link_rows))),
        link_from=np.array([row[0] for row in link_rows], dtype=np.int64),
        link_to=np.array([row[1] for row in link_rows], dtype=np.int64),
        link_limit_mw=np.array([row[2] for row in link_rows], dtype=float),
        slack=slack,
    )


def a_fleet(
    bus: list[int],
    cost: list[float],
    available_mw: list[list[float]],
    *,
    floor_mw: list[list[float]] | None = None,
    tier: list[int] | None = None,
) -> Fleet:
    """Return a fleet; availability and floors by hour, then plant."""
    available = np.array(available_mw, dtype=float)
    return Fleet(
        plant_ids=tuple(f"P{i}" for i in range(len(bus))),
        bus=np.array(bus, dtype=np.int64),
        tier=np.array(tier or [3] * len(bus), dtype=np.int64),
        cost_lc_per_mwh=np.array(cost, dtype=float),
        emission_t_per_mwh=np.full(len(bus), 0.5),
        available_mw=available,
        floor_mw=np.zeros_like(available) if floor_mw is None else np.array(floor_mw, dtype=float),
    )


def random_grid(
    rng: np.random.Generator, *, n_buses: int, n_extra: int, n_links: int = 0, slack: int = 0
) -> Grid:
    """Return a connected random grid: a random tree and some more branches."""
    rows = [(int(rng.integers(0, i)), i) for i in range(1, n_buses)]
    while len(rows) < n_buses - 1 + n_extra:
        f, t = (int(i) for i in rng.choice(n_buses, 2, replace=False))
        rows.append((f, t))
    branches = [(f, t, float(rng.uniform(0.01, 0.1)), float(rng.uniform(20, 150))) for f, t in rows]
    ends = [rng.choice(n_buses, 2, replace=False) for _ in range(n_links)]
    links = [(int(f), int(t), float(rng.uniform(10, 80))) for f, t in ends]
    return a_grid(branches, links=links, slack=slack)


def random_fleet(
    rng: np.random.Generator, *, n_buses: int, n_plants: int, n_hours: int, with_floors: bool = True
) -> Fleet:
    """Return a random fleet with distinct costs, some of it must-run."""
    available = rng.uniform(0, 120, (n_hours, n_plants))
    floor = available * rng.choice([0.0, 0.0, 0.3, 1.0], n_plants) * with_floors
    return Fleet(
        plant_ids=tuple(f"P{i}" for i in range(n_plants)),
        bus=rng.integers(0, n_buses, n_plants),
        tier=rng.integers(0, 6, n_plants),
        cost_lc_per_mwh=rng.uniform(1, 50, n_plants),
        emission_t_per_mwh=rng.uniform(0, 1, n_plants),
        available_mw=available,
        floor_mw=floor,
    )


def a_national_grid(
    seed: int = 1, *, n_stations: int = 100, n_hours: int = 8760
) -> tuple[Grid, Fleet, np.ndarray]:
    """Return a network of real size with plants and demand: 198 buses, 71 plants and a link.

    Branches carry what the merit order asks of them in most hours, so that some limit in others.
    """
    rng = np.random.default_rng(seed)
    place = rng.uniform(0, 1, (n_stations, 2)) * [400.0, 1200.0]  # km
    distance = np.hypot(*(place[:, None] - place[None]).transpose(2, 0, 1))
    n_high = n_stations // 3
    branches = [
        *_mesh(rng, distance, range(n_high), neighbours=2, x_per_km=1.0e-4, unit_mw=1300.0),
        *_mesh(rng, distance, range(n_stations), neighbours=1, x_per_km=7.0e-4, unit_mw=350.0,
               offset=n_high),
    ]  # fmt: skip
    transformers = [(i, n_high + i, 0.011, 1900.0) for i in range(n_high)]
    low = n_high + n_stations
    n_low = 65
    radial = [(n_high + n_stations - 1 - i, low + i, 0.015, 900.0) for i in range(n_low)]
    rows = branches + transformers + radial
    north = float(np.median(place[:, 1]))
    is_north = place[:, 1] > north
    stations = [
        *range(n_high),
        *range(n_stations),
        *range(n_stations - 1, n_stations - 1 - n_low, -1),
    ]
    grid = a_grid(
        rows,
        links=[(int(np.argmin(place[:n_high, 1])), int(np.argmax(place[:n_high, 1])), 4000.0)],
        regions=tuple("north" if is_north[s] else "south" for s in stations),
        radial=tuple(range(len(branches) + len(transformers), len(rows))),
        transformers=tuple(range(len(branches), len(branches) + len(transformers))),
    )
    fleet = _national_fleet(rng, n_high, n_stations, n_hours)
    demand = _national_demand(rng, low, n_low, n_hours)
    free = merit_order(
        fleet, demand, relief_lc_per_mwh=relief_cost(fleet), value_of_lost_load_lc_per_mwh=2e5
    )
    flow = factorise(grid).flows_mw(injections(fleet, free.dispatch_mw, demand - free.shed_mw))
    rating = np.maximum(grid.rating_mw, np.quantile(np.abs(flow), 0.98, axis=1))
    return replace(grid, rating_mw=rating), fleet, demand


def _mesh(rng, distance, members, *, neighbours, x_per_km, unit_mw, offset=0):
    """Return a spanning tree and the nearest neighbours of some stations as branch rows."""
    members = list(members)
    joined, pairs = [members[0]], set()
    while len(joined) < len(members):
        f, t = min(
            ((f, t) for f in joined for t in members if t not in joined),
            key=lambda pair: distance[pair],
        )
        joined.append(t)
        pairs.add((min(f, t), max(f, t)))
    for station in members:
        nearest = [int(i) for i in np.argsort(distance[station]) if i in members][1:]
        pairs.update((min(station, t), max(station, t)) for t in nearest[:neighbours])
    return [
        (offset + f, offset + t, x_per_km * (10 + distance[f, t]) / c, unit_mw * c)
        for (f, t), c in zip(sorted(pairs), rng.integers(1, 4, len(pairs)), strict=True)
    ]


def _national_fleet(rng, n_high, n_stations, n_hours) -> Fleet:
    n_plants = 71
    hour = np.arange(n_hours)
    kind = rng.choice(4, n_plants, p=[0.5, 0.2, 0.15, 0.15])  # thermal, water, wind, sun
    capacity = np.where(
        kind == 0, rng.uniform(200, 1300, n_plants), rng.uniform(100, 900, n_plants)
    )
    season = 0.5 + 0.4 * np.cos(2 * np.pi * (hour / 8760 - 0.6))
    sun = np.clip(np.sin(np.pi * ((hour % 24) - 6) / 12), 0, None)
    wind = np.clip(season + 0.25 * rng.normal(size=n_hours), 0.02, 1)
    share = np.column_stack([np.full(n_hours, 0.88), season, wind, sun])
    available = capacity * share[:, kind]
    cost = np.where(kind == 0, rng.uniform(9000, 30000, n_plants), 0.0)
    return Fleet(
        plant_ids=tuple(f"P{i}" for i in range(n_plants)),
        bus=rng.integers(0, n_high + n_stations, n_plants),
        tier=np.where(kind == 0, np.clip(cost // 6000, 2, 5), 0).astype(np.int64),
        cost_lc_per_mwh=cost,
        emission_t_per_mwh=np.where(kind == 0, 0.8, 0.0),
        available_mw=available,
        floor_mw=available * np.where(kind == 1, 1.0, np.where(kind == 0, 0.15, 0.0)),
    )


def _national_demand(rng, low, n_low, n_hours) -> np.ndarray:
    hour = np.arange(n_hours)
    swing = 0.75 + 0.15 * np.cos(2 * np.pi * (hour / 8760 - 0.55)) + 0.1 * np.sin(hour * np.pi / 12)
    demand = np.zeros((n_hours, low + n_low))
    demand[:, low:] = 21000.0 * swing[:, None] * rng.dirichlet(np.full(n_low, 6.0))
    return demand
