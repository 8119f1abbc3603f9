"""The best use of the surplus is the optimum of its linear program, and behaves like one."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom import optimal_use_reference
from siteselect.core.headroom.headroom import Binding
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import SecurityPolicy, intact_rows, secure_rows
from siteselect.core.headroom.optimal_use import OptimalUse, optimal_headroom, optimal_map
from siteselect.core.headroom.optimal_use_reference import solve_hour
from tests.helpers.grids import random_grid

seeds = st.integers(0, 2**32 - 1)
policies = st.sampled_from(list(SecurityPolicy))
N_HOURS = 12
N_BUSES = 9
CAP_MW = 250.0
EXACT_MW = 1e-6


class Situation:
    """A random meshed network with sources, flows of its own, and ratings in two seasons."""

    def __init__(
        self,
        seed: int,
        *,
        policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
        secure: bool = False,
        overloads: bool = True,
        slack: int = 0,
    ) -> None:
        rng = np.random.default_rng(seed)
        grid = random_grid(rng, n_buses=N_BUSES, n_extra=7, slack=slack)
        self.grid = replace(grid, circuits=rng.integers(1, 4, grid.n_branches))
        self.sensitivities = factorise(self.grid)
        self.source_bus = rng.integers(0, N_BUSES, 7)  # some at the same bus
        source_mw = rng.uniform(0, 90, (N_HOURS, 7)) * (rng.random((N_HOURS, 7)) > 0.2)
        injected = rng.normal(0, 40, (N_HOURS, N_BUSES))
        injected -= injected.mean(axis=1, keepdims=True)
        flow = self.sensitivities.flows_mw(injected)
        if not overloads:
            flow *= np.minimum(1.0, self.grid.rating_mw[:, None] / np.abs(flow)).min() * 0.999
        season = rng.uniform(0.9, 1.1, (grid.n_branches, 2)) if overloads else np.ones((1, 2))
        normal = self.grid.rating_mw[:, None] * season
        self.ratings = Ratings(np.array([0, 5, N_HOURS]), normal, 1.1 * normal)
        rows = intact_rows(self.grid, self.ratings)
        if secure:
            rows = secure_rows(self.sensitivities, self.ratings, flow)
        self.model = HostingModel(
            rows, flow, source_mw, self.sensitivities.ptdf_columns(self.source_bus), policy
        )
        self.bus = int(rng.integers(N_BUSES))
        self.rng = rng

    @property
    def column(self) -> np.ndarray:
        """PTDF column of the bus."""
        return self.sensitivities.ptdf[:, self.bus]

    def best(self, model: HostingModel | None = None, *, cap_mw: float = CAP_MW) -> OptimalUse:
        """The best use at the bus."""
        return optimal_headroom(model or self.model, self.column, cap_mw=cap_mw)


def optimum(case: Situation, hour: int, *, cap_mw: float) -> float:
    """The same problem written out in full: every source and row, both directions."""
    model = case.model
    room = model.room_mw(np.array([hour]))
    change = model.source_rows - model.rows.combined(case.column)[:, None]
    gains, most = [np.ones((1, change.shape[1]))], [np.array([cap_mw])]
    for sign, ahead, over in ((1, room[0], room[2]), (-1, room[1], room[3])):
        gain, is_over = sign * change, over[:, 0]
        kept = ~(is_over & np.isinf(model.least_sensitivity))
        passed = np.where(is_over & kept, np.nan_to_num(model.least_sensitivity, posinf=0), 0.0)
        gains.append((gain - passed[:, None])[kept])
        most.append(ahead[kept, 0])
    answer = linprog(
        -np.ones(change.shape[1]), A_ub=np.vstack(gains), b_ub=np.concatenate(most),
        bounds=[(0, s) for s in model.source_mw[hour]], method="highs-ds",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )  # fmt: skip
    assert answer.status == 0
    return -answer.fun


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_every_hour_is_the_optimum(seed: int, policy: SecurityPolicy, secure: bool) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    got = case.best()
    for hour in range(N_HOURS):
        expected = optimum(case, hour, cap_mw=CAP_MW)
        assert got.headroom.mw[hour] == pytest.approx(expected, abs=EXACT_MW)


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_the_general_solver_agrees_on_price_too(
    seed: int, policy: SecurityPolicy, secure: bool
) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    got = case.best()
    column = case.model.rows.combined(case.column)
    for hour in range(N_HOURS):
        sure = solve_hour(case.model, column, hour, cap_mw=CAP_MW)
        assert sure.mw == pytest.approx(got.headroom.mw[hour], abs=EXACT_MW)
        assert sure.used_mw.sum() == pytest.approx(sure.mw, abs=EXACT_MW)
        # at a corner of more than one price either may name another row, but both name one
        if sure.binding >= 0 and sure.mw > EXACT_MW:
            assert got.headroom.binding[hour] >= 0
            assert got.price[hour] > 0


@pytest.mark.parametrize("policy", list(SecurityPolicy))
@pytest.mark.parametrize("secure", [False, True])
def test_the_compiled_hours_prove_themselves(
    monkeypatch: pytest.MonkeyPatch, policy: SecurityPolicy, secure: bool
) -> None:
    """Else every fault of theirs would be mended by the general solver, and only be slow.

    Seeds are fixed, since about one random hour in 250,000 does need it.
    """
    monkeypatch.setattr(optimal_use_reference, "solve_hour", None)
    for seed in range(30):
        case = Situation(seed, policy=policy, secure=secure)
        assert len(case.best().headroom.mw) == N_HOURS


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_what_is_used_fits_the_sources_and_every_row(
    seed: int, policy: SecurityPolicy, secure: bool
) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    got, model = case.best(), case.model
    used = got.used_mw
    assert (used >= -EXACT_MW).all()
    assert (used <= model.source_mw + EXACT_MW).all()
    assert used.sum(axis=1) == pytest.approx(got.headroom.mw, abs=EXACT_MW)
    injected = np.zeros((N_HOURS, N_BUSES))
    np.add.at(injected.T, case.source_bus, used.T)
    injected[:, case.bus] -= got.headroom.mw
    before = model.rows.combined(model.flow_mw)
    after = model.rows.combined(model.flow_mw + case.sensitivities.flows_mw(injected))
    limit = model.rows.limit_mw[:, case.ratings.period_of_hour]
    was_over = np.abs(before) > limit + model.slack_floor_mw
    most = np.maximum(limit, np.abs(before) + model.slack_floor_mw)
    assert (np.abs(after) <= np.where(was_over, np.inf, most) + EXACT_MW).all()
    # back through zero to the other direction a row that was overloaded keeps its limit
    turned = was_over & (np.sign(after) != np.sign(before))
    assert (np.abs(after) <= limit + EXACT_MW)[turned].all()
    if policy is not SecurityPolicy.SKIP:
        worse = np.sign(before) * (after - before)
        passed = model.least_sensitivity * got.headroom.mw
        assert (worse <= passed + EXACT_MW)[was_over].all()


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_the_binding_row_is_full_and_its_price_is_what_room_adds(
    seed: int, policy: SecurityPolicy, secure: bool
) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    got, model = case.best(), case.model
    surplus = model.source_mw.sum(axis=1)
    change = model.source_rows @ got.used_mw.T
    change -= np.outer(model.rows.combined(case.column), got.headroom.mw)
    ahead, back, over_ahead, over_back = model.room_mw(np.arange(N_HOURS))
    passed = 0.0 if np.isinf(model.least_sensitivity) else model.least_sensitivity
    for hour, row in enumerate(got.headroom.binding):
        mw = got.headroom.mw[hour]
        if row == Binding.REQUEST:
            assert mw == CAP_MW
        elif row == Binding.SURPLUS:
            assert mw == pytest.approx(surplus[hour])
        else:
            forwards = ahead[row, hour] + passed * mw * over_ahead[row, hour]
            backwards = back[row, hour] + passed * mw * over_back[row, hour]
            left = min(forwards - change[row, hour], backwards + change[row, hour])
            assert left == pytest.approx(0, abs=EXACT_MW)
            assert got.price[hour] > 0
        assert (row >= 0) == (got.price[hour] > 0)


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_no_mix_of_the_sources_serves_more(seed: int, policy: SecurityPolicy, secure: bool) -> None:
    """Proportional pick-up is one mix; any other, drawn at random, serves no more either."""
    case = Situation(seed, policy=policy, secure=secure)
    got, model = case.best(), case.model
    assert (got.headroom.mw <= np.minimum(CAP_MW, model.source_mw.sum(axis=1)) + EXACT_MW).all()
    ahead, back, over_ahead, over_back = model.room_mw(np.arange(N_HOURS))
    for mix in (np.ones_like(model.source_mw), case.rng.random(model.source_mw.shape)):
        given = model.source_mw * mix
        served = given.sum(axis=1)
        change = model.source_rows @ given.T
        change -= np.outer(model.rows.combined(case.column), served)
        limits = [CAP_MW / np.maximum(served, 1e-9), np.ones(N_HOURS)]
        for gain, room, is_over in ((change, ahead, over_ahead), (-change, back, over_back)):
            free = is_over & (gain <= model.least_sensitivity * served)
            part = np.where(free | (gain <= 0), np.inf, room / np.maximum(gain, 1e-300))
            limits.append(part.min(axis=0))
        mixed = served * np.minimum.reduce(limits)
        assert (mixed <= got.headroom.mw + EXACT_MW).all()


@given(seeds, policies, st.booleans(), st.floats(1.0, 3.0))
@settings(deadline=None)
def test_more_surplus_and_a_higher_cap_never_serve_less(
    seed: int, policy: SecurityPolicy, secure: bool, factor: float
) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    got = case.best().headroom.mw
    more = replace(case.model, source_mw=case.model.source_mw * factor + 1.0)
    assert (case.best(more).headroom.mw >= got - EXACT_MW).all()
    higher = case.best(cap_mw=CAP_MW * factor).headroom.mw
    assert (higher >= got - EXACT_MW).all()
    assert np.minimum(higher, CAP_MW) == pytest.approx(got, abs=EXACT_MW)


@given(seeds, st.floats(1.0, 2.0))
@settings(deadline=None)
def test_more_rating_never_serves_less(seed: int, factor: float) -> None:
    case = Situation(seed, policy=SecurityPolicy.STRICT, overloads=False)
    rows = replace(case.model.rows, limit_mw=case.model.rows.limit_mw * factor)
    more = case.best(replace(case.model, rows=rows)).headroom.mw
    assert (more >= case.best().headroom.mw - EXACT_MW).all()


@given(seeds, policies)
@settings(deadline=None)
def test_security_never_serves_more(seed: int, policy: SecurityPolicy) -> None:
    intact = Situation(seed, policy=policy).best().headroom.mw
    secure = Situation(seed, policy=policy, secure=True).best().headroom.mw
    assert (secure <= intact + EXACT_MW).all()


@given(seeds, policies, st.booleans(), st.integers(1, N_BUSES - 1))
@settings(deadline=None)
def test_the_reference_bus_does_not_matter(
    seed: int, policy: SecurityPolicy, secure: bool, slack: int
) -> None:
    here = Situation(seed, policy=policy, secure=secure).best()
    there = Situation(seed, policy=policy, secure=secure, slack=slack).best()
    assert here.headroom.mw == pytest.approx(there.headroom.mw, abs=EXACT_MW)


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_the_same_in_kilowatts(seed: int, policy: SecurityPolicy, secure: bool) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    model = case.model
    in_kw = replace(
        model,
        rows=replace(model.rows, limit_mw=1000 * model.rows.limit_mw),
        flow_mw=1000 * model.flow_mw,
        source_mw=1000 * model.source_mw,
        slack_floor_mw=1000 * model.slack_floor_mw,
    )
    got = case.best(in_kw, cap_mw=1000 * CAP_MW).headroom.mw
    assert got / 1000 == pytest.approx(case.best().headroom.mw, abs=EXACT_MW)


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_the_order_of_sources_and_rows_does_not_matter(
    seed: int, policy: SecurityPolicy, secure: bool
) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    model, rows = case.model, case.model.rows
    order = case.rng.permutation(model.source_mw.shape[1])
    row_order = case.rng.permutation(rows.n_rows)
    shuffled = replace(
        model,
        rows=replace(
            rows, line=rows.line[row_order], outage=rows.outage[row_order],
            factor=rows.factor[row_order], limit_mw=rows.limit_mw[row_order],
        ),
        source_mw=model.source_mw[:, order],
        source_ptdf=model.source_ptdf[:, order],
    )  # fmt: skip
    got = case.best(shuffled).headroom.mw
    assert got == pytest.approx(case.best().headroom.mw, abs=EXACT_MW)


@given(seeds, policies, st.booleans())
@settings(deadline=None)
def test_the_map_says_what_each_bus_says(seed: int, policy: SecurityPolicy, secure: bool) -> None:
    case = Situation(seed, policy=policy, secure=secure)
    closed = case.rng.random((N_HOURS, N_BUSES)) < 0.1
    mw, binding = optimal_map(
        case.model, case.sensitivities.ptdf, cap_mw=CAP_MW, closed_hours=closed
    )
    for bus in range(N_BUSES):
        one = optimal_headroom(
            case.model, case.sensitivities.ptdf[:, bus], cap_mw=CAP_MW,
            closed_hours=closed[:, bus], threads=1,
        )  # fmt: skip
        assert mw[:, bus].tolist() == one.headroom.mw.tolist()
        assert binding[:, bus].tolist() == one.headroom.binding.tolist()
