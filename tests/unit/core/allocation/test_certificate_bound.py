"""The certificate: prices of any quality bound every allocation, and every broken rule is seen."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.allocation.certificate import bound_usd, certify
from siteselect.core.allocation.highs import solve_by_highs
from siteselect.core.allocation.problem import AllocationDuals, AllocationSolution
from tests.unit.core.allocation.test_solver_degenerate import a_problem_by_hand, with_rows

PROBLEM = replace(
    with_rows(a_problem_by_hand(), [[0.5, 0.2]], [[0.1, 0.3]], 5.0),
    min_energy_share=np.array([0.35, 0.9]),
    most_mw=np.array([[10.0, 60], [60, 60], [60, 50]]),
)
BEST = solve_by_highs(PROBLEM)


@given(st.integers(0, 2**32 - 1), st.floats(0.0, 3.0))
def test_no_prices_bound_below_the_optimum(seed: int, size: float) -> None:
    rng = np.random.default_rng(seed)
    duals = BEST.duals
    hour, row = np.divmod(rng.permutation(3)[:2], 1)
    random = AllocationDuals(
        duals.balance_usd_per_mwh + size * 30 * rng.normal(size=3),
        hour,
        row,
        size * 100 * rng.normal(size=2),
        duals.energy_share_usd_per_mwh + size * 10 * rng.normal(size=2),
        duals.cap_usd_per_mw + size * 50 * rng.normal(size=1),
    )
    assert bound_usd(PROBLEM, random) >= BEST.objective_usd * (1 - 1e-9)


def test_right_prices_prove_the_optimum() -> None:
    certificate = certify(PROBLEM, BEST)
    assert certificate.holds()
    assert certificate.bound_usd == pytest.approx(BEST.objective_usd, rel=1e-9)


def test_a_worse_allocation_has_a_gap() -> None:
    half = replace(
        BEST, capacity_mw=BEST.capacity_mw / 2, served_mw=BEST.served_mw / 2,
        used_mw=BEST.used_mw / 2,
    )  # fmt: skip
    certificate = certify(PROBLEM, half)
    assert certificate.max_violation_mw < 1e-9
    assert certificate.relative_gap == pytest.approx(1.0, rel=1e-6)
    assert not certificate.holds()


def broken(name: str) -> AllocationSolution:
    capacity, served = BEST.capacity_mw.copy(), BEST.served_mw.copy()
    used = BEST.used_mw.copy()
    if name == "balance":
        used[1, 0] -= 0.5
    elif name == "surplus of a source":
        used[0, 0] = 41.0
        used[0, 1] -= 41.0 - BEST.used_mw[0, 0]
    elif name == "above capacity":
        served[2, 0] += capacity[0] - served[2, 0] + 7.0
    elif name == "cap: programme":
        capacity += 40.0
    elif name == "hourly limit":
        capacity[0] = 60.0
        served[0, 0] = 40.0
    elif name == "share":
        served[:, 1] *= 0.1
    elif name == "network row":
        used *= 6.0
        served *= 6.0
    else:
        served[0, 0] = -3.0
    return replace(BEST, capacity_mw=capacity, served_mw=served, used_mw=used)


@pytest.mark.parametrize(
    "name",
    ["balance", "surplus of a source", "above capacity", "cap: programme", "hourly limit", "share",
     "network row", "below zero"],
)  # fmt: skip
def test_every_broken_rule_is_seen(name: str) -> None:
    certificate = certify(PROBLEM, broken(name))
    assert certificate.max_violation_mw > 0.1
    assert not certificate.holds()
