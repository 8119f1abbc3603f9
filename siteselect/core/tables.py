"""Hourly and typical-day tables: named columns over one read-only array."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from siteselect.core.arrays import FloatArray, frozen
from siteselect.core.errors import InputError
from siteselect.core.fingerprint import fingerprint
from siteselect.core.words import say


@dataclass(frozen=True, eq=False)
class NamedColumns:
    """A table of numbers with one named column per region or profile.

    Attributes
    ----------
    columns : tuple of str
        Column names, unique.
    values : ndarray, shape (n_rows, n_columns)
        Read-only; made so on construction.
    """

    columns: tuple[str, ...]
    values: FloatArray

    def __post_init__(self) -> None:
        """Check the shape and freeze the array."""
        if self.values.ndim != 2 or self.values.shape[1] != len(self.columns):
            raise InputError(
                say(
                    "A table of {n_columns} columns came with values of shape {shape}",
                    n_columns=len(self.columns),
                    shape=self.values.shape,
                ),
                fix=say("Give one column of numbers per name."),
            )
        frozen(self.values)

    def column(self, name: str) -> FloatArray:
        """Return one column, shape ``(n_rows,)``.

        Raises
        ------
        InputError
            When there is no such column.
        """
        if name not in self.columns:
            raise InputError(
                say("There is no column '{name}'", name=name),
                where=f"columns {', '.join(self.columns)}",
                fix=say("Use one of these names or add the column."),
            )
        return self.values[:, self.columns.index(name)]

    @property
    def n_rows(self) -> int:
        """Number of rows."""
        return len(self.values)

    @cached_property
    def content_hash(self) -> str:
        """Hash of names and numbers; not of the sign of a zero, which a file does not keep."""
        return fingerprint(self.columns, self.values + 0.0)

    def equals(self, other: "NamedColumns") -> bool:
        """Return whether both tables hold the same names and exactly the same numbers."""
        return self.columns == other.columns and np.array_equal(
            self.values, other.values, equal_nan=True
        )
