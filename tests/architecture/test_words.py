"""Every text a planner reads stands in every language, with the same values in braces."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("translations")


def test_every_text_stands_in_every_language(translations: ModuleType) -> None:
    missing = translations.problems()
    advice = "run `make translations`, fill the empty texts of resources/translations, run it again"
    assert not missing, "\n".join([advice, *missing])


def test_every_call_can_be_translated(translations: ModuleType) -> None:
    _, misuses = translations.texts_of()
    assert not [f"{misuse.where}: {misuse.why}" for misuse in misuses]


def test_translations_keep_values_keys_and_blanks(translations: ModuleType) -> None:
    for language in translations.LANGUAGES:
        known = translations.read_catalogue(translations.catalogue(language))
        faults = {
            template: translations.faults_of(template, told) for template, told in known.items()
        }
        assert not {template: found for template, found in faults.items() if found}


def test_what_is_compiled_is_what_the_catalogues_say(translations: ModuleType) -> None:
    for language in translations.LANGUAGES:
        path = translations.catalogue(language)
        compiled = QTranslator()
        assert compiled.load(str(path.with_suffix(".qm")))
        for template, text in translations.read_catalogue(path).items():
            told = compiled.translate(translations.CONTEXT, template)
            assert told == text, "run `make translations`"


@pytest.fixture
def tree(translations: ModuleType, tmp_path: Path) -> Path:
    """A small tree with defaults as the program has them, and nothing to tell."""
    (tmp_path / "siteselect").mkdir()
    defaults = tmp_path / "resources" / "defaults"
    defaults.mkdir(parents=True)
    for name, column in translations.NAMES_IN_TABLES:
        (defaults / name).write_text(f"id,{column}\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "line",
    [
        'tr(f"{name} is full")',
        'say(SENTENCES[kind], name="A")',
        'tr("a " + name)',
        'tr("{name} is full", nam=name)',
        'say("{name} is full", name=name, hours=3)',
    ],
)
def test_a_call_that_cannot_be_translated_is_told(
    translations: ModuleType, tree: Path, line: str
) -> None:
    (tree / "siteselect" / "panel.py").write_text(f"{line}\n", "utf-8")
    _, misuses = translations.texts_of(tree)
    assert [misuse.where for misuse in misuses] == ["siteselect/panel.py:1"]


def test_texts_of_both_functions_are_found(translations: ModuleType, tree: Path) -> None:
    source = 'tr("Open", )\nsay("{n} sites"\n    " in all", n=3)\ntr(score.sentence)\n'
    (tree / "siteselect" / "panel.py").write_text(source, "utf-8")
    texts, misuses = translations.texts_of(tree)
    assert set(texts) == {"Open", "{n} sites in all"}
    assert not misuses


@pytest.mark.parametrize(
    ("template", "translation"),
    [
        ("{mw:,.0f} MW", "{mw} MW"),
        ("{mw:g} MW of {name}", "{mw:g} MW"),
        ("{n} sites", "{n sites"),
        ("&Open", "Ouvrir"),
        (" MW", "MW"),
        ("Open…", "Ouvrir"),
    ],
)
def test_a_translation_that_would_lose_something_is_refused(
    translations: ModuleType, template: str, translation: str
) -> None:
    assert translations.faults_of(template, translation)
    assert not translations.faults_of(template, template)


def test_a_catalogue_keeps_its_translations_when_texts_come_and_go(
    translations: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "test.ts"
    texts = {name: translations.Text(name, "siteselect/panel.py") for name in ("A & <b>", " C")}
    translations.write_catalogue(path, "fr", texts, {"A & <b>": "À\nla <ligne>", "gone": "parti"})
    assert translations.read_catalogue(path) == {"A & <b>": "À\nla <ligne>"}
