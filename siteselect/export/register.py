"""All formats a shortlist can leave in: one table for commands, dialogs and the manual."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from siteselect.core.errors import InputError
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.export.csv_table import write_csv
from siteselect.export.geojson import write_geojson
from siteselect.export.gpkg import write_gpkg
from siteselect.export.page_file import write_page
from siteselect.layout.imprint import UNDATED, Imprint
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study


class TableWriter(Protocol):
    """Writes a shortlist without a map."""

    def __call__(
        self, study: Study, scores: Sequence[SiteScore], path: Path, *, imprint: Imprint
    ) -> None:
        """Write the file."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format.

    Attributes
    ----------
    id : str
        Stable name for scripts and settings.
    suffix : str
        Of the file, with the dot.
    write_table : callable, optional
        How it is written; a format without one is a printed page.
    """

    id: str
    title: str
    suffix: str
    write_table: TableWriter | None = None

    @property
    def file_name(self) -> str:
        """Name of the file when the planner gives none."""
        return f"shortlist{self.suffix}"

    def write(
        self,
        study: Study,
        scores: Sequence[SiteScore],
        path: Path,
        *,
        imprint: Imprint = UNDATED,
        evaluation: Evaluation | None = None,
    ) -> None:
        """Write a shortlist; pages show the results of the evaluation on their map.

        Raises
        ------
        SiteSelectError
            When a score belongs to no site of the study or the file cannot be written.
        """
        if self.write_table is None:
            write_page(study, scores, path, imprint=imprint, evaluation=evaluation)
        else:
            self.write_table(study, scores, path, imprint=imprint)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("csv", say("Table (CSV)"), ".csv", write_csv),
    Exporter("geojson", say("Map layer (GeoJSON)"), ".geojson", write_geojson),
    Exporter("gpkg", say("Map layer and tables (GeoPackage)"), ".gpkg", write_gpkg),
    Exporter("pdf", say("Page (PDF)"), ".pdf"),
    Exporter("svg", say("Page (SVG)"), ".svg"),
    Exporter("png", say("Page as picture (PNG)"), ".png"),
)


def exporter_for(path: Path) -> Exporter:
    """Return the format a file's suffix stands for.

    Raises
    ------
    InputError
        When no format has this suffix.
    """
    for exporter in EXPORTERS:
        if path.suffix.lower() == exporter.suffix:
            return exporter
    known = ", ".join(exporter.suffix for exporter in EXPORTERS)
    raise InputError(
        say("There is no export to files ending in '{suffix}'", suffix=path.suffix),
        where=str(path),
        fix=say("Use one of {known}.", known=known),
    )
