"""Mouse and keys of the map: panning and zooming always work, the rest goes to the tool."""

from PySide6.QtCore import QPointF, Qt

from siteselect.shell.canvas.glide import Throw
from siteselect.shell.canvas.navigator import ZOOM_STEP, Navigator
from siteselect.shell.canvas.toolbox import Toolbox
from siteselect.shell.canvas.tools.tool import Tool
from siteselect.shell.canvas.tools.zoom_box import ZoomBoxTool

FINE_ZOOM_STEP = 1.05
TURN_STEP_DEG = 5.0
LENDS_TO_BOX = frozenset({"select", "pan"})
"""Tools that leave a drag with Shift to the zoom box."""
_KEY_PAN = 0.15
_CLICK_PX = 3.0
_NOTCH = 120.0
_PANS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ZOOMS = {
    Qt.Key.Key_Plus: ZOOM_STEP,
    Qt.Key.Key_Equal: ZOOM_STEP,
    Qt.Key.Key_Minus: 1 / ZOOM_STEP,
}


class Pointer:
    """Decides whether a press pans or is the tool's; the middle button and Space pan always."""

    def __init__(self, navigator: Navigator, toolbox: Toolbox) -> None:
        self._toolbox = toolbox
        self._navigator = navigator
        self._holds_space = False
        self._grabbed: QPointF | None = None
        self._pressed: QPointF | None = None
        self._pans_with = Qt.MouseButton.NoButton
        self._is_tools = False
        self._throw = Throw()

    @property
    def tool(self) -> Tool:
        """The tool in hand."""
        return self._toolbox.in_hand

    @property
    def is_panning(self) -> bool:
        """Whether the map is being dragged."""
        return self._grabbed is not None

    def cursor(self, at: QPointF) -> Qt.CursorShape:
        """Return the shape that says what a press would do."""
        if self.is_panning:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.OpenHandCursor if self._holds_space else self.tool.cursor_at(at)

    def press(
        self,
        at: QPointF,
        button: Qt.MouseButton,
        *,
        is_second: bool = False,
        has_shift: bool = False,
    ) -> bool:
        """Take a press; return False when neither the tool nor panning wants it."""
        self._navigator.hold()
        self._toolbox.give_back()
        if has_shift and button == Qt.MouseButton.LeftButton and self._lets_zoom:
            self._toolbox.lend("zoom_box")
        always_pans = button == Qt.MouseButton.MiddleButton or self._holds_space
        if not always_pans:
            self._is_tools = self._offer(at, button, is_second=is_second)
            if self._is_tools:
                return True
        if always_pans or button == Qt.MouseButton.LeftButton:
            self._pans_with = button
            self._grabbed = self._pressed = at
            self._throw.start(at)
            return True
        return False

    @property
    def _lets_zoom(self) -> bool:
        return self.tool.name in LENDS_TO_BOX and not self.tool.is_busy and not self._holds_space

    def _offer(self, at: QPointF, button: Qt.MouseButton, *, is_second: bool) -> bool:
        if is_second and button == Qt.MouseButton.LeftButton and self.tool.double_click(at):
            return True
        return self.tool.press(at, button)

    def move(self, at: QPointF) -> None:
        """Drag the map, or let the tool follow."""
        if self._grabbed is not None:
            step = at - self._grabbed
            self._grabbed = at
            self._throw.follow(at)
            self._navigator.pan(step.x(), step.y())
        else:
            self.tool.move(at)

    def release(self, at: QPointF, button: Qt.MouseButton) -> None:
        """End a drag; a left press that moved nowhere is a click on empty ground."""
        if self._grabbed is None or button != self._pans_with:
            if self._is_tools:
                self.tool.move(at)
                self.tool.release()
            self._is_tools = False
            self._return_box(at, button)
            return
        start, self._grabbed, self._pressed = self._pressed, None, None
        stayed = start is not None and (at - start).manhattanLength() <= _CLICK_PX
        if stayed and button == Qt.MouseButton.LeftButton and not self._holds_space:
            self.tool.click()
        elif not stayed and (speed := self._throw.speed()) is not None:
            self._navigator.glide(speed)

    def _return_box(self, at: QPointF, button: Qt.MouseButton) -> None:
        """Give a lent zoom box back; a click that drew none is the tool's own."""
        box = self.tool
        if not self._toolbox.is_lent or not isinstance(box, ZoomBoxTool):
            return
        has_zoomed = box.has_zoomed
        self._toolbox.give_back()
        if not has_zoomed and self._offer(at, button, is_second=False):
            self.tool.release()

    def wheel(self, at: QPointF, angle: float, *, is_fine: bool, turns: bool = False) -> None:
        """Zoom or turn about the pointer; `angle` in eighths of a degree as Qt gives it."""
        if turns:
            step_deg = TURN_STEP_DEG / 5 if is_fine else TURN_STEP_DEG
            self._navigator.turn(step_deg * angle / _NOTCH, at)
            return
        step = FINE_ZOOM_STEP if is_fine else ZOOM_STEP
        self._navigator.zoom(step ** (angle / _NOTCH), at)

    def key_down(self, key: int) -> bool:
        """Take a key; return False to leave it to the window."""
        self._navigator.hold()
        if key == Qt.Key.Key_Escape and self.tool.is_busy:
            self.tool.cancel()
            return True
        if self.tool.key(key):
            return True
        if key == Qt.Key.Key_Space:
            self._holds_space = True
        elif (direction := _PANS.get(Qt.Key(key))) is not None:
            view = self._navigator.view
            self._navigator.pan(
                direction[0] * _KEY_PAN * view.width_px, direction[1] * _KEY_PAN * view.height_px
            )
        elif (factor := _ZOOMS.get(Qt.Key(key))) is not None:
            self._navigator.zoom(factor)
        elif key == Qt.Key.Key_Home:
            self._navigator.full()
        else:
            return False
        return True

    def key_up(self, key: int) -> None:
        """Let go of Space."""
        if key == Qt.Key.Key_Space:
            self._holds_space = False

    def let_go(self) -> None:
        """Forget held keys and buttons, as when the window loses the keyboard."""
        self._holds_space = False
        self._grabbed = self._pressed = None
        self._toolbox.give_back()
