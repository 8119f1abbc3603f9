"""What a series holds in a given share of hours: firm MW, the duration curve, enabled MW."""

from collections.abc import Iterable

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.core.words import say

FIRM_EXCEEDANCES = (0.90, 0.95, 0.99, 0.999)
CURTAILMENT_TOLERANCES = (0.0025, 0.005, 0.01, 0.05, 0.10, 0.25)
DURATION_SHARES = np.linspace(0.0, 1.0, 101)
ROUNDING = 1e-9


def firm_mw(series_mw: FloatArray, exceedance: float, *, years: int = 1) -> float:
    """Return the MW that hold in a share of hours; of the worst year when there are several.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        Hourly MW without gaps. [MW]
    exceedance : float
        Share of hours in which the result is reached or exceeded, 0 to 1.
    years : int
        Number of equal years in the series.

    Raises
    ------
    InputError
        When the series is empty, or `exceedance` is not a share.

    Notes
    -----
    F_p of DOMAIN section 1.3: the lower empirical quantile at 1 - p.

    Examples
    --------
    >>> firm_mw(np.array([4.0, 1.0, 3.0, 2.0]), 0.5)
    2.0
    """
    if not series_mw.size or not 0 <= exceedance <= 1:
        raise InputError(
            say(
                "No firm MW for an exceedance of {exceedance:g} over {size} hours",
                exceedance=exceedance,
                size=series_mw.size,
            ),
            fix=say("Give at least one hour and a share between 0 and 1."),
        )
    by_year = np.sort(series_mw.reshape(years, -1), axis=1)
    position = positions_exceeded(by_year.shape[1], exceedance)
    return float(by_year[:, position].min())


def positions_exceeded(n_hours: int, exceedance: FloatArray | float) -> IntArray:
    """Return the places, in an ascending series, of the MW exceeded in shares of its hours."""
    virtual = (n_hours - 1) * (1.0 - np.asarray(exceedance))
    return np.floor(virtual + ROUNDING).astype(np.int64)


def enabled_mw(
    ascending_mw: FloatArray, tolerances: Iterable[float] = CURTAILMENT_TOLERANCES
) -> dict[float, float]:
    """Return the largest request whose curtailed share stays within each tolerance.

    Parameters
    ----------
    ascending_mw : ndarray, shape (T,)
        The series, sorted ascending, not negative. [MW]
    tolerances : iterable of float
        Curtailed shares of energy, each below 1.

    Returns
    -------
    dict of float to float
        Request by tolerance; it may exceed the largest hour of the series. [MW]

    Notes
    -----
    CEH of DOMAIN section 1.3. Between two neighbours of the sorted series the curtailed share of
    a request q is (k - C / q) / T with k hours of sum C below q, so that the bisection over the
    sorted series ends in a closed form.
    """
    n_hours = len(ascending_mw)
    below = np.arange(1, n_hours + 1)
    energy = np.cumsum(ascending_mw)
    served_hours = np.divide(energy, ascending_mw, out=below.astype(float), where=ascending_mw > 0)
    curtailed_hours = below - served_hours
    result = {}
    for tolerance in tolerances:
        allowed = n_hours * tolerance
        last = int(np.searchsorted(curtailed_hours, allowed + ROUNDING, side="right")) - 1
        result[tolerance] = float(energy[last] / (below[last] - allowed))
    return result
