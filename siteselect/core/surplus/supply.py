"""What the energy of a new load is made of: the cheapest surplus of each hour first."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.surplus.surplus import Surplus


@dataclass(frozen=True, eq=False)
class Supply:
    """The surplus by cost tier, with what each tier costs and emits in every hour.

    Attributes
    ----------
    upper_mw : ndarray, shape (T, N_TIERS)
        Surplus of a tier and all cheaper ones together. [MW]
    cost_lc_per_mwh : ndarray, shape (T, N_TIERS)
        Mean marginal cost of the tier's surplus; 0 where it has none. [local currency/MWh]
    emission_t_per_mwh : ndarray, shape (T, N_TIERS)
        Mean emission of the tier's surplus; 0 where it has none. [t/MWh]
    """

    upper_mw: FloatArray
    cost_lc_per_mwh: FloatArray
    emission_t_per_mwh: FloatArray


@dataclass(frozen=True, slots=True)
class SupplyMix:
    """The energy one load uses in the study period.

    Attributes
    ----------
    tier_share : dict of int to float
        Share of the energy by cost tier; tiers without any are left out.
    cost_lc_per_mwh : float or None
        Mean marginal cost, None when no energy is served. [local currency/MWh]
    emission_t_per_mwh : float or None
        Mean emission, None when no energy is served. [t/MWh]
    """

    tier_share: dict[int, float]
    cost_lc_per_mwh: float | None
    emission_t_per_mwh: float | None


def supply_of(surplus: Surplus, fleet: Fleet) -> Supply:
    """Return the surplus arranged by cost tier (DOMAIN section 1.1: filled bottom-up)."""
    n_tiers = surplus.by_tier_mw.shape[1]
    member = (fleet.tier[:, None] == np.arange(n_tiers)).astype(np.float64)
    amount = surplus.source_mw @ member
    divisor = np.where(amount > 0, amount, 1.0)
    return Supply(
        upper_mw=np.cumsum(amount, axis=1),
        cost_lc_per_mwh=(surplus.source_mw * fleet.cost_lc_per_mwh) @ member / divisor,
        emission_t_per_mwh=(surplus.source_mw * fleet.emission_t_per_mwh) @ member / divisor,
    )


def supply_mix(supply: Supply, served_mw: FloatArray) -> SupplyMix:
    """Return what serves a load, the cheapest surplus of each hour first.

    Parameters
    ----------
    served_mw : ndarray, shape (T,)
        What the load takes in every hour; above the surplus it is served by nothing. [MW]
    """
    reached = np.minimum(supply.upper_mw, served_mw[:, None])
    used = np.diff(reached, axis=1, prepend=0.0)
    by_tier = used.sum(axis=0)
    total = float(by_tier.sum())
    if total <= 0:
        return SupplyMix({}, None, None)
    return SupplyMix(
        tier_share={k: float(mwh) / total for k, mwh in enumerate(by_tier) if mwh > 0},
        cost_lc_per_mwh=float((used * supply.cost_lc_per_mwh).sum()) / total,
        emission_t_per_mwh=float((used * supply.emission_t_per_mwh).sum()) / total,
    )
