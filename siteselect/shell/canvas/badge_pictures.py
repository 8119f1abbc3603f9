"""Badges kept as small pictures, so that hundreds of them can follow a pan."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from siteselect.render.pens import EACH_TEXT_ITS_OWN
from siteselect.render.site_badge import BADGE_MM, Badge, draw_badge, name_font
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
        size = image.deviceIndependentSize()
        left, top = where.x() - size.width() / 2, where.y() - size.height() / 2
        painter.drawImage(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), image)


def _picture(badge: Badge, theme: Theme, px_per_mm: float, ratio: float) -> QImage:
    """Return the badge in the middle of a transparent picture, wide enough for either side."""
    reach = math.ceil((BADGE_MM / 2 + _MARGIN_MM) * px_per_mm)
    lettering = name_font(theme, px_per_mm, is_selected=True)
    length = QFontMetricsF(lettering).horizontalAdvance(badge.name) if badge.side != "none" else 0
    half_width = reach + math.ceil(length + _MARGIN_MM * px_per_mm)
    image = QImage(
        math.ceil(2 * half_width * ratio),
        math.ceil(2 * reach * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = image.deviceIndependentSize()
    middle = QPointF(size.width() / 2, size.height() / 2)
    painter.setLayoutDirection(EACH_TEXT_ITS_OWN)
    draw_badge(painter, middle, badge, theme, px_per_mm=px_per_mm)
    painter.end()
    return image
