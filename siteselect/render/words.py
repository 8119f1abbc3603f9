"""Text in the language of the planner: Qt's catalogues, numbers and dates as the place has them."""

import re
import unicodedata
from collections.abc import Mapping
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from siteselect.core.words import Listing, Phrase

CONTEXT = "SiteSelect"
_NUMBER_SPEC = re.compile(r"\+?0?\d*,?(?:\.\d+)?[fdg%]?")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_FORMATTER = Formatter()
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_STRONG, _OPENS = frozenset({"L", "R", "AL"}), frozenset({"FSI", "LRI", "RLI"})
_STRANGE = {True: frozenset({"L"}), False: frozenset({"R", "AL"})}


def tr(text: str, /, **values: object) -> str:
    """Return a text in the planner's language.

    Parameters
    ----------
    text : str
        A literal template as :func:`siteselect.core.words.say` takes it, or a phrase made there.
        Any other text comes back as it is.
    **values : object
        What the braces of a template stand for; a phrase may have been made without.
    """
    if isinstance(text, Listing):
        return tr(text.between).join(map(tr, text.parts))
    if isinstance(text, Phrase):
        return _filled(_translated(text.template), {**text.values, **values})
    return _filled(_translated(text), values)


def _translated(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template) if template else ""


def _filled(template: str, values: Mapping[str, object]) -> str:
    if not values:
        return template
    parts = []
    for literal, name, spec, _ in _FORMATTER.parse(template):
        parts.append(literal)
        if name is not None:
            parts.append(_shown(values[name], spec or ""))
    return "".join(parts)


def _shown(value: object, spec: str) -> str:
    """Return a value as the planner's place writes it: rounded as in English, then spelt."""
    if isinstance(value, Phrase | Listing):
        return tr(value)
    text = format(value, spec)
    if isinstance(value, int | float):
        is_number = _NUMBER_SPEC.fullmatch(spec) is not None
        return in_local_digits(text) if is_number else text
    return isolated(text)


def isolated(text: str) -> str:
    """Return a name so that it keeps its own direction in a sentence that runs the other way."""
    if _STRANGE[QLocale().textDirection() is _RIGHT_TO_LEFT].isdisjoint(
        map(unicodedata.bidirectional, text)
    ):
        return text
    return f"{_ISOLATE}{text}{_END_ISOLATE}"


def is_right_to_left(text: str) -> bool:
    """Return whether a text runs as its first letter outside an isolated name does: leftwards."""
    depth = 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in _STRONG and not depth:
            return kind != "L"
        depth += (kind in _OPENS) - (kind == "PDI")
    return False


def local_number(value: float, spec: str = ",.0f") -> str:
    """Return a number by its format, with the signs and digits of the planner's place."""
    return in_local_digits(format(value, spec))


def in_local_digits(text: str) -> str:
    """Return an English number with the signs and digits of the planner's place."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return text
    zero = ord(locale.zeroDigit())
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint(), "-": locale.negativeSign()}
    signs |= {str(digit): chr(zero + digit) for digit in range(10)} | {"%": locale.percent()}
    return "".join(signs.get(sign, sign) for sign in text)
