"""What stands on the glass over the map: scale bar, north arrow, attribution, notes."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from siteselect.core.words import say
from siteselect.render.haloed import write_haloed
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour, font, pen
from siteselect.render.projection import MapProjection
from siteselect.render.scene import MapScene
from siteselect.render.theme import Theme
from siteselect.render.words import tr

DISPUTED_NOTE = say("Dashed borders are disputed; no position is taken.")
_EDGE_MM = 3.4
_LONGEST_BAR_MM = 36.0
_TEXT_MM = 2.65
_SMALL_MM = 2.2
NOTES_SHARE = 0.72


def neat_length_km(longest_km: float) -> float:
    """Return the largest 1, 2 or 5 times a power of ten not above `longest_km` [km]."""
    decade = 10.0 ** math.floor(math.log10(longest_km))
    return max(n * decade for n in (1, 2, 5) if n * decade <= longest_km)


def ground_metres(projection: MapProjection, view: MapView, length_px: float) -> float:
    """Return what a stretch from left to right across the view's middle measures on the ground.

    Parameters
    ----------
    length_px : float
        Length of the stretch on the glass. [px]

    Returns
    -------
    float
        Along the ellipsoid; not finite where the projection has no place. [m]
    """
    x_px, y_px = view.width_px / 2, view.height_px / 2
    ends = view.point_m(x_px - length_px / 2, y_px), view.point_m(x_px + length_px / 2, y_px)
    return projection.ground_distance_m(*ends)


def scale_bar_km(scene: MapScene, view: MapView, longest_mm: float) -> tuple[float, float]:
    """Return a neat distance on the ground and its length on the glass at the view's centre.

    Returns
    -------
    tuple of float
        Distance [km] and length [px].
    """
    longest_px = longest_mm * view.px_per_mm
    km_per_px = ground_metres(scene.projection, view, longest_px) / longest_px / 1000
    if not math.isfinite(km_per_px):
        return math.nan, 0.0
    km = neat_length_km(longest_px * km_per_px)
    return km, km / km_per_px


def draw_furniture(painter: QPainter, scene: MapScene, view: MapView, theme: Theme) -> None:
    """Draw scale bar, north arrow, attribution and the note on disputed borders."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    furniture = _Furniture(painter, scene, view, theme)
    furniture.scale_bar()
    furniture.north_arrow()
    furniture.notes()
    painter.restore()


def _joined(credits_owed: Sequence[str], metrics: QFontMetricsF, room_px: float) -> list[str]:
    """Return credits on as few lines as hold them, none cut where a line ends."""
    lines: list[str] = []
    for credit in credits_owed:
        longer = f"{lines[-1]} · {credit}" if lines else credit
        if lines and metrics.horizontalAdvance(longer) <= room_px:
            lines[-1] = longer
        else:
            lines.append(credit)
    return lines


class _Furniture:
    def __init__(self, painter: QPainter, scene: MapScene, view: MapView, theme: Theme) -> None:
        self._painter, self._scene, self._view, self._theme = painter, scene, view, theme

    def _px(self, mm: float) -> float:
        return mm * self._view.px_per_mm

    def scale_bar(self) -> None:
        km, length = scale_bar_km(self._scene, self._view, _LONGEST_BAR_MM)
        if not length:
            return
        painter, theme = self._painter, self._theme
        left, foot = self._px(_EDGE_MM), self._view.height_px - self._px(_EDGE_MM)
        tick = self._px(1.3)
        bar = QPainterPath(QPointF(left, foot - tick))
        bar.lineTo(left, foot)
        bar.lineTo(left + length, foot)
        bar.lineTo(left + length, foot - tick)
        painter.strokePath(bar, pen(colour(theme.halo, 0.85), self._px(1.1)))
        painter.strokePath(bar, pen(colour(theme.furniture), self._px(0.4)))
        text = tr("{km:g} km", km=km) if km >= 1 else tr("{m:g} m", m=km * 1000)
        self._write(QPointF(left + self._px(0.9), foot - self._px(1.5)), text, _TEXT_MM)

    def north_arrow(self) -> None:
        view, theme, painter = self._view, self._theme, self._painter
        lean = self._scene.projection.north_degrees(view.centre_x_m, view.centre_y_m)
        if not math.isfinite(lean):
            return
        painter.save()
        painter.translate(view.width_px - self._px(_EDGE_MM + 2.6), self._px(_EDGE_MM + 4.4))
        painter.rotate(lean + view.rotation_deg)
        for side, ink in ((-1, theme.furniture), (1, theme.halo)):
            half = QPainterPath(QPointF(0, -self._px(3.6)))
            half.lineTo(side * self._px(1.7), self._px(2.2))
            half.lineTo(0, self._px(1.1))
            half.closeSubpath()
            painter.fillPath(half, colour(ink))
            painter.strokePath(half, pen(colour(theme.furniture), self._px(0.22)))
        lettering = font(theme, self._px(_TEXT_MM))
        north = tr("N")
        wide = QFontMetricsF(lettering).horizontalAdvance(north)
        self._write(QPointF(-wide / 2, self._px(5.2)), north, _TEXT_MM)
        painter.restore()

    def notes(self) -> None:
        """Write the attribution at the lower right, the note on borders above it."""
        scene, view = self._scene, self._view
        lettering = font(self._theme, self._px(_SMALL_MM))
        metrics = QFontMetricsF(lettering)
        room = max(0.0, NOTES_SHARE * view.width_px)
        lines = _joined(scene.attribution, metrics, room)
        if scene.has_disputed_borders:
            lines.insert(0, tr(DISPUTED_NOTE))
        foot = view.height_px - self._px(_EDGE_MM)
        for line in reversed(lines):
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            left = view.width_px - self._px(_EDGE_MM) - metrics.horizontalAdvance(text)
            self._write(QPointF(left, foot), text, _SMALL_MM, ink=self._theme.map_muted)
            foot -= 1.15 * metrics.height()

    def _write(self, baseline: QPointF, text: str, size_mm: float, ink: str = "") -> None:
        write_haloed(
            self._painter, baseline, text, font(self._theme, self._px(size_mm)),
            ink or self._theme.furniture, halo=self._theme.halo, halo_px=self._px(0.5),
        )  # fmt: skip


def draw_hint(
    painter: QPainter,
    at: QPointF,
    text: str,
    theme: Theme,
    view: MapView,
    *,
    is_warning: bool,
    foot_px: float = 0.0,
) -> None:
    """Draw a short message on a plate beside the cursor, kept inside the view and above its foot.

    It goes to the other side of the cursor where it would lie under it.
    """
    lettering = font(theme, 2.9 * view.px_per_mm)
    metrics = QFontMetricsF(lettering)
    pad = 1.6 * view.px_per_mm
    wide, tall = metrics.horizontalAdvance(text) + 2 * pad, metrics.height() + pad
    left = min(at.x() + 14, view.width_px - wide - 4)
    top = at.y() + 18
    if top > view.height_px - foot_px - tall - 4:
        top = at.y() - 14 - tall
    plate = QRectF(max(left, 4), max(top, 4), wide, tall)
    painter.setPen(pen(colour(theme.warning if is_warning else theme.line), 1.0))
    painter.setBrush(colour(theme.surface, 0.96))
    painter.drawRoundedRect(plate, pad, pad)
    painter.setFont(lettering)
    painter.setPen(colour(theme.warning if is_warning else theme.text))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
