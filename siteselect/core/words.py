"""Sentences that can be told in another language: English text that remembers how it was made."""

from collections.abc import Mapping
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
