"""Measures of what a system generates in the base case, which is the demand it serves."""

from collections.abc import Mapping

import numpy as np

from siteselect.study.measures.context import Context
from siteselect.study.measures.measurement import Measurement, deviation_in_tolerances

MWH_PER_TWH = 1e6
MWH_PER_GWH = 1e3


def generation_twh(context: Context, *, system: str) -> Measurement:
    """Return the dispatched generation of a system over the study's hours. [TWh]."""
    view = context.system(system)
    wanted = float(view.demand_mw.sum()) / MWH_PER_TWH
    found = float(context.generation_mw(view).sum()) / MWH_PER_TWH
    return Measurement(found, f"dispatched; demand is {wanted:.3f} TWh, the rest is not served")


def worst_month_percent(context: Context, *, system: str, gwh: Mapping[str, float]) -> Measurement:
    """Return the greatest deviation of a month's generation from its published figure. [%]."""
    view = context.system(system)
    sums = view.months.sums(context.generation_mw(view)) / MWH_PER_GWH
    found = dict(zip(view.months.labels, sums, strict=True))
    deviation = {label: 100 * abs(found[label] / wanted - 1) for label, wanted in gwh.items()}
    worst = max(deviation, key=deviation.__getitem__)
    mean = sum(deviation.values()) / len(deviation)
    return Measurement(
        deviation[worst], f"dispatched; mean absolute deviation {mean:.3f} %, worst {worst}"
    )


def peak_mw(context: Context, *, system: str) -> Measurement:
    """Return the highest served hour of a system. [MW]."""
    view = context.system(system)
    served = context.generation_mw(view)
    hour = int(np.argmax(served))
    when = view.calendar.starts[hour]
    return Measurement(
        float(served[hour]),
        f"on {when:%Y-%m-%d at %H:%M}; highest demand, served or not, "
        f"{view.demand_mw.max():.0f} MW",
    )


def least_hour_mw(
    context: Context, *, system: str, months: list[int], hours: list[int]
) -> Measurement:
    """Return the lowest served hour of a system, to fall in given months and hours. [MW]."""
    view = context.system(system)
    served = context.generation_mw(view)
    hour = int(np.argmin(served))
    when = view.calendar.starts[hour]
    return Measurement(
        float(served[hour]),
        f"on {when:%Y-%m-%d at %H:%M}",
        holds=when.month in months and when.hour in hours,
    )


def top_slice_mw(context: Context, *, system: str, hours: int) -> Measurement:
    """Return how much the highest served hour exceeds the one after the next `hours`. [MW]."""
    view = context.system(system)
    served = np.sort(context.generation_mw(view))[::-1]
    wanted = np.sort(view.demand_mw)[::-1]
    return Measurement(
        float(served[0] - served[hours]),
        f"of demand, served or not, {wanted[0] - wanted[hours]:.0f} MW",
    )


def load_factor(context: Context, *, system: str) -> Measurement:
    """Return mean over highest served demand of a system."""
    view = context.system(system)
    served, wanted = context.generation_mw(view), view.demand_mw
    return Measurement(
        float(served.mean() / served.max()),
        f"of demand, served or not, {wanted.mean() / wanted.max():.3f}",
    )


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
    """Return the greatest deviation of a fuel's dispatched energy by month, in tolerances.

    The month `ratio_of` must also yield at least `ratio_at_least` times `ratio_over`.
    """
    view = context.system(system)
    series = context.dispatch_mw(view)[:, view.has_fuel(fuel)].sum(axis=1)
    energy = dict(zip(view.months.labels, view.months.sums(series) / MWH_PER_GWH, strict=True))
    tolerances = {label: share * gwh[label] for label, share in tolerance_share.items()}
    result = deviation_in_tolerances(energy, gwh, tolerances, unit="GWh")
    ratio = energy[ratio_of] / energy[ratio_over]
    return Measurement(
        result.value,
        f"dispatched; {result.note}; {ratio_of} over {ratio_over} {ratio:.2f}",
        holds=ratio >= ratio_at_least,
    )


def charge_per_kwh(context: Context, *, system: str, amount_bn_lc: float) -> Measurement:
    """Return a fixed yearly amount over the system's generation. [local currency/kWh]."""
    twh = float(context.generation_mw(context.system(system)).sum()) / MWH_PER_TWH
    return Measurement(
        amount_bn_lc / twh,
        f"arithmetic: published charges of {amount_bn_lc:g} bn over dispatched {twh:.1f} TWh",
    )
