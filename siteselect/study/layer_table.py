"""A layer that a planner brought along: shapes in degrees and the columns that came with them."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import frozen

_ROWS_AT_ONCE = 50_000
SOURCE_PREFIX = "table:"


def source_of(table_name: str) -> str:
    """Return how a layer of the map names this table as its source."""
    return SOURCE_PREFIX + table_name


def table_of(source: str) -> str:
    """Return the table that a layer's source names; empty for a layer that every map has."""
    return source.removeprefix(SOURCE_PREFIX) if source.startswith(SOURCE_PREFIX) else ""


@dataclass(frozen=True, eq=False)
class LayerTable:
    """Rows of one file as they were when it was dropped; studies share it, no edit copies it.

    Attributes
    ----------
    name : str
        Table of the study file that holds it; unique in the study whatever the case.
    origin : str
        Name of the file it came from.
    geometries : ndarray of shapely geometries or None, shape (n,)
        In longitude and latitude of WGS 84. [degree]
    columns : tuple of str
    values : tuple of ndarray, each of shape (n,)
        One per column: float64 with NaN for missing, or objects that are text or None.
    """

    name: str
    origin: str
    geometries: NDArray[Any]
    columns: tuple[str, ...]
    values: tuple[NDArray[Any], ...]

    def __post_init__(self) -> None:
        """Make the arrays read-only: undo relies on nobody changing them."""
        for array in (self.geometries, *self.values):
            frozen(array)

    @property
    def n_rows(self) -> int:
        """Number of rows."""
        return len(self.geometries)

    @cached_property
    def content_hash(self) -> str:
        """Hash of name, shapes and values: two tables with the same are the same table."""
        digest = blake2b(f"{self.name}\n{self.origin}\n{self.columns!r}".encode(), digest_size=16)
        for start in range(0, self.n_rows, _ROWS_AT_ONCE):
            chunk = shapely.to_wkb(self.geometries[start : start + _ROWS_AT_ONCE], byte_order=1)
            for shape in chunk:
                digest.update(b"-" if shape is None else shape)
        for array in self.values:
            if array.dtype == np.float64:
                digest.update(np.ascontiguousarray(array).tobytes())
            else:
                digest.update(repr(array.tolist()).encode("utf-8", "surrogatepass"))
        return digest.hexdigest()

    def __eq__(self, other: object) -> bool:
        """Compare by content; the very same object costs nothing."""
        if not isinstance(other, LayerTable):
            return NotImplemented
        return self is other or self.content_hash == other.content_hash

    def __hash__(self) -> int:
        """Hash by content."""
        return hash(self.content_hash)
