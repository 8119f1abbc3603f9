"""The families text is set in: the theme's, behind letters of our own where Urdu is told."""

import logging
from functools import lru_cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from siteselect.core.errors import StudyFileError
from siteselect.io.packaged import packaged_path
from siteselect.render.theme import Theme

LOG = logging.getLogger(__name__)
NASKH, NASTALIQ = "SiteSelect Naskh", "SiteSelect Nastaliq"
FOLDER = "resources/fonts"


def families(theme: Theme, *, is_display: bool = False) -> list[str]:
    """Return the families for text of the planner's language, the first one first.

    Parameters
    ----------
    is_display : bool
        Whether it is a line with room around it, which Urdu writes in Nastaliq; elsewhere that
        script, two and a half times as high as its letters, would be cut.
    """
    if not is_urdu():
        return list(theme.font_families)
    _load_fonts()
    return [NASTALIQ if is_display else NASKH, *theme.font_families]


def is_urdu() -> bool:
    """Return whether the planner's language is Urdu."""
    return QLocale().language() is QLocale.Language.Urdu


@lru_cache(maxsize=1)
def _load_fonts() -> None:
    """Make our own fonts known to Qt, once."""
    try:
        files = sorted(packaged_path(FOLDER).glob("*.woff"))
    except StudyFileError as error:
        LOG.warning("Urdu is set in a font of the system: %s", error)
        return
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            LOG.warning("The font cannot be used: %s", file)
