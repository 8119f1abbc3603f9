"""The palette that finds everything: type, look, press Enter."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.words import tr
from siteselect.shell.panels.layer_tree import Index
from siteselect.shell.search.index import KINDS, Hit, SearchIndex
from siteselect.shell.workbench import Workbench

WIDTH_PX, ROW_PX, MOST_ROWS, TOP_PX = 560, 34, 10, 64
_HIT_ROLE = int(Qt.ItemDataRole.UserRole)
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class _HitLine(QStyledItemDelegate):
    """One hit on one line: name, a few words more in a quiet voice, the kind on the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        hit: Hit = index.data(_HIT_ROLE)
        style, palette = option.widget.style(), option.palette
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = palette.highlightedText().color() if is_current else palette.text().color()
        quiet = ink if is_current else palette.placeholderText().color()
        box = QRect(option.rect).adjusted(14, 0, -14, 0)
        metrics = QFontMetrics(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        kind = tr(KINDS[hit.kind])
        painter.setFont(option.font)
        painter.setPen(quiet)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, kind)
        room = box.width() - metrics.horizontalAdvance(kind) - 18
        name = metrics.elidedText(hit.name, Qt.TextElideMode.ElideRight, room)
        painter.setPen(ink)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, name)
        used = metrics.horizontalAdvance(name) + 12
        if hit.note and room - used > 40:
            note = metrics.elidedText(hit.note, Qt.TextElideMode.ElideRight, room - used)
            painter.setPen(quiet)
            painter.drawText(box.adjusted(used, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, note)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(WIDTH_PX, ROW_PX)


class SearchPalette(QFrame):
    """Stands over the map; arrows choose, Enter goes there or runs it, Esc closes."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Search everything"))
        self._window = parent
        self.index = SearchIndex(bench)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Search everything"))
        self.field.setPlaceholderText(
            tr("Place, station, line, plant, site, layer, command or coordinates")
        )
        self.field.setClearButtonEnabled(True)
        self.hits = QListWidget()
        self.hits.setAccessibleName(tr("What was found"))
        self.hits.setItemDelegate(_HitLine(self.hits))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setUniformItemSizes(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = QLabel()
        self.note.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.hits)
        layout.addWidget(self.note)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.hits.itemClicked.connect(self._run)
        self.hide()

    def open(self) -> None:
        """Show the palette with an empty field."""
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose and close; close when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        is_key = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if is_key and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        is_ours = key in _LIST_KEYS | {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not is_ours:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if key in _LIST_KEYS:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST_ROWS}
            wanted = self.hits.currentRow() + steps.get(key, MOST_ROWS)
            self.hits.setCurrentRow(min(max(wanted, 0), self.hits.count() - 1))
        elif key == Qt.Key.Key_Escape:
            self._close()
        elif (item := self.hits.currentItem()) is not None:
            self._run(item)
        return True

    def _find(self, typed: str) -> None:
        found = self.index.find(typed)
        self.hits.clear()
        for hit in found:
            item = QListWidgetItem(self.hits)
            item.setData(_HIT_ROLE, hit)
            spoken = tr("{name}, {kind}, {note}", name=hit.name, kind=tr(KINDS[hit.kind]),
                        note=hit.note)  # fmt: skip
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(hit.note)
        self.hits.setCurrentRow(0)
        n = min(len(found), MOST_ROWS)
        self.hits.setVisible(bool(found))
        self.hits.setFixedHeight(n * ROW_PX + 2)
        if found:
            self.note.setText(tr("Enter goes there or runs it; Esc closes."))
        elif typed.strip():
            self.note.setText(tr("Nothing is called so. Try fewer letters."))
        else:
            self.note.setText(tr("Type a few letters of anything on the map or in the menus."))
        self._place()

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH_PX, window.width() - 40)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, TOP_PX)

    def _run(self, item: QListWidgetItem) -> None:
        hit: Hit = item.data(_HIT_ROLE)
        self._close()
        hit.go()

    def _close(self) -> None:
        self.hide()
        self._window.setFocus()
