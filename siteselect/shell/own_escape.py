"""Parts that Esc closes: they have the key before the window's own action does."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class OwnEscape(QObject):
    """Claims Esc for the widget it watches while that has the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept the override of Esc."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def have_escape(*widgets: QWidget) -> None:
    """Let these widgets have Esc while one of them has the keyboard."""
    for widget in widgets:
        widget.installEventFilter(OwnEscape(widget))
