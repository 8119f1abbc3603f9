"""How often the own method proves a random allocation by itself: 200 problems, 60 of them N-1."""

from collections import Counter

import numpy as np
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.solve import solve
from tests.helpers.allocations import a_problem, a_setting

INTACT, SECURE = 140, 60
SMOKE = 2


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


def test_random_allocations_are_proven(benchmark: BenchmarkFixture) -> None:
    """Every one is certified to 1e-6; the counts tell how many needed HiGHS."""

    def run() -> Counter[str]:
        found: Counter[str] = Counter()
        for is_secure, count in ((False, INTACT), (True, SECURE)):
            for number in range(count if benchmark.enabled else SMOKE):
                solution, certificate = solve(random_problem(number, is_secure=is_secure))
                assert certificate.holds(), (number, is_secure, certificate)
                found[f"{'N-1' if is_secure else 'N-0'}, {solution.solver}"] += 1
        return found

    found = benchmark.pedantic(run, rounds=1)
    benchmark.extra_info.update(found)
    assert found.total() == (INTACT + SECURE if benchmark.enabled else 2 * SMOKE)
