"""A tiny network taken through the whole engine, so that every compiled loop is called once."""

from dataclasses import replace

import numpy as np

from siteselect.core.allocation.hours_in_parallel import HoursInParallel
from siteselect.core.allocation.interior_point import interior_point
from siteselect.core.allocation.lazy_rows import LazyRows
from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.row_search import RowSearch
from siteselect.core.allocation.scaled import scaled
from siteselect.core.allocation.solve import solve
from siteselect.core.arrays import FloatArray, frozen
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import intact_rows, secure_rows
from siteselect.core.headroom.optimal_use import optimal_headroom, optimal_map
from siteselect.core.headroom.proportional import ProportionalModel
from siteselect.core.progress import SILENT

N_HOURS = 24
RATING_MW = 30.0
SURPLUS_MW = (80.0, 60.0)
REQUEST_MW = 150.0
SPREAD, TOLERANCE = 0.1, 1e-9


def exercise() -> None:
    """Find hosting capacity both ways and a joint allocation on a ring of three buses."""
    models, ptdf = _ring()
    column = np.ascontiguousarray(ptdf[:, 2])
    for model in models:
        proportional = ProportionalModel(model)
        headroom = proportional.at(column, cap_mw=REQUEST_MW)
        proportional.gain(column, headroom)
        proportional.map(ptdf, cap_mw=REQUEST_MW)
        optimal_headroom(model, column, cap_mw=REQUEST_MW)
        optimal_map(model, ptdf, cap_mw=REQUEST_MW)
    problem = _problem(models[-1], ptdf)
    solve(problem)
    _miss_rows(replace(problem, most_mw=np.full((N_HOURS, 2), REQUEST_MW)))


def _miss_rows(problem: AllocationProblem) -> None:
    """Take up rows late and exactly, which a problem this small does not come to by itself."""
    small = scaled(problem)
    assert small is not None
    with HoursInParallel(small.n_hours) as threads:
        iterate = interior_point(small, threads)
        iterate.start(SPREAD)
        iterate.measure()
        lazy = LazyRows(iterate, RowSearch(problem, small, threads), SILENT)
        for is_exact in (False, True):
            lazy.missed(TOLERANCE, is_exact=is_exact)
        lazy.take_up(*lazy.missed(TOLERANCE, is_exact=True))
        iterate.centre(np.arange(N_HOURS), iterate.barrier)


def _ring() -> tuple[tuple[HostingModel, HostingModel], FloatArray]:
    """Return a ring with sources at two buses, intact and secure, and PTDF columns of all three.

    Arrays lie in memory as in a study: flows read-only, ratings of one season after the other.
    """
    grid = Grid(
        bus_ids=("a", "b", "c"),
        bus_station=("a", "b", "c"),
        bus_region=("r", "r", "r"),
        bus_kv=np.full(3, 220.0),
        branch_ids=("ab", "bc", "ca"),
        branch_names=("ab", "bc", "ca"),
        is_transformer=np.zeros(3, dtype=np.bool_),
        from_bus=np.array([0, 1, 2]),
        to_bus=np.array([1, 2, 0]),
        reactance_pu=np.array([0.1, 0.1, 0.2]),
        circuits=np.array([2, 2, 1]),
        rating_mw=np.full(3, RATING_MW),
        limits_dispatch=np.ones(3, dtype=np.bool_),
        link_ids=(),
        link_from=np.empty(0, dtype=np.int64),
        link_to=np.empty(0, dtype=np.int64),
        link_limit_mw=np.empty(0),
    )
    sensitivities = factorise(grid)
    rating = np.asfortranarray(np.tile(grid.rating_mw[:, None], 2))
    ratings = Ratings(np.array([0, N_HOURS // 2, N_HOURS]), rating, rating)
    flow = np.zeros((3, N_HOURS))
    flow[0, ::2] = RATING_MW / 2
    frozen(flow)
    models = tuple(
        HostingModel(
            rows=rows,
            flow_mw=flow,
            source_mw=np.tile(SURPLUS_MW, (N_HOURS, 1)),
            source_ptdf=sensitivities.ptdf_columns(np.array([0, 1])),
        )
        for rows in (intact_rows(grid, ratings), secure_rows(sensitivities, ratings, flow))
    )
    return (models[0], models[1]), sensitivities.ptdf


def _problem(model: HostingModel, ptdf: FloatArray) -> AllocationProblem:
    """Return mining and firm load at the third bus, worth more than its energy."""
    forwards, backwards, _, _ = model.room_mw(np.arange(N_HOURS))
    return AllocationProblem(
        value_usd_per_mwh=np.tile([60.0, 150.0], (N_HOURS, 1)),
        source_cost_usd_per_mwh=np.array([5.0, 40.0]),
        source_mw=model.source_mw,
        weight_h=np.ones(N_HOURS),
        capacity_cost_usd_per_mw=np.array([100.0, 1000.0]),
        min_energy_share=np.array([0.35, 0.995]),
        max_capacity_mw=np.full(2, REQUEST_MW),
        cap_matrix=np.ones((1, 2)),
        cap_mw=np.array([REQUEST_MW]),
        cap_names=("programme",),
        row_source=model.source_rows,
        row_load=model.rows.combined(ptdf[:, [2, 2]]),
        up_mw=np.ascontiguousarray(forwards.T),
        down_mw=np.ascontiguousarray(backwards.T),
    )
