"""What tools see of the map and may ask of it."""

import shapely
from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from shapely import Point, Polygon

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.drawing.positions import Bounds
from siteselect.core.drawing.snapping import Snap
from siteselect.render.furniture import draw_hint
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme
from siteselect.shell.canvas.contents import MapContents
from siteselect.shell.canvas.drafting import Drafting
from siteselect.shell.canvas.edit_requests import EditRequest
from siteselect.shell.canvas.grips import Grip
from siteselect.shell.canvas.navigator import Navigator
from siteselect.shell.canvas.overlay import badge_reach_px
from siteselect.shell.canvas.station_here import StationHere
from siteselect.shell.canvas.tools.tool import is_near
from siteselect.study.land_use import LandUse


class CanvasStage(QObject):
    """The canvas as tools know it; geometry is in degrees.

    Attributes
    ----------
    foot_px : float
        What is covered at the foot of the map. [px]

    Signals
    -------
    refreshed
        What is drawn over the picture has changed.
    selected : str
        The planner selected a site, or nothing.
    dragging : str, geometry
        A site is shown elsewhere; at most once per turn of the event loop.
    dropped : str, geometry, str
        A site has another geometry, and what was done to it.
    bending : str, tuple of LonLat
        The connection of a site is shown another way; at most once per turn of the event loop.
    bending_ended
        It is shown as it was.
    drawn : tuple of geometry, float or None
        New sites and the MW they ask for; the planner goes back to selecting.
    edit_asked : EditRequest
        Sites that are there are to be changed; the planner goes back to selecting.
    sketched
        What is half drawn has changed.
    snapping_changed
        Catching was switched on or off.
    switched : str
        A line or transformer is to be taken out of service or put back.
    asked : tuple of str, QPointF
        The planner is to choose among lines and transformers at a pixel.
    """

    refreshed = Signal()
    selected = Signal(str)
    dragging = Signal(str, object)
    dropped = Signal(str, object, str)
    bending = Signal(str, object)
    bending_ended = Signal()
    drawn = Signal(object, object)
    edit_asked = Signal(object)
    sketched = Signal()
    snapping_changed = Signal()
    switched = Signal(str)
    asked = Signal(object, object)

    def __init__(
        self, contents: MapContents, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._contents = contents
        self._navigator = navigator
        self.foot_px = 0.0
        self._drafting = Drafting(contents)
        self._dragged: tuple[str, shapely.Geometry] | None = None
        self._bent: tuple[str, tuple[LonLat, ...]] | None = None
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

    def zoom_to_box(self, box_px: QRectF) -> None:
        """Fill the view with what lies in a rectangle on the glass. `box_px` [px]."""
        self._navigator.zoom_to_box(box_px)

    def paint_hint(
        self, painter: QPainter, at: QPointF, text: str, *, is_warning: bool = False
    ) -> None:
        """Say something beside the pointer, clear of what stands at the foot of the map."""
        draw_hint(
            painter, at, text, self.theme, self.view, is_warning=is_warning, foot_px=self.foot_px
        )

    @property
    def bounds_deg(self) -> Bounds:
        """Where the study lies: west, south, east, north in degrees."""
        assert self._contents.scene is not None
        west_m, south_m, east_m, north_m = self._contents.scene.bounds_m
        west, south = self.projection.point_to_degrees(west_m, south_m)
        east, north = self.projection.point_to_degrees(east_m, north_m)
        return west, south, east, north

    @property
    def land_use(self) -> LandUse:
        """How much land a site takes."""
        return self._contents.land_use

    def place_under(self, at: QPointF) -> LonLat:
        """Return the place under a pixel."""
        return self.projection.point_to_degrees(*self.view.point_m(at.x(), at.y()))

    def pixel_of(self, place: LonLat) -> QPointF:
        """Return where a place is on screen."""
        return QPointF(*self.view.point_px(*self.projection.point_to_map(*place)))

    # What drawing catches

    @property
    def is_snapping(self) -> bool:
        """Whether drawing catches stations, corners and edges."""
        return self._drafting.is_snapping

    def toggle_snapping(self) -> None:
        """Switch catching on or off."""
        self._drafting.is_snapping = not self._drafting.is_snapping
        self.snapping_changed.emit()

    def snap(self, at: QPointF, *, without: str = "") -> Snap | None:
        """Return what a pixel catches, one site left out."""
        return self._drafting.snap(at, self.view, without=without)

    def nearest_station(self, place: LonLat) -> tuple[str, float] | None:
        """Return the name of the nearest station and how far it is in metres."""
        return self._drafting.nearest_station(place, self.projection)

    def station_at(self, at: QPointF) -> StationHere | None:
        """Return the station under a pixel."""
        return self._drafting.station_at(at, self.view, self.projection)

    # Sites

    @property
    def selected_id(self) -> str | None:
        """Id of the selected site."""
        return self._contents.sites.selected

    def site_at(self, at: QPointF) -> str | None:
        """Return the site under a pixel."""
        return self._contents.sites.site_at(at, self.view) if self._contents.shows_sites else None

    def grip_at(self, at: QPointF) -> Grip | None:
        """Return what can be taken hold of at a pixel on the selected site or its connection."""
        grips = self._contents.grips(self.view)
        site = self._contents.sites.selected_site
        if grips is None or site is None:
            return None
        badge = QPointF(*self.view.point_px(*site.anchor_m))
        return None if is_near(at, badge, badge_reach_px(self.view)) else grips.at(at)

    def edge_at(self, at: QPointF) -> Grip | None:
        """Return the edge of the selected area under a pixel."""
        grips = self._contents.grips(self.view)
        return None if grips is None else grips.edge_at(at)

    def point_out(self, grip: Grip | None) -> None:
        """Draw one corner filled."""
        if grip != self._contents.chosen_grip:
            self._contents.chosen_grip = grip
            self.refreshed.emit()

    def name_of(self, site_id: str) -> str:
        """Return what a site is called."""
        return self._contents.sites.site(site_id).name

    def geometry_of(self, site_id: str) -> Point | Polygon:
        """Return a site's geometry in degrees, where it was before any drag."""
        return self._contents.sites.site(site_id).geometry

    def anchor_of(self, site_id: str) -> LonLat:
        """Return the place of a site that is connected."""
        anchor = self._contents.sites.site(site_id).anchor
        return anchor.x, anchor.y

    @property
    def connection(self) -> tuple[LonLat, ...]:
        """The way from the selected site to its station; empty when there is none."""
        highlight = self._contents.pointed_out.highlight
        return (highlight.connection or ()) if highlight is not None else ()

    def select(self, site_id: str) -> None:
        """Select a site and tell; an empty id selects nothing."""
        if (self._contents.sites.selected or "") != site_id:
            self._contents.sites.selected = site_id or None
            self.refreshed.emit()
            self.selected.emit(site_id)

    def preview(self, site_id: str, geometry: shapely.Geometry) -> None:
        """Show a site elsewhere and tell at the next turn of the event loop."""
        self._contents.sites.preview(site_id, geometry)
        self._dragged = (site_id, geometry)
        self._drag_tick.start()
        self.refreshed.emit()

    def drop(self, site_id: str, geometry: shapely.Geometry, what: str) -> None:
        """End a drag and tell; `what` names the step."""
        self._end_drag()
        self.dropped.emit(site_id, geometry, what)
        self._contents.sites.end_preview()
        self.refreshed.emit()

    def abandon(self, site_id: str) -> None:
        """Put a dragged site back and tell where it is."""
        self._end_drag()
        self._contents.sites.end_preview()
        self.dragging.emit(site_id, self.geometry_of(site_id))
        self.refreshed.emit()

    def preview_route(self, site_id: str, route: tuple[LonLat, ...]) -> None:
        """Show the connection another way and tell at the next turn of the event loop."""
        self._contents.pointed_out.show_way(route, self.projection)
        self._bent = (site_id, route)
        self._drag_tick.start()
        self.refreshed.emit()

    def end_route(self) -> None:
        """Show the connection as it is."""
        self._end_drag()
        self._contents.pointed_out.show_way(None, None)
        self.bending_ended.emit()
        self.refreshed.emit()

    def finish(self, *shapes: Point | Polygon, mw: float | None = None) -> None:
        """Hand over new sites."""
        self.drawn.emit(shapes, mw)

    def ask(self, request: EditRequest) -> None:
        """Ask for an edit of sites that are there."""
        self.edit_asked.emit(request)

    def tell_sketch(self) -> None:
        """Tell that what is half drawn has changed."""
        self.sketched.emit()

    def _tell_drag(self) -> None:
        if self._dragged is not None:
            dragged, self._dragged = self._dragged, None
            self.dragging.emit(*dragged)
        if self._bent is not None:
            bent, self._bent = self._bent, None
            self.bending.emit(*bent)

    def _end_drag(self) -> None:
        self._drag_tick.stop()
        self._dragged = self._bent = None

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
