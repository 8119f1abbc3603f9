"""Write public test systems, and the flows and sensitivities pandapower finds in them.

Run it in an environment that has pandapower, which needs an older pandas than the program:

    .venv-oracles/bin/python tests/oracles/make_case_flows.py tests/data/cases [CASE...]

Small cases become JSON, large ones compressed arrays. Without names, those that are kept.
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
from pandapower.pf.run_dc_pf import _run_dc_pf  # noqa: E402
from pandapower.pypower.makeLODF import makeLODF  # noqa: E402
from pandapower.pypower.makePTDF import makePTDF  # noqa: E402

KEPT = ("case9", "case39", "case118", "case118_shifted", "case300", "case1354pegase")
SHIFT_DEGREE = 5.0
N_COLUMNS = {"case300": 8, "case1354pegase": 6}
USUAL_COLUMNS = 12
DIGITS = 12
LARGE = 1000
"""A case with more buses is written as compressed arrays."""
DENSE = 2500
"""Up to so many branches the whole matrix of outage factors is made."""
FROM, TO, X, TAP, SHIFT, STATUS, FLOW = 0, 1, 3, 8, 9, 10, 13
LOAD, SHUNT = 2, 4
LEAST_FLOW_MW = 10.0
ISLANDING = 1e-6


def solved(name: str) -> dict:
    """Return the solved case as pandapower's internal tables."""
    net = copy.deepcopy(getattr(networks, name.removesuffix("_shifted"))())
    if name.endswith("_shifted"):
        net.trafo.loc[net.trafo.index[0], "shift_degree"] = SHIFT_DEGREE
    pandapower.rundcpp(net, calculate_voltage_angles=True, numba=False)
    return net._ppc


def flows_without(ppc: dict, branch: int) -> np.ndarray:
    """Return the flows pandapower finds with a branch taken out."""
    without = copy.deepcopy(dict(ppc))
    without["branch"][branch, STATUS] = 0
    return _run_dc_pf(without)["branch"][:, FLOW].real


def outage_columns(ppc: dict, ptdf: np.ndarray, n_columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Return some branches and the part of their flow that every other gains when they are lost.

    Branches that are the only way between their ends are left out. In a large case pandapower's
    matrix does not fit, and the factors are those of its flows without each branch.
    """
    branch = ppc["branch"].real
    ends = branch[:, [FROM, TO]].astype(int)
    own = ptdf[np.arange(len(ends)), ends[:, 0]] - ptdf[np.arange(len(ends)), ends[:, 1]]
    flow = branch[:, FLOW]
    (able,) = np.nonzero((np.abs(1.0 - own) > ISLANDING) & (np.abs(flow) > LEAST_FLOW_MW))
    outages = able[np.unique(np.linspace(0, len(able) - 1, n_columns).astype(int))]
    if len(branch) <= DENSE:
        return outages, makeLODF(ppc["branch"], ptdf)[:, outages]
    change = np.stack([flows_without(ppc, k) - flow for k in outages], axis=1)
    return outages, change / flow[outages]


def case(name: str) -> dict[str, object]:
    """Return one case with its flows and some columns of its PTDF and LODF."""
    ppc = solved(name)
    bus, branch, gen = ppc["bus"].real, ppc["branch"].real, ppc["gen"].real
    injection = -bus[:, LOAD] - bus[:, SHUNT]
    np.add.at(injection, gen[:, 0].astype(int), gen[:, 1])
    n_columns = N_COLUMNS.get(name, USUAL_COLUMNS)
    buses = np.unique(np.linspace(0, len(bus) - 1, n_columns).astype(int))
    slack = int(np.flatnonzero(bus[:, 1] == 3)[0])
    ptdf = makePTDF(
        ppc["baseMVA"], ppc["bus"], ppc["branch"], slack=slack, using_sparse_solver=len(bus) > LARGE
    )
    outages, lodf = outage_columns(ppc, ptdf, n_columns)
    return {
        "name": name,
        "origin": (
            f"pandapower {pandapower.__version__}, "
            f"pandapower.networks.{name.removesuffix('_shifted')}"
            + (f", first transformer shifted by {SHIFT_DEGREE:g} degrees" if "_" in name else "")
            + "; rundcpp, makePTDF and makeLODF; BSD-3-Clause"
        ),
        "base_mva": float(ppc["baseMVA"]),
        "n_buses": len(bus),
        "slack": slack,
        "from_bus": branch[:, FROM].astype(int),
        "to_bus": branch[:, TO].astype(int),
        "reactance_pu": branch[:, X],
        "tap": np.where(branch[:, TAP] == 0, 1.0, branch[:, TAP]),
        "shift_degree": branch[:, SHIFT],
        "injection_mw": injection,
        "demand_mw": bus[:, LOAD],
        "flow_mw": branch[:, FLOW],
        "ptdf_buses": buses,
        "ptdf": np.round(ptdf[:, buses], DIGITS),
        "outages": outages,
        "lodf": np.round(lodf, DIGITS),
    }


def write(made: dict[str, object], folder: Path) -> None:
    """Write a case as its size asks."""
    if made["n_buses"] > LARGE:
        np.savez_compressed(folder / f"{made['name']}.npz", **made)
        return
    plain = {key: x.tolist() if isinstance(x, np.ndarray) else x for key, x in made.items()}
    text = json.dumps(plain).replace('], "', '],\n"')
    (folder / f"{made['name']}.json").write_text(text + "\n", encoding="utf-8")


def main(folder: Path, *names: str) -> None:
    """Write one file per case."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or KEPT:
        write(case(name), folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
