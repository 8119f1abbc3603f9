"""What is wrong with a file, place by place, told once and together."""

from collections.abc import Sequence
from dataclasses import dataclass

from siteselect.core.errors import raise_for_problems
from siteselect.core.words import say

TOLD_ONCE = say(
    "Correct this in QGIS or a table editor and open the file again; it was not altered."
)


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
        layer, row, column, why, fix = self.layer, self.row, self.column, self.why, self.fix
        if row and column:
            return say(
                "layer '{layer}', row {row}, column '{column}' {why}: {fix}",
                layer=layer, row=row, column=column, why=why, fix=fix,
            )  # fmt: skip
        if row:
            return say("layer '{layer}', row {row} {why}: {fix}",
                       layer=layer, row=row, why=why, fix=fix)  # fmt: skip
        if column:
            return say("layer '{layer}', column '{column}' {why}: {fix}",
                       layer=layer, column=column, why=why, fix=fix)  # fmt: skip
        return say("layer '{layer}' {why}: {fix}", layer=layer, why=why, fix=fix)


def why_of(error: ValueError) -> str:
    """Return what a cell's own error says, as the phrase it was made of where it is one."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, str) else str(error)


def raise_problems(problems: Sequence[Problem], *, source: str) -> None:
    """Raise one error that tells all problems found in `source`; do nothing when there is none.

    Raises
    ------
    InputError
        When there are problems; the first twenty are told, the rest are counted.
    """
    raise_for_problems([problem.sentence for problem in problems], where=source, fix=TOLD_ONCE)
