"""A quick allocation: the best site first, in steps of 10 MW, while it pays and fits."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
)
from siteselect.core.arrays import BoolArray, FloatArray, IntArray

STEP_MW = 10.0
SAMPLED_HOURS = 96
FIRM_SHARE = 0.95
"""Columns that need at least this share of their energy are served before all others."""

SHRINK = 0.9
"""What is left of a column that misses its energy share over all hours, until it keeps it."""

SMALLEST_MW = 0.1
CAP_TOLERANCE_MW = 1e-9


def greedy(problem: AllocationProblem) -> AllocationSolution:
    """Return a feasible allocation at once; its prices are zero.

    Capacities are found on a sample of hours, 10 MW at a time: the column worth most per MW of
    those that fit the caps. In every hour firm columns come first, then the others, each group
    served from the cheapest surplus and scaled down together until no row is too full. The answer
    is then worked out for all hours, and columns that miss their energy share there shrink.

    Parameters
    ----------
    problem : AllocationProblem
        Its caps must hold for no capacity at all.
    """
    every_hour = np.arange(problem.n_hours)
    sample = every_hour[:: max(1, problem.n_hours // SAMPLED_HOURS)]
    capacity = _grown(_Hours(problem, sample))
    all_hours = _Hours(problem, every_hour)
    outcome = all_hours.serve(capacity)
    while not outcome.keeps_shares.all():
        capacity = np.where(outcome.keeps_shares, capacity, capacity * SHRINK)
        capacity[capacity < SMALLEST_MW] = 0.0
        capacity *= _kept_by_caps(problem, capacity)
        outcome = all_hours.serve(capacity)
    if outcome.worth_usd < 0:
        capacity = np.zeros(problem.n_columns)
        outcome = all_hours.serve(capacity)
    return AllocationSolution(
        capacity_mw=capacity,
        served_mw=outcome.served_mw,
        used_mw=outcome.used_mw,
        objective_usd=outcome.worth_usd,
        duals=_no_prices(problem),
        iterations=0,
        solver="steps of 10 MW, the best site first",
    )


def nothing(problem: AllocationProblem) -> AllocationSolution:
    """Return the allocation that builds nothing; its prices are zero."""
    return AllocationSolution(
        capacity_mw=np.zeros(problem.n_columns),
        served_mw=np.zeros((problem.n_hours, problem.n_columns)),
        used_mw=np.zeros((problem.n_hours, problem.n_sources)),
        objective_usd=0.0,
        duals=_no_prices(problem),
        iterations=0,
        solver="nothing is built",
    )


@dataclass(frozen=True, eq=False)
class _Outcome:
    """What given capacities lead to in some hours; shares hold where there is no capacity."""

    served_mw: FloatArray
    used_mw: FloatArray
    worth_usd: float
    keeps_shares: BoolArray


class _Hours:
    """Some hours of a problem, with sources from the cheapest on."""

    def __init__(self, problem: AllocationProblem, hours: IntArray) -> None:
        self.problem = problem
        self._order = np.argsort(problem.source_cost_usd_per_mwh, kind="stable")
        self._surplus = problem.source_mw[hours][:, self._order]
        self._filled = np.cumsum(self._surplus, axis=1)
        self._cost = problem.source_cost_usd_per_mwh[self._order]
        self._value = problem.value_usd_per_mwh[hours]
        self._weight = problem.weight_h[hours]
        self._to_year = problem.weight_h.sum() / max(self._weight.sum(), 1e-12)
        self._most = None if problem.most_mw is None else problem.most_mw[hours]
        self._source_rows = problem.row_source[:, self._order].T
        self._load_rows = problem.row_load.T
        self._up, self._down = problem.up_mw[hours], problem.down_mw[hours]
        self._is_firm = problem.min_energy_share >= FIRM_SHARE

    def serve(self, capacity_mw: FloatArray) -> _Outcome:
        """Serve firm columns, then the others where they pay, each group scaled to its room."""
        wanted = np.broadcast_to(capacity_mw, self._value.shape)
        if self._most is not None:
            wanted = np.minimum(wanted, self._most)
        firm = np.where(self._is_firm, wanted, 0.0)
        firm, firm_use = self._scaled(firm, self._cheapest(firm.sum(axis=1)), None)
        rows = firm_use @ self._source_rows - firm @ self._load_rows
        both = self._cheapest(firm_use.sum(axis=1) + (wanted * ~self._is_firm).sum(axis=1))
        other, other_use = self._scaled(
            np.where(self._is_firm, 0.0, wanted), np.maximum(both - firm_use, 0.0), rows
        )
        loses = (self._value * other).sum(axis=1) < other_use @ self._cost
        other[loses], other_use[loses] = 0.0, 0.0
        return self._judged(capacity_mw, firm + other, firm_use + other_use)

    def _judged(self, capacity_mw: FloatArray, served: FloatArray, used: FloatArray) -> _Outcome:
        hourly = (self._value * served).sum(axis=1) - used @ self._cost
        energy = self._weight @ served
        needed = self.problem.min_energy_share * self._weight.sum() * capacity_mw
        in_order = np.empty_like(used)
        in_order[:, self._order] = used
        return _Outcome(
            served,
            in_order,
            float(self._weight @ hourly) * self._to_year
            - float(self.problem.capacity_cost_usd_per_mw @ capacity_mw),
            energy >= needed * (1 - 1e-12),
        )

    def _cheapest(self, load_mw: FloatArray) -> FloatArray:
        """Return what the cheapest sources give for a load, all there is if that is less."""
        before = self._filled - self._surplus
        return np.clip(load_mw[:, None] - before, 0.0, self._surplus)

    def _scaled(
        self, load: FloatArray, use: FloatArray, rows_before: FloatArray | None
    ) -> tuple[FloatArray, FloatArray]:
        """Scale load and use down together until they balance and every row holds."""
        asked, given = load.sum(axis=1), use.sum(axis=1)
        enough = np.divide(given, asked, out=np.zeros_like(asked), where=asked > 0)
        load = load * np.minimum(enough, 1.0)[:, None]
        use = use * np.where(asked > 0, 1.0, 0.0)[:, None]
        change = use @ self._source_rows - load @ self._load_rows
        before = 0.0 if rows_before is None else rows_before
        room = np.where(change > 0, self._up - before, self._down + before)
        size = np.abs(change)
        share = np.divide(room, size, out=np.ones_like(size), where=size > np.maximum(room, 0.0))
        scale = np.clip(share.min(axis=1, initial=1.0), 0.0, 1.0)[:, None]
        return load * scale, use * scale


def _grown(hours: _Hours) -> FloatArray:
    """Add 10 MW at a time to the first column, by worth per MW, that gains and fits."""
    problem = hours.problem
    alone = [
        hours.serve(_with_step(np.zeros(problem.n_columns), i)) for i in range(problem.n_columns)
    ]
    worth = np.array([outcome.worth_usd for outcome in alone])
    left = [int(i) for i in np.argsort(-worth, kind="stable") if alone[i].keeps_shares[i]]
    capacity = np.zeros(problem.n_columns)
    reached = 0.0
    while True:
        step = _next_step(hours, capacity, left, reached)
        if step is None:
            return capacity
        capacity, reached = step


def _next_step(
    hours: _Hours, capacity: FloatArray, left: list[int], reached: float
) -> tuple[FloatArray, float] | None:
    """Return the capacities after the next step and their worth; None when nothing gains.

    Columns that no longer gain or fit are taken off `left`, those that wait for others are not.
    """
    problem = hours.problem
    for i in tuple(left):
        bigger = _with_step(capacity, i)
        if bigger[i] > problem.max_capacity_mw[i]:
            left.remove(i)
        elif (problem.cap_matrix @ bigger <= problem.cap_mw + CAP_TOLERANCE_MW).all():
            outcome = hours.serve(bigger)
            if outcome.keeps_shares.all() and outcome.worth_usd > reached:
                return bigger, outcome.worth_usd
            left.remove(i)
    return None


def _with_step(capacity: FloatArray, column: int) -> FloatArray:
    bigger = capacity.copy()
    bigger[column] += STEP_MW
    return bigger


def _kept_by_caps(problem: AllocationProblem, capacity: FloatArray) -> float:
    """Return 1 while every cap holds, else 0: a share that shrinking broke leaves nothing."""
    return float((problem.cap_matrix @ capacity <= problem.cap_mw + CAP_TOLERANCE_MW).all())


def _no_prices(problem: AllocationProblem) -> AllocationDuals:
    none = np.empty(0, dtype=np.int64)
    return AllocationDuals(
        balance_usd_per_mwh=np.zeros(problem.n_hours),
        row_hour=none,
        row_index=none,
        row_usd_per_mw=np.empty(0),
        energy_share_usd_per_mwh=np.zeros(problem.n_columns),
        cap_usd_per_mw=np.zeros(len(problem.cap_mw)),
    )
