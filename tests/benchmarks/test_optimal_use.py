"""Best use of the surplus, a linear program per hour."""

import time
from collections.abc import Callable

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.headroom.monitored import Security
from siteselect.core.headroom.optimal_use import (
    OptimalUse,
    OptimalUseModel,
    optimal_headroom,
    optimal_map,
)
from siteselect.core.headroom.optimal_use_reference import solve_hour
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.figures import Peer

BUSES = 15
BUS_MUST_S, BUS_AIM_S = 0.3, 0.1
MAP_MUST_S = 30.0
HOURS_OF_PEER = 120
EXACT_MW = 1e-6


@pytest.mark.parametrize("security", list(Security))
def test_bus(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    evaluation: Evaluation,
    security: Security,
) -> None:
    """Another bus every round, each within 1e-6 MW of HiGHS in hours drawn at random."""
    model = OptimalUseModel(evaluation.hosting_model(security))
    cap_mw = evaluation.values["programme_cap_mw"]
    ptdf = evaluation.sensitivities.ptdf
    drawn = np.random.default_rng(7).permutation(evaluation.grid.n_buses)[: BUSES + 1]
    buses = iter(drawn)

    def at(bus: int) -> OptimalUse:
        return optimal_headroom(model, ptdf[:, bus], cap_mw=cap_mw)

    at(next(buses))
    found = benchmark.pedantic(at, setup=lambda: ((next(buses),), {}), rounds=BUSES)
    hours = model.hosting.n_hours
    peer = _highs(model, ptdf[:, drawn[BUSES if benchmark.enabled else 1]], found, cap_mw=cap_mw)
    assert peer.seconds is not None
    scaled = Peer(peer.name, peer.seconds * hours / HOURS_OF_PEER, f"{HOURS_OF_PEER} hours, scaled")
    if benchmark.enabled:
        is_asked = security is Security.INTACT
        must_s, aim_s = (BUS_MUST_S, BUS_AIM_S) if is_asked else (None, None)
        what = f"best use of the surplus at one bus, {security}, {hours:,} h"
        compare(what, must_s, scaled, aim=aim_s)


def _highs(model: OptimalUseModel, column: np.ndarray, found: OptimalUse, *, cap_mw: float) -> Peer:
    """Time HiGHS on rows that were screened for it, in hours drawn at random; they must agree."""
    of_rows = model.hosting.rows.combined(column)
    hours = np.random.default_rng(3).permutation(model.hosting.n_hours)[:HOURS_OF_PEER]
    _ = model.hosting.source_rows
    began = time.perf_counter()
    sure = [solve_hour(model.hosting, of_rows, int(hour), cap_mw=cap_mw).mw for hour in hours]
    took_s = time.perf_counter() - began
    assert found.headroom.mw[hours] == pytest.approx(sure, abs=EXACT_MW)
    return Peer("HiGHS by SciPy, set up hour by hour", took_s)


def test_map(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation
) -> None:
    """Every bus, network intact, on two threads."""
    model = OptimalUseModel(evaluation.hosting_model(Security.INTACT))
    ptdf = evaluation.sensitivities.ptdf
    cap_mw = evaluation.values["programme_cap_mw"]
    mw, _ = benchmark.pedantic(
        optimal_map, args=(model, ptdf), kwargs={"cap_mw": cap_mw}, rounds=5, warmup_rounds=1
    )
    assert mw.shape == (model.hosting.n_hours, ptdf.shape[1])
    if benchmark.enabled:
        compare("best use of the surplus at every bus, N-0, 8,760 h", MAP_MUST_S)
