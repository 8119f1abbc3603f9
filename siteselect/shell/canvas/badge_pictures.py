"""Badges kept as small pictures, so that hundreds of them can follow a pan."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from siteselect.render.site_painter import BADGE_MM, Badge, draw_badge, name_font
from siteselect.render.theme import Theme

_MOST_KEPT = 2000
_MARGIN_MM = 1.6

_Key = tuple[Badge, str, float, float]


class BadgePictures:
    """Draws a badge once per look and copies the picture afterwards."""

    def __init__(self) -> None:
        self._kept: dict[_Key, QImage] = {}

    def draw(
        self, painter: QPainter, where: QPointF, badge: Badge, theme: Theme, *, px_per_mm: float
    ) -> None:
        """Draw a badge around a pixel, aligned to whole device pixels. `px_per_mm` [px/mm]."""
        ratio = painter.device().devicePixelRatio()
        key = (badge, theme.name, px_per_mm, ratio)
        image = self._kept.get(key)
        if image is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            image = self._kept[key] = _picture(badge, theme, px_per_mm, ratio)
        middle = _middle_px(px_per_mm)
        left, top = where.x() - middle, where.y() - middle
        painter.drawImage(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), image)


def _middle_px(px_per_mm: float) -> float:
    """Return where the badge's middle is in its picture, from the left and from the top."""
    return math.ceil((BADGE_MM / 2 + _MARGIN_MM) * px_per_mm)


def _picture(badge: Badge, theme: Theme, px_per_mm: float, ratio: float) -> QImage:
    middle = _middle_px(px_per_mm)
    lettering = name_font(theme, px_per_mm, is_selected=True)
    length = QFontMetricsF(lettering).horizontalAdvance(badge.name) + 2 * _MARGIN_MM * px_per_mm
    image = QImage(
        math.ceil((2 * middle + length) * ratio),
        math.ceil(2 * middle * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_badge(painter, QPointF(middle, middle), badge, theme, px_per_mm=px_per_mm)
    painter.end()
    return image
