"""Compiled loops of proportional pick-up. Import inside functions: the compiler is heavy."""

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.compiled import compiled

ROUNDING = 1.0 + 1e-9


@compiled
def extremes(
    flow: FloatArray,
    pickup: FloatArray,
    line: IntArray,
    lost: IntArray,
    factor: FloatArray,
    limit: FloatArray,
    block_start: IntArray,
    block_period: IntArray,
    least_ahead: FloatArray,
    least_back: FloatArray,
    most_pickup: FloatArray,
    least_pickup: FloatArray,
) -> None:
    """Fill least room forwards and backwards, most and least pick-up by row and block of hours."""
    for i in range(len(line)):
        f_line, f_lost = flow[line[i]], flow[lost[i]]
        a_line, a_lost = pickup[line[i]], pickup[lost[i]]
        part = factor[i]
        for block in range(len(block_period)):
            high = a_high = -np.inf
            low = a_low = np.inf
            for t in range(block_start[block], block_start[block + 1]):
                f = f_line[t] + part * f_lost[t]
                a = a_line[t] + part * a_lost[t]
                high = f if f > high else high
                low = f if f < low else low
                a_high = a if a > a_high else a_high
                a_low = a if a < a_low else a_low
            most = limit[i, block_period[block]]
            least_ahead[i, block] = most - high
            least_back[i, block] = most + low
            most_pickup[i, block] = a_high
            least_pickup[i, block] = a_low


@compiled
def lower_capacity(
    flow: FloatArray,
    pickup: FloatArray,
    line: IntArray,
    lost: IntArray,
    factor: FloatArray,
    limit: FloatArray,
    block_start: IntArray,
    block_period: IntArray,
    least_ahead: FloatArray,
    least_back: FloatArray,
    most_pickup: FloatArray,
    least_pickup: FloatArray,
    rows: IntArray,
    column: FloatArray,
    floor: float,
    least_sensitivity: float,
    is_screened: bool,
    mw: FloatArray,
    binding: IntArray,
) -> None:
    """Lower `mw` by every row of `rows` in the hours in which it is tighter; name it in `binding`.

    `rows`, and `column` with one sensitivity per row of `rows`, in the order in which ties go.
    """
    for block in range(len(block_period)):
        start, end = block_start[block], block_start[block + 1]
        highest = 0.0
        for t in range(start, end):
            highest = mw[t] if mw[t] > highest else highest
        for s in range(len(rows)):
            i = rows[s]
            at = column[s]
            reach = highest * ROUNDING
            ahead, back = least_ahead[i, block], least_back[i, block]
            ahead = 0.0 if ahead < -floor else (floor if ahead < floor else ahead)
            back = 0.0 if back < -floor else (floor if back < floor else back)
            is_far = (most_pickup[i, block] - at) * reach <= ahead
            is_far = is_far and (at - least_pickup[i, block]) * reach <= back
            if is_screened and is_far:
                continue
            f_line, f_lost = flow[line[i]], flow[lost[i]]
            a_line, a_lost = pickup[line[i]], pickup[lost[i]]
            part, most = factor[i], limit[i, block_period[block]]
            highest = 0.0
            for t in range(start, end):
                f = f_line[t] + part * f_lost[t]
                d = a_line[t] + part * a_lost[t] - at
                room = most - f if d > 0 else most + f
                size = abs(d)
                is_over = room < -floor
                room = room if room > floor else floor
                room = 0.0 if is_over else room
                room = np.inf if is_over and size < least_sensitivity else room
                is_tighter = size * mw[t] > room
                now = room / size if is_tighter else mw[t]
                mw[t] = now
                binding[t] = i if is_tighter else binding[t]
                highest = now if now > highest else highest


def warm_up() -> None:
    """Compile everything for the types the program uses."""
    one = np.ones((1, 1))
    index = np.zeros(1, dtype=np.int64)
    start = np.array([0, 1], dtype=np.int64)
    some = np.zeros(1)
    extremes(one, one, index, index, some, one, start, index, one, one, one, one)
    lower_capacity(
        one, one, index, index, some, one, start, index, one, one, one, one, index, some,
        0.05, 0.03, True, np.ones(1), np.zeros(1, dtype=np.int64),
    )  # fmt: skip
