"""The proof of a solution: a bound from any prices, and how far each constraint is missed.

Nothing here comes from the solver. For prices of any size (those of inequalities clipped to zero
or above) the Lagrangian bounds every allocation from above: each hour's surplus and load, and
then each capacity, is chosen on its own and in closed form.
"""

import numpy as np

from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
    Certificate,
)
from siteselect.core.arrays import FloatArray

HOURS_PER_BLOCK = 256


def certify(problem: AllocationProblem, solution: AllocationSolution) -> Certificate:
    """Return what the prices of a solution prove, and its worst violation over all hours and rows.

    Returns
    -------
    Certificate
        The gap is relative to the objective, or to the worth of 1 MW in all hours if that is
        more.
    """
    bound = bound_usd(problem, solution.duals)
    reached = objective_usd(problem, solution)
    worst, miss_mw = worst_violation(problem, solution)
    return Certificate(bound, (bound - reached) / size_usd(problem, reached), miss_mw, worst)


def worst_violation(problem: AllocationProblem, solution: AllocationSolution) -> tuple[str, float]:
    """Return the constraint missed most, in words, and by how much, in MW."""
    misses = _violations(problem, solution)
    worst = max(misses, key=lambda name: misses[name])
    return worst, misses[worst]


def size_usd(problem: AllocationProblem, reached_usd: float) -> float:
    """Return what a gap is measured by, in USD: what is reached, or 1 MW in all hours."""
    one_mw = float(problem.weight_h @ np.abs(problem.value_usd_per_mwh).max(axis=1))
    return max(abs(reached_usd), one_mw)


def objective_usd(problem: AllocationProblem, solution: AllocationSolution) -> float:
    """Return what an allocation is worth, from the MW alone, in USD."""
    served = np.einsum("tn,tn->t", problem.value_usd_per_mwh, solution.served_mw)
    used = solution.used_mw @ problem.source_cost_usd_per_mwh
    capital = problem.capacity_cost_usd_per_mw @ solution.capacity_mw
    return float(problem.weight_h @ (served - used) - capital)


def bound_usd(problem: AllocationProblem, duals: AllocationDuals) -> float:
    """Return a value no allocation can exceed, for prices of any quality, in USD."""
    share_price = np.where(
        problem.min_energy_share > 0, np.maximum(duals.energy_share_usd_per_mwh, 0.0), 0.0
    )
    cap_price = np.maximum(duals.cap_usd_per_mw, 0.0)
    total = float(cap_price @ problem.cap_mw)
    at_row = duals.row_hour, duals.row_index
    room = np.where(duals.row_usd_per_mw > 0, problem.up_mw[at_row], problem.down_mw[at_row])
    total += float(np.abs(duals.row_usd_per_mw) @ room)
    gain = np.empty((problem.n_hours, problem.n_columns))
    order = np.argsort(duals.row_hour, kind="stable")
    row_hour = duals.row_hour[order]
    for first in range(0, problem.n_hours, HOURS_PER_BLOCK):
        hours = slice(first, min(first + HOURS_PER_BLOCK, problem.n_hours))
        weight = problem.weight_h[hours, None]
        energy = weight * duals.balance_usd_per_mwh[hours, None]
        some = order[slice(*np.searchsorted(row_hour, [hours.start, hours.stop]))]
        congestion = np.zeros((hours.stop - first, problem.n_sources + problem.n_columns))
        rows = np.hstack([problem.row_source, -problem.row_load])[duals.row_index[some]]
        np.add.at(congestion, duals.row_hour[some] - first, duals.row_usd_per_mw[some, None] * rows)
        rent = energy - weight * problem.source_cost_usd_per_mwh
        rent -= congestion[:, : problem.n_sources]
        total += float((problem.source_mw[hours] * np.maximum(rent, 0.0)).sum())
        worth = weight * (problem.value_usd_per_mwh[hours] + share_price) - energy
        gain[hours] = np.maximum(worth - congestion[:, problem.n_sources :], 0.0)
    cost = (
        problem.capacity_cost_usd_per_mw
        + problem.min_energy_share * problem.weight_h.sum() * share_price
        + problem.cap_matrix.T @ cap_price
    )
    return total + _best_capacities(problem, gain, cost)


def _best_capacities(problem: AllocationProblem, gain: FloatArray, cost: FloatArray) -> float:
    """Return the most that capacities can earn: ``sum_t gain min(c, most) - cost c``."""
    largest = _largest_capacity(problem)
    slope = gain.sum(axis=0) - cost
    if problem.most_mw is None:
        slope = np.where(slope > 0, slope, 0.0)
        return float(sum(s * c for s, c in zip(slope, largest, strict=True) if s > 0))
    total = 0.0
    for i in np.flatnonzero(slope > -np.inf):
        order = np.argsort(problem.most_mw[:, i], kind="stable")
        most = np.minimum(np.maximum(problem.most_mw[order, i], 0.0), largest[i])
        after = slope[i] - np.concatenate([[0.0], np.cumsum(gain[order, i])])
        steps = np.diff(np.concatenate([[0.0], most, [largest[i]]]))
        total += float((np.maximum(after, 0.0) * steps)[steps > 0].sum())
    return total


def _largest_capacity(problem: AllocationProblem) -> FloatArray:
    largest = np.maximum(problem.max_capacity_mw, 0.0)
    for row, cap in zip(problem.cap_matrix, problem.cap_mw, strict=True):
        if (row >= 0).all():
            with np.errstate(divide="ignore", invalid="ignore"):
                largest = np.minimum(largest, np.where(row > 0, cap / row, np.inf))
    return np.asarray(largest)


def _violations(problem: AllocationProblem, solution: AllocationSolution) -> dict[str, float]:
    """Return the worst miss of every kind of constraint, zero where none is missed, in MW."""
    capacity, served, used = solution.capacity_mw, solution.served_mw, solution.used_mw
    share = problem.min_energy_share * capacity - problem.weight_h @ served / problem.weight_h.sum()
    caps = problem.cap_matrix @ capacity - problem.cap_mw
    misses = {
        "balance of load and surplus": _most(np.abs(served.sum(axis=1) - used.sum(axis=1))),
        "surplus of a source": _most(used - problem.source_mw),
        "surplus below zero": _most(-used),
        "load below zero": _most(-served),
        "load above capacity": _most(served - capacity),
        "capacity below zero": _most(-capacity),
        "capacity above its bound": _most(capacity - problem.max_capacity_mw),
        "least energy share": _most(share[problem.min_energy_share > 0]),
    }
    if problem.most_mw is not None:
        misses["hourly limit of load"] = _most(served - np.maximum(problem.most_mw, 0.0))
    if len(caps):
        misses[f"cap: {problem.cap_names[int(np.argmax(caps))]}"] = _most(caps)
    for first in range(0, problem.n_hours, HOURS_PER_BLOCK):
        hours = slice(first, first + HOURS_PER_BLOCK)
        flow = used[hours] @ problem.row_source.T - served[hours] @ problem.row_load.T
        over = np.maximum(flow - problem.up_mw[hours], -flow - problem.down_mw[hours])
        worst = _most(over)
        if worst > misses.get("network row", 0.0):
            misses["network row"] = worst
    return misses


def _most(miss: FloatArray) -> float:
    return max(float(miss.max()), 0.0) if miss.size else 0.0
