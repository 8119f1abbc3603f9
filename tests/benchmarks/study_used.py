"""Use the packaged study in every way that calls compiled loops.

NUMBA_CACHE_DIR=STORE python -m tests.benchmarks.study_used
"""

from siteselect.core.allocation.solve import preview, solve
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.io.packaged import default_study_name, open_study
from siteselect.io.result_store import default_store
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.allocation_case import study_case, synthetic_case

N_HOURS = 72


def main() -> None:
    """Find hosting capacity both ways, intact and secure, and joint allocations."""
    evaluation = Evaluation(open_study(default_study_name()), store=default_store())
    evaluation.prepare()
    for security in Security:
        for use in SurplusUse:
            evaluation.capacity(evaluation.grid.n_buses // 2, security, use)
        case = study_case(evaluation, evaluation.hosting_model(security), N_HOURS)
        solve(case.problem)
        preview(case.problem)
    solve(synthetic_case(N_HOURS).problem)


if __name__ == "__main__":
    main()
