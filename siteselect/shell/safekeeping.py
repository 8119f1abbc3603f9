"""What keeps a planner's work: the journal, its recovery, and the questions that go with them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from siteselect.core.errors import InputError
from siteselect.render.words import tr
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.file_desk import FileDesk
from siteselect.shell.journal_keeper import JournalKeeper
from siteselect.shell.notices import Notices
from siteselect.shell.question_bar import QuestionBar
from siteselect.shell.recovery import Recovery
from siteselect.shell.version_keeper import VersionKeeper
from siteselect.study.sketch import Sketch


class Safekeeping(QObject):
    """Puts the parts together; the window lays out its question bar."""

    def __init__(
        self,
        files: FileDesk,
        keeper: JournalKeeper,
        notices: Notices,
        *,
        canvas: MapCanvas,
        versions: VersionKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.bar = QuestionBar()
        self.versions = versions
        self.recovery = Recovery(files, parent=self)
        self._notices = notices
        self._canvas = canvas
        self._sketch: Sketch | None = None
        for asking in (files, self.recovery):
            asking.asked.connect(self.bar.ask)
        files.answered.connect(self.bar.withdraw)
        files.restored.connect(lambda left: self.bar.withdraw(str(left.folder)))
        files.onDisk.connect(versions.begin)
        versions.failed.connect(notices.show_error)
        files.sketchRestored.connect(self._take_sketch)
        canvas.sketchChanged.connect(self._keep_sketch)
        keeper.failed.connect(notices.show_error)
        keeper.recovered.connect(self._tell_recovered)

    @property
    def is_settled(self) -> bool:
        """Whether every step is on the disk and nothing is looked for."""
        parts = (self.keeper, self.recovery, self.versions)
        return not any(part.is_busy for part in parts)

    def resume_drawing(self) -> None:
        """Go on with what was half drawn before the program ended, once there is a map to do so."""
        sketch, self._sketch = self._sketch, None
        if sketch is not None:
            self._canvas.resume(sketch)

    def close(self) -> None:
        """Leave what was left behind to the next start, and save no more versions."""
        self.versions.close()
        self.recovery.close()

    def _keep_sketch(self, sketch: Sketch | None) -> None:
        self.keeper.set_sketch(None if sketch is None else sketch.record)

    def _take_sketch(self, record: Mapping[str, object]) -> None:
        try:
            self._sketch = Sketch.from_record(record)
        except InputError as error:
            self._notices.show_error(error)

    def _tell_recovered(self) -> None:
        self._notices.show_text(tr("Your steps are kept safe again."))
