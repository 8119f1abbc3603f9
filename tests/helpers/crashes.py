"""What a window that ended unexpectedly leaves, without ending the tests with it."""

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from siteselect.settings.folders import state_folder
from siteselect.shell.main_window import MainWindow
from tests.helpers.windows import SETTLE_MS, made_window


def crash(window: MainWindow, qtbot: QtBot) -> None:
    """Close a window and leave its journal as if it had been killed once every step was kept."""
    qtbot.waitUntil(lambda: not window.safe.keeper.is_busy, timeout=SETTLE_MS)
    journals = state_folder() / "journals"
    kept = journals.with_name("kept")
    shutil.copytree(journals, kept)
    window.close()
    shutil.rmtree(journals)
    kept.rename(journals)


def next_window(app: QApplication, folder: Path, qtbot: QtBot) -> MainWindow:
    """Return the window of the next start, once it has looked for what was left behind."""
    window = made_window(app, folder)
    window.show()
    with qtbot.waitSignal(window.safe.recovery.looked, timeout=SETTLE_MS):
        window.safe.recovery.look()
    return window


def dispose(window: MainWindow, app: QApplication) -> None:
    """Close a window for good."""
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answer_button(window: MainWindow, text: str) -> QPushButton:
    """Return the button with this text on the question at the map's edge."""
    (button,) = (b for b in window.safe.bar.buttons if b.text() == text)
    return button
