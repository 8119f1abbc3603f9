"""The price of an energy share that proves most, when all other prices are given."""

import numpy as np

from siteselect.core.allocation.problem import AllocationDuals, AllocationProblem
from siteselect.core.arrays import FloatArray


def best_share_prices(problem: AllocationProblem, duals: AllocationDuals) -> FloatArray:
    """Return the prices of energy shares with the lowest bound, shape (n,), in USD/MWh.

    Notes
    -----
    What 1 MW of a column can earn, ``sum_t w_t max(0, margin_t + price) - cost - share W price``,
    is convex in the price: it is least where the hours that earn add up to the share. A column
    with fewer open hours than its share asks for is priced out.
    """
    margin = _margins(problem, duals)
    cost = problem.capacity_cost_usd_per_mw + problem.cap_matrix.T @ np.maximum(
        duals.cap_usd_per_mw, 0.0
    )
    price = np.zeros(problem.n_columns)
    for i in np.flatnonzero(problem.min_energy_share > 0):
        is_open = (
            slice(None) if problem.most_mw is None else np.flatnonzero(problem.most_mw[:, i] > 0)
        )
        own, weight = margin[is_open, i], problem.weight_h[is_open]
        needed = problem.min_energy_share[i] * problem.weight_h.sum()
        price[i] = _best_price(own, weight, needed, float(cost[i]))
    return price


def _margins(problem: AllocationProblem, duals: AllocationDuals) -> FloatArray:
    """Return worth of served energy less energy and congestion, shape (T, n), in USD/MWh."""
    congestion = np.zeros((problem.n_hours, problem.n_columns))
    at_rows = problem.row_load[duals.row_index] * duals.row_usd_per_mw[:, None]
    np.subtract.at(congestion, duals.row_hour, at_rows)
    congestion /= problem.weight_h[:, None]
    margin: FloatArray = problem.value_usd_per_mwh - duals.balance_usd_per_mwh[:, None] - congestion
    return margin


def _best_price(margin: FloatArray, weight: FloatArray, needed: float, cost: float) -> float:
    if not len(margin):
        return 0.0
    order = np.argsort(-margin)
    margin, weight = margin[order], weight[order]
    filled = np.cumsum(weight)
    if filled[-1] < needed:
        price = max(0.0, -float(margin[-1]))
        earned = float(weight @ np.maximum(margin + price, 0.0)) - cost - needed * price
        return price + max(0.0, earned) / (needed - float(filled[-1]))
    return max(0.0, -float(margin[min(int(np.searchsorted(filled, needed)), len(margin) - 1)]))
