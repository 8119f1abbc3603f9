"""The ground of the map: sea, land, regions, water, provinces, borders, zones."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush

from siteselect.core.arrays import BoolArray
from siteselect.render.hatching import hatch_origin_px, hatch_segments
from siteselect.render.map_sheet import MapSheet
from siteselect.render.pens import colour, draw_segments, pen
from siteselect.render.polylines import draw_lines, fill_areas, rings_by_owner
from siteselect.render.shapes import Shapes, pixel_parts
from siteselect.render.symbology import is_doubtful, region_colour, surplus_colour

_HATCH_MM = 1.5
_BAND_MM = 1.5
_BORDER_DASH = (6.0, 3.0)
_PROVINCE_DASH = (5.0, 2.5)


class BasePainter:
    """Paints the layers below the grid; every method returns False when cancelled half-way."""

    def __init__(self, sheet: MapSheet) -> None:
        self._sheet = sheet
        self._painter, self._scene, self._view = sheet.painter, sheet.scene, sheet.view
        self._theme, self._cancelled = sheet.theme, sheet.cancelled

    def land(self) -> bool:
        """Fill sea and land, lift the study's own ground, and trace the coast."""
        view, theme, scene = self._view, self._theme, self._scene
        self._painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), colour(theme.sea))
        return (
            self._fill(scene.land.shapes, theme.land)
            and self._fill(scene.regions.shapes, theme.ground)
            and self._lines(scene.coast, theme.coast, 0.2)
        )

    def regions(self) -> bool:
        """Tint every region by regularity or by its MW in one hour, hatch those without a result.

        Regions that shed existing demand in that hour are hatched in the colour of warnings.
        """
        scene, theme = self._scene, self._theme
        results = scene.results
        if results.by_region:
            values = scene.regions.values
            known = ~np.isnan(values)
            ink_of = surplus_colour if results.is_one_hour else region_colour
            brushes = [
                QBrush(colour(ink_of(v, theme) if k else theme.ground))
                for v, k in zip(values, known, strict=True)
            ]
            parts = pixel_parts(scene.regions.shapes, self._view)
            if not fill_areas(
                self._painter, parts, self._view, brushes.__getitem__, self._cancelled
            ):
                return False
            self._hatch(scene.regions.shapes, ~known, theme.region_line, 0.35)
            sheds = np.array([key in results.shed_mw for key in scene.region_ids], np.bool_)
            if sheds.any():
                self._hatch(scene.regions.shapes, sheds, theme.warning, 0.55, spacing_mm=2.2)
        return self._lines(scene.regions.shapes, theme.region_line, 0.14)

    def doubtful_regions(self) -> bool:
        """Hatch the regions whose yearly energy is assumed or synthetic, widely and quietly."""
        scene = self._scene
        classes = scene.results.confidence.regions
        doubtful = np.array([is_doubtful(classes.get(key)) for key in scene.region_ids], np.bool_)
        if doubtful.any():
            self._hatch(scene.regions.shapes, doubtful, self._theme.map_muted, 0.45, spacing_mm=2.6)
        return not self._cancelled()

    def lakes(self) -> bool:
        """Fill lakes and trace their shores."""
        return self._fill(self._scene.lakes.shapes, self._theme.lake) and self._lines(
            self._scene.lakes.shapes, self._theme.river, 0.15
        )

    def rivers(self) -> bool:
        """Draw rivers."""
        return self._lines(self._scene.rivers, self._theme.river, 0.24)

    def provinces(self) -> bool:
        """Draw province lines, dashed finely."""
        return self._lines(self._scene.province_lines, self._theme.province, 0.18, _PROVINCE_DASH)

    def borders(self) -> bool:
        """Draw borders over a soft band; disputed ones dashed and without the band."""
        theme, scene = self._theme, self._scene
        band = colour(theme.border, 0.16)
        stroke = pen(band, self._sheet.px(_BAND_MM))
        parts = pixel_parts(scene.borders, self._view)
        return (
            draw_lines(self._painter, parts, self._view, stroke, self._cancelled)
            and self._lines(scene.borders, theme.border, 0.28)
            and self._lines(scene.disputed, theme.border, 0.28, _BORDER_DASH)
        )

    def zones(self) -> bool:
        """Hatch zones: excluding ones closely, informing ones widely."""
        scene, theme = self._scene, self._theme
        shapes, hard = scene.zones.shapes, scene.zone_is_hard
        self._hatch(shapes, hard, theme.zone_hard, 0.7)
        self._hatch(shapes, ~hard, theme.zone_soft, 0.3, spacing_mm=3.0)
        for chosen, ink, width_mm in (
            (hard, theme.zone_hard, 0.28),
            (~hard, theme.zone_soft, 0.16),
        ):
            parts = pixel_parts(shapes, self._view, chosen=chosen[shapes.owner])
            stroke = pen(colour(ink), self._sheet.px(width_mm))
            if not draw_lines(self._painter, parts, self._view, stroke, self._cancelled):
                return False
        return True

    def _fill(self, shapes: Shapes, ink: str) -> bool:
        brush = QBrush(colour(ink))
        parts = pixel_parts(shapes, self._view)
        return fill_areas(self._painter, parts, self._view, lambda _: brush, self._cancelled)

    def _lines(
        self, shapes: Shapes, ink: str, width_mm: float, dash: tuple[float, ...] = ()
    ) -> bool:
        parts = pixel_parts(shapes, self._view)
        stroke = pen(colour(ink), self._sheet.px(width_mm), dash)
        return draw_lines(self._painter, parts, self._view, stroke, self._cancelled)

    def _hatch(
        self,
        shapes: Shapes,
        chosen: BoolArray,
        ink: str,
        alpha: float,
        *,
        spacing_mm: float = _HATCH_MM,
    ) -> None:
        parts = pixel_parts(shapes, self._view, chosen=chosen[shapes.owner])
        self._painter.setPen(pen(colour(ink, alpha), self._sheet.px(0.18)))
        for _, xy_px, first in rings_by_owner(parts, self._view):
            segments = hatch_segments(
                xy_px,
                first,
                spacing_px=self._sheet.px(spacing_mm),
                origin_px=hatch_origin_px(self._view),
            )
            draw_segments(self._painter, segments)
