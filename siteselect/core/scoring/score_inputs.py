"""Raw criterion values that follow from the engine's results."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.entities import LoadClass, Workload
from siteselect.core.grid.ratings import line_age_factor, transformer_age_factor
from siteselect.core.regularity.regularity import Regularity, RegularityScores

ZONE_VALUE = {"sez": 0.3, "incentive": 0.3, "stz": 0.7, "sandbox": 1.0}
"""Value of C21 by kind of zone (DOMAIN section 3.2); a zone of another kind earns nothing."""


@dataclass(frozen=True, slots=True)
class AssetHealth:
    """What age leaves of the weakest element at a station, and how far ages are known."""

    share: float
    n_elements: int
    n_unknown: int

    @property
    def note(self) -> str:
        """Return what a planner should know of the ages; empty when all are known."""
        if not self.n_unknown:
            return ""
        return f"age unknown for {self.n_unknown} of {self.n_elements} elements"


def regularity_score(regularity: Regularity | RegularityScores, load_class: LoadClass) -> float:
    """Return C1: R_firm for firm loads, R_int for interruptible ones, their mean between."""
    if load_class is LoadClass.FIRM:
        return regularity.score_firm
    if load_class is LoadClass.INTERRUPTIBLE:
        return regularity.score_interruptible
    return (regularity.score_firm + regularity.score_interruptible) / 2


def reference_price(price_lc_per_mwh: FloatArray, load_mw: FloatArray) -> FloatArray:
    """Return the load-weighted mean price of every hour, NaN without load, shape ``(T,)``.

    Parameters
    ----------
    price_lc_per_mwh : ndarray, shape (T, B)
        Marginal price of every bus. [local currency/MWh]
    load_mw : ndarray, shape (T, B)
        Existing demand. [MW]
    """
    load = load_mw.sum(axis=1)
    reference: FloatArray = np.full(len(load), np.nan)
    np.divide((price_lc_per_mwh * load_mw).sum(axis=1), load, out=reference, where=load > 0)
    return reference


def congestion_relief_lc_per_kwh(
    nodal_lc_per_mwh: FloatArray, reference_lc_per_mwh: FloatArray, served_mw: FloatArray
) -> float:
    """Return C4: how much cheaper a kWh the site takes is here than where demand is.

    Parameters
    ----------
    nodal_lc_per_mwh : ndarray, shape (T,)
        Marginal price of the bus. [local currency/MWh]
    reference_lc_per_mwh : ndarray, shape (T,)
        From :func:`reference_price`. [local currency/MWh]
    served_mw : ndarray, shape (T,)
        What the site takes: hours in which it takes nothing, for scarcity, say nothing. [MW]

    Returns
    -------
    float
        Mean by energy, positive where load relieves the grid; NaN when nothing is served in hours
        with a reference.
        [local currency/kWh]
    """
    relief = reference_lc_per_mwh - nodal_lc_per_mwh
    is_known = ~np.isnan(relief)
    weight = np.where(is_known, served_mw, 0.0)
    total = float(weight.sum())
    if total <= 0:
        return float("nan")
    return float(weight @ np.where(is_known, relief, 0.0)) / total / 1000


def asset_health(
    *,
    transformer_years: Sequence[int | None],
    line_years: Sequence[int | None],
    as_of_year: int,
    unknown_age_y: float = 30.0,
) -> AssetHealth | None:
    """Return C9: what age leaves of the weakest transformer or line end of a station.

    Parameters
    ----------
    transformer_years, line_years : sequence of int or None
        Year of commissioning of each; None when unknown.
    as_of_year : int
        The year of the study.
    unknown_age_y : float
        Age taken for an unknown year. [y]

    Returns
    -------
    AssetHealth or None
        None for a station without transformers and lines.
    """

    def age(year: int | None) -> float:
        return unknown_age_y if year is None else float(as_of_year - year)

    factors = [transformer_age_factor(age(year)) for year in transformer_years]
    factors += [line_age_factor(age(year)) for year in line_years]
    if not factors:
        return None
    unknown = sum(year is None for year in (*transformer_years, *line_years))
    return AssetHealth(min(factors), len(factors), unknown)


def mean_power_usage(
    temperature_c: FloatArray, served_mw: FloatArray, calendar: HourCalendar, workload: Workload
) -> float:
    """Return C11: power usage effectiveness, weighted with the MW the site takes.

    Parameters
    ----------
    temperature_c : ndarray, shape (288,)
        Typical air temperature by month, then hour of day. [°C]
    served_mw : ndarray, shape (T,)
        What the site takes; every hour counts alike when it takes nothing. [MW]
    calendar : HourCalendar
        The hours of the year.
    workload : Workload
        Its power usage by temperature (DOMAIN sections 2.1 and 2.2).
    """
    warmth = np.maximum(0.0, temperature_c - workload.power_usage_from_c)
    typical = np.minimum(
        workload.power_usage_cap,
        workload.power_usage_base + workload.power_usage_per_degree * warmth,
    )
    weight = served_mw if served_mw.any() else np.ones(calendar.n_hours)
    return float(np.average(typical[calendar.month_hour], weights=weight))


def zone_value(kinds_here: Collection[str] | None) -> float | None:
    """Return C21 from the kinds of the zones a site lies in.

    Parameters
    ----------
    kinds_here : collection of str or None
        None when the study has no zones of a kind that counts: then nothing is known.
    """
    if kinds_here is None:
        return None
    return max((ZONE_VALUE.get(kind, 0.0) for kind in kinds_here), default=0.0)
