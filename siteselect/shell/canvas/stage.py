"""What tools see of the map and may ask of it."""

import shapely
from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QPainter

from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme
from siteselect.shell.canvas.contents import MapContents
from siteselect.shell.canvas.navigator import Navigator
from siteselect.shell.canvas.tools.tool import Handle


class CanvasStage(QObject):
    """The canvas as tools know it; geometry comes in map metres and is told in degrees.

    Signals
    -------
    refreshed
        What is drawn over the picture has changed.
    selected : str
        The planner selected a site, or nothing.
    dragging : str, geometry
        A site is shown elsewhere; at most once per turn of the event loop.
    dropped : str, geometry
    drawn : geometry
        A new site; the planner goes back to selecting.
    switched : str
        A line or transformer is to be taken out of service or put back.
    asked : tuple of str, QPointF
        The planner is to choose among lines and transformers at a pixel.
    """

    refreshed = Signal()
    selected = Signal(str)
    dragging = Signal(str, object)
    dropped = Signal(str, object)
    drawn = Signal(object)
    switched = Signal(str)
    asked = Signal(object, object)

    def __init__(
        self, contents: MapContents, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._contents = contents
        self._navigator = navigator
        self._dragged: tuple[str, shapely.Geometry] | None = None
        self._drag_tick = QTimer(self)
        self._drag_tick.setSingleShot(True)
        self._drag_tick.setInterval(0)
        self._drag_tick.timeout.connect(self._tell_drag)

    @property
    def view(self) -> MapView:
        """The part of the map on screen."""
        return self._navigator.view

    @property
    def projection(self) -> MapProjection:
        """The map's projection."""
        assert self._contents.scene is not None
        return self._contents.scene.projection

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._contents.theme

    def refresh(self) -> None:
        """Paint the overlays again."""
        self.refreshed.emit()

    # Sites

    def site_at(self, at: QPointF) -> str | None:
        """Return the site under a pixel."""
        return self._contents.sites.site_at(at, self.view) if self._contents.shows_sites else None

    def handle_at(self, at: QPointF) -> Handle | None:
        """Return the corner of the selected area under a pixel."""
        if not self._contents.shows_sites:
            return None
        return self._contents.sites.handle_at(at, self.view)

    def geometry_of(self, site_id: str) -> shapely.Geometry:
        """Return a site's geometry in map metres."""
        return self._contents.sites.geometry_m(site_id)

    def select(self, site_id: str) -> None:
        """Select a site and tell; an empty id selects nothing."""
        if (self._contents.sites.selected or "") != site_id:
            self._contents.sites.selected = site_id or None
            self.refreshed.emit()
            self.selected.emit(site_id)

    def preview(self, site_id: str, geometry: shapely.Geometry) -> None:
        """Show a site elsewhere and tell at the next turn of the event loop."""
        degrees = self.projection.geometry_to_degrees(geometry)
        self._contents.sites.preview(site_id, degrees)
        self._dragged = (site_id, degrees)
        self._drag_tick.start()
        self.refreshed.emit()

    def drop(self, site_id: str, geometry: shapely.Geometry) -> None:
        """End a drag and tell."""
        self._end_drag()
        self.dropped.emit(site_id, self.projection.geometry_to_degrees(geometry))
        self._contents.sites.end_preview()
        self.refreshed.emit()

    def abandon(self, site_id: str) -> None:
        """Put a dragged site back and tell where it is."""
        self._end_drag()
        self._contents.sites.end_preview()
        original = next(site for site in self._contents.sites.sites if site.id == site_id)
        self.dragging.emit(site_id, original.geometry)
        self.refreshed.emit()

    def finish(self, geometry: shapely.Geometry) -> None:
        """Hand over a drawn site."""
        self.drawn.emit(self.projection.geometry_to_degrees(geometry))

    def _tell_drag(self) -> None:
        if self._dragged is not None:
            dragged, self._dragged = self._dragged, None
            self.dragging.emit(*dragged)

    def _end_drag(self) -> None:
        self._drag_tick.stop()
        self._dragged = None

    # Lines and transformers

    def elements_at(self, at: QPointF) -> tuple[str, ...]:
        """Return the transformers of the station under a pixel, else the lines under it."""
        return self._contents.service.elements_at(at, self.view, self._contents.visible)

    def words_on(self, element_ids: tuple[str, ...]) -> str:
        """Return what a press on these lines or transformers would do."""
        return self._contents.service.words_on(element_ids)

    def paint_elements_at(self, painter: QPainter, at: QPointF) -> None:
        """Point out the lines or the station under a pixel."""
        visible = self._contents.visible
        self._contents.service.paint_at(painter, at, self.view, self.theme, visible)

    def switch(self, element_id: str) -> None:
        """Tell that a line or transformer is to be taken out of service or put back."""
        self.switched.emit(element_id)

    def offer(self, element_ids: tuple[str, ...], at: QPointF) -> None:
        """Tell that the planner is to choose among lines and transformers."""
        self.asked.emit(element_ids, at)
