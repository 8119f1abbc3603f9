"""Compiled search for the central point of single hours, for given capacities and a barrier.

At the central point each bound's and row's room times its price is the barrier parameter. For
given prices of energy and rows every unknown is closed: between 0 and U with gradient Q it is
where ``barrier / z - barrier / (U - z) = Q``. The prices are found by a guarded Newton method; what
is missed falls along it, as it is the slope of a convex function.
"""

from typing import Any

import numba
import numpy as np

from siteselect.core.allocation.interior_point_kernels import Hours, Point, Rows
from siteselect.core.arrays import FloatArray, IntArray

compiled: Any = numba.njit(
    cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp", "nsz", "reassoc"}
)

ROUNDS = 80
LINE_ROUNDS = 30
DECREMENT = 1e-6
"""Newton decrement squared, in units of the barrier, at which an hour counts as centred."""

TO_ZERO = 0.95
OVERSHOOT = 0.5


@compiled  # type: ignore[untyped-decorator]
def _unknowns(
    cost: FloatArray,
    bound: FloatArray,
    is_open: FloatArray,
    coefficient: FloatArray,
    price: FloatArray,
    barrier: float,
    value: FloatArray,
    room: FloatArray,
    miss: FloatArray,
    limit: FloatArray,
) -> None:
    """Put unknowns and misses for the prices of balance and rows (`coefficient` with signs)."""
    k = len(price)
    n_all = len(cost)
    for j in range(n_all):
        pull = cost[j]
        for q in range(k):
            pull += price[q] * coefficient[q, j]
        ratio = abs(pull) * bound[j] / barrier
        small = 2.0 / (2.0 + ratio + np.sqrt(ratio * ratio + 4.0))
        value[j] = bound[j] * (small if pull > 0.0 else 1.0 - small)
        room[j] = bound[j] * (1.0 - small if pull > 0.0 else small)
    for q in range(k):
        total = 0.0
        for j in range(n_all):
            total += is_open[j] * coefficient[q, j] * value[j]
        miss[q] = total
        if q > 0:
            miss[q] += barrier / price[q] - limit[q]


@compiled  # type: ignore[untyped-decorator]
def centre(
    which: IntArray,
    hours: Hours,
    upper: FloatArray,
    capacity: FloatArray,
    share_price: FloatArray,
    barrier: float,
    point: Point,
    rows: Rows,
) -> None:
    """Put the hours `which` to their central points, in place."""
    n = len(capacity)
    n_all = hours.cost.shape[1]
    most = 1
    for t in which:
        most = max(most, 1 + rows.first[t + 1] - rows.first[t])
    cost = np.empty(n_all)
    bound = np.empty(n_all)
    value = np.empty(n_all)
    room = np.empty(n_all)
    inverse = np.empty(n_all)
    for t in which:
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        is_open = hours.is_open[t]
        coefficient = np.empty((k, n_all))
        matrix = np.empty((k, k))
        price = np.empty(k)
        trial = np.empty(k)
        miss = np.empty(k)
        after = np.empty(k)
        step = np.empty(k)
        limit = np.zeros(k)
        for j in range(n_all):
            cost[j] = hours.cost[t, j]
            bound[j] = upper[t, j]
            coefficient[0, j] = -1.0
        for j in range(n):
            cost[j] -= hours.weight[t] * share_price[j]
            bound[j] = capacity[j]
            coefficient[0, j] = 1.0
        for j in range(n_all):
            if is_open[j] == 0.0:
                bound[j] = 1.0
        price[0] = point.energy_price[t]
        for q in range(1, k):
            at = start + q - 1
            limit[q] = rows.limit[at]
            price[q] = rows.price[at]
            for j in range(n_all):
                coefficient[q, j] = rows.sign[at] * rows.coefficient[rows.row[at], j]
        _unknowns(cost, bound, is_open, coefficient, price, barrier, value, room, miss, limit)
        for _ in range(ROUNDS):
            for j in range(n_all):
                low = value[j] * value[j]
                high = room[j] * room[j]
                inverse[j] = is_open[j] * low * high / (barrier * (low + high))
            for q in range(k):
                for p in range(q + 1):
                    total = 0.0
                    for j in range(n_all):
                        total += coefficient[q, j] * coefficient[p, j] * inverse[j]
                    if p == q and q > 0:
                        total += barrier / (price[q] * price[q])
                    diagonal = total
                    for e in range(p):
                        total -= matrix[q, e] * matrix[p, e]
                    if p == q:
                        matrix[q, q] = np.sqrt(max(total, 1e-14 * diagonal))
                    else:
                        matrix[q, p] = total / matrix[p, p]
            decrement = 0.0
            for q in range(k):
                total = miss[q]
                for p in range(q):
                    total -= matrix[q, p] * step[p]
                step[q] = total / matrix[q, q]
                decrement += step[q] * step[q]
            if decrement < DECREMENT * barrier:
                break
            for q in range(k - 1, -1, -1):
                total = step[q]
                for p in range(q + 1, k):
                    total -= matrix[p, q] * step[p]
                step[q] = total / matrix[q, q]
            length = 1.0
            for q in range(1, k):
                if step[q] < 0.0:
                    length = min(length, -TO_ZERO * price[q] / step[q])
            for _line in range(LINE_ROUNDS):
                for q in range(k):
                    trial[q] = price[q] + length * step[q]
                _unknowns(
                    cost, bound, is_open, coefficient, trial, barrier, value, room, after, limit
                )
                slope = 0.0
                for q in range(k):
                    slope += after[q] * step[q]
                if slope >= -OVERSHOOT * decrement:
                    break
                length *= max(0.1, min(0.7, decrement / (decrement - slope)))
            for q in range(k):
                price[q] = trial[q]
                miss[q] = after[q]
        point.energy_price[t] = price[0]
        for q in range(1, k):
            rows.price[start + q - 1] = price[q]
            rows.room[start + q - 1] = barrier / price[q]
        for j in range(n_all):
            is_closed = is_open[j] == 0.0
            point.value[t, j] = 1.0 if is_closed else value[j]
            point.room[t, j] = 1.0 if is_closed else room[j]
            point.low_price[t, j] = 1.0 if is_closed else barrier / value[j]
            point.high_price[t, j] = 1.0 if is_closed else barrier / room[j]


def warm_up() -> None:
    """Compile everything for the types the program uses, by using it once."""
    from siteselect.core.kernel_exercise import exercise  # noqa: PLC0415 - it imports this module

    exercise()
