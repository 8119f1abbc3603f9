"""One line of text with a soft edge, shaped as a whole so that every script joins as it should."""

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from siteselect.render.pens import colour, is_raster, pen, writes_text_as_paths

_LAST_UNJOINED_LETTER = "\u058f"
_EDGE_ALPHA = 0.82
_SMEAR_ALPHA = 0.5
_AROUND = tuple((math.cos(k * math.pi / 4), math.sin(k * math.pi / 4)) for k in range(8))


def takes_spacing(text: str) -> bool:
    """Return whether letters may be spaced: only in scripts whose letters do not join."""
    return all(letter <= _LAST_UNJOINED_LETTER for letter in text)


def write_haloed(
    painter: QPainter,
    baseline: QPointF,
    text: str,
    lettering: QFont,
    ink: str,
    *,
    halo: str,
    halo_px: float,
) -> None:
    """Write one line from its baseline's left end.

    Parameters
    ----------
    halo_px : float
        Width of the edge on each side. [px]
    """
    if is_raster(painter):
        painter.setFont(lettering)
        _smear(painter, baseline, text, colour(halo, _SMEAR_ALPHA), halo_px)
    else:
        outline = QPainterPath()
        outline.addText(baseline, lettering, text)
        painter.strokePath(outline, pen(colour(halo, _EDGE_ALPHA), 2 * halo_px))
    write_plain(painter, baseline, text, lettering, ink)


def write_plain(
    painter: QPainter, baseline: QPointF, text: str, lettering: QFont, ink: str
) -> None:
    """Write one line without an edge; as outlines where the device would lose the font."""
    if writes_text_as_paths(painter):
        outline = QPainterPath()
        outline.addText(baseline, lettering, text)
        painter.fillPath(outline, colour(ink))
        return
    painter.setFont(lettering)
    painter.setPen(colour(ink))
    painter.drawText(baseline, text)


def _smear(painter: QPainter, baseline: QPointF, text: str, ink: QColor, radius_px: float) -> None:
    """Write the text in rings around its place: on pixels far faster than stroking outlines."""
    painter.setPen(ink)
    for share in (0.5, 1.0):
        for dx, dy in _AROUND:
            painter.drawText(baseline + QPointF(dx, dy) * (share * radius_px), text)
