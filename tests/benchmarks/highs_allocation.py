"""The joint allocation as a planner with HiGHS would put it: reduced to sensitivities, rows given.

Much smaller than a network with angles: one balance by hour and only rows that turned out to
matter. Finding those is not counted.
"""

import time
from dataclasses import dataclass

import highspy
import numpy as np
import scipy.sparse

from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.solver import QuietHighs

PER_MW = 100.0
PER_USD = 50.0
"""Scaling that suits HiGHS: 100 MW and 50 USD/MWh are 1."""

ROOM_TOLERANCE_MW = 1e-6
ROWS_PER_HOUR = 3


@dataclass(frozen=True, eq=False)
class HighsAnswer:
    """What HiGHS found for some rows, and how long its solver took."""

    objective_usd: float
    seconds: float
    served_mw: FloatArray
    used_mw: FloatArray


def binding_rows(problem: AllocationProblem) -> tuple[IntArray, IntArray]:
    """Return hours and rows that make the reduced problem exact, found in rounds by HiGHS."""
    chosen = np.zeros((problem.n_hours, problem.n_rows), dtype=np.bool_)
    while True:
        hour, row = np.nonzero(chosen)
        answer = solve_given_rows(problem, hour, row)
        excess = excess_mw(problem, answer)
        excess[chosen] = 0.0
        worst = np.argsort(-excess, axis=1)[:, :ROWS_PER_HOUR]
        is_over = np.take_along_axis(excess, worst, axis=1) > ROOM_TOLERANCE_MW
        if not is_over.any():
            return hour, row
        at = np.nonzero(is_over)
        chosen[at[0], worst[at]] = True


def excess_mw(problem: AllocationProblem, answer: HighsAnswer) -> FloatArray:
    """Return by how much every row is above its room, shape (T, R)."""
    change = answer.used_mw @ problem.row_source.T - answer.served_mw @ problem.row_load.T
    return np.maximum(change - problem.up_mw, -change - problem.down_mw)


def solve_given_rows(
    problem: AllocationProblem, hour: IntArray, row: IntArray, method: str = "choose"
) -> HighsAnswer:
    """Let one method of HiGHS solve the problem with the rows named by hour and index."""
    highs = QuietHighs()
    highs.setOptionValue("output_flag", False)
    accepted = highs.setOptionValue("solver", method)
    if accepted != highspy.HighsStatus.kOk:
        raise ValueError(f"HiGHS has no method {method}")
    highs.passModel(_program(problem, hour, row))
    began = time.perf_counter()
    highs.run()
    seconds = time.perf_counter() - began
    status = highs.getModelStatus()
    assert status == highspy.HighsModelStatus.kOptimal, highs.modelStatusToString(status)
    n, by_hour = problem.n_columns, problem.n_columns + problem.n_sources
    values = np.array(highs.getSolution().col_value) * PER_MW
    hourly = values[n:].reshape(problem.n_hours, by_hour)
    return HighsAnswer(
        objective_usd=-highs.getInfo().objective_function_value * PER_MW * PER_USD,
        seconds=seconds,
        served_mw=hourly[:, :n],
        used_mw=hourly[:, n:],
    )


def _program(problem: AllocationProblem, hour: IntArray, row: IntArray) -> highspy.HighsLp:
    """Return the program over capacities, then by hour served load and used surplus."""
    lp = highspy.HighsLp()
    n, n_sources, n_hours = problem.n_columns, problem.n_sources, problem.n_hours
    weight = problem.weight_h[:, None]
    most = np.full((n_hours, n), np.inf) if problem.most_mw is None else problem.most_mw
    cost = np.hstack(
        [-problem.value_usd_per_mwh * weight, problem.source_cost_usd_per_mwh * weight]
    )
    upper = np.hstack([most, problem.source_mw])
    lp.col_cost_ = np.concatenate([problem.capacity_cost_usd_per_mw, cost.ravel()]) / PER_USD
    lp.col_upper_ = np.concatenate([problem.max_capacity_mw, upper.ravel()]) / PER_MW
    lp.col_lower_ = np.zeros(len(lp.col_upper_))
    lp.num_col_ = len(lp.col_upper_)
    blocks, lower, upper_rows = zip(*_rows(problem, hour, row), strict=True)
    matrix = scipy.sparse.vstack(blocks, format="csr")
    assert matrix.shape == (sum(map(len, lower)), n + n_hours * (n + n_sources))
    lp.num_row_ = matrix.shape[0]
    lp.row_lower_, lp.row_upper_ = np.concatenate(lower), np.concatenate(upper_rows)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = matrix.indptr
    lp.a_matrix_.index_ = matrix.indices
    lp.a_matrix_.value_ = matrix.data
    return lp


def _rows(
    problem: AllocationProblem, hour: IntArray, row: IntArray
) -> list[tuple[scipy.sparse.csr_array, FloatArray, FloatArray]]:
    """Return matrix, lower and upper side of balance, capacity, shares, caps and given rows."""
    n, n_sources, n_hours = problem.n_columns, problem.n_sources, problem.n_hours
    capacities = scipy.sparse.csr_array((n_hours, n))
    hours = scipy.sparse.eye_array(n_hours)
    balance = np.concatenate([np.ones(n), -np.ones(n_sources)])[None]
    served = scipy.sparse.hstack(
        [scipy.sparse.eye_array(n), scipy.sparse.csr_array((n, n_sources))]
    )
    shares = problem.min_energy_share * problem.weight_h.sum()
    caps = scipy.sparse.csr_array(problem.cap_matrix)
    rest = scipy.sparse.csr_array((len(problem.cap_mw), n_hours * (n + n_sources)))
    return [
        (
            scipy.sparse.hstack([capacities, scipy.sparse.kron(hours, balance)]),
            np.zeros(n_hours),
            np.zeros(n_hours),
        ),
        (
            scipy.sparse.hstack(
                [-np.tile(np.eye(n), (n_hours, 1)), scipy.sparse.kron(hours, served)]
            ),
            np.full(n_hours * n, -np.inf),
            np.zeros(n_hours * n),
        ),
        (
            scipy.sparse.hstack(
                [-np.diag(shares), scipy.sparse.kron(problem.weight_h[None], served)]
            ),
            np.zeros(n),
            np.full(n, np.inf),
        ),
        (
            scipy.sparse.hstack([caps, rest]),
            np.full(len(problem.cap_mw), -np.inf),
            problem.cap_mw / PER_MW,
        ),
        (
            _given(problem, hour, row),
            -problem.down_mw[hour, row] / PER_MW,
            problem.up_mw[hour, row] / PER_MW,
        ),
    ]


def _given(problem: AllocationProblem, hour: IntArray, row: IntArray) -> scipy.sparse.csr_array:
    n, by_hour = problem.n_columns, problem.n_columns + problem.n_sources
    value = np.hstack([-problem.row_load[row], problem.row_source[row]])
    column = n + hour[:, None] * by_hour + np.arange(by_hour)
    start = np.arange(len(hour) + 1) * by_hour
    shape = (len(hour), n + problem.n_hours * by_hour)
    return scipy.sparse.csr_array((value.ravel(), column.ravel(), start), shape=shape)
