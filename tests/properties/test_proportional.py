"""Proportional capacity is what the network can take: put it in, compute anew, and look."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.headroom import Binding
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import SecurityPolicy, secure_rows
from siteselect.core.headroom.proportional import ProportionalModel
from tests.helpers.hosting import Situation

seeds = st.integers(0, 2**32 - 1)
policies = st.sampled_from(list(SecurityPolicy))
FLOOR_MW = 0.05


def shares(model: HostingModel) -> np.ndarray:
    total = model.source_mw.sum(axis=1, keepdims=True)
    return np.divide(model.source_mw, total, out=np.zeros_like(model.source_mw), where=total > 0)


@given(seeds, policies, st.booleans())
@settings(max_examples=60, deadline=None)
def test_the_limit_is_reached_and_not_passed(
    seed: int, policy: SecurityPolicy, is_secure: bool
) -> None:
    case = Situation(seed, policy)
    model = case.secure if is_secure else case.intact
    got = ProportionalModel(model).at(case.column, cap_mw=400.0)
    used = shares(model) * got.mw[:, None]
    load_at = np.eye(8)[case.bus]
    before = np.abs(model.rows.combined(case.base.flow_mw))
    after = np.abs(model.rows.combined(case.flows_with(used, load_at)))
    limit = model.rows.limit_mw[:, model.rows.ratings.period_of_hour]
    was_over = before > limit + FLOOR_MW
    allowed = np.maximum(limit, before + FLOOR_MW)
    assert (after <= np.where(was_over, np.inf, allowed) + 1e-6).all()
    if policy is not SecurityPolicy.SKIP:
        least = 0.03 if policy is SecurityPolicy.MUST_NOT_WORSEN else 0.0
        worse = after - before
        assert not (was_over & (worse > least * got.mw + 1e-6)).any()
    for t, row in enumerate(got.binding):
        if row == Binding.REQUEST:
            assert got.mw[t] == 400.0
        elif row == Binding.SURPLUS:
            assert got.mw[t] == pytest.approx(model.surplus_mw[t])
        elif before[row, t] <= limit[row, t] - FLOOR_MW:
            assert after[row, t] == pytest.approx(limit[row, t], abs=1e-6)


@given(seeds, policies, st.floats(1, 3000))
@settings(max_examples=40, deadline=None)
def test_screening_changes_no_bit(seed: int, policy: SecurityPolicy, cap_mw: float) -> None:
    case = Situation(seed, policy)
    every = case.model(
        secure_rows(case.sensitivities, case.ratings, case.base.flow_mw, is_pruned=False)
    )
    some, whole = ProportionalModel(case.secure), ProportionalModel(every)
    for bus in range(case.grid.n_buses):
        column = np.ascontiguousarray(case.sensitivities.ptdf[:, bus])
        screened = some.at(column, cap_mw=cap_mw)
        brute = whole.at(column, cap_mw=cap_mw, is_screened=False)
        assert screened.mw.tolist() == brute.mw.tolist()
        one, two = (
            [(m.rows.line[b], m.rows.outage[b]) if b >= 0 else b for b in found.binding]
            for m, found in ((case.secure, screened), (every, brute))
        )
        assert one == two


@given(seeds, policies, st.integers(1, 7))
@settings(max_examples=30, deadline=None)
def test_the_slack_changes_nothing(seed: int, policy: SecurityPolicy, slack: int) -> None:
    case = Situation(seed, policy)
    other = factorise(replace(case.grid, slack=slack))
    rows = secure_rows(other, case.ratings, case.base.flow_mw)
    moved = replace(case.secure, rows=rows, source_ptdf=other.ptdf_columns(case.fleet.bus))
    change = np.abs(
        case.secure.rows.combined(ProportionalModel(case.secure).pickup)
        - case.secure.rows.combined(case.column)[:, None]
    )
    # a relative change next to nothing may fall either side of a policy's threshold
    if (np.abs(change - 0.03) < 1e-9).any() or ((change > 0) & (change < 1e-9)).any():
        return
    one = ProportionalModel(case.secure).at(case.column, cap_mw=300.0)
    two = ProportionalModel(moved).at(np.ascontiguousarray(other.ptdf[:, case.bus]), cap_mw=300.0)
    assert one.mw == pytest.approx(two.mw, abs=1e-6)


@given(seeds, st.floats(1, 300), st.floats(1, 300))
@settings(max_examples=30, deadline=None)
def test_a_smaller_request_is_the_larger_one_cut_off(seed: int, one: float, two: float) -> None:
    case = Situation(seed)
    model = ProportionalModel(case.secure)
    small, large = sorted((one, two))
    cut = np.minimum(model.at(case.column, cap_mw=large).mw, small)
    assert model.at(case.column, cap_mw=small).mw.tolist() == cut.tolist()


@given(seeds)
@settings(max_examples=30, deadline=None)
def test_more_rating_never_gives_less(seed: int) -> None:
    case = Situation(seed, SecurityPolicy.STRICT)
    rows = case.secure.rows
    wider = replace(case.secure, rows=replace(rows, limit_mw=rows.limit_mw * 1.2))
    narrow = ProportionalModel(case.secure).at(case.column, cap_mw=300.0).mw
    assert (ProportionalModel(wider).at(case.column, cap_mw=300.0).mw >= narrow).all()


@given(seeds)
@settings(max_examples=30, deadline=None)
def test_outages_never_give_more(seed: int) -> None:
    case = Situation(seed)
    intact = ProportionalModel(case.intact).at(case.column, cap_mw=300.0).mw
    assert (ProportionalModel(case.secure).at(case.column, cap_mw=300.0).mw <= intact).all()


@given(seeds, st.integers(1, 3))
@settings(max_examples=10, deadline=None)
def test_the_number_of_threads_changes_no_bit(seed: int, threads: int) -> None:
    case = Situation(seed)
    model = ProportionalModel(case.secure)
    one = model.map(case.sensitivities.ptdf, cap_mw=300.0, threads=1)
    many = model.map(case.sensitivities.ptdf, cap_mw=300.0, threads=threads)
    assert one[0].tobytes() == many[0].tobytes()
    assert one[1].tobytes() == many[1].tobytes()
