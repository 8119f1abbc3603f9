"""Measures that follow from the study's tables alone: no network, no dispatch.

Their notes say so, and give the dispatched figure beside it where there is one.
"""

from collections.abc import Callable, Mapping

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Plant
from siteselect.core.errors import InputError
from siteselect.core.words import listed, say
from siteselect.study.measures.context import Context
from siteselect.study.measures.measurement import Measurement, deviation_in_tolerances

MW_PER_GW = 1e3
HOURS_PER_YEAR = 8760
NO_DISPATCH = "availability less demand and reserve: no dispatch, no network"


def season_ratio(
    context: Context, *, system: str, fuel: str, high: list[int], low: list[int]
) -> Measurement:
    """Return mean availability of a fuel in some months over that in others."""
    view = context.system(system)
    chosen = view.has_fuel(fuel)

    def ratio(output_mw: FloatArray) -> float:
        series = output_mw[:, chosen].sum(axis=1)
        return float(series[context.in_months(high)].mean() / series[context.in_months(low)].mean())

    beside = _beside(context, lambda: f"{ratio(context.dispatch_mw(view)):.2f}")
    return Measurement(ratio(view.available_mw), f"potential before curtailment; {beside}")


def median_surplus_gw(
    context: Context,
    *,
    system: str,
    months: list[int],
    without_tiers: list[int],
    before_gw: float,
) -> Measurement:
    """Return the median surplus after reserve in some months. [GW].

    The note adds the median before reserve and with every plant at its year's best availability,
    that is, before maintenance, beside its published `before_gw`.
    """
    view = context.system(system)
    chosen = context.in_months(months)
    surplus = view.surplus_mw(without_tiers=tuple(without_tiers))[chosen]
    fuelled = view.in_tiers(3, 4, 5) & ~view.in_tiers(*without_tiers)
    kept_back = view.available_mw.max(axis=0) - view.available_mw
    before = surplus + (view.reserve_mw() + kept_back[:, fuelled].sum(axis=1))[chosen]
    return Measurement(
        float(np.median(surplus)) / MW_PER_GW,
        f"{NO_DISPATCH}; before reserve and maintenance {np.median(before) / MW_PER_GW:.2f} GW "
        f"({before_gw:g})",
    )


def block_surplus_gw(
    context: Context,
    *,
    system: str,
    months: list[int],
    first_hour: int,
    last_hour: int,
    without_tiers: list[int],
    others_gw: Mapping[str, float],
    tolerance_gw: float,
    request_mw: float,
    available_share: float,
) -> Measurement:
    """Return the median surplus after reserve in some hours of some months. [GW].

    `others_gw` holds targets for ``block_p95``, ``year_mean`` and ``year_p95`` (exceeded in 95 %
    of hours), which must be met within `tolerance_gw` too. The note gives the share of hours in
    which `request_mw` is there, beside its published `available_share`: no tolerance is stated.
    """
    view = context.system(system)
    surplus = view.surplus_mw(without_tiers=tuple(without_tiers)) / MW_PER_GW
    block = surplus[context.in_months(months) & view.calendar.in_hours(first_hour, last_hour)]
    found = {
        "block_p95": float(np.quantile(block, 0.05, method="lower")),
        "year_mean": float(surplus.mean()),
        "year_p95": float(np.quantile(surplus, 0.05, method="lower")),
    }
    share = float((surplus >= request_mw / MW_PER_GW).mean())
    listed = ", ".join(f"{n} {found[n]:.2f} ({wanted:.2f})" for n, wanted in others_gw.items())
    return Measurement(
        float(np.median(block)),
        f"{NO_DISPATCH}; {listed} GW; {request_mw:g} MW there in {share:.3f} of hours "
        f"({available_share:g}, without tolerance)",
        holds=all(abs(found[n] - wanted) <= tolerance_gw for n, wanted in others_gw.items()),
    )


def idle_at_use_gw(context: Context, *, plants: list[str], use: float) -> Measurement:
    """Return what some plants leave idle on average at a stated use of their capacity. [GW]."""
    chosen = _named_plants(context, plants)
    capacity = np.array([plant.capacity_mw for plant in chosen])
    profiles = context.study.hourly_availability
    share = np.array([float(profiles.column(plant.profile).mean()) for plant in chosen])
    available = float(capacity @ share)

    def dispatched() -> str:
        output = float(context.output_mw([plant.id for plant in chosen]).sum(axis=1).mean())
        idle = (available - output) / MW_PER_GW
        return f"{idle:.2f} GW idle at a capacity factor of {output / capacity.sum():.3f}"

    return Measurement(
        (available - use * float(capacity.sum())) / MW_PER_GW,
        f"availability less a use of {100 * use:g} %, no dispatch; {_beside(context, dispatched)}",
    )


def _named_plants(context: Context, ids: list[str]) -> list[Plant]:
    by_id = {plant.id: plant for plant in context.study.plants}
    unknown = [name for name in ids if name not in by_id]
    if unknown:
        raise InputError(
            say("There is no plant {unknown}", unknown=listed(unknown)),
            where="validation, arguments",
            fix=say("Use ids of plants."),
        )
    return [by_id[name] for name in ids]


def idle_by_fuel(
    context: Context,
    *,
    system: str,
    published_gwh: Mapping[str, float],
    idle_gw: Mapping[str, float],
    tolerance_share: float,
) -> Measurement:
    """Return how far mean availability less published energy by fuel is off, in tolerances."""
    view = context.system(system)
    of_fuel = {fuel: view.has_fuel(fuel) for fuel in published_gwh}
    available = {
        fuel: float(view.available_mw[:, chosen].sum(axis=1).mean()) / MW_PER_GW
        for fuel, chosen in of_fuel.items()
    }
    years = view.calendar.n_hours / HOURS_PER_YEAR
    found = {
        fuel: available[fuel] - gwh / HOURS_PER_YEAR / years for fuel, gwh in published_gwh.items()
    }

    def dispatched() -> str:
        output = context.dispatch_mw(view)
        used = {f: float(output[:, c].sum(axis=1).mean()) / MW_PER_GW for f, c in of_fuel.items()}
        return "idle " + ", ".join(f"{f} {available[f] - used[f]:.3g}" for f in of_fuel)

    tolerances = {fuel: tolerance_share * wanted for fuel, wanted in idle_gw.items()}
    result = deviation_in_tolerances(found, idle_gw, tolerances, unit="GW")
    return Measurement(result.value, f"no dispatch; {result.note}; {_beside(context, dispatched)}")


def worst_deficit_gw(
    context: Context, *, system: str, fuel_left: Mapping[str, float]
) -> Measurement:
    """Return the worst shortfall, reserve included, with some fuels cut to a share. [GW]."""
    view = context.system(system)
    surplus = view.surplus_mw()
    for fuel, left in fuel_left.items():
        surplus = surplus - (1 - left) * view.available_mw[:, view.has_fuel(fuel)].sum(axis=1)
    short = int((surplus < 0).sum())
    return Measurement(
        float(max(0.0, -surplus.min())) / MW_PER_GW,
        f"{NO_DISPATCH}; {short} hours short of reserve",
    )


def _beside(context: Context, dispatched: Callable[[], str]) -> str:
    """Return the dispatched figure for the note, or that there is none yet."""
    if context.evaluation is None:
        return "not dispatched yet"
    return f"dispatched: {dispatched()}"
