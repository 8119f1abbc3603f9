"""Fields whose edits are steps of the history: Ctrl+Z in them takes back the step, not a letter."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget


class HistoryKeys(QObject):
    """Leaves undo and redo to the window while the text of a field is as committed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the override of undo and redo when nothing was typed yet."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_history = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            if is_history and not _is_being_typed(watched):
                event.ignore()
                return True
        return False


def _is_being_typed(field: QObject) -> bool:
    edit = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
    return isinstance(edit, QLineEdit) and edit.isModified()


def leave_history_to_window(field: QWidget) -> None:
    """Let the window's undo and redo work while `field` has the keyboard."""
    field.installEventFilter(HistoryKeys(field))
