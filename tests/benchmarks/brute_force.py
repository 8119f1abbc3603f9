"""Hosting capacity by brute force: every row, every hour, every bus, nothing left out."""

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.headroom.hosting_model import HostingModel

HOURS_PER_BLOCK = 128
"""So many hours of all flows stay close to the processor."""


def brute_force_map(
    model: HostingModel, columns: FloatArray, hours: IntArray, *, cap_mw: float
) -> FloatArray:
    """Return hosting capacity (n_hours, n_columns) for a model whose rows are not pruned.

    Written from the definition (ENGINE section 1.2) with loops of its own. They are compiled with
    the same rules for rounding as the program's, so that the answers can be equal bit by bit.
    """
    from tests.benchmarks.brute_force_kernels import lower_by_every_row  # noqa: PLC0415 - heavy

    rows = model.rows
    total = model.surplus_mw
    share = np.divide(
        model.source_mw.T, total, out=np.zeros_like(model.source_mw.T), where=total > 0
    )
    pickup = model.source_ptdf @ share
    sensitivity = np.ascontiguousarray(rows.combined(columns).T)
    mw = np.tile(np.minimum(total[hours], cap_mw), (columns.shape[1], 1))
    for first in range(0, len(hours), HOURS_PER_BLOCK):
        these = hours[first : first + HOURS_PER_BLOCK]
        part = np.ascontiguousarray(mw[:, first : first + HOURS_PER_BLOCK])
        lower_by_every_row(
            np.ascontiguousarray(model.flow_mw[:, these]), np.ascontiguousarray(pickup[:, these]),
            rows.line, rows.outage_or_line, rows.factor,
            np.ascontiguousarray(rows.limit_mw[:, rows.ratings.period_of_hour[these]]),
            sensitivity, model.slack_floor_mw, model.least_sensitivity, part,
        )  # fmt: skip
        mw[:, first : first + HOURS_PER_BLOCK] = part
    return mw.T
