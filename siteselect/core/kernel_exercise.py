"""A tiny network taken through the whole engine, so that every compiled loop is called once."""

from dataclasses import replace

import numpy as np

from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.allocation.solve import solve
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import constant_ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import secure_rows
from siteselect.core.headroom.optimal_use import optimal_headroom, optimal_map
from siteselect.core.headroom.proportional import ProportionalModel

N_HOURS = 24
RATING_MW = 30.0
SURPLUS_MW = (80.0, 60.0)
REQUEST_MW = 150.0


def exercise() -> None:
    """Find hosting capacity both ways and a joint allocation on a ring of three buses."""
    model, ptdf = _ring()
    proportional = ProportionalModel(model)
    column = np.ascontiguousarray(ptdf[:, 2])
    headroom = proportional.at(column, cap_mw=REQUEST_MW)
    proportional.gain(column, headroom)
    proportional.map(ptdf, cap_mw=REQUEST_MW)
    optimal_headroom(model, column, cap_mw=REQUEST_MW)
    optimal_map(model, ptdf, cap_mw=REQUEST_MW)
    problem = _problem(model, ptdf)
    solve(problem)
    solve(replace(problem, most_mw=np.full((N_HOURS, 2), REQUEST_MW)))


def _ring() -> tuple[HostingModel, np.ndarray]:
    """Return a ring with sources at two buses, and PTDF columns of all three."""
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
    ratings = constant_ratings(grid, N_HOURS)
    flow = np.zeros((3, N_HOURS))
    flow[0, ::2] = RATING_MW / 2
    model = HostingModel(
        rows=secure_rows(sensitivities, ratings, flow),
        flow_mw=flow,
        source_mw=np.tile(SURPLUS_MW, (N_HOURS, 1)),
        source_ptdf=sensitivities.ptdf_columns(np.array([0, 1])),
    )
    return model, sensitivities.ptdf


def _problem(model: HostingModel, ptdf: np.ndarray) -> AllocationProblem:
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
