"""The hours of a site's year as money sees them: energy to be had, tariff, power usage."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.allocation.coefficients import (
    ADDERS,
    FLAT_TARIFFS,
    MONTHS_PER_YEAR,
    tariff_usd_per_mwh,
)
from siteselect.core.allocation.programme import Tariff
from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.economics.figure import KnownValues
from siteselect.core.entities import Workload
from siteselect.core.scoring.site_score import SiteScore
from siteselect.study.allocation_worth import delivered_price_usd_per_mwh, typical_power_usage

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

HOURS_PER_YEAR = 8760.0
KW_PER_MW = 1000.0


@dataclass(frozen=True)
class LoadYear:
    """One load at its connection in the hours of a study; sums are those of a year.

    Attributes
    ----------
    evaluation : Evaluation
        Prepared; where it looks at some hours only, the load runs in no others.
    score : SiteScore
        Of that evaluation.
    tariff : Tariff
    values : KnownValues
        Assumptions with the scenario applied.
    """

    evaluation: "Evaluation"
    score: SiteScore
    tariff: Tariff
    values: KnownValues

    @cached_property
    def workload(self) -> Workload:
        """The load that the site asks for."""
        return self.evaluation.study.workload(self.score.workload_id)

    @cached_property
    def hour_mwh(self) -> FloatArray:
        """Energy to be had in every hour, at most the request, shape (T,). [MWh].

        A study of less or more than a year is scaled to 8,760 hours.
        """
        served = np.minimum(self.score.headroom.mw, self.score.requested_mw)
        mwh: FloatArray = served * (HOURS_PER_YEAR / self.evaluation.study.info.n_hours)
        return mwh

    @cached_property
    def hour_usd_per_mwh(self) -> FloatArray:
        """The tariff of every hour, shape (T,). [USD/MWh]."""
        hours = self.evaluation.hours
        at = np.arange(self.evaluation.study.info.n_hours) if hours is None else hours.at
        price = delivered_price_usd_per_mwh(self.evaluation, at)
        return tariff_usd_per_mwh(self.tariff, self.values, price)

    @cached_property
    def hour_power_usage(self) -> FloatArray:
        """MWh from the grid for a MWh of machines in every hour, shape (T,)."""
        region = self.evaluation.grid.bus_region[self.score.connection.bus_index]
        temperature = self.evaluation.study.temperature_c.column(region)
        typical = typical_power_usage(temperature, self.workload)
        return typical[self.evaluation.calendar.month_hour]

    @cached_property
    def power_usage(self) -> float:
        """Mean power usage, weighted with the energy to be had."""
        return self._mean(self.hour_power_usage)

    @cached_property
    def mean_tariff_usd_per_mwh(self) -> float:
        """Mean tariff, weighted with the energy to be had. [USD/MWh]."""
        return self._mean(self.hour_usd_per_mwh)

    @property
    def energy_mwh(self) -> float:
        """Energy to be had in a year. [MWh]."""
        return float(self.hour_mwh.sum())

    @property
    def energy_share(self) -> float:
        """Energy to be had over what is asked for."""
        return self.energy_mwh / (self.score.requested_mw * HOURS_PER_YEAR)

    @property
    def hours_per_year(self) -> float:
        """Hours of a year that one hour of the study stands for."""
        return HOURS_PER_YEAR / self.evaluation.study.info.n_hours

    @property
    def currency_per_usd(self) -> float:
        """Exchange rate of the study."""
        return self.evaluation.study.info.currency_per_usd

    @property
    def capacity_charge_usd(self) -> float:
        """What the tariff asks for capacity in a year. [USD]."""
        if self.tariff is not Tariff.FIRM_CAPACITY:
            return 0.0
        charge = self.values["capacity_charge_usd_per_kw_month"]
        return charge * KW_PER_MW * MONTHS_PER_YEAR * self.score.requested_mw

    @property
    def own_connection_usd(self) -> float:
        """What the operator pays of the connection. [USD]."""
        return (1 - self.values["public_connection_share"]) * self.score.connection.cost_usd

    @property
    def public_connection_usd(self) -> float:
        """What the public pays of the connection. [USD]."""
        return self.values["public_connection_share"] * self.score.connection.cost_usd

    @property
    def tariff_keys(self) -> tuple[str, ...]:
        """Assumptions that the tariff follows from."""
        keys = ((FLAT_TARIFFS if self.tariff in FLAT_TARIFFS else ADDERS)[self.tariff],)
        return (*keys, "loss_share") if self.tariff in ADDERS else keys

    def _mean(self, by_hour: FloatArray) -> float:
        weight = self.hour_mwh if self.hour_mwh.any() else None
        return float(np.average(by_hour, weights=weight))

    def energy_in(self, is_run: BoolArray) -> float:
        """Return the energy of some of the hours. [MWh]."""
        return float(self.hour_mwh @ is_run)
