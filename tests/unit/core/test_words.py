"""Texts that remember how they were made."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.words import Phrase, say


def test_a_phrase_is_its_english_text() -> None:
    phrase = say("{mw:,.0f} MW of {name}", mw=1234.4, name=say("the {kv:g} kV line", kv=500))
    assert phrase == "1,234 MW of the 500 kV line"
    assert f"{phrase}." == "1,234 MW of the 500 kV line."
    assert phrase.template == "{mw:,.0f} MW of {name}"


def test_a_phrase_without_values_may_hold_braces() -> None:
    assert say("{} and {x}") == "{} and {x}"


@given(st.text())
def test_a_phrase_survives_another_process(name: str) -> None:
    phrase = say("Delete {name}", name=name)
    again = pickle.loads(pickle.dumps(phrase))
    assert isinstance(again, Phrase)
    assert (again, again.template, again.values) == (phrase, phrase.template, phrase.values)
