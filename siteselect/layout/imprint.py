"""Who may read a page or a file, when it was made and from what: said by every export."""

from dataclasses import dataclass
from datetime import date

from siteselect import __version__
from siteselect.core.regularity.blocks import MONTHS
from siteselect.core.words import say
from siteselect.study.study import Study


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the maker of a page or file says about it; nothing here is read from a clock.

    Attributes
    ----------
    made_on : date or None
        Day it was made; None leaves it undated.
    scenario : str
        Name of the scenario the scores were made under.
    classification : str
        Who may read it, e.g. ``Internal``; empty for no such line.
    """

    made_on: date | None = None
    scenario: str = say("Base case")
    classification: str = ""

    @property
    def program(self) -> str:
        """Program and version."""
        return f"SiteSelect {__version__}"

    @property
    def day(self) -> str:
        """Day it was made, in words; empty when undated."""
        if self.made_on is None:
            return ""
        return say(
            "{day} {month} {year:d}",
            day=self.made_on.day,
            month=MONTHS[self.made_on.month - 1],
            year=self.made_on.year,
        )


UNDATED = Imprint()


def source_lines(study: Study) -> tuple[str, ...]:
    """Return the study's attributions and licences, which no export may leave out."""
    return (*study.info.attribution, *study.info.licence)
