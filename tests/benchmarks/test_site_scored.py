"""How fast a site is scored over a whole year: newly drawn, dragged, and from the base case up."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from shapely import Point

from siteselect.core.entities import Site
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.core.scoring.site_score import SiteScore
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.benchmarks.figures import Peer
from tests.benchmarks.pandapower_year import seconds_per_site_year

SITE_BAR_S = 0.050
FRAME_S = 0.016
AT_REST_S = 0.250
"""The first answer follows the mouse; the best use of the surplus comes when it rests."""

NEW_SITES = 40
DRAGS = 20
MOVES = 40
REACH_DEGREE = 0.1
REQUESTS_MW = (10.0, 450.0)


@pytest.fixture(scope="module")
def peer(evaluation: Evaluation, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Peer]:
    """What asks pandapower, once, when a benchmark is timed."""
    known: list[Peer] = []

    def ask() -> Peer:
        if not known:
            known.append(seconds_per_site_year(evaluation, _folder(tmp_path_factory)))
        return known[0]

    return ask


def _folder(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("pandapower")


def new_sites(study: Study) -> Iterator[Site]:
    """Return sites near one station after the other, in random order, each with MW of its own."""
    rng = np.random.default_rng(11)
    workloads = [workload.id for workload in study.workloads if workload.is_enabled]
    while True:
        for i in rng.permutation(len(study.substations)):
            station = study.substations[i]
            off = rng.uniform(-REACH_DEGREE, REACH_DEGREE, 2)
            yield Site(
                "new", "New site", Point(station.lon + off[0], station.lat + off[1]),
                str(rng.choice(workloads)), float(rng.uniform(*REQUESTS_MW)),
            )  # fmt: skip


def test_first_answer_of_a_newly_drawn_site(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    evaluation: Evaluation,
    peer: Callable[[], Peer],
) -> None:
    """Off the map of the intact network; after outages in proportion, as before that map is there.

    Position, MW and station differ every round, so nothing that is remembered helps.
    """
    sites = new_sites(evaluation.study)
    score = benchmark.pedantic(
        evaluation.preview, setup=lambda: ((next(sites),), {}), rounds=NEW_SITES
    )
    assert isinstance(score, SiteScore)
    assert len(score.headroom.mw) == evaluation.study.info.n_hours
    if benchmark.enabled:
        what = "newly drawn site, 8,760 hours: first answer"
        compare(what, SITE_BAR_S, peer(), aim=FRAME_S)


def test_newly_drawn_site(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    evaluation: Evaluation,
    peer: Callable[[], Peer],
) -> None:
    """The whole answer at every station in reach, the surplus put to its best use in every hour."""
    sites = new_sites(evaluation.study)
    score = benchmark.pedantic(
        evaluation.score, setup=lambda: ((next(sites),), {}), rounds=NEW_SITES
    )
    assert isinstance(score, SiteScore)
    assert score.surplus_use is SurplusUse.OPTIMAL
    assert len(score.headroom.mw) == evaluation.study.info.n_hours
    if benchmark.enabled:
        what = "newly drawn site, 8,760 hours: best use of the surplus, at rest"
        compare(what, AT_REST_S, peer())


def test_dragged_site(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    evaluation: Evaluation,
    peer: Callable[[], Peer],
) -> None:
    """A drag of 40 moves over the land, from one station to another; its MW are new each time."""
    sites = new_sites(evaluation.study)
    slowest: list[float] = []

    def drag(path: list[Site]) -> None:
        took = []
        for site in path:
            began = time.perf_counter()
            evaluation.score(site)
            took.append(time.perf_counter() - began)
        slowest.append(max(took))

    benchmark.pedantic(drag, setup=lambda: ((_path(next(sites), next(sites)),), {}), rounds=DRAGS)
    if benchmark.enabled:
        benchmark.extra_info["slowest_move_s"] = float(np.median(slowest))
        each_s = benchmark.stats.stats.median / MOVES
        compare("dragged site, each of 40 moves", SITE_BAR_S, peer(), ours_s=each_s)


def _path(first: Site, last: Site) -> list[Site]:
    steps = np.linspace(0.0, 1.0, MOVES)[:, None]
    ends = [np.array(site.geometry.coords[0]) for site in (first, last)]
    return [
        Site("moved", "Site", Point(lonlat), first.workload_id, first.requested_mw)
        for lonlat in ends[0] + steps * (ends[1] - ends[0])
    ]


def test_hosting_capacity_of_a_bus(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    evaluation: Evaluation,
    peer: Callable[[], Peer],
) -> None:
    """What is found once for every bus before any site is drawn: here one bus, from the flows."""
    grid = evaluation.grid
    buses = iter(np.tile(np.random.default_rng(5).permutation(grid.n_buses), 2))

    def at(bus: int) -> np.ndarray:
        return evaluation.capacity(bus, Security.INTACT, SurplusUse.PROPORTIONAL).headroom.mw

    found = benchmark.pedantic(at, setup=lambda: ((next(buses),), {}), rounds=NEW_SITES)
    assert len(found) == evaluation.study.info.n_hours
    if benchmark.enabled:
        compare("hosting capacity of a bus, 8,760 hours", None, peer())
