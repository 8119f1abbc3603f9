"""Undo and redo: every committed edit keeps the study that stood before it."""

from collections.abc import Callable
from dataclasses import dataclass

from siteselect.study.changes import Changes, changes_between
from siteselect.study.study import Study

Listener = Callable[[Changes], None]


@dataclass(frozen=True)
class Step:
    """One committed edit: what it is called in the menu and the study it led to."""

    text: str
    study: Study


class History:
    """The studies a planner went through, and who wants to hear of changes.

    Views register with :meth:`listen` and are told what differs; a listener that edits raises.
    """

    def __init__(self, study: Study) -> None:
        self._steps = [Step("", study)]
        self._position = 0
        self._saved = study
        self._listeners: list[Listener] = []
        self._is_telling = False

    @property
    def study(self) -> Study:
        """The study as it stands."""
        return self._steps[self._position].study

    @property
    def is_modified(self) -> bool:
        """Whether the study differs from the one last marked as saved."""
        return self.study is not self._saved

    @property
    def undo_text(self) -> str:
        """Name of the step that undo would take back; empty when there is none."""
        return self._steps[self._position].text if self._position else ""

    @property
    def redo_text(self) -> str:
        """Name of the step that redo would bring back; empty when there is none."""
        later = self._position + 1
        return self._steps[later].text if later < len(self._steps) else ""

    def listen(self, listener: Listener) -> None:
        """Call `listener` with the changes after every commit, undo and redo."""
        self._listeners.append(listener)

    def mark_saved(self) -> None:
        """Remember that the study as it stands is on disk."""
        self._saved = self.study

    def commit(self, text: str, study: Study, *, origin: object = None) -> None:
        """Make `study` the current one as a step named `text`; what could be redone is dropped.

        Raises
        ------
        RuntimeError
            When called from a listener.
        """
        if study is self.study:
            return
        before = self.study
        del self._steps[self._position + 1 :]
        self._steps.append(Step(text, study))
        self._position += 1
        self._tell(before, origin)

    def undo(self) -> None:
        """Go back one step, if there is one."""
        if self._position:
            self._move(-1)

    def redo(self) -> None:
        """Go forward one step, if there is one."""
        if self._position + 1 < len(self._steps):
            self._move(1)

    def _move(self, by: int) -> None:
        before = self.study
        self._position += by
        self._tell(before, None)

    def _tell(self, before: Study, origin: object) -> None:
        if self._is_telling:
            raise RuntimeError("A listener of the history must not edit the study")
        changes = changes_between(before, self.study, origin=origin)
        self._is_telling = True
        try:
            for listener in self._listeners:
                listener(changes)
        finally:
            self._is_telling = False
