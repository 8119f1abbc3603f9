"""One window per test, closed without a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from siteselect.shell.main_window import MainWindow
from tests.helpers.studies import three_region_study
from tests.helpers.windows import made_window, opened

HERE = Path(__file__).parent
NOT_WITHOUT_A_SCREEN = (
    "This plugin does not support propagateSizeHints",
    r"This plugin does not support raise\(\)",
    "This plugin does not support grabbing the keyboard",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the screenless platform says of menus and of windows with a least size."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*NOT_WITHOUT_A_SCREEN, extend=True))


@pytest.fixture(autouse=True)
def _own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what one test leaves behind from the next."""
    monkeypatch.setenv("SITESELECT_STATE_DIR", str(tmp_path / "state"))


@pytest.fixture
def empty_window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    window = made_window(qapp, tmp_path)
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(empty_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return opened(empty_window, three_region_study(), qtbot)
