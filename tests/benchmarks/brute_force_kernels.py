"""The compiled loop of :mod:`tests.benchmarks.brute_force`."""

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.compiled import compiled


@compiled
def lower_by_every_row(  # noqa: PLR0917 - as compiled loops take them
    flow: FloatArray,
    pickup: FloatArray,
    line: IntArray,
    lost: IntArray,
    factor: FloatArray,
    limit: FloatArray,
    column: FloatArray,
    floor: float,
    least_sensitivity: float,
    mw: FloatArray,
) -> None:
    """Lower `mw` (n_columns, n_hours) by the limit that every row sets in every hour."""
    for i in range(len(line)):
        f_line, f_lost = flow[line[i]], flow[lost[i]]
        a_line, a_lost = pickup[line[i]], pickup[lost[i]]
        for n in range(len(mw)):
            of_column, at = mw[n], column[n, i]
            for t in range(len(of_column)):
                f = f_line[t] + factor[i] * f_lost[t]
                d = a_line[t] + factor[i] * a_lost[t] - at
                room = limit[i, t] - f if d > 0 else limit[i, t] + f
                size = abs(d)
                is_over = room < -floor
                room = room if room > floor else floor
                room = 0.0 if is_over else room
                room = np.inf if is_over and size < least_sensitivity else room
                is_tighter = size * of_column[t] > room
                of_column[t] = room / size if is_tighter else of_column[t]
