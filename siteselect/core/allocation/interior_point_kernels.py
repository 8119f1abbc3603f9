"""Compiled passes over hours of the interior-point method of :mod:`interior_point`.

All hourly unknowns stand in one array, load columns first (n of them), then sources: N = n + G.
Sign ``e`` is +1 for load and -1 for sources, so that the balance of an hour is ``e z = 0``. A
variable that can only be 0 in an hour is closed: ``is_open`` is 0 there and its other entries
are 1, which keeps the loops free of branches. Each pass works on the hours from `first` up to
`end` and adds what the master problem needs into arrays of its own.

A step takes three passes: along the last direction and factorise; predict, and with that form both
parts of the corrector's right-hand side, as the barrier that multiplies one of them is known only
when all hours have been predicted; correct. Division is what costs most in them, so inverses of
unknowns and rooms are kept.
"""

from typing import Any, NamedTuple

import numba
import numpy as np
from numba.core.compiler import Compiler

from siteselect.core.arrays import FloatArray, IntArray


class WithoutOverlap(Compiler):
    """Compiles for arguments that never overlap: loops over many arrays need not check for it."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)  # type: ignore[no-untyped-call]
        self.state.flags.noalias = True


options: dict[str, Any] = {
    "cache": True,
    "nogil": True,
    "error_model": "numpy",
    "fastmath": {"contract", "arcp", "nsz", "reassoc"},
}
compiled: Any = numba.njit(pipeline_class=WithoutOverlap, **options)
inlined: Any = numba.njit(forceinline=True, **options)

TINY = 1e-300
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
    """The Newton system of every hour, factorised; R' = rows in force + T, balances included."""

    inverse: FloatArray
    """Inverse diagonal of the unknowns, shape (T, N)."""
    gradient: FloatArray
    """Of the Lagrangian without the prices of bounds, shape (T, N)."""
    per_value: FloatArray
    """One over every unknown, shape (T, N)."""
    per_room: FloatArray
    """One over every room, shape (T, N)."""
    imbalance: FloatArray
    row_residual: FloatArray
    row_mean: FloatArray
    """Mean of a row's coefficients, taken off so that it does not cancel with the balance."""
    first_lower: IntArray
    lower: FloatArray
    """Cholesky factors, lower triangles row after row."""
    master: FloatArray
    """Effect of the master's unknowns on an hour's rows, after forward substitution, (R', 2n)."""
    rows_push: FloatArray
    """Right-hand side of an hour's rows after forward substitution: what does not depend on the
    barrier, and what it multiplies, shape (2, R')."""


class Step(NamedTuple):
    """A Newton direction; between the passes, what the next one needs of the last."""

    value: FloatArray
    """After the prediction: the predicted change over the value."""
    low_price: FloatArray
    """After the prediction: the part of the right-hand side without the barrier."""
    high_price: FloatArray
    energy_price: FloatArray
    row_room: FloatArray
    row_price: FloatArray
    """After the prediction: the predicted change over the price."""


class Scratch(NamedTuple):
    """Work space of one part of the hours, each of shape (N,)."""

    sign: FloatArray
    """1 for load, -1 for sources."""
    capacity_step: FloatArray
    """Zero for sources, as the two that follow."""
    share: FloatArray
    predicted_capacity: FloatArray
    change: FloatArray
    scaled: FloatArray
    scaled_per: FloatArray
    worst: FloatArray
    other_worst: FloatArray


def scratch(n_columns: int, n_all: int) -> Scratch:
    """Return work space for so many load columns, and so many unknowns in all."""
    arrays = [np.zeros(n_all) for _ in Scratch._fields]
    arrays[0][:] = -1.0
    arrays[0][:n_columns] = 1.0
    return Scratch(*arrays)


@compiled  # type: ignore[untyped-decorator]
def advance_and_factorise(
    first: int,
    end: int,
    hours: Hours,
    point: Point,
    rows: Rows,
    step: Step,
    capacity_step: FloatArray,
    primal_length: float,
    dual_length: float,
    share_price: FloatArray,
    factor: Factor,
    scratch: Scratch,
    by_column: FloatArray,
    moved: FloatArray,
    totals: FloatArray,
) -> None:
    """Go along a direction, take residuals, factorise every hour and form the predictor's side.

    `by_column` (7, n) gains, over hours, the diagonal of capacity, its coupling to the share's
    price, the diagonal of that price, the price of capacity, energy, and what the predictor
    changes of the last two; `moved` (2n,) what the predictor's rows move in the master. `totals`
    (5,) becomes complementarity, largest dual and primal residual, cost, and complementarity
    without rows.
    """
    n = len(share_price)
    n_all = hours.cost.shape[1]
    most = 1
    for t in range(first, end):
        most = max(most, 1 + rows.first[t + 1] - rows.first[t])
    matrix = np.empty((most, most))
    shifted = np.empty((most, n_all))
    side = np.empty(most)
    sense, change, share, scaled, worst = (
        scratch.sign, scratch.capacity_step, scratch.share, scratch.scaled, scratch.worst
    )  # fmt: skip
    drawn = scratch.scaled_per
    for j in range(n):
        change[j] = capacity_step[j]
        share[j] = share_price[j]
    for j in range(n_all):
        worst[j] = 0.0
    unknowns = 0.0
    complementarity = 0.0
    primal = 0.0
    cost = 0.0
    for t in range(first, end):
        weight = hours.weight[t]
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        base = start + t
        is_open = hours.is_open[t]
        hour_cost = hours.cost[t]
        value = point.value[t]
        room = point.room[t]
        low = point.low_price[t]
        high = point.high_price[t]
        value_step = step.value[t]
        low_step = step.low_price[t]
        high_step = step.high_price[t]
        gradient = factor.gradient[t]
        inverse = factor.inverse[t]
        per_value = factor.per_value[t]
        per_room = factor.per_room[t]
        point.energy_price[t] += dual_length * step.energy_price[t]
        energy = point.energy_price[t]
        imbalance = 0.0
        total = 0.0
        for j in range(n_all):
            x = value[j] + primal_length * value_step[j]
            s = room[j] + primal_length * is_open[j] * (change[j] - value_step[j])
            z = low[j] + dual_length * low_step[j]
            y = high[j] + dual_length * high_step[j]
            per_x = 1.0 / x
            per_s = 1.0 / s
            hx = is_open[j] / (z * per_x + y * per_s)
            value[j] = x
            room[j] = s
            low[j] = z
            high[j] = y
            per_value[j] = per_x
            per_room[j] = per_s
            inverse[j] = hx
            gradient[j] = hour_cost[j] + sense[j] * energy - weight * share[j]
            total += hx
            imbalance += is_open[j] * sense[j] * x
            cost += is_open[j] * hour_cost[j] * x
            unknowns += is_open[j] * (x * z + s * y)
        factor.imbalance[t] = imbalance
        primal = max(primal, abs(imbalance))
        for q in range(start, start + k - 1):
            rows.room[q] += primal_length * step.row_room[q]
            rows.price[q] += dual_length * step.row_price[q]
            pull = rows.price[q] * rows.sign[q]
            coefficient = rows.coefficient[rows.row[q]]
            for j in range(n_all):
                gradient[j] += pull * coefficient[j]
        surge = imbalance
        for j in range(n_all):
            size = is_open[j] * abs(gradient[j] - low[j] + high[j])
            worst[j] = size if size > worst[j] or size != size else worst[j]  # noqa: PLR0124
            surge -= sense[j] * inverse[j] * gradient[j]
        for i in range(n):
            ratio = high[i] * per_room[i]
            drawn[i] = ratio * inverse[i]
            by_column[0, i] += drawn[i] * low[i] * per_value[i]
            by_column[1, i] += drawn[i] * weight
            by_column[2, i] += weight * weight * inverse[i]
            by_column[3, i] += is_open[i] * high[i]
            by_column[4, i] += is_open[i] * weight * value[i]
            part = low[i] * per_value[i] * high[i] + ratio * (gradient[i] + high[i])
            by_column[5, i] -= inverse[i] * part
            by_column[6, i] -= weight * inverse[i] * gradient[i]
        root = np.sqrt(total)
        matrix[0, 0] = root
        side[0] = surge / root
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            sign = rows.sign[at]
            row = shifted[q]
            flow = 0.0
            mean = 0.0
            push = 0.0
            for j in range(n_all):
                flow += is_open[j] * coefficient[j] * value[j]
                mean += sense[j] * coefficient[j] * inverse[j]
                push -= coefficient[j] * inverse[j] * gradient[j]
            residual = sign * flow + rows.room[at] - rows.limit[at]
            mean /= total
            factor.row_residual[at] = residual
            factor.row_mean[at] = mean
            primal = max(primal, abs(residual))
            complementarity += rows.room[at] * rows.price[at]
            push = sign * (push - mean * surge) + residual - rows.room[at]
            for j in range(n_all):
                row[j] = sign * (coefficient[j] - sense[j] * mean)
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
            for p in range(1, q):
                push -= matrix[q, p] * side[p]
            side[q] = push / matrix[q, q]
        at = factor.first_lower[t]
        for q in range(k):
            for p in range(q + 1):
                factor.lower[at] = matrix[q, p]
                at += 1
            factor.rows_push[0, base + q] = side[q]
        effect = factor.master[base]
        part = 1.0 / root
        for i in range(n):
            effect[i] = part * drawn[i]
            effect[n + i] = part * weight * inverse[i]
        for q in range(1, k):
            effect = factor.master[base + q]
            row = shifted[q]
            part = 1.0 / matrix[q, q]
            for i in range(n):
                effect[i] = part * row[i] * drawn[i]
                effect[n + i] = part * weight * row[i] * inverse[i]
            for p in range(1, q):
                share_of = part * matrix[q, p]
                earlier = factor.master[base + p]
                for i in range(2 * n):
                    effect[i] -= share_of * earlier[i]
        for q in range(k):
            part = side[q]
            effect = factor.master[base + q]
            for i in range(2 * n):
                moved[i] += part * effect[i]
    totals[0] = unknowns + complementarity
    totals[1] = worst.max()
    totals[2] = primal
    totals[3] = cost
    totals[4] = unknowns


@inlined  # type: ignore[untyped-decorator]
def _solve_rows(
    k: int,
    base: int,
    first_lower: int,
    lower: FloatArray,
    effects: FloatArray,
    rows_push: FloatArray,
    barrier: float,
    capacity_step: FloatArray,
    share_step: FloatArray,
    solved: FloatArray,
) -> None:
    """Put into `solved` the prices of balance and rows of one hour for the master's step."""
    n = len(capacity_step)
    for q in range(k):
        effect = effects[base + q]
        total = 0.0
        for i in range(n):
            total += effect[i] * capacity_step[i] + effect[n + i] * share_step[i]
        solved[q] = total + rows_push[0, base + q]
        if barrier > 0.0:
            solved[q] += barrier * rows_push[1, base + q]
    for q in range(k - 1, -1, -1):
        total = solved[q]
        if q > 0:
            for p in range(q + 1, k):
                total -= lower[first_lower + p * (p + 1) // 2 + q] * solved[p]
        solved[q] = total / lower[first_lower + q * (q + 1) // 2 + q]


@compiled  # type: ignore[untyped-decorator]
def predict(
    first: int,
    end: int,
    hours: Hours,
    point: Point,
    rows: Rows,
    factor: Factor,
    step: Step,
    capacity_step: FloatArray,
    share_step: FloatArray,
    scratch: Scratch,
    by_column: FloatArray,
    moved: FloatArray,
    longest: FloatArray,
    totals: FloatArray,
) -> None:
    """Solve every hour for the master's step without a barrier, and form the corrector's side.

    `by_column` (4, n) gains the corrector's change of capacity's price and of energy: both without
    the barrier, then both by what it multiplies; `moved` (2, 2n) what the rows move in the master,
    likewise. `longest` (2,) becomes the inverse of the longest primal and dual step; `totals`
    (3,) what complementarity gains per primal step, per dual step and per their product, that of
    unknowns left out of the second. The sums are written so that nothing cancels where load
    stands at its capacity.
    """
    n = len(capacity_step)
    n_all = hours.cost.shape[1]
    most = 1
    for t in range(first, end):
        most = max(most, 1 + rows.first[t + 1] - rows.first[t])
    solved = np.empty(most)
    sense, capacity, share, change = (
        scratch.sign, scratch.capacity_step, scratch.share, scratch.change
    )  # fmt: skip
    scaled, scaled_per, up, down = (
        scratch.scaled,
        scratch.scaled_per,
        scratch.worst,
        scratch.other_worst,
    )
    for j in range(n):
        capacity[j] = capacity_step[j]
        share[j] = share_step[j]
    for j in range(n_all):
        up[j] = 0.0
        down[j] = 0.0
    by_primal = 0.0
    by_both = 0.0
    rows_primal = 0.0
    rows_dual = 0.0
    rows_both = 0.0
    primal = 0.0
    dual = 0.0
    for t in range(first, end):
        weight = hours.weight[t]
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        base = start + t
        lower = factor.first_lower[t]
        is_open = hours.is_open[t]
        low = point.low_price[t]
        high = point.high_price[t]
        inverse = factor.inverse[t]
        gradient = factor.gradient[t]
        per_value = factor.per_value[t]
        per_room = factor.per_room[t]
        ratio = step.value[t]
        push = step.low_price[t]
        _solve_rows(
            k, base, lower, factor.lower, factor.master, factor.rows_push, 0.0, capacity_step,
            share_step, solved,
        )  # fmt: skip
        energy = solved[0]
        for q in range(1, k):
            at = start + q - 1
            energy -= solved[q] * rows.sign[at] * factor.row_mean[at]
        for j in range(n_all):
            change[j] = weight * share[j] - sense[j] * energy - gradient[j]
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            pull = solved[q] * rows.sign[at]
            for j in range(n_all):
                change[j] -= pull * coefficient[j]
        surge = factor.imbalance[t]
        surge_per = 0.0
        for j in range(n_all):
            z = low[j]
            y = high[j]
            dx = inverse[j] * (change[j] + y * per_room[j] * capacity[j])
            ds = is_open[j] * (capacity[j] - dx)
            of_value = dx * per_value[j]
            of_room = ds * per_room[j]
            by_primal += dx * z + ds * y
            by_both -= dx * z * (1.0 + of_value) + ds * y * (1.0 + of_room)
            most_of = of_value if of_value > of_room else of_room
            least_of = of_room if of_value > of_room else of_value
            up[j] = most_of if most_of > up[j] else up[j]
            down[j] = -least_of if -least_of > down[j] else down[j]
            of_low = z * of_value * (1.0 + of_value)
            of_high = y * of_room * (1.0 + of_room)
            ratio[j] = of_value
            change[j] = of_high - y
            push[j] = of_low - of_high - gradient[j]
            scaled[j] = inverse[j] * push[j]
            scaled_per[j] = inverse[j] * (per_value[j] - per_room[j])
            surge += sense[j] * scaled[j]
            surge_per += sense[j] * scaled_per[j]
        for i in range(n):
            target = change[i]
            part = low[i] * per_value[i] * target + high[i] * per_room[i] * (push[i] + target)
            by_column[0, i] += inverse[i] * part
            by_column[1, i] += weight * scaled[i]
            by_column[2, i] += inverse[i] * (low[i] + high[i]) * per_room[i] * per_value[i]
            by_column[3, i] += weight * scaled_per[i]
        factor.rows_push[0, base] = surge / factor.lower[lower]
        factor.rows_push[1, base] = surge_per / factor.lower[lower]
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            mean = factor.row_mean[at]
            total = 0.0
            total_per = 0.0
            for j in range(n_all):
                total += coefficient[j] * scaled[j]
                total_per += coefficient[j] * scaled_per[j]
            price = rows.price[at]
            row_room = rows.room[at]
            part = solved[q] / price
            step.row_price[at] = part
            primal = max(primal, 1.0 + part)
            dual = max(dual, -part)
            rows_primal -= row_room * (1.0 + part) * price
            rows_dual += row_room * solved[q]
            rows_both -= row_room * (1.0 + part) * solved[q]
            total = rows.sign[at] * (total - mean * surge) + factor.row_residual[at]
            total += row_room * part * (1.0 + part) - row_room
            total_per = rows.sign[at] * (total_per - mean * surge_per) + 1.0 / price
            place = lower + q * (q + 1) // 2
            for p in range(1, q):
                total -= factor.lower[place + p] * factor.rows_push[0, base + p]
                total_per -= factor.lower[place + p] * factor.rows_push[1, base + p]
            factor.rows_push[0, base + q] = total / factor.lower[place + q]
            factor.rows_push[1, base + q] = total_per / factor.lower[place + q]
        for q in range(k):
            effect = factor.master[base + q]
            part = factor.rows_push[0, base + q]
            part_per = factor.rows_push[1, base + q]
            for i in range(2 * n):
                moved[0, i] += part * effect[i]
                moved[1, i] += part_per * effect[i]
    longest[0] = max(primal, down.max())
    longest[1] = max(dual, 1.0 + up.max())
    totals[0] = by_primal + rows_primal
    totals[1] = rows_dual - by_primal
    totals[2] = rows_both + by_both


@compiled  # type: ignore[untyped-decorator]
def correct(
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
    scratch: Scratch,
    longest: FloatArray,
) -> None:
    """Solve every hour for the master's step, with the products of the predicted one.

    `longest` (2,) becomes the inverse of the longest primal and dual step.
    """
    n = len(capacity_step)
    n_all = hours.cost.shape[1]
    most = 1
    for t in range(first, end):
        most = max(most, 1 + rows.first[t + 1] - rows.first[t])
    solved = np.empty(most)
    sense, capacity, share, change = (
        scratch.sign, scratch.capacity_step, scratch.share, scratch.change
    )  # fmt: skip
    predicted, primal_worst, dual_worst = (
        scratch.predicted_capacity, scratch.worst, scratch.other_worst
    )  # fmt: skip
    for j in range(n):
        capacity[j] = capacity_step[j]
        share[j] = share_step[j]
        predicted[j] = predicted_capacity[j]
    for j in range(n_all):
        primal_worst[j] = 0.0
        dual_worst[j] = 0.0
    primal = 0.0
    dual = 0.0
    for t in range(first, end):
        weight = hours.weight[t]
        start = rows.first[t]
        k = 1 + rows.first[t + 1] - start
        base = start + t
        is_open = hours.is_open[t]
        value = point.value[t]
        low = point.low_price[t]
        high = point.high_price[t]
        inverse = factor.inverse[t]
        per_value = factor.per_value[t]
        per_room = factor.per_room[t]
        value_step = step.value[t]
        low_step = step.low_price[t]
        high_step = step.high_price[t]
        _solve_rows(
            k, base, factor.first_lower[t], factor.lower, factor.master, factor.rows_push, barrier,
            capacity_step, share_step, solved,
        )  # fmt: skip
        energy = solved[0]
        for q in range(1, k):
            at = start + q - 1
            energy -= solved[q] * rows.sign[at] * factor.row_mean[at]
        step.energy_price[t] = energy
        for j in range(n_all):
            change[j] = low_step[j] + weight * share[j] - sense[j] * energy
        for q in range(1, k):
            at = start + q - 1
            coefficient = rows.coefficient[rows.row[at]]
            pull = solved[q] * rows.sign[at]
            for j in range(n_all):
                change[j] -= pull * coefficient[j]
        for j in range(n_all):
            z = low[j]
            y = high[j]
            per_x = per_value[j]
            per_s = per_room[j]
            of_value = value_step[j]
            of_room = is_open[j] * (predicted[j] - of_value * value[j]) * per_s
            dx = change[j] + y * per_s * capacity[j] + barrier * (per_x - per_s)
            dx *= inverse[j]
            ds = is_open[j] * (capacity[j] - dx)
            target = barrier * per_x + z * of_value * (1.0 + of_value)
            dz = is_open[j] * (target - z - z * dx * per_x)
            target = barrier * per_s + y * of_room * (1.0 + of_room)
            dy = is_open[j] * (target - y - y * ds * per_s)
            value_step[j] = dx
            low_step[j] = dz
            high_step[j] = dy
            size = -dx * per_x
            other = -ds * per_s
            size = size if size > other else other
            primal_worst[j] = size if size > primal_worst[j] else primal_worst[j]
            size = -dz / z
            other = -dy / y
            size = size if size > other else other
            dual_worst[j] = size if size > dual_worst[j] else dual_worst[j]
        for q in range(1, k):
            at = start + q - 1
            part = step.row_price[at]
            price = rows.price[at]
            row_room = rows.room[at]
            room_step = (
                barrier / price
                + row_room * part * (1.0 + part)
                - row_room
                - row_room * solved[q] / price
            )
            step.row_room[at] = room_step
            step.row_price[at] = solved[q]
            primal = max(primal, -room_step / row_room)
            dual = max(dual, -solved[q] / price)
    longest[0] = max(primal, primal_worst.max())
    longest[1] = max(dual, dual_worst.max())


@compiled  # type: ignore[untyped-decorator]
def equilibrium(matrix: FloatArray, rounds: int, scale: FloatArray, worst: FloatArray) -> None:
    """Put into `scale` what brings the largest entry of every row near 1 (Ruiz 2001).

    The matrix is symmetric and is scaled in place; `worst` is work space of the same length.
    """
    size = len(scale)
    for i in range(size):
        scale[i] = 1.0
    for _ in range(rounds):
        for j in range(size):
            worst[j] = 0.0
        for i in range(size):
            row = matrix[i]
            for j in range(size):
                entry = abs(row[j]) * scale[i]
                worst[j] = entry if entry > worst[j] else worst[j]
        for j in range(size):
            scale[j] /= np.sqrt(worst[j] * scale[j] + TINY)
    for i in range(size):
        row = matrix[i]
        for j in range(size):
            row[j] *= scale[i] * scale[j]


@compiled  # type: ignore[untyped-decorator]
def along(
    slack: FloatArray,
    slack_step: FloatArray,
    price: FloatArray,
    price_step: FloatArray,
    longest: FloatArray,
    gains: FloatArray,
) -> None:
    """Add to inverse step lengths and gains what slacks of the master with their prices do.

    Slacks without a price are not of this problem: their steps are zero.
    """
    for i in range(len(slack)):
        longest[0] = max(longest[0], -slack_step[i] / slack[i])
        if price[i] > 0.0:
            longest[1] = max(longest[1], -price_step[i] / price[i])
        gains[0] += slack_step[i] * price[i]
        gains[1] += slack[i] * price_step[i]
        gains[2] += slack_step[i] * price_step[i]


def warm_up() -> None:
    """Compile everything for the types the program uses, by using it once."""
    from siteselect.core.kernel_exercise import exercise  # noqa: PLC0415 - it imports this module

    exercise()
