"""What a site brings its operator: mining and AI, each an account of the year with its figures."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from siteselect.core.allocation.coefficients import is_mining
from siteselect.core.allocation.programme import is_ai
from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.economics.computing import DataCentre, data_centre_of
from siteselect.core.economics.finance import (
    capital_recovery_factor,
    discounted_payback_y,
    internal_rate,
    net_present_value,
)
from siteselect.core.economics.mining import (
    Mine,
    break_even_efficiency_j_per_th,
    mine_of,
    network_of,
)
from siteselect.core.risk.outcome import Investment, spent_by_year_usd
from siteselect.core.words import Phrase, say
from siteselect.study.money.load_year import KW_PER_MW, LoadYear

DAYS_PER_YEAR = 365.25
SUBSIDY_LEFT = 0.5
"""What a halving leaves of the new coins of a block."""


@dataclass(frozen=True)
class OperatorYear(ABC):
    """The account of an operator: what the year brings and costs, and over the life of the site.

    Attributes
    ----------
    year : LoadYear
    today : date
        When the site is built: trends of prices begin here.
    """

    year: LoadYear
    today: date

    @property
    @abstractmethod
    def earned_usd_per_mwh(self) -> float:
        """What a MWh from the grid earns after upkeep, at the mean power usage. [USD/MWh]."""

    @property
    @abstractmethod
    def is_run(self) -> BoolArray:
        """Hours in which the load runs, shape (T,)."""

    @property
    @abstractmethod
    def revenue_usd(self) -> float:
        """Revenue of a year. [USD]."""

    @property
    @abstractmethod
    def investment(self) -> Investment:
        """What is spent besides energy and upkeep."""

    @property
    @abstractmethod
    def life_y(self) -> int:
        """Years that are looked at: the life of the site."""

    @abstractmethod
    def trend_margin_usd(self, operating_year: int) -> float:
        """Return revenue less upkeep and bill of a year, from 0, with prices on their trend."""

    @property
    def upkeep_usd(self) -> float:
        """Upkeep and staff of a year. [USD]."""
        return 0.0

    @cached_property
    def energy_mwh(self) -> float:
        """Energy that is used in a year. [MWh]."""
        return self.year.energy_in(self.is_run)

    @property
    def running_hours(self) -> float:
        """Hours of a year in which it runs."""
        running = np.count_nonzero(self.is_run & (self.year.hour_mwh > 0))
        return float(running) * self.year.hours_per_year

    @cached_property
    def bill_usd(self) -> float:
        """Bill for energy of a year. [USD]."""
        return float((self.year.hour_mwh * self.is_run) @ self.year.hour_usd_per_mwh)

    @property
    def margin_usd(self) -> float:
        """Revenue less upkeep and bill. [USD]."""
        return self.revenue_usd - self.upkeep_usd - self.bill_usd

    @property
    def connection_usd_per_year(self) -> float:
        """Annuity of the operator's share of the connection. [USD]."""
        a = self.year.values
        return self.year.own_connection_usd * capital_recovery_factor(
            a["public_discount_rate"], a["connection_life_y"]
        )

    @property
    @abstractmethod
    def equipment_usd_per_year(self) -> float:
        """Annuity of machines and site. [USD]."""

    @property
    def capital_usd(self) -> float:
        """Annuities of machines, site and own connection. [USD]."""
        return self.equipment_usd_per_year + self.connection_usd_per_year

    @property
    def result_usd(self) -> float:
        """What a year leaves after everything. [USD]."""
        return self.margin_usd - self.capital_usd - self.year.capacity_charge_usd

    @cached_property
    def cash_usd(self) -> FloatArray:
        """Cash flow at today's prices, today's spending first, shape (life + 1,). [USD]."""
        return self._cash([self.margin_usd] * self.life_y)

    @cached_property
    def trend_cash_usd(self) -> FloatArray:
        """Cash flow with prices on their trend, shape (life + 1,). [USD]."""
        return self._cash([self.trend_margin_usd(k) for k in range(self.life_y)])

    @property
    def npv_usd(self) -> float:
        """Present value at today's prices. [USD]."""
        return net_present_value(self.cash_usd.tolist(), self.investment.discount_rate)

    @property
    def trend_npv_usd(self) -> float:
        """Present value with prices on their trend. [USD]."""
        return net_present_value(self.trend_cash_usd.tolist(), self.investment.discount_rate)

    @property
    def internal_rate(self) -> float | Phrase:
        """The rate of return, or why there is no single one."""
        if not self.energy_mwh > 0:
            return say("none: it never runs")
        found = internal_rate(self.cash_usd.tolist())
        if found.rate is not None:
            return found.rate
        if found.sign_changes > 1:
            return say("no single rate: the cash flow changes sign {n} times", n=found.sign_changes)
        return say("none: the cash flow never changes sign")

    @property
    def payback_y(self) -> float | Phrase:
        """Years until it has paid itself back, discounted. [y]."""
        found = discounted_payback_y(self.cash_usd.tolist(), self.investment.discount_rate)
        return say("never") if found is None else found

    def years_ahead(self, operating_year: int) -> float:
        """Return the middle of an operating year, from 0, as years from today."""
        return operating_year + 0.5

    def _cash(self, margins_usd: list[float]) -> FloatArray:
        cash = spent_by_year_usd(self.investment, self.life_y)
        cash[1:] += np.array(margins_usd) - self.investment.fixed_usd_per_year
        return cash


@dataclass(frozen=True)
class MiningYear(OperatorYear):
    """The account of a mine; it runs only in hours that pay."""

    @cached_property
    def mine(self) -> Mine:
        """The machines at the site's mean power usage."""
        return mine_of(self.year.values, self.year.power_usage)

    @property
    def hashprice(self) -> float:
        """What 1 PH/s earns in a day. [USD/PH/day]."""
        return self.year.values["mining_hashprice_usd_per_ph_day"]

    @property
    def network_hashprice(self) -> float:
        """The same from price, reward and hashrate. [USD/PH/day]."""
        return network_of(self.year.values).hashprice_usd_per_ph_day

    @property
    def earned_usd_per_mwh(self) -> float:
        """The tariff at which an hour just pays. [USD/MWh]."""
        return self.mine.break_even_tariff_usd_per_mwh(self.hashprice)

    @cached_property
    def is_run(self) -> BoolArray:
        """Hours cheaper than what they earn after upkeep."""
        return self._pays(self.hashprice)

    @property
    def machine_mwh(self) -> float:
        """Energy of the machines in a year. [MWh]."""
        return float((self.year.hour_mwh / self.year.hour_power_usage) @ self.is_run)

    @property
    def revenue_usd(self) -> float:
        """Hashprice after the pool on the energy of the machines. [USD]."""
        return self.machine_mwh * self.mine.revenue_usd_per_mwh(self.hashprice)

    @property
    def upkeep_usd(self) -> float:
        """Upkeep and staff of a year. [USD]."""
        return self.machine_mwh * self.mine.upkeep_usd_per_mwh

    @property
    def machine_mw(self) -> float:
        """Power of the machines. [MW]."""
        return self.year.score.requested_mw / self.year.power_usage

    @property
    def equipment_usd_per_year(self) -> float:
        """Annuity of machines and site. [USD]."""
        site = self.year.score.requested_mw * self.mine.site_usd_per_mw_year()
        return self.machine_mw * self.mine.machines_usd_per_mw_year() + site

    @cached_property
    def investment(self) -> Investment:
        """Machines, site and own connection."""
        site_usd = self.year.score.requested_mw * KW_PER_MW * self.mine.site_usd_per_kw
        return Investment(
            site_usd=site_usd + self.year.own_connection_usd,
            machines_usd=self.machine_mw * self.mine.machines_usd_per_mw(),
            machine_life_y=self.mine.machine_life_y,
            salvage_share=self.year.values["mining_machine_salvage_share"],
            fixed_usd_per_year=self.year.capacity_charge_usd,
            discount_rate=self.mine.discount_rate,
        )

    @property
    def life_y(self) -> int:
        """Life of the site. [y]."""
        return max(round(self.mine.site_life_y), 1)

    def trend_margin_usd(self, operating_year: int) -> float:
        """Return the margin of a year: the network grows, a block pays half from the halving on."""
        hashprice = self.hashprice * self._trend(operating_year)
        earned = (
            self.mine.revenue_usd_per_mwh(hashprice) - self.mine.upkeep_usd_per_mwh
        ) / self.year.hour_power_usage
        margin = self.year.hour_mwh * (earned - self.year.hour_usd_per_mwh)
        return float(np.maximum(margin, 0.0).sum())

    def _trend(self, operating_year: int) -> float:
        a = self.year.values
        begins = self.today.year + (self.today.timetuple().tm_yday - 1) / DAYS_PER_YEAR
        begins += operating_year
        after = min(max(begins + 1 - a["btc_halving_year"], 0.0), 1.0)
        subsidy, fees = a["btc_block_subsidy_btc"], a["btc_block_fees_btc"]
        left = (SUBSIDY_LEFT * subsidy + fees) / (subsidy + fees)
        growth: float = a["network_factor_per_year"] ** self.years_ahead(operating_year)
        return (1 - after + after * left) / growth

    def _pays(self, hashprice_usd_per_ph_day: float) -> BoolArray:
        earned = self.mine.revenue_usd_per_mwh(hashprice_usd_per_ph_day)
        pays: BoolArray = self.year.hour_usd_per_mwh < (
            (earned - self.mine.upkeep_usd_per_mwh) / self.year.hour_power_usage
        )
        return pays

    @property
    def break_even_btc_usd(self) -> float:
        """Bitcoin price that just pays for power and upkeep at the mean tariff. [USD]."""
        network = network_of(self.year.values)
        return self.mine.break_even_btc_usd(self.year.mean_tariff_usd_per_mwh, network)

    @property
    def break_even_hashprice(self) -> float:
        """Hashprice that just pays for power and upkeep. [USD/PH/day]."""
        return self.mine.break_even_hashprice_usd_per_ph_day(self.year.mean_tariff_usd_per_mwh)

    @property
    def break_even_j_per_th(self) -> float | Phrase:
        """Efficiency at which revenue just pays for power. [J/TH]."""
        if not self.year.mean_tariff_usd_per_mwh > 0:
            return say("any: power costs nothing")
        return break_even_efficiency_j_per_th(
            self.hashprice,
            self.year.mean_tariff_usd_per_mwh,
            power_usage=self.year.power_usage,
            pool_fee=self.mine.pool_fee,
        )

    @property
    def full_cost_hashprice(self) -> float | Phrase:
        """Hashprice that also repays machines and site, run whenever there is power."""
        share = self.year.energy_share
        if not share > 0:
            return say("none: there is no energy")
        return self.mine.full_cost_hashprice_usd_per_ph_day(
            self.year.mean_tariff_usd_per_mwh, share
        )


@dataclass(frozen=True)
class ComputingYear(OperatorYear):
    """The account of an AI data centre: it runs whatever an hour costs."""

    @cached_property
    def centre(self) -> DataCentre:
        """Machines, building and sales at the site's mean power usage."""
        return data_centre_of(self.year.values, self.year.power_usage)

    @property
    def price(self) -> float:
        """Price of an accelerator hour. [USD/h]."""
        return self.year.values["ai_price_usd_per_gpu_hour"]

    @property
    def earned_usd_per_mwh(self) -> float:
        """What a MWh from the grid earns. [USD/MWh]."""
        return self.centre.revenue_usd_per_grid_mwh(self.price)

    @cached_property
    def is_run(self) -> BoolArray:
        """Every hour."""
        return np.ones(len(self.year.hour_mwh), dtype=np.bool_)

    @property
    def revenue_usd(self) -> float:
        """Price on the accelerator hours sold. [USD]."""
        return self.price * self.sold_gpu_hours

    @property
    def sold_gpu_hours(self) -> float:
        """Accelerator hours sold in a year."""
        machine_mwh = float((self.year.hour_mwh / self.year.hour_power_usage).sum())
        per_mwh = KW_PER_MW / (self.centre.kw_per_gpu * self.centre.load_factor)
        return machine_mwh * per_mwh * self.centre.occupancy

    @property
    def machine_mw(self) -> float:
        """Rated power of the machines; on average they fill the request. [MW]."""
        return self.year.score.requested_mw / self.year.power_usage / self.centre.load_factor

    @property
    def equipment_usd_per_year(self) -> float:
        """Annuity of building and machines. [USD]."""
        return self.machine_mw * self.centre.capital_usd_per_mw_year()

    @cached_property
    def investment(self) -> Investment:
        """Building, machines and own connection."""
        building = self.machine_mw * self.centre.facility_usd_per_mw
        return Investment(
            site_usd=building + self.year.own_connection_usd,
            machines_usd=self.machine_mw * self.centre.machine_usd_per_mw,
            machine_life_y=self.centre.machine_life_y,
            salvage_share=self.year.values["ai_machine_salvage_share"],
            fixed_usd_per_year=self.year.capacity_charge_usd,
            discount_rate=self.centre.discount_rate,
        )

    @property
    def life_y(self) -> int:
        """Life of the building. [y]."""
        return max(round(self.centre.facility_life_y), 1)

    def trend_margin_usd(self, operating_year: int) -> float:
        """Return the margin of a year with the price of an accelerator hour on its trend."""
        factor = self.year.values["ai_price_factor_per_year"]
        grown: float = factor ** self.years_ahead(operating_year)
        return self.revenue_usd * grown - self.bill_usd

    @property
    def levelised_cost(self) -> float:
        """Levelised cost of compute at the mean tariff. [USD/h]."""
        return self.levelised_cost_at(self.year.mean_tariff_usd_per_mwh)

    def levelised_cost_at(self, tariff_usd_per_mwh: float) -> float:
        """Return the levelised cost of compute at a tariff. [USD/h]."""
        return self.centre.levelised_cost_usd_per_gpu_hour(tariff_usd_per_mwh)

    @property
    def electricity_share(self) -> float:
        """Share of the levelised cost that is electricity."""
        return self.centre.energy_share_of_cost(self.year.mean_tariff_usd_per_mwh)

    @property
    def break_even_price(self) -> float | Phrase:
        """Price at which a year leaves nothing, all costs counted. [USD/h]."""
        if not self.sold_gpu_hours > 0:
            return say("none: there is no energy")
        return (self.revenue_usd - self.result_usd) / self.sold_gpu_hours

    @property
    def break_even_tariff(self) -> float | Phrase:
        """Mean tariff at which a year leaves nothing. [USD/MWh]."""
        if not self.energy_mwh > 0:
            return say("none: there is no energy")
        tariff = self.year.mean_tariff_usd_per_mwh + self.result_usd / self.energy_mwh
        return tariff if tariff >= 0 else say("none: not even free power would do")


def operator_year(year: LoadYear, today: date) -> MiningYear | ComputingYear | None:
    """Return the account of a load's operator; None for a kind without a model of revenue."""
    if is_ai(year.workload.id):
        return ComputingYear(year, today)
    return MiningYear(year, today) if is_mining(year.workload.id) else None
