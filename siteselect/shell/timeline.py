"""The order of everything that can be undone: edits of the study, and what is out of service."""

from dataclasses import dataclass

from siteselect.core.words import say
from siteselect.study.history import History
from siteselect.study.study import Study

STAY = say("Keep what was out of service")


@dataclass(frozen=True, slots=True)
class OutageStep:
    """One change of what is out of service, with its name in the menu."""

    text: str
    before: frozenset[str]
    after: frozenset[str]


class Timeline:
    """Steps of the study's history and steps of what is out of service, in the order taken.

    What is out of service is a question put to the study, not a part of it: it is not saved, and
    does not make the study count as modified.

    Attributes
    ----------
    history : History
        The studies of the steps that are edits.
    """

    def __init__(self, study: Study) -> None:
        self.history = History(study)
        self._out: frozenset[str] = frozenset()
        self._steps: list[OutageStep | None] = []
        self._position = 0

    @property
    def out_of_service(self) -> frozenset[str]:
        """Ids of the lines and transformers that are out of service."""
        return self._out

    @property
    def undo_text(self) -> str:
        """Name of the step that undo would take back; empty when there is none."""
        if not self._position:
            return ""
        step = self._steps[self._position - 1]
        return self.history.undo_text if step is None else step.text

    @property
    def redo_text(self) -> str:
        """Name of the step that redo would bring back; empty when there is none."""
        if self._position == len(self._steps):
            return ""
        step = self._steps[self._position]
        return self.history.redo_text if step is None else step.text

    def commit(self, text: str, study: Study, *, origin: object = None) -> None:
        """Make `study` the current one as a step named `text`."""
        if study is not self.history.study:
            self._put(None)
            self.history.commit(text, study, origin=origin)

    def take_out(self, text: str, out_of_service: frozenset[str]) -> None:
        """Make this what is out of service, as a step named `text`."""
        if out_of_service != self._out:
            self._put(OutageStep(text, self._out, out_of_service))
            self._out = out_of_service

    def undo(self) -> None:
        """Go back one step, if there is one."""
        if self._position:
            self._position -= 1
            step = self._steps[self._position]
            if step is None:
                self.history.undo()
            else:
                self._out = step.before

    def redo(self) -> None:
        """Go forward one step, if there is one."""
        if self._position < len(self._steps):
            step = self._steps[self._position]
            self._position += 1
            if step is None:
                self.history.redo()
            else:
                self._out = step.after

    def stay_with(self, possible: frozenset[str]) -> None:
        """Go back to what was out of service when there was a result for it last.

        Steps taken since are forgotten, as if they had never been asked for; where they cannot be
        (it was undo that asked), staying is a step of its own.
        """
        out, since = self._out, []
        for at in range(self._position - 1, -1, -1):
            if out == possible:
                break
            step = self._steps[at]
            if step is not None:
                out = step.before
                since.append(at)
        if out != possible:
            self.take_out(STAY, possible)
            return
        for at in since:
            del self._steps[at]
        self._position -= len(since)
        self._out = possible

    def _put(self, step: OutageStep | None) -> None:
        del self._steps[self._position :]
        self._steps.append(step)
        self._position += 1
