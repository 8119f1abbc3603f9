"""Operating reserve: idle capacity of plants that may carry it."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.errors import InputError
from siteselect.core.words import say

RESERVE_TOLERANCE_MW = 1e-6


@dataclass(frozen=True, eq=False)
class Reserve:
    """What must stand idle and ready in every hour.

    Attributes
    ----------
    required_mw : ndarray, shape (T,)
        Such as the larger of the largest infeed and a share of demand (DOMAIN section 1.1). [MW]
    is_carrier : ndarray of bool, shape (G,)
        Plants whose idle capacity counts; not wind and sun, say, as they cannot be called upon.
    """

    required_mw: FloatArray
    is_carrier: BoolArray

    def room_mw(self, fleet: Fleet) -> FloatArray:
        """Return what carriers may give above their floors, shape (T,), in MW.

        Negative where their floors alone leave too little idle.
        """
        carried = (fleet.available_mw - fleet.floor_mw)[:, self.is_carrier].sum(axis=1)
        room: FloatArray = carried - self.required_mw
        return room

    def shortfall_mw(self, fleet: Fleet, dispatch_mw: FloatArray) -> FloatArray:
        """Return by how much a dispatch, shape (T, G), misses the reserve, shape (T,), in MW."""
        idle = (fleet.available_mw - dispatch_mw)[:, self.is_carrier].sum(axis=1)
        missing: FloatArray = np.maximum(self.required_mw - idle, 0.0)
        missing[missing <= RESERVE_TOLERANCE_MW] = 0.0
        return missing

    def hours_to_mend(self, fleet: Fleet, dispatch_mw: FloatArray) -> list[int]:
        """Return the hours that miss the reserve while plants that do not carry it have room."""
        spare = (fleet.available_mw - dispatch_mw)[:, ~self.is_carrier].sum(axis=1)
        is_short = self.shortfall_mw(fleet, dispatch_mw) > 0
        return [int(t) for t in np.flatnonzero(is_short & (spare > RESERVE_TOLERANCE_MW))]

    def refuse_unless_for(self, fleet: Fleet) -> None:
        """Raise unless shapes fit a fleet and no hour asks for less than nothing.

        Raises
        ------
        InputError
        """
        if self.required_mw.shape != (fleet.n_hours,) or self.is_carrier.shape != (fleet.n_plants,):
            raise InputError(
                say(
                    "Reserve is given for {n_required_mw} hours and {n_is_carrier} plants, the "
                    "fleet has {n_hours} and {n_plants}",
                    n_required_mw=len(self.required_mw),
                    n_is_carrier=len(self.is_carrier),
                    n_hours=fleet.n_hours,
                    n_plants=fleet.n_plants,
                ),
                fix=say("Give the reserve of every hour and mark every plant that may carry it."),
            )
        if not ((self.required_mw >= 0) & np.isfinite(self.required_mw)).all():
            raise InputError(
                say("Reserve has gaps or goes below zero"),
                fix=say("Give MW of every hour, 0 for none."),
            )


def required_reserve_mw(
    demand_mw: FloatArray, *, share: float, largest_infeed_mw: float
) -> FloatArray:
    """Return the larger of the largest infeed and a share of demand, shape (T,), in MW.

    Parameters
    ----------
    demand_mw : ndarray, shape (T, B)
        Existing demand, whether served or not. [MW]
    share : float
    largest_infeed_mw : float
        [MW]

    Notes
    -----
    DOMAIN section 1.1.
    """
    required: FloatArray = np.maximum(largest_infeed_mw, share * demand_mw.sum(axis=1))
    return required


def no_reserve(fleet: Fleet) -> Reserve:
    """Return a reserve that asks for nothing."""
    return Reserve(np.zeros(fleet.n_hours), np.ones(fleet.n_plants, dtype=np.bool_))
