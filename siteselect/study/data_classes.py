"""How the values of a study came about, looked up in its provenance table."""

from siteselect.core.grid.network import Grid
from siteselect.core.provenance import DataClass, Provenance
from siteselect.study.study import Study

EVERY_FIELD = "*"
POSITION = "position"
"""Stands for longitude and latitude."""


class DataClasses:
    """Finds the provenance of a field: of the row and field, of the row, of the layer's field.

    What no row speaks of is taken as assumed: never better than what is written down.
    """

    def __init__(self, study: Study) -> None:
        self._rows: dict[tuple[str, str], Provenance] = {
            (row.object_id, row.field): row for row in study.provenance
        }

    def provenance(self, layer: str, row: str, field: str) -> Provenance | None:
        """Return the most specific statement about one field of one row, or None."""
        field = POSITION if field in {"lon", "lat"} else field
        for key in (
            (f"{layer}/{row}", field),
            (f"{layer}/{row}", EVERY_FIELD),
            (layer, field),
            (layer, EVERY_FIELD),
        ):
            if key in self._rows:
                return self._rows[key]
        return None

    def of(self, layer: str, row: str, field: str) -> DataClass:
        """Return the data class of one field of one row."""
        found = self.provenance(layer, row, field)
        return DataClass.ASSUMED if found is None else found.data_class


def branch_classes(study: Study, grid: Grid) -> tuple[DataClass, ...]:
    """Return how the rating of every branch of the grid came about, length L."""
    book = DataClasses(study)
    return tuple(
        book.of("transformers", branch, "mva")
        if is_transformer
        else book.of("lines", branch, "rating_mw")
        for branch, is_transformer in zip(grid.branch_ids, grid.is_transformer, strict=True)
    )
