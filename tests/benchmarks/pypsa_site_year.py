"""A site's year in PyPSA with HiGHS: the most new load at its bus, held against ours."""

from pathlib import Path
from typing import Any

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.allocation_case import injections
from tests.benchmarks.figures import Peer
from tests.benchmarks.other_programs import solve_in

SIZES = (48, 168)
ROUNDS = 3
TOLERANCE_MW = 1e-6
LEAST_SHARE_COMPARED = 0.5


def seconds_per_site_year(
    evaluation: Evaluation,
    model: HostingModel,
    *,
    bus: int,
    cap_mw: float,
    ours_mw: FloatArray,
    folder: Path,
) -> Peer:
    """Let PyPSA find the most load in hours drawn from the year; what each more hour takes scales.

    What does not grow with the hours counts once, which favours PyPSA. `model` has the network
    intact, and `ours_mw` (T,) what the best use of the surplus serves in it: the same program.
    """
    n_hours = evaluation.study.info.n_hours
    hours = np.random.default_rng(5).permutation(n_hours)[: max(SIZES)]
    found = solve_in(
        ".venv-pypsa", "pypsa_hosting.py", _case(evaluation, model, bus, cap_mw, hours), folder
    )
    if found is None:
        return Peer("PyPSA + HiGHS", None)
    _hold_against_ours(model, found["mw"], ours_mw, hours)
    few, many = np.median(found["seconds"], axis=0)
    return Peer(
        f"PyPSA {found['version']} `n.optimize`",
        float(few + (many - few) / (SIZES[1] - SIZES[0]) * (n_hours - SIZES[0])),
        f"one site, N-0 only: the load it could draw in {SIZES[0]} and {SIZES[1]} hours "
        f"({few:.2f} and {many:.2f} s, median of {ROUNDS}), scaled to {n_hours:,} by what each "
        f"more hour takes; MW equal to our best use of the surplus within {TOLERANCE_MW:g}",
    )


def _case(
    evaluation: Evaluation, model: HostingModel, bus: int, cap_mw: float, hours: IntArray
) -> dict[str, Any]:
    grid = evaluation.grid
    flow = model.flow_mw[:, hours]
    normal = model.rows.limit_mw[:, model.rows.ratings.period_of_hour[hours]]
    return {
        "from_bus": grid.from_bus,
        "to_bus": grid.to_bus,
        "reactance_pu": grid.reactance_pu,
        "base_mva": grid.base_mva,
        "injection_mw": injections(evaluation, hours),
        "limit_mw": np.maximum(normal, np.abs(flow) + model.slack_floor_mw),
        "source_bus": evaluation.fleet.bus,
        "source_mw": model.source_mw[hours],
        "source_cost_usd_per_mwh": np.zeros(model.source_mw.shape[1]),
        "site_bus": bus,
        "cap_mw": cap_mw,
        "sizes": SIZES,
        "rounds": ROUNDS,
    }


def _hold_against_ours(
    model: HostingModel, theirs_mw: FloatArray, ours_mw: FloatArray, hours: IntArray
) -> None:
    """Expect the same MW in hours in which nothing is overloaded before.

    What may be done to an overloaded row is a policy that PyPSA cannot be told.
    """
    _, _, over_forwards, over_backwards = model.room_mw(hours)
    plain = ~(over_forwards | over_backwards).any(axis=0)
    assert plain.mean() > LEAST_SHARE_COMPARED
    apart = float(np.abs(ours_mw[hours] - theirs_mw)[plain].max())
    assert apart <= TOLERANCE_MW, f"PyPSA's answer is {apart} MW from the best use of the surplus"
