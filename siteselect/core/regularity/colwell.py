"""Colwell's predictability: how far the month tells the level of a series."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar

N_CLASSES = 11


@dataclass(frozen=True, slots=True)
class Colwell:
    """Constancy (the level never changes) and contingency (it changes with the month), 0 to 1."""

    constancy: float
    contingency: float

    @property
    def predictability(self) -> float:
        """P = C + M."""
        return self.constancy + self.contingency


def colwell(series_mw: FloatArray, calendar: HourCalendar) -> Colwell | None:
    """Return Colwell's constancy and contingency over 11 classes and 12 months.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        Hourly MW, not negative. [MW]
    calendar : HourCalendar
        The hours of the series.

    Returns
    -------
    Colwell or None
        None for a series without energy, whose classes are undefined.

    Notes
    -----
    Classes halve from the largest hour down; the lowest holds everything below 1/1024 of it, so
    that the result does not depend on the unit.

    References
    ----------
    R. K. Colwell, "Predictability, constancy, and contingency of periodic phenomena", Ecology 55
    (1974) 1148-1153.
    """
    largest = float(series_mw.max())
    if largest <= 0:
        return None
    share = np.clip(series_mw / largest, 2.0**-N_CLASSES, 1.0)
    level = np.minimum(np.floor(-np.log2(share)), N_CLASSES - 1).astype(np.int64)
    cell = level * 12 + calendar.month - 1
    table = np.bincount(cell, minlength=12 * N_CLASSES).reshape(N_CLASSES, 12) / len(series_mw)
    by_level, by_month, both = (
        _entropy(part) for part in (table.sum(axis=1), table.sum(axis=0), table.ravel())
    )
    most = float(np.log(N_CLASSES))
    return Colwell(1 - by_level / most, (by_month + by_level - both) / most)


def _entropy(share: FloatArray) -> float:
    positive = share[share > 0]
    return float(-(positive * np.log(positive)).sum())
