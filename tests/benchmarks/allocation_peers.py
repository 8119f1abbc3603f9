"""The joint allocation by PyPSA with HiGHS, and by HiGHS alone on the reduced problem."""

from pathlib import Path

import numpy as np

from siteselect.core.allocation.problem import AllocationProblem
from tests.benchmarks.allocation_case import AllocationCase
from tests.benchmarks.figures import Peer
from tests.benchmarks.highs_allocation import binding_rows, solve_given_rows
from tests.benchmarks.other_programs import solve_in

METHODS = ("hipo", "simplex", "ipx")
METHOD_LIMIT_S = 600.0
PROCESS_LIMIT_S = 2000.0
OBJECTIVE_TOLERANCE = 1e-6
REDUCED_ROUNDS = 3


def by_pypsa(case: AllocationCase, objective_usd: float, folder: Path) -> Peer:
    """Let PyPSA solve the same case once by each method of HiGHS; the fastest counts."""
    asked = {**case.arrays, "methods": np.array(METHODS), "limit_s": METHOD_LIMIT_S}
    found = solve_in(".venv-pypsa", "pypsa_allocation.py", asked, folder, timeout_s=PROCESS_LIMIT_S)
    if found is None:
        return Peer("PyPSA + HiGHS", None)
    seconds, objective = found["seconds"], found["objective_usd"]
    if not np.isfinite(seconds).any():
        return Peer(
            f"PyPSA {found['version']} + HiGHS, not ready",
            METHOD_LIMIT_S,
            f"none of {', '.join(METHODS)} was ready within {METHOD_LIMIT_S:.0f} s, so the ratio "
            f"is a lower bound; {float(found['memory_gb']):.1f} GB",
        )
    best = int(np.nanargmin(seconds))
    _expect_equal(float(objective[best]), objective_usd)
    tried = ", ".join(
        f"{method} {_outcome(total, solver)}"
        for method, total, solver in zip(METHODS, seconds, found["solver_s"], strict=True)
    )
    return Peer(
        f"PyPSA {found['version']} + HiGHS {METHODS[best]}",
        float(seconds[best]),
        f"the same network, sites and caps, once by each method ({tried}; a method is stopped once "
        f"another was ready sooner); objective equal to {OBJECTIVE_TOLERANCE:g}; "
        f"{float(found['memory_gb']):.1f} GB",
    )


def by_reduced_highs(problem: AllocationProblem, objective_usd: float) -> Peer:
    """Give HiGHS the reduced problem with the rows that make it exact, and time its solver."""
    hour, row = binding_rows(problem)
    known: dict[str, float] = {}
    for method in METHODS:
        try:
            answers = [solve_given_rows(problem, hour, row, method) for _ in range(REDUCED_ROUNDS)]
        except ValueError:
            continue
        _expect_equal(answers[0].objective_usd, objective_usd)
        known[method] = float(np.median([answer.seconds for answer in answers]))
    best = min(known, key=known.__getitem__)
    tried = ", ".join(f"{method} {seconds:.3g} s" for method, seconds in known.items())
    return Peer(
        f"HiGHS {best}, reduced, rows given",
        known[best],
        f"sensitivities instead of angles and only the {len(hour):,} rows that matter, solver "
        f"alone, median of {REDUCED_ROUNDS} ({tried}); objective equal to {OBJECTIVE_TOLERANCE:g}",
    )


def _outcome(total_s: float, solver_s: float) -> str:
    if np.isfinite(total_s):
        return f"{total_s:.3g} s"
    return "not offered" if not np.isfinite(solver_s) else f"stopped after {solver_s:.3g} s"


def _expect_equal(theirs_usd: float, ours_usd: float) -> None:
    apart = abs(theirs_usd / ours_usd - 1.0)
    assert apart <= OBJECTIVE_TOLERANCE, f"objectives differ by {apart:.2g}"
