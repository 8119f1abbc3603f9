"""The additive score: weights times values, each criterion's part in plain sight."""

from collections.abc import Mapping, Sequence
from math import fsum, isnan
from typing import NamedTuple

from siteselect.core.entities import Criterion
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import Contribution
from siteselect.core.scoring.value import value_of


class AdditiveScore(NamedTuple):
    """A score and what it is made of.

    `score` is None when no criterion of any weight has data; `coverage` is the share of the
    weight that has.
    """

    score: float | None
    contributions: tuple[Contribution, ...]
    coverage: float


def additive_score(
    criteria: Sequence[Criterion],
    raw: Mapping[str, float | None],
    weights: Mapping[str, float],
    *,
    classes: Mapping[str, DataClass] | None = None,
    notes: Mapping[str, str] | None = None,
) -> AdditiveScore:
    """Return the additive score of one site.

    Parameters
    ----------
    criteria : sequence of Criterion
        In the order they are shown.
    raw : mapping of str to float or None
        Raw value by criterion; None, NaN or absent means missing.
    weights : mapping of str to float
        Weight by criterion, adding up to 1, from
        :func:`~siteselect.core.scoring.presets.preset_weights`.
    classes : mapping of str to DataClass, optional
        How each raw value came about; assumed when not said.
    notes : mapping of str to str, optional
        What there is to say about each.

    Notes
    -----
    DOMAIN section 3.4. The weight of missing criteria is shared out over the others in proportion;
    a missing criterion keeps its preset weight in its contribution, to show what is missing. No
    other site is looked at, so that drawing one never changes the score of another.
    """
    known = {c.id: value for c in criteria if (value := _known(raw.get(c.id))) is not None}
    coverage = fsum(weights[name] for name in known)
    contributions = tuple(
        _contribution(
            criterion,
            known.get(criterion.id),
            weights[criterion.id],
            coverage,
            data_class=(classes or {}).get(criterion.id, DataClass.ASSUMED),
            note=(notes or {}).get(criterion.id, ""),
        )
        for criterion in criteria
    )
    score = fsum(part.points for part in contributions) if coverage else None
    return AdditiveScore(score, contributions, coverage)


def _known(raw: float | None) -> float | None:
    return None if raw is None or isnan(raw) else raw


def _contribution(
    criterion: Criterion,
    raw: float | None,
    preset_weight: float,
    coverage: float,
    *,
    data_class: DataClass,
    note: str,
) -> Contribution:
    value = None if raw is None else value_of(raw, criterion)
    weight = preset_weight if value is None or not coverage else preset_weight / coverage
    return Contribution(
        criterion_id=criterion.id,
        name=criterion.name,
        unit=criterion.unit,
        raw=raw,
        value=value,
        weight=weight,
        points=0.0 if value is None else 100 * weight * value,
        max_points=0.0 if value is None else 100 * weight,
        data_class=data_class,
        note=note,
    )
