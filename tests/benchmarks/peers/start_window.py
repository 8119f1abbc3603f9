"""Start the program as ``siteselect STUDY`` does, say when it can be used, and close it.

    .venv/bin/python tests/benchmarks/peers/start_window.py STUDY

Writes a word to standard output as soon as each of these is on the screen: ``map`` (the first sharp
picture), ``results`` (the network's), ``settled`` (every site scored, the map coloured by results).
"""

import sys

from PySide6.QtCore import QTimer

from siteselect.cli.main import main
from siteselect.shell import app

LOOK_EVERY_MS = 5


class Announcer:
    """Says when something first happened in the window, and ends the program."""

    def __init__(self, window):
        self._window = window
        self._said = set()
        self._tick = QTimer(window)
        self._tick.timeout.connect(self._look)
        self._tick.start(LOOK_EVERY_MS)
        window.canvas.frameReady.connect(lambda: self._say("map"))
        window.session.evaluated.connect(lambda: self._say("results"))

    def _say(self, word):
        """Say a word once, after the picture that belongs to it is painted."""
        if word not in self._said:
            self._said.add(word)
            self._window.repaint()
            self._window.canvas.repaint()
            sys.stdout.write(f"{word}\n")
            sys.stdout.flush()

    def _look(self):
        if self._window.is_settled:
            self._say("settled")
            self._window.close()


def run(study):
    """Run the program with an announcer on its window."""
    open_window = app.open_window

    def announced(*arguments, **options):
        window = open_window(*arguments, **options)
        window.announcer = Announcer(window)
        return window

    app.open_window = announced
    return main([study])


if __name__ == "__main__":
    sys.exit(run(sys.argv[1]))
