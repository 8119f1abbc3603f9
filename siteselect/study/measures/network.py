"""Measures of how the base case loads the network."""

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.regularity.metrics import regularity_of
from siteselect.study.evaluation import Evaluation
from siteselect.study.measures.context import Context
from siteselect.study.measures.measurement import Measurement

KWH_PER_MWH = 1000.0
MW_PER_GW = 1000.0


def transformers_loaded_percent(
    context: Context, *, months: list[int], above: float
) -> Measurement:
    """Return the share of transformers whose flow passes `above` of their rating some hour. [%].

    Ratings are the full ones, without the security margin of the base case.
    """
    evaluation = context.dispatched
    grid = evaluation.grid
    chosen = np.flatnonzero(grid.is_transformer)
    power_factor = evaluation.values["transformer_power_factor"]
    full_mva = {bank.id: bank.mva for bank in evaluation.study.transformers}
    full_mw = power_factor * np.array([full_mva[grid.branch_ids[i]] for i in chosen])
    flow = np.abs(evaluation.base_case.flow_mw[chosen][:, context.in_months(months)])
    loading = flow.max(axis=1) / full_mw
    half = float(100 * (loading > 0.6).mean())
    return Measurement(
        float(100 * (loading > above).mean()), f"{half:.0f} % of them pass 60 % of their rating"
    )


def congested_hours_percent(
    context: Context,
    *,
    system: str,
    sending: list[str],
    receiving: list[str],
    months: list[int],
    price_gap_lc_per_kwh: float,
    cheap_tiers: list[int],
    trapped_mw: tuple[float, float],
) -> Measurement:
    """Return the share of hours in which power is dearer at the receiving regions. [%].

    What cheap plants of the sending regions leave idle in those hours, exceeded in 5 % of all hours
    of the months, must lie within `trapped_mw` too.
    """
    evaluation = context.dispatched
    chosen = context.in_months(months)
    price = evaluation.base_case.price_lc_per_mwh[chosen] / KWH_PER_MWH
    gap = _mean_price(price, evaluation, context, receiving) - _mean_price(
        price, evaluation, context, sending
    )
    congested = gap > price_gap_lc_per_kwh
    view = context.system(system)
    regions = {s.id: s.region_id for s in context.study.substations}
    counted = view.in_tiers(*cheap_tiers) & np.array(
        [regions[plant.substation_id] in sending for plant in view.plants]
    )
    idle = (view.available_mw - context.dispatch_mw(view))[chosen][:, counted].sum(axis=1)
    trapped = float(np.quantile(np.where(congested, idle, 0.0), 0.95))
    low, high = trapped_mw
    return Measurement(
        float(100 * congested.mean()),
        f"trapped cheap power exceeded in 5 % of hours {trapped:.0f} MW ({low:g} to {high:g})",
        holds=low <= trapped <= high,
    )


def _mean_price(
    price: FloatArray, evaluation: Evaluation, context: Context, regions: list[str]
) -> FloatArray:
    """Return the price at the demand of some regions, shape (hours,). [local currency/kWh].

    Without demand it is the mean over their stations.
    """
    there = context.buses_of(regions)
    demand = np.where(there, evaluation.demand_mw.sum(axis=0), 0.0)
    weight = demand if demand.any() else there.astype(np.float64)
    mean: FloatArray = price @ (weight / weight.sum())
    return mean


def regional_order(
    context: Context,
    *,
    mean_order: list[list[str]],
    winter_months: list[int],
    firmest: list[str],
    least_firm: list[str],
) -> Measurement:
    """Return how many of the stated orderings of regions hold, 0 to 3.

    One point when groups of regions come in the order of their mean deliverable surplus in the
    winter months; one when a group of `firmest` holds the highest R_firm of the winters; one when
    a group of `least_firm` holds the lowest.

    References
    ----------
    DOMAIN sections 1.3 and 6, V23.
    """
    evaluation = context.dispatched
    winter = context.in_months(winter_months)
    series = {name: found.series_mw for name, found in evaluation.regions.items()}
    means = [float(np.mean([series[r][winter].mean() for r in group])) for group in mean_order]
    score = {name: _firm_score_of(context, s, winter) for name, s in series.items()}
    best, worst = max(score, key=score.__getitem__), min(score, key=score.__getitem__)
    points = [means == sorted(means, reverse=True), best in firmest, worst in least_firm]
    groups = ", ".join(
        f"{'/'.join(group)} {mean:.0f} MW" for group, mean in zip(mean_order, means, strict=True)
    )
    ranked = ", ".join(f"{r} {score[r]:.1f}" for r in sorted(score, key=lambda r: -score[r]))
    return Measurement(
        float(sum(points)),
        f"winter means {groups}; "
        f"R_firm in winter for {context.dispatched.values['standard_request_mw']:g} MW {ranked}",
    )


def _firm_score_of(context: Context, series_mw: FloatArray, chosen: BoolArray) -> float:
    """Return R_firm in the chosen hours: the mean over their unbroken spans, each by itself."""
    values, calendar = context.dispatched.values, context.study.calendar
    hours = np.flatnonzero(chosen)
    scores = [
        regularity_of(
            series_mw[span],
            values["standard_request_mw"],
            HourCalendar(calendar.starts[span[0]], len(span)),
            tolerance=values["tolerance"],
            merge_gap_h=values["merge_gap_h"],
        ).score_firm
        for span in np.split(hours, np.flatnonzero(np.diff(hours) > 1) + 1)
    ]
    return float(np.mean(scores))
