"""The names on the map: who may speak, how loud, and where there is room."""

import math
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from siteselect.render.grid_painter import crowding
from siteselect.render.haloed import takes_spacing, write_haloed
from siteselect.render.lettering import AROUND, STACKED, Lettering, Wish
from siteselect.render.map_sheet import MapSheet
from siteselect.render.map_view import in_view
from siteselect.render.pens import colour, font, pen
from siteselect.render.scene import NamedAreas
from siteselect.render.site_painter import PlacedSite, arrange_sites
from siteselect.render.symbology import plant_size_mm, station_size_mm
from siteselect.render.words import tr

_HALO_MM = 0.55
_MAJOR_POPULATION = 1e6
_STATIONS_BELOW_KM_PER_MM = 3.2
_PLANTS_BELOW_KM_PER_MM = 1.1
_POINTS_BELOW_KM_PER_MM = 1.6
_SETTLEMENTS = {"", "city", "town", "village", "place", "capital"}
_PLACE_SIZES = ((3e6, 3.35), (1e6, 3.0), (2e5, 2.75), (0.0, 2.55))


@dataclass(frozen=True)
class Name:
    """One name with its lettering, its point in pixels and how it wants to stand."""

    text: str
    x_px: float
    y_px: float
    lettering: QFont
    ink: str
    gap_px: float = 0.0
    is_area: bool = False
    room_px: float = math.inf
    is_major: bool = False
    spacing_px: float = 0.0
    dot_px: float = 0.0
    is_square: bool = False


def shortened(text: str, longest: int) -> str:
    """Return a text with what follows a bracket left out, and cut when still too long."""
    plain = text.partition(" (")[0] if len(text) > longest else text
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"


class LabelPainter:
    """Places and paints names; an earlier name never gives way to a later one."""

    def __init__(self, sheet: MapSheet, clear_sites: Sequence[PlacedSite] = ()) -> None:
        self._sheet, self._clear_sites = sheet, clear_sites
        self._painter, self._scene, self._view = sheet.painter, sheet.scene, sheet.view
        self._theme, self._cancelled = sheet.theme, sheet.cancelled
        self._lettering = Lettering(sheet.view.width_px, sheet.view.height_px)

    def draw(self, visible: Set[str]) -> bool:
        """Write the names of the visible layers; False when cancelled half-way."""
        if "substations" in visible:
            self._keep_stations_clear()
        for spot in arrange_sites(self._clear_sites, self._view, self._theme):
            for box in spot.boxes:
                self._lettering.reserve(box)
        for name in self._names(visible):
            if self._cancelled():
                return False
            self._write(name)
        return True

    def _names(self, visible: Set[str]) -> Iterator[Name]:
        if "places" in visible:
            yield from self._places(least_population=_MAJOR_POPULATION)
        if "regions" in visible:
            yield from self._areas(
                self._scene.regions, 2.7, self._theme.map_muted, spacing=0.14, is_upper=False
            )
        if "substations" in visible:
            yield from self._stations()
        if "places" in visible:
            yield from self._places(least_population=0, below=_MAJOR_POPULATION)
            yield from self._points()
        if "provinces" in visible:
            yield from self._areas(
                self._scene.provinces, 2.9, self._theme.map_muted, spacing=0.3, is_upper=True
            )
        if "plants" in visible:
            yield from self._plants()
        if "lakes" in visible:
            yield from self._lakes()

    def _font(
        self,
        size_mm: float,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        is_italic: bool = False,
        spacing: float = 0.0,
    ) -> QFont:
        return font(
            self._theme,
            self._sheet.px(size_mm),
            weight=weight,
            is_italic=is_italic,
            spacing=spacing,
        )

    def _keep_stations_clear(self) -> None:
        stations = self._scene.stations
        knows = bool(self._scene.results.firm_mw)
        seen = in_view(stations.xy_m, self._view)
        shrink = 0.42 * self._sheet.px(crowding(len(seen), self._view))
        points = self._view.to_px(stations.xy_m[seen]).tolist()
        for (x, y), firm_mw in zip(points, stations.firm_mw[seen].tolist(), strict=True):
            half = (station_size_mm(firm_mw) if knows else 1.2) * shrink
            self._lettering.block((x - half, y - half, x + half, y + half))

    def _areas(
        self, areas: NamedAreas, size_mm: float, ink: str, *, spacing: float, is_upper: bool
    ) -> Iterator[Name]:
        points = self._view.to_px(areas.label_xy_m).tolist()
        rooms = areas.width_m / self._view.metres_per_px
        for name, (x, y), room_px in zip(areas.names, points, rooms.tolist(), strict=False):
            text = name.upper() if is_upper else name
            room = spacing if takes_spacing(text) else 0.0
            lettering = self._font(size_mm, weight=QFont.Weight.Medium, spacing=room)
            yield Name(text, x, y, lettering, ink, is_area=True, room_px=room_px)

    def _places(self, *, least_population: float, below: float = math.inf) -> Iterator[Name]:
        places, view, px = self._scene.places, self._view, self._sheet.px
        for name, kind, (x, y), people in zip(
            places.names, places.kinds, view.to_px(places.xy_m).tolist(), places.population,
            strict=True,
        ):  # fmt: skip
            rank = max(people, _MAJOR_POPULATION) if kind == "capital" else people
            if kind not in _SETTLEMENTS or not least_population <= rank < below:
                continue
            if not (0 <= x <= view.width_px and 0 <= y <= view.height_px):
                continue
            is_major = rank >= _MAJOR_POPULATION
            size_mm = next(size for least, size in _PLACE_SIZES if rank >= least)
            weight = QFont.Weight.DemiBold if is_major else QFont.Weight.Normal
            yield Name(
                name, x, y, self._font(size_mm, weight=weight), self._theme.map_text,
                gap_px=px(1.0), spacing_px=px(5.0 if is_major else 11.0),
                dot_px=px(0.62 if is_major else 0.46), is_major=is_major,
            )  # fmt: skip

    def _points(self) -> Iterator[Name]:
        if self._sheet.km_per_mm > _POINTS_BELOW_KM_PER_MM:
            return
        places = self._scene.places
        lettering = self._font(2.35, is_italic=True)
        for name, kind, (x, y) in zip(
            places.names, places.kinds, self._view.to_px(places.xy_m).tolist(), strict=True
        ):
            if kind not in _SETTLEMENTS:
                yield Name(
                    name, x, y, lettering, self._theme.map_muted,
                    gap_px=self._sheet.px(1.1), dot_px=self._sheet.px(0.6), is_square=True,
                )  # fmt: skip

    def _stations(self) -> Iterator[Name]:
        stations, view = self._scene.stations, self._view
        seen = in_view(stations.xy_m, view)
        if self._sheet.km_per_mm > _STATIONS_BELOW_KM_PER_MM or crowding(len(seen), view) < 1:
            return
        knows = bool(self._scene.results.firm_mw)
        lettering = self._font(2.45)
        strong = self._font(2.45, weight=QFont.Weight.DemiBold)
        for at in reversed(seen.tolist()):
            x, y = view.point_px(*stations.xy_m[at])
            size_mm = station_size_mm(float(stations.firm_mw[at])) if knows else 1.7
            yield Name(
                stations.names[at], x, y, strong if stations.kv[at] >= 380 else lettering,
                self._theme.substation, gap_px=self._sheet.px(size_mm / 2 + 0.5),
            )  # fmt: skip

    def _plants(self) -> Iterator[Name]:
        if self._sheet.km_per_mm > _PLANTS_BELOW_KM_PER_MM:
            return
        plants = self._scene.plants
        lettering = self._font(2.3, is_italic=True)
        for name, (x, y), mw in zip(
            plants.names, self._view.to_px(plants.xy_m).tolist(), plants.capacity_mw, strict=True
        ):
            gap = self._sheet.px(plant_size_mm(float(mw)) / 2 + 0.5)
            text = tr("{plant}, {mw:,.0f} MW", plant=shortened(name, 30), mw=mw)
            yield Name(text, x, y, lettering, self._theme.map_muted, gap_px=gap)

    def _lakes(self) -> Iterator[Name]:
        if self._sheet.km_per_mm <= _STATIONS_BELOW_KM_PER_MM:
            lakes = self._scene.lakes
            lettering = self._font(2.4, is_italic=True)
            points = self._view.to_px(lakes.label_xy_m).tolist()
            for name, (x, y) in zip(lakes.names, points, strict=False):
                yield Name(name, x, y, lettering, self._theme.water_text, is_area=True)

    def _write(self, name: Name) -> None:
        if not name.text or not self._is_near(name):
            return
        metrics = QFontMetricsF(name.lettering)
        width, height = metrics.horizontalAdvance(name.text), metrics.ascent() + metrics.descent()
        if name.room_px < width:
            return
        box = self._lettering.place(
            Wish(
                name.x_px, name.y_px, width, 0.9 * height,
                gap_px=0.3 * height if name.is_area else name.gap_px,
                spots=STACKED if name.is_area else AROUND,
                spacing_px=name.spacing_px, dot_px=1.2 * name.dot_px,
                may_cover_symbols=name.is_major,
            )
        )  # fmt: skip
        if box is None:
            return
        if name.dot_px:
            self._dot(name)
        baseline = QPointF(box[0], box[1] + metrics.ascent())
        write_haloed(self._painter, baseline, name.text, name.lettering, name.ink,
                     halo=self._theme.halo, halo_px=self._sheet.px(_HALO_MM))  # fmt: skip

    def _is_near(self, name: Name) -> bool:
        return (
            -50 <= name.x_px <= self._view.width_px + 50
            and -50 <= name.y_px <= self._view.height_px + 50
        )

    def _dot(self, name: Name) -> None:
        self._painter.setPen(pen(colour(self._theme.place), self._sheet.px(0.24)))
        self._painter.setBrush(colour(self._theme.halo))
        centre, radius = QPointF(name.x_px, name.y_px), name.dot_px
        if name.is_square:
            side = 2 * radius
            self._painter.drawRect(QRectF(name.x_px - radius, name.y_px - radius, side, side))
        else:
            self._painter.drawEllipse(centre, radius, radius)
