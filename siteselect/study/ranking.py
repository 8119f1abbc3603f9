"""How the sites of a study rank, how sure that is, and what would turn it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Criterion
from siteselect.core.errors import InputError
from siteselect.core.scoring.presets import preset_weights
from siteselect.core.scoring.rank_robustness import (
    DRAWS,
    NOISE_SHARE,
    RankRobustness,
    WeightDraws,
    rank_robustness,
)
from siteselect.core.scoring.second_opinion import net_flows, rank_agreement, topsis_closeness
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.scoring.tipping import tipping_weights
from siteselect.core.words import Phrase, say
from siteselect.study.study import Study

INDIFFERENCE, PREFERENCE = 0.05, 0.30
"""Differences of a criterion's value, on its scale, up to which two sites count as alike and from
which one is fully preferred by PROMETHEE II; expert choice."""
LEAST_AGREEMENT = 0.7
"""Kendall's tau with the score below which a ranking depends on the method (DOMAIN 3.4)."""


@dataclass(frozen=True, slots=True)
class RankedSite:
    """One site with a score, and how sure its place is.

    Attributes
    ----------
    band : int
        From 1; within one, no site clearly beats the next.
    top_share, top_share_any : float
        Share of the draws in which it is among the first three: near the weights in force, and
        under any weights.
    score_low, score_high : float
        5th and 95th percentile of its score over weights near those in force and errors of data.
    overtaken : Phrase or None
        What would let the next site draw level; None for the last one.
    """

    site_id: str
    name: str
    score: float
    rank: int
    band: int
    expected_rank: float
    top_share: float
    top_share_any: float
    score_low: float
    score_high: float
    overtaken: Phrase | None


@dataclass(frozen=True, eq=False)
class Ranking:
    """The ranked sites, best first, and what was left out.

    Attributes
    ----------
    excluded : tuple of (str, str)
        Name and reason of sites without a score.
    near, any : RankRobustness
        Draws near the weights in force, and of any weights; in the order of `sites`.
    agreement : dict of str to float or None
        Kendall's tau of the score with other methods; None where they cannot be compared.
    compared : tuple of str
        Criteria that every ranked site has data for, which the other methods use.
    """

    sites: tuple[RankedSite, ...]
    excluded: tuple[tuple[str, str], ...]
    near: RankRobustness
    any: RankRobustness
    agreement: dict[str, float | None]
    compared: tuple[str, ...]
    draws: int
    seed: int

    @property
    def depends_on_method(self) -> bool:
        """Whether another method ranks the sites clearly otherwise."""
        known = [tau for tau in self.agreement.values() if tau is not None]
        return any(tau < LEAST_AGREEMENT for tau in known)


def ranking(
    study: Study, scores: Sequence[SiteScore], *, draws: int = DRAWS, seed: int = 1
) -> Ranking:
    """Return the ranking of scored sites with what it rests on.

    Parameters
    ----------
    study : Study
        Its criteria and kinds of load.
    scores : sequence of SiteScore
        Of its sites; those without a score are left out, with the reason.
    draws, seed : int
        The same give the same ranking on every machine.

    Raises
    ------
    InputError
        When no site has a score.
    """
    ranked = sorted((s for s in scores if s.score is not None), key=_place)
    if not ranked:
        raise InputError(
            say("No site has a score, so there is nothing to rank"),
            fix=say("Move the sites or ask for less; the shortlist names the reasons."),
        )
    criteria = study.criteria
    values = np.array([_values(score, criteria) for score in ranked])
    weights = np.array([_weights(study, score) for score in ranked])
    noise = np.array([_noise(score, criteria) for score in ranked])
    near, free = (
        rank_robustness(values, weights, noise_share=noise, source=source, draws=draws, seed=seed)
        for source in (WeightDraws.NEAR, WeightDraws.ANY)
    )
    bands = near.bands(np.arange(len(ranked)))
    sites = tuple(
        RankedSite(
            site_id=score.site_id,
            name=score.name,
            score=float(score.score or 0.0),
            rank=at + 1,
            band=int(bands[at]) + 1,
            expected_rank=float(near.expected_rank[at]),
            top_share=float(near.top_share()[at]),
            top_share_any=float(free.top_share()[at]),
            score_low=float(near.score_low[at]),
            score_high=float(near.score_high[at]),
            overtaken=_overtaken(ranked, values, weights, criteria, at),
        )
        for at, score in enumerate(ranked)
    )
    agreement, compared = _second_opinions(ranked, values, weights, criteria)
    excluded = tuple((s.name, s.sentence) for s in scores if s.score is None)
    return Ranking(sites, excluded, near, free, agreement, compared, draws, seed)


def _place(score: SiteScore) -> tuple[float, str]:
    return -(score.score or 0.0), score.site_id


def _values(score: SiteScore, criteria: Sequence[Criterion]) -> list[float]:
    by_id = {part.criterion_id: part.value for part in score.contributions}
    known = (by_id.get(criterion.id) for criterion in criteria)
    return [np.nan if value is None else value for value in known]


def _weights(study: Study, score: SiteScore) -> list[float]:
    load_class = study.workload(score.workload_id).load_class
    preset = preset_weights(study.criteria, load_class)
    return [preset[criterion.id] for criterion in study.criteria]


def _noise(score: SiteScore, criteria: Sequence[Criterion]) -> list[float]:
    by_id = {part.criterion_id: NOISE_SHARE[part.data_class] for part in score.contributions}
    return [by_id.get(criterion.id, 0.0) for criterion in criteria]


def _overtaken(
    ranked: Sequence[SiteScore],
    values: FloatArray,
    weights: FloatArray,
    criteria: Sequence[Criterion],
    at: int,
) -> Phrase | None:
    """Say which weight would let the next site draw level, the least change first."""
    if at + 1 >= len(ranked):
        return None
    follower = ranked[at + 1].name
    if not np.array_equal(weights[at], weights[at + 1]):
        return say("{site} is another kind of load, weighed otherwise", site=follower)
    tips = tipping_weights(values[at], values[at + 1], weights[at])
    if not tips:
        return say("{site} draws level at no weight of a single criterion", site=follower)
    tip = tips[0]
    name = criteria[tip.criterion].name
    today = float(weights[at][tip.criterion])
    if tip.rises:
        return say(
            "{site} draws level if {criterion} counts {weight:.2f} or more (now {today:.2f})",
            site=follower, criterion=name, weight=tip.weight, today=today,
        )  # fmt: skip
    return say(
        "{site} draws level if {criterion} counts {weight:.2f} or less (now {today:.2f})",
        site=follower, criterion=name, weight=tip.weight, today=today,
    )  # fmt: skip


def _second_opinions(
    ranked: Sequence[SiteScore],
    values: FloatArray,
    weights: FloatArray,
    criteria: Sequence[Criterion],
) -> tuple[dict[str, float | None], tuple[str, ...]]:
    """Return how far TOPSIS and PROMETHEE II agree with the score, and by which criteria."""
    common = np.flatnonzero(np.isfinite(values).all(axis=0))
    names = tuple(criteria[int(at)].name for at in common)
    weight = weights[:, common].mean(axis=0)
    if len(ranked) < 2 or not weight.sum() > 0:
        return {"TOPSIS": None, "PROMETHEE II": None}, names
    table, weight = values[:, common], weight / weight.sum()
    is_benefit = np.ones(table.shape[1], dtype=np.bool_)
    points = np.array([score.score for score in ranked], dtype=np.float64)
    closeness = topsis_closeness(table, weight, is_benefit)
    flow = net_flows(
        table, weight, is_benefit,
        indifference=np.full(len(weight), INDIFFERENCE),
        preference=np.full(len(weight), PREFERENCE),
    )  # fmt: skip
    topsis = None if np.isnan(closeness).any() else rank_agreement(points, closeness)
    return {"TOPSIS": topsis, "PROMETHEE II": rank_agreement(points, flow)}, names
