"""Solve a whole year's allocation in a process of its own and tell what it took.

    python -m tests.benchmarks.allocation_year {N-0,N-1}

Writes one line of JSON: seconds of the solver alone, relative gap and violation of the
certificate, number of rows, and the most memory the process ever held, the problem included.
"""

import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from threadpoolctl import threadpool_limits

from siteselect.core.headroom.monitored import Security
from tests.benchmarks.allocation_case import synthetic_case

N_HOURS = 8760
WARM_UP_HOURS = 48
TIMEOUT_S = 900.0


@dataclass(frozen=True)
class YearSolved:
    """What a fresh process took."""

    seconds: float
    relative_gap: float
    violation_mw: float
    solver: str
    n_rows: int
    memory_gb: float


def year_solved(security: Security) -> YearSolved:
    """Return what a fresh process takes for a year."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.allocation_year", security.value],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
        timeout=TIMEOUT_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return YearSolved(**json.loads(done.stdout))


def main(security: Security) -> None:
    """Solve a short case first, so that compiled loops are at hand, then the year."""
    from siteselect.core.allocation.solve import solve  # noqa: PLC0415 - heavy

    is_secure = security is Security.SECURE
    with threadpool_limits(limits=1, user_api="blas"):
        solve(synthetic_case(WARM_UP_HOURS, is_secure=is_secure).problem)
        problem = synthetic_case(N_HOURS, is_secure=is_secure).problem
        began = time.perf_counter()
        solution, certificate = solve(problem)
        seconds = time.perf_counter() - began
    told = {
        "seconds": seconds,
        "relative_gap": certificate.relative_gap,
        "violation_mw": certificate.max_violation_mw,
        "solver": solution.solver,
        "n_rows": problem.n_rows,
        "memory_gb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6,
    }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Security(sys.argv[1]))
