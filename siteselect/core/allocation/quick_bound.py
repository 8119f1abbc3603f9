"""What no allocation can exceed, found at once: energy is sold at a price in every hour."""

import numpy as np

from siteselect.core.allocation.problem import AllocationProblem, AllocationSolution, Certificate
from siteselect.core.arrays import FloatArray


def quick_certificate(
    problem: AllocationProblem, solution: AllocationSolution, *, total_mw: float
) -> Certificate:
    """Return a rough bound for a feasible solution, network and energy shares left aside.

    Parameters
    ----------
    problem : AllocationProblem
    solution : AllocationSolution
        Feasible: this is not checked.
    total_mw : float
        Most load of all columns together. [MW]

    Notes
    -----
    For any price y_t, with balance, rows and shares dropped but for what they cost::

        bound = sum_t w_t sum_g S_tg (y_t - m_g)^+ + max_c sum_i c_i r_i
        r_i = sum_t w_t (v_ti - y_t)^+ - k_i

    over ``0 <= c <= c_max`` and ``sum c <= total``, filled from the best column on. The price is
    that of the dearest surplus that `total_mw` would need.
    """
    price = _price_usd_per_mwh(problem, total_mw)
    rent = np.maximum(price[:, None] - problem.source_cost_usd_per_mwh, 0.0) * problem.source_mw
    gain = np.maximum(problem.value_usd_per_mwh - price[:, None], 0.0)
    if problem.most_mw is not None:
        gain = np.where(problem.most_mw > 0, gain, 0.0)
    per_mw = problem.weight_h @ gain - problem.capacity_cost_usd_per_mw
    order = np.argsort(-per_mw, kind="stable")
    filled = np.minimum(np.cumsum(problem.max_capacity_mw[order]), total_mw)
    taken = np.diff(filled, prepend=0.0)
    bound = float(problem.weight_h @ rent.sum(axis=1)) + float(
        taken @ np.maximum(per_mw[order], 0.0)
    )
    worth = solution.objective_usd
    bound = max(bound, worth)
    return Certificate(
        bound_usd=bound,
        relative_gap=(bound - worth) / max(abs(bound), 1.0),
        max_violation_mw=0.0,
        worst_constraint="only sampled hours are held",
    )


def _price_usd_per_mwh(problem: AllocationProblem, total_mw: float) -> FloatArray:
    """Return the cost of the last MW of `total_mw`, the highest value where there is less."""
    order = np.argsort(problem.source_cost_usd_per_mwh, kind="stable")
    filled = np.cumsum(problem.source_mw[:, order], axis=1)
    position = (filled < total_mw).sum(axis=1)
    cost = np.append(problem.source_cost_usd_per_mwh[order], np.inf)
    best = problem.value_usd_per_mwh.max(axis=1, initial=0.0)
    price: FloatArray = np.minimum(cost[position], best)
    return price
