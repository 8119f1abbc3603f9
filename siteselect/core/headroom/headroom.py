"""What hosting capacity is, as arrays."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from siteselect.core.arrays import FloatArray, IntArray


class Binding(IntEnum):
    """What limits an hour when no row does; row indices are 0 and above."""

    REQUEST = -1
    SURPLUS = -2
    SHED_NEARBY = -3
    CUT_OFF = -4


class SurplusUse(StrEnum):
    """How the surplus is thought to serve new load."""

    PROPORTIONAL = "in proportion"
    """Every source gives in proportion to its surplus: a closed form, and a lower bound."""
    OPTIMAL = "best use"
    """Sources give what serves most: a linear program per hour."""


@dataclass(frozen=True, eq=False)
class Headroom:
    """Hosting capacity of one bus over T hours.

    Attributes
    ----------
    mw : ndarray, shape (T,)
        The most extra load in each hour, never above the cap it was asked for. [MW]
    binding : ndarray of int, shape (T,)
        Index of the monitored row that limits the hour, or a :class:`Binding`.
    cap_mw : float
        The cap. [MW]
    """

    mw: FloatArray
    binding: IntArray
    cap_mw: float
