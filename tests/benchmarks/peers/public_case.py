"""A public test system and how long pandapower takes for one hour of it.

    .venv-oracles/bin/python tests/benchmarks/peers/public_case.py CASE.npz RESULT.npz

CASE holds its ``name`` in pandapower.networks. RESULT gets the network, its demand and injections,
and the ``seconds`` of some runs of rundcpp after the first; ``flow_mw`` are the flows they found.
"""

import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import pandapower  # noqa: E402 - it warns on import
from pandapower import networks  # noqa: E402

N_RUNS = 7
FROM, TO, X, TAP, SHIFT, FLOW = 0, 1, 3, 8, 9, 13
LOAD, SHUNT = 2, 4


def main(case_path, result_path):
    """Solve the case some times."""
    with np.load(case_path) as file:
        net = getattr(networks, str(file["name"]))()
    options = {"check_connectivity": False, "calculate_voltage_angles": True, "numba": False}
    pandapower.rundcpp(net, **options)
    seconds = np.empty(N_RUNS)
    for i in range(N_RUNS):
        began = time.perf_counter()
        pandapower.rundcpp(net, **options)
        seconds[i] = time.perf_counter() - began
    ppc = net._ppc
    bus, branch, gen = ppc["bus"].real, ppc["branch"].real, ppc["gen"].real
    injection = -bus[:, LOAD] - bus[:, SHUNT]
    np.add.at(injection, gen[:, 0].astype(int), gen[:, 1])
    np.savez(
        result_path,
        version=pandapower.__version__,
        seconds=seconds,
        base_mva=float(ppc["baseMVA"]),
        n_buses=len(bus),
        slack=int(np.flatnonzero(bus[:, 1] == 3)[0]),
        from_bus=branch[:, FROM].astype(int),
        to_bus=branch[:, TO].astype(int),
        reactance_pu=branch[:, X],
        tap=np.where(branch[:, TAP] == 0, 1.0, branch[:, TAP]),
        shift_degree=branch[:, SHIFT],
        injection_mw=injection,
        demand_mw=bus[:, LOAD],
        flow_mw=branch[:, FLOW],
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
