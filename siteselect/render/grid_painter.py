"""The grid on the map: lines by voltage or loading, substations by firm MW, plants by fuel."""

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from siteselect.core.arrays import FloatArray
from siteselect.render.map_sheet import MapSheet
from siteselect.render.map_view import MapView, in_view
from siteselect.render.pens import colour, draw_segments, is_raster, path_of, pen
from siteselect.render.scene import LineLayer
from siteselect.render.shapes import segments_cut_to
from siteselect.render.symbology import (
    EXTRA_HIGH_KV,
    LEAST_FIRM_MW,
    TRANCHE_DASH,
    TRANCHE_TINTS,
    SymbolStyle,
    fuel_colour,
    is_doubtful,
    line_style,
    loaded_line_style,
    out_of_service_style,
    plant_size_mm,
    station_size_mm,
)

_AT_ONCE = 400
_SIDESTEP_MM = 0.55
_CASING_MM = 0.3
_ROOM_PER_SYMBOL_MM2 = 60.0
DOUBT_DASH = (1.0, 3.0)
_PLANTS_FROM_KM_PER_MM = ((6.0, 600.0), (3.0, 200.0), (0.0, 0.0))


class GridPainter:
    """Paints lines, substations and plants; every method returns False when cancelled half-way."""

    def __init__(self, sheet: MapSheet) -> None:
        self._sheet = sheet
        self._painter, self._scene, self._view = sheet.painter, sheet.scene, sheet.view
        self._theme, self._cancelled = sheet.theme, sheet.cancelled

    def lines(self, *, by_loading: bool, by_margin: bool = False) -> bool:
        """Draw lines over a light casing, low voltage first, overloaded ones last.

        Parameters
        ----------
        by_loading, by_margin : bool
            Colour them by loading, or by loading after the worst outage; the latter goes first.
        """
        lines, view = self._scene.lines, self._view
        ends = line_ends_px(lines, view)
        loading = self._shown_loading(by_loading=by_loading, by_margin=by_margin)
        styles = [self._line_style(i, loading) for i in range(len(lines.ids))]
        groups: dict[SymbolStyle, list[int]] = {}
        for index, style in enumerate(styles):
            groups.setdefault(style, []).append(index)
        order = sorted(groups, key=lambda style: style.width_mm)
        for is_casing in (True, False):
            for style in order:
                if self._cancelled():
                    return False
                segments = segments_cut_to(
                    ends[groups[style]], (-200, -200), (view.width_px + 200, view.height_px + 200)
                )
                self._stroke(segments, style, is_casing=is_casing)
        self._cross_lines(ends)
        return True

    def _cross_lines(self, ends: FloatArray) -> None:
        """Put a cross on the middle of every line that is out of service."""
        out = self._scene.out_of_service.lines
        pieces: dict[str, list[int]] = {}
        for index, line_id in enumerate(self._scene.lines.ids):
            if line_id in out:
                pieces.setdefault(line_id, []).append(index)
        for own in pieces.values():
            x1, y1, x2, y2 = ends[own[len(own) // 2]]
            self._cross(QPointF((x1 + x2) / 2, (y1 + y2) / 2))

    def _cross(self, where: QPointF) -> None:
        style = out_of_service_style(self._theme)
        half, ink = self._sheet.px(style.size_mm / 2), self._theme.halo
        for stroke_ink, width_mm in ((ink, 1.1), (style.outline, 0.5)):
            self._painter.setPen(pen(colour(stroke_ink), self._sheet.px(width_mm)))
            draw_cross(self._painter, where, half)

    def _shown_loading(self, *, by_loading: bool, by_margin: bool) -> FloatArray:
        """Return the loading that colours every piece of line, NaN for none."""
        lines, after = self._scene.lines, self._scene.results.outage_loading
        if by_margin and after:
            return np.array([after.get(line_id, np.nan) for line_id in lines.ids], np.float64)
        return lines.loading if by_loading else np.full(len(lines.ids), np.nan)

    def doubtful(self) -> bool:
        """Dot the lines and ring the stations that rest on assumed or synthetic data."""
        scene, view, theme = self._scene, self._view, self._theme
        known = scene.results.confidence
        wanted = [is_doubtful(known.lines.get(line_id)) for line_id in scene.lines.ids]
        ends = segments_cut_to(
            line_ends_px(scene.lines, view)[np.array(wanted, np.bool_)],
            (-200, -200),
            (view.width_px + 200, view.height_px + 200),
        )
        for start in range(0, len(ends), _AT_ONCE):
            if self._cancelled():
                return False
            self._painter.setPen(pen(colour(theme.halo), self._sheet.px(0.3), DOUBT_DASH))
            draw_segments(self._painter, ends[start : start + _AT_ONCE])
        xy_px, seen = view.to_px(scene.stations.xy_m), in_view(scene.stations.xy_m, view)
        shrink = crowding(len(seen), view)
        half = self._sheet.px(0.62) * shrink
        self._painter.setPen(pen(colour(theme.halo), self._sheet.px(0.22) * shrink))
        for index in seen:
            if is_doubtful(known.stations.get(scene.stations.ids[index])):
                x, y = xy_px[index]
                self._painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y - half))
        return True

    def _line_style(self, index: int, shown_loading: FloatArray) -> SymbolStyle:
        lines, theme = self._scene.lines, self._theme
        if lines.ids[index] in self._scene.out_of_service.lines:
            return out_of_service_style(theme)
        style = line_style(float(lines.kv[index]), theme, is_dc=bool(lines.is_dc[index]))
        loading = float(shown_loading[index])
        if math.isnan(loading):
            return style
        return loaded_line_style(style, loading, theme)

    def _stroke(self, segments: FloatArray, style: SymbolStyle, *, is_casing: bool) -> None:
        width_mm = style.width_mm * nearness(self._sheet.km_per_mm)
        width_mm += _CASING_MM if is_casing else 0
        ink = colour(self._theme.halo if is_casing else style.colour)
        dash = () if is_casing else style.dash
        self._painter.setPen(pen(ink, self._sheet.px(width_mm), dash))
        if is_raster(self._painter):
            for start in range(0, len(segments), _AT_ONCE):
                draw_segments(self._painter, segments[start : start + _AT_ONCE])
            return
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        first = np.arange(0, 2 * len(segments) + 1, 2)
        self._painter.drawPath(path_of(segments.reshape(-1, 2), first))

    def stations(self, *, by_tranche: bool = False) -> bool:
        """Draw a disc per substation, its area by firm MW; a ring where there is none.

        Parameters
        ----------
        by_tranche : bool
            Around it the MW that hold less often: regular in a line, opportunistic in dots.
        """
        stations = self._scene.stations
        xy_px, seen = self._view.to_px(stations.xy_m), in_view(stations.xy_m, self._view)
        shrink = crowding(len(seen), self._view)
        knows = bool(self._scene.results.firm_mw)
        if by_tranche and knows:
            self._tranches(xy_px, seen.tolist(), shrink)
        for at, index in enumerate(seen):
            if at % _AT_ONCE == 0 and self._cancelled():
                return False
            self._station(QPointF(*xy_px[index]), int(index), shrink, knows=knows)
        for index in seen:
            if stations.ids[index] in self._scene.out_of_service.stations:
                self._cross(QPointF(*xy_px[index]))
        return True

    def _tranches(self, xy_px: FloatArray, seen: list[int], shrink: float) -> None:
        """Tint what holds less often than firm MW, the rarest first so that nothing is covered."""
        results, painter = self._scene.results, self._painter
        rim = max(self._sheet.px(0.14) * shrink, 0.6)
        for known, tint, dash in zip(
            (results.opportunistic_mw, results.regular_mw),
            TRANCHE_TINTS,
            (TRANCHE_DASH, ()),
            strict=True,
        ):
            painter.setPen(pen(colour(self._theme.substation, 0.75), rim, dash))
            painter.setBrush(colour(self._theme.substation, tint))
            for index in seen:
                mw = known.get(self._scene.stations.ids[index], math.nan)
                firm_mw = float(self._scene.stations.firm_mw[index])
                if mw >= LEAST_FIRM_MW and station_size_mm(mw) > station_size_mm(firm_mw):
                    radius = self._sheet.px(station_size_mm(mw) * shrink) / 2
                    painter.drawEllipse(QPointF(*xy_px[index]), radius, radius)

    def _station(self, where: QPointF, index: int, shrink: float, *, knows: bool) -> None:
        stations, theme, painter = self._scene.stations, self._theme, self._painter
        firm_mw = float(stations.firm_mw[index])
        plain_mm = 1.7 if stations.kv[index] >= EXTRA_HIGH_KV else 1.2
        size_mm = station_size_mm(firm_mw) if knows else plain_mm
        radius = self._sheet.px(size_mm * shrink) / 2
        rim = max(self._sheet.px(0.16) * shrink, 0.5)
        if knows and firm_mw < LEAST_FIRM_MW:
            painter.setPen(pen(colour(theme.substation), self._sheet.px(0.28) * shrink))
            painter.setBrush(colour(theme.substation_rim))
        else:
            painter.setPen(pen(colour(theme.substation_rim), rim))
            painter.setBrush(colour(theme.substation))
        painter.drawEllipse(where, radius, radius)
        if stations.is_estimated[index] and shrink == 1:
            ring = pen(colour(theme.substation, 0.8), self._sheet.px(0.2), (2.0, 2.0))
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            halo = radius + self._sheet.px(0.45)
            painter.drawEllipse(where, halo, halo)

    def plants(self) -> bool:
        """Draw a diamond per plant, its size by MW; small plants only when close."""
        plants = self._scene.plants
        km_per_mm = self._sheet.km_per_mm
        least_mw = next(mw for km, mw in _PLANTS_FROM_KM_PER_MM if km_per_mm >= km)
        xy_px, seen = self._view.to_px(plants.xy_m), in_view(plants.xy_m, self._view)
        seen = seen[plants.capacity_mw[seen] >= least_mw]
        shrink = crowding(len(seen), self._view)
        self._painter.setPen(pen(colour(self._theme.substation_rim), self._sheet.px(0.14) * shrink))
        for at, index in enumerate(seen):
            if at % _AT_ONCE == 0 and self._cancelled():
                return False
            half = plant_size_mm(float(plants.capacity_mw[index])) * shrink / 2
            self._painter.setBrush(colour(fuel_colour(plants.fuels[index], self._theme)))
            draw_diamond(self._painter, QPointF(*xy_px[index]), self._sheet.px(half))
        return True


def line_ends_px(lines: LineLayer, view: MapView) -> FloatArray:
    """Return both ends of every piece of line where it is drawn, side by side if parallel.

    Returns
    -------
    ndarray, shape (n, 4)
        x1, y1, x2, y2. [px]
    """
    ends = np.hstack([view.to_px(lines.ends_m[:, :2]), view.to_px(lines.ends_m[:, 2:])])
    along = ends[:, 2:] - ends[:, :2]
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)
    shift = lines.sidestep * _SIDESTEP_MM * view.px_per_mm / length
    aside = np.column_stack([-along[:, 1], along[:, 0]]) * shift[:, None]
    return ends + np.hstack([aside, aside])


def draw_cross(painter: QPainter, middle: QPointF, half_px: float) -> None:
    """Draw a cross lying on its side with the painter's pen."""
    x, y = middle.x(), middle.y()
    painter.drawLine(QPointF(x - half_px, y - half_px), QPointF(x + half_px, y + half_px))
    painter.drawLine(QPointF(x - half_px, y + half_px), QPointF(x + half_px, y - half_px))


def crowding(n_symbols: int, view: MapView) -> float:
    """Return how much symbols shrink so that they leave the map visible, from 0.35 to 1."""
    area_mm2 = view.width_px * view.height_px / view.px_per_mm**2
    room = area_mm2 / max(n_symbols, 1)
    return min(1.0, max(0.35, math.sqrt(room / _ROOM_PER_SYMBOL_MM2)))


def nearness(km_per_mm: float) -> float:
    """Return how much wider lines get close up: 1 for a country, 1.7 for a city. [km/mm]."""
    return float(np.interp(math.log10(km_per_mm), (-0.5, 0.6), (1.7, 1.0)))


def draw_diamond(painter: QPainter, centre: QPointF, half_px: float) -> None:
    """Draw a square standing on its corner with the painter's pen and brush."""
    x, y = centre.x(), centre.y()
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, y - half_px), QPointF(x + half_px, y),
                QPointF(x, y + half_px), QPointF(x - half_px, y),
            ]
        )
    )  # fmt: skip
