"""The page a planner hands over: map, shortlist, legend, what to bear in mind, and the sources."""

from collections.abc import Sequence
from dataclasses import replace

from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import listed, say
from siteselect.layout.caveats import caveats
from siteselect.layout.frame import Frame
from siteselect.layout.graticule import graticule
from siteselect.layout.imprint import UNDATED, Imprint, source_lines
from siteselect.layout.items import (
    Align,
    Item,
    LegendItem,
    MapItem,
    NorthArrowItem,
    Paragraph,
    ScaleBarItem,
    TableItem,
    TextItem,
    TextRole,
)
from siteselect.layout.map_window import MapWindow, window_of_study
from siteselect.layout.markers import markers
from siteselect.layout.page import A3_LANDSCAPE, Page, PaperSize
from siteselect.layout.scale_bar import distortion, scale_bar
from siteselect.layout.shortlist import ShortlistRow, shortlist_rows
from siteselect.layout.shortlist_table import MOST_ROWS, shortlist_table
from siteselect.study.study import Study

MARGIN = 12.0
GUTTER = 7.0
MAP = Frame(MARGIN, 31.0, 236.0, 236.0)
BAND = 4.6
STRIP = Frame(MARGIN, 270.0, 236.0, 12.0)
SIDE_X = MAP.right_mm + GUTTER
SIDE_WIDTH = A3_LANDSCAPE.width_mm - MARGIN - SIDE_X
SIDE_BOTTOM = STRIP.bottom_mm
TITLE = Frame(MARGIN, 10.5, 330.0, 10.0)
SUBTITLE = Frame(MARGIN, 20.5, 396.0, 6.5)
MARK = Frame(348.0, 12.5, 60.0, 6.0)
IMPRINT = Frame(MARGIN, 284.2, 396.0, 4.6)

TABLE_HEAD = 14.0
TABLE_ROW = 8.4
TABLE_FOOT = 5.0
LEGEND_HEIGHT = 56.0
NOTES_HEIGHT = 66.0
CAVEAT_LETTERS = 2400
BLOCK_GAP = 4.5
APART = say("   |   ")
LONGEST_BAR = 80.0


def shortlist_page(
    study: Study,
    scores: Sequence[SiteScore],
    *,
    scale: float | None = None,
    imprint: Imprint = UNDATED,
    map_credit: str = "",
) -> Page:
    """Return the A3 page of a shortlist.

    Parameters
    ----------
    scale : float, optional
        Denominator of the map's scale; by default the largest neat one that shows the study.
    map_credit : str
        Attribution of the base map.

    Raises
    ------
    InputError
        When a score belongs to no site of the study or there is nothing to map.
    """
    rows = shortlist_rows(study, scores)
    inner = MAP.inset(BAND)
    window = window_of_study(study, width_mm=inner.width_mm, height_mm=inner.height_mm, scale=scale)
    title = say("{study}: shortlist of sites", study=study.info.title)
    subtitle = _subtitle(rows, imprint)
    return Page(
        paper=A3_LANDSCAPE,
        title=title,
        subject=subtitle,
        program=imprint.program,
        made_on=imprint.made_on,
        items=(
            *_head(title, subtitle, imprint),
            _map(window, rows),
            *_strip(window, A3_LANDSCAPE),
            *_side(study, scores, rows, map_credit),
            _imprint_line(study, imprint),
        ),
    )


def _subtitle(rows: Sequence[ShortlistRow], imprint: Imprint) -> str:
    excluded = sum(row.is_excluded for row in rows)
    count = say("1 site scored") if len(rows) == 1 else say("{n} sites scored", n=len(rows))
    if excluded:
        count = say("{sites}, {n} excluded", sites=count, n=excluded)
    scenario = say("Scenario: {scenario}", scenario=imprint.scenario)
    return listed((count, scenario, imprint.day), APART)


def _head(title: str, subtitle: str, imprint: Imprint) -> list[Item]:
    heading = TITLE if imprint.classification else replace(TITLE, width_mm=SUBTITLE.width_mm)
    head: list[Item] = [
        TextItem("title", heading, (Paragraph(title, TextRole.TITLE),)),
        TextItem("subtitle", SUBTITLE, (Paragraph(subtitle, TextRole.SUBTITLE),)),
    ]
    if imprint.classification:
        mark = Paragraph(imprint.classification, TextRole.MARK, Align.RIGHT)
        head.append(TextItem("classification", MARK, (mark,)))
    return head


def _map(window: MapWindow, rows: Sequence[ShortlistRow]) -> MapItem:
    marked = markers(rows, window, n_numbered=MOST_ROWS)
    return MapItem("map", MAP, window, graticule(window), marked, BAND)


def _strip(window: MapWindow, paper: PaperSize) -> list[Item]:
    """Return what stands under the map: scale bar, scale, projection and north."""
    departure = distortion(window)
    off_scale = 100 * max(departure.scale_high - 1, 1 - departure.scale_low)
    notes = (
        say(
            "Scale 1:{scale:,.0f} on {paper}, held to within {off:.1f} % over the map; bar "
            "measured on the ground at the map's centre",
            scale=window.scale,
            paper=paper.name,
            off=float(off_scale),
        ),
        say(
            "Projection {crs}; grid north within {degrees:.1f}° of true north; coordinates on the "
            "frame are WGS 84",
            crs=window.crs,
            degrees=float(departure.convergence_deg),
        ),
    )
    arrow = Frame(STRIP.right_mm - 10, STRIP.y_mm, 10, STRIP.height_mm)
    bar = Frame(STRIP.x_mm, STRIP.y_mm, STRIP.width_mm - arrow.width_mm - 2, STRIP.height_mm)
    return [
        ScaleBarItem("scale", bar, scale_bar(window, longest_mm=LONGEST_BAR), notes),
        NorthArrowItem("north", arrow, window.true_north_lean_deg),
    ]


def _side(
    study: Study, scores: Sequence[SiteScore], rows: Sequence[ShortlistRow], map_credit: str
) -> list[Item]:
    """Return the right-hand column: table, legend, and what to bear in mind with the sources."""
    table = _table(rows, study.info.currency)
    legend = Frame(SIDE_X, table.frame.bottom_mm + BLOCK_GAP, SIDE_WIDTH, LEGEND_HEIGHT)
    notes = Frame(SIDE_X, SIDE_BOTTOM - NOTES_HEIGHT, SIDE_WIDTH, NOTES_HEIGHT)
    paragraphs = (
        *_block(say("Read with care"), _within(caveats(study, scores), CAVEAT_LETTERS)),
        *_block(say("Sources and licences"), _sources(study, map_credit)),
    )
    return [table, _legend(legend, rows), TextItem("notes", notes, paragraphs, n_columns=2)]


def _within(lines: Sequence[str], n_letters: int) -> list[str]:
    """Return the first lines that fill no more than some letters, and how many are left out."""
    kept: list[str] = []
    for line in lines:
        if sum(map(len, kept)) + len(line) > n_letters:
            n_left = len(lines) - len(kept)
            return [*kept, say("{n} more notes stand in the exported tables.", n=n_left)]
        kept.append(line)
    return kept


def _sources(study: Study, map_credit: str) -> list[str]:
    """Return all sources and licences; the base map's own words replace a shorter mention of it."""
    lines = [line for line in source_lines(study) if not map_credit.startswith(line.rstrip("."))]
    return [*lines, map_credit] if map_credit else lines


def _legend(frame: Frame, rows: Sequence[ShortlistRow]) -> LegendItem:
    return LegendItem(
        "legend",
        frame,
        say("Legend"),
        n_columns=3,
        has_unlisted=any(not row.is_excluded for row in rows[MOST_ROWS:]),
        has_excluded=any(row.is_excluded for row in rows),
    )


def _table(rows: Sequence[ShortlistRow], currency: str) -> TableItem:
    shown = max(1, min(len(rows), MOST_ROWS))
    height = TABLE_HEAD + shown * TABLE_ROW + TABLE_FOOT
    frame = Frame(SIDE_X, MAP.y_mm, SIDE_WIDTH, height)
    return shortlist_table(rows, frame, row_mm=TABLE_ROW, currency=currency)


def _block(heading: str, lines: Sequence[str]) -> tuple[Paragraph, ...]:
    return (
        Paragraph(heading, TextRole.HEADING),
        *(Paragraph(line, TextRole.BULLET) for line in lines),
    )


def _imprint_line(study: Study, imprint: Imprint) -> TextItem:
    parts = (
        imprint.program,
        say("Study {study}", study=study.info.name),
        say("content {hash}", hash=study.content_hash),
        imprint.classification,
    )
    return TextItem("imprint", IMPRINT, (Paragraph(listed(parts, APART), TextRole.SMALL),))
