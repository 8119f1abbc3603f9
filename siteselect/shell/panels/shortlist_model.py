"""The shortlist as a Qt model: rows are sites, edits are steps of the history."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from siteselect.core.errors import SiteSelectError
from siteselect.shell.panels.shortlist_columns import COLUMNS, SiteRow, TableColumn, site_rows
from siteselect.shell.panels.wording import MISSING
from siteselect.shell.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SORT_ROLE = int(Role.UserRole)
SITE_ROLE = SORT_ROLE + 1
NO_INDEX = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ShortlistModel(QAbstractTableModel):
    """Every site of the study with its score; excluded sites are shown with the reason."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[SiteRow, ...] = ()

    def refresh(self) -> None:
        """Read the session again; the same sites in the same order keep their rows."""
        rows = self._read()
        same = [r.site.id for r in rows] == [r.site.id for r in self._rows]
        if same and rows:
            self._rows = rows
            last = self.index(len(rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        elif not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, site_id: str) -> int | None:
        """Return the row of a site, or None."""
        found = (at for at, row in enumerate(self._rows) if row.site.id == site_id)
        return next(found, None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of sites."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return titles with units, and their meaning as tooltip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return column.title
        if role == Role.ToolTipRole:
            return column.meaning
        if role == Role.TextAlignmentRole:
            return int(RIGHT if column.is_number else LEFT)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, alignment, sort key, or the id of the site."""
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        read = _READERS.get(role)
        return None if read is None else read(column, row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        is_editable = index.isValid() and bool(COLUMNS[index.column()].field)
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Commit an edit as one step."""
        field = COLUMNS[index.column()].field
        if role != Role.EditRole or not field:
            return False
        wanted = float(value) if field == "requested_mw" else str(value).strip()
        if not wanted:
            return False
        self._session.change(self._rows[index.row()].site.id, **{field: wanted})
        return True

    def _read(self) -> tuple[SiteRow, ...]:
        session = self._session
        if not session.is_open:
            return ()
        troubles = {
            site.id: _words(error)
            for site in session.study.sites
            if (error := session.error_of(site.id)) is not None
        }
        return site_rows(session.study, session.scores(), troubles)


class ShortlistOrder(QSortFilterProxyModel):
    """Sorts by value, missing ones always last, and keeps the rows that hold the filter's words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setDynamicSortFilter(True)

    def set_words(self, text: str) -> None:
        """Keep only rows in which every word occurs somewhere."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare by sort key; a missing one comes last in either direction."""
        a, b = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if a is None or b is None:
            is_ascending = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (a is not None) == is_ascending if (a is None) != (b is None) else False
        return bool(a < b)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Return whether every word occurs in the row."""
        model = self.sourceModel()
        cells = (model.index(row, at, parent).data() for at in range(model.columnCount()))
        text = " ".join(map(str, cells)).casefold()
        return all(word in text for word in self._words)


_READERS: dict[int, Callable[[TableColumn, SiteRow], Any]] = {
    Role.DisplayRole: lambda column, row: column.text(row),
    Role.EditRole: lambda column, row: (
        getattr(row.site, column.field) if column.field else column.text(row)
    ),
    Role.TextAlignmentRole: lambda column, _: int(RIGHT if column.is_number else LEFT),
    Role.ToolTipRole: lambda _, row: _tooltip(row),
    Role.AccessibleTextRole: lambda column, row: f"{column.title}: {column.text(row)}",
    SORT_ROLE: lambda column, row: column.sort_key(row),
    SITE_ROLE: lambda _, row: row.site.id,
}


def _tooltip(row: SiteRow) -> str:
    return row.score.sentence if row.score is not None else (row.trouble or MISSING)


def _words(error: Exception) -> str:
    return error.sentence if isinstance(error, SiteSelectError) else f"Error: {error}"
