"""Interruptions: runs of hours below the request."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, IntArray


@dataclass(frozen=True, eq=False)
class Outages:
    """Interruptions in order of time.

    Attributes
    ----------
    first : ndarray of int, shape (n_outages,)
        First hour of each.
    hours : ndarray of int, shape (n_outages,)
        Length of each. [h]
    n_hours : int
        Length of the horizon. [h]
    """

    first: IntArray
    hours: IntArray
    n_hours: int

    @property
    def count(self) -> int:
        """Number of interruptions."""
        return len(self.first)

    @property
    def hours_down(self) -> int:
        """Hours inside interruptions."""
        return int(self.hours.sum())

    @property
    def restarts(self) -> int:
        """Interruptions that end within the horizon: the load starts again after each."""
        return int(np.count_nonzero(self.first + self.hours < self.n_hours))

    @property
    def mean_time_between_h(self) -> float:
        """MTBI [h]: hours up per interruption; the horizon when there is none."""
        return (self.n_hours - self.hours_down) / max(1, self.count)

    @property
    def mean_time_to_restore_h(self) -> float:
        """MTTR [h]: hours down per interruption; NaN when there is none."""
        return self.hours_down / self.count if self.count else float("nan")

    @property
    def longest_h(self) -> float:
        """L_max [h]: the longest interruption; 0 when there is none."""
        return float(self.hours.max(initial=0))

    @property
    def length_95_h(self) -> float:
        """L_95 [h]: 95th percentile of lengths, interpolated; 0 when there is none."""
        return float(np.percentile(self.hours, 95)) if self.count else 0.0


def outages_of(is_down: BoolArray, *, merge_gap_h: float = 1.0) -> Outages:
    """Return the runs of True; recoveries shorter than `merge_gap_h` do not end a run.

    Parameters
    ----------
    is_down : ndarray of bool, shape (T,)
        Whether the load is interrupted, hour by hour.
    merge_gap_h : float
        Shortest recovery that counts; with hourly data 1 merges nothing. [h]
    """
    edges = np.flatnonzero(np.diff(is_down, prepend=False, append=False))
    first, after = edges[::2], edges[1::2]
    if len(first) > 1 and merge_gap_h > 1:
        is_recovery = first[1:] - after[:-1] >= merge_gap_h
        first = first[np.concatenate(([True], is_recovery))]
        after = after[np.concatenate((is_recovery, [True]))]
    return Outages(first, after - first, len(is_down))
