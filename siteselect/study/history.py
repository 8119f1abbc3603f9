"""The one order of steps: every edit and every change of what is out of service, undone in turn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from siteselect.core.words import say
from siteselect.study.changes import Changes, changes_between
from siteselect.study.study import Study

Listener = Callable[[Changes], None]

STAY = say("Keep what was out of service")


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Where a step led to; two steps are the same only when they are one object.

    Attributes
    ----------
    text : str
        What it is called in the menu; empty for the study as it was opened.
    out_of_service : frozenset of str
        Lines and transformers out of service after it: a question put to the study, no part of it.
    taken_at : datetime
        When it was taken, in UTC.
    """

    text: str
    study: Study
    out_of_service: frozenset[str] = frozenset()
    taken_at: datetime = field(default_factory=lambda: datetime.now(UTC))


class History:
    """The steps a planner took and where among them the study stands.

    Views register with :meth:`listen` and are told what differs; a listener that edits raises.
    What is out of service is not saved and does not make the study count as modified.
    """

    def __init__(self, study: Study) -> None:
        self._steps = [Step("", study)]
        self._position = 0
        self._saved: Study | None = study
        self._listeners: list[Listener] = []
        self._is_telling = False

    @classmethod
    def restored(cls, steps: Sequence[Step], position: int, *, saved: int | None) -> "History":
        """Return the history of an earlier session.

        Parameters
        ----------
        steps : sequence of Step
            All of them, the study as it was opened first.
        position : int
            Which of them the study stands at.
        saved : int or None
            Which of them is on disk; None when none of them is.
        """
        history = cls(steps[0].study)
        history._steps = list(steps)
        history._position = position
        history._saved = None if saved is None else steps[saved].study
        return history

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step there is, those that redo would bring back included."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """Which of the steps the study stands at."""
        return self._position

    @property
    def saved_position(self) -> int | None:
        """Which of the steps is on disk, the last one of equals; None when none of them is."""
        found = [at for at, step in enumerate(self._steps) if step.study is self._saved]
        return found[-1] if found else None

    @property
    def study(self) -> Study:
        """The study as it stands."""
        return self._steps[self._position].study

    @property
    def out_of_service(self) -> frozenset[str]:
        """Ids of the lines and transformers that are out of service."""
        return self._steps[self._position].out_of_service

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
        """Call `listener` with the changes after every commit, undo, redo and jump."""
        self._listeners.append(listener)

    def mark_saved(self, study: Study | None = None) -> None:
        """Remember that a study of this history, or else the present one, is on disk."""
        self._saved = self.study if study is None else study

    def commit(self, text: str, study: Study, *, origin: object = None) -> None:
        """Make `study` the current one as a step named `text`; what could be redone is dropped.

        Raises
        ------
        RuntimeError
            When called from a listener.
        """
        if study is not self.study:
            self._put(Step(text, study, self.out_of_service), origin)

    def take_out(self, text: str, out_of_service: frozenset[str]) -> None:
        """Make this what is out of service, as a step named `text`."""
        if out_of_service != self.out_of_service:
            self._put(Step(text, self.study, out_of_service), None)

    def undo(self) -> None:
        """Go back one step, if there is one."""
        self.go_to(self._position - 1)

    def redo(self) -> None:
        """Go forward one step, if there is one."""
        self.go_to(self._position + 1)

    def go_to(self, position: int) -> None:
        """Go to a step in one jump; a place beyond the ends changes nothing."""
        if position == self._position or not 0 <= position < len(self._steps):
            return
        self._refuse_meddling()
        before = self._steps[self._position]
        self._position = position
        self._tell(before, None)

    def stay_with(self, possible: frozenset[str]) -> None:
        """Go back to what was out of service when there was a result for it last; nobody is told.

        Steps taken since are forgotten, as if they had never been asked for, and edits among them
        stay; where they cannot be forgotten (it was undo that asked), staying is a step.
        """
        asked = self._position
        while asked and self._steps[asked].out_of_service != possible:
            asked -= 1
        if self._steps[asked].out_of_service != possible:
            del self._steps[self._position + 1 :]
            self._steps.append(Step(STAY, self.study, possible))
            self._position += 1
            return
        kept = self._steps[: asked + 1]
        for step in self._steps[asked + 1 : self._position + 1]:
            if step.study is not kept[-1].study:
                kept.append(replace(step, out_of_service=possible))
        self._steps[: self._position + 1] = kept
        self._position = len(kept) - 1

    def _put(self, step: Step, origin: object) -> None:
        self._refuse_meddling()
        before = self._steps[self._position]
        del self._steps[self._position + 1 :]
        self._steps.append(step)
        self._position += 1
        self._tell(before, origin)

    def _refuse_meddling(self) -> None:
        if self._is_telling:
            raise RuntimeError("A listener of the history must not edit the study")

    def _tell(self, before: Step, origin: object) -> None:
        changes = replace(
            changes_between(before.study, self.study, origin=origin),
            outages=before.out_of_service != self.out_of_service,
        )
        self._is_telling = True
        try:
            for listener in self._listeners:
                listener(changes)
        finally:
            self._is_telling = False
