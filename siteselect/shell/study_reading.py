"""Reading what is to be open in the window; none of it on the screen's thread."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from siteselect.io.journal_state import StudySource
from siteselect.study.history import History
from siteselect.study.study import Study

if TYPE_CHECKING:
    from siteselect.io.journal_shelf import LeftJournal


@dataclass(frozen=True, slots=True)
class OpenedStudy:
    """A study as read.

    Attributes
    ----------
    source : StudySource
        Its path is None when it travels with the program.
    base : Study or None
        The study the file of `source` holds, when steps were taken since; else None.
    history : History or None
        The steps of an earlier session that go on.
    left : LeftJournal or None
        The journal they came from.
    sketch : JSON value or None
        What was half drawn then.
    """

    study: Study
    source: StudySource
    base: Study | None = None
    history: History | None = None
    left: "LeftJournal | None" = None
    sketch: object = None


def read_wanted(wanted: str | Path) -> OpenedStudy:
    """Return a packaged study by name, or the study in a file.

    Raises
    ------
    StudyFileError, InputError
        When there is none, or it cannot be used.
    """
    from siteselect.io.disk_stamp import stamp_of  # noqa: PLC0415 - heavy
    from siteselect.io.packaged import open_study, packaged_studies  # noqa: PLC0415 - heavy

    packaged = packaged_studies()
    if isinstance(wanted, str) and wanted in packaged:
        file = packaged[wanted]
        stamp = stamp_of(file)
        study = open_study(wanted)
        return OpenedStudy(study, StudySource(study.info.name, None, wanted, file, stamp))
    path = Path(wanted)
    seen = None
    with suppress(OSError):
        seen = stamp_of(path)
    study = open_study(path if path.suffix else wanted)
    return OpenedStudy(study, StudySource(path.stem, path, read_from=path, stamp=seen))


def read_left(left: "LeftJournal") -> OpenedStudy:
    """Return what an earlier session left behind, with all its steps.

    Raises
    ------
    StudyFileError
        When it cannot be brought back.
    """
    back = left.recovered()
    state = back.state
    saved = state.saved
    path = back.source.path
    if path is not None and back.source.stamp is not None:
        fits = saved is not None and state.steps[saved].study is back.base
        saved = saved if fits and back.source.stamp.still_fits(path) else None
    history = History.restored(state.steps, state.position, saved=saved)
    return OpenedStudy(history.study, back.source, back.base, history, left, state.sketch)
