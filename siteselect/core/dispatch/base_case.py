"""What the base case knows of every hour."""

from dataclasses import dataclass, field

import numpy as np

from siteselect.core.arrays import FloatArray


@dataclass(frozen=True, eq=False)
class BaseCase:
    """Least-cost dispatch of existing demand over T hours.

    Attributes
    ----------
    dispatch_mw : ndarray, shape (T, G)
        Output of every plant. [MW]
    link_mw : ndarray, shape (T, K)
        Transfer of every controllable link, positive from `link_from` to `link_to`. [MW]
    shed_mw : ndarray, shape (T, B)
        Existing demand that could not be served. [MW]
    flow_mw : ndarray, shape (L, T)
        Branch flows, line-major, positive from `from_bus` to `to_bus`. [MW]
    price_lc_per_mwh : ndarray, shape (T, B)
        Marginal cost of one more MWh at each bus, the dual of its balance. [local currency/MWh]
    reserve_shortfall_mw : ndarray, shape (T,)
        Reserve that could not be held; zeros where none was asked for. [MW]
    water_value_lc_per_mwh : ndarray, shape (G, M)
        Cost that one more MWh in the energy budget of a plant and period would save; no periods
        where no budgets were given. [local currency/MWh]
    """

    dispatch_mw: FloatArray
    link_mw: FloatArray
    shed_mw: FloatArray
    flow_mw: FloatArray
    price_lc_per_mwh: FloatArray
    reserve_shortfall_mw: FloatArray = field(default_factory=lambda: np.zeros(0))
    water_value_lc_per_mwh: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))

    def __post_init__(self) -> None:
        """Take a reserve that nobody asked for as held."""
        if not len(self.reserve_shortfall_mw):
            object.__setattr__(self, "reserve_shortfall_mw", np.zeros(len(self.dispatch_mw)))
