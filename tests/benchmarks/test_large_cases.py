"""Public networks of 1,888 and 9,241 buses through 8,760 made-up hours.

Without timing a smaller case and two days of it are taken, so that what is written here works.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.headroom.headroom import Headroom
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import MonitoredRows, outage_factors, secure_rows
from siteselect.core.headroom.proportional import ProportionalModel
from tests.benchmarks.figures import Peer, gigabytes
from tests.benchmarks.other_programs import solve_in
from tests.helpers.public_cases import as_corridors, factorise_case, load_case
from tests.helpers.yearly_cases import YearlyCase, a_yearly_case

NAMES = ("case1888rte", "case9241pegase")
HOURS_OF_YEAR = 8760
SMALL, SMALL_HOURS = "case1354pegase", 48
N_SITES = 40
REQUEST_MW = 300.0
SITE_MUST_S = {"case1888rte": 0.020, "case9241pegase": 0.150}
SITE_AIM_S = {"case1888rte": 0.008, "case9241pegase": 0.060}
MEMORY_MUST, MEMORY_AIM = gigabytes(8), gigabytes(4)
OUTAGES_AT_ONCE = 256
N_CHECKED = 3
TOLERANCE_MW = 0.02
"""Flows are kept in single precision: 1 MW in ten million, combined with others."""


@dataclass(frozen=True, eq=False)
class Large:
    """A large case through the hours, and what another program needs for one of them."""

    name: str
    case: dict[str, Any]
    year: YearlyCase

    @property
    def n_buses(self) -> int:
        return self.year.grid.n_buses

    @cached_property
    def rows(self) -> MonitoredRows:
        return secure_rows(self.year.sensitivities, self.year.ratings, self.year.flow_mw)

    @cached_property
    def model(self) -> ProportionalModel:
        year = self.year
        ptdf = year.sensitivities.ptdf_columns(year.source_bus)
        model = ProportionalModel(HostingModel(self.rows, year.flow_mw, year.source_mw, ptdf))
        _ = model.year_extremes
        return model

    def column(self, bus: int) -> np.ndarray:
        return np.ascontiguousarray(self.year.sensitivities.ptdf_columns(np.array([bus]))[:, 0])


@pytest.fixture(scope="module", params=NAMES)
def large(request: pytest.FixtureRequest, case_folder: Path) -> Large:
    if not request.config.getoption("benchmark_enable"):
        case = load_case(SMALL)
        year = a_yearly_case(*as_corridors(case), n_hours=SMALL_HOURS, dtype=np.float32)
        return Large(SMALL, case, year)
    found = solve_in(".venv-oracles", "public_case.py", {"name": request.param}, case_folder)
    assert found is not None, "pandapower is missing, which has the large cases: run `make bench`"
    case = {key: value if value.ndim else value.item() for key, value in found.items()}
    year = a_yearly_case(*as_corridors(case), n_hours=HOURS_OF_YEAR, dtype=np.float32)
    return Large(request.param, case, year)


def test_factorising(
    benchmark: BenchmarkFixture, compare: Callable[..., None], large: Large
) -> None:
    """Matrices and factor, from the branches."""
    benchmark.pedantic(factorise_case, (large.year.grid,), rounds=7, warmup_rounds=1)
    if benchmark.enabled:
        compare(f"{large.n_buses:,} buses: network factorised")


def test_base_flows(
    benchmark: BenchmarkFixture, compare: Callable[..., None], large: Large
) -> None:
    """Flows of one block of hours, scaled to the year; held against pandapower's."""
    sensitivities = large.year.sensitivities
    n_hours = min(1024, large.year.ratings.n_hours)
    injected = large.year.hours.injection_mw(slice(0, n_hours))
    flow = benchmark.pedantic(sensitivities.flows_mw, (injected,), rounds=5)
    assert np.abs(flow - large.year.flow_mw[:, :n_hours]).max() <= TOLERANCE_MW
    single = factorise_case(large.year.grid).flows_mw(large.case["injection_mw"][None])[:, 0]
    assert np.abs(np.abs(single).sum() - np.abs(large.case["flow_mw"]).sum()) <= 1e-3
    if benchmark.enabled:
        peer = Peer(
            f"pandapower {large.case['version']} rundcpp",
            float(np.median(large.case["seconds"])) * HOURS_OF_YEAR,
            f"median of {len(large.case['seconds'])} runs of one hour, scaled to 8,760; ours: "
            f"{n_hours:,} hours, scaled alike; the total of all flows agrees within 1e-3 MW",
        )
        ours_s = benchmark.stats.stats.median * HOURS_OF_YEAR / n_hours
        compare(f"{large.n_buses:,} buses: base flows of 8,760 h", peer=peer, ours_s=ours_s)


def test_screening(benchmark: BenchmarkFixture, compare: Callable[..., None], large: Large) -> None:
    """Every pair of branch and outage looked at once; what must be watched is kept."""
    year = large.year
    rows = benchmark.pedantic(
        secure_rows, (year.sensitivities, year.ratings, year.flow_mw), rounds=3
    )
    assert rows.n_intact < rows.n_rows < 0.02 * rows.n_intact**2
    if benchmark.enabled:
        compare(f"{large.n_buses:,} buses: {rows.n_rows:,} rows found by screening")


def test_new_site(benchmark: BenchmarkFixture, compare: Callable[..., None], large: Large) -> None:
    """Another bus every round, from its sensitivities on; one thread."""
    model = large.model
    buses = iter(np.random.default_rng(5).permutation(large.n_buses)[: N_SITES + 1])

    def at(bus: int) -> Headroom:
        return model.at(large.column(bus), cap_mw=REQUEST_MW)

    at(int(next(buses)))
    found = benchmark.pedantic(at, setup=lambda: ((int(next(buses)),), {}), rounds=N_SITES)
    assert (found.mw > 0).mean() > 0.9
    assert_exact(large)
    if benchmark.enabled:
        compare(
            f"{large.n_buses:,} buses: site of 300 MW, N-0 and N-1 exact, 8,760 h",
            SITE_MUST_S[large.name], aim=SITE_AIM_S[large.name],
        )  # fmt: skip


def assert_exact(large: Large) -> None:
    """Put some sites' load in and take every single circuit out: one branch is just full."""
    rng = np.random.default_rng(7)
    checked = 0
    for bus in rng.permutation(large.n_buses)[:200]:
        got = large.model.at(large.column(bus), cap_mw=REQUEST_MW)
        inside = np.flatnonzero((got.mw > 1) & (got.binding >= large.rows.n_intact))
        if len(inside) == 0:
            continue
        hour = int(rng.choice(inside))
        room = room_with_load(large, bus, hour, float(got.mw[hour]))
        assert room == pytest.approx(0.0, abs=TOLERANCE_MW)
        checked += 1
        if checked == N_CHECKED:
            return
    pytest.fail("no site that an outage limits")


def room_with_load(large: Large, bus: int, hour: int, load_mw: float) -> float:
    """Return the least room of any branch after any outage with the load, from all pairs. [MW]

    Branches that the outage overloads without the load are left out.
    """
    year = large.year
    share = year.source_mw[hour] / year.source_mw[hour].sum()
    ptdf = year.sensitivities.ptdf_columns(year.source_bus)
    before = year.flow_mw[:, hour].astype(np.float64)
    with_load = before + load_mw * (ptdf @ share - large.column(bus))
    period = year.ratings.period_of_hour[hour]
    least = float((year.ratings.normal_mw[:, period] - np.abs(with_load)).min())
    emergency = year.ratings.emergency_mw[:, [period]]
    for first in range(0, year.grid.n_branches, OUTAGES_AT_ONCE):
        outages = np.arange(first, min(first + OUTAGES_AT_ONCE, year.grid.n_branches))
        factor, is_islanding = outage_factors(year.sensitivities, outages)
        limit = np.repeat(emergency, len(outages), axis=1)
        limit[outages, np.arange(len(outages))] *= 1.0 - 1.0 / year.grid.circuits[outages]
        was = np.abs(before[:, None] + factor * before[outages])
        now = np.abs(with_load[:, None] + factor * with_load[outages])
        counts = ~is_islanding & (was < limit - TOLERANCE_MW)
        least = min(least, float(np.min(limit - now, where=counts, initial=np.inf)))
    return least


def test_memory(
    benchmark: BenchmarkFixture, compare: Callable[..., None], large: Large, case_folder: Path
) -> None:
    """The most that a process holds which does all of this from the tables of the network on."""
    asked = {**large.case, "n_hours": large.year.ratings.n_hours}
    found = benchmark.pedantic(
        solve_in, (".venv", "large_case_memory.py", asked, case_folder), rounds=1
    )
    assert found is not None
    assert found["peak_gb"] > 0
    if not benchmark.enabled:
        return
    compare(
        f"{large.n_buses:,} buses: memory", MEMORY_MUST, aim=MEMORY_AIM,
        ours_gb=float(found["peak_gb"]),
    )  # fmt: skip
