"""The state of grid and surplus in one hour, or on a typical day: what the map shows then."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.words import Phrase, say

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

SUNDAY = 6
MONTH_NAMES = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"),
    say("July"), say("August"), say("September"), say("October"), say("November"), say("December"),
)  # fmt: skip
WEEKDAY_NAMES = (
    say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"),
    say("Saturday"), say("Sunday"),
)  # fmt: skip


class DayKind(StrEnum):
    """Which days a typical day is the mean of."""

    ALL = "all days"
    WORKING = "working days"
    SUNDAY = "Sundays"


DAY_KIND_WORDS = {
    DayKind.ALL: say("all days"),
    DayKind.WORKING: say("Monday to Saturday"),
    DayKind.SUNDAY: say("Sundays"),
}


@dataclass(frozen=True, slots=True)
class OneHour:
    """One hour of the study, by its position."""

    hour: int

    def hours(self, calendar: HourCalendar) -> IntArray:
        """Return the positions of the hours it stands for.

        Raises
        ------
        InputError
            When the study has no such hour.
        """
        if not 0 <= self.hour < calendar.n_hours:
            raise InputError(
                f"The study has no hour {self.hour + 1:,}", fix=f"Choose 1 to {calendar.n_hours:,}."
            )
        return np.array([self.hour])

    def words(self, calendar: HourCalendar) -> Phrase:
        """Return when that is, local time."""
        start = calendar.starts[self.hour]
        return say(
            "{weekday}, {day} {month} {year}, {hour:02d}:00",
            weekday=WEEKDAY_NAMES[start.weekday()], day=str(start.day),
            month=MONTH_NAMES[start.month - 1], year=str(start.year), hour=start.hour,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class TypicalHour:
    """The mean of one hour of the day over a month: `month` 1 to 12, `hour` 0 to 23."""

    month: int
    hour: int
    days: DayKind = DayKind.ALL

    def hours(self, calendar: HourCalendar) -> IntArray:
        """Return the positions of the hours it is the mean of.

        Raises
        ------
        InputError
            When the study has none.
        """
        is_here = calendar.month_hour == (self.month - 1) * 24 + self.hour
        if self.days is DayKind.SUNDAY:
            is_here &= calendar.weekday == SUNDAY
        elif self.days is DayKind.WORKING:
            is_here &= calendar.weekday != SUNDAY
        found = np.flatnonzero(is_here)
        if not found.size:
            raise InputError(
                f"The study has no such hour ({self.days}, {MONTH_NAMES[self.month - 1]}, "
                f"{self.hour:02d}:00)",
                fix="Choose another month or all days.",
            )
        return found

    def words(self, _calendar: HourCalendar) -> Phrase:
        """Return what it is the mean of."""
        return say(
            "Typical {month}, {days}, {hour:02d}:00",
            month=MONTH_NAMES[self.month - 1], days=DAY_KIND_WORDS[self.days], hour=self.hour,
        )  # fmt: skip


MapHour = OneHour | TypicalHour


@dataclass(frozen=True, eq=False)
class HourState:
    """Grid and surplus in one hour, or the mean of the hours that a typical hour stands for.

    Attributes
    ----------
    when : Phrase
    n_hours : int
        Hours it is the mean of.
    loading : ndarray, shape (L,)
        |flow| over the continuous rating.
    outage_loading : ndarray, shape (L,)
        The same after the worst outage, over the emergency rating; the worst of the hours.
    outage : ndarray of int, shape (L,)
        That outage, -1 for none.
    headroom_mw : ndarray, shape (B,)
        Hosting capacity, network intact. [MW]
    surplus_mw, shed_mw : dict of str to float
        Deliverable surplus and demand that is not served, by region. [MW]
    """

    when: Phrase
    n_hours: int
    loading: FloatArray
    outage_loading: FloatArray
    outage: IntArray
    headroom_mw: FloatArray
    surplus_mw: dict[str, float]
    shed_mw: dict[str, float]


def hour_state(evaluation: "Evaluation", hour: MapHour) -> HourState:
    """Return the state in an hour, read off what is stored: under a millisecond.

    Parameters
    ----------
    evaluation : Evaluation
        Prepared; painted hours make no difference.
    hour : MapHour

    Raises
    ------
    InputError
        When the study has no such hour.
    """
    calendar = evaluation.study.calendar
    hours = hour.hours(calendar)
    ratings, base = evaluation.ratings, evaluation.base_case
    flow = np.abs(base.flow_mw[:, hours]) / ratings.normal_mw[:, ratings.period_of_hour[hours]]
    after, outage, _ = evaluation.outage_loading.worst(hours)
    shed_by_bus = base.shed_mw[hours].mean(axis=0)
    shed: dict[str, float] = {}
    for region, mw in zip(evaluation.grid.bus_region, shed_by_bus.tolist(), strict=True):
        shed[region] = shed.get(region, 0.0) + mw
    return HourState(
        when=hour.words(calendar),
        n_hours=len(hours),
        loading=flow.mean(axis=1),
        outage_loading=after,
        outage=outage,
        headroom_mw=evaluation.hosting.mw[hours].mean(axis=0),
        surplus_mw={
            name: float(series[hours].mean())
            for name, series in evaluation.region_series_mw.items()
        },
        shed_mw=shed,
    )
