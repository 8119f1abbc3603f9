"""Colours, pens, fonts and paths in the painter's own terms, sized in millimetres."""

import struct
from typing import cast

import numpy as np
import shiboken6
from PySide6.QtCore import QByteArray, QDataStream, QLineF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPainterPath, QPen

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.render.fonts import families
from siteselect.render.theme import Theme

_MOVE, _LINE = 0, 1
EACH_TEXT_ITS_OWN = Qt.LayoutDirection.LayoutDirectionAuto
"""For painters: no side changes with the language, and every text runs as its letters do."""
_PATH_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])


def colour(name: str, alpha: float = 1.0) -> QColor:
    """Return ``#rrggbb`` with an opacity of 0 to 1."""
    out = QColor(name)
    out.setAlphaF(alpha)
    return out


def pen(ink: QColor, width_px: float, dash: tuple[float, ...] = ()) -> QPen:
    """Return a pen with round joins; dashes in pen widths, with flat ends. `width_px` [px].

    Ends are square, not round: Qt fills wide opaque segments with square ends 50 times faster.
    """
    out = QPen(ink, width_px)
    out.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    out.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.SquareCap)
    if dash:
        out.setDashPattern(list(dash))
    return out


def font(
    theme: Theme,
    size_px: float,
    *,
    weight: QFont.Weight = QFont.Weight.Normal,
    is_italic: bool = False,
    spacing: float = 0.0,
    is_number: bool = False,
) -> QFont:
    """Return a map font.

    Parameters
    ----------
    size_px : float
        Height of the letters' body. [px]
    spacing : float
        Extra space between letters as a share of the size; only for scripts that allow it.
    is_number : bool
        Whether only digits are written, which in a font of another script's heights would not
        stand in the middle.
    """
    out = QFont(list(theme.font_families) if is_number else families(theme))
    out.setPixelSize(max(1, round(size_px)))
    out.setWeight(weight)
    out.setItalic(is_italic)
    out.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        out.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size_px)
    return out


def is_raster(painter: QPainter) -> bool:
    """Return whether the painter fills pixels; PDF, SVG and printers want paths instead."""
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def writes_text_as_paths(painter: QPainter) -> bool:
    """Return whether the device would write letters without the font they need."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG


def path_of(xy_px: FloatArray, first: IntArray) -> QPainterPath:
    """Return one path of many parts without a Python call per vertex.

    Parameters
    ----------
    xy_px : ndarray, shape (n, 2)
        Vertices of all parts, end to end. [px]
    first : ndarray of int, shape (n_parts + 1,)
        Where each part starts, and the end.
    """
    elements = np.empty(len(xy_px), dtype=_PATH_ELEMENT)
    elements["kind"] = _LINE
    elements["kind"][first[:-1]] = _MOVE
    elements["x"], elements["y"] = xy_px[:, 0], xy_px[:, 1]
    stream = QDataStream(
        QByteArray(struct.pack(">i", len(xy_px)) + elements.tobytes() + struct.pack(">ii", 0, 0))
    )
    path = QPainterPath()
    if len(xy_px):
        stream >> path
    return path


def draw_segments(painter: QPainter, segments_px: FloatArray) -> None:
    """Draw straight segments with the painter's pen straight from an array's memory.

    Parameters
    ----------
    segments_px : ndarray, shape (n, 4)
        x1, y1, x2, y2. [px]
    """
    if not len(segments_px):
        return
    memory = np.ascontiguousarray(segments_px, np.float64)
    lines = cast("QLineF", shiboken6.wrapInstance(memory.ctypes.data, QLineF))
    painter.drawLines(lines, len(memory))
