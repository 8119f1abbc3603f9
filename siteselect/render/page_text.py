"""Lettering on paper: sizes in points, text wrapped and fitted so that nothing is cut unseen."""

from dataclasses import dataclass
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
from siteselect.render.pens import writes_text_as_paths
from siteselect.render.theme import Theme

MM_PER_POINT = 25.4 / 72
SMALLEST_SHARE = 0.72
"""How far text may shrink before it is cut: 7.4 pt becomes 5.3 pt, the least that prints well."""
SHRINK = 0.96
ELLIPSIS = "…"
ROUNDING = 1.002
FALLBACK_FAMILY = "DejaVu Sans"

POINTS = {
    TextRole.TITLE: 20.0,
    TextRole.SUBTITLE: 9.5,
    TextRole.HEADING: 9.5,
    TextRole.BODY: 7.4,
    TextRole.BULLET: 7.4,
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
        """The theme's families that are installed, with one that always is at the end."""
        installed = set(QFontDatabase.families())
        known = [family for family in self.theme.font_families if family in installed]
        return [*known, FALLBACK_FAMILY]

    def font(self, points: float, *, is_bold: bool = False) -> QFont:
        """Return a font of a size on paper, its letters spaced alike at every resolution."""
        font = QFont(self.families)
        font.setPixelSize(max(1, round(points * MM_PER_POINT * self.px_per_mm)))
        font.setBold(is_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
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
    ) -> None:
        """Draw text on one line, vertically centred; what is too long ends in an ellipsis."""
        font = self.font(points, is_bold=is_bold)
        shown = QFontMetricsF(font).elidedText(
            one_line(text), Qt.TextElideMode.ElideRight, rect.width() * ROUNDING
        )
        if writes_text_as_paths(self.painter):
            self._fill_outline(shown, rect, font, colour, align)
            return
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(rect, ALIGNMENTS[align] | Qt.AlignmentFlag.AlignVCenter, shown)

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
    """One line as it stands: text, role, alignment, indent and baseline box from the top."""

    text: str
    paragraph: Paragraph
    top: float
    height: float
    indent: float
    starts: bool


def draw_text_item(paper: Paper, item: TextItem) -> None:
    """Draw paragraphs in their frame, smaller if they must; the last line tells of a cut."""
    lines, share = fitted_lines(paper, item)
    rect = paper.rect(item.frame)
    for line in lines:
        role = line.paragraph.role
        colour = paper.theme.muted if role in MUTED else paper.theme.text
        box = QRectF(
            rect.x() + line.indent, rect.y() + line.top, rect.width() - line.indent, line.height
        )
        if role is TextRole.BULLET and line.starts:
            _draw_bullet(paper, rect.x(), box)
        paper.draw_line_of_text(
            line.text,
            box,
            points=POINTS[role] * share,
            colour=colour,
            align=line.paragraph.align,
            is_bold=role in BOLD,
        )


def fitted_lines(paper: Paper, item: TextItem) -> tuple[list[SetLine], float]:
    """Return the lines of an item and the share of full size at which they fit its frame."""
    rect = paper.rect(item.frame)
    share = 1.0
    lines = _set(paper, item.paragraphs, rect.width(), share)
    while _bottom(lines) > rect.height() and share * SHRINK >= SMALLEST_SHARE:
        share *= SHRINK
        lines = _set(paper, item.paragraphs, rect.width(), share)
    fitting = [line for line in lines if line.top + line.height <= rect.height() * 1.001]
    if fitting and len(fitting) < len(lines):
        last = fitting[-1]
        fitting[-1] = SetLine(
            f"{last.text} {ELLIPSIS}",
            last.paragraph,
            last.top,
            last.height,
            last.indent,
            last.starts,
        )
    return fitting, share


def _bottom(lines: list[SetLine]) -> float:
    return lines[-1].top + lines[-1].height if lines else 0.0


def _set(
    paper: Paper, paragraphs: tuple[Paragraph, ...], width: float, share: float
) -> list[SetLine]:
    lines: list[SetLine] = []
    top = 0.0
    for paragraph in paragraphs:
        font = paper.font(POINTS[paragraph.role] * share, is_bold=paragraph.role in BOLD)
        metrics = QFontMetricsF(font)
        indent = 0.9 * font.pixelSize() if paragraph.role is TextRole.BULLET else 0.0
        for number, text in enumerate(wrapped(paragraph.text, font, width - indent)):
            lines.append(SetLine(text, paragraph, top, metrics.height(), indent, number == 0))
            top += metrics.height()
        top += SPACE_AFTER_EM.get(paragraph.role, 0.0) * font.pixelSize()
    return lines


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


def _draw_bullet(paper: Paper, x: float, box: QRectF) -> None:
    side = 0.2 * box.height()
    paper.painter.fillRect(
        QRectF(x + 0.1 * side, box.center().y() - side / 2, side, side),
        QColor(paper.theme.accent),
    )
