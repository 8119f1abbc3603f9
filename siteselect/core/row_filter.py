"""Conditions on the rows of a table, as planners type them: ``kv >= 220 and name like 'Dam%'``.

The grammar is small and nothing of it is ever run as code::

    or:         and ("or" and)*            and:   not ("and" not)*        not: "not" not | test
    test:       sum [("=" "!=" "<" "<=" ">" ">=") sum | "is" ["not"] "missing"
                     | ["not"] "in" "(" sum, ... ")" | ["not"] "like" text
                     | "between" sum "and" sum]
    sum:        product (("+" | "-") product)*      product: factor (("*" | "/") factor)*
    factor:     number | 'text' | column | "column with spaces" | "-" factor | "(" or ")"

A comparison with a missing value is neither true nor false; only true rows are kept. Case does
not matter, neither in words nor in texts.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.errors import InputError

Columns = Mapping[str, NDArray[Any]]
MOST_CHARACTERS = 2000
_DEEPEST = 40
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)"
    r"|'(?P<text>(?:[^']|'')*)'|\"(?P<quoted>(?:[^\"]|\"\")*)\"|(?P<word>[^\W\d]\w*)"
    r"|(?P<sign><=|>=|!=|<>|==|[=<>+\-*/(),]))"
)
_WORDS = {"or", "and", "not", "is", "in", "like", "between", "missing", "null"}
_EXAMPLE = "Write, for example, kv >= 220 and name like 'Dam%'."


@dataclass(frozen=True, eq=False)
class Truth:
    """For every row whether a condition holds and whether it fails; neither where unknown."""

    holds: BoolArray
    fails: BoolArray


Value = FloatArray | NDArray[Any] | Truth


def rows_where(expression: str, columns: Columns, n_rows: int) -> BoolArray:
    """Return for which rows an expression holds, shape ``(n_rows,)``; an empty one for all.

    Parameters
    ----------
    columns : mapping of str to ndarray, shape (n_rows,)
        Numbers as float64 with NaN for missing; texts as objects, None for missing.

    Raises
    ------
    InputError
        When the expression cannot be read or names no column.
    """
    if not expression.strip():
        return np.ones(n_rows, np.bool_)
    return _Reader(expression, columns, n_rows).condition()


class _Reader:
    """Reads an expression from left to right and works it out on the way."""

    def __init__(self, expression: str, columns: Columns, n_rows: int) -> None:
        if len(expression) > MOST_CHARACTERS:
            raise _unreadable(f"it is longer than {MOST_CHARACTERS} characters")
        self._tokens = _tokens(expression)
        self._at = 0
        self._depth = 0
        self._columns = {name.casefold(): values for name, values in columns.items()}
        self._n = n_rows

    def condition(self) -> BoolArray:
        """Return where the whole expression holds."""
        truth = self._truth(self._or())
        if self._at < len(self._tokens):
            raise _unreadable(f"'{self._tokens[self._at][1]}' is not expected there")
        return truth.holds

    # Walking

    def _peek(self, *wanted: str) -> bool:
        if self._at == len(self._tokens):
            return False
        kind, text = self._tokens[self._at]
        return kind in {"word", "sign"} and text.casefold() in wanted

    def _take(self, *wanted: str) -> str:
        if self._peek(*wanted):
            self._at += 1
            return self._tokens[self._at - 1][1].casefold()
        return ""

    def _need(self, wanted: str) -> None:
        if not self._take(wanted):
            raise _unreadable(f"'{wanted}' is missing{self._before()}")

    def _before(self) -> str:
        if self._at == len(self._tokens):
            return " at the end"
        return f" before '{self._tokens[self._at][1]}'"

    # Grammar

    def _or(self) -> Value:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _unreadable("it has too many brackets in brackets")
        value = self._and()
        while self._take("or"):
            a, b = self._truth(value), self._truth(self._and())
            value = Truth(a.holds | b.holds, a.fails & b.fails)
        self._depth -= 1
        return value

    def _and(self) -> Value:
        value = self._not()
        while self._take("and"):
            a, b = self._truth(value), self._truth(self._not())
            value = Truth(a.holds & b.holds, a.fails | b.fails)
        return value

    def _not(self) -> Value:
        negations = 0
        while self._take("not"):
            negations += 1
        value = self._test()
        return _negated(self._truth(value)) if negations % 2 else value

    def _test(self) -> Value:
        left = self._sum()
        if sign := self._take("=", "==", "!=", "<>", "<", "<=", ">", ">="):
            return self._compared(left, sign, self._sum())
        if self._take("is"):
            wants_value = bool(self._take("not"))
            if not self._take("missing", "null"):
                raise _unreadable(f"'missing' is missing{self._before()}")
            gone = _is_missing(self._column_like(left))
            return Truth(~gone, gone) if wants_value else Truth(gone, ~gone)
        is_negated = bool(self._take("not"))
        truth: Truth | None = None
        if self._take("in"):
            truth = self._among(left)
        elif self._take("like"):
            truth = self._like(left)
        elif self._take("between"):
            low = self._sum()
            self._need("and")
            high = self._sum()
            above, below = self._compared(left, ">=", low), self._compared(left, "<=", high)
            truth = Truth(above.holds & below.holds, above.fails | below.fails)
        if truth is None:
            if is_negated:
                raise _unreadable(f"'in', 'like' or 'between' is missing{self._before()}")
            return left
        return _negated(truth) if is_negated else truth

    def _among(self, left: Value) -> Truth:
        self._need("(")
        truth = self._compared(left, "=", self._sum())
        while self._take(","):
            other = self._compared(left, "=", self._sum())
            truth = Truth(truth.holds | other.holds, truth.fails & other.fails)
        self._need(")")
        return truth

    def _like(self, left: Value) -> Truth:
        texts = self._column_like(left)
        if self._at == len(self._tokens) or self._tokens[self._at][0] != "text":
            raise _unreadable(f"a text in single quotes is missing{self._before()}")
        wanted = self._tokens[self._at][1].casefold()
        self._at += 1
        pattern = re.compile(
            "".join({"%": ".*", "_": "."}.get(sign, re.escape(sign)) for sign in wanted), re.DOTALL
        )
        words = _folded(texts)
        holds = np.array([w is not None and pattern.fullmatch(w) is not None for w in words], bool)
        gone = np.array([w is None for w in words], bool)
        return Truth(holds, ~holds & ~gone)

    def _sum(self) -> Value:
        value = self._product()
        while sign := self._take("+", "-"):
            a, b = self._numbers(value), self._numbers(self._product())
            value = a + b if sign == "+" else a - b
        return value

    def _product(self) -> Value:
        value = self._factor()
        while sign := self._take("*", "/"):
            a, b = self._numbers(value), self._numbers(self._factor())
            with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
                value = a * b if sign == "*" else np.where(b == 0, np.nan, a / b)
        return value

    def _factor(self) -> Value:
        negations = 0
        while self._take("-"):
            negations += 1
        if negations:
            number = self._numbers(self._factor())
            return -number if negations % 2 else number
        if self._take("("):
            value = self._or()
            self._need(")")
            return value
        if self._at == len(self._tokens):
            raise _unreadable("it ends too early")
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "number":
            return np.asarray(np.full(self._n, float(text)))
        if kind == "text":
            array: NDArray[Any] = np.empty(self._n, object)
            array[:] = text
            return array
        if kind == "sign" or (kind == "word" and text.casefold() in _WORDS):
            raise _unreadable(f"'{text}' is not expected there")
        return self._column(text)

    def _column(self, name: str) -> NDArray[Any]:
        found: NDArray[Any] | None = self._columns.get(name.casefold())
        if found is None:
            known = ", ".join(sorted(self._columns))
            raise InputError(f"There is no column '{name}'", fix=f"Use one of {known}.")
        return found

    # Values

    def _numbers(self, value: Value) -> FloatArray:
        if isinstance(value, np.ndarray) and value.dtype == np.float64:
            return value
        raise InputError("Only numbers can be added and multiplied", fix=_EXAMPLE)

    def _column_like(self, value: Value) -> NDArray[Any]:
        if isinstance(value, Truth):
            raise _unreadable("a condition stands where a column should")
        return value

    def _truth(self, value: Value) -> Truth:
        if isinstance(value, Truth):
            return value
        if value.dtype == np.float64:
            gone = np.isnan(value)
            return Truth(~gone & (value != 0), ~gone & (value == 0))
        raise _unreadable("a text stands where a condition should")

    def _compared(self, left: Value, sign: str, right: Value) -> Truth:
        a, b = self._column_like(left), self._column_like(right)
        gone = _is_missing(a) | _is_missing(b)
        if a.dtype == np.float64 and b.dtype == np.float64:
            with np.errstate(invalid="ignore"):
                holds = _SIGNS[sign](a, b)
        elif np.float64 in {a.dtype.type, b.dtype.type}:
            raise InputError(
                "A number cannot be compared with a text",
                fix="Put texts in single quotes, and numbers in none.",
            )
        else:
            pairs = zip(_folded(a), _folded(b), strict=True)
            compare = _SIGNS[sign]
            holds = np.array(
                [x is not None and y is not None and bool(compare(x, y)) for x, y in pairs], bool
            )
        return Truth(holds & ~gone, ~holds & ~gone)


_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "=": lambda a, b: a == b, "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b, "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}  # fmt: skip


def _tokens(expression: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    at, end = 0, len(expression.rstrip())
    while at < end:
        found = _TOKEN.match(expression, at)
        if found is None or found.lastgroup is None:
            raise _unreadable(f"{expression[at:].strip()[:20]!r} is not understood")
        kind, text = found.lastgroup, found.group(found.lastgroup)
        if kind == "text":
            text = text.replace("''", "'")
        elif kind == "quoted":
            kind, text = "column", text.replace('""', '"')
        tokens.append((kind, text))
        at = found.end()
    return tokens


def _negated(truth: Truth) -> Truth:
    return Truth(truth.fails, truth.holds)


def _is_missing(values: NDArray[Any]) -> BoolArray:
    if values.dtype == np.float64:
        return np.asarray(np.isnan(values))
    return np.array([value is None for value in values.tolist()], bool)


def _folded(values: NDArray[Any]) -> Sequence[str | None]:
    if values.dtype == np.float64:
        return [None if v != v else f"{v:g}" for v in values.tolist()]  # noqa: PLR0124 - NaN
    return [None if value is None else str(value).casefold() for value in values.tolist()]


def _unreadable(why: str) -> InputError:
    return InputError(f"The condition cannot be read: {why}", fix=_EXAMPLE)
