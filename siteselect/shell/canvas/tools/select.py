"""Selecting sites and changing them where they are: moving, turning, corners, their connection."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from shapely import LineString, Point, Polygon

from siteselect.core.drawing.local_plane import LonLat, area_ha, bearing_deg, length_km
from siteselect.core.drawing.moving import carried, turned
from siteselect.core.drawing.outline import (
    n_corners,
    with_corner_after,
    with_corner_at,
    without_corner,
)
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.canvas.edit_requests import RouteSite
from siteselect.shell.canvas.grips import Grip, GripKind
from siteselect.shell.canvas.tools.marks import paint_snap
from siteselect.shell.canvas.tools.measures import area_text, beside, length_text, station_text
from siteselect.shell.canvas.tools.tool import Stage, Tool, is_near

if TYPE_CHECKING:
    from siteselect.core.drawing.snapping import Snap

CROSSING_HINT = say("The outline would cross itself here")

_CLICK_PX = 3.0
_DELETES = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_WHAT = {
    GripKind.CORNER: "corner",
    GripKind.MIDDLE: "insert",
    GripKind.TURN: "turn",
}
_BENT = {GripKind.BEND, GripKind.ROUTE}


@dataclass
class _Drag:
    """A drag under way: what of which site, from where, and how it stands."""

    site_id: str
    grip: Grip | None
    pressed: QPointF
    start: LonLat
    original: Point | Polygon
    current: Point | Polygon
    way: tuple[LonLat, ...] = ()
    has_moved: bool = False
    hint: str = ""
    is_warning: bool = False

    @property
    def is_of_route(self) -> bool:
        """Whether the connection is dragged, not the site."""
        return self.grip is not None and self.grip.kind in _BENT


class SelectTool(Tool):
    """Click selects, drag moves a site, a corner or a bend; drag on empty ground pans."""

    name = "select"
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._drag: _Drag | None = None
        self._chosen: Grip | None = None
        self._pointer: QPointF | None = None
        self._snap: Snap | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being dragged."""
        return self._drag is not None

    # The pointer

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Select what is under the pointer and get ready to drag it."""
        if button != Qt.MouseButton.LeftButton:
            return False
        grip = self._grip_at(at)
        held = grip or self.stage.edge_at(at)
        site_id = held.site_id if held else self.stage.site_at(at)
        self._choose(grip)
        if site_id is None:
            return False
        self.stage.select(site_id)
        shape = self.stage.geometry_of(site_id)
        self._drag = _Drag(site_id, grip, at, self.stage.place_under(at), shape, shape)
        if self._drag.is_of_route:
            self._drag.way = self.stage.connection
        return True

    def _grip_at(self, at: QPointF) -> Grip | None:
        """Return what would be taken hold of; another site goes before the connection under it."""
        grip = self.stage.grip_at(at)
        if grip is None or grip.kind is not GripKind.ROUTE:
            return grip
        return grip if self.stage.site_at(at) in {None, grip.site_id} else None

    def _choose(self, grip: Grip | None) -> None:
        is_kept = grip is not None and grip.kind in {GripKind.CORNER, GripKind.BEND}
        self._chosen = grip if is_kept else None
        self.stage.point_out(self._chosen)

    def move(self, at: QPointF) -> None:
        """Carry along what is dragged."""
        self._pointer = at
        drag = self._drag
        if drag is None or (not drag.has_moved and is_near(at, drag.pressed, _CLICK_PX)):
            return
        drag.has_moved = True
        self._snap = self.stage.snap(at, without=drag.site_id) if self._catches(drag) else None
        place = self._aimed(at)
        if drag.is_of_route:
            self._bend(drag, place)
        else:
            self._reshape(drag, place)

    def _catches(self, drag: _Drag) -> bool:
        if drag.grip is None:
            return isinstance(drag.original, Point)
        return drag.grip.kind in {GripKind.CORNER, GripKind.MIDDLE}

    def _aimed(self, at: QPointF) -> LonLat:
        if self._snap is None:
            return self.stage.place_under(at)
        return self.stage.projection.point_to_degrees(self._snap.x_m, self._snap.y_m)

    def release(self) -> None:
        """Drop what was dragged; a corner that would make the outline cross stays before it."""
        drag, self._drag, self._snap = self._drag, None, None
        if drag is None or not drag.has_moved:
            return
        if drag.is_of_route:
            self.stage.ask(RouteSite(drag.site_id, LineString(drag.way)))
            self.stage.end_route()
            return
        self._keep_chosen(drag)
        self.stage.drop(
            drag.site_id, drag.current, "move" if drag.grip is None else _WHAT[drag.grip.kind]
        )

    def _keep_chosen(self, drag: _Drag) -> None:
        """Let a corner that was set by dragging the middle of an edge be the chosen one."""
        grip = drag.grip
        if grip is not None and grip.kind is GripKind.MIDDLE:
            self._choose(Grip(GripKind.CORNER, grip.site_id, grip.index + 1, grip.ring))

    def click(self) -> None:
        """Select nothing: the click met empty ground."""
        self.stage.select("")

    def double_click(self, at: QPointF) -> bool:
        """Set a corner on an edge, or take a bend of the connection away."""
        grip = self.stage.grip_at(at)
        if grip is not None and grip.kind is GripKind.BEND:
            self._drag = None
            self._choose(grip)
            self._delete(grip)
            return True
        edge = self.stage.edge_at(at)
        if edge is None or (grip is not None and grip.kind is GripKind.CORNER):
            return False
        self._drag = None
        shape = self.stage.geometry_of(edge.site_id)
        assert isinstance(shape, Polygon)
        place = self.stage.place_under(at)
        changed = with_corner_after(shape, ring=edge.ring, index=edge.index, place=place)
        if changed.is_valid:
            self.stage.drop(edge.site_id, changed, "insert")
            self._choose(Grip(GripKind.CORNER, edge.site_id, edge.index + 1, edge.ring))
        return True

    # Keys

    def wants(self, key: int) -> bool:
        """Return whether Delete means the chosen corner, not the site."""
        return key in _DELETES and self._has_chosen

    def key(self, key: int) -> bool:
        """Delete takes the chosen corner or bend away."""
        if key not in _DELETES or not self._has_chosen or self._drag is not None:
            return False
        assert self._chosen is not None
        self._delete(self._chosen)
        return True

    @property
    def _has_chosen(self) -> bool:
        """Whether the chosen corner or bend is still there: the site may have changed since."""
        grip = self._chosen
        if grip is None or grip.site_id != self.stage.selected_id:
            return False
        if grip.kind is GripKind.BEND:
            return grip.index < len(self.stage.connection) - 1
        return grip.index < n_corners(self.stage.geometry_of(grip.site_id), grip.ring)

    def _delete(self, grip: Grip) -> None:
        if grip.kind is GripKind.BEND:
            way = self.stage.connection
            self._choose(None)
            self.stage.ask(
                RouteSite(grip.site_id, LineString([*way[: grip.index], *way[grip.index + 1 :]]))
            )
            return
        shape = self.stage.geometry_of(grip.site_id)
        changed = (
            without_corner(shape, ring=grip.ring, index=grip.index)
            if isinstance(shape, Polygon)
            else None
        )
        if changed is not None and changed.is_valid:
            self._choose(None)
            self.stage.drop(grip.site_id, changed, "delete")

    def cancel(self) -> None:
        """Put what was dragged back."""
        drag, self._drag, self._snap = self._drag, None, None
        self._choose(None)
        if drag is None or not drag.has_moved:
            return
        if drag.is_of_route:
            self.stage.end_route()
        else:
            self.stage.abandon(drag.site_id)

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        """Show what a press would grab."""
        if self._drag is not None and self._drag.has_moved:
            return Qt.CursorShape.ClosedHandCursor
        grip = self._grip_at(at)
        if grip is not None:
            return _CURSORS[grip.kind]
        if self.stage.site_at(at) is not None:
            return Qt.CursorShape.PointingHandCursor
        return self.cursor

    # What a drag does

    def _reshape(self, drag: _Drag, place: LonLat) -> None:
        changed = self._changed(drag, place)
        if not changed.is_valid:
            drag.hint, drag.is_warning = tr(CROSSING_HINT), True
            self.stage.refresh()
            return
        drag.current = changed
        drag.hint, drag.is_warning = self._words(drag, place), False
        self.stage.preview(drag.site_id, changed)

    def _changed(self, drag: _Drag, place: LonLat) -> Point | Polygon:
        grip, shape = drag.grip, drag.original
        if grip is None or isinstance(shape, Point):
            start = drag.start if self._snap is None else (shape.centroid.x, shape.centroid.y)
            return carried(shape, start, place)
        if grip.kind is GripKind.TURN:
            centre = _anchor(drag.original)
            return turned(
                shape, bearing_deg(centre, place) - bearing_deg(centre, drag.start), centre
            )
        if grip.kind is GripKind.MIDDLE:
            return with_corner_after(shape, ring=grip.ring, index=grip.index, place=place)
        return with_corner_at(shape, ring=grip.ring, index=grip.index, place=place)

    def _words(self, drag: _Drag, place: LonLat) -> str:
        centre = drag.current.centroid
        station = station_text(self.stage.nearest_station((centre.x, centre.y)))
        if isinstance(drag.current, Point):
            return station
        if drag.grip is not None and drag.grip.kind is GripKind.TURN:
            middle = _anchor(drag.original)
            turn = (bearing_deg(middle, place) - bearing_deg(middle, drag.start) + 180) % 360 - 180
            return tr("turned by {angle:.1f}°", angle=turn)
        return beside(area_text(area_ha(drag.current) * 1e4), station)

    def _bend(self, drag: _Drag, place: LonLat) -> None:
        grip = drag.grip
        assert grip is not None
        if grip.kind is GripKind.ROUTE:
            drag.way = (*drag.way[: grip.index + 1], place, *drag.way[grip.index + 1 :])
            drag.grip = Grip(GripKind.BEND, grip.site_id, grip.index + 1)
            self._choose(drag.grip)
        else:
            drag.way = (*drag.way[: grip.index], place, *drag.way[grip.index + 1 :])
        drag.hint = tr(
            "{length} along this way", length=length_text(length_km(LineString(drag.way)) * 1000)
        )
        self.stage.preview_route(drag.site_id, drag.way)

    # Painting

    def paint(self, painter: QPainter) -> None:
        """Say what the drag does, and mark what it catches."""
        drag = self._drag
        if drag is None or not drag.has_moved or self._pointer is None:
            return
        if self._snap is not None:
            paint_snap(painter, self._snap, self.stage.theme, self.stage.view)
        if drag.hint:
            self.stage.paint_hint(painter, self._pointer, drag.hint, is_warning=drag.is_warning)


def _anchor(shape: Point | Polygon) -> LonLat:
    """Return what a shape is turned about: its middle."""
    middle = shape.centroid
    return middle.x, middle.y


_CURSORS = {
    GripKind.CORNER: Qt.CursorShape.SizeAllCursor,
    GripKind.MIDDLE: Qt.CursorShape.DragCopyCursor,
    GripKind.TURN: Qt.CursorShape.OpenHandCursor,
    GripKind.BEND: Qt.CursorShape.SizeAllCursor,
    GripKind.ROUTE: Qt.CursorShape.DragCopyCursor,
}
