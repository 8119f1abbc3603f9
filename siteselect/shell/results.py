"""What is known of a study for one choice of what is out of service; the last few are kept."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from siteselect.core.entities import Site
from siteselect.core.scoring.site_score import SiteScore

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

MOST_KEPT = 2
"""Results hold hourly tables of every bus: what is shown and what was shown before it."""


@dataclass(eq=False)
class Results:
    """An evaluation with its scores, by the content of each site.

    Attributes
    ----------
    evaluation : Evaluation or None
        None until there is one.
    out_of_service : frozenset of str
        What was out of service in it.
    stand_in : dict of Site to SiteScore
        Scores from before, shown until a site has its own.
    """

    evaluation: "Evaluation | None" = None
    out_of_service: frozenset[str] = frozenset()
    scores: dict[Site, SiteScore] = field(default_factory=dict)
    errors: dict[Site, Exception] = field(default_factory=dict)
    stand_in: dict[Site, SiteScore] = field(default_factory=dict)

    def has_judged(self, site: Site) -> bool:
        """Return whether a site has its score or its error."""
        return site in self.scores or site in self.errors

    def score_of(self, site: Site) -> SiteScore | None:
        """Return a site's score, its earlier one while it waits, or None."""
        if self.has_judged(site):
            return self.scores.get(site)
        return self.stand_in.get(site)


class ResultShelf:
    """The results used last, so that going back is at once and brings the very same records."""

    def __init__(self) -> None:
        self._known: OrderedDict[frozenset[str], Results] = OrderedDict()

    def get(self, out_of_service: frozenset[str]) -> Results | None:
        """Return the results for what is out of service, or None."""
        return self._known.get(out_of_service)

    def put(self, results: Results) -> None:
        """Keep results; the ones used longest ago go."""
        self._known[results.out_of_service] = results
        self._known.move_to_end(results.out_of_service)
        while len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        self._known.clear()
