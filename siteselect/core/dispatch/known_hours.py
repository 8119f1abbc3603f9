"""Dispatches that are known of every hour, and at which value of water each is best."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray

AT_BOUND_MW = 1e-6


@dataclass(frozen=True, eq=False)
class HourOptima:
    """C dispatches of single hours, each the best of its hour at some value of water.

    Attributes
    ----------
    hour : ndarray of int, shape (C,)
    cost_lc : ndarray, shape (C,)
        Without the value of water. [local currency]
    used_mwh : ndarray, shape (C, n)
        What plants with a budget give above their floor. [MWh]
    room_mwh : ndarray, shape (C, n)
        The most they could give. [MWh]
    margin_lc_per_mwh : ndarray, shape (C, n)
        Reduced cost of that were water worth nothing, with the prices that prove the optimum.
    """

    hour: IntArray
    cost_lc: FloatArray
    used_mwh: FloatArray
    room_mwh: FloatArray
    margin_lc_per_mwh: FloatArray

    def joined(self, more: "HourOptima") -> "HourOptima":
        """Return these and then more."""
        return HourOptima(
            np.concatenate([self.hour, more.hour]),
            np.concatenate([self.cost_lc, more.cost_lc]),
            np.concatenate([self.used_mwh, more.used_mwh]),
            np.concatenate([self.room_mwh, more.room_mwh]),
            np.concatenate([self.margin_lc_per_mwh, more.margin_lc_per_mwh]),
        )

    def is_best_at(self, water_lc_per_mwh: FloatArray, tolerance: float) -> BoolArray:
        """Return which are proven to be the best of their hour at a value of water, shape (C,).

        Their prices still prove it where no plant that could give more would then gain by it, and
        none that could give less.
        """
        reduced = self.margin_lc_per_mwh + water_lc_per_mwh
        gains_by_more = (self.used_mwh < self.room_mwh - AT_BOUND_MW) & (reduced < -tolerance)
        gains_by_less = (self.used_mwh > AT_BOUND_MW) & (reduced > tolerance)
        gains: BoolArray = gains_by_more | gains_by_less
        return np.asarray(~gains.any(axis=1))
