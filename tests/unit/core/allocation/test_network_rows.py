"""Rows of an allocation: which are kept, and what overloaded ones let pass."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.allocation.network_rows import (
    NO_LIMIT_MW,
    Demand,
    NetworkRows,
    network_rows,
)
from siteselect.core.grid.rating_periods import constant_ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import SecurityPolicy, intact_rows
from tests.helpers.grids import a_grid, random_grid


def a_model(
    flow_mw: list[list[float]],
    policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
) -> HostingModel:
    """Return bus 0 with a source of 500 MW, bus 1 and 2 behind it, in a chain of 100 MW each."""
    grid = a_grid([(0, 1, 0.1, 100.0), (1, 2, 0.1, 100.0)])
    flow = np.array(flow_mw)
    return HostingModel(
        intact_rows(grid, constant_ratings(grid, flow.shape[1])),
        flow,
        np.full((flow.shape[1], 1), 500.0),
        factorise(grid).ptdf[:, [0]],
        policy,
    )


def load_at(bus: int, mw: float) -> Demand:
    grid = a_grid([(0, 1, 0.1, 100.0), (1, 2, 0.1, 100.0)])
    return Demand(factorise(grid).ptdf[:, [bus]], np.array([mw]), mw)


def test_a_row_out_of_reach_is_left_out() -> None:
    model = a_model([[30.0, 50.0], [0.0, 0.0]])
    both = network_rows(model, load_at(2, 120.0), np.arange(2))
    assert both.monitored.tolist() == [0, 1]
    np.testing.assert_allclose(both.up_mw, [[70, 100], [50, 100]])
    near = network_rows(model, load_at(2, 60.0), np.arange(2))
    assert near.monitored.tolist() == [0]
    assert network_rows(model, load_at(2, 49.0), np.arange(2)).monitored.tolist() == []
    assert network_rows(model, load_at(1, 400.0), np.arange(2)).monitored.tolist() == [0]


def test_only_the_hours_asked_for_count() -> None:
    model = a_model([[30.0, 99.0], [0.0, 0.0]])
    assert network_rows(model, load_at(2, 60.0), np.array([0])).monitored.tolist() == []


def change(rows: NetworkRows, row: int, mw: float) -> float:
    return float(rows.source[row, 0] * mw - rows.load[row, 0] * mw)


def test_an_overloaded_row_stands_there_twice() -> None:
    rows = network_rows(a_model([[130.0, 0.0], [0.0, 0.0]]), load_at(1, 200.0), np.arange(2))
    assert rows.monitored.tolist() == [0, 0]
    normal, relaxed = 0, 1
    np.testing.assert_allclose(rows.up_mw[:, normal], [NO_LIMIT_MW, 100])
    np.testing.assert_allclose(rows.up_mw[:, relaxed], [0.05, NO_LIMIT_MW])
    assert change(rows, normal, 10.0) == pytest.approx(10)
    assert change(rows, relaxed, 10.0) == pytest.approx(9.7)
    np.testing.assert_allclose(rows.down_mw[:, relaxed], NO_LIMIT_MW)


def test_an_overload_backwards_is_no_different() -> None:
    forwards = network_rows(a_model([[130.0], [0.0]]), load_at(1, 200.0), np.arange(1))
    model = a_model([[-130.0], [0.0]])
    turned = HostingModel(
        model.rows, model.flow_mw, model.source_mw, -model.source_ptdf, model.policy
    )
    demand = load_at(1, 200.0)
    mirrored = network_rows(
        turned, Demand(-demand.bus_ptdf, demand.max_mw, demand.total_mw), np.arange(1)
    )
    np.testing.assert_allclose(forwards.up_mw, mirrored.down_mw)
    np.testing.assert_allclose(forwards.source, -mirrored.source)


@pytest.mark.parametrize(
    ("policy", "n_rows"), [(SecurityPolicy.STRICT, 1), (SecurityPolicy.SKIP, 0)]
)
def test_other_policies(policy: SecurityPolicy, n_rows: int) -> None:
    rows = network_rows(a_model([[130.0], [0.0]], policy), load_at(1, 50.0), np.arange(1))
    assert len(rows.monitored) == n_rows
    if n_rows:
        assert change(rows, 0, 10.0) == pytest.approx(10)
        assert rows.up_mw.item() == 0.05


@given(st.integers(0, 10_000))
def test_no_allocation_fills_a_row_that_was_left_out(seed: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=8, n_extra=4)
    ptdf = factorise(grid).ptdf
    flow = rng.uniform(-1.2, 1.2, (grid.n_branches, 3)) * grid.rating_mw[:, None]
    sources, loads = rng.integers(0, 8, 4), rng.integers(0, 8, 3)
    surplus = rng.uniform(0, 60, (3, 4))
    model = HostingModel(
        intact_rows(grid, constant_ratings(grid, 3)), flow, surplus, ptdf[:, sources]
    )
    most = rng.uniform(5, 50, 3)
    demand = Demand(ptdf[:, loads], most, float(rng.uniform(10, 80)))
    rows = network_rows(model, demand, np.arange(3))
    kept = set(rows.monitored.tolist())
    limit = grid.rating_mw
    for hour in range(3):
        load = rng.uniform(0, 1, 3) * most
        total = min(load.sum(), demand.total_mw, surplus[hour].sum())
        load *= total / load.sum()
        order = rng.permutation(4)
        before = np.concatenate([[0.0], np.cumsum(surplus[hour][order])[:-1]])
        used = np.zeros(4)
        used[order] = np.clip(total - before, 0, surplus[hour][order])
        moved = ptdf[:, sources] @ used - ptdf[:, loads] @ load
        after = flow[:, hour] + moved
        is_base_over = np.abs(flow[:, hour]) > limit + 0.05
        newly = (np.abs(after) > limit + 0.05 + 1e-9) & ~is_base_over
        worse = is_base_over & (moved * np.sign(flow[:, hour]) > 0.03 * total + 0.05 + 1e-9)
        assert set(np.flatnonzero(newly | worse).tolist()) <= kept
