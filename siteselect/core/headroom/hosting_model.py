"""What a grid can host before any site is known: sources, flows and the rows to watch."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.headroom.monitored import LEAST_SENSITIVITY, MonitoredRows, SecurityPolicy

SLACK_FLOOR_MW = 0.05
"""Room that a row loaded up to its limit is still given, so that rounding closes no bus. [MW]"""


@dataclass(frozen=True, eq=False)
class HostingModel:
    """Everything hosting capacity needs that does not depend on the site.

    New load at a bus is served by sources: 1 MW drawn there and put in at source g changes row r
    by ``source_rows[r, g] - column[r]``, where `column` is the bus's PTDF column taken through
    :meth:`MonitoredRows.combined`. That change may use the row's room and no more.

    Attributes
    ----------
    rows : MonitoredRows
    flow_mw : ndarray, shape (L, T)
        Base-case flows of branches, line-major. [MW]
    source_mw : ndarray, shape (T, G)
        Surplus of every source. [MW]
    source_ptdf : ndarray, shape (L, G)
        PTDF columns of the sources' buses.
    policy : SecurityPolicy
    slack_floor_mw : float
        A row is overloaded only when it is above its limit by more; every other row has at least
        this much room. [MW]
    """

    rows: MonitoredRows
    flow_mw: FloatArray
    source_mw: FloatArray
    source_ptdf: FloatArray
    policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN
    slack_floor_mw: float = SLACK_FLOOR_MW

    @property
    def n_hours(self) -> int:
        """Number of hours, T."""
        return len(self.source_mw)

    @cached_property
    def surplus_mw(self) -> FloatArray:
        """Surplus of all sources in MW by hour, shape (T,)."""
        return np.asarray(self.source_mw.sum(axis=1))

    @cached_property
    def source_rows(self) -> FloatArray:
        """Sensitivity of every row to every source, shape (R, G)."""
        return self.rows.combined(self.source_ptdf)

    @property
    def least_sensitivity(self) -> float:
        """In an overloaded row, load with a lower sensitivity than this is let pass."""
        return LEAST_SENSITIVITY[self.policy]

    def room_mw(self, hours: IntArray) -> tuple[FloatArray, FloatArray, BoolArray, BoolArray]:
        """Return the room of every row forwards and backwards in some hours.

        Returns
        -------
        forwards, backwards : ndarray, shape (R, n)
            0 where overloaded, else at least `slack_floor_mw`. [MW]
        is_over_forwards, is_over_backwards : ndarray of bool, shape (R, n)
            Where the row is overloaded without any new load; there the change per MW of load may
            be up to :attr:`least_sensitivity`.
        """
        flow = self.rows.combined(self.flow_mw[:, hours])
        limit = self.rows.limit_mw[:, self.rows.ratings.period_of_hour[hours]]
        over_forwards = flow > limit + self.slack_floor_mw
        over_backwards = -flow > limit + self.slack_floor_mw
        forwards = np.where(over_forwards, 0.0, np.maximum(limit - flow, self.slack_floor_mw))
        backwards = np.where(over_backwards, 0.0, np.maximum(limit + flow, self.slack_floor_mw))
        return forwards, backwards, over_forwards, over_backwards
