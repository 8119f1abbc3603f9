"""The allocation problem handed to HiGHS as it stands: slow, plain, and an oracle."""

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import block_diag, coo_array, csr_array, eye_array, hstack, kron, vstack

from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.progress import SILENT, Progress


def reference_solve(
    problem: AllocationProblem, *, relative_gap: float = 1e-6, progress: Progress = SILENT
) -> tuple[AllocationSolution, Certificate]:
    """Return the optimum of a small problem; unknowns are x by hour, g by hour, then c."""
    hours, n, sources = problem.n_hours, problem.n_columns, problem.n_sources
    rows = problem.n_rows
    weight = problem.weight_h
    cost = np.concatenate(
        [
            -(weight[:, None] * problem.value_usd_per_mwh).ravel(),
            np.outer(weight, problem.source_cost_usd_per_mwh).ravel(),
            problem.capacity_cost_usd_per_mw,
        ]
    )
    one = eye_array(hours)
    balance = hstack(
        [
            kron(one, np.ones((1, n))),
            -kron(one, np.ones((1, sources))),
            coo_array((hours, n)),
        ]
    )
    network = hstack(
        [
            -kron(one, problem.row_load),
            kron(one, problem.row_source),
            coo_array((hours * rows, n)),
        ]
    )
    within = hstack(
        [
            eye_array(hours * n),
            coo_array((hours * n, hours * sources)),
            -kron(np.ones((hours, 1)), eye_array(n)),
        ]
    )
    shares = hstack(
        [
            -kron(weight[None, :], eye_array(n)),
            coo_array((n, hours * sources)),
            block_diag([[[r * weight.sum()]] for r in problem.min_energy_share]),
        ]
    )
    caps = hstack(
        [coo_array((len(problem.cap_mw), hours * (n + sources))), csr_array(problem.cap_matrix)]
    )
    most = np.full(hours * n, np.inf) if problem.most_mw is None else problem.most_mw.ravel()
    upper = np.concatenate([most, problem.source_mw.ravel(), problem.max_capacity_mw])
    answer = linprog(
        cost,
        A_ub=csr_array(vstack([network, -network, within, shares, caps])),
        b_ub=np.concatenate(
            [
                problem.up_mw.ravel(),
                problem.down_mw.ravel(),
                np.zeros(hours * n + n),
                problem.cap_mw,
            ]
        ),
        A_eq=csr_array(balance),
        b_eq=np.zeros(hours),
        bounds=[(0.0, float(most)) for most in upper],
        method="highs",
    )
    assert answer.status == 0, answer.message
    price = -answer.ineqlin.marginals
    up, down = price[: hours * rows], price[hours * rows : 2 * hours * rows]
    by_row = (up - down).reshape(hours, rows)
    hour, row = np.nonzero(np.abs(by_row) > 1e-9)
    after = 2 * hours * rows + hours * n
    split = hours * n
    objective = -float(answer.fun)
    solution = AllocationSolution(
        capacity_mw=answer.x[split + hours * sources :],
        served_mw=answer.x[:split].reshape(hours, n),
        used_mw=answer.x[split : split + hours * sources].reshape(hours, sources),
        objective_usd=objective,
        duals=AllocationDuals(
            balance_usd_per_mwh=-answer.eqlin.marginals / weight,
            row_hour=hour,
            row_index=row,
            row_usd_per_mw=by_row[hour, row] / weight[hour],
            energy_share_usd_per_mwh=price[after : after + n],
            cap_usd_per_mw=price[after + n :],
        ),
        iterations=int(answer.nit),
        solver="HiGHS",
    )
    return solution, Certificate(objective, 0.0, 1e-9, "HiGHS")
