"""The same dispatch in PyPSA with HiGHS: the same network, plants, floors and lost load.

    .venv-pypsa/bin/python tests/benchmarks/peers/pypsa_dispatch.py CASE.npz RESULT.npz

CASE holds the grid and, by hour, demand, availability and floors; ``sizes`` are the numbers of
hours to solve, the first of them each time, and ``rounds`` how often. RESULT gets by round and size
the ``seconds`` to make the network and to optimise it, and the ``cost_lc`` of the optimum.
"""

import logging
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import pandas as pd  # noqa: E402 - after the filter
import pypsa  # noqa: E402 - it warns on import

UNLIMITED_MW = 1e6


def network(case, n_hours):
    """Return the network with its plants, loads and series of the first hours."""
    n = pypsa.Network()
    n.set_snapshots(pd.RangeIndex(n_hours))
    bus = np.array([f"bus {i}" for i in range(len(case["bus_kv"]))])
    n.add("Bus", bus, v_nom=case["bus_kv"])
    add_branches(n, bus, case, n_hours)
    n.add(
        "Link", [f"link {i}" for i in range(len(case["link_limit_mw"]))],
        bus0=bus[case["link_from"]], bus1=bus[case["link_to"]],
        p_nom=case["link_limit_mw"], p_min_pu=-1.0,
    )  # fmt: skip
    add_plants(n, bus, case, n_hours)
    add_demand(n, bus, case, n_hours)
    return n


def add_branches(n, bus, case, n_hours):
    """Add lines in ohms and transformers in per unit of their rating."""
    hourly = np.where(case["is_held"], case["rating_mw"][:n_hours], UNLIMITED_MW)
    rating = hourly.max(axis=0)
    per_unit = hourly / rating
    start, end, x = bus[case["from_bus"]], bus[case["to_bus"]], case["reactance_pu"]
    x_per_mva = x / case["base_mva"]
    line = ~case["is_transformer"]
    names = np.array([f"branch {i}" for i in range(len(x))])
    n.add(
        "Line", names[line], bus0=start[line], bus1=end[line], s_nom=rating[line],
        s_max_pu=pd.DataFrame(per_unit[:, line], n.snapshots, names[line]),
        x=(x_per_mva * case["bus_kv"][case["from_bus"]] ** 2)[line],
    )  # fmt: skip
    bank = case["is_transformer"]
    n.add(
        "Transformer", names[bank], bus0=start[bank], bus1=end[bank], s_nom=rating[bank],
        s_max_pu=pd.DataFrame(per_unit[:, bank], n.snapshots, names[bank]),
        x=(x_per_mva * rating)[bank],
    )  # fmt: skip


def add_plants(n, bus, case, n_hours):
    """Add plants between floor and availability, and what lets each go below its floor."""
    available, floor = case["available_mw"][:n_hours], case["floor_mw"][:n_hours]
    plant = np.array([f"plant {i}" for i in range(available.shape[1])])
    size = np.maximum(case["available_mw"].max(axis=0), 1.0)
    n.add(
        "Generator", plant, bus=bus[case["plant_bus"]], p_nom=size,
        marginal_cost=case["cost_lc_per_mwh"],
        p_max_pu=pd.DataFrame(available / size, n.snapshots, plant),
        p_min_pu=pd.DataFrame(floor / size, n.snapshots, plant),
    )  # fmt: skip
    relief = np.array([f"relief {i}" for i in range(available.shape[1])])
    n.add(
        "Generator", relief, bus=bus[case["plant_bus"]], p_nom=size, sign=-1.0,
        marginal_cost=case["relief_lc_per_mwh"],
        p_max_pu=pd.DataFrame(floor / size, n.snapshots, relief),
    )  # fmt: skip


def add_demand(n, bus, case, n_hours):
    """Add loads, and lost load at its value."""
    demand = case["demand_mw"][:n_hours]
    (some,) = np.nonzero(case["demand_mw"].any(axis=0))
    load = np.array([f"load {i}" for i in some])
    n.add("Load", load, bus=bus[some], p_set=pd.DataFrame(demand[:, some], n.snapshots, load))
    size = case["demand_mw"].max(axis=0)[some]
    lost = np.array([f"lost {i}" for i in some])
    n.add(
        "Generator", lost, bus=bus[some], p_nom=size,
        marginal_cost=float(case["lost_load_lc_per_mwh"]),
        p_max_pu=pd.DataFrame(demand[:, some] / size, n.snapshots, lost),
    )  # fmt: skip


def keep_upward_flows(case):
    """Return what adds the limit of banks that are held only towards the grid."""
    (one_way,) = np.nonzero(~case["is_held"] & case["is_held_upward"])

    def add(n, _):
        for i in one_way:
            flow = n.model["Transformer-s"].sel(name=f"branch {i}")
            most = pd.Series(case["rating_mw"][: len(n.snapshots), i], n.snapshots)
            n.model.add_constraints(flow >= -most.to_xarray(), name=f"upward-{i}")

    return add


def main(case_path, result_path):
    """Solve every size of the case."""
    logging.disable(logging.WARNING)
    with np.load(case_path) as file:
        case = dict(file)
    shape = (int(case["rounds"]), len(case["sizes"]))
    seconds, cost = np.empty(shape), np.empty(shape)
    for at in np.ndindex(shape):
        began = time.perf_counter()
        n = network(case, int(case["sizes"][at[1]]))
        status = n.optimize(
            solver_name="highs", extra_functionality=keep_upward_flows(case), output_flag=False
        )
        seconds[at] = time.perf_counter() - began
        if status != ("ok", "optimal"):
            raise SystemExit(f"PyPSA ended with {status}")
        cost[at] = n.objective
    np.savez(result_path, seconds=seconds, cost_lc=cost, version=pypsa.__version__)


if __name__ == "__main__":
    main(*sys.argv[1:])
