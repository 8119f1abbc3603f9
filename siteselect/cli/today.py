"""The one place of the command line that looks at the calendar on the wall."""

from datetime import date

from siteselect.layout.imprint import Imprint


def imprint_of_today() -> Imprint:
    """Return what files and pages say of when they were made."""
    return Imprint(made_on=date.today())  # noqa: DTZ011 - the planner's own day
