"""Measures of the dispatched base case, network limits included."""

from collections.abc import Mapping

import numpy as np

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.measures.context import Context
from siteselect.study.measures.measurement import Measurement, deviation_in_tolerances
from siteselect.study.measures.system_view import SystemView

KWH_PER_MWH = 1000.0
MWH_PER_TWH = 1e6


def fuel_shares(
    context: Context,
    *,
    system: str,
    percent: Mapping[str, float],
    tolerance_pp: Mapping[str, float],
) -> Measurement:
    """Return how far the shares of fuels in a system's generation are off, in tolerances."""
    view = context.system(system)
    dispatch = context.dispatch_mw(view)
    total = dispatch.sum()
    found = {fuel: float(100 * dispatch[:, view.has_fuel(fuel)].sum() / total) for fuel in percent}
    result = deviation_in_tolerances(found, percent, tolerance_pp, unit="%")
    return Measurement(result.value, f"{result.note}; {_forced(context, view)}")


def capacity_factors(
    context: Context, *, system: str, factor: Mapping[str, float], tolerance: Mapping[str, float]
) -> Measurement:
    """Return how far the capacity factors of fuels are off, in tolerances."""
    view = context.system(system)
    dispatch = context.dispatch_mw(view)
    found = {
        fuel: float(dispatch[:, view.has_fuel(fuel)].sum(axis=1).mean()) / view.capacity_mw(fuel)
        for fuel in factor
    }
    result = deviation_in_tolerances(found, factor, tolerance, unit="share of capacity")
    return Measurement(result.value, f"{result.note}; {_forced(context, view)}")


def link_mean_mw(context: Context, *, line: str, low_month: int, high_month: int) -> Measurement:
    """Return the mean flow of a controllable link; one month's must be below another's. [MW]."""
    evaluation = context.dispatched
    if line not in evaluation.grid.link_ids:
        raise InputError(
            say("There is no controllable link '{line}'", line=line),
            where="validation, arguments",
            fix=say("Use the id of a direct-current line."),
        )
    flow = evaluation.base_case.link_mw[:, evaluation.grid.link_ids.index(line)]
    low, high = (float(flow[context.in_months([m])].mean()) for m in (low_month, high_month))
    return Measurement(
        float(flow.mean()),
        f"month {low_month} {low:.0f} MW, month {high_month} {high:.0f} MW",
        holds=low < high,
    )


def curtailed_twh(context: Context, *, system: str, fuel: str) -> Measurement:
    """Return what a fuel could have given and did not. [TWh]."""
    view = context.system(system)
    chosen = view.has_fuel(fuel)
    unused = view.available_mw[:, chosen] - context.dispatch_mw(view)[:, chosen]
    return Measurement(float(np.maximum(unused, 0.0).sum()) / MWH_PER_TWH)


def basket_cost(context: Context, *, system: str) -> Measurement:
    """Return the mean marginal cost of a system's generation. [local currency/kWh]."""
    view = context.system(system)
    dispatch = context.dispatch_mw(view)
    cost = np.array([plant.marginal_cost_lc_per_kwh for plant in view.plants])
    return Measurement(
        float((dispatch @ cost).sum() / dispatch.sum()),
        f"variable cost included; {_forced(context, view)}",
    )


def _forced(context: Context, view: SystemView) -> str:
    return f"floors force {context.forced_percent(view):.0f} % of the generation"
