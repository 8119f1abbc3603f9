"""The real program under a planner who never rests; run as a program of its own, to be killed.

``python -m tests.helpers.restless_planner edit STUDY SEED`` opens the window as ``siteselect``
does, takes random steps with real mouse and keys, and writes two lines for each: ``took N STATE
SITES`` before it can be on the disk and ``kept N`` once the window says it is. ``restore`` opens
the window anew, presses Restore, and writes what came back, undone to the start and redone.
"""

import random
import sys
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shapely.affinity import translate

from siteselect.io.journal_delta import part_digests
from siteselect.shell.app import application, run
from siteselect.shell.main_window import MainWindow
from siteselect.study.history import History
from tests.helpers.windows import click, pixel

if TYPE_CHECKING:
    from collections.abc import Callable

LINES = ("L1", "L3", "L4")
STEP_MS = 15
LOOK_MS = 30


def state_of(history: History) -> str:
    """Return a short text that differs whenever anything in the history does."""
    total = blake2b(digest_size=12)
    for step in history.steps:
        out = sorted(step.out_of_service)
        total.update(f"{step.text}{out}{part_digests(step.study)['sites']}".encode())
    total.update(repr(part_digests(history.study)).encode())
    return f"{total.hexdigest()}@{history.position}"


def say(*words: object) -> None:
    """Write one line that is out before anything else happens."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Restless:
    """Takes a step every few milliseconds."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.random = random.Random(seed)
        keeper, session = window.safe.keeper, window.session
        keeper.kept.connect(lambda number: say("kept", number))
        session.stepped.disconnect(keeper._note)  # so that a state is told before it is kept
        session.stepped.connect(self.tell)
        session.stepped.connect(keeper._note)
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.step)
        self.timer.start(STEP_MS)

    def tell(self) -> None:
        history = self.window.session.history
        number = self.window.safe.keeper.number + 1
        say("took", number, state_of(history), part_digests(history.study)["sites"])

    def step(self) -> None:
        """Take one of many steps; drawing and undoing go through mouse and keys."""
        session = self.window.session
        choices: list[Callable[[], None]] = [self.draw, self.undo, self.redo, self.jump]
        if session.study.sites:
            choices += [self.reshape, self.rename, self.ask_mw, self.duplicate, self.remove]
        if session.evaluation is not None:
            choices.append(self.switch)
        if self.random.random() < 0.05:
            self.window.files.save()
        self.random.choice(choices)()

    def one(self) -> str:
        return self.random.choice(self.window.session.study.sites).id

    def place(self) -> tuple[float, float]:
        return self.random.uniform(0.8, 3.2), self.random.uniform(8.8, 10.2)

    def draw(self) -> None:
        canvas = self.window.canvas
        self.window.actions_.by_id["site.point"].trigger()
        click(canvas, pixel(canvas, *self.place()))

    def undo(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    def jump(self) -> None:
        session = self.window.session
        session.go_to(self.random.randrange(len(session.history.steps)))

    def reshape(self) -> None:
        session, site_id = self.window.session, self.one()
        shape = session.study.site(site_id).geometry
        session.reshape(site_id, translate(shape, self.random.uniform(-0.01, 0.01), 0.005))

    def rename(self) -> None:
        self.window.session.change(self.one(), name=f"Site {self.random.random():.6f}")

    def ask_mw(self) -> None:
        self.window.session.change(self.one(), requested_mw=self.random.uniform(1, 200))

    def duplicate(self) -> None:
        if len(self.window.session.study.sites) < 30:
            self.window.session.duplicate(self.one())

    def remove(self) -> None:
        self.window.session.remove(self.one())

    def switch(self) -> None:
        self.window.session.toggle_service(self.random.choice(LINES))


class Returning:
    """Restores what was left behind, says what it is, and ends."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.is_asked = False
        window.safe.recovery.looked.connect(self.answer)

    def answer(self) -> None:
        if not self.window.safe.recovery.left:
            say("nothing")
            self.leave()
            return
        self.window.session.opened.connect(lambda: QTimer.singleShot(0, self.tell))
        buttons = self.window.safe.bar.buttons
        (restore,) = (button for button in buttons if button.text() == "Restore")
        QTest.mouseClick(restore, Qt.MouseButton.LeftButton)

    def tell(self) -> None:
        session = self.window.session
        history = session.history
        say("back", state_of(history))
        position = history.position
        while history.undo_text:
            session.undo()
        say("start", part_digests(session.study)["sites"])
        while history.redo_text:
            session.redo()
        session.go_to(position)
        say("again", state_of(history))
        self.leave()

    def leave(self) -> None:
        if self.window.session.is_open:
            self.window.session.history.mark_saved()
        self.window.close()


def main(what: str, study: Path, seed: int) -> int:
    """Open the window and let loose who sits before it."""
    app = application()
    ready = QTimer()
    ready.setInterval(LOOK_MS)

    def begin() -> None:
        window = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None
        )
        if window is None:
            return
        if what == "restore":
            ready.stop()
            app.planner = Returning(window)  # type: ignore[attr-defined]
        elif window.session.is_open and window.link.is_settled:
            ready.stop()
            app.planner = Restless(window, seed)  # type: ignore[attr-defined]

    ready.timeout.connect(begin)
    if what == "restore":
        QTimer.singleShot(0, begin)
    else:
        ready.start()
    return run(study if what == "edit" else None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
