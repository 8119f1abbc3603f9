"""Files in and out of the window: studies, sites, shortlists and pages, off the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siteselect.core.entities import Site
from siteselect.core.errors import InputError, StudyFileError
from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.io.disk_stamp import DiskStamp
from siteselect.io.journal_state import StudySource
from siteselect.io.study_lock import LockedError
from siteselect.render.words import tr
from siteselect.shell.dialogs.questions import Questions, Unsaved
from siteselect.shell.editing_right import EditingRight
from siteselect.shell.file_questions import (
    FILE,
    changed_on_disk,
    held_elsewhere,
    not_saved,
    out_of_reach,
)
from siteselect.shell.file_watch import FileWatch
from siteselect.shell.jobs import LatestJob
from siteselect.shell.journal_keeper import JournalKeeper
from siteselect.shell.memory import Memory
from siteselect.shell.recent_studies import RecentStudies
from siteselect.shell.session import Session
from siteselect.shell.study_reading import OpenedStudy, read_left, read_wanted
from siteselect.study.edits import add_site, unused_site_id
from siteselect.study.study import Study

if TYPE_CHECKING:
    from siteselect.io.journal_shelf import LeftJournal

Then = Callable[[], None]


@dataclass(frozen=True, slots=True)
class SavedStudy:
    """A study as written, what the file looks like now, and what to do next."""

    study: Study
    path: Path
    stamp: DiskStamp
    then: Then | None


@dataclass(frozen=True, slots=True)
class ReloadedStudy:
    """The open study as another program left it on disk."""

    study: Study
    path: Path
    stamp: DiskStamp


@dataclass(frozen=True, slots=True)
class ReadSites:
    """Sites read from a file."""

    sites: tuple[Site, ...]
    path: Path


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was exported."""

    path: Path


class FileDesk(QObject):
    """Opens, saves, imports and exports; one thing at a time, never on the screen's thread.

    Signals
    -------
    working : str
        What is under way.
    idle
        Nothing is under way any more.
    failed : Exception
    told : str
        Something worth knowing that is no error.
    asked : Question
        Something the planner is to decide without hurry.
    answered : str
        What needs no answer any more.
    onDisk : StudySource
        A study was opened, saved or taken over from disk.
    restored : LeftJournal
        What an earlier session left is open with all its steps.
    sketchRestored : object
        What was half drawn when the program ended, as JSON holds it.
    """

    working = Signal(str)
    idle = Signal()
    failed = Signal(object)
    told = Signal(str)
    asked = Signal(object)
    answered = Signal(str)
    onDisk = Signal(object)  # noqa: N815 - Qt's way
    restored = Signal(object)
    sketchRestored = Signal(object)  # noqa: N815 - Qt's way

    def __init__(
        self,
        session: Session,
        questions: Questions,
        memory: Memory,
        keeper: JournalKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.questions = questions
        self._memory = memory
        self._keeper = keeper
        self.recent = RecentStudies(memory, self)
        self._stamp: DiskStamp | None = None
        self._saving: tuple[Path, Then | None] | None = None
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._ask_about_change)
        self._watch.lost.connect(self._tell_lost)
        self._watch.returned.connect(lambda: self.answered.emit(FILE))
        self._right = EditingRight()
        self._job = LatestJob("files", self, title=say("Reading or writing a file"))
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self.idle)
        self._save_job = LatestJob("save", self)
        self._save_job.finished.connect(self._take_saved)
        self._save_job.failed.connect(self._fail_to_save)
        self._next_save: Then | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._job.is_busy or self._save_job.is_busy

    def close(self) -> None:
        """Wait for what is being written, stop, and leave the study to others."""
        self._watch.close()
        self._job.close()
        self._save_job.close()
        self._keeper.close()
        self.recent.close()
        self._right.keep_only(None)

    def open(self, study: Study | str | Path) -> None:
        """Open a study, a packaged study by name, or a study file."""
        if isinstance(study, Study):
            self._take(OpenedStudy(study, StudySource(study.info.name)))
        else:
            self._start(tr("Opening the study"), lambda _: read_wanted(study))

    def restore(self, left: "LeftJournal") -> None:
        """Bring back what an earlier session left; unsaved work is asked about first."""
        self.leave(lambda: self._start(tr("Restoring the study"), lambda _: read_left(left)))

    def ask_and_open(self) -> None:
        """Ask for a study file and open it; unsaved work is asked about first."""
        self.leave(self._ask_and_open)

    def leave_and_open(self, study: str | Path) -> None:
        """Open another study; unsaved work is asked about first."""
        self.leave(lambda: self.open(study))

    def leave(self, then: Then) -> None:
        """Do something that closes the study; ask only when there is something to lose."""
        if not self._session.is_modified:
            then()
            return
        answer = self.questions.unsaved(self._session.title)
        if answer is Unsaved.DISCARD:
            then()
        elif answer is Unsaved.SAVE:
            self.save(then=then)

    def save(self, *, then: Then | None = None, take_over: bool = False) -> None:
        """Save the study where it was opened; ask for a place when that is not to be."""
        path = self._session.path
        if path is None:
            self.save_as(then=then)
            return
        refusal = self._right.take(path, take_over=take_over)
        if isinstance(refusal, LockedError):
            self._ask_about_holder(refusal, then)
        elif refusal is not None:
            self.told.emit(
                tr("{trouble}. Choose another name to save it under.", trouble=refusal.what)
            )
            self.save_as(then=then)
        else:
            self._write(path, expected=self._stamp, then=then)

    def save_as(self, *, then: Then | None = None) -> None:
        """Ask for a place and save the study there."""
        path = self.questions.study_to_write(self._folder() / f"{self._session.title}.gpkg")
        if path is None:
            return
        refusal = self._right.take(path)
        if isinstance(refusal, LockedError):
            self.failed.emit(refusal)
        else:
            self._write(path, expected=None, then=then)

    def reload(self) -> None:
        """Take over the study as it is on disk, as a step that can be undone."""
        path, present = self._session.path, self._session.study
        if path is None:
            return

        def work(_: Progress) -> ReloadedStudy:
            from siteselect.io.disk_stamp import stamp_of  # noqa: PLC0415 - heavy
            from siteselect.io.versions import read_version  # noqa: PLC0415 - heavy

            stamp = stamp_of(path)
            return ReloadedStudy(read_version(path, present), path, stamp)

        self._start(tr("Opening the study"), work)

    def look_at_file(self) -> None:
        """Look whether another program changed the file of the open study."""
        self._watch.look_soon()

    def overwrite(self, *, then: Then | None = None) -> None:
        """Save the study where it was opened, whoever changed the file meanwhile."""
        if self._session.path is not None:
            self._write(self._session.path, expected=None, then=then)

    def _ask_about_holder(self, refusal: LockedError, then: Then | None) -> None:
        self.asked.emit(
            held_elsewhere(
                refusal,
                elsewhere=lambda: self.save_as(then=then),
                take_over=lambda: self.save(then=then, take_over=True),
            )
        )

    def _ask_who_wins(self, path: Path, then: Then | None) -> None:
        self.asked.emit(
            changed_on_disk(
                path,
                reload=self.reload,
                elsewhere=lambda: self.save_as(then=then),
                overwrite=lambda: self.overwrite(then=then),
            )
        )

    def ask_and_import(self) -> None:
        """Ask for a file of candidate sites and add them as one step."""
        path = self.questions.sites_to_import(self._folder())
        if path is not None:
            self.import_sites(path)

    def import_sites(self, path: Path) -> None:
        """Add the candidate sites of a file as one step."""
        study = self._session.study
        workload = next((w for w in study.workloads if w.is_enabled), None)
        if workload is None:
            raise InputError(
                say("The study has no kind of load to plan for"),
                where="workloads",
                fix=say("Add a row to the study's workloads table."),
            )

        def work(_: Progress) -> ReadSites:
            from siteselect.io.geometry_checks import study_extent  # noqa: PLC0415 - heavy
            from siteselect.io.readers.sites import read_sites  # noqa: PLC0415 - heavy

            sites = read_sites(
                path,
                default_workload_id=workload.id,
                default_mw=workload.default_mw,
                near=study_extent(study),
            )
            return ReadSites(sites, path)

        self._start(tr("Reading {file}", file=path.name), work)

    def take_study(self, path: Path) -> bool:
        """Open a dropped study; return False for any other file, which is left alone."""
        is_study = path.suffix.lower() == ".gpkg" and _is_study(path)
        if is_study:
            self.leave_and_open(path)
        return is_study

    def ask_and_export(self) -> None:
        """Ask for a place and a format and export the shortlist."""
        from siteselect.export.register import EXPORTERS  # noqa: PLC0415 - at first use

        formats = ";;".join(f"{tr(e.title)} (*{e.suffix})" for e in EXPORTERS)
        suggested = self._folder() / f"{self._session.title}-shortlist{EXPORTERS[0].suffix}"
        path = self.questions.shortlist_to_write(suggested, formats)
        if path is not None:
            self.export(path)

    def ask_and_export_page(self) -> None:
        """Ask for a place and export the map page."""
        path = self.questions.page_to_write(self._folder() / f"{self._session.title}-map.pdf")
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the shortlist in the format that the file's ending says."""
        session = self._session
        if session.painted is not None and not session.has_all_scores:
            self.failed.emit(
                InputError(
                    say("Some scores are not yet those of the painted hours"),
                    fix=say("Export again in a moment."),
                )
            )
            return
        study, evaluation = session.study_as_judged, session.shown_evaluation
        scores = tuple(session.scores().values())

        def work(_: Progress) -> WrittenFile:
            from siteselect.export.register import exporter_for  # noqa: PLC0415 - at first use
            from siteselect.layout.imprint import Imprint  # noqa: PLC0415 - at first use

            today = Imprint(made_on=date.today())  # noqa: DTZ011 - the planner's own day
            exporter_for(path).write(study, scores, path, imprint=today, evaluation=evaluation)
            return WrittenFile(path)

        self._start(tr("Writing {file}", file=path.name), work)

    def _ask_and_open(self) -> None:
        path = self.questions.study_to_open(self._folder())
        if path is not None:
            self.open(path)

    def _folder(self) -> Path:
        return self._session.path.parent if self._session.path else Path.home()

    def _write(self, path: Path, *, expected: DiskStamp | None, then: Then | None) -> None:
        """Save the study as it stands; one that is being saved already comes first."""
        if self._save_job.is_busy:
            same = path == self._session.path
            self._next_save = (
                (lambda: self.save(then=then))
                if same
                else (lambda: self._write(path, expected=expected, then=then))
            )
            return
        study, carry_from = self._session.study, self._session.path
        self._saving = (path, then)
        self.answered.emit(FILE)

        def work(_: Progress) -> SavedStudy:
            from siteselect.io.study_file import write_study  # noqa: PLC0415 - heavy

            stamp = write_study(study, path, expected=expected, carry_from=carry_from)
            return SavedStudy(study, path, stamp, then)

        self.working.emit(tr("Saving {file}", file=path.name))
        self._save_job.submit(work)

    def _start(self, text: str, work: Callable[[Progress], object]) -> None:
        self.working.emit(text)
        self._job.submit(work)

    def _fail(self, error: Exception) -> None:
        self.idle.emit()
        self.failed.emit(error)

    def _fail_to_save(self, error: Exception) -> None:
        from siteselect.io.study_file import ChangedOnDiskError  # noqa: PLC0415 - heavy

        assert self._saving is not None
        path, then = self._saving
        self._next_save = None
        self._right.keep_only(self._session.path)
        self.idle.emit()
        if isinstance(error, ChangedOnDiskError):
            self._ask_who_wins(path, then)
        elif isinstance(error, StudyFileError):
            again = self.save if path == self._session.path else self.save_as
            self.asked.emit(
                not_saved(
                    error.sentence,
                    again=lambda: again(then=then),
                    elsewhere=lambda: self.save_as(then=then),
                )
            )
        else:
            self.failed.emit(error)

    def _ask_about_change(self) -> None:
        if self._session.path is not None and not self.is_busy:
            self._ask_who_wins(self._session.path, None)

    def _tell_lost(self) -> None:
        if self._session.path is not None and not self.is_busy:
            self.asked.emit(out_of_reach(self._session.path, elsewhere=self.save_as))

    def _take_reloaded(self, study: Study, path: Path, stamp: DiskStamp) -> None:
        if path != self._session.path:
            return
        self._session.commit(say("Reload {file}", file=path.name), study)
        self._take_as_on_disk(path, study, stamp)

    def _take_as_on_disk(self, path: Path, study: Study, stamp: DiskStamp) -> None:
        """Know that a file holds a study of the history."""
        self._stamp = stamp
        self._watch.watch(path, stamp)
        self._session.mark_saved(path, study)
        source = StudySource(path.stem, path, read_from=path, stamp=stamp)
        self._keeper.rebase(source, study)
        self.onDisk.emit(source)

    def _take_saved(self, saved: SavedStudy) -> None:
        self.idle.emit()
        self._right.keep_only(saved.path)
        self._take_as_on_disk(saved.path, saved.study, saved.stamp)
        self._memory.remember_study(saved.path)
        following, self._next_save = self._next_save, None
        if following is not None:
            following()
        elif saved.then is not None:
            saved.then()

    def _take(self, result: object) -> None:
        self.idle.emit()
        match result:
            case OpenedStudy() as opened:
                self._take_study(opened)
            case ReloadedStudy(study, path, stamp):
                self._take_reloaded(study, path, stamp)
            case ReadSites(sites, path):
                self._add(sites, path)
            case WrittenFile(path):
                self.told.emit(tr("Written: {file}", file=str(path)))

    def _take_study(self, opened: OpenedStudy) -> None:
        source = opened.source
        path = source.path
        refusal = None if path is None else self._right.take(path)
        self._right.keep_only(path)
        self._stamp = None if path is None else source.stamp
        self._watch.watch(path, self._stamp)
        self.answered.emit(FILE)
        self._session.open(opened.study, path, history=opened.history)
        self._keeper.begin(source, opened.base or opened.study, opened.left)
        self.onDisk.emit(source)
        if path is not None:
            self._memory.remember_study(path)
        if opened.left is not None:
            self.restored.emit(opened.left)
        if opened.sketch is not None:
            self.sketchRestored.emit(opened.sketch)
        if refusal is not None:
            self.told.emit(
                tr("{trouble}. Your changes can be saved under another name.", trouble=refusal.what)
            )

    def _add(self, sites: tuple[Site, ...], path: Path) -> None:
        study = self._session.study
        for site in sites:
            study = add_site(study, replace(site, id=unused_site_id(study)))
        self._session.commit(_import_words(len(sites), path.name), study)
        self._session.select(study.sites[-1].id)


def _import_words(n_sites: int, file: str) -> str:
    if n_sites == 1:
        return say("Import 1 site from {file}", file=file)
    return say("Import {n} sites from {file}", n=n_sites, file=file)


def _is_study(path: Path) -> bool:
    from siteselect.io.contents import read_info  # noqa: PLC0415 - heavy
    from siteselect.io.gpkg_open import reading  # noqa: PLC0415 - heavy

    try:
        with reading(path) as connection:
            return read_info(connection) is not None
    except StudyFileError:
        return True
