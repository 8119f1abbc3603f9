"""Sensitivities and outage factors of a network as PyPSA finds them.

    .venv-pypsa/bin/python tests/external/pypsa_factors.py CASE.npz RESULT.npz

CASE holds ``n_buses``, ``slack``, ``from_bus``, ``to_bus`` and ``reactance_pu`` (taps included).
RESULT gets ``ptdf`` by branch and bus and ``bodf`` by branch and outage, both in the order of CASE.
"""

import sys
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import pypsa  # noqa: E402 - it warns on import


def network(case):
    """Return the network; lines between buses of 1 kV, so that ohms are per unit."""
    n = pypsa.Network()
    bus = np.array([f"bus {i}" for i in range(int(case["n_buses"]))])
    n.add("Bus", bus, v_nom=1.0)
    n.add(
        "Line", [f"{i}" for i in range(len(case["from_bus"]))], bus0=bus[case["from_bus"]],
        bus1=bus[case["to_bus"]], x=case["reactance_pu"], s_nom=1.0,
    )  # fmt: skip
    slack = bus[int(case["slack"])]
    n.add("Generator", "slack", bus=slack, control="Slack")
    return n, bus


def main(case_path, result_path):
    """Find the factors of the one connected network."""
    with np.load(case_path) as file:
        case = dict(file)
    n, bus = network(case)
    n.determine_network_topology()
    part = n.sub_networks.obj.iloc[0]
    part.calculate_BODF()
    branches = np.array([int(name) for _, name in part.branches_i()])
    order = [part.buses_o.get_loc(name) for name in bus]
    ptdf, bodf = np.empty_like(part.PTDF), np.empty_like(part.BODF)
    ptdf[branches] = part.PTDF[:, order]
    bodf[np.ix_(branches, branches)] = part.BODF
    np.savez(result_path, ptdf=ptdf, bodf=bodf, version=pypsa.__version__)


if __name__ == "__main__":
    main(*sys.argv[1:])
