"""How long work tells how far it is and learns that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Where a long computation reports to. Qt, the command line and tests each bring their own."""

    def report(self, fraction: float, text: str) -> None:
        """Take note that `fraction` (0 to 1) of the work is done; `text` says what is under way."""

    def raise_if_cancelled(self) -> None:
        """Raise :class:`~siteselect.core.errors.Cancelled` if the work should stop."""


class SilentProgress:
    """Progress that nobody watches and nobody cancels."""

    def report(self, fraction: float, text: str) -> None:
        """Ignore the report."""

    def raise_if_cancelled(self) -> None:
        """Go on."""


class Part:
    """Progress of one part of a longer job: its 0 to 1 becomes `start` to `end` of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def report(self, fraction: float, text: str) -> None:
        """Report to the whole."""
        self._whole.report(self._start + fraction * (self._end - self._start), text)

    def raise_if_cancelled(self) -> None:
        """Ask the whole."""
        self._whole.raise_if_cancelled()


class OnlyForward:
    """Progress that never goes back: work found on the way is shown by its words alone."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole
        self._furthest = 0.0

    def report(self, fraction: float, text: str) -> None:
        """Report the furthest that was reached."""
        self._furthest = max(self._furthest, fraction)
        self._whole.report(self._furthest, text)

    def raise_if_cancelled(self) -> None:
        """Ask the whole."""
        self._whole.raise_if_cancelled()


SILENT = SilentProgress()
