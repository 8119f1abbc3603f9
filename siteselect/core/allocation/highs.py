"""The joint allocation by HiGHS: the reference, and the way out when the own method is not sure."""

from dataclasses import replace

import highspy
import numpy as np
import scipy.sparse as sp

from siteselect.core.allocation.certificate import objective_usd
from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
)
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.progress import SILENT, Progress
from siteselect.core.solver import QuietHighs
from siteselect.core.words import say

SIMPLEX_HOURS = 400
"""Above so many hours the interior point of HiGHS is quicker than its simplex."""

ROUNDS = 60
ROWS_AT_ONCE = 4
MISSED_MW = 1e-7
HOURS_PER_BLOCK = 256
STRICT = 1e-9


def solve_by_highs(problem: AllocationProblem, progress: Progress = SILENT) -> AllocationSolution:
    """Return the allocation found by HiGHS, with rows that join as they are missed.

    Raises
    ------
    Cancelled
        When `progress` says so; it is asked between rounds of rows and while HiGHS runs.
    RuntimeError
        When HiGHS ends without an optimum.
    """
    hour = np.zeros(0, dtype=np.int64)
    row = np.zeros(0, dtype=np.int64)
    for done in range(ROUNDS):
        progress.raise_if_cancelled()
        progress.report(done / ROUNDS, say("Solving the joint allocation with HiGHS"))
        solution = _solve_with(problem, hour, row, progress)
        new_hour, new_row = _missed(problem, solution, hour, row)
        if not len(new_hour):
            return solution
        hour = np.concatenate([hour, new_hour])
        row = np.concatenate([row, new_row])
    raise RuntimeError(f"Rows of the network were still missed after {ROUNDS} rounds of HiGHS")


def _solve_with(
    problem: AllocationProblem, hour: IntArray, row: IntArray, progress: Progress
) -> AllocationSolution:
    n, n_hours, n_sources = problem.n_columns, problem.n_hours, problem.n_sources
    unit_usd = _unit_usd(problem)
    solver = _optimum(_program(problem, hour, row, unit_usd), n_hours, progress)
    found = solver.getSolution()
    values = np.array(found.col_value)
    price = -unit_usd * np.array(found.row_dual)
    hourly = values[n:].reshape(n_hours, n + n_sources)
    ends = np.cumsum([n_hours, n_hours * n, n, len(problem.cap_mw)])
    capacity = np.clip(values[:n], 0.0, problem.max_capacity_mw)
    solution = AllocationSolution(
        capacity,
        np.clip(hourly[:, :n], 0.0, capacity),
        np.clip(hourly[:, n:], 0.0, problem.source_mw),
        0.0,
        AllocationDuals(
            price[:n_hours] / problem.weight_h,
            hour,
            row,
            price[ends[3] :],
            -price[ends[1] : ends[2]] / problem.weight_h.sum(),
            price[ends[2] : ends[3]],
        ),
        int(solver.getInfo().simplex_iteration_count + solver.getInfo().ipm_iteration_count),
        "HiGHS",
    )
    return replace(solution, objective_usd=objective_usd(problem, solution))


def _unit_usd(problem: AllocationProblem) -> float:
    """Return the worth of 1 MW in an hour, which keeps costs near 1."""
    worth = float(np.abs(problem.value_usd_per_mwh).mean() * problem.weight_h.mean())
    return max(worth, 1e-6)


def _optimum(lp: highspy.HighsLp, n_hours: int, progress: Progress) -> QuietHighs:
    """Return the solver at its optimum; what one method cannot solve the other may.

    Raises
    ------
    Cancelled
        When `progress` says so.
    RuntimeError
        When neither can.
    """
    methods = ("simplex", "ipx") if n_hours <= SIMPLEX_HOURS else ("ipx", "simplex")
    status = ""
    for method in methods:
        solver = QuietHighs()
        solver.setOptionValue("solver", method)
        for tolerance in ("primal_feasibility_tolerance", "dual_feasibility_tolerance"):
            solver.setOptionValue(tolerance, STRICT)
        solver.stop_when_cancelled(progress)
        solver.passModel(lp)
        solver.run()
        progress.raise_if_cancelled()
        if solver.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            return solver
        status = solver.modelStatusToString(solver.getModelStatus())
    raise RuntimeError(f"HiGHS could not solve the joint allocation: {status}")


def _program(
    problem: AllocationProblem, hour: IntArray, row: IntArray, unit_usd: float
) -> highspy.HighsLp:
    n, n_hours, n_sources = problem.n_columns, problem.n_hours, problem.n_sources
    each = sp.eye_array(n_hours, format="csr")
    none = sp.csr_array((n_hours, n))
    balance = sp.kron(each, np.concatenate([np.ones(n), -np.ones(n_sources)])[None, :])
    load = sp.kron(each, sp.hstack([sp.eye_array(n), sp.csr_array((n, n_sources))]))
    above = -sp.kron(np.ones((n_hours, 1)), sp.eye_array(n))
    weights = sp.kron(
        problem.weight_h[None, :] / problem.weight_h.sum(),
        sp.hstack([sp.eye_array(n), sp.csr_array((n, n_sources))]),
    )
    needed = sp.diags_array(-problem.min_energy_share)
    caps = sp.csr_array(problem.cap_matrix)
    rows = np.hstack([-problem.row_load, problem.row_source])[row]
    width = n + n_sources
    at = (
        np.repeat(np.arange(len(hour)), width),
        (hour[:, None] * width + np.arange(width)).ravel(),
    )
    network = sp.csr_array((rows.ravel(), at), shape=(len(hour), n_hours * width))
    matrix = sp.csr_array(
        sp.vstack(
            [
                sp.hstack([none, balance]),
                sp.hstack([above, load]),
                sp.hstack([needed, weights]),
                sp.hstack([caps, sp.csr_array((caps.shape[0], n_hours * width))]),
                sp.hstack([sp.csr_array((len(hour), n)), network]),
            ]
        )
    )
    least = np.where(problem.min_energy_share > 0, 0.0, -np.inf)
    lp = highspy.HighsLp()
    lp.num_row_, lp.num_col_ = matrix.shape
    lp.sense_ = highspy.ObjSense.kMinimize
    cost = np.hstack(
        [
            -problem.value_usd_per_mwh,
            np.broadcast_to(problem.source_cost_usd_per_mwh, (n_hours, n_sources)),
        ]
    )
    lp.col_cost_ = np.concatenate(
        [problem.capacity_cost_usd_per_mw, (problem.weight_h[:, None] * cost).ravel()]
    )
    lp.col_cost_ = np.array(lp.col_cost_) / unit_usd
    lp.col_lower_ = np.zeros(matrix.shape[1])
    lp.col_upper_ = np.concatenate([problem.max_capacity_mw, _upper(problem).ravel()])
    lp.row_lower_ = np.concatenate(
        [
            np.zeros(n_hours), np.full(n_hours * n, -np.inf), least,
            np.full(len(problem.cap_mw), -np.inf), -problem.down_mw[hour, row],
        ]
    )  # fmt: skip
    lp.row_upper_ = np.concatenate(
        [
            np.zeros(n_hours), np.zeros(n_hours * n), np.full(n, np.inf), problem.cap_mw,
            problem.up_mw[hour, row],
        ]
    )  # fmt: skip
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = matrix.indptr.astype(np.int32)
    lp.a_matrix_.index_ = matrix.indices.astype(np.int32)
    lp.a_matrix_.value_ = matrix.data
    return lp


def _upper(problem: AllocationProblem) -> FloatArray:
    most = problem.most_mw
    if most is None:
        most = np.full((problem.n_hours, problem.n_columns), np.inf)
    return np.hstack([np.maximum(most, 0.0), problem.source_mw])


def _missed(
    problem: AllocationProblem, solution: AllocationSolution, hour: IntArray, row: IntArray
) -> tuple[IntArray, IntArray]:
    """Return the rows missed most in every hour that are not in force yet."""
    known = set(zip(hour.tolist(), row.tolist(), strict=True))
    found: list[tuple[int, int]] = []
    for first in range(0, problem.n_hours, HOURS_PER_BLOCK):
        hours = slice(first, first + HOURS_PER_BLOCK)
        flow = solution.used_mw[hours] @ problem.row_source.T
        flow -= solution.served_mw[hours] @ problem.row_load.T
        miss = np.maximum(flow - problem.up_mw[hours], -flow - problem.down_mw[hours])
        for t in np.flatnonzero((miss > MISSED_MW).any(axis=1)):
            worst = np.argsort(-miss[t], kind="stable")[:ROWS_AT_ONCE]
            pairs = [(first + int(t), int(r)) for r in worst if miss[t, r] > MISSED_MW]
            found += [pair for pair in pairs if pair not in known]
    pairs_array = np.array(found, dtype=np.int64).reshape(-1, 2)
    return pairs_array[:, 0], pairs_array[:, 1]
