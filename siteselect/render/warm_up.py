"""Touch everything the map painters use of Qt once, before a second thread paints.

PySide makes its classes and enumerations on first use, and two threads doing so at once crash the
process. A miniature map with one of everything is therefore drawn on the screen's thread first.
"""

from functools import cache

import numpy as np
import shapely
from PySide6.QtGui import QImage, QPainter

from siteselect.core.entities import Site
from siteselect.render.furniture import draw_furniture
from siteselect.render.map_painter import draw_map
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.scene import (
    LineLayer,
    MapResults,
    MapScene,
    NamedAreas,
    PlaceLayer,
    PlantLayer,
    StationLayer,
)
from siteselect.render.shapes import Shapes, shapes_of
from siteselect.render.site_painter import SitePainter, place_sites
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.vector_layer import ClassStyle, VectorLayer, one_class, vector_geometry
from siteselect.render.vector_painter import draw_with_qt
from siteselect.render.vector_sheet import VectorSheet

_SIZE_PX = 160
_SPOTS_M = np.array([[40.0, 40.0], [80.0, 120.0], [120.0, 40.0], [130.0, 130.0]])
_LINE = shapely.LineString([(-60_000, 10), (60, 90), (60_000, 50)])


@cache
def warm_up() -> None:
    """Draw the miniature map once per process."""
    image = QImage(_SIZE_PX, _SIZE_PX, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1.0)
    scene = _miniature()
    painter = QPainter(image)
    view = MapView(80.0, 80.0, 1.0, _SIZE_PX, _SIZE_PX)
    draw_map(painter, scene, view, LIGHT)
    draw_with_qt(VectorSheet(painter, _vectors(), view, lambda: False))
    _draw_live(painter, scene, view, LIGHT)
    painter.end()


def _draw_live(painter: QPainter, scene: MapScene, view: MapView, theme: Theme) -> None:
    placed = place_sites(scene.sites, scene.projection)
    SitePainter(painter, view, theme).draw(placed, scene.site_labels, selected="area")
    draw_furniture(painter, scene, view, theme)


def _vectors() -> VectorLayer:
    geometries = np.array([shapely.box(5, 5, 75, 75), _LINE, shapely.Point(80, 80)])
    return one_class(vector_geometry(geometries), ClassStyle("#000000"), opacity=0.5)


def _lines() -> Shapes:
    return shapes_of(np.array([_LINE, shapely.LineString([(0, 0), (160, 160)])]))


def _areas(name: str) -> NamedAreas:
    squares = np.array([shapely.box(-50_000, 5, 75, 155), shapely.box(80, 5, 155, 155)])
    return NamedAreas(
        shapes_of(squares), (name, name), _SPOTS_M[:2], np.full(2, 1e6), np.array([50.0, np.nan])
    )


def _miniature() -> MapScene:
    projection = MapProjection("EPSG:3395")
    lon, lat = projection.point_to_degrees(100.0, 100.0)
    return MapScene(
        projection=projection,
        bounds_m=(0.0, 0.0, 160.0, 160.0),
        land=_areas(""),
        coast=_lines(),
        lakes=_areas("Lake"),
        rivers=_lines(),
        provinces=_areas("Province"),
        province_lines=_lines(),
        regions=_areas("Region"),
        borders=_lines(),
        disputed=_lines(),
        lines=LineLayer(
            ids=("a", "b"),
            ends_m=np.array([[40.0, 40.0, 80.0, 120.0], [80.0, 120.0, 120.0, 40.0]]),
            kv=np.array([500.0, 660.0]),
            is_dc=np.array([False, True]),
            loading=np.array([0.9, np.nan]),
            sidestep=np.array([0.0, 1.0]),
        ),
        stations=StationLayer(
            ids=("a", "b", "c"),
            names=("A", "B", "C"),
            xy_m=_SPOTS_M[:3],
            kv=np.array([500.0, 220.0, 220.0]),
            firm_mw=np.array([100.0, 0.0, np.nan]),
            is_estimated=np.array([True, False, False]),
        ),
        plants=PlantLayer(("P",), _SPOTS_M[3:], np.array([2000.0]), ("hydro",)),
        places=PlaceLayer(("City", "Zone"), ("city", "zone"), _SPOTS_M[2:], np.array([2e6, 0.0])),
        zones=_areas("Zone"),
        zone_is_hard=np.array([True, False]),
        sites=(
            Site("point", "Point", shapely.Point(lon, lat), "", 1.0),
            Site("area", "Area", shapely.Point(lon, lat).buffer(1e-4), "", 1.0),
        ),
        site_labels={"point": SiteLabel("50", LIGHT.score_ramp[2])},
        results=MapResults({"a": 50.0}, {"a": 0.9}, {"a": 100.0}),
        attribution=("Attribution",),
    )
