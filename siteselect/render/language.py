"""The planner's language: catalogues, numbers, and which way lines run."""

import logging
import os
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from siteselect.core.errors import StudyFileError
from siteselect.io.packaged import packaged_path
from siteselect.settings.preferences import Language

LOG = logging.getLogger(__name__)
FOLDER = "resources/translations"
VARIABLE = "SITESELECT_LANGUAGE"
_ENGLISH = QLocale(QLocale.Language.English)
_LOCALES = {
    Language.ENGLISH: _ENGLISH,
    Language.FRENCH: QLocale(QLocale.Language.French),
    Language.URDU: QLocale(QLocale.Language.Urdu),
}


@dataclass(slots=True)
class _Installed:
    """The catalogues the application asks; they live as long as it does."""

    translators: tuple[QTranslator, ...] = ()


_INSTALLED = _Installed()


def speak(choice: Language = Language.SYSTEM) -> Language:
    """Tell everything in a language from now on; return which one it is.

    What is on screen stays as it is until it is made anew. The environment variable
    ``SITESELECT_LANGUAGE`` (``en``, ``fr``, ``ur``) goes before the choice.

    Parameters
    ----------
    choice : Language
        ``SYSTEM`` takes the first language of the system that the program knows, else English.
    """
    language = _wanted(choice)
    for old in _INSTALLED.translators:
        QCoreApplication.removeTranslator(old)
    _INSTALLED.translators = _translators(language)
    for new in _INSTALLED.translators:
        QCoreApplication.installTranslator(new)
    locale = _locale(language)
    QLocale.setDefault(locale)
    if isinstance(app := QCoreApplication.instance(), QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
    return language


def runs_leftwards() -> bool:
    """Return whether lines of the planner's language run from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _wanted(choice: Language) -> Language:
    override = os.environ.get(VARIABLE, "")
    if override in _LOCALES:
        return Language(override)
    if choice is not Language.SYSTEM:
        return choice
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return Language(next((name for name in spoken if name in _LOCALES), Language.ENGLISH))


def _locale(language: Language) -> QLocale:
    """Return the system's own way to write numbers where it speaks the language, else a usual."""
    system = QLocale.system()
    usual = _LOCALES[language]
    is_plain = system.language() is QLocale.Language.C and language is Language.ENGLISH
    return system if is_plain or system.language() is usual.language() else usual


def _translators(language: Language) -> tuple[QTranslator, ...]:
    """Return the catalogue of Qt's own texts, Qt's or ours, and the program's, asked first."""
    if language is Language.ENGLISH:
        return ()
    of_qt, own = QTranslator(), QTranslator()
    try:
        path = packaged_path(f"{FOLDER}/siteselect_{language}.qm")
    except StudyFileError as error:
        LOG.warning("Texts stay English: %s", error)
        return ()
    name = f"qtbase_{language}"
    if not of_qt.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        of_qt.load(name, str(path.parent))
    if not own.load(str(path)):
        LOG.warning("The catalogue cannot be read: %s", path)
    return of_qt, own
