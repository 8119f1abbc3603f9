"""What lies under a click: a tree of layers, rows and values, with units and sources."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.layer_rows import LayerRows, RowColumn
from siteselect.render.words import tr
from siteselect.shell.layer_desk import LayerDesk, title_of
from siteselect.shell.panels.rows_model import MISSING, cell_text
from siteselect.shell.row_finder import FoundRows
from siteselect.study.data_classes import DataClasses
from siteselect.study.layer_table import table_of

LEAST_COLUMN_PX = 44
_ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_COMPUTED = {"firm_mw", "loading_percent", "regularity", "score"}


class FoundTree(QTreeWidget):
    """The tree; Ctrl+C copies the current line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy value and unit of the current line."""
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            QGuiApplication.clipboard().setText(f"{item.text(0)}\t{item.text(1)}")
        else:
            super().keyPressEvent(event)


class FoundRowsPanel(QWidget):
    """Layers with their rows under the last click; choosing a row selects it everywhere.

    Signals
    -------
    zoom_asked : str, int
        A row is to be shown in full: its source and its number.
    """

    zoom_asked = Signal(str, int)

    def __init__(self, desk: LayerDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self.setAccessibleName(tr("Identified"))
        self.setMinimumWidth(260)
        self._desk = desk
        self.empty = QLabel(tr("Click the map to list everything under the pointer."))
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(14, 12, 14, 12)
        self.tree = FoundTree()
        self.tree.setAccessibleName(tr("Everything under the last click"))
        self.tree.setHeaderLabels([tr("What"), tr("Value"), tr("Source")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setIndentation(12)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setAccessibleName(tr("Columns"))
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(LEAST_COLUMN_PX)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 176)
        header.resizeSection(1, 112)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)
        self.tree.setVisible(False)
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemDoubleClicked.connect(self._zoom)
        desk.session.opened.connect(lambda: self.show_rows(()))

    def sizeHint(self) -> QSize:
        """Return room for names, values and sources."""
        return QSize(360, 400)

    def show_rows(self, found: tuple[FoundRows, ...]) -> None:
        """List what was found, the first row open."""
        self.tree.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.tree.clear()
        book = DataClasses(self._desk.session.study) if self._desk.session.is_open else None
        for one in found:
            head = QTreeWidgetItem([title_of(one.layer), _count(one)])
            self.tree.addTopLevelItem(head)
            for number in one.numbers:
                row = self._row(one.rows, number, book)
                head.addChild(row)
                row.setFirstColumnSpanned(True)
            if one.n_more:
                head.addChild(QTreeWidgetItem([tr("{n:,} more", n=one.n_more)]))
            head.setExpanded(True)
        first = self.tree.topLevelItem(0)
        opened = None if first is None else first.child(0)
        if opened is not None:
            self.tree.expandItem(opened)
        self.tree.blockSignals(False)  # noqa: FBT003 - Qt's way
        self.tree.setVisible(bool(found))
        self.empty.setVisible(not found)
        if not found:
            self.empty.setText(tr("Nothing lies there. Click another place."))

    def _row(self, rows: LayerRows, number: int, book: DataClasses | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([rows.name_of(number)])
        item.setData(0, _ROW_ROLE, (rows.source, number))
        for column in rows.columns:
            text = cell_text(column, column.values[number])
            shown = text if text == MISSING or not column.unit else f"{text} {column.unit}"
            source, tip = self._source(rows, number, column, book)
            if text == MISSING:
                source = ""
            what = column.name if column.name == "id" else tr(column.meaning) or column.name
            line = QTreeWidgetItem([what, shown, source])
            line.setToolTip(0, tr("{meaning} ({column})", meaning=column.title, column=column.name))
            line.setToolTip(1, text)
            line.setToolTip(2, tip or source)
            item.addChild(line)
        return item

    def _source(
        self, rows: LayerRows, number: int, column: RowColumn, book: DataClasses | None
    ) -> tuple[str, str]:
        """Return the class of a value in a word, and where it comes from in full."""
        if name := table_of(rows.source):
            tables = self._desk.session.study.layer_tables
            origin = next((one.origin for one in tables if one.name == name), name)
            return origin, tr("As it stood in {name}", name=origin)
        if column.name in _COMPUTED:
            return tr("computed"), tr("Worked out by the program")
        if rows.source == "sites":
            return tr("planner"), tr("Given by the planner")
        if book is None or column.name == "id":
            return "", ""
        row = str(rows.ids[number])
        found = book.provenance(rows.source, row, column.name)
        if found is None:
            return tr("assumed"), tr("Nothing says where this comes from")
        return str(found.data_class), ", ".join(p for p in (found.source, found.date) if p)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        found = _row_of(item)
        if found is not None:
            source, number = found
            rows = self._desk.rows_from(source)
            if rows is not None and number < rows.n_rows:
                self._desk.selection.choose({source: [rows.ids[number]]})

    def _zoom(self, item: QTreeWidgetItem) -> None:
        found = _row_of(item)
        if found is not None:
            self.zoom_asked.emit(*found)


def _row_of(item: QTreeWidgetItem | None) -> tuple[str, int] | None:
    """Return source and number of the row that a line belongs to."""
    while item is not None:
        data = item.data(0, _ROW_ROLE)
        if data is not None:
            return str(data[0]), int(data[1])
        item = item.parent()
    return None


def _count(found: FoundRows) -> str:
    n = len(found.numbers) + found.n_more
    return tr("1 row") if n == 1 else tr("{n:,} rows", n=n)
