"""What surplus is, as arrays."""

from dataclasses import dataclass

from siteselect.core.arrays import FloatArray

N_TIERS = 6
"""Cost tiers 0 to 5 of DOMAIN section 1.1."""


@dataclass(frozen=True, eq=False)
class Surplus:
    """Idle capacity after existing demand and reserve, over T hours.

    Attributes
    ----------
    source_mw : ndarray, shape (T, G)
        Surplus of every plant after reserve; plants of excluded tiers have none. [MW]
    by_tier_mw : ndarray, shape (T, N_TIERS)
        The same summed by cost tier. [MW]
    by_region_mw : ndarray, shape (T, R)
        The same summed by the region of the plant, before the network. [MW]
    reserve_mw : ndarray, shape (T,)
        Reserve held back first. [MW]
    potential_mw : ndarray, shape (T,)
        Availability less demand less reserve; negative in a deficit (the sign is kept). [MW]
    """

    source_mw: FloatArray
    by_tier_mw: FloatArray
    by_region_mw: FloatArray
    reserve_mw: FloatArray
    potential_mw: FloatArray
