"""What an evaluation adds to the map: over all or painted hours, or in one hour."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.words import Phrase, say
from siteselect.render.scene import MapResults
from siteselect.study.hour_views import HourState, OneHour
from siteselect.study.map_confidence import MapConfidence, map_confidence

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

SHED_MW = 0.5
"""Less demand than this not served is not drawn as shed."""


def results_over_hours(
    evaluation: "Evaluation", when: str = "", *, confidence: MapConfidence | None = None
) -> MapResults:
    """Return what a prepared evaluation adds to the map, over the hours that it looks at.

    Parameters
    ----------
    evaluation : Evaluation
    when : str
        Those hours in words; empty for all.
    confidence : MapConfidence, optional
        Found anew when not given.
    """
    grid, tranches = evaluation.grid, evaluation.buses
    hours = None if evaluation.hours is None else evaluation.hours.at
    loading, outage, hour = evaluation.outage_loading.worst(hours)
    return MapResults(
        regularity={
            key: region.regularity.score_firm for key, region in evaluation.regions.items()
        },
        line_loading=_by_id(grid.branch_ids, evaluation.branch_loading),
        firm_mw=_best_by_station(grid.bus_station, tranches.firm_mw),
        regular_mw=_best_by_station(grid.bus_station, tranches.regular_mw),
        opportunistic_mw=_best_by_station(grid.bus_station, tranches.opportunistic_mw),
        outage_loading=_by_id(grid.branch_ids, loading),
        outage_words=_outage_words(evaluation, loading, outage, hour),
        confidence=confidence or map_confidence(evaluation),
        shares=tranches.shares,
        when=when,
        out_of_service=evaluation.out_of_service,
    )


def results_in_hour(
    evaluation: "Evaluation", state: HourState, *, confidence: MapConfidence
) -> MapResults:
    """Return what the map shows of one hour, real or typical; a millisecond.

    Parameters
    ----------
    evaluation : Evaluation
    state : HourState
        From :func:`~siteselect.study.hour_views.hour_state`.
    confidence : MapConfidence
    """
    grid = evaluation.grid
    return MapResults(
        line_loading=_by_id(grid.branch_ids, state.loading),
        firm_mw=_best_by_station(grid.bus_station, state.headroom_mw),
        outage_loading=_by_id(grid.branch_ids, state.outage_loading),
        outage_words=_outage_words(evaluation, state.outage_loading, state.outage, None),
        surplus_mw=state.surplus_mw,
        shed_mw={key: mw for key, mw in state.shed_mw.items() if mw >= SHED_MW},
        confidence=confidence,
        shares=evaluation.shares,
        when=state.when,
        out_of_service=evaluation.out_of_service,
    )


def _by_id(ids: Iterable[str], values: FloatArray) -> dict[str, float]:
    return dict(zip(ids, values.tolist(), strict=True))


def _best_by_station(stations: Iterable[str], mw: FloatArray) -> dict[str, float]:
    best: dict[str, float] = {}
    for station, value in zip(stations, mw.tolist(), strict=True):
        best[station] = max(best.get(station, value), value)
    return best


def _outage_words(
    evaluation: "Evaluation", loading: FloatArray, outage: IntArray, hour: IntArray | None
) -> dict[str, str]:
    """Return what is out when a line is loaded most, and when that is."""
    grid, calendar = evaluation.grid, evaluation.study.calendar
    words: dict[str, str] = {}
    when = [None] * len(loading) if hour is None else hour.tolist()
    rows = zip(grid.branch_ids, loading.tolist(), outage.tolist(), when, strict=True)
    for branch, (branch_id, share, lost, at) in enumerate(rows):
        words[branch_id] = _words(
            share,
            None if lost < 0 else _lost_words(evaluation, branch, lost),
            None if at is None else OneHour(at).words(calendar),
        )
    return words


def _words(share: float, lost: Phrase | None, when: Phrase | None) -> Phrase:
    percent = 100 * share
    if np.isnan(share) or lost is None:
        return say(
            "{percent:,.0f} % of its emergency rating; no outage adds to it", percent=percent
        )
    if when is None:
        return say(
            "{percent:,.0f} % of its emergency rating with {lost} out", percent=percent, lost=lost
        )
    return say(
        "{percent:,.0f} % of its emergency rating with {lost} out, {when}",
        percent=percent, lost=lost, when=when,
    )  # fmt: skip


def _lost_words(evaluation: "Evaluation", branch: int, lost: int) -> Phrase:
    grid = evaluation.grid
    n, name = int(grid.circuits[lost]), grid.branch_names[lost]
    if lost == branch:
        return say("one of its own {n}", n=n)
    if n == 1:
        return say("{name}", name=name)
    if grid.is_transformer[lost]:
        return say("one unit of {name}", name=name)
    return say("one circuit of {name}", name=name)
