"""What the candidates of an evaluation are worth to the public and to their operators."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from siteselect.core.allocation.candidate import Candidate
from siteselect.core.allocation.coefficients import (
    Coefficients,
    load_economics,
    operator_coefficients,
    public_coefficients,
)
from siteselect.core.allocation.programme import Programme, Worth
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.entities import Workload

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation


def worth_of(
    evaluation: "Evaluation",
    candidates: Sequence[Candidate],
    programme: Programme,
    hours: IntArray,
) -> tuple[Coefficients, Coefficients | None]:
    """Return the public contribution and the operators' value of candidates in some hours.

    The operators' part is None where it is not asked for and what a load earns is not known.

    Raises
    ------
    InputError
        When it is asked for and not known.
    """
    values, fleet = evaluation.values, evaluation.fleet
    per_usd = evaluation.study.info.currency_per_usd
    price = delivered_price_usd_per_mwh(evaluation, hours)
    public = public_coefficients(
        candidates,
        programme,
        values,
        price_usd_per_mwh=price,
        source_usd_per_mwh=fleet.cost_lc_per_mwh / per_usd,
        source_t_per_mwh=fleet.emission_t_per_mwh,
    )
    knows_all = all(load_economics(c.workload, values) is not None for c in candidates)
    if programme.worth is Worth.PUBLIC and not knows_all:
        return public, None
    return public, operator_coefficients(
        candidates,
        programme,
        values,
        price_usd_per_mwh=price,
        power_usage=_power_usage(evaluation, candidates, hours),
        n_sources=fleet.n_plants,
    )


def delivered_price_usd_per_mwh(evaluation: "Evaluation", hours: IntArray) -> FloatArray:
    """Return the marginal cost of delivered energy without the programme, shape (T,).

    The load-weighted price of the base case, at most the dearest plant's cost where load is shed,
    over 1 less losses. [USD/MWh]
    """
    fleet = evaluation.fleet
    price = evaluation.reference_price_lc_per_mwh[hours]
    dearest = float(fleet.cost_lc_per_mwh.max(initial=0.0))
    served = np.clip(np.nan_to_num(price), 0.0, dearest) / (1 - evaluation.values["loss_share"])
    usd: FloatArray = served / evaluation.study.info.currency_per_usd
    return usd


def _power_usage(
    evaluation: "Evaluation", candidates: Sequence[Candidate], hours: IntArray
) -> FloatArray:
    """Return MWh from the grid per MWh of machines, shape (T, n)."""
    study = evaluation.study
    typical = study.calendar.month_hour[hours]
    return np.column_stack(
        [
            typical_power_usage(study.temperature_c.column(c.region_id), c.workload)[typical]
            for c in candidates
        ]
    )


def typical_power_usage(temperature_c: FloatArray, workload: Workload) -> FloatArray:
    """Return power usage by month and hour of the day, shape (288,) (DOMAIN section 2)."""
    warmth = np.maximum(0.0, temperature_c - workload.power_usage_from_c)
    usage: FloatArray = np.minimum(
        workload.power_usage_cap,
        workload.power_usage_base + workload.power_usage_per_degree * warmth,
    )
    return usage
