"""A number about money that can be opened: its formula, what it is reckoned from, the sources."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import isfinite
from typing import Generic, TypeVar

from siteselect.core.provenance import Assumption
from siteselect.core.words import Phrase, say

FRESH_DAYS = 30
"""A market price older than this is stale (DOMAIN section 9)."""

MARKET_PRICES = frozenset(
    {
        "mining_hashprice_usd_per_ph_day", "btc_price_usd", "network_hashrate_eh_s",
        "btc_block_fees_btc", "ai_price_usd_per_gpu_hour",
    }
)  # fmt: skip
"""Assumptions that a market moves every day."""

DECEMBER = 12

T = TypeVar("T")


class MissingAssumptionError(KeyError):
    """An assumption that a figure needs and the study does not have; `key` says which."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class KnownValues(dict[str, float]):
    """Values of assumptions by key; asking for another raises :class:`MissingAssumptionError`."""

    def __missing__(self, key: str) -> float:
        """Say which assumption there is none of."""
        raise MissingAssumptionError(key)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with all it takes to check it.

    Attributes
    ----------
    key : str
    label : Phrase
    value : float or None
        None where an assumption is missing, or where there is no such number.
    unit : str
        A share has the unit "share".
    formula : Phrase
        In words.
    inputs : tuple of Assumption
        Assumptions that stand in the formula.
    parts : tuple of str
        Keys of figures that stand in it.
    missing : str
        Key of the assumption that it fails for, or nothing.
    words : Phrase or None
        Why there is no number, where no assumption is missing.
    """

    key: str
    label: Phrase
    value: float | None
    unit: str
    formula: Phrase
    inputs: tuple[Assumption, ...] = ()
    parts: tuple[str, ...] = ()
    missing: str = ""
    words: Phrase | None = None


@dataclass(frozen=True, slots=True)
class FigureSpec(Generic[T]):
    """How a figure is found in an account `T` of a site's year; fields as in :class:`Figure`.

    `value` gives a number, None, or the words that stand in its place.
    """

    key: str
    label: Phrase
    unit: str
    formula: Phrase
    value: Callable[[T], float | Phrase | None]
    inputs: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def figures_of(
    account: T, specs: Sequence[FigureSpec[T]], assumptions: Mapping[str, Assumption]
) -> tuple[Figure, ...]:
    """Return the figures of an account; what misses an assumption has no value and says so."""
    return tuple(_figure(account, spec, assumptions) for spec in specs)


def latest_day(as_of: str) -> date | None:
    """Return the last day that a date of a year, month or day may mean; None for anything else.

    Examples
    --------
    >>> latest_day("2026-06")
    datetime.date(2026, 6, 30)
    """
    parts = as_of.strip().split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) not in {1, 2, 3}:
        return None
    year, month, day = (*(int(part) for part in parts), 0, 0)[:3]
    try:
        if day:
            return date(year, month, day)
        if month in {0, DECEMBER}:
            return date(year, 12, 31)
        return date(year, month + 1, 1) - timedelta(days=1)
    except ValueError:
        return None


def is_stale(assumption: Assumption, today: date) -> bool:
    """Return whether an assumption is a market price of more than 30 days ago, or of no date."""
    if assumption.key not in MARKET_PRICES:
        return False
    day = latest_day(assumption.as_of)
    return day is None or today - day > timedelta(days=FRESH_DAYS)


def _figure(account: T, spec: FigureSpec[T], assumptions: Mapping[str, Assumption]) -> Figure:
    value: float | Phrase | None = None
    missing = next((key for key in spec.inputs if key not in assumptions), "")
    try:
        value = None if missing else spec.value(account)
    except MissingAssumptionError as error:
        missing = error.key
    is_number = not isinstance(value, Phrase) and value is not None and isfinite(value)
    return Figure(
        spec.key,
        spec.label,
        float(value) if is_number and value is not None else None,
        spec.unit,
        spec.formula,
        tuple(assumptions[key] for key in spec.inputs if key in assumptions),
        spec.parts,
        missing,
        value if isinstance(value, Phrase) else _why(missing),
    )


def _why(missing: str) -> Phrase | None:
    return say("missing: {key}", key=missing) if missing else None
