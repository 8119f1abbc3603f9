"""What the planner keeps of a site: how far it is, its group, a note; every edit is one step."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPlainTextEdit, QWidget

from siteselect.core.entities import Site
from siteselect.render.words import tr
from siteselect.shell.panels.committed_edit import leave_history_to_window
from siteselect.shell.panels.shortlist_columns import STATUSES, status_of, status_text
from siteselect.shell.session import Session

NOTE_PX = 62


class NoteEdit(QPlainTextEdit):
    """A few lines of text.

    Signals
    -------
    left
        The keyboard went elsewhere, or Ctrl+Enter was pressed.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is as the planner wants it."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text on Ctrl+Enter."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SiteNotes(QWidget):
    """Status, group and note of the selected site."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Planner's notes"))
        self._session = session
        self._site: Site | None = None
        self.status, self.group = _choice(tr("Status")), _choice(tr("Group"))
        self.note = NoteEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note: what to ask, what was agreed"))
        self.note.setFixedHeight(NOTE_PX)
        self.note.setTabChangesFocus(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, (text, field) in enumerate(
            ((tr("Status"), self.status), (tr("Group"), self.group))
        ):
            label = QLabel(text)
            label.setObjectName("quiet")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.note, 2, 0, 1, 2)
        for field in (self.status, self.group):
            edit = field.lineEdit()
            assert edit is not None
            leave_history_to_window(edit)
            edit.editingFinished.connect(self._commit)
            field.activated.connect(self._commit)
        self.note.left.connect(self._commit)

    def show_site(self, site: Site) -> None:
        """Show a site as committed; what is being typed into a note stays."""
        is_other = self._site is None or self._site.id != site.id
        if is_other and self._site is not None:
            self._commit()
        self._site = site
        self._fill(self.status, status_text(site.status), [status_text(s) for s in STATUSES])
        groups = sorted({other.group for other in self._session.study.sites if other.group})
        self._fill(self.group, site.group, groups)
        is_typing = self.note.document().isModified() and not is_other
        if not is_typing and self.note.toPlainText() != site.notes:
            self.note.setPlainText(site.notes)

    def _fill(self, field: QComboBox, text: str, choices: list[str]) -> None:
        with QSignalBlocker(field):
            field.clear()
            field.addItems(choices)
            field.setCurrentText(text)

    def _commit(self) -> None:
        """Keep what was typed; an empty status is no status."""
        site = self._site
        known = {other.id for other in self._session.study.sites} if self._session.is_open else ()
        if site is None or site.id not in known:
            return
        fields = {
            "status": status_of(self.status.currentText().strip()) or site.status,
            "group": self.group.currentText().strip(),
            "notes": self.note.toPlainText().strip(),
        }
        self.note.document().setModified(False)
        changed = {name: value for name, value in fields.items() if value != getattr(site, name)}
        if changed:
            self._session.change(site.id, **changed)


def _choice(name: str) -> QComboBox:
    field = QComboBox()
    field.setEditable(True)
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return field
