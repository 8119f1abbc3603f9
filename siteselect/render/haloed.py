"""One line of text with a soft edge, shaped as a whole so that every script joins as it should."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath

from siteselect.render.pens import colour, pen, writes_text_as_paths

_LAST_UNJOINED_LETTER = "\u058f"


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
    outline = QPainterPath()
    outline.addText(baseline, lettering, text)
    painter.strokePath(outline, pen(colour(halo, 0.82), 2 * halo_px))
    if writes_text_as_paths(painter):
        painter.fillPath(outline, colour(ink))
        return
    painter.setFont(lettering)
    painter.setPen(colour(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawText(baseline, text)
