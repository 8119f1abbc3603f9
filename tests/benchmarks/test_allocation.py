"""The joint allocation of 2,000 MW over 20 sites with two workloads each."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from threadpoolctl import threadpool_limits

from siteselect.core.allocation.solve import preview, solve
from siteselect.core.headroom.monitored import Security
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.allocation_case import AllocationCase, study_case, synthetic_case
from tests.benchmarks.allocation_peers import by_pypsa, by_reduced_highs
from tests.benchmarks.allocation_year import YearSolved, year_solved
from tests.benchmarks.figures import gigabytes, times_faster

MONTH_H, YEAR_H = 720, 8760
UNTIMED_H = 48
"""Hours when a benchmark runs only to see that it works."""

PYPSA_MUST, PYPSA_AIM = times_faster(400), times_faster(1000)
REDUCED_MUST, REDUCED_AIM = times_faster(25), times_faster(60)
PREVIEW_MUST_S, PREVIEW_AIM_S = 0.15, 0.05
YEAR_MUST_S = {Security.INTACT: 8.0, Security.SECURE: 40.0}
YEAR_AIM_S = {Security.INTACT: 3.0, Security.SECURE: 12.0}
MEMORY_MUST, MEMORY_AIM = gigabytes(1.7), gigabytes(1.0)
GAP = 1e-6


def a_case(kind: str, evaluation: Evaluation, n_hours: int) -> AllocationCase:
    """Return the case of the packaged study, or of a made-up network."""
    if kind == "study":
        return study_case(evaluation, evaluation.hosting_model(Security.INTACT), n_hours)
    return synthetic_case(n_hours)


@pytest.mark.parametrize("kind", ["study", "synthetic"])
def test_a_month_beside_peers(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    evaluation: Evaluation,
    case_folder: Path,
    kind: str,
) -> None:
    """720 hours spread over the year, network intact, rows found by the solver itself."""
    case = a_case(kind, evaluation, MONTH_H if benchmark.enabled else UNTIMED_H)
    with threadpool_limits(limits=1, user_api="blas"):
        solution, certificate = benchmark.pedantic(
            solve, args=(case.problem,), rounds=7, warmup_rounds=1
        )
    assert certificate.holds(gap=GAP)
    if not benchmark.enabled:
        return
    what = f"allocation, {kind} network, T = {MONTH_H}, N-0"
    pypsa = by_pypsa(case, solution.objective_usd, case_folder)
    compare(what, PYPSA_MUST, pypsa, aim=PYPSA_AIM)
    reduced = by_reduced_highs(case.problem, solution.objective_usd)
    compare(what, REDUCED_MUST, reduced, aim=REDUCED_AIM)


def test_preview(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation
) -> None:
    """The first answer to a year's allocation."""
    case = a_case("study", evaluation, YEAR_H)
    with threadpool_limits(limits=1, user_api="blas"):
        benchmark.pedantic(preview, args=(case.problem,), rounds=7, warmup_rounds=1)
    if benchmark.enabled:
        compare("first preview of a year's allocation", PREVIEW_MUST_S, aim=PREVIEW_AIM_S)


@pytest.mark.parametrize("security", list(Security))
def test_a_year(
    benchmark: BenchmarkFixture, compare: Callable[..., None], security: Security
) -> None:
    """8,760 hours in a fresh process each time, certified; the solver's time and all memory."""
    if not benchmark.enabled:
        benchmark.pedantic(solve, args=(synthetic_case(UNTIMED_H).problem,))
        return
    found: list[YearSolved] = []
    benchmark.pedantic(lambda: found.append(year_solved(security)), rounds=3)
    assert all(one.relative_gap <= GAP for one in found)
    seconds = float(np.median([one.seconds for one in found]))
    memory = max(one.memory_gb for one in found)
    what = f"allocation, synthetic network, T = 8,760, {security.value}"
    aim_s = YEAR_AIM_S[security]
    compare(f"{what}: memory, problem included", MEMORY_MUST, aim=MEMORY_AIM, ours_gb=memory)
    compare(what, YEAR_MUST_S[security], aim=aim_s, ours_s=seconds)
