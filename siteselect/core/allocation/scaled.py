"""The allocation problem as the interior-point method wants it: scaled, and without dead parts.

Power is in a unit near the size of one site, money in the mean value of energy, weights are 1 on
average. Hours without surplus or without load that may run, columns that no cap leaves room
for, and sources without surplus are left out: their answer is 0.
"""

from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.allocation.problem import AllocationProblem
from siteselect.core.arrays import BoolArray, FloatArray, IntArray

NOTHING_MW = 1e-6
"""Surplus, limits and caps below this are taken as zero; the certificate counts what it costs."""

LEAST_SLACK = 1e-9
"""A column whose share leaves no more than this part of all hours can never be built."""

LOOSE = 2.0
"""How far a column's bound stands off where caps bound it already: their price must be theirs."""

UNKNOWNS_AT_ONCE = 8
"""As many as the widest registers hold."""

SITES_PER_CAP = 20.0
PRESOLVE_ROUNDS = 5


@dataclass(frozen=True, eq=False)
class ScaledProblem:
    """Minimise ``sum cost z + capacity_cost c``, in units of `power_mw` and `money_usd`.

    Attributes
    ----------
    hours, columns, sources : ndarray of int
        What is left of the problem.
    n_columns : int
        Columns left, n; unknowns of an hour are these, then the sources left.
    cost : ndarray, shape (T, N)
        Times the hour's weight.
    upper : ndarray, shape (T, N)
        Surplus of sources; 0 for columns, which capacity limits.
    is_open : ndarray, shape (T, N)
        1 where an unknown may be above zero.
    weight : ndarray, shape (T,)
    all_weight : float
        Of all hours of the problem, in the same unit.
    capacity_cost, share, most : ndarray, shape (n,)
        `most` is the largest capacity that caps leave.
    cap_matrix : ndarray, shape (q + n, n)
        Caps, then the bound of every column.
    cap : ndarray, shape (q + n,)
    coefficient : ndarray, shape (R + n, N)
        Rows of the network, then one per column for its own hourly limit.
    power_mw, price_usd_per_mwh, weight_h : float
        Size of the units.
    """

    hours: IntArray
    columns: IntArray
    sources: IntArray
    cost: FloatArray
    upper: FloatArray
    is_open: FloatArray
    weight: FloatArray
    all_weight: float
    capacity_cost: FloatArray
    share: FloatArray
    most: FloatArray
    cap_matrix: FloatArray
    cap: FloatArray
    coefficient: FloatArray
    power_mw: float
    price_usd_per_mwh: float
    weight_h: float

    @property
    def n_columns(self) -> int:
        """Number of columns left, n."""
        return len(self.columns)

    @property
    def n_hours(self) -> int:
        """Number of hours left, T."""
        return len(self.hours)

    @property
    def money_usd(self) -> float:
        """Size of the unit of money."""
        return self.power_mw * self.price_usd_per_mwh * self.weight_h

    @property
    def draws(self) -> BoolArray:
        """Which columns may draw power in some hour, shape (n,); those of floors draw none."""
        return np.asarray(self.is_open[:, : self.n_columns].any(axis=0))

    def every(self, step: int) -> tuple["ScaledProblem", float]:
        """Return the problem with every n-th hour, and how many times each of them counts.

        Units, capacities and caps are the same, and weights add up alike, so that capacities and
        the prices of shares and caps mean the same in both.
        """
        taken = np.arange(step // 2, self.n_hours, step)
        times = float(self.weight.sum() / self.weight[taken].sum())
        part = replace(
            self,
            hours=self.hours[taken],
            cost=self.cost[taken] * times,
            upper=self.upper[taken],
            is_open=self.is_open[taken],
            weight=self.weight[taken] * times,
        )
        return part, times


def largest_capacities(problem: AllocationProblem) -> FloatArray:
    """Return what caps and bounds leave at most of every column alone, shape (n,), in MW."""
    most = np.maximum(problem.max_capacity_mw, 0.0)
    matrix = problem.cap_matrix
    for _ in range(PRESOLVE_ROUNDS):
        relief = np.minimum(matrix, 0.0) @ np.where(most > 0, most, 0.0) if len(matrix) else None
        if relief is None:
            break
        room = problem.cap_mw - relief
        with np.errstate(divide="ignore", invalid="ignore"):
            bound = np.where(matrix > 0, np.maximum(room, 0.0)[:, None] / matrix, np.inf)
        lower = np.minimum(most, bound.min(axis=0))
        if np.array_equal(lower, most):
            break
        most = lower
    return np.asarray(most)


def scaled(problem: AllocationProblem) -> ScaledProblem | None:
    """Return the problem scaled, or None when nothing can be built at all."""
    most_mw = largest_capacities(problem)
    sources = np.flatnonzero((problem.source_mw > NOTHING_MW).any(axis=0))
    is_useful = _can_meet_its_share(problem) | _is_paid_unused(problem)
    columns = np.flatnonzero((most_mw > NOTHING_MW) & is_useful)
    if not len(columns) or not len(sources):
        return None
    surplus = problem.source_mw[:, sources]
    has_surplus = surplus > NOTHING_MW
    may_run = _may_run(problem, columns)
    hours = np.flatnonzero(has_surplus.any(axis=1) & may_run.any(axis=1))
    if not len(hours):
        return None
    sources = _filled_up(sources, len(columns), problem.n_sources)
    surplus = problem.source_mw[:, sources]
    has_surplus = surplus > NOTHING_MW
    most_mw = most_mw[columns]
    draws = may_run.any(axis=0)
    most_mw[draws] = np.minimum(most_mw[draws], surplus.sum(axis=1).max())
    is_own = problem.max_capacity_mw[columns] <= most_mw
    bound_mw = np.where(is_own, most_mw, LOOSE * most_mw)
    power_mw = max(float(most_mw.sum()) / SITES_PER_CAP, float(most_mw.max()) / 4.0)
    value = problem.value_usd_per_mwh[np.ix_(hours, columns)]
    price = max(float(np.abs(value).mean()), 1e-6)
    weight_h = float(problem.weight_h.mean())
    weight = problem.weight_h[hours] / weight_h
    money_per_mw = price * weight_h
    source_cost = problem.source_cost_usd_per_mwh[sources] / price
    is_open = np.hstack([may_run[hours], has_surplus[hours]]).astype(np.float64)
    upper = np.hstack([np.zeros((len(hours), len(columns))), surplus[hours] / power_mw])
    cost = np.hstack([value / -price, np.broadcast_to(source_cost, (len(hours), len(sources)))])
    cost *= weight[:, None]
    return ScaledProblem(
        hours=hours,
        columns=columns,
        sources=sources,
        cost=cost,
        upper=upper,
        is_open=is_open,
        weight=weight,
        all_weight=float(problem.weight_h.sum()) / weight_h,
        capacity_cost=problem.capacity_cost_usd_per_mw[columns] / money_per_mw,
        share=problem.min_energy_share[columns],
        most=most_mw / power_mw,
        cap_matrix=np.vstack([problem.cap_matrix[:, columns], np.eye(len(columns))]),
        cap=np.concatenate([problem.cap_mw, bound_mw]) / power_mw,
        coefficient=_coefficients(problem, columns, sources),
        power_mw=power_mw,
        price_usd_per_mwh=price,
        weight_h=weight_h,
    )


def _filled_up(sources: IntArray, n_columns: int, n_sources: int) -> IntArray:
    """Add sources without surplus until loops over all unknowns of an hour leave no remainder."""
    idle = np.setdiff1d(np.arange(n_sources), sources)
    missing = -(n_columns + len(sources)) % UNKNOWNS_AT_ONCE
    return np.sort(np.concatenate([sources, idle[:missing]]))


def _can_meet_its_share(problem: AllocationProblem) -> BoolArray:
    """Return which columns find surplus in enough hours, however small they are."""
    has_surplus = (problem.source_mw > NOTHING_MW).any(axis=1)
    weight = problem.weight_h * has_surplus
    may_run = _may_run(problem, np.arange(problem.n_columns))
    needed = problem.min_energy_share * problem.weight_h.sum()
    return np.asarray(weight @ may_run > needed * (1.0 + LEAST_SLACK))


def _is_paid_unused(problem: AllocationProblem) -> BoolArray:
    """Return which columns need serve nothing and earn by capacity alone: those of floors."""
    is_free = problem.min_energy_share == 0
    return np.asarray(is_free & (problem.capacity_cost_usd_per_mw < 0))


def _may_run(problem: AllocationProblem, columns: IntArray) -> BoolArray:
    if problem.most_mw is None:
        return np.ones((problem.n_hours, len(columns)), dtype=np.bool_)
    return np.asarray(problem.most_mw[:, columns] > NOTHING_MW)


def _coefficients(problem: AllocationProblem, columns: IntArray, sources: IntArray) -> FloatArray:
    rows = np.hstack([-problem.row_load[:, columns], problem.row_source[:, sources]])
    limits = np.hstack([np.eye(len(columns)), np.zeros((len(columns), len(sources)))])
    return np.ascontiguousarray(np.vstack([rows, limits]))
