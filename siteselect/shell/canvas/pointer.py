"""Mouse and keys of the map: panning and zooming always work, the rest goes to the tool."""

from PySide6.QtCore import QPointF, Qt

from siteselect.shell.canvas.navigator import ZOOM_STEP, Navigator
from siteselect.shell.canvas.toolbox import Toolbox
from siteselect.shell.canvas.tools.tool import Tool

FINE_ZOOM_STEP = 1.05
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

    def press(self, at: QPointF, button: Qt.MouseButton, *, is_second: bool = False) -> bool:
        """Take a press; return False when neither the tool nor panning wants it."""
        always_pans = button == Qt.MouseButton.MiddleButton or self._holds_space
        if not always_pans:
            self._is_tools = self._offer(at, button, is_second=is_second)
            if self._is_tools:
                return True
        if always_pans or button == Qt.MouseButton.LeftButton:
            self._pans_with = button
            self._grabbed = self._pressed = at
            return True
        return False

    def _offer(self, at: QPointF, button: Qt.MouseButton, *, is_second: bool) -> bool:
        if is_second and button == Qt.MouseButton.LeftButton and self.tool.double_click(at):
            return True
        return self.tool.press(at, button)

    def move(self, at: QPointF) -> None:
        """Drag the map, or let the tool follow."""
        if self._grabbed is not None:
            step = at - self._grabbed
            self._grabbed = at
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
            return
        start, self._grabbed, self._pressed = self._pressed, None, None
        stayed = start is not None and (at - start).manhattanLength() <= _CLICK_PX
        if stayed and button == Qt.MouseButton.LeftButton and not self._holds_space:
            self.tool.click()

    def wheel(self, at: QPointF, angle: float, *, is_fine: bool) -> None:
        """Zoom about the pointer; `angle` in eighths of a degree as Qt gives it."""
        step = FINE_ZOOM_STEP if is_fine else ZOOM_STEP
        self._navigator.zoom(step ** (angle / _NOTCH), at)

    def key_down(self, key: int) -> bool:
        """Take a key; return False to leave it to the window."""
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
