"""Made-up networks: a tiny one by hand, random small ones, and one of real size."""

import numpy as np

from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.grid.network import Grid


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
