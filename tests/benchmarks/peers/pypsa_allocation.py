"""The same joint allocation in PyPSA with HiGHS: network, sites, sources, caps, energy shares.

    .venv-pypsa/bin/python tests/benchmarks/peers/pypsa_allocation.py CASE.npz RESULT.npz

CASE holds the arrays of the problem and of its network; ``methods`` are solvers of HiGHS to try,
quickest first as far as known, and ``limit_s`` is how long each may take. A method that is still
at it when another was ready is stopped: it cannot be the fastest. RESULT gets by method the whole
``seconds`` (making the network, the program and solving it), ``solver_s`` and the
``objective_usd``, NaN where it did not get there; and the memory of the process.
"""

import logging
import resource
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import highspy  # noqa: E402 - after the filter
import pandas as pd  # noqa: E402
import pypsa  # noqa: E402 - it warns on import
import xarray as xr  # noqa: E402


def network(case):
    """Return the network with its sources and sites."""
    n, bus = skeleton(case)
    n.snapshot_weightings = pd.DataFrame(
        dict.fromkeys(("objective", "stores", "generators"), case["weight_h"]),
        index=n.snapshots,
    )
    add_sites(n, bus, case)
    return n


def skeleton(case):
    """Return the network with flows of the base case as fixed loads and surplus on top; buses."""
    n_hours, n_buses = case["injection_mw"].shape
    n = pypsa.Network()
    n.set_snapshots(pd.RangeIndex(n_hours))
    bus = np.array([f"bus {i}" for i in range(n_buses)])
    n.add("Bus", bus, v_nom=1.0)
    add_lines(n, bus, case)
    load = np.array([f"load {i}" for i in range(n_buses)])
    n.add("Load", load, bus=bus, p_set=pd.DataFrame(-case["injection_mw"], n.snapshots, load))
    add_sources(n, bus, case)
    return n, bus


def add_lines(n, bus, case):
    """Add every branch as a line at 1 kV; what the base case overloads keeps room by hour."""
    line = np.array([f"line {i}" for i in range(len(case["from_bus"]))])
    rating = case["limit_mw"].min(axis=1)
    over = (case["limit_mw"] > rating[:, None]).any(axis=1)
    n.add(
        "Line", line, bus0=bus[case["from_bus"]], bus1=bus[case["to_bus"]], r=0.0,
        x=case["reactance_pu"] / case["base_mva"], s_nom=rating,
        s_max_pu=pd.DataFrame((case["limit_mw"] / rating[:, None])[over].T, n.snapshots, line[over])
        .reindex(columns=line, fill_value=1.0),
    )  # fmt: skip


def add_sources(n, bus, case):
    """Add the surplus of every source."""
    source = np.array([f"source {i}" for i in range(case["source_mw"].shape[1])])
    size = case["source_mw"].max(axis=0) + 1e-9
    n.add(
        "Generator", source, bus=bus[case["source_bus"]], p_nom=size,
        p_max_pu=pd.DataFrame(case["source_mw"] / size, n.snapshots, source),
        marginal_cost=case["source_cost_usd_per_mwh"],
    )  # fmt: skip


def add_sites(n, bus, case):
    """Add what draws: one extendable unit by site and workload."""
    site = site_names(case)
    n.add(
        "Generator", site, bus=bus[case["load_bus"]], sign=-1.0, p_nom_extendable=True,
        capital_cost=case["capacity_cost_usd_per_mw"], p_nom_max=case["max_capacity_mw"],
        marginal_cost=pd.DataFrame(-case["value_usd_per_mwh"], n.snapshots, site),
    )  # fmt: skip


def site_names(case):
    """Return the names of sites with a workload."""
    return [f"site {i}" for i in range(len(case["max_capacity_mw"]))]


def rules(case):
    """Return what adds caps on capacity and least energy shares."""

    def add(n, _):
        site = site_names(case)
        size, power = n.model.variables["Generator-p_nom"], n.model.variables["Generator-p"]
        by_size = size.dims[0]
        (by_power,) = (name for name in power.dims if name != "snapshot")
        coefficient = xr.DataArray(
            case["cap_matrix"], dims=["cap", by_size], coords={by_size: site}
        )
        n.model.add_constraints(
            (size.sel({by_size: site}) * coefficient).sum(by_size)
            <= xr.DataArray(case["cap_mw"], dims=["cap"]),
            name="caps",
        )
        weight = xr.DataArray(case["weight_h"], dims=["snapshot"], coords={"snapshot": n.snapshots})
        least = xr.DataArray(
            case["min_energy_share"] * case["weight_h"].sum(),
            dims=[by_size], coords={by_size: site},
        )  # fmt: skip
        asked = size.sel({by_size: site}) * least
        if by_size != by_power:
            asked = asked.rename({by_size: by_power})
        served = (power.sel({by_power: site}) * weight).sum("snapshot")
        n.model.add_constraints(served - asked >= 0.0, name="energy shares")

    return add


def solve(case, method, limit_s):
    """Return seconds in all, seconds of the solver, objective; NaN when it did not get there."""
    if highspy.Highs().setOptionValue("solver", method) != highspy.HighsStatus.kOk:
        return np.nan, np.nan, np.nan
    began = time.perf_counter()
    n = network(case)
    options = {"output_flag": False, "time_limit": float(limit_s), "solver": method}
    status = n.optimize(
        solver_name="highs", extra_functionality=rules(case), solver_options=options,
        assign_all_duals=False, include_objective_constant=False, progress=False,
    )  # fmt: skip
    seconds = time.perf_counter() - began
    solver_s = n.model.solver_model.getRunTime()
    if status != ("ok", "optimal"):
        return np.nan, solver_s, np.nan
    return seconds, solver_s, -float(n.model.objective.value)


def main(case_path, result_path):
    """Try every method."""
    logging.disable(logging.WARNING)
    with np.load(case_path) as file:
        case = dict(file)
    limit_s = float(case["limit_s"])
    found = []
    for method in case["methods"]:
        seconds, solver_s, objective = solve(case, str(method), limit_s)
        found.append((seconds, solver_s, objective))
        if np.isfinite(seconds):
            limit_s = min(limit_s, solver_s)
    seconds, solver_s, objective = np.array(found).T
    np.savez(
        result_path, seconds=seconds, solver_s=solver_s, objective_usd=objective,
        memory_gb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6,
        version=pypsa.__version__,
    )  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
