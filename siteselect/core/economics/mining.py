"""What a Bitcoin mine earns and what it must earn (DOMAIN section 2.1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from siteselect.core.economics.finance import capital_recovery_factor
from siteselect.core.errors import InputError
from siteselect.core.words import say

BLOCKS_PER_DAY = 144
PH_PER_EH = 1000.0
TH_PER_MW_AND_J_PER_TH = 1e6
"""TH/s that 1 MW drives at 1 J/TH."""
MWH_PER_PH_DAY_AND_J_PER_TH = 0.024
"""MWh a day that 1 PH/s takes at 1 J/TH: 1,000 TH/s x 1 J/TH x 24 h."""
HOURS_PER_YEAR = 8760.0
KW_PER_MW = 1000.0


@dataclass(frozen=True, slots=True)
class Network:
    """The Bitcoin network: what all mines of the world share.

    Attributes
    ----------
    subsidy_btc, fees_btc : float
        New coins and fees of a block. [BTC]
    hashrate_eh_s : float
        What all machines try in a second. [EH/s]
    """

    btc_usd: float
    subsidy_btc: float
    fees_btc: float
    hashrate_eh_s: float

    def __post_init__(self) -> None:
        """Refuse what no network can be.

        Raises
        ------
        InputError
            When a price, reward or hashrate is negative, or the hashrate is 0.
        """
        for value, what in (
            (self.btc_usd, say("The Bitcoin price")),
            (self.subsidy_btc, say("The block subsidy")),
            (self.fees_btc, say("The fees of a block")),
        ):
            _at_least_zero(value, what)
        _above_zero(self.hashrate_eh_s, say("The network's hashrate"))

    @property
    def hashprice_usd_per_ph_day(self) -> float:
        """What 1 PH/s earns in a day, in USD/PH/day.

        Notes
        -----
        DOMAIN section 2.1: P (S + F) 144 / H.

        Examples
        --------
        >>> round(Network(62_000, 3.125, 0.045, 984).hashprice_usd_per_ph_day, 3)
        28.762
        """
        reward_usd = self.btc_usd * (self.subsidy_btc + self.fees_btc) * BLOCKS_PER_DAY
        return reward_usd / (self.hashrate_eh_s * PH_PER_EH)

    @property
    def btc_usd_per_hashprice(self) -> float:
        """Bitcoin price for one USD/PH/day, in USD per USD/PH/day."""
        reward_btc = (self.subsidy_btc + self.fees_btc) * BLOCKS_PER_DAY
        return self.hashrate_eh_s * PH_PER_EH / _above_zero(reward_btc, say("A block's reward"))


@dataclass(frozen=True, slots=True)
class Mine:
    """The machines of a mine and what they cost.

    Attributes
    ----------
    efficiency_j_per_th : float
        Energy for a TH; the same as W per TH/s. [J/TH]
    power_usage : float
        MWh from the grid for a MWh of machines.
    upkeep_usd_per_mwh : float
        Upkeep and staff for a MWh of machines. [USD/MWh]
    pool_fee : float
        Share of the revenue that the pool keeps.
    discount_rate, site_discount_rate : float
        A year, of the machines and of what outlives them.
    """

    efficiency_j_per_th: float
    power_usage: float
    upkeep_usd_per_mwh: float
    pool_fee: float
    machine_usd_per_th: float = 0.0
    machine_life_y: float = 4.0
    site_usd_per_kw: float = 0.0
    site_life_y: float = 10.0
    discount_rate: float = 0.15
    site_discount_rate: float = 0.12

    def __post_init__(self) -> None:
        """Refuse what no mine can be.

        Raises
        ------
        InputError
            When the efficiency is not above 0, the power usage below 1, the pool's share not a
            share below 1, or a price negative.
        """
        _above_zero(self.efficiency_j_per_th, say("The efficiency of the machines"))
        if not self.power_usage >= 1:
            raise InputError(
                say("A power usage of {ratio:g} cannot be", ratio=self.power_usage),
                fix=say("Give 1 or more."),
            )
        if not 0 <= self.pool_fee < 1:
            raise InputError(
                say("A pool fee of {fee:g} cannot be", fee=self.pool_fee),
                fix=say("Give a share from 0 to below 1."),
            )
        for value, what in (
            (self.upkeep_usd_per_mwh, say("The upkeep of the machines")),
            (self.machine_usd_per_th, say("The price of the machines")),
            (self.site_usd_per_kw, say("The price of the site")),
        ):
            _at_least_zero(value, what)

    def revenue_usd_per_mwh(self, hashprice_usd_per_ph_day: float) -> float:
        """Return what a MWh of machines earns after the pool, in USD/MWh.

        DOMAIN section 2.1: HP (1 - f) / (0.024 eta). Divide by `power_usage` for a MWh from the
        grid.

        Examples
        --------
        >>> round(Mine(15, 1.05, 8, 0.0).revenue_usd_per_mwh(28.68), 1)
        79.7
        """
        return hashprice_usd_per_ph_day * (1 - self.pool_fee) / self._mwh_per_ph_day

    def break_even_tariff_usd_per_mwh(self, hashprice_usd_per_ph_day: float) -> float:
        """Return the tariff at which an hour just pays; the mine runs where it pays less.

        DOMAIN section 2.1: (HP (1 - f) / (0.024 eta) - vom) / PUE. [USD/MWh of the grid]
        """
        earned = self.revenue_usd_per_mwh(hashprice_usd_per_ph_day)
        return (earned - self.upkeep_usd_per_mwh) / self.power_usage

    def break_even_hashprice_usd_per_ph_day(self, tariff_usd_per_mwh: float) -> float:
        """Return the hashprice that just pays for power and upkeep, in USD/PH/day."""
        cost = tariff_usd_per_mwh * self.power_usage + self.upkeep_usd_per_mwh
        return cost * self._mwh_per_ph_day / (1 - self.pool_fee)

    def break_even_btc_usd(self, tariff_usd_per_mwh: float, network: Network) -> float:
        """Return the Bitcoin price that just pays for power and upkeep, in USD.

        DOMAIN section 2.1: ((tau PUE + vom) 0.024 eta H 1000) / ((1 - f) (S + F) 144).
        """
        hashprice = self.break_even_hashprice_usd_per_ph_day(tariff_usd_per_mwh)
        return hashprice * network.btc_usd_per_hashprice

    def full_cost_hashprice_usd_per_ph_day(
        self, tariff_usd_per_mwh: float, energy_share: float
    ) -> float:
        """Return the hashprice that also repays machines and site, in USD/PH/day.

        Parameters
        ----------
        tariff_usd_per_mwh : float
            [USD/MWh of the grid]
        energy_share : float
            Share of the year's energy that the mine gets (CF), above 0.

        Notes
        -----
        DOMAIN section 2.1: (tau PUE + vom + A) 0.024 eta / (1 - f).
        """
        cost = tariff_usd_per_mwh * self.power_usage + self.upkeep_usd_per_mwh
        cost += self.capital_usd_per_mwh(energy_share)
        return cost * self._mwh_per_ph_day / (1 - self.pool_fee)

    def machines_usd_per_mw(self) -> float:
        """Return the price of the machines of a MW, in USD/MW of machines."""
        return TH_PER_MW_AND_J_PER_TH / self.efficiency_j_per_th * self.machine_usd_per_th

    def capital_usd_per_mwh(self, energy_share: float) -> float:
        """Return the annuity of machines and site over the year's energy, in USD/MWh of machines.

        DOMAIN section 2.1: ((1e6 / eta) c CRF(r, n) + c_site 1000 CRF(r, n')) / (8760 CF).

        Raises
        ------
        InputError
            When `energy_share` is not above 0.
        """
        _above_zero(energy_share, say("The share of the year's energy"))
        yearly = self.machines_usd_per_mw_year() + self.site_usd_per_mw_year()
        return yearly / (HOURS_PER_YEAR * energy_share)

    def machines_usd_per_mw_year(self) -> float:
        """Return the annuity of the machines, in USD/MW of machines/year."""
        return self.machines_usd_per_mw() * capital_recovery_factor(
            self.discount_rate, self.machine_life_y
        )

    def site_usd_per_mw_year(self) -> float:
        """Return the annuity of what outlives the machines, in USD/MW of the grid/year."""
        site = self.site_usd_per_kw * KW_PER_MW
        return site * capital_recovery_factor(self.site_discount_rate, self.site_life_y)

    @property
    def _mwh_per_ph_day(self) -> float:
        return MWH_PER_PH_DAY_AND_J_PER_TH * self.efficiency_j_per_th


MINE_KEYS = (
    "mining_efficiency_j_per_th", "mining_variable_cost_usd_per_mwh", "mining_pool_fee",
    "mining_machine_usd_per_th", "mining_machine_life_y", "mining_site_usd_per_kw",
    "mining_site_life_y", "mining_discount_rate",
)  # fmt: skip
"""Assumptions that a mine follows from."""

NETWORK_KEYS = (
    "btc_price_usd", "btc_block_subsidy_btc", "btc_block_fees_btc", "network_hashrate_eh_s",
)  # fmt: skip
"""Assumptions that the Bitcoin network follows from."""


def mine_of(assumptions: Mapping[str, float], power_usage: float = 1.0) -> Mine:
    """Return the mine that a study's assumptions describe; machines and site at one rate.

    Raises
    ------
    KeyError
        When an assumption of `MINE_KEYS` is missing.
    InputError
        When one makes no sense.
    """
    a = assumptions
    return Mine(
        efficiency_j_per_th=a["mining_efficiency_j_per_th"],
        power_usage=power_usage,
        upkeep_usd_per_mwh=a["mining_variable_cost_usd_per_mwh"],
        pool_fee=a["mining_pool_fee"],
        machine_usd_per_th=a["mining_machine_usd_per_th"],
        machine_life_y=a["mining_machine_life_y"],
        site_usd_per_kw=a["mining_site_usd_per_kw"],
        site_life_y=a["mining_site_life_y"],
        discount_rate=a["mining_discount_rate"],
        site_discount_rate=a["mining_discount_rate"],
    )


def network_of(assumptions: Mapping[str, float]) -> Network:
    """Return the Bitcoin network that a study's assumptions describe.

    Raises
    ------
    KeyError
        When an assumption of `NETWORK_KEYS` is missing.
    InputError
        When one makes no sense.
    """
    price, subsidy, fees, hashrate = (assumptions[key] for key in NETWORK_KEYS)
    return Network(price, subsidy, fees, hashrate)


def break_even_efficiency_j_per_th(
    hashprice_usd_per_ph_day: float,
    tariff_usd_per_mwh: float,
    *,
    power_usage: float,
    pool_fee: float,
) -> float:
    """Return the efficiency at which revenue just pays for power, upkeep left aside, in J/TH.

    DOMAIN section 2.1: HP (1 - f) / (0.024 tau PUE).

    Raises
    ------
    InputError
        When the tariff is not above 0.
    """
    _above_zero(tariff_usd_per_mwh, say("The tariff"))
    earned = hashprice_usd_per_ph_day * (1 - pool_fee)
    return earned / (MWH_PER_PH_DAY_AND_J_PER_TH * tariff_usd_per_mwh * power_usage)


def least_energy_share(
    mine: Mine, hashprice_usd_per_ph_day: float, tariff_usd_per_mwh: float
) -> float | None:
    """Return the share of the year's energy at which the mine just repays its capital.

    None when it never does: an hour of work does not even pay for its power, or the capital would
    take more than the year has.
    """
    margin = mine.revenue_usd_per_mwh(hashprice_usd_per_ph_day) - mine.upkeep_usd_per_mwh
    margin -= tariff_usd_per_mwh * mine.power_usage
    if margin <= 0:
        return None
    share = mine.capital_usd_per_mwh(1.0) / margin
    return share if share <= 1 else None


def _above_zero(value: float, what: str) -> float:
    if not value > 0:
        raise InputError(
            say("{what} is {value:g}", what=what, value=value), fix=say("Give a number above 0.")
        )
    return value


def _at_least_zero(value: float, what: str) -> None:
    if not value >= 0:
        raise InputError(
            say("{what} is {value:g}", what=what, value=value), fix=say("Give a number from 0 on.")
        )
