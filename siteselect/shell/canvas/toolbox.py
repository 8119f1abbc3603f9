"""The tools of the map by name, and the one in hand."""

from PySide6.QtCore import QObject, Signal

from siteselect.shell.canvas.tools.tool import Tool


class Toolbox(QObject):
    """Tools that whoever made them put in; `changed` brings the name of the one taken in hand."""

    changed = Signal(str)

    def __init__(self, first: Tool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = {first.name: first}
        self._in_hand = first

    @property
    def in_hand(self) -> Tool:
        """The tool that the pointer works with."""
        return self._in_hand

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all tools, in the order they were put in."""
        return tuple(self._tools)

    def register(self, tool: Tool) -> None:
        """Put in a tool; its name must be its own."""
        if tool.name in self._tools:
            raise ValueError(f"there is already a tool {tool.name!r}")
        self._tools[tool.name] = tool

    def take(self, name: str) -> None:
        """Take a tool in hand; what the old one had begun is cancelled."""
        tool = self._tools[name]
        if tool is not self._in_hand:
            self._in_hand.cancel()
            self._in_hand = tool
            self.changed.emit(name)
