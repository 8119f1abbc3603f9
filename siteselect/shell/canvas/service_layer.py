"""Lines and transformers on the canvas: found under the pointer, named, marked when out."""

from collections.abc import Set
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from siteselect.core.words import say
from siteselect.render.map_view import MapView
from siteselect.render.scene import MapScene, out_of_service_on_map
from siteselect.render.theme import Theme
from siteselect.shell.canvas.grid_layer import GridLayer
from siteselect.shell.grid_elements import GridElements, service_words


class ServiceLayer:
    """What a press on the grid would meet, and what it would do."""

    def __init__(self) -> None:
        self._grid: GridLayer | None = None
        self._elements: GridElements | None = None
        self._out: frozenset[str] = frozenset()

    def set_scene(self, scene: MapScene) -> MapScene:
        """Look for lines and stations in this scene, and return it :meth:`marked`."""
        self._grid = GridLayer(scene)
        return self.marked(scene)

    def set_elements(self, elements: GridElements, out_of_service: frozenset[str]) -> None:
        """Know lines and transformers by name, and those that are out of service."""
        self._elements, self._out = elements, out_of_service

    def marked(self, scene: MapScene) -> MapScene:
        """Return the scene with what is out of service marked."""
        if self._elements is None:
            return scene
        marks = out_of_service_on_map(self._elements.study, self._out)
        return replace(scene, out_of_service=marks)

    def elements_at(self, at: QPointF, view: MapView, visible: Set[str]) -> tuple[str, ...]:
        """Return the transformers of the station under a pixel, else the lines under it."""
        if self._grid is None or self._elements is None:
            return ()
        station = self._station_at(at, view, visible)
        if station is not None:
            return self._elements.at_station[station]
        return self._grid.lines_at(at, view) if "lines" in visible else ()

    def words_on(self, element_ids: tuple[str, ...]) -> str:
        """Return what a press on these lines or transformers would do."""
        assert self._elements is not None
        if len(element_ids) > 1:
            return say("Choose what to take out of service or put back")
        return service_words(self._elements, element_ids[0], self._out)

    def paint_at(
        self, painter: QPainter, at: QPointF, view: MapView, theme: Theme, visible: Set[str]
    ) -> None:
        """Point out the lines or the station under a pixel."""
        if self._grid is not None:
            ids = self.elements_at(at, view, visible)
            self._grid.paint(painter, ids, view, theme, self._station_at(at, view, visible))

    def _station_at(self, at: QPointF, view: MapView, visible: Set[str]) -> str | None:
        """Return the station with transformers under a pixel."""
        if self._grid is None or self._elements is None or "substations" not in visible:
            return None
        station = self._grid.station_at(at, view)
        return station if station in self._elements.at_station else None
