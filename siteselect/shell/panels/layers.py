"""The panel of the map's layers: a tree to switch, order, group and name them, with the legend."""

from collections.abc import Collection

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.legend import entries_by_layer
from siteselect.render.scene import MapScene
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.icons import icon
from siteselect.shell.layer_desk import LayerDesk, title_of
from siteselect.shell.panels.layer_tree import LAYER_ROLE, SYMBOL_PX, LayerTree
from siteselect.study.changes import Changes
from siteselect.study.map_layers import set_opacity

WIDTH_PX = 232
LEAST_PX = 190


class LayerView(QTreeView):
    """The tree itself; the keyboard does all the mouse does.

    Signals
    -------
    menu_asked : QPoint
        A menu is wanted on what is selected, at a place on the screen.
    """

    menu_asked = Signal(QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, from the keyboard below the current line."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_asked.emit(at)
        event.accept()


class Layers(QWidget):
    """Tree of layers, the topmost first, a field to find one, and how much the current one covers.

    Signals
    -------
    menu_asked : QPoint
        A menu is wanted on the selected layers, at a place on the screen.
    add_asked
        A file is to be brought along.
    style_asked
        The looks of the current layer are to be changed.
    """

    menu_asked = Signal(QPoint)
    add_asked = Signal()
    style_asked = Signal()

    def __init__(self, desk: LayerDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self.setAccessibleName(tr("Layers"))
        self.setMinimumWidth(LEAST_PX)
        self._desk = desk
        self._theme: Theme = LIGHT
        self._scene: MapScene | None = None
        self._folded: set[str] = set()
        self._is_restoring = False
        self.tree = LayerTree(desk, self)
        self.view = _view(self.tree)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find a layer"))
        self.filter.setAccessibleName(tr("Find a layer"))
        self.filter.setClearButtonEnabled(True)
        self.add = QToolButton()
        self.add.setObjectName("flat")
        self.add.setAccessibleName(tr("Add a file as a layer"))
        self.add.setToolTip(tr("Add a file as a layer"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(tr("Opacity of the layer, per cent"))
        self.share = QLabel()
        self.share.setObjectName("quiet")
        self._lay_out()
        self._listen()
        self._show_current()

    @property
    def selected_ids(self) -> list[str]:
        """Ids of the selected layers, those of selected groups among them, the topmost first."""
        chosen = self.view.selectionModel().selectedIndexes()
        found = {layer.id for index in chosen for layer in self.tree.node(index).layers()}
        return [layer.id for layer in reversed(self._desk.layers) if layer.id in found]

    def sizeHint(self) -> QSize:
        """Return the width at which no name is shortened."""
        return QSize(WIDTH_PX, 400)

    def set_scene(self, scene: MapScene) -> None:
        """Show the legend of what this scene holds."""
        self._scene = scene
        self._relabel()

    def set_theme(self, theme: Theme) -> None:
        """Paint the symbols in these colours from now on."""
        self._theme = theme
        self.add.setIcon(icon("add", theme))
        self._keeping(lambda: self.tree.set_theme(theme))
        self._relabel()

    def name_group(self, group: str) -> None:
        """Let the planner type the heading of a group."""
        index = self.tree.index_of(f"group {group}")
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            self.view.setFocus()
            self.view.edit(index)

    def rename(self) -> None:
        """Let the planner type another title for the current line."""
        self.view.setFocus()
        self.view.edit(self.view.currentIndex())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 6, 6)
        head.setSpacing(4)
        head.addWidget(self.filter, 1)
        head.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 5, 10, 6)
        foot.setSpacing(8)
        label = QLabel(tr("Opacity"))
        label.setObjectName("quiet")
        foot.addWidget(label)
        foot.addWidget(self.opacity, 1)
        foot.addWidget(self.share)
        self.share.setMinimumWidth(self.share.fontMetrics().horizontalAdvance("100 %"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _listen(self) -> None:
        self._desk.session.opened.connect(self._refresh)
        self._desk.session.changed.connect(self._follow)
        self._desk.current_changed.connect(self._show_current)
        self.filter.textChanged.connect(self._find)
        self.add.clicked.connect(self.add_asked)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.doubleClicked.connect(self._open_style)
        self.view.collapsed.connect(lambda index: self._fold(index, is_folded=True))
        self.view.expanded.connect(lambda index: self._fold(index, is_folded=False))
        self.view.selectionModel().currentChanged.connect(self._tell_current)
        self.opacity.valueChanged.connect(self._slide)
        self.opacity.sliderReleased.connect(self._commit_opacity)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(400)
        self._typed.timeout.connect(self._commit_opacity)

    # Following

    def _follow(self, changes: Changes) -> None:
        if changes.map_layers:
            self._refresh()

    def _refresh(self) -> None:
        self._keeping(self.tree.refresh)
        self._show_current()

    def _relabel(self) -> None:
        if self._scene is None:
            return
        stack = self._scene.stack
        troubles = {s.layer.id: tr(s.trouble) for s in stack.layers if s.trouble} if stack else {}
        legends = entries_by_layer(self._scene, self._theme)
        self._keeping(lambda: self.tree.set_legends(legends, troubles))

    def _find(self, words: str) -> None:
        self._keeping(lambda: self.tree.set_words(words))

    def _keeping(self, rebuild: object) -> None:
        """Build the tree anew with the same lines open, selected and in view."""
        assert callable(rebuild)
        self._is_restoring = True
        keys = {self.tree.node(i).key for i in self.view.selectionModel().selectedIndexes()}
        current = self.view.currentIndex()
        key = self.tree.node(current).key if current.isValid() else ""
        scroll = self.view.verticalScrollBar().value()
        rebuild()
        self.view.expandAll()
        for folded in self._folded:
            self.view.collapse(self.tree.index_of(folded))
        model = self.view.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        if key and (index := self.tree.index_of(key)).isValid():
            model.setCurrentIndex(index, flags.NoUpdate)
        chosen = QItemSelection()
        for one in keys:
            if (index := self.tree.index_of(one)).isValid():
                chosen.select(index, index)
        model.select(chosen, flags.ClearAndSelect)
        self.view.verticalScrollBar().setValue(scroll)
        self._is_restoring = False

    def _fold(self, index: QModelIndex, *, is_folded: bool) -> None:
        if self._is_restoring:
            return
        key = self.tree.node(index).key
        self._folded = self._folded | {key} if is_folded else self._folded - {key}

    # The current layer

    def _tell_current(self, index: QModelIndex) -> None:
        if not self._is_restoring and index.isValid():
            self._desk.make_current(index.data(LAYER_ROLE) or "")

    def _show_current(self) -> None:
        layer = self._desk.current
        if layer is not None:
            index = self.tree.index_of(f"layer {layer.id}")
            if index.isValid() and index != self.view.currentIndex():
                self._is_restoring = True
                flags = QItemSelectionModel.SelectionFlag
                self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
                self._is_restoring = False
        self.opacity.setEnabled(layer is not None and layer.source not in _WITHOUT_OPACITY)
        self.opacity.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.opacity.setValue(100 if layer is None else round(layer.opacity * 100))
        self.opacity.blockSignals(False)  # noqa: FBT003 - Qt's way
        self._label_opacity()

    def _label_opacity(self) -> None:
        layer = self._desk.current
        text = tr("{share:.0%}", share=self.opacity.value() / 100) if layer is not None else ""
        self.share.setText(text)
        name = "" if layer is None else title_of(layer)
        self.opacity.setToolTip(tr("How much {layer} covers", layer=name) if name else "")

    def _slide(self) -> None:
        layer = self._desk.current
        self._label_opacity()
        if layer is None:
            return
        shown = set_opacity(self._desk.session.study, self._ids(), self.opacity.value() / 100)
        self._desk.previewed.emit(shown)
        if not self.opacity.isSliderDown():
            self._typed.start()

    def _commit_opacity(self) -> None:
        self._typed.stop()
        if self._desk.current is not None:
            self._desk.set_opacity(self._ids(), self.opacity.value() / 100)

    def _ids(self) -> Collection[str]:
        """Return the layers the slider is for: the selected ones, or the current one."""
        current = self._desk.current
        assert current is not None
        chosen = self.selected_ids
        return chosen if current.id in chosen else [current.id]

    def _open_style(self, index: QModelIndex) -> None:
        if index.data(LAYER_ROLE):
            self.style_asked.emit()


_WITHOUT_OPACITY = {"sites", "places", "loading", "margin", "tranches"}
"""Names, badges and colours of other layers, which cannot be seen through."""


def _view(tree: LayerTree) -> LayerView:
    view = LayerView()
    view.setModel(tree)
    view.setAccessibleName(tr("Layers of the map"))
    view.setHeaderHidden(True)
    view.setUniformRowHeights(False)
    view.setIconSize(SYMBOL_PX)
    view.setIndentation(14)
    view.setAnimated(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
    view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    view.setDefaultDropAction(Qt.DropAction.MoveAction)
    view.setDropIndicatorShown(True)
    view.setExpandsOnDoubleClick(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    return view
