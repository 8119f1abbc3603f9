"""What a planner scripts today: put the site's load on a bus and run pandapower hour by hour.

    .venv-oracles/bin/python tests/benchmarks/peers/pandapower_hours.py CASE.npz RESULT.npz

CASE holds the grid (``bus_kv``, ``from_bus``, ``to_bus``, ``reactance_pu``, ``is_transformer``,
``base_mva``, ``slack``), by hour and bus ``generation_mw``, ``demand_mw`` and ``pickup_mw``, and
the site's ``site_bus`` and ``site_mw``. RESULT gets ``seconds`` of every hour and ``flow_mw``, both
with the site's load. Making the network and the first run are not counted. The check of
connectivity is left out, as it need not be made anew every hour; numba was tried and changes the
times by 5 %.
"""

import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import pandapower as pp  # noqa: E402 - it warns on import

LARGE_KA = 100.0
SHORT_CIRCUIT_PERCENT = 10.0


def network(case):
    """Return the grid with a load and a generator on every bus, and the site's load."""
    net = pp.create_empty_network(sn_mva=float(case["base_mva"]))
    for kv in case["bus_kv"]:
        pp.create_bus(net, vn_kv=float(kv))
    for start, end, x, is_transformer in zip(
        case["from_bus"], case["to_bus"], case["reactance_pu"], case["is_transformer"], strict=True
    ):
        add = add_transformer if is_transformer else add_line
        add(net, int(start), int(end), float(x), case)
    buses = range(len(case["bus_kv"]))
    pp.create_loads(net, buses, p_mw=0.0)
    pp.create_sgens(net, buses, p_mw=0.0)
    pp.create_load(net, int(case["site_bus"]), p_mw=float(case["site_mw"]), name="site")
    pp.create_ext_grid(net, int(case["slack"]))
    return net


def add_line(net, start, end, x, case):
    """Add a corridor as one line with its reactance."""
    ohm = x * case["bus_kv"][start] ** 2 / case["base_mva"]
    pp.create_line_from_parameters(
        net, start, end, length_km=1.0, r_ohm_per_km=0.0, x_ohm_per_km=float(ohm),
        c_nf_per_km=0.0, max_i_ka=LARGE_KA,
    )  # fmt: skip


def add_transformer(net, high, low, x, case):
    """Add a bank as one transformer whose size gives its reactance."""
    pp.create_transformer_from_parameters(
        net, high, low, sn_mva=float(SHORT_CIRCUIT_PERCENT / 100.0 / x * case["base_mva"]),
        vn_hv_kv=float(case["bus_kv"][high]), vn_lv_kv=float(case["bus_kv"][low]),
        vkr_percent=0.0, vk_percent=SHORT_CIRCUIT_PERCENT, pfe_kw=0.0, i0_percent=0.0,
    )  # fmt: skip


def run_hour(net, demand_mw, generation_mw):
    """Set one hour and solve it."""
    n_buses = len(demand_mw)
    net.load.loc[net.load.index[:n_buses], "p_mw"] = demand_mw
    net.sgen["p_mw"] = generation_mw
    pp.rundcpp(net, check_connectivity=False, numba=False)


def main(case_path, result_path):
    """Run every hour of the case."""
    with np.load(case_path) as file:
        case = dict(file)
    net = network(case)
    is_transformer = case["is_transformer"]
    n_hours = len(case["demand_mw"])
    seconds, flow = np.empty(n_hours), np.empty((n_hours, len(is_transformer)))
    generation = case["generation_mw"] + case["pickup_mw"]
    run_hour(net, case["demand_mw"][0], generation[0])
    for hour in range(n_hours):
        began = time.perf_counter()
        run_hour(net, case["demand_mw"][hour], generation[hour])
        seconds[hour] = time.perf_counter() - began
        flow[hour, ~is_transformer] = net.res_line.p_from_mw
        flow[hour, is_transformer] = net.res_trafo.p_hv_mw
    np.savez(result_path, seconds=seconds, flow_mw=flow, version=pp.__version__)


if __name__ == "__main__":
    main(*sys.argv[1:])
