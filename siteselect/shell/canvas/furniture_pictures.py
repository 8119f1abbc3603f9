"""Scale bar, north arrow and notes as small pictures, while the map stays where it is."""

import numpy as np
from PySide6.QtCore import QLocale, QPointF, QRect
from PySide6.QtGui import QImage, QPainter

from siteselect.render.furniture import draw_furniture
from siteselect.render.map_view import MapView
from siteselect.render.scene import MapScene
from siteselect.render.theme import Theme


class FurniturePictures:
    """Draws the furniture; from the second frame of one view on as a copy of what was drawn.

    Dragging a site draws many frames of one view, and most of the furniture is lettering.
    """

    def __init__(self) -> None:
        self._drawn_for: tuple[object, ...] = ()
        self._parts: list[tuple[QPointF, QImage]] | None = None

    def draw(self, painter: QPainter, scene: MapScene, view: MapView, theme: Theme) -> None:
        """Draw the furniture of a scene as it is looked at."""
        ratio = painter.device().devicePixelRatio()
        drawn_for = (scene, view, theme.name, QLocale().name(), ratio)
        if drawn_for != self._drawn_for:
            self._drawn_for, self._parts = drawn_for, None
            draw_furniture(painter, scene, view, theme)
            return
        if self._parts is None:
            self._parts = _pictured(scene, view, theme, ratio)
        for corner, image in self._parts:
            painter.drawImage(corner, image)


def _pictured(
    scene: MapScene, view: MapView, theme: Theme, ratio: float
) -> list[tuple[QPointF, QImage]]:
    """Return what is drawn in the upper and in the lower half, each cut to its ink."""
    wide, tall = round(view.width_px * ratio), round(view.height_px * ratio)
    image = QImage(wide, tall, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    draw_furniture(painter, scene, view, theme)
    painter.end()
    inked = np.frombuffer(image.constBits(), np.uint32).reshape(tall, wide) != 0
    parts = []
    for top, bottom in ((0, tall // 2), (tall // 2, tall)):
        rows = np.flatnonzero(inked[top:bottom].any(axis=1))
        columns = np.flatnonzero(inked[top:bottom].any(axis=0))
        if len(rows):
            left, upper = int(columns[0]), top + int(rows[0])
            size = int(columns[-1]) - left + 1, int(rows[-1]) + top - upper + 1
            parts.append(
                (QPointF(left / ratio, upper / ratio), image.copy(QRect(left, upper, *size)))
            )
    return parts
