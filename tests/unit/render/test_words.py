"""Texts in the planner's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from siteselect.core.words import listed, say
from siteselect.render.words import in_local_digits, is_right_to_left, tr


class Reversed(QTranslator):
    """A language for tests: the template's values change places."""

    def translate(self, context: str, text: str, *_: object) -> str:
        """Return the one text that this language has."""
        known = {"{mw:,.1f} MW of {name}": "{name}: {mw:,.1f} MW", "the line": "la ligne"}
        return known.get(text, text)

    def isEmpty(self) -> bool:
        """Return that there are texts."""
        return False


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before, translator = QLocale(), Reversed()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.French))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


def test_without_a_language_text_is_english(qapp: QApplication) -> None:
    assert tr("{mw:,.1f} MW of {name}", mw=1234.56, name="A") == "1,234.6 MW of A"
    assert tr(say("{mw:,.1f} MW of {name}", mw=1234.56, name="A")) == "1,234.6 MW of A"
    assert tr("{braces} stay") == "{braces} stay"


def test_phrases_are_told_anew_with_their_values(french: None) -> None:
    phrase = say("{mw:,.1f} MW of {name}", mw=1234.56, name=say("the line"))
    assert phrase == "1,234.6 MW of the line"
    assert tr(phrase) == f"la ligne: 1{QLocale().groupSeparator()}234,6 MW"


def test_eastern_digits(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Persian))
    try:
        assert in_local_digits("12") == "\u06f1\u06f2"
    finally:
        QLocale.setDefault(before)


def test_every_part_of_a_listing_is_told_anew(french: None) -> None:
    text = tr(listed([say("the line"), "B"]))
    assert text == "la ligne, B"
    assert tr("{of}", of=listed([say("the line"), "B"])) == "la ligne, B"


def test_a_latin_name_keeps_its_direction_in_an_urdu_sentence(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Urdu, QLocale.Country.Pakistan))
    try:
        assert tr("{name}", name="Site (1)") == "\u2068Site (1)\u2069"
        assert tr("{name}", name="جامشورو") == "جامشورو"
        assert tr("{mw:,.0f}", mw=1250) == "1,250"
    finally:
        QLocale.setDefault(before)
    assert tr("{name}", name="Site (1)") == "Site (1)"


@pytest.mark.parametrize(("spec", "told"), [(",", "1\u202f235"), ("+,.1f", "+1\u202f234,5")])
def test_every_usual_format_of_a_number_is_told_in_the_places_signs(
    french: None, spec: str, told: str
) -> None:
    value = 1235 if spec == "," else 1234.5
    assert tr(f"{{mw:{spec}}}", mw=value) == told


def test_a_text_runs_as_its_first_letter_outside_a_name() -> None:
    assert is_right_to_left("12 \u2068Site\u2069: شارٹ لسٹ")
    assert not is_right_to_left("Site شارٹ")
    assert not is_right_to_left("12 %")
