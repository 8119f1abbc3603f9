"""The shortlist: every site with its score, sortable, searchable, edited in place."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from siteselect.shell.panels.request_editor import MegawattEdit
from siteselect.shell.panels.shortlist_columns import COLUMNS, STATUSES
from siteselect.shell.panels.shortlist_model import SITE_ROLE, ShortlistModel, ShortlistOrder
from siteselect.shell.session import Session

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 26
FILTER_PX = 220
LIMITS = next(at for at, column in enumerate(COLUMNS) if column.title == "Limited by")
RANK = next(at for at, column in enumerate(COLUMNS) if column.title == "Rank")
WIDTHS_PX = (70, 150, 112, 66, 92, 82, 88, 200, 150, 72, 84, 92)


class Shortlist(QWidget):
    """Table of all sites; its selection is the map's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Shortlist")
        self._session = session
        self.model = ShortlistModel(session, self)
        self.order = ShortlistOrder(self)
        self.order.setSourceModel(self.model)
        self.table = _table(self.order)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter sites")
        self.filter.setAccessibleName("Filter sites")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(FILTER_PX)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.count.setAccessibleName("Number of sites")
        self._lay_out()
        self._listen()

    def sizeHint(self) -> QSize:
        """Return room for a handful of sites."""
        return QSize(900, 196)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 10, 4)
        head.addWidget(self.filter)
        head.addSpacing(6)
        head.addWidget(self.count)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def _listen(self) -> None:
        session = self._session
        session.opened.connect(self._refresh)
        session.changed.connect(self._refresh)
        session.scored.connect(self._refresh)
        session.evaluated.connect(self._refresh)
        session.selected.connect(self._show_selected)
        self.filter.textChanged.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._tell_selected)

    def _filter(self, text: str) -> None:
        self.order.set_words(text)
        self._count()

    def _refresh(self) -> None:
        self.model.refresh()
        self._count()
        self._show_selected(self._session.selected_id if self._session.is_open else None)

    def _count(self) -> None:
        shown, every = self.order.rowCount(), self.model.rowCount()
        noun = "site" if every == 1 else "sites"
        self.count.setText(f"{every} {noun}" if shown == every else f"{shown} of {every} {noun}")

    def _show_selected(self, site_id: str | None) -> None:
        row = None if site_id is None else self.model.row_of(site_id)
        selection = self.table.selectionModel()
        if row is None:
            if selection.hasSelection():
                selection.clear()
            return
        index = self.order.mapFromSource(self.model.index(row, RANK))
        if index.isValid() and not selection.isRowSelected(index.row(), QModelIndex()):
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def _tell_selected(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self._session.select(rows[0].data(SITE_ROLE))


class _CellEditors(QStyledItemDelegate):
    """Editors of the table: MW with its unit, a list of usual statuses, text for the name."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a cell."""
        field = COLUMNS[index.column()].field
        if field == "requested_mw":
            editor: QWidget = MegawattEdit(parent)
        elif field == "status":
            choice = QComboBox(parent)
            choice.setEditable(True)
            choice.addItems(STATUSES)
            editor = choice
        else:
            editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(COLUMNS[index.column()].title)
        return editor


class SiteTable(QTableView):
    """A table that gives the room it has left over to the column with the most to say."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen the column of limits to the edge of the table, never below its own width."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(LIMITS)
        header.resizeSection(LIMITS, max(WIDTHS_PX[LIMITS], self.viewport().width() - others))


def _table(order: ShortlistOrder) -> QTableView:
    table = SiteTable()
    table.setModel(order)
    table.setAccessibleName("Sites by score")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
    )
    table.setItemDelegate(_CellEditors(table))
    table.setSortingEnabled(True)
    table.sortByColumn(RANK, Qt.SortOrder.AscendingOrder)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsMovable(True)
    header.setAccessibleName("Columns of the shortlist")
    table.verticalHeader().setAccessibleName("Rows of the shortlist")
    for column, width in enumerate(WIDTHS_PX):
        header.resizeSection(column, width)
    header.setMinimumSectionSize(44)
    header.setStretchLastSection(False)
    return table
