"""What an AI data centre earns and what an accelerator hour costs (DOMAIN section 2.2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from siteselect.core.economics.finance import capital_recovery_factor
from siteselect.core.errors import InputError
from siteselect.core.words import say

HOURS_PER_YEAR = 8760.0
KW_PER_MW = 1000.0
TIER_AVAILABILITY = {1: 0.99671, 2: 0.99741, 3: 0.99982, 4: 0.99995}
"""Availability that is widely quoted for the four tiers of a data centre (DOMAIN section 2.2)."""


@dataclass(frozen=True, slots=True)
class DataCentre:
    """Machines, building and sales of a data centre.

    Attributes
    ----------
    kw_per_gpu : float
        Power of an accelerator with its share of the room. [kW]
    load_factor : float
        Mean over rated power of the machines.
    power_usage : float
        MWh from the grid for a MWh of machines.
    occupancy : float
        Share of accelerator hours that are sold.
    facility_usd_per_mw, machine_usd_per_mw : float
        Building and plant, machines, by MW of machines. [USD/MW]
    upkeep_usd_per_gpu_year : float
        Upkeep and staff of an accelerator. [USD/year]
    """

    kw_per_gpu: float
    load_factor: float
    power_usage: float
    occupancy: float
    facility_usd_per_mw: float
    machine_usd_per_mw: float
    facility_life_y: float = 15.0
    machine_life_y: float = 5.0
    discount_rate: float = 0.12
    upkeep_usd_per_gpu_year: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what no data centre can be.

        Raises
        ------
        InputError
            When power, load factor or occupancy is not above 0, a share is above 1, the power
            usage is below 1, or a price is negative.
        """
        for share, what in (
            (self.load_factor, say("The load factor")),
            (self.occupancy, say("The occupancy")),
        ):
            if not 0 < share <= 1:
                raise InputError(
                    say("{what} is {value:g}", what=what, value=share),
                    fix=say("Give a share above 0 and up to 1."),
                )
        if not self.kw_per_gpu > 0:
            raise InputError(
                say("The power of an accelerator is {kw:g} kW", kw=self.kw_per_gpu),
                fix=say("Give a number above 0."),
            )
        if not self.power_usage >= 1:
            raise InputError(
                say("A power usage of {ratio:g} cannot be", ratio=self.power_usage),
                fix=say("Give 1 or more."),
            )
        prices = (self.facility_usd_per_mw, self.machine_usd_per_mw, self.upkeep_usd_per_gpu_year)
        if not min(prices) >= 0:
            raise InputError(
                say("A price of the data centre is negative"), fix=say("Give prices from 0 on.")
            )

    def revenue_usd_per_grid_mwh(self, price_usd_per_gpu_hour: float) -> float:
        """Return what a MWh from the grid earns, in USD/MWh.

        DOMAIN section 2.2: p occ 1000 / (kW lf PUE).

        Raises
        ------
        InputError
            When the price is negative.
        """
        if not price_usd_per_gpu_hour >= 0:
            raise InputError(
                say("A price of {usd:g} USD for an accelerator hour", usd=price_usd_per_gpu_hour),
                fix=say("Give a price from 0 on."),
            )
        sold = price_usd_per_gpu_hour * self.occupancy * KW_PER_MW
        return sold / (self.kw_per_gpu * self.load_factor * self.power_usage)

    def capital_usd_per_mw_year(self) -> float:
        """Return the annuity of building and machines, in USD/MW of machines/year."""
        facility = self.facility_usd_per_mw * capital_recovery_factor(
            self.discount_rate, self.facility_life_y
        )
        machines = self.machine_usd_per_mw * capital_recovery_factor(
            self.discount_rate, self.machine_life_y
        )
        return facility + machines

    def capital_usd_per_mwh(self, utilisation: float) -> float:
        """Return the annuity over the energy the machines take, in USD/MWh of machines.

        Raises
        ------
        InputError
            When `utilisation` is not above 0.
        """
        if not utilisation > 0:
            raise InputError(
                say("A utilisation of {share:g}", share=utilisation),
                fix=say("Give a share above 0."),
            )
        return self.capital_usd_per_mw_year() / (HOURS_PER_YEAR * utilisation)

    def energy_kwh_per_gpu_year(self) -> float:
        """Return what an accelerator takes from the grid in a year, in kWh/year."""
        return self.kw_per_gpu * self.load_factor * self.power_usage * HOURS_PER_YEAR

    def levelised_cost_usd_per_gpu_hour(self, tariff_usd_per_mwh: float) -> float:
        """Return the levelised cost of compute: what a sold accelerator hour must earn, in USD/h.

        DOMAIN section 2.2: (capital kW/1000 + kW/1000 lf PUE 8760 tau + upkeep) / (8760 occ).

        Raises
        ------
        InputError
            When the tariff is negative.
        """
        if not tariff_usd_per_mwh >= 0:
            raise InputError(
                say("A tariff of {usd:g} USD/MWh", usd=tariff_usd_per_mwh),
                fix=say("Give a tariff from 0 on."),
            )
        capital = self.capital_usd_per_mw_year() * self.kw_per_gpu / KW_PER_MW
        energy = self.energy_kwh_per_gpu_year() / KW_PER_MW * tariff_usd_per_mwh
        sold_h = HOURS_PER_YEAR * self.occupancy
        return (capital + energy + self.upkeep_usd_per_gpu_year) / sold_h

    def energy_share_of_cost(self, tariff_usd_per_mwh: float) -> float:
        """Return the share of the levelised cost that is electricity."""
        energy = self.energy_kwh_per_gpu_year() / KW_PER_MW * tariff_usd_per_mwh
        sold_h = HOURS_PER_YEAR * self.occupancy
        return energy / sold_h / self.levelised_cost_usd_per_gpu_hour(tariff_usd_per_mwh)

    def break_even_tariff_usd_per_mwh(self, price_usd_per_gpu_hour: float) -> float:
        """Return the tariff at which the price equals the levelised cost; negative if none does."""
        sold_h = HOURS_PER_YEAR * self.occupancy
        left = price_usd_per_gpu_hour * sold_h - self.upkeep_usd_per_gpu_year
        left -= self.capital_usd_per_mw_year() * self.kw_per_gpu / KW_PER_MW
        return left / (self.energy_kwh_per_gpu_year() / KW_PER_MW)


DATA_CENTRE_KEYS = (
    "ai_kw_per_gpu", "ai_load_factor", "ai_occupancy", "ai_facility_usd_per_mw",
    "ai_machine_usd_per_mw", "ai_facility_life_y", "ai_machine_life_y", "ai_discount_rate",
)  # fmt: skip
"""Assumptions that a data centre follows from."""


def data_centre_of(assumptions: Mapping[str, float], power_usage: float = 1.0) -> DataCentre:
    """Return the data centre that a study's assumptions describe.

    Raises
    ------
    KeyError
        When an assumption of `DATA_CENTRE_KEYS` is missing.
    InputError
        When one makes no sense.
    """
    a = assumptions
    return DataCentre(
        kw_per_gpu=a["ai_kw_per_gpu"],
        load_factor=a["ai_load_factor"],
        power_usage=power_usage,
        occupancy=a["ai_occupancy"],
        facility_usd_per_mw=a["ai_facility_usd_per_mw"],
        machine_usd_per_mw=a["ai_machine_usd_per_mw"],
        facility_life_y=a["ai_facility_life_y"],
        machine_life_y=a["ai_machine_life_y"],
        discount_rate=a["ai_discount_rate"],
    )


def interrupted_hours_per_year(availability: float) -> float:
    """Return the hours a year that an availability leaves out.

    Examples
    --------
    >>> round(interrupted_hours_per_year(TIER_AVAILABILITY[3]), 2)
    1.58
    """
    return (1 - availability) * HOURS_PER_YEAR
