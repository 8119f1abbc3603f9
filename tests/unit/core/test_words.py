"""Texts that remember how they were made."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.words import SEMICOLON, Phrase, listed, listed_with_and, say


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


def test_a_listing_keeps_its_parts_and_goes_to_another_process() -> None:
    row = listed([say("plants"), "", "lines"], SEMICOLON)
    assert row == "plants; lines"
    again = pickle.loads(pickle.dumps(row))
    assert again == row
    assert again.parts == ("plants", "lines")
    assert again.between == "; "


def test_a_listing_of_two_and_of_three_ends_with_and() -> None:
    assert listed_with_and(["500 kV"]) == "500 kV"
    assert listed_with_and(["500 kV", "220 kV"]) == "500 kV and 220 kV"
    assert listed_with_and(["500 kV", "220 kV", "132 kV"]) == "500 kV, 220 kV and 132 kV"
