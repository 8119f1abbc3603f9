"""What drawing needs to know of the map: what the pointer catches, which station is nearest."""

import numpy as np
from PySide6.QtCore import QPointF

from siteselect.core.drawing.local_plane import LonLat, distance_m
from siteselect.core.drawing.snapping import Outline, Snap, SnapTargets
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.scene import MapScene
from siteselect.render.site_painter import PlacedSite
from siteselect.shell.canvas.contents import MapContents
from siteselect.shell.canvas.station_here import StationHere

SNAP_PX = 10.0
MOST_SNAP_M = 1000.0
"""Nothing is caught from farther: on a map of a country ten pixels are kilometres. [m]"""
STATION_PX = 12.0


class Drafting:
    """Targets are gathered when something has changed, and asked at every move.

    Attributes
    ----------
    is_snapping : bool
        Whether the pointer catches anything.
    """

    def __init__(self, contents: MapContents) -> None:
        self.is_snapping = True
        self._contents = contents
        self._made_of: tuple[object, ...] = ()
        self._targets: SnapTargets | None = None

    def snap(self, at: QPointF, view: MapView, *, without: str = "") -> Snap | None:
        """Return what a pixel catches; sites, stations and zones that are hidden are let go."""
        if not self.is_snapping or self._contents.scene is None:
            return None
        targets = self._targets_now(self._contents.scene, without)
        reach_m = min(SNAP_PX * view.metres_per_px, MOST_SNAP_M)
        return targets.nearest(*view.point_m(at.x(), at.y()), reach_m)

    def nearest_station(self, place: LonLat, projection: MapProjection) -> tuple[str, float] | None:
        """Return the name of the nearest station of the map and how far it is in metres."""
        scene = self._contents.scene
        if scene is None or not scene.stations.ids:
            return None
        gaps = scene.stations.xy_m - np.array(projection.point_to_map(*place))
        nearest = int(np.argmin((gaps**2).sum(axis=1)))
        where = projection.point_to_degrees(*scene.stations.xy_m[nearest].tolist())
        return scene.stations.names[nearest], distance_m(place, where)

    def station_at(
        self, at: QPointF, view: MapView, projection: MapProjection
    ) -> StationHere | None:
        """Return the station under a pixel, the nearest one, unless stations are hidden."""
        scene = self._contents.scene
        if scene is None or not scene.stations.ids or "substations" not in self._contents.visible:
            return None
        gaps = scene.stations.xy_m - np.array(view.point_m(at.x(), at.y()))
        nearest = int(np.argmin((gaps**2).sum(axis=1)))
        if np.hypot(*gaps[nearest]) > STATION_PX * view.metres_per_px:
            return None
        place = projection.point_to_degrees(*scene.stations.xy_m[nearest].tolist())
        return StationHere(scene.stations.ids[nearest], scene.stations.names[nearest], place)

    def _targets_now(self, scene: MapScene, without: str) -> SnapTargets:
        contents = self._contents
        made_of = (scene, contents.sites.sites, contents.visible, without)
        is_same = len(self._made_of) == len(made_of) and all(
            old is new or old == new for old, new in zip(self._made_of, made_of, strict=True)
        )
        if self._targets is None or not is_same:
            self._made_of, self._targets = made_of, self._gathered(scene, without)
        return self._targets

    def _gathered(self, scene: MapScene, without: str) -> SnapTargets:
        contents, visible = self._contents, self._contents.visible
        sites = contents.placed_sites
        outlines = [line for s in sites if s.id != without for line in _outlines(s)]
        if "zones" in visible:
            shapes = scene.zones.shapes
            for part, owner in enumerate(shapes.owner):
                ring = shapes.xy_m[shapes.first[part] : shapes.first[part + 1]]
                outlines.append(Outline(scene.zones.names[owner], ring))
        if "substations" not in visible:
            return SnapTargets((), np.empty((0, 2)), outlines)
        return SnapTargets(scene.stations.names, scene.stations.xy_m, outlines)


def _outlines(site: PlacedSite) -> list[Outline]:
    if site.ring_m is None:
        return [Outline(site.name, np.array([site.anchor_m]))]
    return [Outline(site.name, ring) for ring in site.rings_m]
