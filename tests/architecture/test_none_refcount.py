"""Calls into Qt give back the references they take.

PySide6 6.12 before Python 3.12 loses one reference of None per call that returns nothing, and the
process aborts after some ten thousand calls. The requirement in pyproject.toml keeps it out; this
guard tells when it comes back. (From Python 3.12 on None is immortal and the guard always holds.)
"""

import sys

import pytest
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

N_CALLS = 2000
SLACK = 100


@pytest.mark.parametrize("kind", ["widget", "path"])
def test_calls_that_return_nothing_keep_none_alive(qtbot: QtBot, kind: str) -> None:
    widget, path = QWidget(), QPainterPath()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for number in range(N_CALLS):
        if kind == "widget":
            widget.update()
        else:
            path.lineTo(number, number)
    assert sys.getrefcount(None) > before - SLACK


class _Listener(QWidget):
    """A widget whose own method is called by Qt."""

    def event(self, event: object) -> bool:
        return super().event(event)


def test_overridden_methods_keep_none_alive(qtbot: QtBot) -> None:
    widget = _Listener()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for number in range(N_CALLS):
        widget.resize(100 + number % 2, 100)
    assert sys.getrefcount(None) > before - SLACK
