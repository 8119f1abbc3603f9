"""Compiled choice of the rows that are missed most in every hour."""

from typing import Any

import numba

from siteselect.core.arrays import Float32Array, FloatArray, IntArray

compiled: Any = numba.njit(
    cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp", "nsz"}
)


@compiled  # type: ignore[untyped-decorator]
def most_violated(
    start: int,
    flow: FloatArray | Float32Array,
    up: FloatArray | Float32Array,
    down: FloatArray | Float32Array,
    rows: IntArray,
    group: IntArray,
    first: IntArray,
    index: IntArray,
    sign: FloatArray,
    tolerance: float,
    found: IntArray,
    found_sign: FloatArray,
    found_miss: FloatArray,
    count: IntArray,
) -> None:
    """Put the rows missed by more than `tolerance` into `found`, the worst of each group only.

    `flow`, `up` and `down` are of some hours, the first of which is `start`, and of `rows`;
    `first`, `index` and `sign` list the rows in force, which are left out. At most as many are
    found as `found` has columns.
    """
    most = found.shape[1]
    for h in range(len(flow)):
        t = start + h
        n = 0
        for r in range(len(rows)):
            over = flow[h, r] - up[h, r]
            under = -flow[h, r] - down[h, r]
            miss = max(over, under)
            if not miss > tolerance:
                continue
            side = 1.0 if over > under else -1.0
            row = rows[r]
            is_new = True
            for q in range(first[t], first[t + 1]):
                if index[q] == row and sign[q] == side:
                    is_new = False
            if not is_new:
                continue
            place = -1
            for q in range(n):
                if group[found[t, q]] == group[row] and found_sign[t, q] == side:
                    place = q
            if place < 0 and n < most:
                place = n
                n += 1
            elif place < 0:
                place = 0
                for q in range(1, n):
                    if found_miss[t, q] < found_miss[t, place]:
                        place = q
                if miss <= found_miss[t, place]:
                    continue
            elif miss <= found_miss[t, place]:
                continue
            found[t, place] = row
            found_sign[t, place] = side
            found_miss[t, place] = miss
        count[t] = n


def warm_up() -> None:
    """Compile everything for the types the program uses, by using it once."""
    from siteselect.core.kernel_exercise import exercise  # noqa: PLC0415 - it imports this module

    exercise()
