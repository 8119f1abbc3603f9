"""What a tool is: a small state machine between the pointer and the sites."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.arrays import FloatArray
from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.drawing.positions import Bounds
from siteselect.core.drawing.snapping import Snap
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme
from siteselect.shell.canvas.edit_requests import EditRequest
from siteselect.shell.canvas.grips import Grip
from siteselect.shell.canvas.station_here import StationHere
from siteselect.shell.canvas.tools.entry import Choice, Field
from siteselect.study.land_use import LandUse
from siteselect.study.sketch import Sketch

GRAB_PX = 9.0


class Stage(Protocol):
    """What a tool may see of the canvas and ask of it; geometry is in degrees."""

    @property
    def view(self) -> MapView:
        """The part of the map on screen."""

    @property
    def projection(self) -> MapProjection:
        """The map's projection."""

    @property
    def theme(self) -> Theme:
        """The colours."""

    def refresh(self) -> None:
        """Paint the overlay again."""

    def zoom_to_box(self, box_px: QRectF) -> None:
        """Fill the view with what lies in a rectangle on the glass. `box_px` [px]."""

    def paint_hint(
        self, painter: QPainter, at: QPointF, text: str, *, is_warning: bool = False
    ) -> None:
        """Say something beside the pointer."""

    def place_under(self, at: QPointF) -> LonLat:
        """Return the place under a pixel."""

    def pixel_of(self, place: LonLat) -> QPointF:
        """Return where a place is on screen."""

    def snap(self, at: QPointF, *, without: str = "") -> Snap | None:
        """Return what a pixel catches: a station, a corner or an edge of any site but one."""

    def toggle_snapping(self) -> None:
        """Switch catching on or off."""

    def nearest_station(self, place: LonLat) -> tuple[str, float] | None:
        """Return the name of the nearest station and how far it is in metres."""

    def station_at(self, at: QPointF) -> StationHere | None:
        """Return the station under a pixel."""

    @property
    def bounds_deg(self) -> Bounds:
        """Where the study lies: west, south, east, north in degrees."""

    @property
    def land_use(self) -> LandUse:
        """How much land a site takes."""

    def tell_sketch(self) -> None:
        """Tell that what is half drawn has changed."""

    def site_at(self, at: QPointF) -> str | None:
        """Return the site under a pixel, the topmost first."""

    def grip_at(self, at: QPointF) -> Grip | None:
        """Return what can be taken hold of at a pixel on the selected site or its connection."""

    def edge_at(self, at: QPointF) -> Grip | None:
        """Return the edge of the selected area under a pixel, as the grip of its middle."""

    def point_out(self, grip: Grip | None) -> None:
        """Draw one corner filled: the one that Delete would take away."""

    @property
    def selected_id(self) -> str | None:
        """Id of the selected site."""

    def name_of(self, site_id: str) -> str:
        """Return what a site is called."""

    def geometry_of(self, site_id: str) -> shapely.Point | shapely.Polygon:
        """Return a site's geometry."""

    def anchor_of(self, site_id: str) -> LonLat:
        """Return the place of a site that is connected."""

    @property
    def connection(self) -> tuple[LonLat, ...]:
        """The way from the selected site to its station; empty when there is none."""

    def select(self, site_id: str) -> None:
        """Select a site, or nothing with an empty id."""

    def preview(self, site_id: str, geometry: shapely.Geometry) -> None:
        """Show a site elsewhere while it is dragged, and tell."""

    def drop(self, site_id: str, geometry: shapely.Geometry, what: str) -> None:
        """End a drag with a new geometry; `what` is a key of the session's ``RESHAPES``."""

    def abandon(self, site_id: str) -> None:
        """End a drag with the old geometry."""

    def preview_route(self, site_id: str, route: tuple[LonLat, ...]) -> None:
        """Show the connection of the selected site another way, and tell."""

    def end_route(self) -> None:
        """Show the connection as it was."""

    def finish(self, *shapes: shapely.Point | shapely.Polygon, mw: float | None = None) -> None:
        """Hand over the geometry of one or more new sites, and the MW asked for, if known."""

    def ask(self, request: EditRequest) -> None:
        """Ask for an edit of sites that are there."""

    def elements_at(self, at: QPointF) -> tuple[str, ...]:
        """Return the transformers of the station under a pixel, else the lines under it."""

    def words_on(self, element_ids: tuple[str, ...]) -> str:
        """Return what a press on these lines or transformers would do."""

    def paint_elements_at(self, painter: QPainter, at: QPointF) -> None:
        """Point out the lines or the station under a pixel."""

    def switch(self, element_id: str) -> None:
        """Take a line or transformer out of service, or put it back."""

    def offer(self, element_ids: tuple[str, ...], at: QPointF) -> None:
        """Let the planner choose among lines and transformers at a pixel."""


class Tool:
    """A tool that does nothing; a press it does not take lets the canvas pan."""

    name = "pan"
    cursor = Qt.CursorShape.OpenHandCursor
    snaps = False
    """Whether what it sets snaps to what is near."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that Escape would cancel."""
        return False

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:  # noqa: ARG002 - to be overridden
        """Take a press; return False to let it pan."""
        return False

    def move(self, at: QPointF) -> None:
        """Follow the pointer."""

    def release(self) -> None:
        """End what the press began."""

    def click(self) -> None:
        """Take a press and release that panned nowhere."""

    def double_click(self, at: QPointF) -> bool:  # noqa: ARG002 - to be overridden
        """Take the second press of a double click; return False to treat it as a press."""
        return False

    def key(self, key: int) -> bool:  # noqa: ARG002 - to be overridden
        """Take a key; return False to leave it to the canvas."""
        return False

    def cancel(self) -> None:
        """Forget what is under way."""

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:  # noqa: ARG002 - to be overridden
        """Return the pointer's shape over a pixel."""
        return self.cursor

    def paint(self, painter: QPainter) -> None:
        """Paint what is under way."""

    def undo(self) -> bool:
        """Take the last vertex back; return False when there is none to take."""
        return False

    def redo(self) -> bool:
        """Bring back the vertex taken back last; return False when there is none."""
        return False

    def wants(self, key: int) -> bool:  # noqa: ARG002 - to be overridden
        """Return whether a key that is also a shortcut of the window belongs to the tool now."""
        return False

    @property
    def sketch(self) -> Sketch | None:
        """What is half drawn; None when nothing would be lost."""
        return None

    def resume(self, sketch: Sketch) -> None:
        """Go on with a sketch that this tool once had."""

    @property
    def fields(self) -> Sequence[Field]:
        """What may be typed instead of pointed at, as things stand."""
        return ()

    @property
    def readings(self) -> Mapping[str, str]:
        """What the pointer says now for each of :attr:`fields`, by key."""
        return {}

    def enter(self, typed: Mapping[str, str]) -> None:
        """Take what was typed, by key of :attr:`fields`; raise an InputError when it cannot be."""

    @property
    def choices(self) -> Sequence[Choice]:
        """Ways on that are offered as buttons, the usual one first."""
        return ()


def is_near(one: QPointF, other: QPointF, within_px: float = GRAB_PX) -> bool:
    """Return whether two pixels are close enough to count as the same. `within_px` [px]."""
    gap = one - other
    return gap.x() ** 2 + gap.y() ** 2 <= within_px**2


def pixels(view: MapView, xy_m: FloatArray) -> list[QPointF]:
    """Return map coordinates, shape ``(n, 2)``, as pixels of the view."""
    return [QPointF(x, y) for x, y in view.to_px(xy_m).tolist()]
