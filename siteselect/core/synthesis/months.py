"""The months of a study period and series that must keep monthly sums."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.words import say

ROUNDS = 60
SUM_TOLERANCE = 1e-9


@dataclass(frozen=True, eq=False)
class Months:
    """The consecutive months of a study period.

    Attributes
    ----------
    labels : tuple of str
        ``2024-07`` and so on, one per month touched.
    month_of_year : ndarray of int, shape (n_months,)
        1 to 12.
    of_hour : ndarray of int, shape (n_hours,)
        Position in `labels` of every hour.
    """

    labels: tuple[str, ...]
    month_of_year: IntArray
    of_hour: IntArray

    @property
    def hours(self) -> FloatArray:
        """Hours of every month, shape ``(n_months,)``."""
        return np.bincount(self.of_hour, minlength=len(self.labels)).astype(np.float64)

    def sums(self, series: FloatArray) -> FloatArray:
        """Return the sum of an hourly series by month, shape ``(n_months,)``."""
        totals = np.bincount(self.of_hour, weights=series, minlength=len(self.labels))
        return totals.astype(np.float64)

    def means(self, series: FloatArray) -> FloatArray:
        """Return the mean of an hourly series by month, shape ``(n_months,)``."""
        return self.sums(series) / self.hours


def months_of(calendar: HourCalendar) -> Months:
    """Return the months a calendar runs through."""
    names = [f"{start.year}-{start.month:02d}" for start in calendar.starts]
    labels = tuple(dict.fromkeys(names))
    position = {label: i for i, label in enumerate(labels)}
    return Months(
        labels=labels,
        month_of_year=np.array([int(label[5:]) for label in labels], dtype=np.int64),
        of_hour=np.array([position[name] for name in names], dtype=np.int64),
    )


def scaled_to_sums(
    series: FloatArray, months: Months, sums: FloatArray, *, limit: FloatArray | float = np.inf
) -> FloatArray:
    """Return the series scaled month by month to given sums, no hour above its limit.

    Parameters
    ----------
    series : ndarray, shape (n_hours,)
        Not negative; its shape within the month is kept where the limit allows.
    months : Months
    sums : ndarray, shape (n_months,)
        What every month must add up to.
    limit : ndarray or float
        Greatest value of every hour; what it cuts off moves to the other hours of the month.

    Raises
    ------
    InputError
        When a month cannot reach its sum under the limit.
    """
    ceiling = np.broadcast_to(np.asarray(limit, dtype=np.float64), series.shape)
    scaled = series * _factors(sums, months.sums(series))[months.of_hour]
    for _ in range(ROUNDS):
        scaled = np.minimum(scaled, ceiling)
        if _reached(months.sums(scaled), sums):
            return scaled
        is_free = scaled < ceiling
        wanted = sums - months.sums(np.where(is_free, 0.0, ceiling))
        factor = _factors(wanted, months.sums(np.where(is_free, scaled, 0.0)))
        scaled = np.where(is_free, scaled * factor[months.of_hour], ceiling)
    missed = np.abs(months.sums(scaled) - sums) > SUM_TOLERANCE * np.maximum(sums, 1.0)
    names = ", ".join(label for label, m in zip(months.labels, missed, strict=True) if m)
    raise InputError(
        say("The energy of a month does not fit under its hourly limit"),
        where=names,
        fix=say("Lower the energy or raise capacity, availability or limit of that month."),
    )


def _factors(wanted: FloatArray, there: FloatArray) -> FloatArray:
    return np.divide(wanted, there, out=np.ones_like(there), where=there > 0)


def _reached(got: FloatArray, wanted: FloatArray) -> bool:
    return bool((np.abs(got - wanted) <= SUM_TOLERANCE * np.maximum(wanted, 1.0)).all())
