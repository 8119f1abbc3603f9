"""Where a command may write: asked before the work, and never over what it reads."""

from collections.abc import Sequence
from pathlib import Path

from siteselect.core.errors import InputError
from siteselect.io.packaged import study_path
from siteselect.io.safe_write import refuse_unwritable
from siteselect.io.study_file import refuse_to_replace_a_study


def refuse_bad_output(out: Path, *, study: str, others: Sequence[Path] = ()) -> None:
    """Refuse a file that is a study or among the inputs, or that cannot be written.

    Parameters
    ----------
    study : str
        The study file or packaged study that the command reads.
    others : sequence of Path
        What it reads besides.

    Raises
    ------
    SiteSelectError
        Nothing has been touched then.
    """
    if any(_is_same(out, path) for path in (study_path(study), *others)):
        raise InputError(
            "The command reads this file and would write over it",
            where=str(out),
            fix="Give --out another name.",
        )
    refuse_to_replace_a_study(out)
    refuse_unwritable(out)


def _is_same(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.samefile(other)
    return one.resolve() == other.resolve()
