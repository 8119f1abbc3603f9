"""Progress on standard error, so that standard output stays for results."""

import sys
import time
from typing import TextIO

MIN_SECONDS_BETWEEN_LINES = 1.0
BAR_CELLS = 24


class TerminalProgress:
    """Progress as one line that is rewritten on a terminal, or a line a second in a log."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()
        self._last_moment = 0.0
        self._last_text = ""

    def report(self, fraction: float, text: str) -> None:
        """Show how far the work is."""
        now = time.monotonic()
        if text == self._last_text and now - self._last_moment < MIN_SECONDS_BETWEEN_LINES:
            return
        self._last_moment, self._last_text = now, text
        if self._is_terminal:
            cells = round(BAR_CELLS * fraction)
            bar = "#" * cells + "." * (BAR_CELLS - cells)
            self._stream.write(f"\r[{bar}] {fraction:4.0%} {text:<50.50}")
        else:
            self._stream.write(f"{fraction:4.0%} {text}\n")
        self._stream.flush()

    def raise_if_cancelled(self) -> None:
        """Go on: Ctrl+C raises KeyboardInterrupt by itself."""

    def finish(self) -> None:
        """End the rewritten line."""
        if self._is_terminal and self._last_text:
            self._stream.write("\r" + " " * (BAR_CELLS + 60) + "\r")
            self._stream.flush()
