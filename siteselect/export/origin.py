"""What every exported file says about where it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass

from siteselect.core.scoring.site_score import SiteScore
from siteselect.layout.caveats import caveats
from siteselect.layout.imprint import Imprint, source_lines
from siteselect.study.study import Study


@dataclass(frozen=True, slots=True)
class Origin:
    """The study, the program and the sources behind a file, as plain text.

    `made_on` is an ISO date, empty when undated; `study_hash` is the study's content hash.
    """

    study: str
    study_hash: str
    program: str
    made_on: str
    scenario: str
    classification: str
    caveats: tuple[str, ...]
    sources: tuple[str, ...]


def origin_of(study: Study, scores: Sequence[SiteScore], imprint: Imprint) -> Origin:
    """Return what a file made from these scores has to say about itself."""
    return Origin(
        study=study.info.title,
        study_hash=study.content_hash,
        program=imprint.program,
        made_on=imprint.made_on.isoformat() if imprint.made_on else "",
        scenario=imprint.scenario,
        classification=imprint.classification,
        caveats=caveats(study, scores),
        sources=source_lines(study),
    )
