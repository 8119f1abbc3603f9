"""The mouse never waits: no turn of the event loop is long while a site is dragged."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from siteselect.shell.main_window import MainWindow
from tests.helpers.windows import drag_to, pixel, press, release, settle

N_MOVES = 50
FRAME_S = 1 / 60
LONGEST_TURN_S = 0.050


def test_no_turn_of_the_event_loop_is_long_during_a_drag(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    window.session.select("S1")
    settle(window, qtbot)
    start, end = pixel(window.canvas, 1.1, 9.9), pixel(window.canvas, 2.9, 9.4)
    scored: list[object] = []
    window.session.previewed.connect(scored.append)
    turns: list[float] = []
    idle = QTimer()
    idle.start(1)
    press(window.canvas, start)
    for move in range(1, N_MOVES + 1):
        began = time.thread_time()
        drag_to(window.canvas, start + (end - start) * move / N_MOVES)
        turns.append(time.thread_time() - began)
        until = time.monotonic() + FRAME_S
        while time.monotonic() < until:
            began = time.thread_time()
            qapp.processEvents()
            turns.append(time.thread_time() - began)
    idle.stop()
    release(window.canvas, end)
    settle(window, qtbot)
    assert max(turns) < LONGEST_TURN_S
    assert len(scored) > N_MOVES / 2
