"""The real program, watched from inside by something that never touches it.

``python -m tests.helpers.watched_program STUDY`` runs what ``python -m siteselect STUDY`` runs.
Beside it a thread asks the event loop every 20 ms whether it still turns, and every line on the
standard input is answered with one line of JSON: ``look`` with what is on the screen,
``where NAME`` with the box of what has this accessible name, or null. Its last line tells of the
longest times the event loop did not turn, and what it did meanwhile.
"""

import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from siteselect.cli.main import main
from siteselect.shell.app import application
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.shortlist_model import RANK, SITE_ROLE
from tests.helpers.pointing import pixel

BEAT_S = 0.020
LATE_S = 0.035
KEPT = 12
FRAMES = 7
UNANSWERED = 70


class Heartbeat(QObject):
    """Measures how long the event loop of the thread it was made in does not turn.

    The system's own account tells apart how long the thread was at work meanwhile, and how long
    it was ready and had no processor. What is left it waited: for the interpreter, which another
    thread held, for a lock or for the disk.
    """

    asked = Signal(float, float, float)

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[dict[str, Any]] = []
        self.n_beats = 0
        self._gui, self._gui_task = threading.get_ident(), threading.get_native_id()
        self._answered = threading.Event()
        self._stacks: list[list[str]] = []
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._ask, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask no more."""
        self._is_over.set()
        self._answered.set()
        self._thread.join()

    def _ask(self) -> None:
        me = threading.get_native_id()
        while not self._is_over.is_set():
            due, (_, before_s) = time.perf_counter() + BEAT_S, _busy_and_starved_s(me)
            busy_s, gui_starved_s = _busy_and_starved_s(self._gui_task)
            time.sleep(BEAT_S)
            self._answered.clear()
            self._stacks = []
            starved_s = _busy_and_starved_s(me)[1] - before_s
            self.asked.emit(due, busy_s, gui_starved_s - starved_s)
            while not self._answered.wait(LATE_S) and not self._is_over.is_set():
                frame = sys._current_frames().get(self._gui)
                stack = traceback.StackSummary.extract(
                    traceback.walk_stack(frame), limit=FRAMES, lookup_lines=False
                )
                self._stacks.append([f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in stack])

    @Slot(float, float, float)
    def _answer(self, due: float, busy_then_s: float, starved_then_s: float) -> None:
        took_s = time.perf_counter() - due
        busy_s, starved_s = _busy_and_starved_s(self._gui_task)
        self.n_beats += 1
        block = {
            "ms": round(1e3 * took_s),
            "busy_ms": round(1e3 * min(busy_s - busy_then_s, took_s)),
            "starved_ms": round(1e3 * min(starved_s - starved_then_s, took_s)),
            "at": time.time(),
            "stacks": self._stacks,
        }
        self.blocks = sorted([*self.blocks, block], key=_own_ms, reverse=True)[:KEPT]
        self._answered.set()


class Watch(QObject):
    """Answers what is asked on the standard input, in the thread of the window."""

    heard = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.heartbeat = Heartbeat()
        self.heard.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        QApplication.instance().aboutToQuit.connect(self._tell_blocks)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line.strip())

    @Slot(str)
    def _answer(self, question: str) -> None:
        try:
            if question.startswith("where "):
                answer: Any = self._where(question.removeprefix("where "))
            else:
                answer = self._look()
        except Exception:  # noqa: BLE001 - who asks must not wait for ever
            traceback.print_exc()
            os._exit(UNANSWERED)
        _say(answer)

    def _tell_blocks(self) -> None:
        beat = self.heartbeat
        beat.stop()
        _say({"longest": beat.blocks, "n_beats": beat.n_beats})

    def _where(self, name: str) -> list[int] | None:
        shown = (w for w in self.window.findChildren(QWidget) if w.isVisible())
        return next((_box(widget) for widget in shown if widget.accessibleName() == name), None)

    def _look(self) -> dict[str, Any]:
        window = self.window
        focus, modal = QApplication.focusWidget(), QApplication.activeModalWidget()
        seen: dict[str, Any] = {
            "is_settled": window.is_settled,
            "focus": focus.accessibleName() or type(focus).__name__ if focus else "",
            "dialog": modal.windowTitle() if modal else "",
        }
        if window.session.is_open and window.link.is_settled:
            seen |= {
                "is_modified": window.session.is_modified,
                "position": window.session.history.position,
                "steps": [step.text for step in window.session.history.steps],
                "sites": self._sites(),
                "rows": self._rows(),
            }
        return seen

    def _sites(self) -> dict[str, Any]:
        canvas = self.window.canvas
        found = {}
        for site in self.window.session.study.sites:
            ring = getattr(site.geometry, "exterior", site.geometry).coords
            corners = [_screen(canvas, pixel(canvas, lon, lat)) for lon, lat in list(ring)]
            anchor = _screen(canvas, pixel(canvas, site.anchor.x, site.anchor.y))
            found[site.id] = {"name": site.name, "anchor": anchor, "corners": corners[:-1]}
        return found

    def _rows(self) -> dict[str, list[int]]:
        table, model = self.window.shortlist.table, self.window.shortlist.model
        cells = [model.index(row, RANK) for row in range(model.rowCount())]
        places = {cell.data(SITE_ROLE): table.visualRect(cell).center() for cell in cells}
        return {key: _screen(table.viewport(), at) for key, at in places.items() if key}


def _say(answer: object) -> None:
    sys.stdout.write(f"{json.dumps(answer)}\n")
    sys.stdout.flush()


def _box(widget: QWidget) -> list[int]:
    box = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    return [box.x(), box.y(), box.width(), box.height()]


def _screen(widget: QWidget, at: QPoint) -> list[int]:
    place = widget.mapToGlobal(at)
    return [place.x(), place.y()]


def _busy_and_starved_s(task: int) -> tuple[float, float]:
    """Return how long a thread has run, and how long it could have and had no processor. [s]."""
    busy_ns, starved_ns, _ = Path(f"/proc/self/task/{task}/schedstat").read_text().split()
    return int(busy_ns) * 1e-9, int(starved_ns) * 1e-9


def _own_ms(block: dict[str, Any]) -> float:
    return float(block["ms"] - block["starved_ms"])


def _watched(study: str) -> int:
    app = application()
    looking = QTimer()
    looking.setInterval(10)

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                looking.stop()
                app.watch = Watch(window)  # type: ignore[attr-defined]

    looking.timeout.connect(look)
    looking.start()
    return main([study])


if __name__ == "__main__":
    sys.exit(_watched(sys.argv[1]))
