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
        self._lent: Tool | None = None

    @property
    def in_hand(self) -> Tool:
        """The tool that the pointer works with."""
        return self._lent or self._in_hand

    @property
    def is_lent(self) -> bool:
        """Whether the tool in hand will be given back after one use."""
        return self._lent is not None

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
        self.give_back()
        if tool is not self._in_hand:
            self._in_hand.cancel()
            self._in_hand = tool
            self.changed.emit(name)

    def lend(self, name: str) -> None:
        """Take a tool for one use; what was begun with the other waits."""
        self._lent = self._tools[name]

    def give_back(self) -> None:
        """Have the tool before the lent one in hand again."""
        if self._lent is not None:
            self._lent.cancel()
            self._lent = None
