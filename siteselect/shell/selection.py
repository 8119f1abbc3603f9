"""What is selected on the map beyond the one site in the inspector: rows, layer by layer."""

from collections.abc import Iterable, Mapping
from enum import Enum

from PySide6.QtCore import QObject, Signal

from siteselect.render.layer_rows import RowId

Rows = frozenset[RowId]


class Way(Enum):
    """How rows join what is selected already."""

    REPLACE = "replace"
    ADD = "add"
    REMOVE = "remove"


class Selection(QObject):
    """The selected rows by source of their layer; map, table and charts follow it.

    Signals
    -------
    changed : object
        The view that changed it, or None.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Rows] = {}

    @property
    def by_source(self) -> Mapping[str, Rows]:
        """Selected rows by source; sources without any are not in it."""
        return self._rows

    @property
    def n_rows(self) -> int:
        """Number of selected rows of all layers."""
        return sum(map(len, self._rows.values()))

    def rows(self, source: str) -> Rows:
        """Return the selected rows of a source."""
        return self._rows.get(source, frozenset())

    def choose(
        self,
        found: Mapping[str, Iterable[RowId]],
        way: Way = Way.REPLACE,
        *,
        origin: object = None,
    ) -> None:
        """Select rows, or add them to or take them from what is selected."""
        new = {source: frozenset(rows) for source, rows in found.items()}
        if way is not Way.REPLACE:
            for source, rows in self._rows.items():
                other = new.get(source, frozenset())
                new[source] = rows | other if way is Way.ADD else rows - other
            if way is Way.REMOVE:
                new = {source: new[source] for source in self._rows}
        self._take({source: rows for source, rows in new.items() if rows}, origin)

    def choose_in(self, source: str, rows: Iterable[RowId], *, origin: object = None) -> None:
        """Make these the selected rows of one source; other sources keep theirs."""
        chosen = frozenset(rows)
        new = {other: known for other, known in self._rows.items() if other != source}
        self._take({**new, source: chosen} if chosen else new, origin)

    def clear(self, *, origin: object = None) -> None:
        """Select nothing."""
        self._take({}, origin)

    def keep_only(self, there: Mapping[str, Iterable[RowId]]) -> None:
        """Forget rows that are no longer there."""
        kept = {
            source: rows & frozenset(there.get(source, ())) for source, rows in self._rows.items()
        }
        self._take({source: rows for source, rows in kept.items() if rows}, None)

    def _take(self, rows: dict[str, Rows], origin: object) -> None:
        if rows != self._rows:
            self._rows = rows
            self.changed.emit(origin)
