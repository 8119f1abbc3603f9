"""The hours of a study year in local time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, IntArray

HOURS_PER_YEAR = 8760


@dataclass(frozen=True)
class HourCalendar:
    """Consecutive local hours from `first_hour`; 29 February is left out (DOMAIN section 0).

    Attributes
    ----------
    first_hour : datetime
        Start of hour 0, local time without zone.
    n_hours : int
        Number of hours, 8,760 for one year.
    """

    first_hour: datetime
    n_hours: int = 8760

    @cached_property
    def starts(self) -> list[datetime]:
        """Start of every hour, local time. Length ``n_hours``."""
        hours: list[datetime] = []
        moment = self.first_hour
        while len(hours) < self.n_hours:
            if (moment.month, moment.day) != (2, 29):
                hours.append(moment)
            moment += timedelta(hours=1)
        return hours

    @cached_property
    def month(self) -> IntArray:
        """Month of every hour, 1 to 12, shape ``(n_hours,)``."""
        return np.array([h.month for h in self.starts], dtype=np.int64)

    @cached_property
    def hour(self) -> IntArray:
        """Hour of the day, 0 to 23, shape ``(n_hours,)``."""
        return np.array([h.hour for h in self.starts], dtype=np.int64)

    @cached_property
    def weekday(self) -> IntArray:
        """Day of the week, Monday 0 to Sunday 6, shape ``(n_hours,)``."""
        return np.array([h.weekday() for h in self.starts], dtype=np.int64)

    @cached_property
    def day(self) -> IntArray:
        """Running day number from 0, shape ``(n_hours,)``."""
        return np.arange(self.n_hours, dtype=np.int64) // 24

    @cached_property
    def month_hour(self) -> IntArray:
        """Month-by-hour cell of every hour, ``(month - 1) * 24 + hour``, 0 to 287."""
        return (self.month - 1) * 24 + self.hour

    @cached_property
    def hours_by_month_hour(self) -> IntArray:
        """Number of hours in each of the 288 month-by-hour cells."""
        return np.bincount(self.month_hour, minlength=288).astype(np.int64)

    @property
    def years(self) -> int:
        """Number of whole years; a period that is no multiple of 8,760 hours counts as one."""
        return max(1, self.n_hours // HOURS_PER_YEAR) if not self.n_hours % HOURS_PER_YEAR else 1

    def in_months(self, *months: int) -> BoolArray:
        """Return which hours fall in the given months, shape ``(n_hours,)``."""
        return np.isin(self.month, months)

    def in_hours(self, first: int, last: int) -> BoolArray:
        """Return which hours lie between two hours of the day, both included; may pass midnight."""
        if first <= last:
            return (self.hour >= first) & (self.hour <= last)
        return (self.hour >= first) | (self.hour <= last)
