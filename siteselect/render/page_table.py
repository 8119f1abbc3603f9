"""A table on paper: hairlines between rows, numbers to the right, one bar for the score."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from siteselect.layout.items import Align, TableColumn, TableItem, TableRow
from siteselect.render.page_markers import draw_badge
from siteselect.render.page_text import Paper
from siteselect.render.symbology import score_colour
from siteselect.render.words import tr

HEADING_MM, HEAD_MM, FOOT_MM = 6.0, 8.0, 4.6
CELL_POINTS, UNDER_POINTS, HEAD_POINTS = 7.8, 6.2, 6.6
RULE_MM, HAIRLINE_MM = 0.3, 0.1
PAD_MM = 1.0
BAR_MM = 0.9
FIRST_LINE_SHARE = 0.52
SMALLEST_SHARE = 0.72


def draw_table(paper: Paper, item: TableItem) -> None:
    """Draw heading, column heads, rows and foot of a table."""
    frame = item.frame
    _text(paper, item.title, (frame.x_mm, frame.y_mm, frame.width_mm, HEADING_MM),
          points=9.5, is_bold=True, pad_mm=0.0)  # fmt: skip
    top_mm = frame.y_mm + HEADING_MM
    _draw_rule(paper, item, top_mm, RULE_MM)
    _draw_heads(paper, item, top_mm)
    top_mm += HEAD_MM
    _draw_rule(paper, item, top_mm, RULE_MM / 2)
    for row in item.rows:
        _draw_row(paper, item, row, top_mm)
        top_mm += item.row_mm
        _draw_rule(paper, item, top_mm, HAIRLINE_MM)
    _draw_rule(paper, item, top_mm, RULE_MM)
    if item.foot:
        _text(paper, item.foot, (frame.x_mm, top_mm, frame.width_mm, FOOT_MM),
              points=UNDER_POINTS, colour=paper.theme.muted, pad_mm=0.0)  # fmt: skip


def _draw_heads(paper: Paper, item: TableItem, top_mm: float) -> None:
    x_mm = item.frame.x_mm
    for column in item.columns:
        box = (x_mm, top_mm + 0.6, column.width_mm, HEAD_MM / 2 - 0.4)
        _text(paper, column.title, box, points=HEAD_POINTS, align=column.align, is_bold=True)
        below = (x_mm, top_mm + HEAD_MM / 2, column.width_mm, HEAD_MM / 2 - 0.6)
        _text(paper, column.unit, below, points=UNDER_POINTS, align=column.align,
              colour=paper.theme.muted)  # fmt: skip
        x_mm += column.width_mm


def _draw_row(paper: Paper, item: TableItem, row: TableRow, top_mm: float) -> None:
    first_mm = item.row_mm * FIRST_LINE_SHARE
    colour = paper.theme.muted if row.is_muted else paper.theme.text
    rank_mm, *rest_mm = (column.width_mm for column in item.columns)
    _draw_rank(paper, item, row, top_mm + item.row_mm / 2)
    x_mm = item.frame.x_mm + rank_mm
    for column, cell in zip(item.columns[1:], row.cells[1:], strict=True):
        is_strong = column.align is Align.LEFT or column.has_bar
        _text(paper, cell, (x_mm, top_mm + 0.5, column.width_mm, first_mm - 0.5),
              points=CELL_POINTS, align=column.align, is_bold=is_strong, colour=colour)  # fmt: skip
        if column.has_bar and row.bar_share is not None:
            _draw_bar(paper, column, row.bar_share, x_mm, top_mm + first_mm + 1.0)
        x_mm += column.width_mm
    under = (item.frame.x_mm + rank_mm, top_mm + first_mm, sum(rest_mm[:-1]),
             item.row_mm - first_mm - 0.5)  # fmt: skip
    _text(paper, row.under, under, points=UNDER_POINTS, colour=paper.theme.muted)


def _draw_rank(paper: Paper, item: TableItem, row: TableRow, middle_mm: float) -> None:
    """Draw the rank as the map shows it; a row without a score shows its mark in grey."""
    column = item.columns[0]
    if row.bar_share is not None:
        middle = paper.point(item.frame.x_mm + column.width_mm / 2, middle_mm)
        ink = score_colour(100 * row.bar_share, paper.theme)
        draw_badge(paper, middle, row.cells[0], ink)
        return
    box = (item.frame.x_mm, middle_mm - item.row_mm / 2, column.width_mm, item.row_mm)
    _text(paper, row.cells[0], box, points=CELL_POINTS, align=Align.CENTRE,
          colour=paper.theme.muted)  # fmt: skip


def _draw_bar(paper: Paper, column: TableColumn, share: float, x_mm: float, top_mm: float) -> None:
    length_mm = column.width_mm - 2 * PAD_MM
    for part, colour in ((1.0, paper.theme.line), (share, score_colour(100 * share, paper.theme))):
        corner = paper.point(x_mm + PAD_MM, top_mm)
        paper.painter.fillRect(
            QRectF(corner.x(), corner.y(), part * length_mm * paper.px_per_mm,
                   BAR_MM * paper.px_per_mm),
            QColor(colour),
        )  # fmt: skip


def _draw_rule(paper: Paper, item: TableItem, y_mm: float, width_mm: float) -> None:
    colour = paper.theme.text if width_mm > HAIRLINE_MM else paper.theme.line
    paper.painter.setPen(paper.pen(colour, width_mm))
    paper.painter.drawLine(
        paper.point(item.frame.x_mm, y_mm), paper.point(item.frame.right_mm, y_mm)
    )


def _text(
    paper: Paper,
    text: str,
    box_mm: tuple[float, float, float, float],
    *,
    points: float,
    colour: str = "",
    align: Align = Align.LEFT,
    is_bold: bool = False,
    pad_mm: float = PAD_MM,
) -> None:
    x_mm, y_mm, width_mm, height_mm = box_mm
    corner = paper.point(x_mm + pad_mm, y_mm)
    room = QRectF(corner.x(), corner.y(), (width_mm - 2 * pad_mm) * paper.px_per_mm,
                  height_mm * paper.px_per_mm)  # fmt: skip
    paper.draw_line_of_text(
        tr(text),
        room,
        points=points,
        colour=colour or paper.theme.text,
        align=align,
        is_bold=is_bold,
        smallest_share=SMALLEST_SHARE,
    )
