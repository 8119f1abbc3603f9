"""The shortlist as a Qt model: rows are sites in the planner's order, edits are steps."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from siteselect.core.entities import Site
from siteselect.core.errors import sentence_of
from siteselect.core.scoring.site_score import SiteScore
from siteselect.render.words import tr
from siteselect.shell.panels.shortlist_columns import COLUMNS, SiteRow, TableColumn, status_of
from siteselect.shell.panels.wording import MISSING
from siteselect.shell.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SITE_ROLE = int(Role.UserRole) + 1
NO_INDEX = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RANK = next(at for at, column in enumerate(COLUMNS) if column.id == "rank")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over the sites of one group."""

    text: str

    @property
    def key(self) -> str:
        """What tells it from other rows."""
        return f"/{self.text}"


class ShortlistModel(QAbstractTableModel):
    """The sites of the study that the filter lets through, sorted, under headings if asked for.

    Sorting and filtering happen here, not in a proxy: ten thousand sites are put in order in a
    few hundredths of a second, and a score that comes in changes its own row only.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: dict[str, SiteRow] = {}
        self._shown: list[SiteRow | Heading] = []
        self._at: dict[str, int] = {}
        self._after: Mapping[str, SiteScore] = {}
        self._words: tuple[str, ...] = ()
        self._column, self._is_falling = RANK, False
        self._is_grouped = False

    @property
    def n_sites(self) -> int:
        """How many sites there are, shown or not."""
        return len(self._rows)

    @property
    def n_shown(self) -> int:
        """How many sites are shown."""
        return len(self._at)

    @property
    def headings(self) -> list[int]:
        """Rows that are headings."""
        return [at for at, row in enumerate(self._shown) if isinstance(row, Heading)]

    def reload(self) -> None:
        """Read every site of the session again."""
        if not self._session.is_open:
            self._rows = {}
        else:
            study = self._session.study
            names = {workload.id: workload.name for workload in study.workloads}
            self._rows = {site.id: self._row(site, names) for site in study.sites}
        self._rank()
        self._arrange()

    def update(self, site_ids: Iterable[str]) -> None:
        """Read these sites again; all others stay as they are."""
        study, wanted = self._session.study, set(site_ids)
        names = {workload.id: workload.name for workload in study.workloads}
        for site in study.sites:
            if site.id in wanted:
                self._rows[site.id] = self._row(site, names)
        self._rank()
        self._arrange()

    def set_after_plan(self, scores: Mapping[str, SiteScore]) -> None:
        """Show these scores after the plan, by site id."""
        self._after = scores
        for key, row in self._rows.items():
            row.after_plan = scores.get(key)
        self._arrange()

    def row_of(self, site_id: str) -> int | None:
        """Return the row of a site that is shown, or None."""
        return self._at.get(site_id)

    def set_words(self, text: str) -> None:
        """Show only sites in which every word occurs somewhere."""
        self._words = tuple(text.casefold().split())
        self._arrange()

    def set_grouped(self, is_grouped: bool) -> None:  # noqa: FBT001 - a slot
        """Put sites under the headings of their groups, or all in one list."""
        self._is_grouped = is_grouped
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is missing comes last either way."""
        self._column, self._is_falling = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of sites and headings shown."""
        return 0 if parent.isValid() else len(self._shown)

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
            return tr(column.title)
        if role == Role.ToolTipRole:
            return tr(column.meaning)
        if role == Role.TextAlignmentRole:
            return int(RIGHT if column.is_number else LEFT)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, alignment, what an editor starts from, or the id of the site."""
        row, column = self._shown[index.row()], COLUMNS[index.column()]
        if isinstance(row, Heading):
            is_text = role in {Role.DisplayRole, Role.AccessibleTextRole} and not index.column()
            return row.text if is_text else None
        read = _READERS.get(role)
        return None if read is None else read(column, row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell; a heading is only read."""
        if not index.isValid() or isinstance(self._shown[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()].field else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Commit an edit as one step."""
        row, column = self._shown[index.row()], COLUMNS[index.column()]
        if role != Role.EditRole or not column.field or isinstance(row, Heading):
            return False
        wanted = float(value) if column.field == "requested_mw" else str(value).strip()
        if column.field == "status":
            wanted = status_of(str(wanted))
        if not wanted and not column.may_be_blank:
            return False
        self._session.change(row.site.id, **{column.field: wanted})
        return True

    def _row(self, site: Site, names: Mapping[str, str]) -> SiteRow:
        score, error = self._session.judgement_of(site)
        return SiteRow(
            site=site,
            score=score,
            rank=None,
            trouble="" if error is None else sentence_of(error),
            workload=names.get(site.workload_id, site.workload_id),
            after_plan=self._after.get(site.id),
        )

    def _rank(self) -> None:
        ranked = [row for row in self._rows.values() if row.points is not None]
        ranked.sort(key=lambda row: -(row.points or 0.0))
        for row in self._rows.values():
            row.rank = None
        for place, row in enumerate(ranked, start=1):
            row.rank = place

    def _arrange(self) -> None:
        """Put the rows that are shown in their order; selections keep to their sites."""
        wanted = self._in_order([row for row in self._rows.values() if self._lets_through(row)])
        before = [row.key for row in self._shown]
        if [row.key for row in wanted] == before:
            self._shown = wanted
            if wanted:
                last = self.index(len(wanted) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._shown[index.row()].key) for index in self.persistentIndexList()]
        self._shown = wanted
        self._at = {row.site.id: at for at, row in enumerate(wanted) if isinstance(row, SiteRow)}
        moved = [
            NO_INDEX if (at := self._at.get(key)) is None else self.index(at, index.column())
            for index, key in held
        ]
        self.changePersistentIndexList([index for index, _ in held], moved)
        self.layoutChanged.emit()

    def _lets_through(self, row: SiteRow) -> bool:
        return all(word in row.words for word in self._words)

    def _in_order(self, rows: Sequence[SiteRow]) -> "list[SiteRow | Heading]":
        key = COLUMNS[self._column].sort_key
        known = [(value, row) for row in rows if (value := key(row)) is not None]
        known.sort(key=lambda pair: pair[0], reverse=self._is_falling)
        missing = sorted((row for row in rows if key(row) is None), key=_unranked)
        ordered = [*(row for _, row in known), *missing]
        if not self._is_grouped:
            return list(ordered)
        groups: dict[str, list[SiteRow]] = {}
        for row in ordered:
            groups.setdefault(row.site.group, []).append(row)
        found: list[SiteRow | Heading] = []
        for name in sorted(groups, key=lambda name: (not name, name.casefold())):
            title = name or tr("Without a group")
            found += [Heading(tr("{group} ({count:d})", group=title, count=len(groups[name])))]
            found += groups[name]
        return found


def _unranked(row: SiteRow) -> int:
    """Order what a column has no value for: excluded sites before those not scored yet."""
    return 0 if row.score is not None else 1


_READERS: dict[int, Callable[[TableColumn, SiteRow], Any]] = {
    Role.DisplayRole: lambda column, row: column.text(row),
    Role.EditRole: lambda column, row: (
        getattr(row.site, column.field)
        if column.field and column.field != "status"
        else column.text(row)
    ),
    Role.TextAlignmentRole: lambda column, _: int(RIGHT if column.is_number else LEFT),
    Role.ToolTipRole: lambda _, row: _tooltip(row),
    Role.AccessibleTextRole: lambda column, row: tr(
        "{label}: {value}", label=tr(column.title), value=column.text(row)
    ),
    SITE_ROLE: lambda _, row: row.site.id,
}


def _tooltip(row: SiteRow) -> str:
    return tr(row.score.sentence) if row.score is not None else (tr(row.trouble) or MISSING)
