"""What a site means for everybody else: contribution, relief, emission, and who is left paying."""

from dataclasses import dataclass
from functools import cached_property

from siteselect.core.arrays import BoolArray
from siteselect.core.economics.exposure import (
    YEARS_LOOKED_AT,
    Exposure,
    PublicStake,
    covering_deposit_usd,
    covering_take_share,
    exposures,
)
from siteselect.core.economics.figure import MissingAssumptionError
from siteselect.core.economics.finance import capital_recovery_factor
from siteselect.core.economics.public_value import (
    PublicTerms,
    PublicValue,
    ServedEnergy,
    public_value,
)
from siteselect.core.entities import LoadClass
from siteselect.core.words import Phrase, say
from siteselect.study.money.load_year import KW_PER_MW, LoadYear

MONTHS_PER_YEAR = 12.0


@dataclass(frozen=True)
class PublicYear:
    """The account of everybody else; money in the study's currency.

    Attributes
    ----------
    year : LoadYear
    is_run : ndarray of bool, shape (T,)
        Hours in which the load runs.
    """

    year: LoadYear
    is_run: BoolArray

    @cached_property
    def value(self) -> PublicValue:
        """What the year of the load means for everybody else.

        Raises
        ------
        MissingAssumptionError
            When one is missing that it needs.
        """
        year, a, rate = self.year, self.year.values, self.year.currency_per_usd
        mix = year.score.mix
        if mix is None:
            raise MissingAssumptionError("surplus_mix")
        served = ServedEnergy(
            year.hour_mwh * self.is_run, mix.cost_lc_per_mwh, mix.emission_t_per_mwh, mix.tier_share
        )
        terms = PublicTerms(
            loss_share=a["loss_share"],
            network_lc_per_mwh=a["network_cost_usd_per_mwh"] * rate,
            existing_sales_mwh=a["existing_sales_mwh"],
            capacity_payments_lc=a["capacity_payments_usd_per_year"] * rate,
            curtailment_lc_per_mwh=a["curtailment_compensation_usd_per_mwh"] * rate,
            connection_lc_per_year=(self.connection_usd - year.capacity_charge_usd) * rate,
        )
        return public_value(served, year.hour_usd_per_mwh * rate, terms)

    @property
    def connection_usd(self) -> float:
        """Annuity of what the public pays of the connection. [USD]."""
        a = self.year.values
        return self.year.public_connection_usd * capital_recovery_factor(
            a["public_discount_rate"], a["connection_life_y"]
        )

    @property
    def bill_usd(self) -> float:
        """What the load pays for energy in a year. [USD]."""
        return self.value.paid_lc / self.year.currency_per_usd

    @property
    def margin_lc_per_kwh(self) -> float | Phrase:
        """What a kWh leaves above its cost. [local currency/kWh]."""
        margin = self.value.mean_margin_lc_per_mwh
        return say("none: no energy is served") if margin is None else margin / 1000

    @property
    def subsidised_share(self) -> float | Phrase:
        """Share of the served hours in which the tariff is below the cost."""
        share = self.value.subsidised_share
        return say("none: no energy is served") if share is None else share

    @cached_property
    def stake(self) -> PublicStake:
        """What the public puts in, and the deposit it holds."""
        a = self.year.values
        bond = a["decommissioning_bond_usd_per_kw"] * KW_PER_MW * self.year.score.requested_mw
        months = a["security_deposit_months"] / MONTHS_PER_YEAR
        return PublicStake(
            invested_usd=self.year.public_connection_usd,
            life_y=a["connection_life_y"],
            discount_rate=a["public_discount_rate"],
            reuse_share=a["connection_reuse_share"],
            deposit_usd=months * self.bill_usd + bond,
        )

    @cached_property
    def exposures(self) -> tuple[Exposure, ...]:
        """What stands open when the tenant leaves after one to five years."""
        return exposures(self.stake)

    @property
    def covering_deposit_usd(self) -> float:
        """The deposit that leaves nothing open. [USD]."""
        return covering_deposit_usd(self.stake)

    @property
    def covering_take(self) -> float | Phrase:
        """Share of the year's energy that must be paid for, for the connection to be repaid."""
        per_usd, value = self.year.currency_per_usd, self.value
        earned = value.contribution_lc + value.avoided_curtailment_lc
        margin = earned / value.energy_mwh / per_usd if value.energy_mwh else 0.0
        share = covering_take_share(
            self.stake,
            mw=self.year.score.requested_mw,
            margin_usd_per_mwh=margin,
            committed_y=YEARS_LOOKED_AT[-1],
        )
        return say("no take would: a MWh does not leave enough") if share is None else share

    @property
    def contract_take(self) -> float | Phrase:
        """Share of its energy that a load of this kind must pay for by contract."""
        if self.year.workload.load_class is LoadClass.INTERRUPTIBLE:
            return say("none for a load that may be interrupted")
        return self.year.values["firm_minimum_take_share"]
