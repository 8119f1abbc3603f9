"""The keyboard page: every action with its keys, to read, to print and to change."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.words import tr
from siteselect.shell.keymap import Keymap

SIZE = (640, 620)
ID_ROLE = Qt.ItemDataRole.UserRole
OWN = "•"

Groups = list[tuple[str, list[tuple[str, str]]]]
"""Menus with the ids and names of their actions."""


class KeyboardPage(QDialog):
    """A list of actions by menu; the selected one's keys are changed below it."""

    def __init__(
        self,
        keymap: Keymap,
        groups: Groups,
        print_sheet: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAccessibleName(tr("Keyboard shortcuts"))
        self.resize(*SIZE)
        self._keymap = keymap
        self._names = {key: name for _, rows in groups for key, name in rows}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or keys"))
        self.search.setAccessibleName(tr("Find an action or keys"))
        self.search.setClearButtonEnabled(True)
        self.tree = self._made(groups)
        self.edit = QKeySequenceEdit()
        self.edit.setAccessibleName(tr("New keys of the action"))
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.assign = _button(tr("Assign"))
        self.reset = _button(tr("Usual keys"))
        self.reset_all = _button(tr("All usual keys"))
        self.sheet = _button(tr("Print sheet…"))
        self.warning = QLabel()
        self.warning.setObjectName("warning")
        self.warning.setWordWrap(True)
        self.warning.setAccessibleName(tr("Conflict"))
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._take_current)
        self.edit.keySequenceChanged.connect(self._warn)
        self.assign.clicked.connect(self._assign)
        self.reset.clicked.connect(lambda: self._keymap.reset(self.current))
        self.reset_all.clicked.connect(self._reset_all)
        self.sheet.clicked.connect(print_sheet)
        keymap.changed.connect(self._show_keys)
        self._show_keys()
        self._take_current()

    @property
    def current(self) -> str:
        """Id of the selected action; empty on a heading."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, ID_ROLE) or "")

    def choose(self, action_id: str) -> None:
        """Select an action."""
        for item in self._items():
            if item.data(0, ID_ROLE) == action_id:
                self.tree.setCurrentItem(item)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(QLabel(tr("New keys")))
        below.addWidget(self.edit, 1)
        below.addWidget(self.assign)
        below.addWidget(self.reset)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addWidget(self.sheet)
        foot.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(below)
        layout.addWidget(self.warning)
        layout.addLayout(foot)

    def _made(self, groups: Groups) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Actions and their keys"))
        tree.setHeaderLabels([tr("Action"), tr("Keys")])
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setAccessibleName(tr("Columns of the actions"))
        for title, rows in groups:
            heading = QTreeWidgetItem(tree, [title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for action_id, name in rows:
                item = QTreeWidgetItem(heading, [name])
                item.setData(0, ID_ROLE, action_id)
            heading.setExpanded(True)
        return tree

    def _items(self) -> list[QTreeWidgetItem]:
        headings = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [
            item
            for heading in headings
            if heading is not None
            for at in range(heading.childCount())
            if (item := heading.child(at)) is not None
        ]

    def _show_keys(self) -> None:
        for item in self._items():
            action_id = str(item.data(0, ID_ROLE))
            words = self._keymap.words(action_id)
            item.setText(1, f"{words} {OWN}".strip() if self._keymap.is_own(action_id) else words)
        self._take_current()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            said = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in said for word in words))

    def _take_current(self) -> None:
        has_action = bool(self.current)
        for part in (self.edit, self.assign):
            part.setEnabled(has_action)
        self.reset.setEnabled(has_action and self._keymap.is_own(self.current))
        keys = self._keymap.keys(self.current) if has_action else ()
        self.edit.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self._warn()

    def _warn(self) -> None:
        keys = self._typed()
        conflict = self._keymap.conflict(self.current, keys) if self.current and keys else None
        self.warning.setVisible(conflict is not None)
        if conflict is not None:
            native = QKeySequence(conflict.keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.warning.setText(
                tr(
                    "{keys} already runs “{action}”; assigning takes it away from there.",
                    keys=native,
                    action=self._names.get(conflict.action.id, conflict.action.id),
                )
            )

    def _assign(self) -> None:
        self._keymap.assign(self.current, self._typed())

    def _reset_all(self) -> None:
        self._keymap.reset()

    def _typed(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text.removesuffix("…"))
    button.setAutoDefault(False)
    return button
