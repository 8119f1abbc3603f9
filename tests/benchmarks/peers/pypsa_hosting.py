"""The most new load at one bus in PyPSA with HiGHS: surplus as generators, the load to be grown.

    .venv-pypsa/bin/python tests/benchmarks/peers/pypsa_hosting.py CASE.npz RESULT.npz

CASE holds the network as for ``pypsa_allocation.py``, ``site_bus`` and ``cap_mw``; ``sizes`` are
the numbers of hours to solve, the first of them each time, and ``rounds`` how often. RESULT gets
by round and size the ``seconds`` to make the network and to optimise it, and the ``mw`` of the
last.
"""

import logging
import sys
import time

import numpy as np
from pypsa_allocation import pypsa, skeleton


def network(case, n_hours):
    """Return the network with its sources and one unit that draws as much as it can."""
    first = {
        **case,
        "injection_mw": case["injection_mw"][:n_hours],
        "limit_mw": case["limit_mw"][:, :n_hours],
        "source_mw": case["source_mw"][:n_hours],
    }
    n, bus = skeleton(first)
    n.add(
        "Generator", "site", bus=bus[int(case["site_bus"])], sign=-1.0,
        p_nom=float(case["cap_mw"]), marginal_cost=-1.0,
    )  # fmt: skip
    return n


def main(case_path, result_path):
    """Solve every size of the case."""
    logging.disable(logging.WARNING)
    with np.load(case_path) as file:
        case = dict(file)
    shape = (int(case["rounds"]), len(case["sizes"]))
    seconds = np.empty(shape)
    for at in np.ndindex(shape):
        began = time.perf_counter()
        n = network(case, int(case["sizes"][at[1]]))
        status = n.optimize(
            solver_name="highs", output_flag=False, include_objective_constant=False
        )
        seconds[at] = time.perf_counter() - began
        if status != ("ok", "optimal"):
            raise SystemExit(f"PyPSA ended with {status}")
    mw = n.generators_t.p["site"].to_numpy()
    np.savez(result_path, seconds=seconds, mw=mw, version=pypsa.__version__)


if __name__ == "__main__":
    main(*sys.argv[1:])
