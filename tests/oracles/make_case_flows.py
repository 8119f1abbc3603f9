"""Write public test systems and the direct-current flows pandapower finds in them.

Run it in an environment that has pandapower, which needs an older pandas than the program:

    .venv-oracles/bin/python tests/oracles/make_case_flows.py tests/data/cases
"""

import copy
import json
import sys
import warnings
from pathlib import Path

import numpy as np

warnings.filterwarnings("ignore")

import pandapower  # noqa: E402 - it warns on import
from pandapower import networks  # noqa: E402
from pandapower.pypower.makePTDF import makePTDF  # noqa: E402

CASES = ("case9", "case39", "case118", "case118_shifted")
SHIFT_DEGREE = 5.0
N_PTDF_BUSES = 12
FROM, TO, X, TAP, SHIFT, FLOW = 0, 1, 3, 8, 9, 13
LOAD, SHUNT = 2, 4


def solved(name: str) -> dict:
    """Return the solved case as pandapower's internal tables."""
    net = copy.deepcopy(getattr(networks, name.removesuffix("_shifted"))())
    if name.endswith("_shifted"):
        net.trafo.loc[net.trafo.index[0], "shift_degree"] = SHIFT_DEGREE
    pandapower.rundcpp(net, calculate_voltage_angles=True, numba=False)
    return net._ppc


def case(name: str) -> dict[str, object]:
    """Return one case with its flows and some columns of its PTDF."""
    ppc = solved(name)
    bus, branch, gen = ppc["bus"].real, ppc["branch"].real, ppc["gen"].real
    injection = -bus[:, LOAD] - bus[:, SHUNT]
    np.add.at(injection, gen[:, 0].astype(int), gen[:, 1])
    buses = np.unique(np.linspace(0, len(bus) - 1, N_PTDF_BUSES).astype(int))
    slack = int(np.flatnonzero(bus[:, 1] == 3)[0])
    ptdf = makePTDF(ppc["baseMVA"], ppc["bus"], ppc["branch"], slack=slack)
    tap = np.where(branch[:, TAP] == 0, 1.0, branch[:, TAP])
    return {
        "name": name,
        "origin": (
            f"pandapower {pandapower.__version__}, "
            f"pandapower.networks.{name.removesuffix('_shifted')}"
            + (f", first transformer shifted by {SHIFT_DEGREE:g} degrees" if "_" in name else "")
            + "; rundcpp and makePTDF; BSD-3-Clause"
        ),
        "base_mva": float(ppc["baseMVA"]),
        "n_buses": len(bus),
        "slack": slack,
        "from_bus": branch[:, FROM].astype(int).tolist(),
        "to_bus": branch[:, TO].astype(int).tolist(),
        "reactance_pu": branch[:, X].tolist(),
        "tap": tap.tolist(),
        "shift_degree": branch[:, SHIFT].tolist(),
        "injection_mw": injection.tolist(),
        "flow_mw": branch[:, FLOW].tolist(),
        "ptdf_buses": buses.tolist(),
        "ptdf": ptdf[:, buses].tolist(),
    }


def main(folder: Path) -> None:
    """Write one file per case."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in CASES:
        text = json.dumps(case(name)).replace('], "', '],\n"')
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
