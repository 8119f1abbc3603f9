"""What all drawing tools share: corners set one by one, caught, typed, taken back and resumed."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from siteselect.core.drawing.local_plane import LonLat, bearing_deg, distance_m, place_at
from siteselect.core.drawing.positions import read_position
from siteselect.core.drawing.quantities import degrees_of, metres_of
from siteselect.shell.canvas.tools.entry import BEARING, DISTANCE, POSITION, Field
from siteselect.shell.canvas.tools.marks import paint_corners, paint_outline, paint_snap
from siteselect.shell.canvas.tools.measures import position_text
from siteselect.shell.canvas.tools.tool import Stage, Tool
from siteselect.study.sketch import Sketch

if TYPE_CHECKING:
    from siteselect.core.drawing.snapping import Snap

_TAKES_BACK = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class DraftTool(Tool):
    """Sets corners in degrees; what they become is for the tool to say.

    Attributes
    ----------
    corners : list of LonLat
        What has been set so far, in degrees.
    hint : str
        What is to be said beside the pointer instead of the measures.
    """

    cursor = Qt.CursorShape.CrossCursor
    snaps = True
    is_area = True

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.corners: list[LonLat] = []
        self.hint = ""
        self._taken_back: list[LonLat] = []
        self._pointer: QPointF | None = None
        self._snap: Snap | None = None

    # To be said by each tool

    def corner_set(self) -> None:
        """Do what follows from a corner that was just set."""

    def outline(self, tip: LonLat | None) -> list[LonLat]:
        """Return the outline as it would be with the pointer at `tip`."""
        return self.corners if tip is None else [*self.corners, tip]

    def measures(self, tip: LonLat) -> str:
        """Return what to say beside the pointer."""
        raise NotImplementedError

    # The pointer

    @property
    def is_busy(self) -> bool:
        """Whether a corner has been set."""
        return bool(self.corners)

    @property
    def tip(self) -> LonLat | None:
        """The place that the next press would set; None before the pointer was seen."""
        return None if self._pointer is None else self._aimed(self._pointer)

    def press(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Set a corner."""
        if button != Qt.MouseButton.LeftButton:
            return False
        self._pointer = at
        self._snap = self.stage.snap(at)
        place = self._aimed(at)
        if not self.corners or place != self.corners[-1]:
            self.set_corner(place)
        return True

    def move(self, at: QPointF) -> None:
        """Stretch the outline to the pointer."""
        self._pointer = at
        self._snap = self.stage.snap(at)
        self.hint = ""
        self.stage.refresh()

    def set_corner(self, place: LonLat) -> None:
        """Set a corner at a place; one that was taken back before cannot come again."""
        self.corners.append(place)
        self._taken_back.clear()
        self.hint = ""
        self.stage.tell_sketch()
        self.stage.refresh()
        self.corner_set()

    def _aimed(self, at: QPointF) -> LonLat:
        if self._snap is None:
            return self.stage.place_under(at)
        return self.stage.projection.point_to_degrees(self._snap.x_m, self._snap.y_m)

    # Keys

    def key(self, key: int) -> bool:
        """Backspace and Delete take the last corner back; S switches catching on and off."""
        if key in _TAKES_BACK:
            return self.undo()
        if key == Qt.Key.Key_S:
            self.stage.toggle_snapping()
            if self._pointer is not None:
                self.move(self._pointer)
            return True
        return False

    def wants(self, key: int) -> bool:
        """Return whether a shortcut of the window is the tool's: keys that take back, and S."""
        if key == Qt.Key.Key_S:
            return True
        return key in _TAKES_BACK and self.is_busy

    def undo(self) -> bool:
        """Take the last corner back."""
        if not self.corners:
            return False
        self._taken_back.append(self.corners.pop())
        self._changed()
        return True

    def redo(self) -> bool:
        """Bring back the corner taken back last."""
        if not self._taken_back:
            return False
        self.corners.append(self._taken_back.pop())
        self._changed()
        return True

    def cancel(self) -> None:
        """Throw the outline away."""
        had_any = bool(self.corners)
        self.corners.clear()
        self._taken_back.clear()
        self._snap = None
        self.hint = ""
        if had_any:
            self.stage.tell_sketch()
        self.stage.refresh()

    def _changed(self) -> None:
        self.hint = ""
        self.stage.tell_sketch()
        self.stage.refresh()

    # Keeping

    @property
    def sketch(self) -> Sketch | None:
        """The corners set so far."""
        return Sketch(self.name, tuple(self.corners)) if self.corners else None

    def resume(self, sketch: Sketch) -> None:
        """Go on with the corners of a sketch."""
        self.corners = list(sketch.vertices)
        self._taken_back.clear()
        self._changed()

    # Typing

    @property
    def fields(self) -> Sequence[Field]:
        """A position; from the second corner on also distance and bearing."""
        return (DISTANCE, BEARING, POSITION) if self.corners else (POSITION,)

    @property
    def readings(self) -> Mapping[str, str]:
        """Where the pointer is, and how it lies from the last corner."""
        tip = self.tip
        if tip is None:
            return {}
        readings = {POSITION.key: position_text(tip)}
        if self.corners:
            readings[DISTANCE.key] = f"{distance_m(self.corners[-1], tip):.1f}"
            readings[BEARING.key] = f"{bearing_deg(self.corners[-1], tip):.1f}"
        return readings

    def enter(self, typed: Mapping[str, str]) -> None:
        """Set a corner where it was typed; what was left out is as the pointer has it."""
        if position := typed.get(POSITION.key):
            self.set_corner(read_position(position, bounds=self.stage.bounds_deg))
        elif self.corners and typed:
            self.set_corner(self._typed_from(self.corners[-1], typed))

    def _typed_from(self, start: LonLat, typed: Mapping[str, str]) -> LonLat:
        tip = self.tip or start
        metres = metres_of(typed[DISTANCE.key]) if DISTANCE.key in typed else distance_m(start, tip)
        bearing = (
            degrees_of(typed[BEARING.key]) if BEARING.key in typed else bearing_deg(start, tip)
        )
        return place_at(start, bearing=bearing, metres=metres)

    # Painting

    def paint_ghost(self, painter: QPainter, outline: Sequence[LonLat]) -> None:
        """Paint an outline that a press would set as it is."""
        spots = [self.stage.pixel_of(place) for place in outline]
        is_wrong = bool(self.hint)
        paint_outline(painter, spots, self.stage.theme, is_closed=True, is_wrong=is_wrong)

    def paint(self, painter: QPainter) -> None:
        """Paint the outline so far, what was caught, and what is to be said about it."""
        tip = self.tip
        if self.corners:
            spots = [self.stage.pixel_of(place) for place in self.outline(tip)]
            is_wrong = bool(self.hint)
            paint_outline(
                painter, spots, self.stage.theme, is_closed=self.is_area, is_wrong=is_wrong
            )
            set_spots = [self.stage.pixel_of(place) for place in self.corners]
            paint_corners(painter, set_spots, self.stage.theme, is_wrong=is_wrong)
        if self._snap is not None:
            paint_snap(painter, self._snap, self.stage.theme, self.stage.view)
        if (
            self._pointer is not None
            and tip is not None
            and (text := self.hint or self.measures(tip))
        ):
            self.stage.paint_hint(painter, self._pointer, text, is_warning=bool(self.hint))
