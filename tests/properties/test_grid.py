"""Laws of the direct-current network on random grids."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import a_grid, random_grid

seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(2, 15)


def balanced(rng: np.random.Generator, n_hours: int, n_buses: int) -> np.ndarray:
    injected = rng.normal(0, 100, (n_hours, n_buses))
    return injected - injected.mean(axis=1, keepdims=True)


@given(seeds, sizes)
@settings(max_examples=40, deadline=None)
def test_what_enters_a_bus_leaves_it(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=n_buses)
    injected = balanced(rng, 3, n_buses)
    flow = factorise(grid).flows_mw(injected)
    out = np.zeros((n_buses, 3))
    np.add.at(out, grid.from_bus, flow)
    np.add.at(out, grid.to_bus, -flow)
    assert np.abs(out.T - injected).max() <= 1e-8


@given(seeds, sizes, st.data())
@settings(max_examples=40, deadline=None)
def test_the_slack_changes_no_flow_and_no_difference(
    seed: int, n_buses: int, data: st.DataObject
) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=3, n_links=1)
    other = replace(grid, slack=data.draw(st.integers(0, n_buses - 1)))
    injected, link = balanced(rng, 3, n_buses), rng.normal(0, 50, (3, 1))
    one, two = factorise(grid), factorise(other)
    assert np.abs(one.flows_mw(injected, link) - two.flows_mw(injected, link)).max() <= 1e-8
    assert np.abs(np.diff(one.ptdf, axis=1) - np.diff(two.ptdf, axis=1)).max() <= 1e-10


@given(seeds, sizes)
@settings(max_examples=30, deadline=None)
def test_flows_are_the_sensitivities_times_the_injections(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    sensitivities = factorise(random_grid(rng, n_buses=n_buses, n_extra=4))
    injected = balanced(rng, 4, n_buses)
    assert np.abs(sensitivities.flows_mw(injected) - sensitivities.ptdf @ injected.T).max() <= 1e-8


@given(seeds, sizes)
@settings(max_examples=30, deadline=None)
def test_two_equal_circuits_are_one_of_half_the_reactance(seed: int, n_buses: int) -> None:
    rng = np.random.default_rng(seed)
    grid = random_grid(rng, n_buses=n_buses, n_extra=2)
    rows = list(
        zip(grid.from_bus, grid.to_bus, grid.reactance_pu, grid.rating_mw, strict=True)
    )  # fmt: skip
    f, t, x, rating = rows[0]
    split = a_grid([(f, t, 2 * x, rating), *rows[1:], (f, t, 2 * x, rating)])
    injected = balanced(rng, 2, n_buses)
    whole, halves = factorise(grid).flows_mw(injected), factorise(split).flows_mw(injected)
    assert np.abs(halves[0] + halves[-1] - whole[0]).max() <= 1e-8
    assert np.abs(halves[1:-1] - whole[1:]).max() <= 1e-8
