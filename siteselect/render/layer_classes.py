"""A style put to the rows of a layer: the class of every row, and how each class looks."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.classification import (
    NO_CLASS,
    Method,
    breaks_of,
    classes_of,
    tidy_breaks,
)
from siteselect.core.errors import InputError
from siteselect.core.row_filter import rows_where
from siteselect.render.layer_rows import Family, LayerRows
from siteselect.render.layer_style import LayerStyle, Look
from siteselect.render.ramps import CATEGORY_INKS, colours_of, ramp_named
from siteselect.render.theme import Theme
from siteselect.render.words import in_local_digits, tr

SHADES = 24
"""Steps in which a continuous ramp is drawn."""

MOST_CATEGORIES = len(CATEGORY_INKS)
_SHADES_IN_LEGEND = 5
_LARGEST, _WIDEST = 1.9, 2.4
_MOST_DECIMALS = 6
_ENOUGH_ROWS = 50_000


@dataclass(frozen=True)
class StyleClass:
    """How the rows of one class are drawn, and what the legend says of it; no label, no entry.

    `fill` is how much the fill of areas covers [share]; `is_hollow` marks rows without a value.
    """

    label: str
    colour: str
    width_mm: float
    size_mm: float
    fill: float
    is_hollow: bool = False


@dataclass(frozen=True, eq=False)
class ClassedRows:
    """The classes, and for every row its class or `NO_CLASS` when it is not drawn, shape (n,)."""

    family: Family
    classes: tuple[StyleClass, ...]
    class_of_row: IntArray


def classed(rows: LayerRows, style: LayerStyle, condition: str, theme: Theme) -> ClassedRows:
    """Return the rows that a condition keeps in the classes of a style.

    Rows without a value form a class of their own, hollow; a style that names no column of the
    layer falls back to one symbol.

    Raises
    ------
    InputError
        When the condition cannot be read.
    """
    kept = rows.is_drawn & rows_where(condition, rows.by_name, rows.n_rows)
    column = rows.column(style.column) if style.follows_column else None
    if column is None:
        found = np.zeros(rows.n_rows, np.int64)
        classes: Sequence[StyleClass] = (_single(style, theme),)
    elif style.look is Look.CATEGORIES or not column.is_number:
        found, classes = _categories(column.values, style)
    else:
        is_ramp = style.look is Look.CONTINUOUS
        divide = _shades if is_ramp else _steps
        found, classes = divide(column.values, kept, column.unit, style, theme)
    found, classes = _with_missing(found, list(classes), kept, style, theme)
    return ClassedRows(rows.family, tuple(classes), np.where(kept, found, NO_CLASS))


def rows_kept(rows: LayerRows, condition: str) -> BoolArray:
    """Return which rows a condition keeps; all when it cannot be read, since that is told."""
    return _kept(condition, rows.by_name, rows.n_rows)


def trouble_with(rows: LayerRows, condition: str) -> str:
    """Return why a condition cannot be read, found without looking at any row; empty if it can."""
    try:
        rows_where(condition, {name: values[:0] for name, values in rows.by_name.items()}, 0)
    except InputError as error:
        return error.sentence
    return ""


def _kept(condition: str, columns: Mapping[str, NDArray[Any]], n_rows: int) -> BoolArray:
    try:
        return rows_where(condition, columns, n_rows)
    except InputError:
        return np.ones(n_rows, np.bool_)


def current_breaks(rows: LayerRows, style: LayerStyle, condition: str) -> FloatArray:
    """Return the breaks that a style finds, to start manual ones from."""
    column = rows.column(style.column)
    if column is None or not column.is_number:
        return np.empty(0)
    some = slice(None, None, max(rows.n_rows // _ENOUGH_ROWS, 1))
    columns = {name: values[some] for name, values in rows.by_name.items()}
    values = column.values[some]
    return _breaks(values, rows.is_drawn[some] & _kept(condition, columns, len(values)), style)


def _single(style: LayerStyle, theme: Theme) -> StyleClass:
    colour = style.colour or theme.series[style.ink % len(theme.series)]
    return StyleClass("", colour, style.width_mm, style.size_mm, style.fill)


def _breaks(values: FloatArray, kept: BoolArray, style: LayerStyle) -> FloatArray:
    if style.method is Method.MANUAL:
        return tidy_breaks(style.breaks)
    return breaks_of(values[kept], style.n_classes, style.method)


def _steps(
    values: FloatArray, kept: BoolArray, unit: str, style: LayerStyle, theme: Theme
) -> tuple[IntArray, list[StyleClass]]:
    breaks = _breaks(values, kept, style)
    known = values[kept & np.isfinite(values)]
    if not len(known):
        return np.full(len(values), NO_CLASS), []
    labels = range_labels(breaks, float(known.min()), float(known.max()), unit)
    return classes_of(values, breaks), _ramped(labels, style, theme)


def _shades(
    values: FloatArray, kept: BoolArray, unit: str, style: LayerStyle, theme: Theme
) -> tuple[IntArray, list[StyleClass]]:
    known = values[kept & np.isfinite(values)]
    if not len(known):
        return np.full(len(values), NO_CLASS), []
    low, high = float(known.min()), float(known.max())
    breaks = breaks_of([low, high], 2, Method.EQUAL)
    labels = [""]
    if len(breaks):
        steps = np.linspace(low, high, SHADES + 1)
        breaks = steps[1:-1]
        labels = [""] * SHADES
        shown = np.linspace(0, SHADES - 1, _SHADES_IN_LEGEND).round().astype(int)
        numbers = np.linspace(low, high, _SHADES_IN_LEGEND)
        digits = decimals_for(numbers)
        for at, number in zip(shown.tolist(), numbers.tolist(), strict=True):
            labels[at] = _with_unit(_number(number, digits), unit)
    else:
        labels = [_with_unit(_number(low, decimals_for(known[:1])), unit)]
    return classes_of(values, breaks), _ramped(labels, style, theme)


def _ramped(labels: Sequence[str], style: LayerStyle, theme: Theme) -> list[StyleClass]:
    n = len(labels)
    inks = colours_of(ramp_named(style.ramp), n, theme, is_reversed=style.is_reversed)
    shares = np.linspace(0, 1, n) if n > 1 else np.zeros(1)
    larger = 1 + shares * (_LARGEST - 1) if style.grows else np.ones(n)
    wider = 1 + shares * (_WIDEST - 1) if style.grows else np.ones(n)
    return [
        StyleClass(label, ink, style.width_mm * float(w), style.size_mm * float(s), style.fill)
        for label, ink, w, s in zip(labels, inks, wider, larger, strict=True)
    ]


def _categories(values: NDArray[Any], style: LayerStyle) -> tuple[IntArray, list[StyleClass]]:
    """Return a class per frequent value, the most frequent first, and one for all others."""
    if values.dtype == np.float64:
        words = [None if v != v else f"{v:g}" for v in values.tolist()]  # noqa: PLR0124 - NaN
    else:
        words = [None if v is None or v == "" else str(v) for v in values.tolist()]
    counts = Counter(word for word in words if word is not None)
    most = sorted(counts, key=lambda word: (-counts[word], word))[:MOST_CATEGORIES]
    place = {word: at for at, word in enumerate(most)}
    found = [NO_CLASS if w is None else place.get(w, MOST_CATEGORIES) for w in words]
    classes = [
        StyleClass(word, ink, style.width_mm, style.size_mm, style.fill)
        for word, ink in zip(most, CATEGORY_INKS, strict=False)
    ]
    if len(counts) > len(most):
        others = tr("{n} other values", n=len(counts) - len(most))
        classes.append(StyleClass(others, "#8f8f8f", style.width_mm, style.size_mm, style.fill))
    return np.array(found, np.int64), classes


def _with_missing(
    found: IntArray, classes: list[StyleClass], kept: BoolArray, style: LayerStyle, theme: Theme
) -> tuple[IntArray, list[StyleClass]]:
    missing = kept & (found == NO_CLASS)
    if not missing.any():
        return found, classes
    label = tr("Not known")
    hollow = StyleClass(label, theme.map_muted, style.width_mm, style.size_mm, 0.0, is_hollow=True)
    return np.where(missing, len(classes), found), [*classes, hollow]


# What the legend says


def range_labels(breaks: FloatArray, low: float, high: float, unit: str) -> list[str]:
    """Return "from to" for every class; the outer ones reach to the least and greatest value."""
    low = min(low, float(breaks[0])) if len(breaks) else low
    high = max(high, float(breaks[-1])) if len(breaks) else high
    edges = np.concatenate([[low], breaks, [high]])
    digits = decimals_for(edges)
    words = [_number(edge, digits) for edge in edges.tolist()]
    if low == high:
        return [_with_unit(words[0], unit)]
    return [_with_unit(tr("{low} to {high}", low=a, high=b), unit) for a, b in pairwise(words)]


def decimals_for(numbers: FloatArray) -> int:
    """Return the fewest decimals at which different numbers are written differently."""
    different = np.unique(numbers)
    for digits in range(_MOST_DECIMALS):
        rounded = np.round(different, digits)
        spread = float(np.ptp(different)) or abs(float(different[0])) or 1.0
        is_close = np.abs(rounded - different).max() <= 0.005 * spread
        if len(np.unique(rounded)) == len(different) and is_close:
            return digits
    return _MOST_DECIMALS


def _number(value: float, digits: int) -> str:
    return in_local_digits(f"{value:,.{digits}f}")


def _with_unit(words: str, unit: str) -> str:
    return tr("{amount} {unit}", amount=words, unit=unit) if unit else words
