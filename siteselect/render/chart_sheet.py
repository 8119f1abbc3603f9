"""What every chart draws with: lettering, hairlines and colours in millimetres."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from siteselect.render.fonts import families
from siteselect.render.pens import EACH_TEXT_ITS_OWN
from siteselect.render.theme import Theme

TEXT_MM = 3.0
SMALL_MM = 2.75
HAIRLINE_MM = 0.22

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class ChartSheet:
    """A painter with the theme's lettering; sizes in millimetres of the device.

    Attributes
    ----------
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """

    painter: QPainter
    theme: Theme
    px_per_mm: float

    def mm(self, length_mm: float) -> float:
        """Return painter units of a length. `length_mm` [mm]."""
        return length_mm * self.px_per_mm

    def font(self, size_mm: float = TEXT_MM, *, bold: bool = False) -> QFont:
        """Return the theme's font with digits of equal width. `size_mm` [mm]."""
        font = QFont(families(self.theme))
        font.setPixelSize(max(1, round(self.mm(size_mm))))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def text_width(self, text: str, size_mm: float = TEXT_MM, *, bold: bool = False) -> float:
        """Return the width of a text in painter units. `size_mm` [mm]."""
        return QFontMetricsF(self.font(size_mm, bold=bold)).horizontalAdvance(text)

    def text(
        self,
        rect: QRectF,
        text: str,
        *,
        align: Qt.AlignmentFlag = LEFT,
        colour: str = "",
        size_mm: float = TEXT_MM,
        bold: bool = False,
    ) -> None:
        """Write one line inside `rect`, shortened with an ellipsis where it is too long."""
        font = self.font(size_mm, bold=bold)
        fitting = QFontMetricsF(font).elidedText(
            text, Qt.TextElideMode.ElideRight, rect.width() + 1
        )
        self.painter.setFont(font)
        self.painter.setLayoutDirection(EACH_TEXT_ITS_OWN)
        self.painter.setPen(QColor(colour or self.theme.text))
        self.painter.drawText(rect, align, fitting)

    def line(
        self,
        start: QPointF,
        end: QPointF,
        colour: str,
        *,
        width_mm: float = HAIRLINE_MM,
        dash: tuple[float, ...] = (),
    ) -> None:
        """Draw a straight line; `dash` in line widths. `width_mm` [mm]."""
        pen = QPen(QColor(colour), self.mm(width_mm))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern(list(dash))
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(start, end))

    def fill(self, rect: QRectF, colour: str, *, radius_mm: float = 0.0) -> None:
        """Fill a rectangle without outline. `radius_mm` [mm]."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        radius = self.mm(radius_mm)
        self.painter.drawRoundedRect(rect, radius, radius)

    def hatch(self, rect: QRectF, colour: str) -> None:
        """Fill a rectangle with diagonal lines: no data."""
        self.painter.fillRect(rect, QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern))


def blend(from_colour: str, to_colour: str, share: float) -> str:
    """Return the colour `share` of the way from one colour to another, 0 to 1."""
    at = min(max(share, 0.0), 1.0)
    start, end = QColor(from_colour), QColor(to_colour)
    mixed = (
        round(a + (b - a) * at)
        for a, b in zip(start.getRgb()[:3], end.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return "#{:02x}{:02x}{:02x}".format(*mixed)
