"""Hosting capacity of a site and of every bus, intact and after every outage."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.arrays import FloatArray
from siteselect.core.headroom.headroom import Headroom
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import Security
from siteselect.core.headroom.optimal_use import OptimalUseModel, optimal_headroom
from siteselect.core.headroom.proportional import ProportionalModel
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.brute_force import brute_force_map
from tests.benchmarks.figures import Peer, times_faster
from tests.benchmarks.network_models import every_row, middling_bus
from tests.benchmarks.pypsa_site_year import seconds_per_site_year

SITES = 40
SITE_MUST_S, SITE_AIM_S = 0.002, 0.0005
PYPSA_MUST, PYPSA_AIM = times_faster(2500), times_faster(10_000)
INTACT_MAP_MUST_S, INTACT_MAP_AIM_S = 0.120, 0.060
SECURE_MAP_MUST_S, SECURE_MAP_AIM_S = 0.8, 0.3
REQUEST_MW = 300.0
BEST_USE_ROUNDS = 7
BRUTE_FORCE_STRIDE = 12
"""Brute force takes one hour in so many."""


@dataclass(frozen=True, eq=False)
class Networks:
    """What limits new load while the network stands, and also after the loss of an element."""

    evaluation: Evaluation
    intact: ProportionalModel
    secure: ProportionalModel


@pytest.fixture(scope="module")
def networks(evaluation: Evaluation) -> Networks:
    """The packaged study's, ready for any site."""
    intact, secure = (_ready(evaluation.hosting_model(security)) for security in Security)
    return Networks(evaluation, intact, secure)


def _ready(model: HostingModel) -> ProportionalModel:
    made = ProportionalModel(model)
    _ = made.year_extremes
    return made


@pytest.mark.parametrize("request_mw", [REQUEST_MW, 2000.0])
def test_new_site(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    networks: Networks,
    case_folder: Path,
    request_mw: float,
) -> None:
    """Another bus every round; what does not depend on the site stands."""
    evaluation, intact, secure = networks.evaluation, networks.intact, networks.secure
    ptdf = evaluation.sensitivities.ptdf
    buses = iter(np.random.default_rng(5).permutation(evaluation.grid.n_buses)[: SITES + 1])

    def at(bus: int) -> Headroom:
        return secure.at(np.ascontiguousarray(ptdf[:, bus]), cap_mw=request_mw)

    at(next(buses))
    found = benchmark.pedantic(at, setup=lambda: ((next(buses),), {}), rounds=SITES)
    assert len(found.mw) == evaluation.study.info.n_hours
    if not benchmark.enabled:
        return
    compare(
        f"site of {request_mw:,.0f} MW, N-0 and N-1 exact, 8,760 h", SITE_MUST_S, aim=SITE_AIM_S
    )
    if request_mw == REQUEST_MW:
        bus = middling_bus(evaluation)
        best_mw, best_s = _best_use(intact.model, np.ascontiguousarray(ptdf[:, bus]))
        peer = seconds_per_site_year(
            evaluation, intact.model, bus=bus, cap_mw=request_mw, ours_mw=best_mw,
            folder=case_folder,
        )  # fmt: skip
        compare("the same beside an optimiser", PYPSA_MUST, peer, aim=PYPSA_AIM)
        compare("best use of the surplus, 8,760 programs, N-0", None, peer, ours_s=best_s)


def _best_use(model: HostingModel, column: FloatArray) -> tuple[FloatArray, float]:
    """Return the most load by the best use of the surplus, which is the peer's, and seconds."""
    ready = OptimalUseModel(model)
    seconds = []
    for _ in range(BEST_USE_ROUNDS + 1):
        began = time.perf_counter()
        found = optimal_headroom(ready, column, cap_mw=REQUEST_MW)
        seconds.append(time.perf_counter() - began)
    return found.headroom.mw, float(np.median(seconds[1:]))


def test_map_intact(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    networks: Networks,
) -> None:
    """Every bus and hour, N-0, on two threads, and equal to brute force bit by bit."""
    evaluation, intact = networks.evaluation, networks.intact
    _time_map(benchmark, evaluation, intact)
    peer = _brute_force(evaluation, intact, intact.model, benchmark)
    if benchmark.enabled:
        compare("full map, N-0, 8,760 h", INTACT_MAP_MUST_S, peer, aim=INTACT_MAP_AIM_S)


def test_map_secure(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    networks: Networks,
) -> None:
    """Every bus and hour, N-0 and N-1, on two threads, and equal to brute force bit by bit."""
    evaluation, secure = networks.evaluation, networks.secure
    _time_map(benchmark, evaluation, secure)
    unscreened = every_row(evaluation)
    assert unscreened.rows.n_rows > 5 * secure.model.rows.n_rows
    peer = _brute_force(evaluation, secure, unscreened, benchmark)
    if benchmark.enabled:
        compare("full map, N-0 and N-1, 8,760 h", SECURE_MAP_MUST_S, peer, aim=SECURE_MAP_AIM_S)


def _time_map(
    benchmark: BenchmarkFixture, evaluation: Evaluation, model: ProportionalModel
) -> None:
    cap_mw = evaluation.values["programme_cap_mw"]
    ptdf = evaluation.sensitivities.ptdf
    mw, _ = benchmark.pedantic(
        model.map, args=(ptdf,), kwargs={"cap_mw": cap_mw}, rounds=9, warmup_rounds=1
    )
    assert mw.shape == evaluation.hosting.mw.shape


def _brute_force(
    evaluation: Evaluation,
    model: ProportionalModel,
    unscreened: HostingModel,
    benchmark: BenchmarkFixture,
) -> Peer:
    """Hold the map to brute force over every row, in some hours, and time that on one thread."""
    ptdf, cap_mw = evaluation.sensitivities.ptdf, evaluation.values["programme_cap_mw"]
    n_hours = evaluation.study.info.n_hours
    stride = BRUTE_FORCE_STRIDE if benchmark.enabled else 50 * BRUTE_FORCE_STRIDE
    hours = np.arange(0, n_hours, stride)
    brute_force_map(unscreened, ptdf[:, :1], hours[:1], cap_mw=cap_mw)
    began = time.perf_counter()
    theirs = brute_force_map(unscreened, ptdf, hours, cap_mw=cap_mw)
    seconds = time.perf_counter() - began
    ours, _ = model.map(ptdf, cap_mw=cap_mw)
    assert np.array_equal(ours[hours], theirs)
    return Peer(
        f"brute force, {unscreened.rows.n_rows:,} rows",
        seconds * n_hours / len(hours),
        f"every row in compiled loops without screening, one thread, {len(hours)} hours scaled "
        f"to {n_hours:,}; equal bit by bit",
    )


def test_model_made_ready(
    benchmark: BenchmarkFixture, compare: Callable[..., None], networks: Networks
) -> None:
    """What is done once per base case before any site: pick-up of rows and their extremes."""
    fresh = networks.secure.model
    benchmark.pedantic(_ready, setup=lambda: ((replace(fresh),), {}), rounds=5, warmup_rounds=1)
    if benchmark.enabled:
        compare("once per base case: screening for N-0 and N-1, one thread")
