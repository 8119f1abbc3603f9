"""Finding what a test left running: threads, timers, windows."""

import gc
import threading
import time
from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer, isValid

GRACE_SECONDS = 2.0

Alive = dict[Hashable, str]
"""What is alive at one moment: a key that stays the same, and words for a person."""


def alive_now(*, with_qt: bool) -> Alive:
    """Return what is alive; looking for Qt's objects walks all objects of Python."""
    alive: Alive = {thread: f"thread {thread.name}" for thread in threading.enumerate()}
    if with_qt:
        alive.update(_alive_in_qt())
    return alive


def left_since(before: Alive, *, with_qt: bool) -> list[str]:
    """Return what is alive now and was not before, after a little time to come to an end."""
    deadline = time.monotonic() + GRACE_SECONDS
    while left := _new_since(before, with_qt=with_qt):
        if time.monotonic() > deadline:
            return left
        gc.collect()
        time.sleep(0.01)
    return []


def _new_since(before: Alive, *, with_qt: bool) -> list[str]:
    if with_qt:
        _deliver_deletions()
    alive = alive_now(with_qt=with_qt)
    return sorted(words for key, words in alive.items() if key not in before)


def _deliver_deletions() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _alive_in_qt() -> Alive:
    def key(thing: QObject) -> Hashable:
        return getCppPointer(thing)[0]

    alive: Alive = {
        key(widget): f"window {type(widget).__name__} '{widget.objectName()}'"
        for widget in QApplication.topLevelWidgets()
    }
    for thing in gc.get_objects():
        kind = type(thing)
        if issubclass(kind, QTimer) and isValid(thing) and thing.isActive():
            alive[key(thing)] = f"running timer '{thing.objectName()}' of {thing.parent()}"
        elif issubclass(kind, QThread) and isValid(thing) and thing.isRunning():
            alive[key(thing)] = f"running {kind.__name__} '{thing.objectName()}'"
    if QThreadPool.globalInstance().activeThreadCount():
        alive["pool"] = "work in Qt's thread pool"
    return alive
