"""What a tool is: a small state machine between the pointer and the sites."""

from dataclasses import dataclass
from typing import Protocol

import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.arrays import FloatArray
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme

GRAB_PX = 9.0


@dataclass(frozen=True)
class Handle:
    """One vertex of the selected area: its site and its place in the ring."""

    site_id: str
    index: int


class Stage(Protocol):
    """What a tool may see of the canvas and ask of it; geometry is in map metres."""

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

    def site_at(self, at: QPointF) -> str | None:
        """Return the site under a pixel, the topmost first."""

    def handle_at(self, at: QPointF) -> Handle | None:
        """Return the vertex of the selected area under a pixel."""

    def geometry_of(self, site_id: str) -> shapely.Geometry:
        """Return a site's geometry."""

    def select(self, site_id: str) -> None:
        """Select a site, or nothing with an empty id."""

    def preview(self, site_id: str, geometry: shapely.Geometry) -> None:
        """Show a site elsewhere while it is dragged, and tell."""

    def drop(self, site_id: str, geometry: shapely.Geometry) -> None:
        """End a drag with a new geometry."""

    def abandon(self, site_id: str) -> None:
        """End a drag with the old geometry."""

    def finish(self, geometry: shapely.Geometry) -> None:
        """Hand over a new site's geometry."""

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


def is_near(one: QPointF, other: QPointF, within_px: float = GRAB_PX) -> bool:
    """Return whether two pixels are close enough to count as the same. `within_px` [px]."""
    gap = one - other
    return gap.x() ** 2 + gap.y() ** 2 <= within_px**2


def pixels(view: MapView, xy_m: FloatArray) -> list[QPointF]:
    """Return map coordinates, shape ``(n, 2)``, as pixels of the view."""
    return [QPointF(x, y) for x, y in view.to_px(xy_m).tolist()]
