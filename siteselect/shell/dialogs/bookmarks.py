"""The list of bookmarks: go to one, call it otherwise, delete it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.words import tr
from siteselect.study.map_state import Bookmark

SIZE = (340, 360)
_ID = Qt.ItemDataRole.UserRole


class BookmarkDialog(QDialog):
    """Stays open beside the map and follows undo and redo.

    Signals
    -------
    wanted : str
        Id of a bookmark to go to.
    renamed : str, str
        Id and new name.
    deleted : str
    """

    wanted = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bookmarks"))
        self.setAccessibleName(tr("Bookmarks"))
        self.resize(*SIZE)
        self.empty = QLabel(tr("No view is kept yet: show one and add a bookmark."))
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        self.empty.setAccessibleName(self.empty.text())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Bookmarks"))
        self.list.setAccessibleDescription(tr("Enter goes there, F2 renames, Delete deletes"))
        self.go = QPushButton(tr("&Go there"))
        self.rename = QPushButton(tr("&Rename"))
        self.remove = QPushButton(tr("&Delete"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.go, self.rename, self.remove):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text().replace("&", ""))
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for part in (self.empty, self.list, buttons):
            layout.addWidget(part)
        self.list.itemActivated.connect(self._go)
        self.list.itemChanged.connect(self._take_name)
        self.list.currentItemChanged.connect(self._enable)
        self.go.clicked.connect(self._go)
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove.clicked.connect(self._delete)
        buttons.rejected.connect(self.close)

    def show_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """List these; the marked one stays marked."""
        row = max(0, self.list.currentRow())
        with QSignalBlocker(self.list):
            self.list.clear()
            for bookmark in bookmarks:
                item = QListWidgetItem(bookmark.name)
                item.setData(_ID, bookmark.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(bookmarks) - 1))
        self.empty.setVisible(not bookmarks)
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._delete()
        else:
            super().keyPressEvent(event)

    def _enable(self, *_: object) -> None:
        for button in (self.go, self.rename, self.remove):
            button.setEnabled(self.list.currentItem() is not None)

    def _go(self, *_: object) -> None:
        if (item := self.list.currentItem()) is not None:
            self.wanted.emit(item.data(_ID))

    def _delete(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.deleted.emit(item.data(_ID))

    def _take_name(self, item: QListWidgetItem) -> None:
        self.renamed.emit(item.data(_ID), item.text())
