"""Measures that follow from the study's tables alone: no network, no dispatch."""

from collections.abc import Mapping

import numpy as np

from siteselect.core.entities import Plant
from siteselect.core.errors import InputError
from siteselect.study.measures.context import Context
from siteselect.study.measures.measurement import Measurement, deviation_in_tolerances

MWH_PER_TWH = 1e6
MWH_PER_GWH = 1e3
MW_PER_GW = 1e3
HOURS_PER_YEAR = 8760


def generation_twh(context: Context, *, system: str) -> Measurement:
    """Return the yearly generation of a system. [TWh]."""
    return Measurement(float(context.system(system).demand_mw.sum()) / MWH_PER_TWH)


def worst_month_percent(context: Context, *, system: str, gwh: Mapping[str, float]) -> Measurement:
    """Return the greatest deviation of a month's generation from its published figure. [%]."""
    view = context.system(system)
    found = dict(
        zip(view.months.labels, view.months.sums(view.demand_mw) / MWH_PER_GWH, strict=True)
    )
    deviation = {label: 100 * abs(found[label] / wanted - 1) for label, wanted in gwh.items()}
    worst = max(deviation, key=deviation.__getitem__)
    mean = sum(deviation.values()) / len(deviation)
    return Measurement(deviation[worst], f"mean absolute deviation {mean:.3f} %, worst {worst}")


def peak_mw(context: Context, *, system: str) -> Measurement:
    """Return the highest hour of a system. [MW]."""
    view = context.system(system)
    hour = int(np.argmax(view.demand_mw))
    when = view.calendar.starts[hour]
    return Measurement(float(view.demand_mw[hour]), f"on {when:%Y-%m-%d at %H:%M}")


def least_hour_mw(
    context: Context, *, system: str, months: list[int], hours: list[int]
) -> Measurement:
    """Return the lowest hour of a system, which must fall in given months and hours. [MW]."""
    view = context.system(system)
    hour = int(np.argmin(view.demand_mw))
    when = view.calendar.starts[hour]
    return Measurement(
        float(view.demand_mw[hour]),
        f"on {when:%Y-%m-%d at %H:%M}",
        holds=when.month in months and when.hour in hours,
    )


def top_slice_mw(context: Context, *, system: str, hours: int) -> Measurement:
    """Return how much the highest hour exceeds the one after the next `hours`. [MW]."""
    ordered = np.sort(context.system(system).demand_mw)[::-1]
    return Measurement(float(ordered[0] - ordered[hours]))


def load_factor(context: Context, *, system: str) -> Measurement:
    """Return mean over highest demand of a system."""
    demand = context.system(system).demand_mw
    return Measurement(float(demand.mean() / demand.max()))


def monthly_energy(
    context: Context,
    *,
    system: str,
    fuel: str,
    gwh: Mapping[str, float],
    tolerance_share: Mapping[str, float],
    ratio_of: str,
    ratio_over: str,
    ratio_at_least: float,
) -> Measurement:
    """Return the greatest deviation of a fuel's available energy by month, in tolerances.

    The month `ratio_of` must also yield at least `ratio_at_least` times `ratio_over`.
    """
    view = context.system(system)
    series = view.available_mw[:, view.has_fuel(fuel)].sum(axis=1)
    energy = dict(zip(view.months.labels, view.months.sums(series) / MWH_PER_GWH, strict=True))
    tolerances = {label: share * gwh[label] for label, share in tolerance_share.items()}
    result = deviation_in_tolerances(energy, gwh, tolerances, unit="GWh")
    ratio = energy[ratio_of] / energy[ratio_over]
    return Measurement(
        result.value,
        f"{result.note}; {ratio_of} over {ratio_over} {ratio:.2f}",
        holds=ratio >= ratio_at_least,
    )


def season_ratio(
    context: Context, *, system: str, fuel: str, high: list[int], low: list[int]
) -> Measurement:
    """Return mean availability of a fuel in some months over that in others."""
    view = context.system(system)
    series = view.available_mw[:, view.has_fuel(fuel)].sum(axis=1)
    ratio = series[context.in_months(high)].mean() / series[context.in_months(low)].mean()
    return Measurement(float(ratio), "potential before curtailment")


def median_surplus_gw(
    context: Context, *, system: str, months: list[int], without_tiers: list[int]
) -> Measurement:
    """Return the median surplus after reserve in some months. [GW].

    The note adds the median before reserve and with every plant at its year's best availability,
    that is, before maintenance.
    """
    view = context.system(system)
    chosen = context.in_months(months)
    surplus = view.surplus_mw(without_tiers=tuple(without_tiers))[chosen]
    fuelled = view.in_tiers(3, 4, 5) & ~view.in_tiers(*without_tiers)
    kept_back = view.available_mw.max(axis=0) - view.available_mw
    before = surplus + (view.reserve_mw() + kept_back[:, fuelled].sum(axis=1))[chosen]
    return Measurement(
        float(np.median(surplus)) / MW_PER_GW,
        f"before reserve and maintenance {np.median(before) / MW_PER_GW:.2f} GW",
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
) -> Measurement:
    """Return the median surplus after reserve in some hours of some months. [GW].

    `others_gw` holds targets for ``block_p95``, ``year_mean`` and ``year_p95`` (exceeded in 95 %
    of hours), which must be met within `tolerance_gw` too.
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
        f"{listed} GW; {request_mw:g} MW available {share:.3f} of hours",
        holds=all(abs(found[n] - wanted) <= tolerance_gw for n, wanted in others_gw.items()),
    )


def idle_at_use_gw(context: Context, *, plants: list[str], use: float) -> Measurement:
    """Return what some plants leave idle on average at a stated use of their capacity. [GW]."""
    idle = 0.0
    for plant in _named_plants(context, plants):
        available = context.study.hourly_availability.column(plant.profile).mean()
        idle += plant.capacity_mw * (float(available) - use)
    return Measurement(idle / MW_PER_GW, f"availability less a use of {use:.0%}")


def _named_plants(context: Context, ids: list[str]) -> list[Plant]:
    by_id = {plant.id: plant for plant in context.study.plants}
    unknown = [name for name in ids if name not in by_id]
    if unknown:
        raise InputError(
            f"There is no plant {', '.join(unknown)}",
            where="validation, arguments",
            fix="Use ids of plants.",
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
    years = view.calendar.n_hours / HOURS_PER_YEAR
    found = {
        fuel: (
            float(view.available_mw[:, view.has_fuel(fuel)].sum(axis=1).mean())
            - gwh * MWH_PER_GWH / (HOURS_PER_YEAR * years)
        )
        / MW_PER_GW
        for fuel, gwh in published_gwh.items()
    }
    tolerances = {fuel: tolerance_share * wanted for fuel, wanted in idle_gw.items()}
    return deviation_in_tolerances(found, idle_gw, tolerances, unit="GW")


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
        float(max(0.0, -surplus.min())) / MW_PER_GW, f"{short} hours short of reserve"
    )


def charge_per_kwh(context: Context, *, system: str, amount_bn_lc: float) -> Measurement:
    """Return a fixed yearly amount over the system's generation. [local currency/kWh]."""
    twh = float(context.system(system).demand_mw.sum()) / MWH_PER_TWH
    return Measurement(amount_bn_lc / twh, "published charges over modelled generation")
