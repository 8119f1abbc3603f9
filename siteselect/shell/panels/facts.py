"""Two aligned columns: what, and how much; every value explains itself in a tooltip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from siteselect.render.words import tr
from siteselect.shell.panels.regularity_rows import FactRow

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class FactTable(QWidget):
    """A quiet table of labels and values; rows are made once and then only rewritten."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(3)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show these rows and no others."""
        while len(self._rows) < len(rows):
            self._add_row()
        for (label, value), row in zip(self._rows, rows, strict=False):
            _rewrite(label, row.label)
            _rewrite(value, row.value)
            label.setToolTip(row.meaning)
            value.setToolTip(row.meaning)
            value.setAccessibleName(tr("{label}: {value}", label=row.label, value=row.value))
        for position, pair in enumerate(self._rows):
            for part in pair:
                part.setVisible(position < len(rows))

    def _add_row(self) -> None:
        label, value = QLabel(), QLabel()
        label.setObjectName("quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(SELECTABLE)
        value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        at = len(self._rows)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(value, at, 1)
        self._rows.append((label, value))


def _rewrite(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
