"""Lettering on paper: sizes in points, text wrapped and fitted so that nothing is cut unseen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from siteselect.layout.frame import Frame
from siteselect.layout.items import Align, Paragraph, TextItem, TextRole
from siteselect.render.fonts import NASTALIQ, families, is_urdu
from siteselect.render.pens import EACH_TEXT_ITS_OWN, writes_text_as_paths
from siteselect.render.theme import Theme
from siteselect.render.words import is_right_to_left, tr

MM_PER_POINT = 25.4 / 72
SMALLEST_SHARE = 0.62
"""How far text may shrink before it is cut: 7.2 pt becomes 4.5 pt, legible with good eyes."""
SHRINK = 0.96
ELLIPSIS = "…"
ROUNDING = 1.002
COLUMN_GAP_MM = 6.0
INDENT_EM = 1.0
SPACE_BEFORE_HEADING = 0.6
FALLBACK_FAMILY = "DejaVu Sans"
NASTALIQ_SHARE = 0.86
"""Of the size of other letters: its words climb, and are taller at the same size."""
NASTALIQ_RISE_EM = 0.4
"""It keeps more room above its baseline than its words take."""
RIGHT_TO_LEFT_MARK = "\u200f"
"""Before every line of a text that runs so: one that starts with a Latin name runs with it."""

POINTS = {
    TextRole.TITLE: 20.0,
    TextRole.SUBTITLE: 9.5,
    TextRole.HEADING: 9.5,
    TextRole.BODY: 7.2,
    TextRole.BULLET: 7.2,
    TextRole.SMALL: 6.4,
    TextRole.MARK: 10.0,
}
BOLD = {TextRole.TITLE, TextRole.HEADING, TextRole.MARK}
MUTED = {TextRole.SUBTITLE, TextRole.SMALL}
SPACE_AFTER_EM = {TextRole.HEADING: 0.45, TextRole.BULLET: 0.3}

ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


@dataclass(frozen=True)
class Paper:
    """Where page items are painted: a painter whose units are a fixed number per millimetre."""

    painter: QPainter
    theme: Theme
    px_per_mm: float

    def rect(self, frame: Frame) -> QRectF:
        """Return a frame in painter units."""
        k = self.px_per_mm
        return QRectF(frame.x_mm * k, frame.y_mm * k, frame.width_mm * k, frame.height_mm * k)

    def point(self, x_mm: float, y_mm: float) -> QPointF:
        """Return a position in painter units."""
        return QPointF(x_mm * self.px_per_mm, y_mm * self.px_per_mm)

    def pen(self, colour: str, width_mm: float) -> QPen:
        """Return a pen of a width on paper, with mitred corners."""
        pen = QPen(QColor(colour), width_mm * self.px_per_mm)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    @cached_property
    def families(self) -> list[str]:
        """The language's families that are installed, with one that always is at the end."""
        wanted = families(self.theme)
        installed = set(QFontDatabase.families())
        known = [family for family in wanted if family in installed]
        return [*known, FALLBACK_FAMILY]

    def font(self, points: float, *, is_bold: bool = False, is_display: bool = False) -> QFont:
        """Return a font of a size on paper, its letters spaced alike at every resolution.

        Without ligatures, so that words and hashes can be found and copied; digits of one width.
        A line for display has room around it, which the script of Urdu's headings needs.
        """
        font = QFont(self.families)
        if is_display and is_urdu():
            font.setFamilies([NASTALIQ, *self.families])
            points *= NASTALIQ_SHARE
        font.setPixelSize(max(1, round(points * MM_PER_POINT * self.px_per_mm)))
        font.setBold(is_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if not is_urdu():
            font.setFeature(QFont.Tag("liga"), 0)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def draw_line_of_text(
        self,
        text: str,
        rect: QRectF,
        *,
        points: float,
        colour: str,
        align: Align = Align.LEFT,
        is_bold: bool = False,
        is_display: bool = False,
        smallest_share: float = 1.0,
    ) -> None:
        """Draw text on one line, vertically centred; what is too long ends in an ellipsis.

        Parameters
        ----------
        smallest_share : float
            How far the letters may shrink before that, as a share of `points`.
        """
        font = self.font(points, is_bold=is_bold, is_display=is_display)
        natural = QFontMetricsF(font).horizontalAdvance(one_line(text))
        if natural > rect.width():
            share = max(smallest_share, rect.width() / natural)
            font.setPixelSize(max(1, int(font.pixelSize() * share)))
        shown = QFontMetricsF(font).elidedText(
            one_line(text), Qt.TextElideMode.ElideRight, rect.width() * ROUNDING
        )
        if is_display and is_urdu():
            rect = rect.translated(0, -NASTALIQ_RISE_EM * font.pixelSize())
        if writes_text_as_paths(self.painter):
            self._fill_outline(shown, rect, font, colour, align)
            return
        self.painter.setFont(font)
        self.painter.setLayoutDirection(EACH_TEXT_ITS_OWN)
        self.painter.setPen(QColor(colour))
        flags = ALIGNMENTS[align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self.painter.drawText(rect, flags, shown)

    def _fill_outline(
        self, text: str, rect: QRectF, font: QFont, colour: str, align: Align
    ) -> None:
        metrics = QFontMetricsF(font)
        spare = rect.width() - metrics.horizontalAdvance(text)
        left = rect.x() + spare * {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[align]
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        outline = QPainterPath()
        outline.addText(QPointF(left, baseline), font, text)
        self.painter.fillPath(outline, QColor(colour))


def one_line(text: str) -> str:
    """Return text with every run of white space as one blank."""
    return " ".join(text.split())


@dataclass(frozen=True)
class SetLine:
    """One line as it stands; `left` and `top` from the item's corner, in painter units."""

    text: str
    paragraph: Paragraph
    points: float
    left: float
    top: float
    width: float
    height: float
    indent: float
    starts: bool
    runs_leftwards: bool


def draw_text_item(paper: Paper, item: TextItem) -> None:
    """Draw paragraphs in their frame, smaller if they must; the last line tells of a cut."""
    rect = paper.rect(item.frame)
    for line in fitted_lines(paper, item):
        role = line.paragraph.role
        box = QRectF(rect.x() + line.left, rect.y() + line.top, line.width, line.height)
        align = line.paragraph.align
        if align is Align.LEFT and line.runs_leftwards:
            align = Align.RIGHT
            box.translate(-line.indent, 0)
        if role is TextRole.BULLET and line.starts:
            _draw_bullet(paper, box, is_at_right=align is Align.RIGHT)
        paper.draw_line_of_text(
            line.text,
            box,
            points=line.points,
            colour=paper.theme.muted if role in MUTED else paper.theme.text,
            align=align,
            is_bold=role in BOLD,
            is_display=role is TextRole.TITLE,
        )


def fitted_lines(paper: Paper, item: TextItem) -> list[SetLine]:
    """Return the lines of an item at the largest size at which they fit its frame.

    Headings keep their size. When nothing helps, the lines end in an ellipsis.
    """
    share = 1.0
    columns = _flowed(paper, item, share)
    while len(columns) > item.n_columns and share * SHRINK >= SMALLEST_SHARE:
        share *= SHRINK
        columns = _flowed(paper, item, share)
    kept = [line for column in columns[: item.n_columns] for line in column]
    if kept and len(columns) > item.n_columns:
        kept[-1] = replace(kept[-1], text=f"{kept[-1].text} {ELLIPSIS}")
    return kept


def _flowed(paper: Paper, item: TextItem, share: float) -> list[list[SetLine]]:
    """Return lines by column, as many columns as it takes; a heading stays with what follows."""
    rect = paper.rect(item.frame)
    gap = COLUMN_GAP_MM * paper.px_per_mm
    width = (rect.width() - gap * (item.n_columns - 1)) / item.n_columns
    columns: list[list[SetLine]] = [[]]
    top = 0.0
    for line, space_after in _set(paper, item.paragraphs, width, share):
        needed = line.height * (4 if line.paragraph.role is TextRole.HEADING else 1)
        if columns[-1] and top + needed > rect.height() * ROUNDING:
            columns.append([])
            top = 0.0
        if columns[-1] and line.paragraph.role is TextRole.HEADING:
            top += SPACE_BEFORE_HEADING * line.height
        left = line.left + (len(columns) - 1) * (width + gap)
        columns[-1].append(replace(line, left=left, top=top))
        top += line.height + space_after
    return columns


def _set(
    paper: Paper, paragraphs: tuple[Paragraph, ...], width: float, share: float
) -> Iterator[tuple[SetLine, float]]:
    """Give every line with the space after it; columns and heights are not known yet."""
    for paragraph in paragraphs:
        role = paragraph.role
        points = POINTS[role] * (1.0 if role is TextRole.HEADING else share)
        font = paper.font(points, is_bold=role in BOLD)
        height = QFontMetricsF(font).height()
        indent = INDENT_EM * font.pixelSize() if role is TextRole.BULLET else 0.0
        told = tr(paragraph.text)
        leftwards = is_right_to_left(told)
        lines = wrapped(told, font, width - indent)
        for number, line in enumerate(lines, start=1):
            text = f"{RIGHT_TO_LEFT_MARK}{line}" if leftwards else line
            after = SPACE_AFTER_EM.get(role, 0.0) * font.pixelSize() if number == len(lines) else 0
            yield (
                SetLine(
                    text,
                    paragraph,
                    points,
                    indent,
                    0.0,
                    width - indent,
                    height,
                    indent,
                    number == 1,
                    leftwards,
                ),
                after,
            )


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Return the lines of a text broken between words, and inside a word that is too long."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(one_line(text), font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    encoded = layout.text().encode("utf-16-le", "replace")
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        first, length = line.textStart(), line.textLength()
        lines.append(encoded[2 * first : 2 * (first + length)].decode("utf-16-le").strip())
    layout.endLayout()
    return lines


def _draw_bullet(paper: Paper, box: QRectF, *, is_at_right: bool) -> None:
    side, gap = 0.18 * box.height(), 0.55 * box.height()
    left = box.right() + gap - side if is_at_right else box.left() - gap
    paper.painter.fillRect(
        QRectF(left, box.center().y() - side / 2, side, side), QColor(paper.theme.accent)
    )
