"""The rows of any layer as a Qt model that sorts and filters a hundred thousand of them at once.

Order and filter are arrays of row numbers, found with NumPy; Qt only asks for the cells it shows.
"""

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from siteselect.core.arrays import BoolArray, IntArray
from siteselect.core.row_filter import rows_where
from siteselect.render.layer_rows import LayerRows, RowColumn, RowId
from siteselect.render.words import in_local_digits, tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()
MISSING = "–"
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MOST_DIGITS = 6

Edit = Callable[[RowId, str, object], None]


class RowsModel(QAbstractTableModel):
    """One layer's rows in an order of their own; columns named in `editable` can be typed into.

    `edit` is called with row id, column and new value.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: LayerRows | None = None
        self._shown: IntArray = np.empty(0, np.int64)
        self._place: IntArray = np.empty(0, np.int64)
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._words = ""
        self._condition = ""
        self._only: Collection[RowId] | None = None
        self.editable: frozenset[str] = frozenset()
        self.edit: Edit | None = None

    @property
    def rows(self) -> LayerRows | None:
        """What is listed."""
        return self._rows

    @property
    def shown(self) -> IntArray:
        """Row numbers of the layer in the order they are listed."""
        return self._shown

    def set_rows(self, rows: LayerRows | None) -> None:
        """List another layer, or the same one with other values; the order is kept if it can be."""
        same = (
            rows is not None
            and self._rows is not None
            and rows.source == self._rows.source
            and [c.name for c in rows.columns] == [c.name for c in self._rows.columns]
        )
        self.beginResetModel()
        if not same:
            self._sort, self._only = None, None
        self._rows = rows
        self._arrange()
        self.endResetModel()

    def show_only(self, words: str, condition: str, only: Collection[RowId] | None = None) -> None:
        """List rows that hold all the words, meet a condition, and are among `only` if given.

        Raises
        ------
        InputError
            When the condition cannot be read; the list stays as it was.
        """
        if self._rows is not None:
            rows_where(condition, self._rows.by_name, self._rows.n_rows)
        self.beginResetModel()
        self._words, self._condition, self._only = words, condition, only
        self._arrange()
        self.endResetModel()

    def id_at(self, row: int) -> RowId:
        """Return the id of a listed row."""
        assert self._rows is not None
        return self._rows.ids[int(self._shown[row])]

    def listed_rows_of(self, ids: Collection[RowId]) -> IntArray:
        """Return where rows are listed, in order; those that are filtered out are left out."""
        if self._rows is None or not ids:
            return np.empty(0, np.int64)
        numbers = self._rows.numbers_of(ids)
        places = self._place[numbers]
        return np.sort(places[places >= 0])

    # What Qt asks

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of listed rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() or self._rows is None else len(self._rows.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return names with units, and the meaning as tooltip."""
        if orientation is not Qt.Orientation.Horizontal or self._rows is None:
            return None
        column = self._rows.columns[section]
        if role == Role.DisplayRole:
            if not column.unit:
                return column.name
            return tr("{column} [{unit}]", column=column.name, unit=column.unit)
        if role == Role.ToolTipRole:
            return column.title
        if role == Role.TextAlignmentRole:
            return int(RIGHT if column.is_number and not column.is_yes_no else LEFT)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell, its alignment, or its value for an editor."""
        if self._rows is None or not index.isValid():
            return None
        column = self._rows.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return int(RIGHT if column.is_number and not column.is_yes_no else LEFT)
        if role in {Role.DisplayRole, Role.EditRole, Role.AccessibleTextRole}:
            value = column.values[self._shown[index.row()]]
            if role == Role.EditRole:
                return float(value) if column.is_number else (value or "")
            text = cell_text(column, value)
            if role == Role.DisplayRole:
                return text
            return tr("{column}: {value}", column=column.name, value=text)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        if index.isValid() and self._rows is not None and self.edit is not None:
            name = self._rows.columns[index.column()].name
            if name in self.editable:
                return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Hand an edit on."""
        if role != Role.EditRole or self.edit is None or self._rows is None:
            return False
        column = self._rows.columns[index.column()]
        self.edit(self.id_at(index.row()), column.name, value)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, missing values always last; rows of equal value keep their order."""
        self.layoutAboutToBeChanged.emit()
        self._sort = (column, order) if column >= 0 else None
        self._arrange()
        self.layoutChanged.emit()

    # Order

    def _arrange(self) -> None:
        rows = self._rows
        if rows is None:
            self._shown = self._place = np.empty(0, np.int64)
            return
        shown = np.flatnonzero(self._kept(rows))
        if self._sort is not None and self._sort[0] < len(rows.columns):
            column, order = self._sort
            shown = shown[_order(rows.columns[column], shown, order)]
        self._shown = shown
        self._place = np.full(rows.n_rows, -1, np.int64)
        self._place[shown] = np.arange(len(shown))

    def _kept(self, rows: LayerRows) -> BoolArray:
        try:
            kept = rows_where(self._condition, rows.by_name, rows.n_rows)
        except ValueError:
            kept = np.ones(rows.n_rows, np.bool_)
        for word in self._words.casefold().split():
            kept &= _holds(rows, word)
        if self._only is not None:
            among = np.zeros(rows.n_rows, np.bool_)
            among[rows.numbers_of(self._only)] = True
            kept &= among
        return kept


def cell_text(column: RowColumn, value: object) -> str:
    """Return a value as it is listed; a missing one is a dash."""
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return MISSING
    if not column.is_number:
        return str(value)
    number = float(value)  # type: ignore[arg-type]
    if column.is_yes_no:
        return tr("yes") if number else tr("no")
    if column.decimals is not None:
        return in_local_digits(f"{number:,.{column.decimals}f}")
    if number.is_integer() and abs(number) < 1e15:
        return in_local_digits(f"{number:.0f}" if column.name == "year" else f"{number:,.0f}")
    return in_local_digits(f"{number:,.{MOST_DIGITS}g}")


def _holds(rows: LayerRows, word: str) -> BoolArray:
    """Return which rows hold a word anywhere in their texts or as they list their numbers."""
    found = np.zeros(rows.n_rows, np.bool_)
    for column in rows.columns:
        if not column.is_number:
            texts = column.values.tolist()
            found |= np.array([t is not None and word in t.casefold() for t in texts], np.bool_)
    try:
        number = float(word.replace(",", ""))
    except ValueError:
        return found
    for column in rows.columns:
        if column.is_number:
            found |= column.values == number
    return found


def _order(column: RowColumn, shown: IntArray, order: Qt.SortOrder) -> IntArray:
    values = column.values[shown]
    if column.is_number:
        missing = np.isnan(values)
        keys = np.where(missing, 0.0, values)
    else:
        texts = values.tolist()
        missing = np.array([text is None for text in texts], np.bool_)
        folded = np.array(["" if text is None else text.casefold() for text in texts], object)
        _, keys = np.unique(folded.astype(str), return_inverse=True)
    if order is Qt.SortOrder.DescendingOrder:
        keys = -keys
    return np.asarray(np.lexsort((keys, missing)), np.int64)
