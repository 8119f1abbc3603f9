"""The shortlist as one CSV file that spreadsheets open right and scripts read without tricks."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from siteselect.core.scoring.site_score import SiteScore
from siteselect.export.origin import Origin, origin_of
from siteselect.io.safe_write import replacing
from siteselect.layout.imprint import UNDATED, Imprint
from siteselect.layout.shortlist import SHORTLIST_COLUMNS, Cell, shortlist_rows
from siteselect.study.study import Study

ORIGIN_HEADERS = (
    "Study",
    "Study hash",
    "Program",
    "Made on",
    "Scenario",
    "Classification",
    "Bear in mind",
    "Sources",
)
FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")
ENCODING = "utf-8-sig"
"""With byte order mark: without it Excel takes UTF-8 for the local code page."""


def write_csv(
    study: Study, scores: Sequence[SiteScore], path: Path, *, imprint: Imprint = UNDATED
) -> None:
    """Write the shortlist as CSV: one row per site, units in the header, sources in last columns.

    Raises
    ------
    SiteSelectError
        When a score belongs to no site of the study or the file cannot be written.
    """
    text = io.StringIO(newline="")
    out = csv.writer(text, lineterminator="\r\n")
    out.writerow(
        [*(column.header(study.info.currency) for column in SHORTLIST_COLUMNS), *ORIGIN_HEADERS]
    )
    trail = [inert(cell) for cell in _origin_cells(origin_of(study, scores, imprint))]
    for row in shortlist_rows(study, scores):
        out.writerow([*(inert(column.cell(row)) for column in SHORTLIST_COLUMNS), *trail])
    with replacing(path, generations=0) as beside:
        beside.write_bytes(text.getvalue().encode(ENCODING))


def inert(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet runs as a formula; numbers are left as they are.

    Text whose first visible sign could start a formula gets an apostrophe in front.
    """
    if isinstance(cell, str) and (cell.lstrip(" \n") or cell).startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


def _origin_cells(origin: Origin) -> tuple[str, ...]:
    return (
        origin.study, origin.study_hash, origin.program, origin.made_on, origin.scenario,
        origin.classification, " ".join(origin.caveats), " ".join(origin.sources),
    )  # fmt: skip
