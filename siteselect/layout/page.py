"""A page: its size in millimetres, what it says of itself, and the items on it."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from siteselect.layout.frame import Frame
from siteselect.layout.items import Item

_AnyItem = TypeVar("_AnyItem", bound=Item)


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A sheet as it lies, landscape or portrait. [mm]."""

    name: str
    width_mm: float
    height_mm: float


A3_LANDSCAPE = PaperSize("A3", 420.0, 297.0)


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of paper.

    Attributes
    ----------
    title, subject : str
        Go into the file's own description.
    made_on : date or None
        Goes into the file as its date; None leaves it at the start of 2000, so that equal pages
        give equal files.
    """

    paper: PaperSize
    title: str
    subject: str
    program: str
    made_on: date | None
    items: tuple[Item, ...]

    @property
    def frame(self) -> Frame:
        """The whole sheet."""
        return Frame(0.0, 0.0, self.paper.width_mm, self.paper.height_mm)

    def items_of(self, kind: type[_AnyItem]) -> tuple[_AnyItem, ...]:
        """Return the items of one kind, in the order they are painted."""
        return tuple(item for item in self.items if isinstance(item, kind))
