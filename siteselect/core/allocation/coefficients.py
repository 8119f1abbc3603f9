"""What a MWh and a MW are worth: tariffs, what loads earn, what equipment and surplus cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.candidate import Candidate
from siteselect.core.allocation.programme import Programme, Tariff, Worth, is_ai
from siteselect.core.arrays import FloatArray
from siteselect.core.economics.computing import data_centre_of
from siteselect.core.economics.finance import capital_recovery_factor
from siteselect.core.economics.mining import mine_of
from siteselect.core.entities import Workload
from siteselect.core.errors import InputError
from siteselect.core.words import say

MINING = "mining"
"""Workloads whose id ends with this word earn a hashprice."""

HOURS_PER_YEAR = 8760.0
MONTHS_PER_YEAR = 12.0
KW_PER_MW = 1000.0

FLAT_TARIFFS = {
    Tariff.PACKAGE: "tariff_package_usd_per_mwh",
    Tariff.INCREMENTAL: "tariff_incremental_usd_per_mwh",
    Tariff.INDUSTRIAL: "tariff_industrial_usd_per_mwh",
    Tariff.NATIONAL: "tariff_national_usd_per_mwh",
}
ADDERS = {
    Tariff.WHEELING: "wheeling_charge_usd_per_mwh",
    Tariff.MARGINAL: "marginal_adder_usd_per_mwh",
    Tariff.FIRM_CAPACITY: "marginal_adder_usd_per_mwh",
}


@dataclass(frozen=True, slots=True)
class LoadEconomics:
    """What a MW of a load's machines earns and costs.

    Attributes
    ----------
    usd_per_mwh_machines : float
        Revenue less upkeep for a MWh that reaches the machines. [USD/MWh]
    usd_per_mw_machines_year : float
        Annuity of what grows with the machines. [USD/MW/year]
    usd_per_mw_year : float
        Annuity of what grows with the connection. [USD/MW/year]
    """

    usd_per_mwh_machines: float
    usd_per_mw_machines_year: float
    usd_per_mw_year: float


@dataclass(frozen=True, eq=False)
class Coefficients:
    """The numbers of the objective over T hours, n candidates and G sources.

    Attributes
    ----------
    value_usd_per_mwh : ndarray, shape (T, n)
        [USD/MWh]
    source_cost_usd_per_mwh : ndarray, shape (G,)
        [USD/MWh]
    capacity_cost_usd_per_mw_year : ndarray, shape (n,)
        [USD/MW/year]
    """

    value_usd_per_mwh: FloatArray
    source_cost_usd_per_mwh: FloatArray
    capacity_cost_usd_per_mw_year: FloatArray

    def weighted(self, weight: float, other: "Coefficients") -> "Coefficients":
        """Return ``weight`` of these and the rest of others."""
        rest = 1.0 - weight
        return Coefficients(
            weight * self.value_usd_per_mwh + rest * other.value_usd_per_mwh,
            weight * self.source_cost_usd_per_mwh + rest * other.source_cost_usd_per_mwh,
            weight * self.capacity_cost_usd_per_mw_year
            + rest * other.capacity_cost_usd_per_mw_year,
        )


def is_mining(workload_id: str) -> bool:
    """Return whether a workload earns a hashprice."""
    return workload_id.endswith(MINING)


def load_economics(workload: Workload, assumptions: Mapping[str, float]) -> LoadEconomics | None:
    """Return what a load earns and its equipment costs; None for a kind without a model.

    Notes
    -----
    DOMAIN sections 2.1 and 2.2. Mining: ``HP (1 - f) / (0.024 eta)`` less upkeep for a MWh of
    machines; ``1e6 / eta`` TH/s to the MW. AI: ``p occupancy 1000 / kW`` for a MWh of machines,
    which draw `load factor` of their rated power.
    """
    if is_ai(workload.id):
        centre = data_centre_of(assumptions)
        price = assumptions["ai_price_usd_per_gpu_hour"]
        return LoadEconomics(
            centre.revenue_usd_per_grid_mwh(price),
            centre.capital_usd_per_mw_year() / centre.load_factor,
            0.0,
        )
    if is_mining(workload.id):
        mine = mine_of(assumptions)
        earned = mine.revenue_usd_per_mwh(assumptions["mining_hashprice_usd_per_ph_day"])
        return LoadEconomics(
            earned - mine.upkeep_usd_per_mwh,
            mine.machines_usd_per_mw_year(),
            mine.site_usd_per_mw_year(),
        )
    return None


def tariff_usd_per_mwh(
    tariff: Tariff, assumptions: Mapping[str, float], price_usd_per_mwh: FloatArray
) -> FloatArray:
    """Return what new load pays for energy in every hour, shape (T,) (DOMAIN section 4.3).

    Parameters
    ----------
    tariff : Tariff
    assumptions : mapping of str to float
    price_usd_per_mwh : ndarray, shape (T,)
        Marginal cost of energy delivered, without the new load. [USD/MWh]
    """
    if tariff in FLAT_TARIFFS:
        return np.full(len(price_usd_per_mwh), assumptions[FLAT_TARIFFS[tariff]])
    return price_usd_per_mwh + assumptions[ADDERS[tariff]]


def public_coefficients(
    candidates: Sequence[Candidate],
    programme: Programme,
    assumptions: Mapping[str, float],
    *,
    price_usd_per_mwh: FloatArray,
    source_usd_per_mwh: FloatArray,
    source_t_per_mwh: FloatArray,
) -> Coefficients:
    """Return the public contribution: tariff less network, surplus, emission and connection.

    Parameters
    ----------
    candidates : sequence of Candidate, length n
    programme : Programme
    assumptions : mapping of str to float
    price_usd_per_mwh : ndarray, shape (T,)
        Marginal cost of energy delivered, without the new load. [USD/MWh]
    source_usd_per_mwh : ndarray, shape (G,)
        Marginal cost of every source at the plant. [USD/MWh]
    source_t_per_mwh : ndarray, shape (G,)
        Emission of every source. [t/MWh]

    Notes
    -----
    DOMAIN sections 4.1 and 4.4: ``d (tau - c_m / (1 - loss) - network)`` less the annuity of what
    the public pays of the connection.
    """
    tariff = tariff_usd_per_mwh(programme.tariff, assumptions, price_usd_per_mwh)
    value = tariff - assumptions["network_cost_usd_per_mwh"]
    emission_usd = assumptions["emission_price_usd_per_t"] * source_t_per_mwh
    connection = _connection_usd_per_mw_year(candidates, assumptions)
    return Coefficients(
        np.repeat(value[:, None], len(candidates), axis=1),
        (source_usd_per_mwh + emission_usd) / (1 - assumptions["loss_share"]),
        assumptions["public_connection_share"] * connection
        - _capacity_charge_usd_per_mw_year(programme, assumptions),
    )


def operator_coefficients(
    candidates: Sequence[Candidate],
    programme: Programme,
    assumptions: Mapping[str, float],
    *,
    price_usd_per_mwh: FloatArray,
    power_usage: FloatArray,
    n_sources: int,
) -> Coefficients:
    """Return the operators' value: revenue less tariff, equipment and connection.

    Parameters
    ----------
    candidates : sequence of Candidate, length n
    programme : Programme
    assumptions : mapping of str to float
    price_usd_per_mwh : ndarray, shape (T,)
        Marginal cost of energy delivered, without the new load. [USD/MWh]
    power_usage : ndarray, shape (T, n)
        MWh from the grid for a MWh of machines.
    n_sources : int
        Sources cost operators nothing: they pay the tariff.

    Raises
    ------
    InputError
        When a workload has no model of what it earns.
    """
    economics = []
    for candidate in candidates:
        found = load_economics(candidate.workload, assumptions)
        if found is None:
            raise InputError(
                say("What {name} earns is not known", name=candidate.workload.name),
                where=f"site {candidate.site_name}",
                fix=say("Allocate by public contribution, or leave this load out."),
            )
        economics.append(found)
    tariff = tariff_usd_per_mwh(programme.tariff, assumptions, price_usd_per_mwh)
    revenue = np.array([e.usd_per_mwh_machines for e in economics])
    machines = np.array([e.usd_per_mw_machines_year for e in economics])
    site = np.array([e.usd_per_mw_year for e in economics])
    connection = _connection_usd_per_mw_year(candidates, assumptions)
    return Coefficients(
        revenue / power_usage - tariff[:, None],
        np.zeros(n_sources),
        machines / power_usage.mean(axis=0)
        + site
        + (1 - assumptions["public_connection_share"]) * connection
        + _capacity_charge_usd_per_mw_year(programme, assumptions),
    )


def chosen_coefficients(
    programme: Programme, public: Coefficients, operator: Coefficients | None
) -> Coefficients:
    """Return what the programme maximises; the operators' part may be None for the public's."""
    if programme.worth is Worth.PUBLIC or operator is None:
        return public
    if programme.worth is Worth.OPERATOR:
        return operator
    return public.weighted(programme.public_weight, operator)


def _connection_usd_per_mw_year(
    candidates: Sequence[Candidate], assumptions: Mapping[str, float]
) -> FloatArray:
    factor = capital_recovery_factor(
        assumptions["public_discount_rate"], assumptions["connection_life_y"]
    )
    return factor * np.array([c.connection_usd_per_mw for c in candidates])


def _capacity_charge_usd_per_mw_year(
    programme: Programme, assumptions: Mapping[str, float]
) -> float:
    if programme.tariff is not Tariff.FIRM_CAPACITY:
        return 0.0
    return assumptions["capacity_charge_usd_per_kw_month"] * KW_PER_MW * MONTHS_PER_YEAR
