"""Which keys run which action: the table's, unless the planner chose others."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from siteselect.shell.actions.spec import ActionSpec
from siteselect.shell.actions.table import ACTIONS
from siteselect.shell.memory import Memory


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another action that has the same keys, or keys that begin alike."""

    action: ActionSpec
    keys: str


class Keymap(QObject):
    """The keys of every action; a planner's choices are remembered.

    Signals
    -------
    changed
        Some action has other keys than before.
    """

    changed = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._specs = {spec.id: spec for spec in ACTIONS}

    def keys(self, action_id: str) -> tuple[str, ...]:
        """Return the keys of an action, the first one shown; none when they were taken away."""
        chosen = self._chosen.get(action_id)
        return self._specs[action_id].shortcuts if chosen is None else chosen

    def words(self, action_id: str) -> str:
        """Return the keys of an action as the system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(keys).toString(native) for keys in self.keys(action_id))

    def is_own(self, action_id: str) -> bool:
        """Return whether the planner chose the keys of an action."""
        return action_id in self._chosen

    def conflict(self, action_id: str, keys: str) -> Conflict | None:
        """Return the action that already has these keys, or keys that begin or end with them."""
        wanted = QKeySequence(keys)
        exact = QKeySequence.SequenceMatch.NoMatch
        for spec in ACTIONS:
            if spec.id == action_id:
                continue
            for taken in self.keys(spec.id):
                other = QKeySequence(taken)
                if wanted.matches(other) != exact or other.matches(wanted) != exact:
                    return Conflict(spec, taken)
        return None

    def assign(self, action_id: str, keys: str) -> None:
        """Give keys to an action, and take them from whoever had them; empty takes them away."""
        chosen = dict(self._chosen)
        while keys and (conflict := self.conflict(action_id, keys)) is not None:
            left = tuple(k for k in self.keys(conflict.action.id) if k != conflict.keys)
            chosen[conflict.action.id] = left
            self._keep(chosen)
        chosen[action_id] = (keys,) if keys else ()
        self._keep(chosen)
        self.changed.emit()

    def reset(self, action_id: str | None = None) -> None:
        """Go back to the table's keys, of one action or of all.

        An action does not get back keys that another one was given meanwhile.
        """
        chosen = {} if action_id is None else dict(self._chosen)
        if action_id is not None:
            chosen.pop(action_id, None)
            self._keep(chosen)
            free = tuple(
                keys
                for keys in self._specs[action_id].shortcuts
                if self.conflict(action_id, keys) is None
            )
            if free != self._specs[action_id].shortcuts:
                chosen[action_id] = free
        self._keep(chosen)
        self.changed.emit()

    @property
    def _chosen(self) -> Mapping[str, tuple[str, ...]]:
        known = self._memory.preferences.shortcuts
        return {key: keys for key, keys in known.items() if key in self._specs}

    def _keep(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Remember what differs from the table."""
        differs = {key: keys for key, keys in chosen.items() if keys != self._specs[key].shortcuts}
        self._memory.remember_shortcuts(differs)
