"""The shortlist: every site with its score, sortable, searchable, edited in place."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.scoring.site_score import SiteScore
from siteselect.render.words import tr
from siteselect.shell.memory import Memory
from siteselect.shell.panels.request_editor import MegawattEdit
from siteselect.shell.panels.shortlist_columns import COLUMNS, STATUSES
from siteselect.shell.panels.shortlist_model import RANK, SITE_ROLE, ShortlistModel
from siteselect.shell.session import Session
from siteselect.study.changes import Changes

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 26
FILTER_PX = 220
HEADING_PADDING_PX = 26
LEAST_COLUMN_PX = 44
"""Set before any width: Qt's own least width is that of a font's widest letter."""
LIMITS = next(at for at, column in enumerate(COLUMNS) if column.id == "limit")
MANY_SITES = 200
SETTLE_MS = 250
"""How long scores are gathered before a long table is put in order anew."""


class Shortlist(QWidget):
    """Table of all sites; its current row is the site selected everywhere.

    Signals
    -------
    chosenChanged : tuple of str
        Ids of the sites whose rows are marked, the current one among them.
    """

    chosenChanged = Signal(object)  # noqa: N815 - Qt's way

    def __init__(self, session: Session, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Shortlist"))
        self._session = session
        self._memory = memory
        self._waiting: set[str] = set()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._take_waiting)
        self.model = ShortlistModel(session, self)
        self.table = _table(self.model)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter sites"))
        self.filter.setAccessibleName(tr("Filter sites"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(FILTER_PX)
        self.grouped = QCheckBox(tr("By group"))
        self.grouped.setAccessibleName(tr("List sites under their groups"))
        self.columns = QToolButton()
        self.columns.setText(tr("Columns"))
        self.columns.setAccessibleName(tr("Choose columns"))
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns.setMenu(self._column_menu())
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.count.setAccessibleName(tr("Number of sites"))
        self._lay_out()
        self._listen()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the sites whose rows are marked, from the top."""
        rows = self.table.selectionModel().selectedRows(RANK)
        found = sorted((index.row(), index.data(SITE_ROLE)) for index in rows)
        return tuple(site_id for _, site_id in found if site_id)

    def show_after_plan(self, scores: Mapping[str, SiteScore]) -> None:
        """Show scores after the plan, by site id."""
        self.model.set_after_plan(scores)

    def sizeHint(self) -> QSize:
        """Return room for a handful of sites."""
        return QSize(900, 196)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 10, 4)
        head.addWidget(self.filter)
        head.addSpacing(6)
        head.addWidget(self.grouped)
        head.addWidget(self.columns)
        head.addSpacing(6)
        head.addWidget(self.count)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._show_columns()

    def _listen(self) -> None:
        session = self._session
        session.opened.connect(self._reload)
        session.evaluated.connect(self._reload)
        session.changed.connect(self._take_changes)
        session.scored.connect(self._take_score)
        session.selected.connect(self._show_selected)
        session.hours_painted.connect(self._count)
        self.filter.textChanged.connect(self._filter)
        self.grouped.toggled.connect(self.model.set_grouped)
        self.model.layoutChanged.connect(self._span_headings)
        self.table.selectionModel().selectionChanged.connect(self._tell_selected)

    def _filter(self, text: str) -> None:
        self.model.set_words(text)
        self._count()

    def _reload(self) -> None:
        self._waiting.clear()
        self._settle.stop()
        self.model.reload()
        self._count()
        self._show_selected(self._session.selected_id if self._session.is_open else None)

    def _take_changes(self, changes: Changes) -> None:
        if changes.added_sites or changes.removed_sites or not changes.touches_sites:
            self._reload()
        else:
            self._waiting |= changes.changed_sites
            self._take_waiting()

    def _take_score(self, site_id: str) -> None:
        """Wait for other scores before the table is put in order: many may come at once."""
        self._waiting.add(site_id)
        if not self._settle.isActive():
            self._settle.start(SETTLE_MS if self.model.n_sites > MANY_SITES else 0)

    def _take_waiting(self) -> None:
        self._settle.stop()
        waiting, self._waiting = self._waiting, set()
        if waiting and self._session.is_open:
            self.model.update(waiting)
            self._count()
            self._show_selected(self._session.selected_id)

    def _count(self) -> None:
        shown, every = self.model.n_shown, self.model.n_sites
        if shown != every:
            text = tr("{shown:,d} of {count:,d} sites", shown=shown, count=every)
        elif every == 1:
            text = tr("1 site")
        else:
            text = tr("{count:,d} sites", count=every)
        painted = self._session.painted
        if painted is not None:
            hours = tr(painted.words(self._session.study.calendar))
            text = tr("{sites}; a what-if, {hours}", sites=text, hours=hours)
        self.count.setText(text)

    def _show_selected(self, site_id: str | None) -> None:
        row = None if site_id is None else self.model.row_of(site_id)
        selection = self.table.selectionModel()
        if row is None:
            if selection.hasSelection():
                selection.clear()
            return
        index = self.model.index(row, RANK)
        if not selection.isRowSelected(row, QModelIndex()):
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def _tell_selected(self) -> None:
        chosen = self.chosen
        current = self.table.currentIndex().data(SITE_ROLE)
        if chosen:
            self._session.select(current if current in chosen else chosen[0])
        self.chosenChanged.emit(chosen)

    def _span_headings(self) -> None:
        self.table.clearSpans()
        for row in self.model.headings:
            self.table.setSpan(row, 0, 1, len(COLUMNS))

    def _column_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Columns of the shortlist"))
        for at, column in enumerate(COLUMNS):
            action = menu.addAction(tr(column.title))
            action.setToolTip(tr(column.meaning))
            action.setCheckable(True)
            action.setData(at)
            action.toggled.connect(partial(self._toggle_column, at))
        menu.addSeparator()
        menu.addAction(tr("Usual columns")).triggered.connect(self._usual_columns)
        return menu

    def _toggle_column(self, at: int, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        self.table.setColumnHidden(at, not is_shown)
        shown = [c.id for k, c in enumerate(COLUMNS) if not self.table.isColumnHidden(k)]
        self._memory.remember_columns(tuple(shown))

    def _usual_columns(self) -> None:
        self._memory.remember_columns(())
        self._show_columns()

    def _show_columns(self) -> None:
        chosen = self._memory.preferences.shortlist_columns
        for action in self.columns.menu().actions():
            at = action.data()
            if at is None:
                continue
            is_shown = COLUMNS[at].id in chosen if chosen else COLUMNS[at].is_shown
            with QSignalBlocker(action):
                action.setChecked(is_shown)
            self.table.setColumnHidden(at, not is_shown)


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
            choice.addItems([tr(status) for status in STATUSES])
            editor = choice
        else:
            editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(tr(COLUMNS[index.column()].title))
        return editor


class SiteTable(QTableView):
    """A table that gives the room it has left over to the column with the most to say."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen the column of limits to the edge of the table, never below its own width."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(LIMITS)
        header.resizeSection(
            LIMITS, max(COLUMNS[LIMITS].width_px, self.viewport().width() - others)
        )


def _table(model: ShortlistModel) -> QTableView:
    table = SiteTable()
    table.setModel(model)
    table.setAccessibleName(tr("Sites by score"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
    header.setAccessibleName(tr("Columns of the shortlist"))
    table.verticalHeader().setAccessibleName(tr("Rows of the shortlist"))
    header.setMinimumSectionSize(LEAST_COLUMN_PX)
    for at, column in enumerate(COLUMNS):
        needed = header.fontMetrics().horizontalAdvance(tr(column.title)) + HEADING_PADDING_PX
        header.resizeSection(at, max(column.width_px, needed))
    header.setStretchLastSection(False)
    return table
