"""Ctrl+C: leave at once, also where Qt or a compiled library has the say and would ignore it."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

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


def leave_cancelled() -> NoReturn:
    """End a cancelled program now, without waiting for threads or for memory to be given back."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(exit_codes.CANCELLED)


def _leave(_number: int, _frame: FrameType | None) -> NoReturn:
    os.write(sys.stderr.fileno(), b"siteselect: cancelled\n")
    leave_cancelled()
