"""The score as a sentence: the answer first, then the one thing that limits."""

from collections.abc import Sequence

from siteselect.core.scoring.bindings import limit_words
from siteselect.core.scoring.rules import FIRM_CAPACITY, share_words
from siteselect.core.scoring.site_score import BindingElement, BrokenRule
from siteselect.core.words import SEMICOLON, listed, say

NO_LIMIT = say("no network limit in any hour")


def score_sentence(
    *,
    score: float | None,
    requested_mw: float,
    firm_mw: float,
    exceedance: float,
    mean_mw: float,
    bindings: Sequence[BindingElement],
    broken_rules: Sequence[BrokenRule] = (),
    tolerance: float = 0.01,
) -> str:
    """Return what a planner should know of a site, in one sentence.

    Parameters
    ----------
    score : float or None
        0 to 100; None when a hard rule excludes the site or no criterion has data.
    requested_mw : float
        The request. [MW]
    firm_mw : float
        MW held in a share `exceedance` of hours. [MW]
    exceedance : float
        Share of hours the workload looks at.
    mean_mw : float
        Mean of the MW that could be had. [MW]
    bindings : sequence of BindingElement
        What limits, most frequent first.
    broken_rules : sequence of BrokenRule
        Hard rules that exclude the site.
    tolerance : float
        Shortfall that still counts as served, a share of the request.

    Examples
    --------
    >>> score_sentence(
    ...     score=71.6, requested_mw=80, firm_mw=200, exceedance=0.95, mean_mw=300, bindings=()
    ... )
    '72 of 100: all 80 MW hold 95 % of hours; no network limit in any hour.'
    """
    if broken_rules:
        reasons = [rule.sentence for rule in broken_rules]
        if any(rule.rule_id == FIRM_CAPACITY for rule in broken_rules):
            reasons.append(_limit(bindings))
        return say("Excluded: {reasons}.", reasons=listed(reasons, SEMICOLON))
    held = _held(requested_mw, firm_mw, exceedance, mean_mw, tolerance)
    limit = _limit(bindings)
    if score is None:
        return say("No score: {held}; {limit}.", held=held, limit=limit)
    return say("{score:.0f} of 100: {held}; {limit}.", score=score, held=held, limit=limit)


def _held(
    requested_mw: float, firm_mw: float, exceedance: float, mean_mw: float, tolerance: float
) -> str:
    asked, share = requested_mw, share_words(exceedance)
    if mean_mw <= 0:
        return say("no room, none of the {asked:,.0f} MW in any hour", asked=asked)
    if firm_mw >= requested_mw * (1 - tolerance):
        return say("all {asked:,.0f} MW hold {share} of hours", asked=asked, share=share)
    if firm_mw < 0.5:
        return say("none of the {asked:,.0f} MW holds {share} of hours", asked=asked, share=share)
    return say(
        "{mw:,.0f} of the {asked:,.0f} MW hold {share} of hours",
        mw=firm_mw,
        asked=asked,
        share=share,
    )


def _limit(bindings: Sequence[BindingElement]) -> str:
    """Say what limits most hours; a limit that is no branch also says whether a branch does."""
    if not bindings:
        return NO_LIMIT
    first = bindings[0]
    is_branch = first.branch_index >= 0
    words = limit_words(first.name, first.data_class, is_branch=is_branch)
    if is_branch:
        return _branch_limits(words, first)
    text = say("{limit} limits {when}", limit=words, when=first.when)
    if any(element.branch_index >= 0 for element in bindings):
        return text
    return listed((text, NO_LIMIT), SEMICOLON)


def _branch_limits(words: str, element: BindingElement) -> str:
    """Say when a branch limits; its name may stand for one thing, for many, or have an article."""
    if element.name.startswith("the "):
        return say("{limit} limits {when}", limit=words, when=element.when)
    if element.name.endswith("s"):
        return say("the {limit} limit {when}", limit=words, when=element.when)
    return say("the {limit} limits {when}", limit=words, when=element.when)
