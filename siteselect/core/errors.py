"""What can go wrong in a planner's words: what, where, and what to do about it."""

from collections.abc import Sequence

from siteselect.core.words import SEMICOLON, listed, say


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
        what, where, fix = self.what, self.where, self.fix
        if where and fix:
            return say("{what} ({where}). {fix}", what=what, where=where, fix=fix)
        if where:
            return say("{what} ({where}).", what=what, where=where)
        if fix:
            return say("{what}. {fix}", what=what, fix=fix)
        return say("{what}.", what=what)


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
    shown: str = listed(problems[:MAX_PROBLEMS_SHOWN], SEMICOLON)
    rest = len(problems) - MAX_PROBLEMS_SHOWN
    if rest > 0:
        shown = say("{problems}; and {n} more", problems=shown, n=rest)
    raise InputError(shown, where=where, fix=fix)


def sentence_of(error: BaseException) -> str:
    """Return what a planner reads of an error, whatever its kind."""
    if isinstance(error, SiteSelectError):
        return error.sentence
    return say("An error: {error}", error=str(error) or type(error).__name__)
