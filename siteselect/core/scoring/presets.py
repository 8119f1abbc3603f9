"""Weights of the criteria by how a load bears interruption."""

from collections.abc import Sequence

from siteselect.core.entities import Criterion, LoadClass
from siteselect.core.errors import InputError
from siteselect.core.words import say


def preset_weights(criteria: Sequence[Criterion], load_class: LoadClass) -> dict[str, float]:
    """Return the weight of every criterion, adding up to 1.

    Interruptible loads take the weights for mining, firm loads those for artificial intelligence,
    partially flexible loads the mean of both (DOMAIN section 3.2).

    Raises
    ------
    InputError
        When a weight is negative or all of them are zero.
    """
    points = {c.id: _points(c, load_class) for c in criteria}
    total = sum(points.values())
    if min(points.values(), default=0.0) < 0 or total <= 0:
        raise InputError(
            say(
                "The weights for {value} loads cannot be used",
                value=load_class.value.replace("_", " "),
            ),
            where="criteria",
            fix=say("Give no negative weight and at least one above 0."),
        )
    return {name: value / total for name, value in points.items()}


def _points(criterion: Criterion, load_class: LoadClass) -> float:
    if load_class is LoadClass.INTERRUPTIBLE:
        return criterion.weight_interruptible
    if load_class is LoadClass.FIRM:
        return criterion.weight_firm
    return (criterion.weight_interruptible + criterion.weight_firm) / 2
