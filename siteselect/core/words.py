"""Sentences that can be told in another language: English text that remembers how it was made."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType


class Phrase(str):
    """English text, the template it was made from and the values put into it.

    It is an ordinary text to everyone who does not ask; whoever shows text to a planner may
    translate `template` and put the values in again (``siteselect.render.words``).
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> "Phrase":
        """Return the English text of a template."""
        phrase = super().__new__(cls, template.format(**values) if values else template)
        phrase.template = template
        phrase.values = MappingProxyType(dict(values))
        return phrase

    def filled(self, **values: object) -> "Phrase":
        """Return it with values for braces that were left open in a table of texts."""
        return Phrase(self.template, {**self.values, **values})

    def __reduce__(self) -> tuple[object, tuple[str, dict[str, object]]]:
        """Keep template and values when sent to another process."""
        return Phrase, (self.template, dict(self.values))


def say(template: str, /, **values: object) -> Phrase:
    """Return a text for a planner.

    Parameters
    ----------
    template : str
        A literal, so that it is found for translation: whole sentences, values in braces with
        names, numbers with their format. One template per grammatical number.
    **values : object
        What the braces stand for; phrases among them are translated too.

    Examples
    --------
    >>> say("{mw:,.0f} of the {asked:,.0f} MW hold {share}", mw=140.2, asked=200, share="95 %")
    '140 of the 200 MW hold 95 %'
    """
    return Phrase(template, values)


def from_table(name: str) -> Phrase:
    """Return a name out of a table, which is told in another language where that one knows it."""
    return Phrase(name, {})


class Listing(str):
    """Texts in a row, and what stands between them; each may be told in another language."""

    parts: tuple[str, ...]
    between: str

    def __new__(cls, parts: tuple[str, ...], between: str) -> "Listing":
        """Return the English text of a list."""
        listing = super().__new__(cls, between.join(parts))
        listing.parts = parts
        listing.between = between
        return listing

    def __reduce__(self) -> tuple[object, tuple[tuple[str, ...], str]]:
        """Keep parts and sign when sent to another process."""
        return Listing, (self.parts, self.between)


COMMA = say(", ")
SEMICOLON = say("; ")
SPACE = say(" ")


def listed(parts: Iterable[str], between: str = COMMA) -> Listing:
    """Return texts in a row; empty ones are left out.

    Examples
    --------
    >>> listed(["hydro", "", "wind"])
    'hydro, wind'
    """
    return Listing(tuple(part for part in parts if part), between)


def listed_with_and(parts: Iterable[str]) -> str:
    """Return texts in a row, the last two joined by "and".

    Examples
    --------
    >>> listed_with_and(["500 kV", "220 kV", "132 kV"])
    '500 kV, 220 kV and 132 kV'
    """
    *rest, last = tuple(parts)
    return say("{first} and {last}", first=listed(rest), last=last) if rest else last
