"""After an unexpected end: says what was left behind and brings it back, or puts it aside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siteselect.core.words import Phrase, say
from siteselect.render.words import tr
from siteselect.shell.file_desk import FileDesk
from siteselect.shell.jobs import LatestJob
from siteselect.shell.moments import moment
from siteselect.shell.question_bar import Answer, Question

if TYPE_CHECKING:
    from pathlib import Path

    from siteselect.core.progress import Progress
    from siteselect.io.journal_reading import LostWork
    from siteselect.io.journal_shelf import LeftJournal


class Recovery(QObject):
    """Looks for journals of programs that ended unexpectedly.

    Nothing is thrown away at once: what is discarded can be restored from the File menu for a
    month.

    Signals
    -------
    asked : Question
        What to do with one of them.
    looked
        What was left behind is known.
    """

    asked = Signal(object)
    looked = Signal()

    def __init__(
        self, files: FileDesk, folder: "Path | None" = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._folder = folder
        self._left: list[LeftJournal] = []
        self._job = LatestJob("recovery", self)
        self._job.finished.connect(self._take)
        files.restored.connect(self._forget)

    @property
    def is_busy(self) -> bool:
        """Whether it still looks."""
        return self._job.is_busy

    @property
    def left(self) -> "tuple[LeftJournal, ...]":
        """What can be restored, the latest first."""
        return tuple(self._left)

    def look(self) -> None:
        """Look for what was left behind and ask about what was not asked about before."""
        folder = self._folder

        def work(_: "Progress") -> "list[LeftJournal]":
            from siteselect.io.journal_shelf import JournalShelf  # noqa: PLC0415 - off the screen

            return JournalShelf(folder).left_behind()

        self._job.submit(work)

    def restore(self, left: "LeftJournal") -> None:
        """Bring one back with all its steps."""
        self._files.restore(left)

    def close(self) -> None:
        """Leave what is left to the next start."""
        self._job.close()
        for left in self._left:
            left.let_go()
        self._left = []

    def _take(self, found: "list[LeftJournal]") -> None:
        self._left = found
        for left in found:
            if not left.is_aside:
                self.asked.emit(self._question(left))
        self.looked.emit()

    def _question(self, left: "LeftJournal") -> Question:
        def open_as_saved() -> None:
            self._put_aside(left)
            self._files.leave_and_open(left.work.path or left.work.packaged)

        has_file = left.work.path is not None or bool(left.work.packaged)
        answers = [
            Answer(
                say("Restore"),
                say("Bring the study back as it was, with every step to undo."),
                lambda: self.restore(left),
            )
        ]
        if has_file:
            answers.append(
                Answer(
                    say("Open as saved"),
                    say("Open the study without these steps; File, Recover has them for a month."),
                    open_as_saved,
                )
            )
        answers.append(
            Answer(
                say("Discard"),
                say("Do not ask again; File, Recover has these steps for a month."),
                lambda: self._put_aside(left),
            )
        )
        return Question(str(left.folder), lost_sentence(left.work), tuple(answers))

    def _put_aside(self, left: "LeftJournal") -> None:
        left.put_aside()

    def _forget(self, left: "LeftJournal") -> None:
        self._left = [other for other in self._left if other is not left]


def lost_sentence(work: "LostWork") -> Phrase:
    """Return what was left behind, as one sentence."""
    if not work.n_steps:
        return say(
            "SiteSelect ended unexpectedly while something was being drawn in {title}.",
            title=work.title,
        )
    values = {
        "n": work.n_steps,
        "title": work.title,
        "time": moment(work.since),
        "last": work.last_text,
    }
    if work.n_steps == 1:
        return say(
            "SiteSelect ended unexpectedly: one step of {title} since {time}: {last}.", **values
        )
    return say(
        "SiteSelect ended unexpectedly: {n:,d} steps of {title} since {time}, last: {last}.",
        **values,
    )


def menu_line(work: "LostWork") -> str:
    """Return what was left behind, for a menu."""
    return tr(
        "{title}: {n:,d} steps since {time}",
        title=work.title,
        n=work.n_steps,
        time=moment(work.since),
    )
