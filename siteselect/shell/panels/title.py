"""The head of a panel: its name and a quiet way to close it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from siteselect.render.language import runs_leftwards
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.icons import icon

ICON = QSize(14, 14)


class PanelTitle(QWidget):
    """Name of a panel, which it is dragged by, and buttons that undock and close it."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        title = dock.windowTitle()
        self.setAccessibleName(tr("Head of {panel}", panel=title))
        name = QLabel(title)
        font = QFont(name.font())
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        self._float = QToolButton()
        self._float.setObjectName("flat")
        self._float.setIconSize(ICON)
        self._float.setAccessibleName(tr("Undock or dock {panel}", panel=title))
        self._float.setToolTip(self._float.accessibleName())
        self._float.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._close = QToolButton()
        self._close.setObjectName("flat")
        self._close.setIconSize(ICON)
        self._close.setAccessibleName(tr("Close {panel}", panel=title))
        self._close.setToolTip(self._close.accessibleName())
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        start, end = 12, 4
        sides = (end, start) if runs_leftwards() else (start, end)
        row.setContentsMargins(sides[0], 5, sides[1], 5)
        row.addWidget(name, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in the theme's ink."""
        self._float.setIcon(icon("undock", theme))
        self._close.setIcon(icon("close", theme))
