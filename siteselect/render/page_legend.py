"""The legend of a printed map: groups kept together, in as many columns as the page gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from siteselect.core.words import say
from siteselect.layout.items import LegendItem
from siteselect.render.legend import legend_entries, legend_title
from siteselect.render.legend_painter import draw_legend_symbol
from siteselect.render.page_markers import draw_badge, draw_dot, draw_excluded
from siteselect.render.page_text import Paper
from siteselect.render.scene import MapScene
from siteselect.render.symbology import REGULARITY_LABELS, LegendEntry, SymbolStyle
from siteselect.render.theme import Theme
from siteselect.render.words import tr

HEADING_MM, TITLE_MM, ROW_MM, GROUP_GAP_MM = 6.5, 4.6, 4.2, 2.2
COLUMN_GAP_MM, SYMBOL_MM, SYMBOL_GAP_MM = 4.0, 8.0, 1.6
TITLE_POINTS, LABEL_POINTS = 7.2, 7.0
SHRINK, SMALLEST_SHARE = 0.95, 0.6
BADGE_SAMPLE_MM, AREA_SHARE = 3.4, 0.62
SITES_TITLE = say("Sites by rank, coloured by score")


@dataclass(frozen=True)
class LegendGroup:
    """The entries of one layer under one title."""

    title: str
    entries: tuple[LegendEntry, ...]

    def height_mm(self, share: float) -> float:
        """Return the height of title and rows at a share of full size. [mm]."""
        return share * (TITLE_MM + ROW_MM * len(self.entries))


def draw_legend_item(
    paper: Paper, item: LegendItem, scene: MapScene, *, visible: frozenset[str]
) -> None:
    """Draw the heading and the entries of the visible layers, smaller if they must."""
    frame = item.frame
    heading = paper.point(frame.x_mm, frame.y_mm)
    k = paper.px_per_mm
    room = QRectF(heading.x(), heading.y(), frame.width_mm * k, (HEADING_MM - 1.5) * k)
    paper.draw_line_of_text(tr(item.title), room, points=9.5, colour=paper.theme.text, is_bold=True)
    groups = legend_groups(item, scene, paper.theme, visible=visible)
    columns, share = packed(groups, item.n_columns, frame.height_mm - HEADING_MM)
    step_mm = (frame.width_mm + COLUMN_GAP_MM) / item.n_columns
    for number, column in enumerate(columns):
        y_mm = frame.y_mm + HEADING_MM
        for group in column:
            _draw_group(paper, group, (frame.x_mm + number * step_mm, y_mm),
                        step_mm - COLUMN_GAP_MM, share)  # fmt: skip
            y_mm += group.height_mm(share) + GROUP_GAP_MM * share


def legend_groups(
    item: LegendItem, scene: MapScene, theme: Theme, *, visible: frozenset[str]
) -> tuple[LegendGroup, ...]:
    """Return the legend of a page: the sites as the page numbers them, then the map's layers."""
    entries = legend_entries(scene, theme, visible=visible - {"sites"})
    layers = [
        LegendGroup(legend_title(scene, layer_id), tuple(group))
        for layer_id, group in groupby(entries, key=lambda entry: entry.layer_id)
    ]
    return (LegendGroup(tr(SITES_TITLE), _site_entries(item, theme)), *layers)


def _site_entries(item: LegendItem, theme: Theme) -> tuple[LegendEntry, ...]:
    badges = [
        LegendEntry("sites", "badge", tr(label), SymbolStyle(ink))
        for label, ink in zip(REGULARITY_LABELS, theme.score_ramp, strict=True)
    ]
    dot = LegendEntry("sites", "dot", tr("Not in the table"), SymbolStyle(theme.score_ramp[-2]))
    cross = LegendEntry("sites", "ring", tr("Excluded"), SymbolStyle(theme.muted))
    shown = ((dot, item.has_unlisted), (cross, item.has_excluded))
    return (*badges[::-1], *(entry for entry, is_there in shown if is_there))


def packed(
    groups: Sequence[LegendGroup], n_columns: int, height_mm: float
) -> tuple[list[list[LegendGroup]], float]:
    """Return groups by column and the share of full size at which they fit the height."""
    share = 1.0
    columns = _columns(groups, height_mm, share)
    while len(columns) > n_columns and share * SHRINK >= SMALLEST_SHARE:
        share *= SHRINK
        columns = _columns(groups, height_mm, share)
    return columns[:n_columns], share


def _columns(
    groups: Sequence[LegendGroup], height_mm: float, share: float
) -> list[list[LegendGroup]]:
    columns: list[list[LegendGroup]] = [[]]
    used_mm = 0.0
    for group in groups:
        needed_mm = group.height_mm(share)
        if columns[-1] and used_mm + needed_mm > height_mm:
            columns.append([])
            used_mm = 0.0
        columns[-1].append(group)
        used_mm += needed_mm + GROUP_GAP_MM * share
    return columns


def _draw_group(
    paper: Paper, group: LegendGroup, corner_mm: tuple[float, float], width_mm: float, share: float
) -> None:
    x_mm, y_mm = corner_mm
    k = paper.px_per_mm
    paper.draw_line_of_text(
        group.title,
        QRectF(x_mm * k, y_mm * k, width_mm * k, TITLE_MM * share * k),
        points=TITLE_POINTS * share,
        colour=paper.theme.text,
        is_bold=True,
    )
    y_mm += TITLE_MM * share
    for entry in group.entries:
        _draw_entry(paper, entry, QRectF(x_mm * k, y_mm * k, width_mm * k, ROW_MM * share * k),
                    LABEL_POINTS * share)  # fmt: skip
        y_mm += ROW_MM * share


def _draw_entry(paper: Paper, entry: LegendEntry, row: QRectF, points: float) -> None:
    k = paper.px_per_mm
    symbol = QRectF(row.x(), row.y(), SYMBOL_MM * k, row.height())
    if entry.kind in {"fill", "hatch"}:
        spare = row.height() * (1 - AREA_SHARE) / 2
        symbol.adjust(0, spare, 0, -spare)
    if entry.layer_id == "sites":
        _draw_site_symbol(paper, entry, symbol.center())
    else:
        draw_legend_symbol(paper.painter, entry, symbol, paper.theme, px_per_mm=k)
    row.adjust((SYMBOL_MM + SYMBOL_GAP_MM) * k, 0, 0, 0)
    paper.draw_line_of_text(entry.label, row, points=points, colour=paper.theme.text)


def _draw_site_symbol(paper: Paper, entry: LegendEntry, middle: QPointF) -> None:
    """Draw a site as this page marks it, which differs from the screen."""
    match entry.kind:
        case "badge":
            draw_badge(paper, middle, "", entry.style.colour, size_mm=BADGE_SAMPLE_MM)
        case "dot":
            draw_dot(paper, middle, entry.style.colour)
        case _:
            draw_excluded(paper, middle)
