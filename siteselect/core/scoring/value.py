"""The value of a criterion: piecewise linear between its two anchors."""

from siteselect.core.entities import Criterion
from siteselect.core.errors import InputError
from siteselect.core.words import say


def value_of(raw: float, criterion: Criterion) -> float:
    """Return how good a raw value is: 0 at `worst` and beyond, 1 at `best` and beyond.

    Parameters
    ----------
    raw : float
        In the criterion's unit.
    criterion : Criterion
        Its anchors are absolute, so that no other site changes the value (DOMAIN section 3.4).

    Raises
    ------
    InputError
        When both anchors are the same.
    """
    if criterion.best == criterion.worst:
        raise InputError(
            say(
                "Criterion {id} has the same worst and best value, {best:g}",
                id=criterion.id,
                best=criterion.best,
            ),
            fix=say("Give two different anchors."),
        )
    value = (raw - criterion.worst) / (criterion.best - criterion.worst)
    return min(1.0, max(0.0, value))
