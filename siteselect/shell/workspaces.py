"""Arrangements of the panels under names: kept, taken up again, and the usual one."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from siteselect.shell.memory import Memory


class Workspaces:
    """Keeps how a window's panels stand; the names are the planner's own."""

    def __init__(self, window: QMainWindow, memory: Memory, version: int) -> None:
        self._window, self._memory, self._version = window, memory, version
        self._usual = QByteArray()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of what was kept, in the order of the alphabet."""
        return tuple(sorted(self._memory.preferences.workspaces, key=str.casefold))

    def take_usual(self) -> None:
        """Remember the arrangement as it stands as the usual one."""
        self._usual = self._window.saveState(self._version)

    def keep(self, name: str) -> None:
        """Keep the arrangement as it stands; one of the same name is replaced."""
        state = bytes(self._window.saveState(self._version).toBase64().data()).decode()
        self._memory.remember_workspaces({**self._memory.preferences.workspaces, name: state})

    def forget(self, name: str) -> None:
        """Forget what was kept under a name."""
        kept = dict(self._memory.preferences.workspaces)
        kept.pop(name, None)
        self._memory.remember_workspaces(kept)

    def take_up(self, name: str) -> bool:
        """Arrange the panels as kept; return whether they could be."""
        state = self._memory.preferences.workspaces.get(name, "")
        return self._window.restoreState(QByteArray.fromBase64(state.encode()), self._version)

    def reset(self) -> None:
        """Arrange the panels as they are at first."""
        self._window.restoreState(self._usual, self._version)
