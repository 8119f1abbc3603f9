"""How well a text answers what was typed: letters in order, better at the starts of words."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_WHOLE, _START, _WORD, _INSIDE, _LOOSE = 100.0, 80.0, 60.0, 40.0, 15.0


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents and marks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: its folded text, and how much it matters among equals."""

    text: str
    weight: float = 0.0


def best(entries: Sequence[Entry], typed: str, n: int) -> list[int]:
    """Return the positions of the `n` entries that answer best, the best first.

    Every word typed must be found: whole, at the start of the text or of a word, inside, or at
    least as letters in their order.
    """
    words = folded(typed).split()
    if not words:
        return []
    scored = []
    for at, entry in enumerate(entries):
        total = 0.0
        for word in words:
            score = _score(word, entry.text)
            if not score:
                break
            total += score
        else:
            scored.append((-(total + entry.weight), len(entry.text), at))
    scored.sort()
    return [at for _, _, at in scored[:n]]


def _score(word: str, text: str) -> float:
    at = text.find(word)
    if at == 0:
        return _WHOLE if len(word) == len(text) else _START
    if at > 0:
        return _WORD if _begins_a_word(word, text, at) else _INSIDE
    return _LOOSE if len(word) > 2 and _in_order(word, text) else 0.0


def _begins_a_word(word: str, text: str, at: int) -> bool:
    while at >= 0:
        if not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _in_order(word: str, text: str) -> bool:
    """Return whether the letters come in order, close together: at most twice as far apart."""
    start = text.find(word[0])
    while start >= 0:
        at = start
        for sign in word[1:]:
            at = text.find(sign, at + 1)
            if at < 0:
                return False
        if at - start < 2 * len(word):
            return True
        start = text.find(word[0], start + 1)
    return False
