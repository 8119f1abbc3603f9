"""What a journal knows of a study at one moment, and where the study came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from siteselect.io.disk_stamp import DiskStamp
from siteselect.io.journal_values import Plain
from siteselect.study.history import Step
from siteselect.study.study import Study


@dataclass(frozen=True, slots=True)
class StudySource:
    """The file a study is saved in, or came from.

    Attributes
    ----------
    title : str
        What the window calls the study.
    path : Path or None
        Where the planner saves it; None when it has no file of its own yet.
    packaged : str
        Name of the packaged study it was; empty for others.
    read_from : Path or None
        File that holds exactly this study; None when no file does.
    stamp : DiskStamp or None
        What that file looked like.
    """

    title: str
    path: Path | None = None
    packaged: str = ""
    read_from: Path | None = None
    stamp: DiskStamp | None = None


@dataclass(frozen=True, slots=True)
class JournalState:
    """The steps of a history, where the study stands among them, and what is half drawn.

    Attributes
    ----------
    saved : int or None
        Step that is on disk.
    sketch : JSON value or None
        What the planner had begun to draw.
    """

    steps: Sequence[Step]
    position: int
    saved: int | None
    sketch: Plain = None

    @property
    def is_worth_keeping(self) -> bool:
        """Whether anything would be lost without a journal."""
        return len(self.steps) > 1 or self.sketch is not None

    def place_of(self, study: Study) -> int | None:
        """Return the step that led to this very study, the last one of several."""
        found = [at for at, step in enumerate(self.steps) if step.study is study]
        return found[-1] if found else None
