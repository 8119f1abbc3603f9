"""Branch ratings that change with the season: constant over runs of consecutive hours."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.core.fingerprint import fingerprint
from siteselect.core.grid.network import Grid
from siteselect.core.words import say


@dataclass(frozen=True, eq=False)
class Ratings:
    """What every branch may carry, by period: P runs of hours that together are all T hours.

    Attributes
    ----------
    first_hour : ndarray of int, shape (P + 1,)
        First hour of every period, then T.
    normal_mw : ndarray, shape (L, P)
        Continuous rating of the corridor with the network intact, security margin included. [MW]
    emergency_mw : ndarray, shape (L, P)
        Rating of the whole corridor after an outage. [MW]
    """

    first_hour: IntArray
    normal_mw: FloatArray
    emergency_mw: FloatArray

    @property
    def n_hours(self) -> int:
        """Number of hours, T."""
        return int(self.first_hour[-1])

    @property
    def n_periods(self) -> int:
        """Number of periods, P."""
        return len(self.first_hour) - 1

    @cached_property
    def period_of_hour(self) -> IntArray:
        """Period of every hour, shape (T,)."""
        return np.repeat(np.arange(self.n_periods), np.diff(self.first_hour))

    @cached_property
    def normal_by_hour_mw(self) -> FloatArray:
        """Continuous rating in MW by branch and hour, shape (L, T)."""
        return np.repeat(self.normal_mw, np.diff(self.first_hour), axis=1)

    @cached_property
    def content_hash(self) -> str:
        """Hash of all ratings."""
        return fingerprint(self.first_hour, self.normal_mw, self.emergency_mw)


def constant_ratings(grid: Grid, n_hours: int, *, emergency_ratio: float = 1.0) -> Ratings:
    """Return the ratings of a grid unchanged over all hours.

    Parameters
    ----------
    grid : Grid
    n_hours : int
    emergency_ratio : float
        Emergency over continuous rating.

    Raises
    ------
    InputError
        When the ratio is not above zero.
    """
    if not emergency_ratio > 0:
        raise InputError(
            say(
                "An emergency rating of {emergency_ratio:g} times the continuous one carries "
                "nothing",
                emergency_ratio=emergency_ratio,
            ),
            fix=say("Give a ratio above zero."),
        )
    normal = grid.rating_mw[:, None].copy()
    return Ratings(np.array([0, n_hours], dtype=np.int64), normal, normal * emergency_ratio)
