"""A row's flow is that of a network with the circuit really gone, and pruned rows limit nobody."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import (
    MonitoredRows,
    SecurityPolicy,
    intact_rows,
    secure_rows,
)
from tests.helpers.brute_force import capacity_of_rows, limits_mw, network_without
from tests.helpers.grids import random_grid

seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(2, 12)
N_HOURS = 6


def a_random_grid(rng: np.random.Generator, n_buses: int) -> Grid:
    """Return a grid of corridors with one to four circuits, radial ones among them."""
    grid = random_grid(rng, n_buses=n_buses, n_extra=int(rng.integers(0, n_buses)))
    return replace(grid, circuits=rng.integers(1, 5, grid.n_branches))


def random_ratings(rng: np.random.Generator, grid: Grid) -> Ratings:
    normal = grid.rating_mw[:, None] * rng.uniform(0.8, 1.2, (grid.n_branches, 2))
    share = rng.choice([1.0, 1.0, 1.2, 1.6, 2.5], (grid.n_branches, 2))
    return Ratings(np.array([0, 2, N_HOURS]), normal, normal * share)


def balanced(rng: np.random.Generator, n_buses: int) -> np.ndarray:
    injected = rng.normal(0, 60, (N_HOURS, n_buses))
    return injected - injected.mean(axis=1, keepdims=True)


@given(seeds, sizes)
@settings(deadline=None)
def test_rows_are_the_network_with_the_circuit_gone(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = a_random_grid(rng, n_buses)
    ratings, injected = random_ratings(rng, grid), balanced(rng, n_buses)
    sensitivities = factorise(grid)
    flow = sensitivities.flows_mw(injected)
    rows = secure_rows(sensitivities, ratings, flow, is_pruned=False)
    combined, period = rows.combined(flow), ratings.period_of_hour
    for outage in (-1, *range(grid.n_branches)):
        network = network_without(grid, outage)
        assert (outage in rows.islanding) == (network is None)
        own = np.flatnonzero(rows.outage == outage)
        if network is None:
            assert len(own) == 0
            continue
        anew, limit = network.flows(injected.T), limits_mw(grid, ratings, outage)
        assert np.abs(combined[own] - anew[rows.line[own]]).max() <= 1e-6
        assert np.abs(rows.limit_mw[own][:, period] - limit[rows.line[own]]).max() <= 1e-9
        # branches without a row are those the outage does not touch
        rest = np.setdiff1d(np.arange(grid.n_branches), rows.line[own])
        assert np.abs(anew[rest] - flow[rest]).max(initial=0.0) <= 1e-5


@given(seeds, sizes, st.data())
@settings(deadline=None)
def test_the_slack_changes_no_row(seed: int, n_buses: int, data: st.DataObject) -> None:
    rng = np.random.default_rng(seed)
    grid = a_random_grid(rng, n_buses)
    ratings, injected = random_ratings(rng, grid), balanced(rng, n_buses)
    one, two = (
        factor_table(grid, ratings, injected, slack)
        for slack in (0, data.draw(st.integers(0, n_buses - 1)))
    )
    assert np.abs(one - two).max() <= 1e-8


def factor_table(grid: Grid, ratings: Ratings, injected: np.ndarray, slack: int) -> np.ndarray:
    """Return the factors of all rows by line and outage, 0 without a row; NaN where it islands."""
    sensitivities = factorise(replace(grid, slack=slack))
    rows = secure_rows(sensitivities, ratings, sensitivities.flows_mw(injected), is_pruned=False)
    table = np.zeros((grid.n_branches, grid.n_branches))
    after = slice(rows.n_intact, None)
    table[rows.line[after], rows.outage[after]] = rows.factor[after]
    table[:, rows.islanding] = 7.0
    return table


@given(seeds, sizes, st.sampled_from(list(SecurityPolicy)), st.floats(1, 2000))
@settings(max_examples=60, deadline=None)
def test_pruned_rows_limit_nobody(
    seed: int, n_buses: int, policy: SecurityPolicy, cap_mw: float
) -> None:
    rng = np.random.default_rng(seed)
    grid = a_random_grid(rng, n_buses)
    ratings = random_ratings(rng, grid)
    sensitivities = factorise(grid)
    flow = sensitivities.flows_mw(balanced(rng, n_buses))
    source_bus = rng.integers(0, n_buses, 4)
    source_mw = rng.uniform(0, 200, (N_HOURS, 4))

    def capacity(rows: MonitoredRows, column: np.ndarray) -> list[float]:
        ptdf = sensitivities.ptdf_columns(source_bus)
        model = HostingModel(rows, flow, source_mw, ptdf, policy)
        return capacity_of_rows(model, column, cap_mw=cap_mw).tolist()

    every = secure_rows(sensitivities, ratings, flow, is_pruned=False)
    pruned = secure_rows(sensitivities, ratings, flow, is_pruned=True)
    assert rows_as_set(pruned) <= rows_as_set(every)
    for column in sensitivities.ptdf.T:
        assert capacity(pruned, column) == capacity(every, column)


def rows_as_set(rows: MonitoredRows) -> set[tuple[int, int, float]]:
    return set(zip(rows.line.tolist(), rows.outage.tolist(), rows.factor.tolist(), strict=True))


@given(seeds, sizes)
@settings(deadline=None)
def test_equal_branches_side_by_side_are_like_one_corridor(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = a_random_grid(rng, n_buses)
    injected = balanced(rng, n_buses)
    split = apart(grid)
    corridor = np.repeat(np.arange(grid.n_branches), grid.circuits)
    wholes, parts = outage_flows(grid, injected), outage_flows(split, injected)
    for circuit, whole in enumerate(corridor):
        assert (whole in wholes) == (circuit in parts)
        if whole in wholes:
            summed = np.zeros((grid.n_branches, N_HOURS))
            np.add.at(summed, corridor, parts[circuit])
            assert np.abs(summed - wholes[whole]).max() <= 1e-5


def apart(grid: Grid) -> Grid:
    """Return the grid with every circuit as a branch of its own."""
    corridor = np.repeat(np.arange(grid.n_branches), grid.circuits)
    return replace(
        grid,
        branch_ids=tuple(f"L{i}" for i in range(len(corridor))),
        branch_names=tuple(f"L{i}" for i in range(len(corridor))),
        is_transformer=grid.is_transformer[corridor],
        from_bus=grid.from_bus[corridor],
        to_bus=grid.to_bus[corridor],
        reactance_pu=(grid.reactance_pu * grid.circuits)[corridor],
        circuits=np.ones(len(corridor), dtype=np.int64),
        rating_mw=(grid.rating_mw / grid.circuits)[corridor],
        limits_dispatch=grid.limits_dispatch[corridor],
    )


def outage_flows(grid: Grid, injected: np.ndarray) -> dict[int, np.ndarray]:
    """Return the flows of all branches after every outage that islands nothing, from the rows."""
    sensitivities = factorise(grid)
    flow = sensitivities.flows_mw(injected)
    ratings = Ratings(np.array([0, N_HOURS]), grid.rating_mw[:, None], grid.rating_mw[:, None])
    rows = secure_rows(sensitivities, ratings, flow, is_pruned=False)
    combined = rows.combined(flow)
    found: dict[int, np.ndarray] = {}
    for outage in np.setdiff1d(np.arange(grid.n_branches), rows.islanding):
        own = np.flatnonzero(rows.outage == outage)
        found[int(outage)] = flow.copy()
        found[int(outage)][rows.line[own]] = combined[own]
    return found


@given(seeds, sizes)
@settings(deadline=None)
def test_intact_rows_lead_the_secure_ones(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = a_random_grid(rng, n_buses)
    ratings = random_ratings(rng, grid)
    sensitivities = factorise(grid)
    flow = sensitivities.flows_mw(balanced(rng, n_buses))
    intact, secure = intact_rows(grid, ratings), secure_rows(sensitivities, ratings, flow)
    first = slice(0, grid.n_branches)
    assert secure.line[first].tolist() == intact.line.tolist()
    assert secure.combined(flow)[first].tolist() == flow.tolist()
    assert secure.limit_mw[first].tolist() == intact.limit_mw.tolist()
    assert (secure.outage[grid.n_branches :] >= 0).all()
