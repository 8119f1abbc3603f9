"""How much of a series the calendar explains: month x hour means and inter-annual spread."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar

N_CELLS = 288


def month_hour_mean(values: FloatArray, calendar: HourCalendar) -> FloatArray:
    """Return means by month and hour of day, shape ``(12, 24)``; NaN where no hour falls."""
    sums = np.bincount(calendar.month_hour, weights=values, minlength=N_CELLS)
    hours = calendar.hours_by_month_hour
    means: FloatArray = np.full(N_CELLS, np.nan)
    np.divide(sums, hours, out=means, where=hours > 0)
    return means.reshape(12, 24)


def explained_by_clock(deviation: FloatArray, calendar: HourCalendar) -> float:
    """Return the share of variance that month x hour means explain, in sample.

    Parameters
    ----------
    deviation : ndarray, shape (T,)
        The series less its mean.

    Returns
    -------
    float
        R2_mh of DOMAIN section 1.3, 0 to 1; NaN for a constant series.
    """
    total = float(deviation @ deviation)
    if not total:
        return float("nan")
    sums = np.bincount(calendar.month_hour, weights=deviation, minlength=N_CELLS)
    explained = (sums * sums / np.maximum(1, calendar.hours_by_month_hour)).sum()
    return min(1.0, float(explained) / total)


def explained_in_other_years(
    deviation: FloatArray, calendar: HourCalendar, *, years: int
) -> float | None:
    """Return R2 with each year predicted by the means of the others; None for a single year.

    R2_LOYO of DOMAIN section 1.3; it can be negative. NaN for a constant series.
    """
    if years < 2:
        return None
    total = float(deviation @ deviation)
    if not total:
        return float("nan")
    year = np.repeat(np.arange(years), len(deviation) // years)
    cell = year * N_CELLS + calendar.month_hour
    shape = (years, N_CELLS)
    sums = np.bincount(cell, weights=deviation, minlength=years * N_CELLS).reshape(shape)
    hours = np.bincount(cell, minlength=years * N_CELLS).reshape(shape)
    others = (sums.sum(axis=0) - sums) / np.maximum(1, hours.sum(axis=0) - hours)
    missed = deviation - others.ravel()[cell]
    return 1.0 - float(missed @ missed) / total


def interannual(series_mw: FloatArray, *, years: int) -> tuple[float | None, float | None]:
    """Return the variation of annual energy and the worst year over the mean year.

    CV_y (population standard deviation over mean) and W of DOMAIN section 1.3; both None for a
    single year or a series without energy.
    """
    energy = series_mw.reshape(years, -1).sum(axis=1)
    mean = energy.mean()
    if years < 2 or not mean:
        return None, None
    return float(energy.std() / mean), float(energy.min() / mean)
