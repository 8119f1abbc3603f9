"""A short list of things with a line of detail each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from siteselect.render.words import tr

SPACING_PX = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A name, what there is to say about it, and what that means."""

    title: str
    detail: str
    meaning: str = ""


class EntryList(QWidget):
    """Entries below each other; rows are made once and then only rewritten."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING_PX)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries and no others."""
        while len(self._rows) < len(entries):
            self._add_row()
        for (title, detail), entry in zip(self._rows, entries, strict=False):
            for label, text in ((title, entry.title), (detail, entry.detail)):
                if label.text() != text:
                    label.setText(text)
                label.setToolTip(entry.meaning)
            title.setAccessibleName(tr("{label}: {value}", label=entry.title, value=entry.detail))
        for position, row in enumerate(self._rows):
            for label in row:
                label.setVisible(position < len(entries))

    def _add_row(self) -> None:
        title, detail = QLabel(), QLabel()
        detail.setObjectName("quiet")
        detail.setContentsMargins(0, 0, 0, 5)
        for label in (title, detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._column.addWidget(label)
        self._rows.append((title, detail))
