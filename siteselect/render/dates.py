"""Months, hours of the day and moments of a year, as the planner's language has them."""

from datetime import datetime

from siteselect.core.regularity.blocks import MONTHS
from siteselect.core.words import say
from siteselect.render.words import local_number, tr

_SHORT = (
    say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May"), say("Jun"), say("Jul"), say("Aug"),
    say("Sep"), say("Oct"), say("Nov"), say("Dec"),
)  # fmt: skip


def month_name(month: int) -> str:
    """Return the name of a month, 1 to 12."""
    return tr(MONTHS[month - 1])


def short_month(month: int) -> str:
    """Return the short name of a month, 1 to 12."""
    return tr(_SHORT[month - 1])


def clock(hour: int) -> str:
    """Return an hour of the day, 0 to 24, as a clock shows it."""
    return tr("{hour}:00", hour=local_number(hour, "02d"))


def moment(when: datetime) -> str:
    """Return day, month and hour of a moment of the year."""
    return tr(
        "{day} {month}, {hour}",
        day=when.day,
        month=month_name(when.month),
        hour=clock(when.hour),
    )
