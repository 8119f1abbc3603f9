"""A year's dispatch in PyPSA with HiGHS: some hours of it, their cost held against ours."""

from pathlib import Path
from typing import Any

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.dispatch.optimal import flow_limits, relief_cost
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.figures import Peer
from tests.benchmarks.other_programs import solve_in

SIZES = (48, 168)
ROUNDS = 3
COST_TOLERANCE = 1e-8


def seconds_per_year(evaluation: Evaluation, folder: Path) -> Peer:
    """Let PyPSA optimise hours drawn from the whole year; what each more hour takes is scaled.

    What does not grow with the hours counts once, which favours PyPSA, and so does the straight
    line: twice the hours in one linear program take more than twice as long.
    """
    n_hours = evaluation.study.info.n_hours
    hours = np.random.default_rng(3).permutation(n_hours)[: max(SIZES)]
    case = _case(evaluation, hours)
    found = solve_in(".venv-pypsa", "pypsa_dispatch.py", case, folder)
    if found is None:
        return Peer("PyPSA + HiGHS", None)
    _hold_against_ours(evaluation, case, found["cost_lc"], hours)
    few, many = np.median(found["seconds"], axis=0)
    return Peer(
        f"PyPSA {found['version']} + HiGHS",
        float(few + (many - few) / (SIZES[1] - SIZES[0]) * (n_hours - SIZES[0])),
        f"the same network and fleet optimised for {SIZES[0]} and {SIZES[1]} hours "
        f"({few:.2f} and {many:.2f} s, median of {ROUNDS}), scaled to {n_hours:,} by what each "
        f"more hour takes; cost of those hours equals ours within {COST_TOLERANCE:g}",
    )


def _case(evaluation: Evaluation, hours: IntArray) -> dict[str, Any]:
    grid, fleet = evaluation.grid, evaluation.fleet
    limits = flow_limits(grid, fleet)
    return {
        "bus_kv": grid.bus_kv,
        "from_bus": grid.from_bus,
        "to_bus": grid.to_bus,
        "reactance_pu": grid.reactance_pu,
        "is_transformer": grid.is_transformer,
        "base_mva": grid.base_mva,
        "rating_mw": evaluation.ratings.normal_by_hour_mw[:, hours].T,
        "is_held": np.isfinite(limits.high_mw),
        "is_held_upward": np.isfinite(limits.low_mw),
        "link_from": grid.link_from,
        "link_to": grid.link_to,
        "link_limit_mw": grid.link_limit_mw,
        "plant_bus": fleet.bus,
        "cost_lc_per_mwh": fleet.cost_lc_per_mwh,
        "relief_lc_per_mwh": relief_cost(fleet),
        "lost_load_lc_per_mwh": _lost_load_lc_per_mwh(evaluation),
        "available_mw": fleet.available_mw[hours],
        "floor_mw": fleet.floor_mw[hours],
        "demand_mw": evaluation.demand_mw[hours],
        "sizes": SIZES,
        "rounds": ROUNDS,
    }


def _lost_load_lc_per_mwh(evaluation: Evaluation) -> float:
    usd = evaluation.values["value_of_lost_load_usd_per_mwh"]
    return usd * evaluation.study.info.currency_per_usd


def _hold_against_ours(
    evaluation: Evaluation, case: dict[str, Any], cost_lc: FloatArray, hours: IntArray
) -> None:
    """Expect the cost of our dispatch in the same hours, with lost load and floors given way."""
    base = evaluation.base_case
    dispatch, shed = base.dispatch_mw[hours], base.shed_mw[hours]
    below = np.maximum(case["floor_mw"] - dispatch, 0.0)
    hourly = (
        (dispatch + below) @ case["cost_lc_per_mwh"]
        + below @ case["relief_lc_per_mwh"]
        + shed.sum(axis=1) * case["lost_load_lc_per_mwh"]
    )
    ours = np.cumsum(hourly)[np.array(SIZES) - 1]
    difference = float(np.abs(cost_lc / ours - 1.0).max())
    assert difference <= COST_TOLERANCE, f"costs differ by {difference:.2g}"
