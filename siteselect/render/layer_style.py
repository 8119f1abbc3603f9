"""How a layer looks where it does not look its own way: one symbol, classes, a ramp, categories."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from siteselect.core.classification import MOST_CLASSES, Method
from siteselect.render.ramps import RAMPS

WIDTHS_MM = (0.05, 3.0)
SIZES_MM = (0.5, 12.0)


class Look(StrEnum):
    """What the colours of a layer's rows follow."""

    OWN = "own"
    SINGLE = "single"
    CLASSES = "classes"
    CONTINUOUS = "continuous"
    CATEGORIES = "categories"


@dataclass(frozen=True)
class LayerStyle:
    """The looks of a layer, as its ``style`` record holds them.

    Attributes
    ----------
    look : Look
        ``OWN`` draws a built-in layer as the program does, and a brought one with one symbol.
    column : str
        What classes, ramp or categories follow.
    n_classes : int
        2 to `MOST_CLASSES`.
    breaks : tuple of float
        Breaks of the manual method.
    colour : str
        ``#rrggbb`` of the single symbol; empty takes the ink `ink` of the theme's series.
    width_mm : float
        Lines, and outlines of areas. [mm]
    size_mm : float
        Diameter of points. [mm]
    fill : float
        How much the fill of areas covers. [share]
    grows : bool
        Whether higher classes are also larger or wider, so that colour is not all that tells.
    """

    look: Look = Look.OWN
    column: str = ""
    method: Method = Method.QUANTILE
    n_classes: int = 5
    breaks: tuple[float, ...] = ()
    ramp: str = RAMPS[0].id
    is_reversed: bool = False
    colour: str = ""
    ink: int = 0
    width_mm: float = 0.35
    size_mm: float = 1.8
    fill: float = 0.45
    grows: bool = True

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> "LayerStyle":
        """Return the style of a record; what it says wrongly, as another program may, is left."""
        style = cls()
        for name, read in _READERS.items():
            if name in record and (value := read(record[name])) is not None:
                style = replace(style, **{name: value})
        return style

    def to_record(self) -> dict[str, object]:
        """Return what differs from the plain style, as the study file keeps it."""
        plain = LayerStyle()
        return {
            name: _stored(getattr(self, name))
            for name in _READERS
            if getattr(self, name) != getattr(plain, name)
        }

    @property
    def follows_column(self) -> bool:
        """Whether colours depend on a column."""
        return self.look in {Look.CLASSES, Look.CONTINUOUS, Look.CATEGORIES} and bool(self.column)


def _stored(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _look(value: object) -> Look | None:
    return Look(value) if isinstance(value, str) and value in list(Look) else None


def _method(value: object) -> Method | None:
    return Method(value) if isinstance(value, str) and value in list(Method) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _colour(value: object) -> str | None:
    if not isinstance(value, str) or len(value) != 7 or value[0] != "#":
        return None
    return value if all(digit in "0123456789abcdefABCDEF" for digit in value[1:]) else None


def _breaks(value: object) -> tuple[float, ...] | None:
    if not isinstance(value, list | tuple):
        return None
    return tuple(float(v) for v in value if _is_number(v))[: MOST_CLASSES - 1]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _whole(low: int, high: int) -> Any:
    return lambda value: min(max(int(value), low), high) if _is_number(value) else None


def _real(low: float, high: float) -> Any:
    return lambda value: min(max(float(value), low), high) if _is_number(value) else None


_READERS: dict[str, Any] = {
    "look": _look, "column": _text, "method": _method, "n_classes": _whole(2, MOST_CLASSES),
    "breaks": _breaks, "ramp": _text, "is_reversed": _flag, "colour": _colour,
    "ink": _whole(0, 100), "width_mm": _real(*WIDTHS_MM), "size_mm": _real(*SIZES_MM),
    "fill": _real(0.0, 1.0), "grows": _flag,
}  # fmt: skip
