"""What contracts make a fleet run at least: a share of its published monthly energy."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.synthesis.months import Months, scaled_to_sums


def residual_load(system_mw: FloatArray, must_take_mw: FloatArray) -> FloatArray:
    """Return what is left for plants on fuel after water, nuclear, wind and sun, in MW."""
    return np.maximum(system_mw - must_take_mw, 0.0)


def contract_floor(
    residual_mw: FloatArray,
    months: Months,
    *,
    energy_mwh: FloatArray,
    available_mw: FloatArray,
) -> FloatArray:
    """Return the output that uses up a monthly energy in step with residual load.

    Parameters
    ----------
    residual_mw : ndarray, shape (n_hours,)
        Load left for plants on fuel. [MW]
    energy_mwh : ndarray, shape (n_months,)
        Least energy by month. [MWh]
    available_mw : ndarray, shape (n_hours,)
        What the plants can give; what it cuts off moves to other hours. [MW]

    Notes
    -----
    Contracts fix energy, not hours: following residual load is the schedule that forces least wind
    and sun off the grid.
    """
    return scaled_to_sums(residual_mw, months, energy_mwh, limit=available_mw)
