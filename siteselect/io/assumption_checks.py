"""Whether a study's assumptions are all there and can be calculated with."""

import csv
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from siteselect.core.words import say
from siteselect.io.problems import Problem
from siteselect.io.rows import Rows
from siteselect.study.held_reserve import PREFIX

DEFAULTS = "resources/defaults/assumptions.csv"
FACTORS = frozenset({"security_margin", "transformer_power_factor", "standard_request_mw"})
UNITS_OF_FACTORS = frozenset({"ratio", "p.u."})


@dataclass(frozen=True, slots=True)
class Span:
    """What an assumption may be, from its unit: shares 0 to 1, factors above 0, the rest from 0."""

    is_above_zero: bool
    high: float

    @property
    def words(self) -> str:
        """The span as it is told."""
        least = say("above 0") if self.is_above_zero else say("of 0 or more")
        return (
            least
            if math.isinf(self.high)
            else say("{least} and at most {high:g}", least=least, high=self.high)
        )

    def holds(self, number: float) -> bool:
        """Return whether a number lies inside."""
        return (number > 0 if self.is_above_zero else number >= 0) and number <= self.high


@cache
def needed_assumptions() -> dict[str, Span]:
    """Return the assumptions that the program calculates with, by key, with what they may be."""
    from siteselect.io.packaged import packaged_path  # noqa: PLC0415 - it reads studies itself

    with packaged_path(DEFAULTS).open(encoding="utf-8", newline="") as table:
        return {row["key"]: _span(row["key"], row["unit"]) for row in csv.DictReader(table)}


def _span(key: str, unit: str) -> Span:
    return Span(
        is_above_zero=key in FACTORS or unit in UNITS_OF_FACTORS,
        high=1.0 if unit == "share" else math.inf,
    )


def check_assumptions(rows: Rows | None) -> Iterator[Problem]:
    """Tell needed assumptions that are missing, and values and ranges that cannot be."""
    if rows is None:
        return
    needed = needed_assumptions()
    missing = needed.keys() - set(rows.cells["key"])
    if missing:
        names = ", ".join(f"'{key}'" for key in needed if key in missing)
        fix = say("copy the rows from an earlier generation of the study, or from a packaged one")
        yield Problem(rows.table.name, say("lacks {names}", names=names), fix, column="key")
    for index, key in enumerate(rows.cells["key"]):
        span = needed.get(key) if isinstance(key, str) else None
        if span is not None:
            yield from _check_row(rows, index, span)


def _check_row(rows: Rows, index: int, span: Span) -> Iterator[Problem]:
    numbers = {name: _number(rows.cells[name][index]) for name in ("value", "low", "high")}
    for name, number in numbers.items():
        if number is not None and not span.holds(number):
            why = say(
                "holds {number:g} instead of a number {words}", number=number, words=span.words
            )
            yield rows.problem(index, name, why, say("correct the number"))
    low, high = numbers["low"], numbers["high"]
    if low is not None and high is not None and low > high:
        why = say("holds {low:g}, which is more than the high end {high:g}", low=low, high=high)
        yield rows.problem(index, "low", why, say("swap or correct the two"))


def check_scenarios(scenarios: Rows | None, assumptions: Rows | None) -> Iterator[Problem]:
    """Tell overrides of what is no assumption, and values that none of them can take."""
    if scenarios is None or assumptions is None:
        return
    known = needed_assumptions().keys() | {str(key) for key in assumptions.cells["key"]}
    for index, cell in enumerate(scenarios.cells["overrides"]):
        for key, value in _overrides(cell).items():
            if key not in known and not key.startswith(PREFIX):
                near = get_close_matches(key, sorted(known), n=1)
                meant = say("did you mean '{near}'? ", near=near[0]) if near else ""
                why = say("overrides '{key}', which is no assumption of the study", key=key)
                fix = say("{meant}Correct the key, or add it to assumptions", meant=meant)
                yield scenarios.problem(index, "overrides", why, fix)
            elif (told := _unfit(key, value)) is not None:
                why = say("sets '{key}' to {told}", key=key, told=told)
                yield scenarios.problem(index, "overrides", why, say("correct the number"))


def _overrides(cell: object) -> dict[str, object]:
    """Return a cell's named values; a cell that holds none is told where cells are read."""
    try:
        record = json.loads(cell)  # type: ignore[arg-type]
    except (TypeError, ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _unfit(key: str, value: object) -> str | None:
    """Return what is wrong with the value of an override, or None."""
    number = None if isinstance(value, bool) else _number(value)
    if number is None:
        return say("{value} instead of a number", value=json.dumps(value)[:40])
    span = needed_assumptions().get(key)
    if span is None or span.holds(number):
        return None
    return say("{number:g} instead of a number {words}", number=number, words=span.words)


def _number(cell: object) -> float | None:
    """Return a cell's number; one that is none at all is told where cells are read."""
    is_number = isinstance(cell, int | float) and math.isfinite(cell)
    return float(cell) if is_number else None  # type: ignore[arg-type]
