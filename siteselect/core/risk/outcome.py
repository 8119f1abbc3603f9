"""What a site is worth along every path, and how bad the bad ones are."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.economics.computing import DataCentre
from siteselect.core.economics.mining import MWH_PER_PH_DAY_AND_J_PER_TH, Mine
from siteselect.core.errors import InputError
from siteselect.core.risk.markets import MONTHS, Paths
from siteselect.core.risk.running import RunningCurve
from siteselect.core.words import say

LOSS_SHARE = 0.05
"""The worst share of outcomes that the conditional value at risk is the mean of."""
KW_PER_MW = 1000.0


@dataclass(frozen=True, slots=True)
class Investment:
    """What is spent besides energy and upkeep.

    Attributes
    ----------
    site_usd : float
        What lasts as long as the site, connection included. [USD]
    machines_usd : float
        Machines, bought anew whenever they are worn out. [USD]
    machine_life_y : float
        [y]
    salvage_share : float
        Part of the machines' price that old ones fetch.
    fixed_usd_per_year : float
        Charges that do not depend on energy, e.g. for capacity. [USD/year]
    discount_rate : float
        A year.
    """

    site_usd: float
    machines_usd: float
    machine_life_y: float
    salvage_share: float
    fixed_usd_per_year: float
    discount_rate: float


@dataclass(frozen=True, eq=False)
class Outcome:
    """Present values of a site along N paths.

    Attributes
    ----------
    npv_usd : ndarray, shape (N,)
        [USD]
    cash_usd : ndarray, shape (N, Y)
        Cash flow of every year, undiscounted, year 0 being today's investment. [USD]
    energy_mwh : ndarray, shape (N,)
        Mean energy a year. [MWh]
    """

    npv_usd: FloatArray
    cash_usd: FloatArray
    energy_mwh: FloatArray

    def quantile(self, share: float) -> float:
        """Return the present value that a share of the paths stays below. [USD]."""
        return float(np.quantile(self.npv_usd, share))

    @property
    def loss_probability(self) -> float:
        """Share of the paths that lose money."""
        return float((self.npv_usd < 0).mean())

    @property
    def conditional_value_at_risk_usd(self) -> float:
        """Mean loss of the worst 5 % of paths; negative when even they gain, in USD.

        DOMAIN section 2.4: CVaR of the loss at 0.95.
        """
        worst = np.sort(self.npv_usd)[: max(1, round(LOSS_SHARE * len(self.npv_usd)))]
        return float(-worst.mean())

    def fan(self, shares: tuple[float, ...] = (0.1, 0.25, 0.5, 0.75, 0.9)) -> FloatArray:
        """Return quantiles of the cash summed up to every year, shape (len(shares), Y). [USD]."""
        summed = np.cumsum(self.cash_usd, axis=1)
        found: FloatArray = np.quantile(summed, shares, axis=0)
        return found


def mining_outcome(
    mine: Mine, curve: RunningCurve, paths: Paths, investment: Investment, *, first_month: int = 0
) -> Outcome:
    """Return what a mine is worth along every path; it runs in hours that pay.

    Parameters
    ----------
    mine : Mine
        Machines, upkeep and power usage.
    curve : RunningCurve
        Energy that may be had, by tariff and month.
    paths : Paths
    investment : Investment
    first_month : int
        Month of the year, 0 to 11, in which the paths begin.

    Notes
    -----
    DOMAIN section 2.1: an hour is run when its tariff is below (HP (1 - f) / (0.024 eta) - vom) /
    PUE.
    """
    per_machine_mwh = paths.hashprice_usd_per_ph_day * (1 - mine.pool_fee)
    per_machine_mwh = per_machine_mwh / (MWH_PER_PH_DAY_AND_J_PER_TH * mine.efficiency_j_per_th)
    per_grid_mwh = (per_machine_mwh - mine.upkeep_usd_per_mwh) / mine.power_usage
    energy, bill = curve.below(per_grid_mwh, first_month)
    return _valued(energy * per_grid_mwh - bill, energy, investment)


def computing_outcome(
    centre: DataCentre,
    curve: RunningCurve,
    paths: Paths,
    investment: Investment,
    *,
    first_month: int = 0,
) -> Outcome:
    """Return what a data centre is worth along every path; it runs whatever an hour costs."""
    energy, bill = curve.throughout(paths.n_months, first_month)
    sold = centre.occupancy * KW_PER_MW / (
        centre.kw_per_gpu * centre.load_factor * centre.power_usage
    )  # fmt: skip
    margin = paths.ai_usd_per_gpu_hour * sold * energy - bill
    return _valued(margin, np.broadcast_to(energy, margin.shape), investment)


def _valued(margin_usd: FloatArray, energy_mwh: FloatArray, investment: Investment) -> Outcome:
    """Discount monthly margins; investments at their dates, what machines fetch at the end."""
    n_paths, months = margin_usd.shape
    years = months // MONTHS
    if years * MONTHS != months or not years:
        raise InputError(
            say("{months} months are no whole years", months=months),
            fix=say("Give a multiple of 12."),
        )
    yearly = margin_usd.reshape(n_paths, years, MONTHS).sum(axis=2)
    cash = np.zeros((n_paths, years + 1))
    cash[:, 1:] = yearly - investment.fixed_usd_per_year
    cash += spent_by_year_usd(investment, years)
    rate = (1 + investment.discount_rate) ** (1 / MONTHS) - 1
    monthly = (1 + rate) ** -(np.arange(months) + 1.0)
    fixed = investment.fixed_usd_per_year / MONTHS
    at_dates = (1 + investment.discount_rate) ** -np.arange(years + 1.0)
    npv = (margin_usd - fixed) @ monthly + spent_by_year_usd(investment, years) @ at_dates
    return Outcome(npv, cash, energy_mwh.sum(axis=1) / years)


def spent_by_year_usd(investment: Investment, years: int) -> FloatArray:
    """Return investment by year, shape (years + 1,): negative when spent. [USD].

    Machines are bought anew when worn out, old ones fetch their salvage, and what is left of them
    in the last year is worth its share of life.
    """
    spent = np.zeros(years + 1)
    spent[0] = -investment.site_usd
    life = max(round(investment.machine_life_y), 1)
    salvage = investment.salvage_share * investment.machines_usd
    for year in range(0, years, life):
        spent[year] -= investment.machines_usd - (salvage if year else 0.0)
    age = years - (years - 1) // life * life
    left = 1 - age / life
    worth = salvage + left * (investment.machines_usd - salvage)
    spent[years] += worth
    return spent
