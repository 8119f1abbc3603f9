"""The guard that every test runs under sees a thread, a timer and a window left behind."""

import threading

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import leftovers
from tests.helpers.leftovers import alive_now, left_since


@pytest.fixture(autouse=True)
def _short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "GRACE_SECONDS", 0.05)


def test_a_thread_is_seen_until_it_ends() -> None:
    before = alive_now(with_qt=False)
    may_end = threading.Event()
    thread = threading.Thread(target=may_end.wait, name="forgotten")
    thread.start()
    assert left_since(before, with_qt=False) == ["thread forgotten"]
    may_end.set()
    thread.join()
    assert left_since(before, with_qt=False) == []


def test_a_running_timer_is_seen_until_it_stops(qtbot: QtBot) -> None:
    before = alive_now(with_qt=True)
    timer = QTimer(objectName="tick")
    timer.start(10_000)
    assert left_since(before, with_qt=True) == ["running timer 'tick' of None"]
    timer.stop()
    assert left_since(before, with_qt=True) == []


def test_a_window_is_seen_until_it_is_deleted(qtbot: QtBot) -> None:
    before = alive_now(with_qt=True)
    window = QWidget(objectName="lost")
    assert left_since(before, with_qt=True) == ["window QWidget 'lost'"]
    window.deleteLater()
    assert left_since(before, with_qt=True) == []


def test_a_qt_thread_is_seen_until_it_ends(qtbot: QtBot) -> None:
    before = alive_now(with_qt=True)
    thread = QThread(objectName="worker")
    thread.start()
    assert left_since(before, with_qt=True) == ["running QThread 'worker'"]
    thread.quit()
    thread.wait()
    assert left_since(before, with_qt=True) == []
