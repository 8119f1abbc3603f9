"""What can go wrong in a planner's words: what, where, and what to do about it."""

from collections.abc import Sequence


class SiteSelectError(Exception):
    """A failure a planner can act on.

    Parameters
    ----------
    what : str
        What is wrong, as the start of one sentence.
    where : str
        File, layer, row, column or object it was found in.
    fix : str
        What the planner can do about it.
    """

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        self.what = what
        self.where = where
        self.fix = fix
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """Return the whole message on one line: what, where in brackets, and the way out."""
        place = f" ({self.where})" if self.where else ""
        way_out = f" {self.fix}" if self.fix else ""
        return f"{self.what}{place}.{way_out}"


class InputError(SiteSelectError, ValueError):
    """Data or an argument that the engine cannot use as it is."""


class StudyFileError(SiteSelectError, OSError):
    """A study file that cannot be read, written or understood."""


class Cancelled(Exception):  # noqa: N818 - not an error: the planner asked for it, nothing is shown
    """Raised inside long work after the planner asked for it to stop."""


MAX_PROBLEMS_SHOWN = 20


def raise_for_problems(problems: Sequence[str], *, where: str, fix: str) -> None:
    """Raise one error that lists every problem found in a table; do nothing if there is none.

    Raises
    ------
    InputError
        When `problems` is not empty; the first twenty are listed, the rest are counted.
    """
    if not problems:
        return
    shown = "; ".join(problems[:MAX_PROBLEMS_SHOWN])
    rest = len(problems) - MAX_PROBLEMS_SHOWN
    more = f"; and {rest} more" if rest > 0 else ""
    raise InputError(f"{shown}{more}", where=where, fix=fix)
