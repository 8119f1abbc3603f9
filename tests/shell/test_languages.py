"""The window in French and in Urdu: its texts, its numbers, and which way it runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAction, QFontDatabase, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from siteselect.cli.main import main
from siteselect.render.fonts import NASKH, families
from siteselect.render.language import VARIABLE, speak
from siteselect.render.theme import LIGHT
from siteselect.render.words import tr
from siteselect.settings.preferences import Language
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.request_editor import MegawattEdit
from tests.helpers.studies import three_region_study
from tests.helpers.windows import made_window, opened

ANOTHER_LANGUAGE = {Language.FRENCH: "Fichier", Language.URDU: "فائل"}


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    speak(Language.ENGLISH)


@pytest.fixture(params=[Language.FRENCH, Language.URDU])
def language(request: pytest.FixtureRequest, qapp: QApplication, _english_again: None) -> Language:
    return speak(request.param)


@pytest.fixture
def window(
    language: Language, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    made = opened(made_window(qapp, tmp_path), three_region_study(), qtbot)
    made.session.select("S1")
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _texts(window: MainWindow) -> set[str]:
    shown = {label.text() for label in window.findChildren(QLabel)}
    shown |= {button.text() for button in window.findChildren(QAbstractButton)}
    for action in window.findChildren(QAction):
        shown |= {action.text(), action.statusTip()}
    return shown


def test_no_text_of_the_window_stays_english(window: MainWindow, language: Language) -> None:
    assert window.menuBar().actions()[0].text().replace("&", "") == ANOTHER_LANGUAGE[language]
    english = {text for text in _texts(window) if text and tr(text) != text}
    assert not english


def test_panels_lie_on_the_sides_of_the_language(window: MainWindow, language: Language) -> None:
    runs_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert runs_left == (language is Language.URDU)
    layers, inspector = (
        window.layers.mapTo(window, window.layers.rect().center()),
        (window.inspector.mapTo(window, window.inspector.rect().center())),
    )
    assert (layers.x() > inspector.x()) == runs_left


def test_the_answer_is_told_in_the_language(window: MainWindow, language: Language) -> None:
    sentence = window.inspector.answer.sentence.text()
    held = {Language.FRENCH: "des heures", Language.URDU: "گھنٹوں میں"}
    assert held[language] in sentence
    assert "hours" not in sentence


def test_a_step_is_named_in_the_language(window: MainWindow, language: Language) -> None:
    window.session.change("S1", name="Khet")
    title = window.actions_.by_id["edit.undo"].text()
    names = {Language.FRENCH: "Renommer", Language.URDU: "نام بدلیں"}
    assert names[language] in title


@pytest.mark.parametrize(("typed", "mw"), [("2,5", 2.5), ("2.5", 2.5), ("1250", 1250.0)])
@pytest.mark.usefixtures("_english_again")
def test_megawatts_are_typed_as_the_french_do(
    qapp: QApplication, qtbot: QtBot, typed: str, mw: float
) -> None:
    speak(Language.FRENCH)
    edit = MegawattEdit()
    qtbot.addWidget(edit)
    edit.selectAll()
    QTest.keyClicks(edit, typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.value() == mw
    assert edit.text().endswith("MW")


@pytest.mark.usefixtures("_english_again")
def test_numbers_follow_the_language(qapp: QApplication) -> None:
    speak(Language.FRENCH)
    group = QLocale().groupSeparator()
    assert tr("{mw:,.1f} MW", mw=1234.5) == f"1{group}234,5 MW"
    speak(Language.URDU)
    assert tr("{mw:,.1f} MW", mw=1234.5) == "1,234.5 MW"


@pytest.mark.usefixtures("_english_again")
def test_urdu_is_set_in_our_own_font(qapp: QApplication) -> None:
    speak(Language.URDU)
    assert families(LIGHT)[0] == NASKH
    assert NASKH in QFontDatabase.families()
    speak(Language.ENGLISH)
    assert families(LIGHT) == list(LIGHT.font_families)


def test_buttons_of_qt_are_told_too(language: Language, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    cancel = {Language.FRENCH: "Annuler", Language.URDU: "منسوخ"}
    assert box.buttons()[0].text().replace("&", "") == cancel[language]


@pytest.mark.usefixtures("_english_again")
def test_the_environment_goes_before_the_choice(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "ur")
    assert speak(Language.FRENCH) is Language.URDU
    monkeypatch.setenv(VARIABLE, "xx")
    assert speak(Language.FRENCH) is Language.FRENCH


def test_a_choice_is_remembered_and_told(empty_window: MainWindow) -> None:
    actions = empty_window.actions_.by_id
    actions["view.language.ur"].trigger()
    assert empty_window.bench.memory.preferences.language is Language.URDU
    assert actions["view.language.ur"].isChecked()
    assert not actions["view.language.system"].isChecked()
    assert "opened next" in empty_window.notices.text.text()


def test_the_command_line_refuses_a_language_it_does_not_know(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["window", "--language", "xx"])
    assert "--language" in capsys.readouterr().err


def test_the_font_of_the_window_has_urdu_letters(window: MainWindow, language: Language) -> None:
    if language is Language.URDU:
        assert QFontInfo(window.inspector.font()).family() == NASKH
