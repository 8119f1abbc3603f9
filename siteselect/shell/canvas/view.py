"""The map in the window: the last sharp picture, what lives on top of it, and the pointer."""

from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Literal

import shapely
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from siteselect.core.entities import Site
from siteselect.render.furniture import draw_furniture
from siteselect.render.lettering import Box
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour
from siteselect.render.projection import MapProjection
from siteselect.render.scene import DEFAULT_LAYERS, MapScene, out_of_service_on_map
from siteselect.render.site_painter import SitePainter, SiteSpot
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import LIGHT, Theme
from siteselect.shell.canvas.badge_pictures import BadgePictures
from siteselect.shell.canvas.frame_worker import FrameOrder, draw_frame
from siteselect.shell.canvas.grid_layer import GridLayer
from siteselect.shell.canvas.highlight import Highlight
from siteselect.shell.canvas.highlight_layer import HighlightLayer
from siteselect.shell.canvas.navigator import ZOOM_STEP, Navigator
from siteselect.shell.canvas.overlay import draw_handles
from siteselect.shell.canvas.picture import Picture
from siteselect.shell.canvas.plan_layer import NO_PLAN, PlanLayer
from siteselect.shell.canvas.pointer import Pointer
from siteselect.shell.canvas.site_layer import SiteLayer
from siteselect.shell.canvas.tools.point import PointTool
from siteselect.shell.canvas.tools.polygon import PolygonTool
from siteselect.shell.canvas.tools.select import SelectTool
from siteselect.shell.canvas.tools.service import ServiceTool
from siteselect.shell.canvas.tools.tool import Handle, Tool
from siteselect.shell.grid_elements import GridElements, service_words

ToolName = Literal["pan", "select", "point", "polygon", "service"]

_MM_PER_INCH = 25.4


class MapCanvas(QWidget):
    """The map. It draws and reports; it never edits: whoever listens commits and calls back.

    Geometries in signals are shapely points or polygons in degrees. A drag sends `siteDragging`
    at most once per turn of the event loop and `siteDropped` once; afterwards the canvas shows
    the site where :meth:`set_sites` last said it is. `elementSwitched` names a line or transformer
    to take out of service or put back; `elementsAsked` brings ids and a place on the screen for a
    menu.
    """

    siteDrawn = Signal(object)  # noqa: N815 - Qt's way
    siteDragging = Signal(str, object)  # noqa: N815 - Qt's way
    siteDropped = Signal(str, object)  # noqa: N815 - Qt's way
    siteSelected = Signal(str)  # noqa: N815 - Qt's way
    cursorMoved = Signal(float, float)  # noqa: N815 - Qt's way
    toolChanged = Signal(str)  # noqa: N815 - Qt's way
    viewChanged = Signal()  # noqa: N815 - Qt's way
    frameReady = Signal()  # noqa: N815 - Qt's way
    elementSwitched = Signal(str)  # noqa: N815 - Qt's way
    elementsAsked = Signal(object, object)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: MapScene | None = None
        self._theme = LIGHT
        self._visible: Set[str] = DEFAULT_LAYERS
        self._pointed_out = HighlightLayer()
        self._plan = NO_PLAN
        self._grid: GridLayer | None = None
        self._elements: GridElements | None = None
        self._out: frozenset[str] = frozenset()
        self._has_taken_right = False
        self._dragged: tuple[str, shapely.Geometry] | None = None
        self._sites = SiteLayer()
        self._badges = BadgePictures()
        self._navigator = Navigator(self)
        self._navigator.changed.connect(self._on_view_changed)
        self._picture = Picture(self)
        self._picture.ready.connect(self._on_picture)
        tools = (
            Tool(self),
            SelectTool(self),
            PointTool(self),
            PolygonTool(self),
            ServiceTool(self),
        )
        self._tools = {tool.name: tool for tool in tools}
        self._pointer = Pointer(self._navigator, self._tools["select"])
        self._drag_tick = QTimer(self)
        self._drag_tick.setSingleShot(True)
        self._drag_tick.setInterval(0)
        self._drag_tick.timeout.connect(self._tell_drag)
        self._prepare_widget()

    def _prepare_widget(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)
        self.setAccessibleName("Map")
        self._describe()

    def sizeHint(self) -> QSize:
        """Return a size that shows a country comfortably."""
        return QSize(900, 640)

    # What is shown

    def set_scene(self, scene: MapScene) -> None:
        """Show a scene; another study is shown in full, new results of the same keep the view."""
        old, self._scene = self._scene, scene
        self._grid = GridLayer(scene)
        self._mark_out_of_service(scene)
        self._sites.set_sites(self._sites.sites, scene.projection)
        self._pointed_out.set(self._pointed_out.highlight, scene.projection)
        if (
            old is None
            or old.projection.map_crs != scene.projection.map_crs
            or old.bounds_m != scene.bounds_m
        ):
            self._navigator.set_extent(scene.bounds_m)
        self._order(interrupts=True)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change all colours."""
        self._theme = theme
        self._order(interrupts=True)
        self.update()

    def set_visible_layers(self, visible: Set[str]) -> None:
        """Show only these layers of ``siteselect.render.scene.LAYERS``."""
        self._visible = frozenset(visible)
        self._order(interrupts=True)
        self.update()

    def set_service(self, elements: GridElements, out_of_service: frozenset[str]) -> None:
        """Know lines and transformers by name, and mark those that are out of service."""
        self._elements, self._out = elements, out_of_service
        if self._scene is not None:
            self._mark_out_of_service(self._scene)
            self._order(interrupts=True)
            self.update()

    def _mark_out_of_service(self, scene: MapScene) -> None:
        if self._elements is not None:
            marks = out_of_service_on_map(self._elements.study, self._out)
            self._scene = replace(scene, out_of_service=marks)

    def set_sites(self, sites: tuple[Site, ...], labels: Mapping[str, SiteLabel]) -> None:
        """Show these sites with these badges; a site without a label gets a neutral one."""
        has_moved = sites != self._sites.sites
        self._sites.labels = labels
        self._sites.set_sites(sites, self._scene.projection if self._scene else None)
        if has_moved and self._scene is not None:
            self._picture.order_soon(self._frame_order(self._scene))
        self._describe()
        self.update()

    def set_selected_site(self, site_id: str | None) -> None:
        """Select a site from outside, or none; nothing is emitted."""
        self._sites.selected = site_id or None
        self._describe()
        self.update()

    def set_highlight(self, highlight: Highlight | None) -> None:
        """Point out a connection and what limits it, or nothing."""
        self._pointed_out.set(highlight, self._scene.projection if self._scene else None)
        self.update()

    def set_plan(self, plan: PlanLayer) -> None:
        """Show what a plan gives to the sites."""
        self._plan = plan
        self._sites.set_notes({key: planned.text for key, planned in plan.sites.items()})
        self._order(interrupts=True)
        self.update()

    def set_tool(self, name: ToolName) -> None:
        """Take a tool in hand; what the old one had begun is cancelled."""
        tool = self._tools[name]
        if tool is self._pointer.tool:
            return
        self._pointer.tool.cancel()
        self._pointer.tool = tool
        self.setCursor(tool.cursor)
        self.toolChanged.emit(name)
        self.update()

    @property
    def highlight(self) -> Highlight | None:
        """What is pointed out."""
        return self._pointed_out.highlight

    @property
    def plate_box(self) -> Box | None:
        """What the plate that names the limit covers: left, top, right, bottom. [px]."""
        return self._pointed_out.plate.box if self._pointed_out.plate is not None else None

    @property
    def tool_name(self) -> str:
        """Name of the tool in hand."""
        return self._pointer.tool.name

    @property
    def scale_denominator(self) -> float:
        """The scale on this screen, measured on the ground at the middle: 1 to this number."""
        view = self.view
        ground = self.projection.ground_metres_per_map_metre(view.centre_x_m, view.centre_y_m)
        return ground * view.metres_per_px * view.px_per_mm * 1000

    # Moving about

    def zoom_in(self) -> None:
        """Zoom in about the middle."""
        self._navigator.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out about the middle."""
        self._navigator.zoom(1 / ZOOM_STEP)

    def zoom_full(self) -> None:
        """Show the whole study."""
        self._navigator.full()

    def zoom_to(self, geometry: shapely.Geometry) -> None:
        """Show a geometry given in degrees, with its surroundings."""
        if self._scene is not None:
            self._navigator.show(self.projection.geometry_to_map(geometry).bounds)

    def export_image(self) -> QImage:
        """Return what is on screen as a sharp picture, drawn anew, with the sites on it."""
        if self._scene is None:
            return self.grab().toImage()
        image = draw_frame(self._frame_order(self._scene))
        assert image is not None
        painter = QPainter(image)
        self._paint_overlay(painter, self._scene)
        painter.end()
        return image

    def shutdown(self) -> None:
        """Stop the drawing thread; called on close, and by the window before it goes."""
        self._picture.shutdown()

    # What tools see and ask for

    @property
    def view(self) -> MapView:
        """The part of the map on screen."""
        return self._navigator.view

    @property
    def projection(self) -> MapProjection:
        """The map's projection."""
        assert self._scene is not None
        return self._scene.projection

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._theme

    def refresh(self) -> None:
        """Paint the overlay again."""
        self.update()

    def site_at(self, at: QPointF) -> str | None:
        """Return the site under a pixel."""
        return self._sites.site_at(at, self.view) if "sites" in self._visible else None

    def handle_at(self, at: QPointF) -> Handle | None:
        """Return the corner of the selected area under a pixel."""
        return self._sites.handle_at(at, self.view) if "sites" in self._visible else None

    def geometry_of(self, site_id: str) -> shapely.Geometry:
        """Return a site's geometry in map metres."""
        return self._sites.geometry_m(site_id)

    def select(self, site_id: str) -> None:
        """Select a site and tell; an empty id selects nothing."""
        if (self._sites.selected or "") != site_id:
            self.set_selected_site(site_id or None)
            self.siteSelected.emit(site_id)

    def preview(self, site_id: str, geometry: shapely.Geometry) -> None:
        """Show a site elsewhere and tell at the next turn of the event loop."""
        degrees = self.projection.geometry_to_degrees(geometry)
        self._sites.preview(site_id, degrees)
        self._dragged = (site_id, degrees)
        self._drag_tick.start()
        self.update()

    def drop(self, site_id: str, geometry: shapely.Geometry) -> None:
        """End a drag and tell."""
        self._end_drag()
        self.siteDropped.emit(site_id, self.projection.geometry_to_degrees(geometry))
        self._sites.end_preview()
        self.update()

    def abandon(self, site_id: str) -> None:
        """Put a dragged site back and tell where it is."""
        self._end_drag()
        self._sites.end_preview()
        original = next(site for site in self._sites.sites if site.id == site_id)
        self.siteDragging.emit(site_id, original.geometry)
        self.update()

    def finish(self, geometry: shapely.Geometry) -> None:
        """Hand over a drawn site and go back to selecting."""
        self.set_tool("select")
        self.siteDrawn.emit(self.projection.geometry_to_degrees(geometry))

    def elements_at(self, at: QPointF) -> tuple[str, ...]:
        """Return the transformers of the station under a pixel, else the lines under it."""
        if self._grid is None or self._elements is None:
            return ()
        station = self._station_at(at)
        if station is not None:
            return self._elements.at_station[station]
        return self._grid.lines_at(at, self.view) if "lines" in self._visible else ()

    def words_on(self, element_ids: tuple[str, ...]) -> str:
        """Return what a press on these lines or transformers would do."""
        assert self._elements is not None
        if len(element_ids) > 1:
            return "Choose what to take out of service or put back"
        return service_words(self._elements, element_ids[0], self._out)

    def paint_elements_at(self, painter: QPainter, at: QPointF) -> None:
        """Point out the lines or the station under a pixel."""
        if self._grid is not None:
            self._grid.paint(
                painter, self.elements_at(at), self.view, self._theme, self._station_at(at)
            )

    def switch(self, element_id: str) -> None:
        """Tell that a line or transformer is to be taken out of service or put back."""
        self.elementSwitched.emit(element_id)

    def offer(self, element_ids: tuple[str, ...], at: QPointF) -> None:
        """Tell that the planner is to choose among lines and transformers."""
        self.elementsAsked.emit(element_ids, self.mapToGlobal(at.toPoint()))

    def _station_at(self, at: QPointF) -> str | None:
        """Return the station with transformers under a pixel."""
        if self._grid is None or self._elements is None or "substations" not in self._visible:
            return None
        station = self._grid.station_at(at, self.view)
        return station if station in self._elements.at_station else None

    def _tell_drag(self) -> None:
        if self._dragged is not None:
            dragged, self._dragged = self._dragged, None
            self.siteDragging.emit(*dragged)

    def _end_drag(self) -> None:
        self._drag_tick.stop()
        self._dragged = None

    # Pictures

    def _frame_order(self, scene: MapScene) -> FrameOrder:
        sites = self._sites.placed if "sites" in self._visible else []
        return FrameOrder(
            scene, self.view, self._theme, self._visible - {"sites"}, sites, self.devicePixelRatio()
        )

    def _order(self, *, interrupts: bool) -> None:
        if self._scene is not None:
            self._picture.order(self._frame_order(self._scene), interrupts=interrupts)

    def _on_view_changed(self, zooms: bool) -> None:  # noqa: FBT001 - Qt's slot
        if self._scene is None:
            return
        if self._picture.covers(self.view):
            self._picture.order_soon(self._frame_order(self._scene))
        else:
            self._order(interrupts=zooms)
        self.viewChanged.emit()
        self.update()

    def _on_picture(self) -> None:
        self.update()
        self.frameReady.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Move the last picture into place and draw on it what follows the pointer."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.sea))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._picture.paint(painter, self.view)
        if self._scene is not None:
            self._paint_overlay(painter, self._scene)
        painter.end()

    def _paint_overlay(self, painter: QPainter, scene: MapScene) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pointed_out.paint(painter, self.view, self._theme, self._sites.selected_site)
        spots: list[SiteSpot] = []
        if "sites" in self._visible:
            spots = SitePainter(painter, self.view, self._theme).draw(
                self._sites.placed,
                self._sites.labels,
                selected=self._sites.selected,
                draws_badge=self._badges.draw,
            )
            selected = self._sites.selected_site
            if selected is not None:
                draw_handles(painter, selected, self.view, self._theme)
        draw_furniture(painter, scene, self.view, self._theme)
        self._pointed_out.paint_plate(painter, self.view, self._theme, spots)
        covered = [self.plate_box] if self.plate_box is not None else []
        self._plan.paint(painter, self.view, self._theme, spots, covered)
        self._pointer.tool.paint(painter)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer a press to the tool, else pan."""
        self._press(event, is_second=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Offer the second press of a double click."""
        self._press(event, is_second=True)

    def _press(self, event: QMouseEvent, *, is_second: bool) -> None:
        if self._scene is None:
            return
        is_taken = self._pointer.press(event.position(), event.button(), is_second=is_second)
        self._has_taken_right = is_taken and event.button() == Qt.MouseButton.RightButton
        if not is_taken:
            event.ignore()
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or let the tool follow; say where the pointer is."""
        if self._scene is None:
            return
        at = event.position()
        self._pointer.move(at)
        self._show_cursor(at)
        self.cursorMoved.emit(*self.projection.point_to_degrees(*self.view.point_m(at.x(), at.y())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if self._scene is not None:
            self._pointer.release(event.position(), event.button())
            self._show_cursor(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the lines and transformers here, unless the tool took the press."""
        ids = () if self._has_taken_right else self.elements_at(QPointF(event.pos()))
        self._has_taken_right = False
        if ids:
            self.offer(ids, QPointF(event.pos()))
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, finely with Ctrl."""
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._pointer.wheel(event.position(), event.angleDelta().y(), is_fine=is_fine)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drive the map by keyboard; what it does not know goes to the window."""
        if self._scene is None or not self._pointer.key_down(event.key()):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of Space."""
        if not event.isAutoRepeat():
            self._pointer.key_up(event.key())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget held keys."""
        self._pointer.let_go()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle of the map in the middle."""
        self._take_size()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follow a move to a screen of another resolution."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._order(interrupts=True)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the drawing thread."""
        self.shutdown()
        super().closeEvent(event)

    def _take_size(self) -> None:
        self._navigator.resize(self.width(), self.height(), self.logicalDpiX() / _MM_PER_INCH)

    def _show_cursor(self, at: QPointF) -> None:
        shape = self._pointer.cursor(at)
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._sites.spoken())
