"""Which names fit on the map: greedy placing of boxes, the most important names first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

Box = tuple[float, float, float, float]

AROUND = (
    (1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0),
    (0.75, -0.8), (0.75, 0.8), (-0.75, -0.8), (-0.75, 0.8),
)  # fmt: skip
"""Positions around a point, best first: right, left, above, below, corners."""
CENTRED = ((0.0, 0.0),)


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
    """

    x_px: float
    y_px: float
    width_px: float
    height_px: float
    gap_px: float = 0.0
    spots: Sequence[tuple[float, float]] = CENTRED
    spacing_px: float = 0.0

    def box(self, spot: tuple[float, float]) -> Box:
        """Return the lettering's box at one spot: left, top, right, bottom. [px]."""
        dx, dy = spot
        left = self.x_px + dx * self.gap_px + (np.sign(dx) - 1) / 2 * self.width_px
        top = self.y_px + dy * self.gap_px + (np.sign(dy) - 1) / 2 * self.height_px
        return float(left), float(top), float(left + self.width_px), float(top + self.height_px)


class Lettering:
    """The boxes taken so far on one map.

    Parameters
    ----------
    width_px, height_px : float
        Size of the map; a name must lie inside it altogether. [px]
    """

    def __init__(self, width_px: float, height_px: float) -> None:
        self._size = (width_px, height_px)
        self._boxes = np.empty((64, 4))
        self._n_boxes = 0
        self._spaced: list[tuple[float, float]] = []

    def block(self, box: Box) -> None:
        """Keep a box free of names."""
        if self._n_boxes == len(self._boxes):
            self._boxes = np.concatenate([self._boxes, np.empty_like(self._boxes)])
        self._boxes[self._n_boxes] = box
        self._n_boxes += 1

    def place(self, wish: Wish) -> Box | None:
        """Return the box a name got, or None when there is no room; the box is then taken."""
        if wish.spacing_px and self._is_near(wish):
            return None
        for spot in wish.spots:
            box = wish.box(spot)
            if self._is_free(box):
                self.block(box)
                if wish.spacing_px:
                    self._spaced.append((wish.x_px, wish.y_px))
                return box
        return None

    def _is_near(self, wish: Wish) -> bool:
        least = wish.spacing_px**2
        return any((wish.x_px - x) ** 2 + (wish.y_px - y) ** 2 < least for x, y in self._spaced)

    def _is_free(self, box: Box) -> bool:
        left, top, right, bottom = box
        if left < 0 or top < 0 or right > self._size[0] or bottom > self._size[1]:
            return False
        taken = self._boxes[: self._n_boxes]
        hits = (
            (taken[:, 0] < right) & (taken[:, 2] > left)
            & (taken[:, 1] < bottom) & (taken[:, 3] > top)
        )  # fmt: skip
        return not bool(hits.any())
