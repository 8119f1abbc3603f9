"""The best use of the surplus, worked by hand on a triangle of three equal lines."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.errors import Cancelled, InputError
from siteselect.core.grid.rating_periods import constant_ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom import optimal_use_kernels
from siteselect.core.headroom.headroom import Binding
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import SecurityPolicy, intact_rows, secure_rows
from siteselect.core.headroom.optimal_use import (
    OptimalUse,
    OptimalUseModel,
    optimal_headroom,
    optimal_map,
)
from tests.helpers.grids import a_grid

# of 1 MW from bus 0 to bus 2, two thirds take the line 0–2 and one third goes by bus 1
RATING_MW = (100.0, 100.0, 100.0)
LINE_12, LINE_02 = 1, 2
CAP_MW = 1000.0


def a_model(
    source_mw: list[list[float]],
    *,
    source_bus: tuple[int, ...] = (0, 1),
    rating_mw: tuple[float, float, float] = RATING_MW,
    flow_mw: tuple[float, float, float] = (0.0, 0.0, 0.0),
    policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
    is_secure: bool = False,
) -> HostingModel:
    ends = ((0, 1), (1, 2), (0, 2))
    grid = a_grid([(*end, 0.1, mw) for end, mw in zip(ends, rating_mw, strict=True)])
    sensitivities = factorise(grid)
    given = np.array(source_mw, dtype=float).reshape(-1, len(source_bus))
    flow = np.repeat(np.array(flow_mw)[:, None], len(given), axis=1)
    ratings = constant_ratings(grid, len(given))
    rows = secure_rows(sensitivities, ratings, flow) if is_secure else intact_rows(grid, ratings)
    ptdf = sensitivities.ptdf_columns(np.array(source_bus, dtype=np.int64))
    return HostingModel(rows, flow, given, ptdf, policy)


def at_bus_2(model: HostingModel, *, cap_mw: float = CAP_MW) -> OptimalUse:
    return optimal_headroom(model, column(), cap_mw=cap_mw)


def column() -> np.ndarray:
    return factorise(a_grid([(0, 1, 0.1, 1), (1, 2, 0.1, 1), (0, 2, 0.1, 1)])).ptdf[:, 2]


def test_both_lines_full() -> None:
    got = at_bus_2(a_model([[300, 300]]))
    assert got.headroom.mw == pytest.approx([200])
    assert got.used_mw[0] == pytest.approx([100, 100])
    # one more MW on either line adds one more
    assert got.headroom.binding[0] in {LINE_12, LINE_02}
    assert got.price == pytest.approx([1])


def test_the_source_that_loads_the_weak_line_less_gives_all() -> None:
    got = at_bus_2(a_model([[150, 150]], rating_mw=(100, 100, 40)))
    # in proportion it were 80 MW: half of it on the weak line
    assert got.headroom.mw == pytest.approx([120])
    assert got.used_mw[0] == pytest.approx([0, 120])
    assert got.headroom.binding.tolist() == [LINE_02]
    assert got.price == pytest.approx([3])


def test_after_the_loss_of_a_line_all_goes_over_one() -> None:
    got = at_bus_2(a_model([[300, 300]], is_secure=True))
    assert got.headroom.mw == pytest.approx([100])


def test_all_the_surplus_or_all_that_is_asked_for() -> None:
    model = a_model([[20, 30], [60, 90], [0, 0]])
    got = at_bus_2(model, cap_mw=75)
    assert got.headroom.mw == pytest.approx([50, 75, 0])
    assert got.headroom.binding.tolist() == [Binding.SURPLUS, Binding.REQUEST, Binding.SURPLUS]
    assert got.price.tolist() == [0, 0, 0]
    assert got.used_mw == pytest.approx(np.array([[20, 30], [30, 45], [0, 0]]))


def test_sources_at_one_bus_share_in_proportion() -> None:
    got = at_bus_2(a_model([[150, 40, 80]], source_bus=(0, 1, 1), rating_mw=(100, 100, 40)))
    assert got.used_mw[0] == pytest.approx([0, 40, 80])
    model = OptimalUseModel(a_model([[150, 100, 200]], source_bus=(0, 1, 1)))
    assert len(model.year.surplus.T) == 2
    used = optimal_headroom(model, column(), cap_mw=CAP_MW).used_mw[0]
    assert used == pytest.approx([100, 100 / 3, 200 / 3])


def test_what_is_overloaded_already() -> None:
    over = (0.0, 0.0, 120.0)
    for policy in (SecurityPolicy.MUST_NOT_WORSEN, SecurityPolicy.STRICT):
        got = at_bus_2(a_model([[270, 300]], flow_mw=over, policy=policy))
        assert got.headroom.mw == pytest.approx([0], abs=1e-9)
        assert got.headroom.binding.tolist() == [LINE_02]
    # left out of account, the line 1–2 is next: 90 MW on it from bus 0, 10 from bus 1
    got = at_bus_2(a_model([[270, 300]], flow_mw=over, policy=SecurityPolicy.SKIP))
    assert got.headroom.mw == pytest.approx([285])
    assert got.used_mw[0] == pytest.approx([270, 15])
    assert got.headroom.binding.tolist() == [LINE_12]
    assert got.price == pytest.approx([1.5])
    # loaded the other way round it is relieved, and holds its rating from there
    got = at_bus_2(a_model([[900, 0]], flow_mw=(0.0, 0.0, -120.0), rating_mw=(900, 900, 100)))
    assert got.headroom.mw == pytest.approx([330])


def test_closed_hours_grant_nothing() -> None:
    model = a_model([[300, 300]] * 3)
    closed = np.array([False, True, False])
    got = optimal_headroom(model, column(), cap_mw=CAP_MW, closed_hours=closed)
    assert got.headroom.mw == pytest.approx([200, 0, 200])
    assert got.headroom.binding[1] == Binding.SHED_NEARBY
    assert got.used_mw[1].tolist() == [0, 0]
    assert got.price[1] == 0
    mw, binding = optimal_map(model, column()[:, None], cap_mw=CAP_MW, closed_hours=closed[:, None])
    assert mw[:, 0] == pytest.approx([200, 0, 200])
    assert binding.dtype == np.int32
    assert binding[1, 0] == Binding.SHED_NEARBY


def test_no_source_and_no_request() -> None:
    without = replace(
        a_model([[300, 300]]), source_mw=np.empty((1, 0)), source_ptdf=np.empty((3, 0))
    )
    got = at_bus_2(without)
    assert got.headroom.mw.tolist() == [0]
    assert got.headroom.binding.tolist() == [Binding.SURPLUS]
    assert got.used_mw.shape == (1, 0)
    got = at_bus_2(a_model([[300, 300]]), cap_mw=0)
    assert got.headroom.mw.tolist() == [0]
    assert got.headroom.binding.tolist() == [Binding.REQUEST]


@pytest.mark.parametrize("cap_mw", [-1.0, np.nan])
def test_a_cap_that_cannot_be_met(cap_mw: float) -> None:
    with pytest.raises(InputError, match="cap"):
        at_bus_2(a_model([[300, 300]]), cap_mw=cap_mw)


@pytest.mark.parametrize("column", [np.zeros(4), np.array([0.0, np.nan, 0.0])])
def test_a_bus_of_another_network(column: np.ndarray) -> None:
    with pytest.raises(InputError, match="3 finite numbers"):
        optimal_headroom(a_model([[300, 300]]), column, cap_mw=CAP_MW)


def test_the_number_of_threads_changes_nothing() -> None:
    rng = np.random.default_rng(3)
    model = a_model(rng.uniform(0, 300, (3000, 2)).tolist(), rating_mw=(30, 90, 70))
    one, four = (
        optimal_headroom(model, column(), cap_mw=150, threads=threads) for threads in (1, 4)
    )
    assert one.headroom.mw.tobytes() == four.headroom.mw.tobytes()
    assert one.used_mw.tobytes() == four.used_mw.tobytes()
    assert one.price.tobytes() == four.price.tobytes()


def test_what_is_not_proven_is_solved_again(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = optimal_use_kernels.solve_blocks

    def without_proof(*arguments: object) -> None:
        compiled(*arguments)
        found = arguments[-1]
        found.mw[:] = -1.0
        found.given[:] = 7.0
        found.status[:] = 1

    monkeypatch.setattr(optimal_use_kernels, "solve_blocks", without_proof)
    model = a_model([[150, 150], [20, 30], [100, 100]], rating_mw=(100, 100, 40))
    got = at_bus_2(model, cap_mw=90)
    assert got.headroom.mw == pytest.approx([90, 50, 90])
    assert got.headroom.binding.tolist() == [Binding.REQUEST, Binding.SURPLUS, Binding.REQUEST]
    assert got.used_mw.sum(axis=1) == pytest.approx([90, 50, 90])
    got = at_bus_2(model)
    assert got.headroom.mw == pytest.approx([120, 50, 110])
    assert got.headroom.binding.tolist() == [LINE_02, Binding.SURPLUS, LINE_02]
    assert got.price == pytest.approx([3, 0, 1.5])
    assert got.used_mw[2] == pytest.approx([10, 100])


class Impatient:
    """Progress that is cancelled after a while."""

    def __init__(self, *, after_s: float) -> None:
        self.ends = time.perf_counter() + after_s
        self.heard: list[float] = []

    def report(self, fraction: float, text: str) -> None:
        self.heard.append(fraction)

    def raise_if_cancelled(self) -> None:
        if time.perf_counter() > self.ends:
            raise Cancelled


def test_stops_when_cancelled_and_leaves_no_thread() -> None:
    rng = np.random.default_rng(3)
    model = OptimalUseModel(a_model(rng.uniform(0, 300, (8760, 2)).tolist()))
    at_bus_2(model.hosting)
    before = threading.active_count()
    many = np.repeat(column()[:, None], 2000, axis=1)
    progress = Impatient(after_s=0.1)
    with pytest.raises(Cancelled):
        optimal_map(model, many, cap_mw=CAP_MW, progress=progress)
    assert progress.heard[-1] < 0.9
    assert threading.active_count() == before


def test_progress_goes_from_nothing_to_nearly_all() -> None:
    progress = Impatient(after_s=60)
    model = a_model([[300, 300]] * 4000)
    optimal_map(model, np.repeat(column()[:, None], 3, axis=1), cap_mw=CAP_MW, progress=progress)
    assert progress.heard[0] == 0
    assert progress.heard == sorted(progress.heard)
