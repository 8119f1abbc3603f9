"""The layers as a tree for Qt: groups, layers with a check mark, and the legend below each."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPixmap

from siteselect.core.errors import SiteSelectError
from siteselect.render.legend_painter import draw_legend_symbol
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.symbology import LegendEntry
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.layer_desk import LayerDesk, title_of
from siteselect.study.map_state import MapLayer

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LAYERS_MIME = "application/x-siteselect-layers"
SYMBOL_PX = QSize(26, 18)
LAYER_ROLE = int(Role.UserRole)
NO_INDEX = QModelIndex()
_LARGEST_SYMBOL_PX = 16.0


@dataclass(eq=False)
class Node:
    """A group (a path of headings), a layer, or one line of a layer's legend."""

    parent: "Node | None" = None
    group: str = ""
    layer: MapLayer | None = None
    entry: LegendEntry | None = None
    children: list["Node"] = field(default_factory=list)

    @property
    def row(self) -> int:
        """Place among its siblings."""
        return 0 if self.parent is None else self.parent.children.index(self)

    @property
    def key(self) -> str:
        """What tells it from others while the tree is built anew."""
        return f"layer {self.layer.id}" if self.layer is not None else f"group {self.group}"

    def layers(self) -> list[MapLayer]:
        """Return the layer it is, or the layers of its group, the topmost first."""
        if self.entry is not None:
            return []
        if self.layer is not None:
            return [self.layer]
        return [layer for child in self.children for layer in child.layers()]


class LayerTree(QAbstractItemModel):
    """The study's layers, the topmost first; what is done to it becomes edits of the study."""

    def __init__(self, desk: LayerDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme: Theme = LIGHT
        self._legends: Mapping[str, Sequence[LegendEntry]] = {}
        self._troubles: Mapping[str, str] = {}
        self._words = ""
        self._symbols: dict[tuple[LegendEntry, str], QPixmap] = {}
        self._build()

    def _build(self) -> None:
        self._root = Node()
        self._nodes: list[Node] = []
        self._places: dict[int, int] = {}
        groups = {"": self._root}
        for layer in reversed(self._desk.layers):
            if self._words and self._words not in title_of(layer).casefold():
                continue
            node = Node(self._group_node(layer.group, groups), layer.group, layer)
            assert node.parent is not None
            node.parent.children.append(node)
            self._keep(node)
            for entry in self._legends.get(layer.id, ()) if layer.is_visible else ():
                line = Node(node, layer.group, layer, entry)
                node.children.append(line)
                self._keep(line)

    def _group_node(self, group: str, groups: dict[str, Node]) -> Node:
        if group not in groups:
            above = self._group_node(group.rpartition("/")[0], groups)
            groups[group] = Node(above, group)
            above.children.append(groups[group])
            self._keep(groups[group])
        return groups[group]

    def _keep(self, node: Node) -> None:
        self._places[id(node)] = len(self._nodes)
        self._nodes.append(node)

    def refresh(self) -> None:
        """Read the study's layers again."""
        self.beginResetModel()
        self._build()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Paint the symbols in these colours from now on."""
        self._theme = theme
        self.refresh()

    def set_legends(
        self, legends: Mapping[str, Sequence[LegendEntry]], troubles: Mapping[str, str]
    ) -> None:
        """Show these lines below the layers, and these sentences on those that are not drawn."""
        self._legends, self._troubles = legends, troubles
        self.refresh()

    def set_words(self, words: str) -> None:
        """Show only layers with these words in their titles."""
        self._words = words.strip().casefold()
        self.refresh()

    def node(self, index: Index) -> Node:
        """Return what stands at an index; the root for none."""
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a node by its key, or none."""
        for node in self._nodes:
            if node.entry is None and node.key == key:
                return self._index(node)
        return QModelIndex()

    def _index(self, node: Node) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.row, 0, self._places[id(node)])

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Return the index of a child."""
        children = self.node(parent).children
        if not 0 <= row < len(children) or column:
            return QModelIndex()
        return self.createIndex(row, column, self._places[id(children[row])])

    def parent(self, index: Index = NO_INDEX) -> QModelIndex:  # type: ignore[override]
        """Return the index of the parent."""
        above = self.node(index).parent
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of children."""
        return len(self.node(parent).children)

    def columnCount(self, _parent: Index = NO_INDEX) -> int:
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return title, check mark, symbol, sentence or colour."""
        if not index.isValid():
            return None
        node = self.node(index)
        if role in {Role.DisplayRole, Role.EditRole}:
            return _title(node)
        if node.entry is not None:
            return self._legend_data(node.entry, role)
        read = {
            LAYER_ROLE: _layer_id, Role.CheckStateRole: _check, Role.ToolTipRole: self._tip,
            Role.AccessibleTextRole: self._spoken, Role.ForegroundRole: self._ink,
        }.get(role)  # fmt: skip
        return read(node) if read is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a node."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        if self.node(index).entry is not None:
            return flag.ItemIsEnabled
        return (
            flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
            | flag.ItemIsEditable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        )  # fmt: skip

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Show, hide or rename as one step."""
        node = self.node(index)
        if role == Role.CheckStateRole:
            is_visible = Qt.CheckState(value) == Qt.CheckState.Checked
            self._desk.show([layer.id for layer in node.layers()], is_visible=is_visible)
            return True
        if role != Role.EditRole or not str(value).strip():
            return False
        try:
            if node.layer is not None:
                self._desk.rename(node.layer.id, str(value))
            else:
                above = node.group.rpartition("/")[0]
                name = str(value).strip().replace("/", " ")
                self._desk.rename_group(node.group, f"{above}/{name}" if above else name)
        except SiteSelectError as error:
            self._desk.failed.emit(error)
            return False
        return True

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that layers are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the kind of thing that is dragged."""
        return [LAYERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of the layers that are dragged, each with the headings it brings along."""
        headings: dict[str, str] = {}
        for node in map(self.node, indexes):
            above = node.group.rpartition("/")[0] if node.layer is None else node.group
            for layer in node.layers():
                headings.setdefault(layer.id, layer.group[len(above) :].strip("/"))
        data = QMimeData()
        data.setData(LAYERS_MIME, json.dumps(headings).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Move the layers to where they were dropped; the tree follows the study."""
        if not data.hasFormat(LAYERS_MIME):
            return False
        headings = json.loads(bytes(data.data(LAYERS_MIME).data()))
        target = self.node(parent)
        under = target.layers()
        if not headings or (under and all(layer.id in headings for layer in under)):
            return False
        if target.layer is not None:
            self._desk.move(headings, above=target.layer.id, group=target.layer.group)
            return True
        if 0 <= row < len(target.children) and (below := target.children[row].layers()):
            above: str | None = below[0].id
        elif row < 0 and under and target is not self._root:
            above = under[0].id
        else:
            above = self._beneath(target)
        self._desk.move(headings, above=above, group=target.group)
        return True

    def _beneath(self, group: Node) -> str | None:
        """Return the layer right below everything in a group; None below all."""
        if group is self._root or not group.layers():
            return None
        order = [layer.id for layer in self._desk.layers]
        at = order.index(group.layers()[-1].id)
        return order[at - 1] if at else None

    # Words and symbols

    def _legend_data(self, entry: LegendEntry, role: int) -> Any:
        if role == Role.DecorationRole:
            key = (entry, self._theme.name)
            if key not in self._symbols:
                self._symbols[key] = legend_symbol(entry, self._theme)
            return self._symbols[key]
        if role == Role.ForegroundRole:
            return QColor(self._theme.muted)
        return tr(entry.label) if role == Role.ToolTipRole else None

    def _ink(self, node: Node) -> QColor | None:
        is_troubled = node.layer is not None and node.layer.id in self._troubles
        return QColor(self._theme.warning) if is_troubled else None

    def _spoken(self, node: Node) -> str:
        words = {
            Qt.CheckState.Checked: tr("{layer}, shown", layer=_title(node)),
            Qt.CheckState.Unchecked: tr("{layer}, hidden", layer=_title(node)),
            Qt.CheckState.PartiallyChecked: tr("{layer}, partly shown", layer=_title(node)),
        }
        return words[_check(node)]

    def _tip(self, node: Node) -> str:
        if node.layer is None:
            return ""
        if trouble := self._troubles.get(node.layer.id):
            return tr("Not drawn: {why}", why=trouble)
        if node.layer.filter:
            return tr("Only rows with {condition}", condition=node.layer.filter)
        return _title(node)


def _layer_id(node: Node) -> str | None:
    return node.layer.id if node.layer is not None else None


def _title(node: Node) -> str:
    if node.entry is not None:
        return tr(node.entry.label)
    if node.layer is not None:
        return title_of(node.layer)
    return node.group.rpartition("/")[2]


def _check(node: Node) -> Qt.CheckState:
    shown = {layer.is_visible for layer in node.layers()}
    if shown == {True}:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if True in shown else Qt.CheckState.Unchecked


def legend_symbol(entry: LegendEntry, theme: Theme, ratio: float = 2.0) -> QPixmap:
    """Return an entry's symbol as the map draws it, no larger than a line of the tree."""
    picture = QPixmap(SYMBOL_PX * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    px_per_mm = SCREEN_PX_PER_MM
    if entry.style.size_mm * px_per_mm > _LARGEST_SYMBOL_PX:
        px_per_mm = _LARGEST_SYMBOL_PX / entry.style.size_mm
    painter = QPainter(picture)
    box = QRectF(0, 0, SYMBOL_PX.width(), SYMBOL_PX.height()).adjusted(2, 3, -2, -3)
    draw_legend_symbol(painter, entry, box, theme, px_per_mm=px_per_mm)
    painter.end()
    return picture
