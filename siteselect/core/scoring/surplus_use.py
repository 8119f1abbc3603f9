"""What the energy a site uses is made of: cost, emission and tiers of the surplus behind it."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.core.words import say


@dataclass(frozen=True, eq=False)
class SurplusMix:
    """The surplus of every hour as one source; NaN in hours without surplus.

    Attributes
    ----------
    cost_lc_per_mwh : ndarray, shape (T,)
        Mean marginal cost. [local currency/MWh]
    emission_t_per_mwh : ndarray, shape (T,)
        Mean emission. [t/MWh]
    tier_share : ndarray, shape (T, n_tiers)
        Share of every cost tier.
    """

    cost_lc_per_mwh: FloatArray
    emission_t_per_mwh: FloatArray
    tier_share: FloatArray


@dataclass(frozen=True, slots=True)
class EnergyUsed:
    """The energy a site is served with, at its connection.

    Attributes
    ----------
    cost_lc_per_kwh : float
        Mean marginal cost, transmission losses included. [local currency/kWh]
    emission_t_per_mwh : float
        Mean emission, transmission losses included. [t/MWh]
    tier_share : dict of int to float
        Share of the energy by cost tier; tiers without a share are left out.
    """

    cost_lc_per_kwh: float
    emission_t_per_mwh: float
    tier_share: dict[int, float]


def surplus_mix(
    source_mw: FloatArray,
    *,
    cost_lc_per_mwh: FloatArray,
    emission_t_per_mwh: FloatArray,
    tier: IntArray,
) -> SurplusMix:
    """Return the mix of every hour when each plant gives in proportion to its surplus.

    Parameters
    ----------
    source_mw : ndarray, shape (T, G)
        Surplus of every plant; what an optimisation drew from each serves as well. [MW]
    cost_lc_per_mwh : ndarray, shape (G,)
        Marginal cost. [local currency/MWh]
    emission_t_per_mwh : ndarray, shape (G,)
        Emission. [t/MWh]
    tier : ndarray of int, shape (G,)
        Cost tier, from 0.
    """
    is_in_tier = (tier[:, None] == np.arange(int(tier.max(initial=0)) + 1)).astype(np.float64)
    qualities = np.column_stack([cost_lc_per_mwh, emission_t_per_mwh, is_in_tier])
    total = source_mw.sum(axis=1, keepdims=True)
    mix = np.full((len(source_mw), qualities.shape[1]), np.nan)
    np.divide(source_mw @ qualities, total, out=mix, where=total > 0)
    return SurplusMix(mix[:, 0], mix[:, 1], mix[:, 2:])


def energy_used(served_mw: FloatArray, mix: SurplusMix, *, loss_share: float) -> EnergyUsed | None:
    """Return cost, emission and tiers of the energy a site is served with; None without energy.

    Parameters
    ----------
    served_mw : ndarray, shape (T,)
        What the site takes: its headroom, at most its request. [MW]
    mix : SurplusMix
        What it is taken from.
    loss_share : float
        Transmission loss; the surplus gives 1 / (1 - loss) for every MWh at the connection.

    Raises
    ------
    InputError
        When `loss_share` is not a share below 1.
    """
    if not 0 <= loss_share < 1:
        raise InputError(
            say("A loss of {loss_share:g} has no meaning", loss_share=loss_share),
            fix=say("Give a share below 1."),
        )
    weight = np.where(np.isnan(mix.cost_lc_per_mwh), 0.0, served_mw)
    total = float(weight.sum())
    if total <= 0:
        return None
    from_plant = total * (1 - loss_share)
    shares = weight @ _known(mix.tier_share) / total
    return EnergyUsed(
        cost_lc_per_kwh=float(weight @ _known(mix.cost_lc_per_mwh)) / from_plant / 1000,
        emission_t_per_mwh=float(weight @ _known(mix.emission_t_per_mwh)) / from_plant,
        tier_share={k: float(share) for k, share in enumerate(shares) if share > 0},
    )


def _known(values: FloatArray) -> FloatArray:
    """Return values with 0 where they are missing, which weights of 0 meet."""
    return np.where(np.isnan(values), 0.0, values)
