"""How often the own method proves a random allocation by itself: 200 problems, 60 of them N-1."""

from collections import Counter

from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.allocation.solve import solve
from tests.helpers.allocations import random_problem

INTACT, SECURE = 140, 60
SMOKE = 2


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
