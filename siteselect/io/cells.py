"""Values on their way into and out of the cells of a study file."""

import json
import math
from collections.abc import Mapping

from siteselect.core.words import say
from siteselect.io.columns import Column, Kind

LARGEST_INTEGER = 2**63 - 1


def to_cell(column: Column, value: object) -> object:  # noqa: PLR0911 - one line per kind
    """Return what is stored for `value`; NaN becomes an empty cell.

    Raises
    ------
    ValueError
        When SQLite could not give the value back as it was.
    """
    if value is None:
        return None
    match column.kind:
        case Kind.REAL:
            number = float(value)  # type: ignore[arg-type]
            return None if math.isnan(number) else number
        case Kind.BOOLEAN:
            return int(bool(value))
        case Kind.INTEGER:
            return _storable_integer(int(value))  # type: ignore[call-overload]
        case Kind.NUMBERS:
            return " ".join(_shortest(number) for number in value)  # type: ignore[attr-defined]
        case Kind.RECORD:
            return _record_text(value)
        case _:
            return storable_text(str(value))


def _storable_integer(number: int) -> int:
    if abs(number) > LARGEST_INTEGER:
        raise ValueError(say("holds {number}, which is too large to be stored", number=number))
    return number


def _shortest(number: float) -> str:
    return repr(float(number)).removesuffix(".0")


def _record_text(value: object) -> str:
    try:
        record = json.dumps(
            value, ensure_ascii=False, sort_keys=True, allow_nan=False, default=_plain
        )
    except (TypeError, ValueError) as error:
        raise ValueError(
            say("cannot be stored as named values: {error}", error=str(error))
        ) from error
    return storable_text(record)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(
        say("{name} is neither text, number, list nor named values", name=type(value).__name__)
    )


def storable_text(words: str) -> str:
    """Return `words` if UTF-8 can hold them.

    Raises
    ------
    ValueError
        For half characters, as broken files and clipboards produce them.
    """
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise ValueError(
            say("holds the broken character {word}", word=ascii(words[error.start]))
        ) from error
    return words


def from_cell(column: Column, cell: object) -> object:
    """Return the value of a filled cell.

    Raises
    ------
    ValueError
        When the cell does not hold what the column is for; the text says why.
    """
    match column.kind:
        case Kind.TEXT:
            return _text(column, cell)
        case Kind.NUMBERS:
            return tuple(_numbers(column, cell))
        case Kind.RECORD:
            return _record(cell)
        case Kind.REAL:
            return _in_range(column, _number(cell))
        case Kind.INTEGER:
            return int(_in_range(column, _whole(cell)))
        case Kind.BOOLEAN:
            if cell not in (0, 1):
                raise ValueError(say("holds {cell} instead of yes (1) or no (0)", cell=repr(cell)))
            return bool(cell)


def _text(column: Column, cell: object) -> str:
    if not isinstance(cell, str):
        raise ValueError(say("holds {cell} instead of text", cell=_short(cell)))  # noqa: TRY004 - one kind of error
    if not cell and not column.may_be_blank:
        raise ValueError(say("is empty"))
    if column.choices is None:
        return cell
    if cell not in list(column.choices):
        words = ", ".join(column.choices)
        raise ValueError(
            say("holds {cell}, which is none of {words}", cell=_short(cell), words=words)
        )
    return column.choices(cell)


def _number(cell: object) -> float:
    if isinstance(cell, str | bytes) or not isinstance(cell, int | float):
        raise ValueError(say("holds {cell} instead of a number", cell=_short(cell)))  # noqa: TRY004 - as above
    if not math.isfinite(cell):
        raise ValueError(say("holds an infinite number"))
    return float(cell)


def _whole(cell: object) -> int:
    if isinstance(cell, int):
        return _storable_integer(cell)
    number = _number(cell)
    if number != int(number):
        raise ValueError(say("holds {number} instead of a whole number", number=number))
    return _storable_integer(int(number))


def _in_range(column: Column, number: float) -> float:
    if column.low is not None and number < column.low:
        raise ValueError(
            say(
                "holds {number:.10g}, less than the {low:,.10g} it can be",
                number=number,
                low=column.low,
            )
        )
    if column.high is not None and number > column.high:
        raise ValueError(
            say(
                "holds {number:.10g}, more than the {high:,.10g} it can be",
                number=number,
                high=column.high,
            )
        )
    return number


def _numbers(column: Column, cell: object) -> list[float]:
    if not isinstance(cell, str):
        raise ValueError(  # noqa: TRY004 - as above
            say("holds {cell} instead of numbers separated by spaces", cell=_short(cell))
        )
    try:
        numbers = [float(word) for word in cell.split()]
    except ValueError:
        raise ValueError(
            say("holds {cell} instead of numbers separated by spaces", cell=_short(cell))
        ) from None
    return [_in_range(column, _number(number)) for number in numbers]


def _record(cell: object) -> dict[str, object]:
    try:
        record = json.loads(cell)  # type: ignore[arg-type]
    except (TypeError, ValueError, RecursionError):
        raise ValueError(
            say("holds {cell} instead of named values (JSON)", cell=_short(cell))
        ) from None
    if not isinstance(record, dict):
        raise ValueError(say("holds {cell} instead of named values (JSON)", cell=_short(cell)))  # noqa: TRY004 - as above
    return record


def _short(cell: object) -> str:
    shown = repr(cell)
    return shown if len(shown) <= 40 else shown[:37] + "..."
