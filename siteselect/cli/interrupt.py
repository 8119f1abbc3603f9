"""Ctrl+C while Qt has the say: leave at once instead of raising inside its calls."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from siteselect.cli import exit_codes


@contextmanager
def leaving_at_once() -> Iterator[None]:
    """Within, Ctrl+C ends the program with the code of a cancelled command.

    Files are renamed into place only when whole, so that nothing half-written is left.
    """
    before = signal.signal(signal.SIGINT, _leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _leave(_number: int, _frame: FrameType | None) -> None:
    sys.stdout.flush()
    os.write(sys.stderr.fileno(), b"siteselect: cancelled\n")
    os._exit(exit_codes.CANCELLED)
