"""From an interior iterate to an allocation that keeps every rule, and to its prices."""

import numpy as np

from siteselect.core.allocation.certificate import objective_usd
from siteselect.core.allocation.interior_point import InteriorPoint
from siteselect.core.allocation.problem import (
    AllocationDuals,
    AllocationProblem,
    AllocationSolution,
)
from siteselect.core.allocation.row_search import RowSearch
from siteselect.core.allocation.scaled import NOTHING_MW, ScaledProblem
from siteselect.core.arrays import FloatArray

ROUNDS = 8
ROUNDING = 1e-5
"""A row missed by more than this part of its room was not watched: its hour is solved anew."""

MOST_HOURS_ANEW = 60
NO_MISS = 1e-13
SHORT_MW = 1e-7
"""By so much the mean load may be short of its share; a capacity may have to go to win it back."""


def repaired(
    problem: AllocationProblem, iterate: InteriorPoint, search: RowSearch
) -> AllocationSolution:
    """Return the iterate as an allocation, moved by no more than its own residuals.

    Load and surplus of an hour are scaled down together: nothing at all is always feasible, so
    that the way there leaves no row. Where energy then falls short of a share, capacity follows.
    """
    scaled = iterate.problem
    n = scaled.n_columns
    caps = scaled.cap_matrix @ iterate.master.capacity
    is_cap = (scaled.cap_matrix >= 0).all(axis=1) & (caps > scaled.cap)
    shrink = float((scaled.cap[is_cap] / caps[is_cap]).min()) if is_cap.any() else 1.0
    capacity = np.minimum(iterate.master.capacity * shrink, scaled.most)
    value = iterate.point.value * scaled.is_open
    for number in range(ROUNDS):
        value[:, :n] = np.minimum(value[:, :n], capacity)
        value[:, n:] = np.minimum(value[:, n:], scaled.upper[:, n:])
        _balance(value, n)
        over = search.largest_part(value)
        anew = np.flatnonzero(over > 1.0 + ROUNDING)[:MOST_HOURS_ANEW] if number == 0 else ()
        for hour in anew:
            value[hour] = _hour_anew(iterate, search, capacity, int(hour))
            over[hour] = 1.0
        value /= np.maximum(over, 1.0)[:, None]
        energy = scaled.weight @ value[:, :n]
        enough = _largest_for_share(value[:, :n], scaled.weight, energy, iterate, capacity)
        if (capacity - enough <= NO_MISS).all():
            break
        capacity = np.minimum(capacity, enough)
    _lower_floors(scaled, capacity)
    return _solution(problem, iterate, capacity, value)


def _lower_floors(scaled: ScaledProblem, capacity: FloatArray) -> None:
    """Lower columns of floors, which draw nothing, to what the other capacities amount to."""
    over = scaled.cap_matrix @ capacity - scaled.cap
    for i in np.flatnonzero(~scaled.draws):
        own = scaled.cap_matrix[:, i]
        asks = own > 0
        capacity[i] -= min(float((over[asks] / own[asks]).max(initial=0.0)), capacity[i])


def _hour_anew(
    iterate: InteriorPoint, search: RowSearch, capacity: FloatArray, hour: int
) -> FloatArray:
    """Return the best use of one hour for given capacities, within every row of the network."""
    from scipy.optimize import linprog  # noqa: PLC0415 - heavy

    scaled = iterate.problem
    n = scaled.n_columns
    rows = np.arange(len(scaled.coefficient) - n)
    up, down = search.room(hour, hour + 1, rows)
    is_near = (up[0] < np.abs(scaled.coefficient[rows]).max(axis=1) * capacity.sum()) | (
        down[0] < np.abs(scaled.coefficient[rows]).max(axis=1) * capacity.sum()
    )
    near = scaled.coefficient[rows[is_near]]
    cost = scaled.cost[hour].copy()
    cost[:n] -= scaled.weight[hour] * iterate.master.share_price
    upper = np.concatenate([capacity, scaled.upper[hour, n:]]) * scaled.is_open[hour]
    answer = linprog(
        cost,
        A_ub=np.vstack([near, -near]),
        b_ub=np.concatenate([up[0][is_near], down[0][is_near]]),
        A_eq=np.concatenate([np.ones(n), -np.ones(len(cost) - n)])[None],
        b_eq=[0.0],
        bounds=list(zip(np.zeros(len(cost)), upper, strict=True)),
        method="highs",
    )
    return np.asarray(answer.x) if answer.x is not None else np.zeros(len(cost))


def _balance(value: FloatArray, n: int) -> None:
    load = value[:, :n].sum(axis=1)
    used = value[:, n:].sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        value[:, :n] *= np.where(load > used, used / load, 1.0)[:, None]
        value[:, n:] *= np.where(used > load, load / used, 1.0)[:, None]


def _largest_for_share(
    load: FloatArray,
    weight: FloatArray,
    energy: FloatArray,
    iterate: InteriorPoint,
    capacity: FloatArray,
) -> FloatArray:
    """Return the largest capacity whose energy share holds when load is cut to it."""
    scaled = iterate.problem
    needed = scaled.share * scaled.all_weight
    result = capacity.copy()
    short = SHORT_MW / scaled.power_mw * scaled.all_weight
    for i in np.flatnonzero((scaled.share > 0) & (energy < needed * capacity - short)):
        result[i] = largest_with_share(load[:, i], weight, float(needed[i]), float(capacity[i]))
    return result


def largest_with_share(
    served: FloatArray, weight: FloatArray, needed: float, capacity: float
) -> float:
    """Return the largest capacity whose energy share holds when load is cut to it.

    What is served less what is needed, ``sum_t w_t min(served_t, c) - needed c``, is concave in the
    capacity, zero at zero, and straight between two loads.
    """
    order = np.argsort(served)
    at = np.concatenate([[0.0], served[order]])
    below = np.concatenate([[0.0], np.cumsum(weight[order] * served[order])])
    above = np.concatenate([[0.0], weight[order]])
    above = above.sum() - np.cumsum(above)
    last = int(np.flatnonzero(below + (above - needed) * at >= 0.0).max())
    short = needed - above[last]
    return capacity if short <= 0.0 else min(capacity, float(below[last] / short))


def _solution(
    problem: AllocationProblem, iterate: InteriorPoint, capacity: FloatArray, value: FloatArray
) -> AllocationSolution:
    scaled = iterate.problem
    n = scaled.n_columns
    solution = nothing(problem, iterate.iterations)
    solution.capacity_mw[scaled.columns] = capacity * scaled.power_mw
    solution.served_mw[np.ix_(scaled.hours, scaled.columns)] = value[:, :n] * scaled.power_mw
    solution.used_mw[np.ix_(scaled.hours, scaled.sources)] = value[:, n:] * scaled.power_mw
    return AllocationSolution(
        solution.capacity_mw,
        solution.served_mw,
        solution.used_mw,
        objective_usd(problem, solution),
        _duals(problem, iterate),
        iterate.iterations,
        "interior point",
    )


def _duals(problem: AllocationProblem, iterate: InteriorPoint) -> AllocationDuals:
    scaled, rows = iterate.problem, iterate.rows
    per_mw = scaled.price_usd_per_mwh * scaled.weight_h
    balance = no_trade_prices(problem)
    balance[scaled.hours] = iterate.point.energy_price / scaled.weight * scaled.price_usd_per_mwh
    hour = np.repeat(scaled.hours, np.diff(rows.first))
    is_network = rows.row < problem.n_rows
    share = np.zeros(problem.n_columns)
    share[scaled.columns] = iterate.master.share_price * scaled.price_usd_per_mwh
    _price_out(problem, iterate, balance, share)
    idle = np.flatnonzero(problem.source_mw.max(axis=1, initial=0.0) <= NOTHING_MW)
    balance[idle] = (problem.value_usd_per_mwh[idle] + share).max(axis=1)
    return AllocationDuals(
        balance_usd_per_mwh=balance,
        row_hour=hour[is_network],
        row_index=rows.row[is_network],
        row_usd_per_mw=(rows.price * rows.sign * per_mw)[is_network],
        energy_share_usd_per_mwh=share,
        cap_usd_per_mw=iterate.master.cap_price[: len(problem.cap_mw)] * per_mw,
    )


def _price_out(
    problem: AllocationProblem,
    iterate: InteriorPoint,
    balance: FloatArray,
    share: FloatArray,
) -> None:
    """Give columns that were left out a price of their share that proves they cannot pay."""
    scaled = iterate.problem
    out = np.setdiff1d(np.arange(problem.n_columns), scaled.columns)
    share[out] = prices_of_shares_out_of_reach(problem, balance)[out]


def no_trade_prices(problem: AllocationProblem) -> FloatArray:
    """Return prices of energy at which nobody gains in hours without surplus or load, (T,)."""
    highest = problem.value_usd_per_mwh.max(axis=1)
    has_surplus = (problem.source_mw > 0).any(axis=1)
    cheapest = np.where(problem.source_mw > 0, problem.source_cost_usd_per_mwh, np.inf).min(
        axis=1, initial=np.inf
    )
    return np.asarray(np.where(has_surplus, np.minimum(cheapest, highest), highest))


def prices_of_shares_out_of_reach(problem: AllocationProblem, balance: FloatArray) -> FloatArray:
    """Return the price of its share at which a column that lacks hours can earn nothing, (n,)."""
    has_surplus = (problem.source_mw > 0).any(axis=1)
    weight = problem.weight_h * has_surplus
    lacks = problem.min_energy_share * problem.weight_h.sum() - weight.sum()
    gain = np.maximum(problem.value_usd_per_mwh - balance[:, None], 0.0)
    earns = problem.weight_h @ gain - problem.capacity_cost_usd_per_mw
    with np.errstate(divide="ignore", invalid="ignore"):
        price = np.where(lacks > 0, np.maximum(earns, 0.0) / lacks, 0.0)
    return np.asarray(price)


def nothing(problem: AllocationProblem, iterations: int = 0) -> AllocationSolution:
    """Return the allocation that builds nothing, with prices that prove it where they can."""
    balance = no_trade_prices(problem)
    none = np.zeros(0, dtype=np.int64)
    return AllocationSolution(
        np.zeros(problem.n_columns),
        np.zeros((problem.n_hours, problem.n_columns)),
        np.zeros((problem.n_hours, problem.n_sources)),
        0.0,
        AllocationDuals(
            balance, none, none, np.zeros(0),
            prices_of_shares_out_of_reach(problem, balance), np.zeros(len(problem.cap_mw)),
        ),
        iterations,
        "nothing to allocate",
    )  # fmt: skip
