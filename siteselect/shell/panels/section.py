"""A part of a panel that folds away under its heading."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from siteselect.render.language import runs_leftwards

OPEN, CLOSED, CLOSED_LEFTWARDS = "▾", "▸", "◂"


class Section(QWidget):
    """A heading that opens and closes what stands below it, by mouse, Space or Enter."""

    def __init__(
        self, title: str, body: QWidget, *, is_open: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._body = body
        self._heading = QPushButton()
        self._heading.setObjectName("section")
        self._heading.setAccessibleName(title)
        self._heading.setCheckable(True)
        self._heading.setChecked(is_open)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = self._heading.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        rule = QFrame()
        rule.setObjectName("hairline")
        rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 6)
        layout.setSpacing(4)
        layout.addWidget(rule)
        layout.addWidget(self._heading)
        layout.addWidget(body)
        self._heading.toggled.connect(self._fold)
        self._fold(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._heading.isChecked()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        """Open or close the section."""
        self._heading.setChecked(is_open)

    def set_title(self, title: str) -> None:
        """Show another heading, e.g. with a count."""
        if title != self._title:
            self._title = title
            self._heading.setAccessibleName(title)
            self._fold(self.is_open)

    def _fold(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        closed = CLOSED_LEFTWARDS if runs_leftwards() else CLOSED
        self._heading.setText(f"{OPEN if is_open else closed}  {self._title}")
        self._body.setVisible(is_open)
