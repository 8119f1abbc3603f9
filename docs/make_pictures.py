"""Make the pictures of the documentation, so that none of them goes stale.

Run with the project's environment: ``.venv/bin/python docs/make_pictures.py``.
"""

from pathlib import Path

from PySide6.QtCore import QSize

from siteselect.io.packaged import default_study_name
from siteselect.settings.preferences import Language
from siteselect.shell.app import render_window_png

FOLDER = Path(__file__).parent / "pictures"
SIZES = (QSize(1366, 768), QSize(1920, 1080))
LANGUAGES = (Language.URDU, Language.FRENCH)


def main() -> None:
    """Write a picture of the window for every theme and size, and for every language."""
    FOLDER.mkdir(exist_ok=True)
    for theme in ("light", "dark"):
        for size in SIZES:
            path = FOLDER / f"window-{theme}-{size.width()}.png"
            render_window_png(default_study_name(), path, theme=theme, size=size)
            print(path)
        for language in LANGUAGES:
            path = FOLDER / f"window-{language}-{theme}-{SIZES[0].width()}.png"
            render_window_png(
                default_study_name(), path, theme=theme, size=SIZES[0], language=language
            )
            print(path)


if __name__ == "__main__":
    main()
