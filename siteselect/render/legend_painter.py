"""One symbol of the legend, as on the map."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter

from siteselect.render.grid_painter import DOUBT_DASH, draw_cross, draw_diamond
from siteselect.render.pens import colour, draw_segments, font, pen
from siteselect.render.symbology import TRANCHE_DASH, TRANCHE_TINTS, LegendEntry, SymbolStyle
from siteselect.render.theme import Theme, readable_on

_HATCH_STEP_MM = 1.1


def draw_legend_symbol(
    painter: QPainter, entry: LegendEntry, rect: QRectF, theme: Theme, *, px_per_mm: float
) -> None:
    """Draw an entry's symbol in the middle of a rectangle, in the map's own size.

    Parameters
    ----------
    rect : QRectF
        Where; lines and areas fill its width, points keep their size. [px]
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style, middle = entry.style, rect.center()
    radius = style.size_mm * px_per_mm / 2
    match entry.kind:
        case "line":
            painter.setPen(pen(colour(style.colour), style.width_mm * px_per_mm, style.dash))
            painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
        case "crossed":
            painter.setPen(pen(colour(style.colour), style.width_mm * px_per_mm, style.dash))
            painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
            painter.setPen(pen(colour(style.outline), 0.4 * px_per_mm))
            draw_cross(painter, middle, 0.8 * radius)
        case "dotted":
            painter.setPen(pen(colour(style.colour), style.width_mm * px_per_mm))
            painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
            painter.setPen(pen(colour(style.outline), 0.3 * px_per_mm, DOUBT_DASH))
            painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
        case "tranches":
            at = int(style.outline)
            tint = TRANCHE_TINTS[at] if at < len(TRANCHE_TINTS) else 1.0
            dash = () if at else TRANCHE_DASH
            painter.setPen(pen(colour(style.colour), style.width_mm * px_per_mm, dash))
            painter.setBrush(colour(style.colour, tint))
            painter.drawEllipse(middle, radius, radius)
        case "fill" | "hatch":
            _area(painter, entry, rect, px_per_mm)
        case "ring":
            painter.setPen(pen(colour(style.colour), style.width_mm * px_per_mm, style.dash))
            painter.setBrush(colour(style.outline) if style.outline else QBrush())
            painter.drawEllipse(middle, radius, radius)
        case "diamond":
            _outline(painter, style, px_per_mm)
            draw_diamond(painter, middle, radius)
        case "badge":
            _badge(painter, style, middle, radius, theme)
        case "disc" | "dot":
            _outline(painter, style, px_per_mm)
            painter.drawEllipse(middle, radius, radius)
    painter.restore()


def _outline(painter: QPainter, style: SymbolStyle, px_per_mm: float) -> None:
    painter.setPen(
        pen(colour(style.outline), style.width_mm * px_per_mm)
        if style.outline
        else Qt.PenStyle.NoPen
    )
    painter.setBrush(colour(style.colour))


def _area(painter: QPainter, entry: LegendEntry, rect: QRectF, px_per_mm: float) -> None:
    style = entry.style
    painter.setPen(pen(colour(style.outline), style.width_mm * px_per_mm))
    painter.setBrush(colour(style.colour) if entry.kind == "fill" else QBrush())
    painter.drawRect(rect)
    if entry.kind == "hatch":
        painter.setClipRect(rect)
        starts = np.arange(rect.left() - rect.height(), rect.right(), _HATCH_STEP_MM * px_per_mm)
        feet, tops = np.full_like(starts, rect.bottom()), np.full_like(starts, rect.top())
        draw_segments(painter, np.column_stack([starts, feet, starts + rect.height(), tops]))


def _badge(
    painter: QPainter, style: SymbolStyle, middle: QPointF, radius: float, theme: Theme
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(style.colour))
    painter.drawEllipse(middle, radius, radius)
    painter.setFont(font(theme, radius, weight=QFont.Weight.Bold, is_number=True))
    painter.setPen(colour(readable_on(style.colour)))
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, style.text)
