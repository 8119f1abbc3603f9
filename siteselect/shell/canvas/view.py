"""The map in the window: the last sharp picture, what lives on top of it, and the pointer."""

from collections.abc import Mapping, Sequence, Set

import shapely
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from siteselect.core.entities import Site
from siteselect.render.background import TileSource
from siteselect.render.lettering import Box
from siteselect.render.map_view import MapView
from siteselect.render.pens import EACH_TEXT_ITS_OWN, colour
from siteselect.render.projection import MapProjection
from siteselect.render.scene import MapScene
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import Theme
from siteselect.render.vector_layer import VectorLayer
from siteselect.render.words import tr
from siteselect.shell.canvas.camera import Camera
from siteselect.shell.canvas.contents import MapContents
from siteselect.shell.canvas.edge_pan import EdgePan
from siteselect.shell.canvas.edit_requests import EditRequest
from siteselect.shell.canvas.frame_worker import FrameOrder, draw_frame
from siteselect.shell.canvas.highlight import Highlight
from siteselect.shell.canvas.navigator import ZOOM_STEP, Navigator
from siteselect.shell.canvas.overlays import Overlays
from siteselect.shell.canvas.picture import Picture
from siteselect.shell.canvas.plan_layer import PlanLayer
from siteselect.shell.canvas.pointer import Pointer
from siteselect.shell.canvas.stage import CanvasStage
from siteselect.shell.canvas.standing_overlays import StandingOverlays
from siteselect.shell.canvas.toolbox import Toolbox
from siteselect.shell.canvas.tools.circle import CircleTool
from siteselect.shell.canvas.tools.connect import ConnectTool
from siteselect.shell.canvas.tools.cut import CutTool
from siteselect.shell.canvas.tools.footprint import FootprintTool
from siteselect.shell.canvas.tools.hole import HoleTool
from siteselect.shell.canvas.tools.margin import MarginTool
from siteselect.shell.canvas.tools.merge import MergeTool
from siteselect.shell.canvas.tools.point import PointTool
from siteselect.shell.canvas.tools.polygon import PolygonTool
from siteselect.shell.canvas.tools.rectangle import RectangleTool
from siteselect.shell.canvas.tools.select import SelectTool
from siteselect.shell.canvas.tools.service import ServiceTool
from siteselect.shell.canvas.tools.tool import Tool
from siteselect.shell.canvas.tools.zoom_box import ZoomBoxTool
from siteselect.shell.grid_elements import GridElements
from siteselect.study.land_use import LandUse
from siteselect.study.sketch import Sketch

TOOLS: tuple[type[Tool], ...] = (
    Tool, ZoomBoxTool, PointTool, PolygonTool, RectangleTool, CircleTool, FootprintTool,
    CutTool, HoleTool, MergeTool, MarginTool, ConnectTool, ServiceTool,
)  # fmt: skip
"""What is in the box besides the tool for selecting."""

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MM_PER_INCH = 25.4


class MapCanvas(QWidget):
    """The map. It draws and reports; it never edits: whoever listens commits and calls back.

    Geometries in signals are shapely points or polygons in degrees. `siteDrawn` brings one and the
    MW asked for or None, `sitesDrawn` a tuple of several. A drag sends `siteDragging` at most once
    per turn of the event loop and `siteDropped` once, with what was done; afterwards the canvas
    shows the site where :meth:`set_sites` last said it is. `routeDragging` brings the places along
    the connection of a site while it is bent. `editAsked` brings an `EditRequest`. `sketchChanged`
    brings what is half drawn (:class:`~siteselect.study.sketch.Sketch`) after every corner, or
    None; :meth:`resume` goes on with it. `elementSwitched` names a line or transformer to take out
    of service or put back; `elementsAsked` brings ids and a place on the screen for a menu.

    Attributes
    ----------
    camera : Camera
        Where to look.
    overlays : Overlays
        What is drawn live over the sharp picture; more may be added.
    toolbox : Toolbox
        The tools; more may be registered, made with `stage`.
    stage : CanvasStage
        What tools see of the map and ask of it.
    """

    siteDrawn = Signal(object, object)  # noqa: N815 - Qt's way
    sitesDrawn = Signal(object)  # noqa: N815 - Qt's way
    siteDragging = Signal(str, object)  # noqa: N815 - Qt's way
    siteDropped = Signal(str, object, str)  # noqa: N815 - Qt's way
    routeDragging = Signal(str, object)  # noqa: N815 - Qt's way
    routeDragEnded = Signal()  # noqa: N815 - Qt's way
    editAsked = Signal(object)  # noqa: N815 - Qt's way
    sketchChanged = Signal(object)  # noqa: N815 - Qt's way
    siteSelected = Signal(str)  # noqa: N815 - Qt's way
    cursorMoved = Signal(float, float)  # noqa: N815 - Qt's way
    toolChanged = Signal(str)  # noqa: N815 - Qt's way
    viewChanged = Signal()  # noqa: N815 - Qt's way
    resized = Signal()
    frameReady = Signal()  # noqa: N815 - Qt's way
    elementSwitched = Signal(str)  # noqa: N815 - Qt's way
    elementsAsked = Signal(object, object)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_taken_right = False
        self._contents = MapContents()
        self._navigator = Navigator(self)
        self._navigator.changed.connect(self._on_view_changed)
        self._picture = Picture(self)
        self._picture.ready.connect(self._on_picture)
        self.camera = Camera(self._contents, self._navigator)
        self.stage = CanvasStage(self._contents, self._navigator, self)
        self.toolbox = Toolbox(SelectTool(self.stage), self)
        for tool in TOOLS:
            self.toolbox.register(tool(self.stage))
        self._edge_pan = EdgePan(self._navigator, self)
        self._edge_pan.panned.connect(self._pan_under_tool)
        self.overlays = Overlays()
        StandingOverlays(self._contents, self.toolbox).add_to(self.overlays)
        self._pointer = Pointer(self._navigator, self.toolbox)
        self._listen()
        self._prepare_widget()

    def _listen(self) -> None:
        stage = self.stage
        stage.refreshed.connect(self.update)
        stage.selected.connect(self._describe)
        stage.selected.connect(self.siteSelected)
        stage.dragging.connect(self.siteDragging)
        stage.dropped.connect(self.siteDropped)
        stage.bending.connect(self.routeDragging)
        stage.bending_ended.connect(self.routeDragEnded)
        stage.drawn.connect(self._take_drawn)
        stage.edit_asked.connect(self._take_request)
        stage.sketched.connect(self._tell_sketch)
        stage.switched.connect(self.elementSwitched)
        stage.asked.connect(self._ask_about)
        self.toolbox.changed.connect(self._on_tool)

    def _prepare_widget(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("Map"))
        self._describe()

    def sizeHint(self) -> QSize:
        """Return a size that shows a country comfortably."""
        return QSize(900, 640)

    # What is shown

    def set_scene(self, scene: MapScene) -> None:
        """Show a scene; another study is shown in full, new results of the same keep the view."""
        old = self._contents.scene
        seen = (self.camera.middle, self.camera.scale_denominator) if old is not None else None
        self._contents.set_scene(scene)
        has_other_crs = old is None or old.projection.map_crs != scene.projection.map_crs
        if old is None or has_other_crs or old.bounds_m != scene.bounds_m:
            self._navigator.set_extent(scene.bounds_m)
        if old is not None and seen is not None and has_other_crs and _is_same_study(old, scene):
            self.camera.look_at(seen[0], scale=seen[1])
        self._draw_anew()

    def set_theme(self, theme: Theme) -> None:
        """Change all colours."""
        self._contents.theme = theme
        self._draw_anew()

    def set_visible_layers(self, visible: Set[str]) -> None:
        """Show only these layers of ``siteselect.render.scene.LAYERS``."""
        self._contents.visible = frozenset(visible)
        self._draw_anew()

    def set_background(self, source: TileSource | None) -> None:
        """Lay pictures of a web map under everything but the land, or none."""
        self._contents.set_background(source)
        self._draw_anew()

    def draw_soon(self) -> None:
        """Draw the picture again once nothing more has come for a moment."""
        if self._contents.scene is not None:
            self._picture.order_soon(self._frame_order(self._contents.scene))

    def set_vector_layers(self, layers: Sequence[VectorLayer]) -> None:
        """Draw these layers too, lowest first, each under the layer it names."""
        self._contents.vectors = tuple(layers)
        self._draw_anew()

    def set_service(self, elements: GridElements, out_of_service: frozenset[str]) -> None:
        """Know lines and transformers by name, and mark those that are out of service."""
        self._contents.set_service(elements, out_of_service)
        self._draw_anew()

    def set_sites(self, sites: tuple[Site, ...], labels: Mapping[str, SiteLabel]) -> None:
        """Show these sites with these badges; a site without a label gets a neutral one."""
        has_moved = sites != self._contents.sites.sites
        self._contents.set_sites(sites, labels)
        if has_moved and self._contents.scene is not None:
            self._picture.order_soon(self._frame_order(self._contents.scene))
        self._describe()
        self.update()

    def set_selected_site(self, site_id: str | None) -> None:
        """Select a site from outside, or none; nothing is emitted."""
        self._contents.sites.selected = site_id or None
        self._describe()
        self.update()

    def set_highlight(self, highlight: Highlight | None) -> None:
        """Point out a connection and what limits it, or nothing."""
        self._contents.set_highlight(highlight)
        self.update()

    def set_land_use(self, land_use: LandUse) -> None:
        """Know how much land a new site takes."""
        self._contents.land_use = land_use

    def set_plan(self, plan: PlanLayer) -> None:
        """Show what a plan gives to the sites."""
        self._contents.set_plan(plan)
        self._draw_anew()

    def set_tool(self, name: str) -> None:
        """Take a tool in hand; what the old one had begun is cancelled."""
        self.toolbox.take(name)

    @property
    def scene(self) -> MapScene | None:
        """What is drawn, with what is out of service marked; None before the first scene."""
        return self._contents.scene

    @property
    def plan(self) -> PlanLayer:
        """What a plan gives to the sites."""
        return self._contents.plan

    @property
    def selected_site(self) -> str | None:
        """Id of the selected site."""
        return self._contents.sites.selected

    @property
    def highlight(self) -> Highlight | None:
        """What is pointed out."""
        return self._contents.pointed_out.highlight

    @property
    def plate_box(self) -> Box | None:
        """What the plate that names the limit covers: left, top, right, bottom. [px]."""
        plate = self._contents.pointed_out.plate
        return plate.box if plate is not None else None

    @property
    def tool_name(self) -> str:
        """Name of the tool in hand."""
        return self.toolbox.in_hand.name

    @property
    def view(self) -> MapView:
        """The part of the map on screen."""
        return self._navigator.view

    @property
    def projection(self) -> MapProjection:
        """The map's projection."""
        return self.stage.projection

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._contents.theme

    @property
    def scale_denominator(self) -> float:
        """The scale on this screen, measured on the ground at the middle: 1 to this number."""
        return self.camera.scale_denominator

    # What is half drawn

    @property
    def sketch(self) -> Sketch | None:
        """What is half drawn; None when nothing would be lost."""
        return self.toolbox.in_hand.sketch

    def resume(self, sketch: Sketch) -> bool:
        """Take the tool of a sketch in hand and go on with it; False when there is no such tool."""
        if sketch.tool not in self.toolbox.names:
            return False
        self.toolbox.take(sketch.tool)
        self.toolbox.in_hand.resume(sketch)
        return True

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

    def look_at_m(
        self, middle_m: tuple[float, float], metres_per_px: float, rotation_deg: float
    ) -> None:
        """Show a place of the map at a scale and a turn. `middle_m` [m]."""
        self._navigator.look_at(middle_m, metres_per_px, rotation_deg)

    def zoom_to(self, geometry: shapely.Geometry) -> None:
        """Show a geometry given in degrees, with its surroundings."""
        if self._contents.scene is not None:
            self._navigator.show(self.projection.geometry_to_map(geometry).bounds)

    def export_image(self) -> QImage:
        """Return what is on screen as a sharp picture, drawn anew, with the sites on it."""
        if self._contents.scene is None:
            return self.grab().toImage()
        image = draw_frame(self._frame_order(self._contents.scene))
        assert image is not None
        painter = QPainter(image)
        self._paint_overlays(painter)
        painter.end()
        return image

    def shutdown(self) -> None:
        """Stop the drawing thread; called on close, and by the window before it goes."""
        self._picture.shutdown()

    # What the stage and the toolbox tell

    def _take_drawn(self, shapes: tuple[shapely.Geometry, ...], mw: float | None) -> None:
        if len(shapes) == 1:
            self.siteDrawn.emit(shapes[0], mw)
        else:
            self.sitesDrawn.emit(shapes)
        self.toolbox.take("select")

    def _take_request(self, request: EditRequest) -> None:
        self.editAsked.emit(request)
        self.toolbox.take("select")

    def _tell_sketch(self) -> None:
        self.sketchChanged.emit(self.sketch)

    def _pan_under_tool(self, at: QPointF) -> None:
        self._pointer.move(at)

    def _ask_about(self, element_ids: tuple[str, ...], at: QPointF) -> None:
        self.elementsAsked.emit(element_ids, self.mapToGlobal(at.toPoint()))

    def _on_tool(self, name: str) -> None:
        self.setCursor(self.toolbox.in_hand.cursor)
        self.toolChanged.emit(name)
        self.update()

    # Pictures

    def _frame_order(self, scene: MapScene) -> FrameOrder:
        contents = self._contents
        return FrameOrder(
            scene, self.view, contents.theme, contents.visible - {"sites"},
            contents.placed_sites, self.devicePixelRatio(), contents.vectors,
        )  # fmt: skip

    def _order(self, *, interrupts: bool) -> None:
        if self._contents.scene is not None:
            order = self._frame_order(self._contents.scene)
            self._picture.order(order, interrupts=interrupts)

    def _draw_anew(self) -> None:
        self._order(interrupts=True)
        self.update()

    def _on_view_changed(self, zooms: bool) -> None:  # noqa: FBT001 - Qt's slot
        if self._contents.scene is None:
            return
        if self._picture.covers(self.view):
            self._picture.order_soon(self._frame_order(self._contents.scene))
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
        painter.fillRect(event.rect(), colour(self.theme.sea))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._picture.paint(painter, self.view)
        if self._contents.scene is not None:
            self._paint_overlays(painter)
        painter.end()

    def _paint_overlays(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(EACH_TEXT_ITS_OWN)
        self.overlays.paint(painter, self.view, self.projection, self.theme)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer a press to the tool, else pan."""
        self._press(event, is_second=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Offer the second press of a double click."""
        self._press(event, is_second=True)

    def _press(self, event: QMouseEvent, *, is_second: bool) -> None:
        if self._contents.scene is None:
            return
        is_taken = self._pointer.press(
            event.position(),
            event.button(),
            is_second=is_second,
            has_shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
        )
        self._has_taken_right = is_taken and event.button() == Qt.MouseButton.RightButton
        if not is_taken:
            event.ignore()
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or let the tool follow; say where the pointer is."""
        if self._contents.scene is None:
            return
        at = event.position()
        self._pointer.move(at)
        is_busy = self.toolbox.in_hand.is_busy and not self._pointer.is_panning
        self._edge_pan.follow(at, is_busy=is_busy)
        self._show_cursor(at)
        self.cursorMoved.emit(*self.projection.point_to_degrees(*self.view.point_m(at.x(), at.y())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if self._contents.scene is not None:
            self._pointer.release(event.position(), event.button())
            self._show_cursor(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the lines and transformers here, unless the tool took the press."""
        ids = () if self._has_taken_right else self.stage.elements_at(QPointF(event.pos()))
        self._has_taken_right = False
        if ids:
            self.stage.offer(ids, QPointF(event.pos()))
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, finely with Ctrl; turn the map with Shift."""
        held, step = event.modifiers(), event.angleDelta()
        self._pointer.wheel(
            event.position(),
            step.y() or step.x(),
            is_fine=bool(held & Qt.KeyboardModifier.ControlModifier),
            turns=bool(held & Qt.KeyboardModifier.ShiftModifier),
        )
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the map rest, unless a drag goes on outside."""
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._edge_pan.stop()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drive the map by keyboard; what it does not know goes to the window."""
        if self._contents.scene is None or not self._takes_key(event):
            super().keyPressEvent(event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        tool = self.toolbox.in_hand
        if event.matches(QKeySequence.StandardKey.Undo):
            return tool.undo()
        if event.matches(QKeySequence.StandardKey.Redo):
            return tool.redo()
        return self._pointer.key_down(event.key())

    def _wants_shortcut(self, event: QKeyEvent) -> bool:
        """Return whether a shortcut of the window belongs to the map as things stand."""
        tool = self.toolbox.in_hand
        is_step = any(
            event.matches(key)
            for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        )
        if is_step:
            return tool.sketch is not None
        has_modifier = event.modifiers() & _MODIFIERS
        return not has_modifier and (event.key() == Qt.Key.Key_Escape or tool.wants(event.key()))

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
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Follow a move to a screen of another resolution; keep keys that drawing needs."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._wants_shortcut(event):
            event.accept()
            return True
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
        self.setAccessibleDescription(self._contents.sites.spoken())


def _is_same_study(one: MapScene, other: MapScene) -> bool:
    """Return whether two scenes differ in projection only, as far as their stations tell."""
    return bool(one.stations.ids) and one.stations.ids == other.stations.ids
