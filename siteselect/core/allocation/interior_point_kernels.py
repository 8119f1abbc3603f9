"""Compiled passes over hours of the interior-point method of :mod:`interior_point`.

All hourly unknowns stand in one array, load columns first (n of them), then sources: N = n + G.
Sign ``e`` is +1 for load and -1 for sources, so that the balance of an hour is ``e z = 0``. A
variable that can only be 0 in an hour is closed: ``is_open`` is 0 there and its other entries
are 1, which keeps the loops free of branches. Each pass works on the hours from `first` up to
`end` and adds what the master problem needs into arrays of its own.
"""

from typing import Any, NamedTuple

import numba
import numpy as np

from siteselect.core.arrays import FloatArray, IntArray

compiled: Any = numba.njit(
    cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp", "nsz", "reassoc"}
)

LEAST_PIVOT = 1e-14
"""Smallest pivot of an hour's matrix over its diagonal, so that collinear rows stay harmless."""


class Hours(NamedTuple):
    """What does not change while iterating."""

    cost: FloatArray
    """Of every unknown, times the hour's weight, shape (T, N)."""
    is_open: FloatArray
    """1 where an unknown may be above 0, shape (T, N)."""
    weight: FloatArray
    """Shape (T,)."""


class Point(NamedTuple):
    """Hourly unknowns, their room up to the upper bound, and the prices of both bounds."""

    value: FloatArray
    room: FloatArray
    low_price: FloatArray
    high_price: FloatArray
    energy_price: FloatArray
    """Shape (T,); the others (T, N)."""


class Rows(NamedTuple):
    """The network rows in force, hour after hour; those of hour t start at ``first[t]``."""

    first: IntArray
    row: IntArray
    sign: FloatArray
    limit: FloatArray
    room: FloatArray
    price: FloatArray
    coefficient: FloatArray
    """By row of the problem, not of this table, shape (R, N)."""


class Factor(NamedTuple):
    """The Newton system of every hour, factorised."""

    inverse: FloatArray
    """Inverse diagonal of the unknowns, shape (T, N)."""
    gradient: FloatArray
    """Of the Lagrangian without the prices of bounds, shape (T, N)."""
    push: FloatArray
    """Right-hand side of the unknowns, shape (T, N)."""
    imbalance: FloatArray
    row_residual: FloatArray
    row_mean: FloatArray
    """Mean of a row's coefficients, taken off so that it does not cancel with the balance."""
    first_lower: IntArray
    lower: FloatArray
    """Cholesky factors, lower triangles row after row."""
    master: FloatArray
    """Effect of the master's unknowns on an hour's rows, after forward substitution, (., 2n)."""
    rows_push: FloatArray
    """Right-hand side of an hour's rows after forward substitution."""


class Step(NamedTuple):
    """A Newton direction."""

    value: FloatArray
    low_price: FloatArray
    high_price: FloatArray
    energy_price: FloatArray
    row_room: FloatArray
    row_price: FloatArray


@compiled  # type: ignore[untyped-decorator]
def factorise(
    first: int,
    end: int,
    hours: Hours,
    point: Point,
    rows: Rows,
    factor: Factor,
    share_price: FloatArray,
    by_column: FloatArray,
    totals: FloatArray,
) -> None:
    """Take residuals and factorise every hour.

    `by_column` (5, n) gains, over hours, the diagonal of capacity, its coupling to the share's
    price, the diagonal of that price, the price of capacity, and energy; `totals` (4,) becomes
    complementarity, largest dual and primal residual, and cost.
    """
    n = len(share_price)
    n_all = hours.cost.shape[1]
    most = 1
    for t in range(first, end):
        most = max(most, 1 + rows.first[t + 1] - rows.first[t])
    matrix = np.empty((most, most))
    scaled = np.empty(n_all)
    worst = np.zeros(n_all)
    ratio = np.empty(n)
    shifted = np.empty((most, n_all))
    complementarity = 0.0
    primal = 0.0
    cost = 0.0
    for t in range(first, end):
        weight = hours.weight[t]
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        base = start + t
        energy = point.energy_price[t]
        is_open = hours.is_open[t]
        value = point.value[t]
        room = point.room[t]
        low = point.low_price[t]
        high = point.high_price[t]
        gradient = factor.gradient[t]
        inverse = factor.inverse[t]
        hour_cost = hours.cost[t]
        for j in range(n):
            gradient[j] = hour_cost[j] + energy - weight * share_price[j]
        for j in range(n, n_all):
            gradient[j] = hour_cost[j] - energy
        for q in range(start, start + k - 1):
            pull = rows.price[q] * rows.sign[q]
            coefficient = rows.coefficient[rows.row[q]]
            for j in range(n_all):
                gradient[j] += pull * coefficient[j]
        for j in range(n_all):
            inverse[j] = is_open[j] / (low[j] / value[j] + high[j] / room[j])
        for j in range(n_all):
            size = is_open[j] * abs(gradient[j] - low[j] + high[j])
            worst[j] = size if size > worst[j] or size != size else worst[j]  # noqa: PLR0124
        for j in range(n_all):
            cost += is_open[j] * hour_cost[j] * value[j]
            complementarity += is_open[j] * (value[j] * low[j] + room[j] * high[j])
        load = 0.0
        used = 0.0
        for j in range(n):
            load += is_open[j] * value[j]
        for j in range(n, n_all):
            used += is_open[j] * value[j]
        factor.imbalance[t] = load - used
        primal = max(primal, abs(load - used))
        for i in range(n):
            ratio[i] = high[i] / room[i]
        for i in range(n):
            by_column[0, i] += ratio[i] * inverse[i] * low[i] / value[i]
        for i in range(n):
            by_column[1, i] += ratio[i] * inverse[i] * weight
        for i in range(n):
            by_column[2, i] += weight * weight * inverse[i]
        for i in range(n):
            by_column[3, i] += is_open[i] * high[i]
            by_column[4, i] += is_open[i] * weight * value[i]
        total = 0.0
        for j in range(n_all):
            total += inverse[j]
        matrix[0, 0] = np.sqrt(total)
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            sign = rows.sign[at]
            flow = 0.0
            for j in range(n_all):
                flow += is_open[j] * coefficient[j] * value[j]
            residual = sign * flow + rows.room[at] - rows.limit[at]
            factor.row_residual[at] = residual
            primal = max(primal, abs(residual))
            complementarity += rows.room[at] * rows.price[at]
            mean = 0.0
            for j in range(n):
                mean += coefficient[j] * inverse[j]
            for j in range(n, n_all):
                mean -= coefficient[j] * inverse[j]
            mean /= total
            factor.row_mean[at] = mean
            row = shifted[q]
            for j in range(n):
                row[j] = sign * (coefficient[j] - mean)
            for j in range(n, n_all):
                row[j] = sign * (coefficient[j] + mean)
            for j in range(n_all):
                scaled[j] = row[j] * inverse[j]
            matrix[q, 0] = 0.0
            for p in range(1, q + 1):
                other = shifted[p]
                product = 0.0
                for j in range(n_all):
                    product += scaled[j] * other[j]
                if p == q:
                    product += rows.room[at] / rows.price[at]
                diagonal = product
                for e in range(1, p):
                    product -= matrix[q, e] * matrix[p, e]
                if p == q:
                    matrix[q, q] = np.sqrt(max(product, LEAST_PIVOT * diagonal))
                else:
                    matrix[q, p] = product / matrix[p, p]
        at = factor.first_lower[t]
        for q in range(k):
            for p in range(q + 1):
                factor.lower[at] = matrix[q, p]
                at += 1
        by_capacity = factor.master[base]
        for i in range(n):
            by_capacity[i] = ratio[i] * inverse[i] / matrix[0, 0]
        for i in range(n):
            by_capacity[n + i] = weight * inverse[i] / matrix[0, 0]
        for q in range(1, k):
            effect = factor.master[base + q]
            row = shifted[q]
            for i in range(n):
                effect[i] = row[i] * inverse[i] * ratio[i]
            for i in range(n):
                effect[n + i] = row[i] * inverse[i] * weight
            for p in range(1, q):
                part = matrix[q, p]
                earlier = factor.master[base + p]
                for i in range(2 * n):
                    effect[i] -= part * earlier[i]
            for i in range(2 * n):
                effect[i] /= matrix[q, q]
    totals[0] = complementarity
    totals[1] = worst.max()
    totals[2] = primal
    totals[3] = cost


@compiled  # type: ignore[untyped-decorator]
def right_hand_side(
    first: int,
    end: int,
    hours: Hours,
    point: Point,
    rows: Rows,
    factor: Factor,
    step: Step,
    capacity_step: FloatArray,
    barrier: float,
    second_order: float,
    by_column: FloatArray,
) -> None:
    """Form right-hand sides for a barrier parameter, with the products of the predictor or not.

    `by_column` (2, n) gains the change of capacity's price and of energy by `push`. The sums are
    written so that nothing cancels where load stands at its capacity.
    """
    n = by_column.shape[1]
    n_all = hours.cost.shape[1]
    low_target = np.empty(n_all)
    high_target = np.empty(n_all)
    scaled = np.empty(n_all)
    for t in range(first, end):
        weight = hours.weight[t]
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        base = start + t
        is_open = hours.is_open[t]
        value = point.value[t]
        room = point.room[t]
        low = point.low_price[t]
        high = point.high_price[t]
        inverse = factor.inverse[t]
        gradient = factor.gradient[t]
        push = factor.push[t]
        value_step = step.value[t]
        low_step = step.low_price[t]
        high_step = step.high_price[t]
        for j in range(n_all):
            low_target[j] = (barrier - second_order * value_step[j] * low_step[j]) / value[j]
        for j in range(n):
            room_step = second_order * is_open[j] * (capacity_step[j] - value_step[j])
            high_target[j] = (barrier - room_step * high_step[j]) / room[j]
        for j in range(n, n_all):
            high_target[j] = (barrier + second_order * value_step[j] * high_step[j]) / room[j]
        for j in range(n_all):
            push[j] = low_target[j] - high_target[j] - gradient[j]
        for j in range(n_all):
            scaled[j] = inverse[j] * push[j]
        for i in range(n):
            target = high_target[i] - high[i]
            part = low[i] / value[i] * target + high[i] / room[i] * (push[i] + target)
            by_column[0, i] += inverse[i] * part
        for i in range(n):
            by_column[1, i] += weight * scaled[i]
        load = 0.0
        used = 0.0
        for j in range(n):
            load += scaled[j]
        for j in range(n, n_all):
            used += scaled[j]
        imbalance = factor.imbalance[t]
        lower = factor.first_lower[t]
        factor.rows_push[base] = (load - used + imbalance) / factor.lower[lower]
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            mean = factor.row_mean[at]
            total = 0.0
            for j in range(n_all):
                total += coefficient[j] * scaled[j]
            total = rows.sign[at] * (total - mean * (load - used + imbalance))
            product = second_order * step.row_room[at] * step.row_price[at]
            target = (barrier - product) / rows.price[at] - rows.room[at]
            total += factor.row_residual[at] + target
            place = lower + q * (q + 1) // 2
            for p in range(1, q):
                total -= factor.lower[place + p] * factor.rows_push[base + p]
            factor.rows_push[base + q] = total / factor.lower[place + q]


@compiled  # type: ignore[untyped-decorator]
def direction(
    first: int,
    end: int,
    hours: Hours,
    point: Point,
    rows: Rows,
    factor: Factor,
    step: Step,
    predicted_capacity: FloatArray,
    capacity_step: FloatArray,
    share_step: FloatArray,
    barrier: float,
    second_order: float,
    longest: FloatArray,
    totals: FloatArray,
) -> None:
    """Solve every hour for the master's step.

    `longest` (T, 2) becomes the inverse of the longest primal and dual step of each hour;
    `totals` (3,) what complementarity gains per primal step, per dual step and per their product.
    """
    n = len(capacity_step)
    n_all = hours.cost.shape[1]
    most = 1
    for t in range(first, end):
        most = max(most, 1 + rows.first[t + 1] - rows.first[t])
    solved = np.empty(most)
    change = np.empty(n_all)
    room_change = np.empty(n_all)
    worst = np.zeros((2, n_all))
    by_primal = 0.0
    by_dual = 0.0
    by_both = 0.0
    for t in range(first, end):
        weight = hours.weight[t]
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        base = start + t
        is_open = hours.is_open[t]
        value = point.value[t]
        room = point.room[t]
        low = point.low_price[t]
        high = point.high_price[t]
        inverse = factor.inverse[t]
        push = factor.push[t]
        lower = factor.first_lower[t]
        value_step = step.value[t]
        low_step = step.low_price[t]
        high_step = step.high_price[t]
        for q in range(k):
            effect = factor.master[base + q]
            total = 0.0
            for i in range(n):
                total += effect[i] * capacity_step[i] + effect[n + i] * share_step[i]
            solved[q] = total + factor.rows_push[base + q]
        for q in range(k - 1, -1, -1):
            total = solved[q]
            if q > 0:
                for p in range(q + 1, k):
                    total -= factor.lower[lower + p * (p + 1) // 2 + q] * solved[p]
            solved[q] = total / factor.lower[lower + q * (q + 1) // 2 + q]
        energy = solved[0]
        for q in range(1, k):
            at = start + q - 1
            energy -= solved[q] * rows.sign[at] * factor.row_mean[at]
        step.energy_price[t] = energy
        for i in range(n):
            change[i] = (
                push[i] - energy + high[i] / room[i] * capacity_step[i] + weight * share_step[i]
            )
        for j in range(n, n_all):
            change[j] = push[j] + energy
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            pull = solved[q] * rows.sign[at]
            for j in range(n_all):
                change[j] -= pull * coefficient[j]
        for j in range(n_all):
            change[j] *= inverse[j]
        for j in range(n):
            room_change[j] = is_open[j] * (capacity_step[j] - change[j])
        for j in range(n, n_all):
            room_change[j] = -change[j]
        for j in range(n_all):
            product = second_order * value_step[j] * low_step[j]
            low_step[j] = is_open[j] * (
                (barrier - product - low[j] * change[j]) / value[j] - low[j]
            )
        for j in range(n):
            product = second_order * is_open[j] * (predicted_capacity[j] - value_step[j])
            product *= high_step[j]
            high_step[j] = is_open[j] * (
                (barrier - product - high[j] * room_change[j]) / room[j] - high[j]
            )
        for j in range(n, n_all):
            product = -second_order * value_step[j] * high_step[j]
            high_step[j] = is_open[j] * (
                (barrier - product - high[j] * room_change[j]) / room[j] - high[j]
            )
        for j in range(n_all):
            value_step[j] = change[j]
        for j in range(n_all):
            size = -change[j] / value[j]
            other = -room_change[j] / room[j]
            worst[0, j] = size if size > other else other
        for j in range(n_all):
            size = -low_step[j] / low[j]
            other = -high_step[j] / high[j]
            worst[1, j] = size if size > other else other
        primal = 0.0
        dual = 0.0
        for j in range(n_all):
            primal = max(primal, worst[0, j])
            dual = max(dual, worst[1, j])
        if second_order == 0.0:
            for j in range(n_all):
                by_primal += change[j] * low[j] + room_change[j] * high[j]
            for j in range(n_all):
                by_dual += value[j] * low_step[j] + room[j] * high_step[j]
            for j in range(n_all):
                by_both += change[j] * low_step[j] + room_change[j] * high_step[j]
        for q in range(1, k):
            at = start + q - 1
            product = second_order * step.row_room[at] * step.row_price[at]
            price = rows.price[at]
            row_room = rows.room[at]
            room_step = (barrier - product - row_room * solved[q]) / price - row_room
            step.row_room[at] = room_step
            step.row_price[at] = solved[q]
            primal = max(primal, -room_step / row_room)
            dual = max(dual, -solved[q] / price)
            by_primal += room_step * price
            by_dual += row_room * solved[q]
            by_both += room_step * solved[q]
        longest[t, 0] = primal
        longest[t, 1] = dual
    totals[0] = by_primal
    totals[1] = by_dual
    totals[2] = by_both


@compiled  # type: ignore[untyped-decorator]
def advance(
    first: int,
    end: int,
    hours: Hours,
    point: Point,
    rows: Rows,
    step: Step,
    capacity_step: FloatArray,
    primal_length: float,
    dual_length: float,
) -> None:
    """Go along a direction, in place."""
    n = len(capacity_step)
    n_all = hours.cost.shape[1]
    for t in range(first, end):
        is_open = hours.is_open[t]
        value = point.value[t]
        room = point.room[t]
        value_step = step.value[t]
        low = point.low_price[t]
        low_step = step.low_price[t]
        high = point.high_price[t]
        high_step = step.high_price[t]
        point.energy_price[t] += dual_length * step.energy_price[t]
        for j in range(n):
            room[j] += primal_length * is_open[j] * (capacity_step[j] - value_step[j])
        for j in range(n, n_all):
            room[j] -= primal_length * value_step[j]
        for j in range(n_all):
            value[j] += primal_length * value_step[j]
        for j in range(n_all):
            low[j] += dual_length * low_step[j]
        for j in range(n_all):
            high[j] += dual_length * high_step[j]
        for q in range(rows.first[t], rows.first[t + 1]):
            rows.room[q] += primal_length * step.row_room[q]
            rows.price[q] += dual_length * step.row_price[q]


def warm_up() -> None:
    """Compile everything for the types the program uses, by using it once."""
    from siteselect.core.kernel_exercise import exercise  # noqa: PLC0415 - it imports this module

    exercise()
