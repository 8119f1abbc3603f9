"""What dispatch must keep branch flows between."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray

FLOW_TOLERANCE_MW = 1e-6


@dataclass(frozen=True, eq=False)
class FlowLimits:
    """What branch flows must stay between; infinite where dispatch is not asked to help.

    Attributes
    ----------
    low_mw, high_mw : ndarray, shape (L,)
        [MW]
    """

    low_mw: FloatArray
    high_mw: FloatArray


@dataclass(frozen=True, eq=False)
class PeriodLimits:
    """Flow limits that change with the season.

    Attributes
    ----------
    first_hour : ndarray of int, shape (P + 1,)
        First hour of every period, then T.
    by_period : tuple of FlowLimits
        Length P.
    """

    first_hour: IntArray
    by_period: tuple[FlowLimits, ...]

    def at(self, hour: int) -> FlowLimits:
        """Return the limits of one hour."""
        return self.by_period[int(np.searchsorted(self.first_hour, hour, side="right")) - 1]

    def overloaded_hours(self, flow_mw: FloatArray) -> list[int]:
        """Return the hours in which a flow, shape (L, T), is outside its limits."""
        found: list[int] = []
        for first, end, limits in zip(
            self.first_hour[:-1], self.first_hour[1:], self.by_period, strict=True
        ):
            flow = flow_mw[:, first:end]
            is_over = (flow > limits.high_mw[:, None] + FLOW_TOLERANCE_MW) | (
                flow < limits.low_mw[:, None] - FLOW_TOLERANCE_MW
            )
            found += (np.flatnonzero(is_over.any(axis=0)) + first).tolist()
        return found

    def of_hours(self, hours: IntArray) -> "PeriodLimits":
        """Return the limits of some hours, given in ascending order, as if there were no others."""
        place = np.searchsorted(hours, self.first_hour)
        kept = np.flatnonzero(np.diff(place))
        return PeriodLimits(
            np.append(place[kept], len(hours)), tuple(self.by_period[p] for p in kept)
        )
