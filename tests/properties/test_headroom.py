"""Headroom is exactly what the network can take: put it in, compute the flows anew, and look."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siteselect.core.dispatch.optimal import solve_base_case
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.headroom import Binding
from siteselect.core.headroom.pickup import SecurityPolicy, pickup_model
from siteselect.core.surplus.tiers import surplus_of
from tests.helpers.grids import random_fleet, random_grid

seeds = st.integers(0, 2**32 - 1)
policies = st.sampled_from(list(SecurityPolicy))
FLOOR_MW = 0.05


class Situation:
    """A random network with its base case, surplus and pick-up model."""

    def __init__(self, seed: int, policy: SecurityPolicy, *, slack: int = 0) -> None:
        rng = np.random.default_rng(seed)
        grid = random_grid(rng, n_buses=8, n_extra=5, n_links=1, slack=slack)
        # some branches feed load only on paper, so that the base case may overload them
        self.grid = replace(grid, limits_dispatch=rng.random(grid.n_branches) > 0.3)
        self.fleet = random_fleet(rng, n_buses=8, n_plants=7, n_hours=12)
        self.demand = rng.uniform(0, 40, (12, 8))
        self.sensitivities = factorise(self.grid)
        self.base = solve_base_case(
            self.grid, self.fleet, self.demand, sensitivities=self.sensitivities,
            value_of_lost_load_lc_per_mwh=1000.0,
        )  # fmt: skip
        self.surplus = surplus_of(
            self.base, self.fleet, self.demand, self.grid, regions=("R",), reserve_share=0.0,
            largest_infeed_mw=0.0, highest_tier=5,
        )  # fmt: skip
        self.model = pickup_model(
            self.grid, self.sensitivities, self.base, self.surplus, self.fleet, policy=policy
        )
        self.bus = int(rng.integers(8))

    @property
    def at_bus(self) -> np.ndarray:
        """The share of each bus in a load that is all at one bus."""
        return np.eye(self.grid.n_buses)[self.bus]

    def flows_with(
        self, load_mw: np.ndarray, bus_share: np.ndarray, *, cap_mw: float
    ) -> np.ndarray:
        """Flows computed from scratch by a matrix of angles, with the load and its pick-up."""
        injected = -(self.demand - self.base.shed_mw) - np.outer(load_mw, bus_share)
        share = self.model.shares(self.sensitivities.ptdf @ bus_share, cap_mw=cap_mw)
        for g, bus in enumerate(self.fleet.bus):
            injected[:, bus] += self.base.dispatch_mw[:, g] + share[:, g] * load_mw
        for k in range(self.grid.n_links):
            injected[:, self.grid.link_from[k]] -= self.base.link_mw[:, k]
            injected[:, self.grid.link_to[k]] += self.base.link_mw[:, k]
        incidence = np.zeros((self.grid.n_branches, self.grid.n_buses))
        branches = np.arange(self.grid.n_branches)
        incidence[branches, self.grid.from_bus] = 1
        incidence[branches, self.grid.to_bus] = -1
        flow_of_angle = incidence / self.grid.reactance_pu[:, None]
        return flow_of_angle @ np.linalg.pinv(incidence.T @ flow_of_angle) @ injected.T


@given(seeds, policies)
@settings(max_examples=60, deadline=None)
def test_the_limit_is_reached_and_not_passed(seed: int, policy: SecurityPolicy) -> None:
    case = Situation(seed, policy)
    column = case.sensitivities.ptdf[:, case.bus]
    got = case.model.at(column, cap_mw=400.0)
    before, after = (
        np.abs(case.base.flow_mw),
        np.abs(case.flows_with(got.mw, case.at_bus, cap_mw=400.0)),
    )
    rating = case.grid.rating_mw[:, None]
    was_over = before > rating + FLOOR_MW
    # no new overload; a branch within the slack floor of its rating has that floor
    allowed = np.maximum(rating, before + FLOOR_MW)
    assert (after <= np.where(was_over, np.inf, allowed) + 1e-6).all()
    # none made worse by load that is answerable for it
    if policy is not SecurityPolicy.SKIP:
        least = 0.03 if policy is SecurityPolicy.MUST_NOT_WORSEN else 0.0
        worse = after > before + 1e-6
        shares = case.model.shares(column, cap_mw=400.0)
        change = np.abs(case.model.source_ptdf @ shares.T - column[:, None])
        assert not (was_over & worse & (change >= least)).any()
    # whatever binds is exactly at its limit
    for t, binding in enumerate(got.binding):
        if binding == Binding.REQUEST:
            assert got.mw[t] == 400.0
        elif binding == Binding.SURPLUS:
            assert got.mw[t] == pytest.approx(case.surplus.source_mw[t].sum())
        elif not was_over[binding, t]:
            limit = rating[binding, 0]
            if before[binding, t] <= limit - FLOOR_MW:
                assert after[binding, t] == pytest.approx(limit, abs=1e-6)


@given(seeds, policies, st.floats(1, 3000))
@settings(max_examples=60, deadline=None)
def test_screening_changes_nothing(seed: int, policy: SecurityPolicy, cap_mw: float) -> None:
    case = Situation(seed, policy)
    for bus in range(case.grid.n_buses):
        column = case.sensitivities.ptdf[:, bus]
        screened = case.model.at(column, cap_mw=cap_mw)
        whole = case.model.at(column, cap_mw=cap_mw, screen=False)
        assert screened.mw.tolist() == whole.mw.tolist()
        assert screened.binding.tolist() == whole.binding.tolist()


@given(seeds, policies, st.integers(1, 7))
@settings(max_examples=30, deadline=None)
def test_the_slack_changes_nothing(seed: int, policy: SecurityPolicy, slack: int) -> None:
    case = Situation(seed, policy)
    other = factorise(replace(case.grid, slack=slack))
    moved = pickup_model(case.grid, other, case.base, case.surplus, case.fleet, policy=policy)
    for bus in range(case.grid.n_buses):
        one = case.model.at(case.sensitivities.ptdf[:, bus], cap_mw=300.0)
        two = moved.at(other.ptdf[:, bus], cap_mw=300.0)
        # a relative change next to nothing may fall either side of a policy's threshold
        near = (
            np.abs(np.abs(case.model.pickup - case.sensitivities.ptdf[:, [bus]]) - 0.03).min()
            < 1e-9
            or np.abs(case.model.pickup - case.sensitivities.ptdf[:, [bus]]).min() < 1e-9
        )
        assert near or one.mw == pytest.approx(two.mw, abs=1e-6)


@given(seeds, st.floats(1, 300), st.floats(1, 300))
@settings(max_examples=30, deadline=None)
def test_a_smaller_request_is_the_larger_one_cut_off(seed: int, one: float, two: float) -> None:
    case = Situation(seed, SecurityPolicy.MUST_NOT_WORSEN)
    column = case.sensitivities.ptdf[:, case.bus]
    small, large = sorted((one, two))
    cut = np.minimum(case.model.at(column, cap_mw=large).mw, small)
    assert case.model.at(column, cap_mw=small).mw.tolist() == cut.tolist()


@given(seeds)
@settings(max_examples=30, deadline=None)
def test_more_rating_never_gives_less(seed: int) -> None:
    case = Situation(seed, SecurityPolicy.SKIP)
    wider = replace(case.model, rating_mw=case.model.rating_mw * 1.2)
    column = case.sensitivities.ptdf[:, case.bus]
    # where a branch is full, other sources give way before and after it has more room
    full = np.abs(case.base.flow_mw) > case.grid.rating_mw[:, None] - FLOOR_MW
    calm = ~full.any(axis=0)
    narrow = case.model.at(column, cap_mw=300.0).mw[calm]
    assert (wider.at(column, cap_mw=300.0).mw[calm] >= narrow).all()


@given(seeds)
@settings(max_examples=20, deadline=None)
def test_load_spread_over_buses_fills_the_branch_that_binds(seed: int) -> None:
    case = Situation(seed, SecurityPolicy.SKIP)
    share = np.random.default_rng(seed).dirichlet(np.ones(case.grid.n_buses))
    got = case.model.at(case.sensitivities.ptdf @ share, cap_mw=300.0)
    before, after = np.abs(case.base.flow_mw), np.abs(case.flows_with(got.mw, share, cap_mw=300.0))
    for t in np.flatnonzero(got.binding >= 0):
        branch = got.binding[t]
        room = case.grid.rating_mw[branch] - before[branch, t]
        if room >= FLOOR_MW:
            assert after[branch, t] == pytest.approx(case.grid.rating_mw[branch], abs=1e-6)


@given(seeds)
@settings(max_examples=40, deadline=None)
def test_sources_giving_way_never_make_it_worse_than_plain_proportion(seed: int) -> None:
    case = Situation(seed, SecurityPolicy.MUST_NOT_WORSEN)
    calm = replace(case.model, source_mw=np.zeros_like(case.model.source_mw))
    for bus in range(case.grid.n_buses):
        column = case.sensitivities.ptdf[:, bus]
        plain = calm.at(column, cap_mw=300.0).mw
        assert (case.model.at(column, cap_mw=300.0).mw >= plain).all()
