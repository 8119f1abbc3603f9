"""Some hours of a study, one after another, as a calendar of their own."""

from datetime import datetime
from functools import cached_property

import numpy as np

from siteselect.core.arrays import BoolArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError


class ChosenHours(HourCalendar):
    """The hours of a calendar for which a mask is True.

    They are taken one after another: an evening's last painted hour is followed by the next
    evening's first. They count as one year, whatever their number.

    Attributes
    ----------
    at : ndarray of int, shape (n_hours,)
        Position of every chosen hour in the whole calendar.
    n_whole : int
        Number of hours of the whole calendar.
    """

    at: IntArray
    n_whole: int
    _whole: HourCalendar

    def __init__(self, whole: HourCalendar, is_chosen: BoolArray) -> None:
        """Choose hours.

        Raises
        ------
        InputError
            When the mask does not fit the calendar or no hour is chosen.
        """
        if is_chosen.shape != (whole.n_hours,):
            raise InputError(
                f"A choice of shape {is_chosen.shape} does not fit {whole.n_hours} hours",
                fix="Choose among the hours of the study.",
            )
        at = np.flatnonzero(is_chosen)
        if not at.size:
            raise InputError("No hour is chosen", fix="Paint at least one cell with hours in it.")
        for name, value in (
            ("first_hour", whole.starts[int(at[0])]),
            ("n_hours", int(at.size)),
            ("at", at),
            ("n_whole", whole.n_hours),
            ("_whole", whole),
        ):
            object.__setattr__(self, name, value)

    @cached_property
    def starts(self) -> list[datetime]:
        """Start of every chosen hour."""
        return [self._whole.starts[i] for i in self.at.tolist()]

    @cached_property
    def month(self) -> IntArray:
        """Month of every chosen hour, 1 to 12."""
        return self._whole.month[self.at]

    @cached_property
    def hour(self) -> IntArray:
        """Hour of the day, 0 to 23."""
        return self._whole.hour[self.at]

    @cached_property
    def weekday(self) -> IntArray:
        """Day of the week, Monday 0 to Sunday 6."""
        return self._whole.weekday[self.at]

    @cached_property
    def day(self) -> IntArray:
        """Running day number in the whole calendar."""
        return self._whole.day[self.at]

    @property
    def years(self) -> int:
        """One: chosen hours are not compared year by year."""
        return 1
