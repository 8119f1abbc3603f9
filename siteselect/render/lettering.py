"""Which names fit on the map: greedy placing of boxes, the most important names first."""

from collections.abc import Sequence
from dataclasses import dataclass

Box = tuple[float, float, float, float]

AROUND = (
    (1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0),
    (0.75, -0.8), (0.75, 0.8), (-0.75, -0.8), (-0.75, 0.8),
)  # fmt: skip
"""Positions around a point, best first: right, left, above, below, corners."""
CENTRED = ((0.0, 0.0),)
_CELLS_ACROSS = 40
STACKED = ((0.0, 0.0), (0.0, -1.0), (0.0, 1.0))
"""Positions of an area's name: in the middle, above it, below it."""


@dataclass(frozen=True)
class Wish:
    """A name that wants a place.

    Attributes
    ----------
    x_px, y_px : float
        The point it names. [px]
    width_px, height_px : float
        Size of the lettering. [px]
    gap_px : float
        Distance from the point to the lettering. [px]
    spots : sequence of tuple of float
        Directions to try, best first; (0, 0) is centred on the point.
    spacing_px : float
        Least distance to any other name placed with a spacing. [px]
    dot_px : float
        Half the width of a dot that is drawn with the name; 0 for none. [px]
    may_cover_symbols : bool
        Whether the name is important enough to lie over symbols when nothing else is left.
    """

    x_px: float
    y_px: float
    width_px: float
    height_px: float
    gap_px: float = 0.0
    spots: Sequence[tuple[float, float]] = CENTRED
    spacing_px: float = 0.0
    dot_px: float = 0.0
    may_cover_symbols: bool = False

    @property
    def dot(self) -> Box:
        """The box of the point's own dot: left, top, right, bottom. [px]."""
        x, y, half = self.x_px, self.y_px, self.dot_px
        return x - half, y - half, x + half, y + half

    def box(self, spot: tuple[float, float]) -> Box:
        """Return the lettering's box at one spot: left, top, right, bottom. [px]."""
        dx, dy = spot
        left = self.x_px + dx * self.gap_px + _share_before(dx) * self.width_px
        top = self.y_px + dy * self.gap_px + _share_before(dy) * self.height_px
        return left, top, left + self.width_px, top + self.height_px


def _share_before(direction: float) -> float:
    """Return which share of the lettering lies before the point on one axis, negative."""
    return -0.5 if direction == 0 else (0.0 if direction > 0 else -1.0)


class Lettering:
    """The boxes taken so far on one map.

    Parameters
    ----------
    width_px, height_px : float
        Size of the map; a name must lie inside it altogether. [px]
    """

    def __init__(self, width_px: float, height_px: float) -> None:
        self._size = (width_px, height_px)
        cell_px = max(width_px, height_px) / _CELLS_ACROSS
        self._names = _Boxes(cell_px)
        self._symbols = _Boxes(cell_px)
        self._spaced: list[tuple[float, float]] = []

    def block(self, box: Box) -> None:
        """Keep a symbol's box free of names, as far as they can avoid it."""
        self._symbols.add(box)

    def reserve(self, box: Box) -> None:
        """Keep a box free of every name, like a name already written."""
        self._names.add(box)

    def place(self, wish: Wish) -> Box | None:
        """Return the box a name got, or None when there is no room; the box is then taken."""
        if wish.spacing_px and self._is_near(wish):
            return None
        if wish.dot_px and self._names.meet(wish.dot):
            return None
        box = self._free_box(wish)
        if box is None:
            return None
        self._names.add(box)
        if wish.dot_px:
            self._symbols.add(wish.dot)
        if wish.spacing_px:
            self._spaced.append((wish.x_px, wish.y_px))
        return box

    def _free_box(self, wish: Wish) -> Box | None:
        boxes = [box for box in map(wish.box, wish.spots) if self._is_inside(box)]
        legible = [box for box in boxes if not self._names.meet(box)]
        clear = next((box for box in legible if not self._symbols.meet(box)), None)
        if clear is None and wish.may_cover_symbols:
            return next(iter(legible), None)
        return clear

    def _is_near(self, wish: Wish) -> bool:
        least = wish.spacing_px**2
        return any((wish.x_px - x) ** 2 + (wish.y_px - y) ** 2 < least for x, y in self._spaced)

    def _is_inside(self, box: Box) -> bool:
        left, top, right, bottom = box
        return left >= 0 and top >= 0 and right <= self._size[0] and bottom <= self._size[1]


class _Boxes:
    """Rectangles, found again by the cells of a grid that they touch."""

    def __init__(self, cell_px: float) -> None:
        self._cell_px = cell_px
        self._by_cell: dict[tuple[int, int], list[Box]] = {}

    def add(self, box: Box) -> None:
        for cell in self._cells(box):
            self._by_cell.setdefault(cell, []).append(box)

    def meet(self, box: Box) -> bool:
        left, top, right, bottom = box
        return any(
            taken[0] < right and taken[2] > left and taken[1] < bottom and taken[3] > top
            for cell in self._cells(box)
            for taken in self._by_cell.get(cell, ())
        )

    def _cells(self, box: Box) -> list[tuple[int, int]]:
        left, top, right, bottom = (int(edge // self._cell_px) for edge in box)
        return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
