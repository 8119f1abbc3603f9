"""The rows of the current layer: sort, find, select, copy; what is selected here is on the map."""

import csv
import io
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.arrays import IntArray
from siteselect.core.errors import InputError, SiteSelectError
from siteselect.render.layer_rows import LayerRows, RowColumn, RowId
from siteselect.render.words import in_local_digits, tr
from siteselect.shell.layer_desk import LayerDesk, title_of
from siteselect.shell.panels.rows_model import RowsModel
from siteselect.study.built_in_layers import WITH_ROWS
from siteselect.study.changes import Changes
from siteselect.study.layer_table import table_of

LEAST_COLUMN_PX = 44
ROW_PX = 24
FILTER_PX = 210
TYPING_MS = 150
EDITABLE = {
    "sites": frozenset({"name", "requested_mw", "operator", "status", "notes", "group"}),
}
_SITES = "sites"


class RowsTable(QTableView):
    """A table that copies what is selected with its headers.

    Signals
    -------
    copy_asked
        The selected rows are wanted on the clipboard.
    """

    copy_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows instead of the one cell Qt would take."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)


class AttributeTable(QWidget):
    """One table for all layers; it follows the current layer of the tree."""

    failed = Signal(object)

    def __init__(self, desk: LayerDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Attribute table"))
        self._desk = desk
        self._is_following = False
        self._hidden: dict[str, set[str]] = {}
        self.model = RowsModel(self)
        self.model.edit = self._edit
        self.table = _table(self.model)
        self._make()
        self._lay_out()
        self._listen()

    def sizeHint(self) -> QSize:
        """Return room for a handful of rows."""
        return QSize(900, 240)

    def _make(self) -> None:
        self.layer = QComboBox()
        self.layer.setAccessibleName(tr("Layer that is listed"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find in rows"))
        self.words.setAccessibleName(tr("Find in rows"))
        self.condition = QLineEdit()
        self.condition.setPlaceholderText(tr("Only rows with, e.g. kv >= 220"))
        self.condition.setAccessibleName(tr("Only rows with"))
        for field in (self.words, self.condition):
            field.setClearButtonEnabled(True)
            field.setMinimumWidth(FILTER_PX)
        self.only_selected = QCheckBox(tr("Only selected"))
        self.columns = QToolButton()
        self.columns.setText(tr("Columns"))
        self.columns.setObjectName("flat")
        self.columns.setAccessibleName(tr("Choose columns"))
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self.columns)
        self._menu.setAccessibleName(tr("Choose columns"))
        self.columns.setMenu(self._menu)
        self.copy = QToolButton()
        self.copy.setText(tr("Copy"))
        self.copy.setObjectName("flat")
        self.copy.setAccessibleName(tr("Copy rows with headers"))
        self.copy.setToolTip(tr("Copy the selected rows with their headers, or all when none is"))
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.facts = QLabel()
        self.facts.setObjectName("quiet")
        self.facts.setAccessibleName(tr("Number of rows and statistics of the column"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 10, 4)
        head.setSpacing(8)
        for widget in (self.layer, self.words, self.condition, self.only_selected):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.columns)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 3, 10, 0)
        foot.addWidget(self.facts, 1)
        layout.addLayout(foot)

    def _listen(self) -> None:
        session = self._desk.session
        session.opened.connect(self._offer_layers)
        session.changed.connect(self._follow)
        session.evaluated.connect(self.refresh)
        session.scored.connect(lambda _: self._refresh_scores())
        self._desk.current_changed.connect(self._take_current)
        self._desk.selection.changed.connect(self._follow_selection)
        self.layer.activated.connect(lambda _: self._desk.make_current(self.layer.currentData()))
        self.words.textChanged.connect(self._typing.start)
        self.condition.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._filter)
        self.only_selected.toggled.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._tell_selected)
        self.table.selectionModel().currentColumnChanged.connect(self._show_facts)
        self.table.copy_asked.connect(self.copy_rows)
        self.copy.clicked.connect(self.copy_rows)
        self._menu.aboutToShow.connect(self._offer_columns)
        self.table.horizontalHeader().sectionClicked.connect(self._show_facts)

    # What is listed

    @property
    def source(self) -> str:
        """Source of the layer that is listed; empty for none."""
        rows = self.model.rows
        return "" if rows is None else rows.source

    def refresh(self) -> None:
        """Read the current layer again."""
        if not self._desk.session.is_open or not self.isVisible():
            return
        layer = self._desk.current
        rows = None if layer is None else self._desk.rows_of(layer)
        if rows is self.model.rows:
            return
        is_other = rows is None or rows.source != self.source
        self._is_following = True
        self.model.editable = EDITABLE.get("" if rows is None else rows.source, frozenset())
        if is_other:
            for field in (self.words, self.condition, self.only_selected):
                blocker = QSignalBlocker(field)
                field.clear() if isinstance(field, QLineEdit) else field.setChecked(False)
                del blocker
            self.model.set_rows(None)
            self.model.show_only("", "")
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.model.set_rows(rows)
        if is_other and rows is not None:
            self._size_columns(rows)
        self._is_following = False
        self._follow_selection(None)

    def showEvent(self, event: object) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._offer_layers()
        if self._desk.current is None or self._desk.rows_of(self._desk.current) is None:
            self._desk.make_current(_SITES)
        self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.map_layers:
            self._offer_layers()
        self.refresh()

    def _refresh_scores(self) -> None:
        if self.source == _SITES:
            self.refresh()

    def _offer_layers(self) -> None:
        blocker = QSignalBlocker(self.layer)
        self.layer.clear()
        for layer in reversed(self._desk.layers):
            if layer.source in WITH_ROWS or table_of(layer.source):
                self.layer.addItem(title_of(layer), layer.id)
        del blocker
        self._take_current()

    def _take_current(self) -> None:
        layer = self._desk.current
        blocker = QSignalBlocker(self.layer)
        self.layer.setCurrentIndex(-1 if layer is None else self.layer.findData(layer.id))
        del blocker
        self.refresh()

    def _size_columns(self, rows: LayerRows) -> None:
        hidden = self._hidden.get(rows.source, set())
        metrics = self.table.fontMetrics()
        for at, column in enumerate(rows.columns):
            self.table.setColumnHidden(at, column.name in hidden)
            head = str(self.model.headerData(at, Qt.Orientation.Horizontal))
            sample = [str(self.model.index(row, at).data()) for row in range(min(60, rows.n_rows))]
            widest = max([head, *sample], key=len)
            width = metrics.horizontalAdvance(widest) + (30 if widest == head else 22)
            self.table.setColumnWidth(at, min(max(width, 54), 280))

    def _filter(self) -> None:
        self._typing.stop()
        chosen = self._desk.selection.rows(self.source) if self.only_selected.isChecked() else None
        self._is_following = True
        try:
            self.model.show_only(self.words.text(), self.condition.text(), chosen)
            self.condition.setToolTip("")
            trouble = ""
        except InputError as error:
            trouble = error.sentence
            self.condition.setToolTip(trouble)
        self._is_following = False
        self._follow_selection(None)
        if trouble:
            self.facts.setText(trouble)

    # Selection

    def _tell_selected(self) -> None:
        if self._is_following or self.model.rows is None:
            return
        model = self.table.selectionModel()
        parts = model.selection()
        listed = [
            row
            for part in map(parts.at, range(parts.count()))
            for row in range(part.top(), part.bottom() + 1)
        ]
        ids = {self.model.id_at(row) for row in listed}
        if self.only_selected.isChecked() or self.words.text() or self.condition.text():
            shown = {self.model.rows.ids[int(at)] for at in self.model.shown}
            ids |= self._desk.selection.rows(self.source) - shown
        self._desk.selection.choose_in(self.source, ids, origin=self)
        self._show_facts()

    def _follow_selection(self, origin: object) -> None:
        if origin is self or self.model.rows is None:
            self._show_facts()
            return
        places = self.model.listed_rows_of(self._desk.selection.rows(self.source))
        self._is_following = True
        chosen = QItemSelection()
        last = self.model.columnCount() - 1
        for low, high in _runs(places):
            chosen.select(self.model.index(low, 0), self.model.index(high, last))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flags.ClearAndSelect)
        if len(places):
            self.table.scrollTo(self.model.index(int(places[0]), 0))
        self._is_following = False
        self._show_facts()

    # Foot and clipboard

    def _show_facts(self, *_: object) -> None:
        rows = self.model.rows
        if rows is None:
            self.facts.setText(tr("Choose a layer that has rows."))
            return
        chosen = self._chosen_rows()
        parts = [_count_words(len(self.model.shown), rows.n_rows, len(chosen))]
        at = self.table.currentIndex().column()
        if 0 <= at < len(rows.columns) and len(self.model.shown):
            over = chosen if len(chosen) > 1 else self.model.shown
            parts.append(statistics_words(rows.columns[at], over))
        self.facts.setText("     ".join(part for part in parts if part))

    def _chosen_rows(self) -> IntArray:
        """Return the selected rows that are listed, as numbers of the layer's rows, in order."""
        places = self.model.listed_rows_of(self._desk.selection.rows(self.source))
        return np.asarray(self.model.shown[places])

    def copy_rows(self) -> None:
        """Put the selected rows with their headers on the clipboard; all listed when none is."""
        rows = self.model.rows
        if rows is None:
            return
        chosen = self._chosen_rows()
        columns = [
            rows.columns[at]
            for at in map(self.table.horizontalHeader().logicalIndex, range(len(rows.columns)))
            if not self.table.isColumnHidden(at)
        ]
        text = table_text(columns, chosen if len(chosen) else self.model.shown)
        QGuiApplication.clipboard().setText(text)

    def _offer_columns(self) -> None:
        self._menu.clear()
        rows = self.model.rows
        for at, column in enumerate(rows.columns if rows is not None else ()):
            action = QAction(column.name, self._menu)
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(at))
            action.setToolTip(column.title)
            action.toggled.connect(lambda on, at=at: self.show_column(at, is_shown=on))
            self._menu.addAction(action)

    def show_column(self, at: int, *, is_shown: bool) -> None:
        """Show or hide a column; the layer keeps its choice while the window is open."""
        rows = self.model.rows
        if rows is None:
            return
        hidden = self._hidden.setdefault(rows.source, set())
        name = rows.columns[at].name
        hidden.discard(name) if is_shown else hidden.add(name)
        self.table.setColumnHidden(at, not is_shown)

    def _edit(self, row_id: RowId, column: str, value: object) -> None:
        """Commit a cell of the sites as a step."""
        wanted: object = value
        if column == "requested_mw":
            wanted = float(value)  # type: ignore[arg-type]
        elif isinstance(value, str):
            wanted = value.strip()
        if column == "name" and not wanted:
            return
        try:
            self._desk.session.change(str(row_id), origin=None, **{column: wanted})
        except SiteSelectError as error:
            self.failed.emit(error)


def statistics_words(column: RowColumn, rows: IntArray) -> str:
    """Return a line of statistics of some rows of a column; NaN and None count as missing."""
    values = column.values[rows]
    if column.is_yes_no:
        yes = int(np.nansum(values))
        return tr("{column}: {yes:,} yes, {no:,} no", column=column.name, yes=yes,
                  no=int((~np.isnan(values)).sum()) - yes)  # fmt: skip
    if not column.is_number:
        filled = [value for value in values.tolist() if value is not None]
        return tr(
            "{column}: {different:,} different, {missing:,} missing", column=column.name,
            different=len(set(filled)), missing=len(values) - len(filled),
        )  # fmt: skip
    known = values[np.isfinite(values)]
    if not len(known):
        return tr("{column}: no values", column=column.name)
    low, mean, middle, high, total = (
        in_local_digits(f"{number:,.5g}")
        for number in (known.min(), known.mean(), np.median(known), known.max(), known.sum())
    )
    return tr(
        "{column}: least {low}, mean {mean}, median {middle}, greatest {high}, sum {total} {unit}, "
        "{missing:,} missing",
        column=column.name, low=low, mean=mean, middle=middle, high=high, total=total,
        unit=column.unit, missing=len(values) - len(known),
    )  # fmt: skip


def table_text(columns: Sequence[RowColumn], rows: IntArray) -> str:
    """Return rows as a spreadsheet takes them from the clipboard: tabs, plain numbers, headers."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow(c.name if not c.unit else f"{c.name} [{c.unit}]" for c in columns)
    cells = [
        [_plain(value, is_number=column.is_number) for value in column.values[rows].tolist()]
        for column in columns
    ]
    writer.writerows(zip(*cells, strict=True))
    return out.getvalue()


def _plain(value: object, *, is_number: bool) -> str:
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return ""
    return f"{value:.15g}" if is_number else str(value)


def _count_words(n_listed: int, n_all: int, n_chosen: int) -> str:
    if n_chosen:
        return tr(
            "{n:,} of {all:,} rows listed, {chosen:,} selected",
            n=n_listed, all=n_all, chosen=n_chosen,
        )  # fmt: skip
    return tr("{n:,} of {all:,} rows listed", n=n_listed, all=n_all)


def _runs(places: IntArray) -> list[tuple[int, int]]:
    """Return the first and last of every run of numbers that follow each other."""
    if not len(places):
        return []
    cuts = np.flatnonzero(np.diff(places) > 1) + 1
    return [(int(run[0]), int(run[-1])) for run in np.split(places, cuts)]


def _table(model: RowsModel) -> RowsTable:
    table = RowsTable()
    table.setModel(model)
    table.setAccessibleName(tr("Rows of the layer"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
    )
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    table.verticalHeader().setAccessibleName(tr("Row numbers"))
    header = table.horizontalHeader()
    header.setAccessibleName(tr("Columns of the layer"))
    header.setHighlightSections(False)
    header.setSectionsMovable(True)
    header.setMinimumSectionSize(LEAST_COLUMN_PX)
    header.setSortIndicatorShown(True)
    header.setSortIndicatorClearable(True)
    return table
