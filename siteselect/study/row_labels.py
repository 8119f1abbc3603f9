"""What planners call the monitored rows, and how their ratings came about."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from siteselect.core.grid.network import Grid
from siteselect.core.headroom.monitored import MonitoredRows
from siteselect.core.provenance import DataClass, weakest
from siteselect.core.scoring.site_score import BindingElement
from siteselect.study.data_classes import branch_classes
from siteselect.study.study import Study


@dataclass(frozen=True, eq=False)
class RowLabels:
    """Names and data classes by row, R of each.

    Attributes
    ----------
    rows : MonitoredRows
    branch_ids : tuple of str
        By branch of the grid.
    names : tuple of str
    classes : tuple of DataClass
        Of a row after an outage, the weaker of both branches'.
    """

    rows: MonitoredRows
    branch_ids: tuple[str, ...]
    names: tuple[str, ...]
    classes: tuple[DataClass, ...]

    @classmethod
    def of(cls, study: Study, grid: Grid, rows: MonitoredRows) -> "RowLabels":
        """Return the labels of all rows."""
        of_branch = branch_classes(study, grid)
        pairs = zip(rows.line.tolist(), rows.outage_or_line.tolist(), strict=True)
        return cls(
            rows,
            tuple(grid.branch_ids),
            tuple(rows.name(row, grid) for row in range(rows.n_rows)),
            tuple(weakest((of_branch[line], of_branch[lost])) for line, lost in pairs),
        )

    def with_branches(self, elements: Iterable[BindingElement]) -> tuple[BindingElement, ...]:
        """Return elements that name a row by the branch that is full and the one that is out."""
        return tuple(self._with_branches(element) for element in elements)

    def _with_branches(self, element: BindingElement) -> BindingElement:
        row = element.branch_index
        if row < 0:
            return element
        line, lost = int(self.rows.line[row]), int(self.rows.outage[row])
        return replace(
            element,
            branch_index=line,
            branch_id=self.branch_ids[line],
            outage_id=None if lost < 0 else self.branch_ids[lost],
        )
