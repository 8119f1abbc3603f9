"""What is wrong with a file, place by place, told once and together."""

from collections.abc import Sequence
from dataclasses import dataclass

from siteselect.core.errors import raise_for_problems

TOLD_ONCE = "Correct this in QGIS or a table editor and open the file again; it was not altered."


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where (layer, row, column), why, and what to do about it.

    `row` names the row as its own program does, e.g. ``fid 3 (id 'ABC')``; empty when the
    problem is with the layer as a whole.
    """

    layer: str
    why: str
    fix: str
    row: str = ""
    column: str = ""

    @property
    def sentence(self) -> str:
        """Place, reason and way out in one sentence."""
        place = f"layer '{self.layer}'"
        if self.row:
            place += f", row {self.row}"
        if self.column:
            place += f", column '{self.column}'"
        return f"{place} {self.why}: {self.fix}"


def raise_problems(problems: Sequence[Problem], *, source: str) -> None:
    """Raise one error that tells all problems found in `source`; do nothing when there is none.

    Raises
    ------
    InputError
        When there are problems; the first twenty are told, the rest are counted.
    """
    raise_for_problems([problem.sentence for problem in problems], where=source, fix=TOLD_ONCE)
