"""What a new load gives to or takes from everybody else (DOMAIN sections 4.3 and 4.4)."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import Phrase, say

LEAST_SHARE_OF_HOURS = 0.95
"""Share of the served hours in which the tariff must cover the cost (DOMAIN section 4.3)."""

KWH_PER_MWH = 1000.0


@dataclass(frozen=True, eq=False)
class ServedEnergy:
    """What a load is served with, by hour.

    Attributes
    ----------
    mw : ndarray, shape (T,)
        At the connection. [MW]
    cost_lc_per_mwh, emission_t_per_mwh : ndarray, shape (T,)
        Marginal cost and emission at the plants that serve it; NaN where nothing is served.
        [local currency/MWh, t/MWh]
    tier_share : ndarray, shape (T, K)
        Share of every cost tier.
    """

    mw: FloatArray
    cost_lc_per_mwh: FloatArray
    emission_t_per_mwh: FloatArray
    tier_share: FloatArray


@dataclass(frozen=True, slots=True)
class PublicTerms:
    """What everybody else's bill depends on.

    Attributes
    ----------
    loss_share : float
        Transmission loss; plants give 1 / (1 - loss) for a MWh at the connection.
    network_lc_per_mwh : float
        Cost of the network for a MWh of new load. [local currency/MWh]
    existing_sales_mwh : float
        Energy sold to existing consumers in a year. [MWh]
    capacity_payments_lc : float or None
        Capacity payments of a year; None where not given. [local currency]
    curtailment_lc_per_mwh : float
        Compensation that is paid for a curtailed MWh. [local currency/MWh]
    connection_lc_per_year : float
        Annuity of what the public pays of the connection. [local currency/year]
    """

    loss_share: float
    network_lc_per_mwh: float
    existing_sales_mwh: float
    capacity_payments_lc: float | None
    curtailment_lc_per_mwh: float
    connection_lc_per_year: float

    def __post_init__(self) -> None:
        """Refuse what cannot be.

        Raises
        ------
        InputError
            When the loss is no share below 1, or existing sales are not above 0.
        """
        if not 0 <= self.loss_share < 1:
            raise InputError(
                say("A loss of {share:g} has no meaning", share=self.loss_share),
                fix=say("Give a share from 0 to below 1."),
            )
        if not self.existing_sales_mwh > 0:
            raise InputError(
                say("Existing sales of {mwh:g} MWh", mwh=self.existing_sales_mwh),
                fix=say("Give the energy sold in a year."),
            )


@dataclass(frozen=True, eq=False)
class PublicValue:
    """One year of a load as everybody else sees it; money in the study's currency.

    Attributes
    ----------
    energy_mwh : float
        Served at the connection. [MWh]
    paid_lc, cost_lc, network_lc : float
        What the load pays for energy, what the energy costs delivered, what the network costs.
    contribution_lc : float
        What is left: paid less cost less network.
    contribution_by_tier : dict of int to (float, float)
        MWh and contribution by cost tier of the energy used.
    subsidised_share : float or None
        Share of the served hours in which the load pays less than it costs; None without energy.
    mean_margin_lc_per_mwh : float or None
        Contribution over energy.
    avoided_curtailment_lc : float
        Compensation for curtailed energy that the load uses up.
    connection_lc : float
        What the public pays of the connection in a year.
    relief_lc_per_kwh : float
        By how much the bill of every kWh of existing consumers falls; negative when it rises.
    dilution_lc_per_kwh : float or None
        By how much capacity payments over energy sold fall, as more is sold.
    emission_t : float
        Carbon dioxide of the energy used. [t]
    """

    energy_mwh: float
    paid_lc: float
    cost_lc: float
    network_lc: float
    contribution_lc: float
    contribution_by_tier: dict[int, tuple[float, float]]
    subsidised_share: float | None
    mean_margin_lc_per_mwh: float | None
    avoided_curtailment_lc: float
    connection_lc: float
    relief_lc_per_kwh: float
    dilution_lc_per_kwh: float | None
    emission_t: float

    @property
    def total_lc(self) -> float:
        """Public benefit of a year: contribution, curtailment avoided, less the connection."""
        return self.contribution_lc + self.avoided_curtailment_lc - self.connection_lc

    @property
    def needs_no_subsidy(self) -> bool | None:
        """Whether the tariff covers the cost on average and in 95 % of hours; None untested.

        DOMAIN section 4.3: on by default, after what was objected to a special tariff.
        """
        if self.subsidised_share is None or self.mean_margin_lc_per_mwh is None:
            return None
        is_rare = self.subsidised_share <= 1 - LEAST_SHARE_OF_HOURS + 1e-12
        return self.mean_margin_lc_per_mwh >= 0 and is_rare

    @property
    def verdict(self) -> Phrase:
        """Whether the load stands on its own, in one sentence."""
        if self.needs_no_subsidy is None or self.mean_margin_lc_per_mwh is None:
            return say("No energy is served, so there is nothing to test.")
        margin = self.mean_margin_lc_per_mwh / KWH_PER_MWH
        share = 100 * (self.subsidised_share or 0.0)
        if self.needs_no_subsidy:
            return say(
                "No subsidy: the tariff leaves {margin:,.2f} per kWh on average and falls short "
                "in {share:.1f} % of the served hours.",
                margin=margin, share=share,
            )  # fmt: skip
        if margin < 0:
            return say(
                "A subsidy: every kWh costs {margin:,.2f} more than it pays.", margin=-margin
            )
        return say(
            "A subsidy in {share:.1f} % of the served hours, though {margin:,.2f} per kWh is left "
            "on average.",
            margin=margin, share=share,
        )  # fmt: skip


def public_value(
    served: ServedEnergy, tariff_lc_per_mwh: FloatArray, terms: PublicTerms
) -> PublicValue:
    """Return what one year of a load means for everybody else.

    Parameters
    ----------
    served : ServedEnergy
    tariff_lc_per_mwh : ndarray, shape (T,)
        What the load pays. [local currency/MWh]
    terms : PublicTerms

    Notes
    -----
    DOMAIN section 4.4: sum of d (tau - c / (1 - loss) - network), plus the compensation of
    curtailed energy (tier 0) that is used up, less the public's connection annuity; over the
    existing sales it is the tariff relief. Capacity payments are sunk: new load dilutes them over
    more kWh and never avoids them.
    """
    is_served = served.mw > 0
    mw = np.where(is_served, served.mw, 0.0)
    delivered = np.where(is_served, served.cost_lc_per_mwh, 0.0) / (1 - terms.loss_share)
    margin = np.where(is_served, tariff_lc_per_mwh - delivered - terms.network_lc_per_mwh, 0.0)
    energy = float(mw.sum())
    contribution = float(mw @ margin)
    tiers = _by_tier(mw, margin, np.nan_to_num(served.tier_share))
    avoided = tiers.get(0, (0.0, 0.0))[0] * terms.curtailment_lc_per_mwh
    total = contribution + avoided - terms.connection_lc_per_year
    emission = np.where(is_served, served.emission_t_per_mwh, 0.0) / (1 - terms.loss_share)
    return PublicValue(
        energy_mwh=energy,
        paid_lc=float(mw @ np.where(is_served, tariff_lc_per_mwh, 0.0)),
        cost_lc=float(mw @ delivered),
        network_lc=energy * terms.network_lc_per_mwh,
        contribution_lc=contribution,
        contribution_by_tier=tiers,
        subsidised_share=_share_short(margin, is_served),
        mean_margin_lc_per_mwh=contribution / energy if energy else None,
        avoided_curtailment_lc=avoided,
        connection_lc=terms.connection_lc_per_year,
        relief_lc_per_kwh=total / terms.existing_sales_mwh / KWH_PER_MWH,
        dilution_lc_per_kwh=_dilution(terms, energy),
        emission_t=float(mw @ emission),
    )


def _by_tier(
    mw: FloatArray, margin: FloatArray, tier_share: FloatArray
) -> dict[int, tuple[float, float]]:
    energy = mw @ tier_share
    money = (mw * margin) @ tier_share
    return {k: (float(energy[k]), float(money[k])) for k in range(len(energy)) if energy[k] > 0}


def _share_short(margin: FloatArray, is_served: BoolArray) -> float | None:
    return float((margin[is_served] < 0).mean()) if is_served.any() else None


def _dilution(terms: PublicTerms, energy_mwh: float) -> float | None:
    if terms.capacity_payments_lc is None:
        return None
    before = terms.capacity_payments_lc / terms.existing_sales_mwh
    after = terms.capacity_payments_lc / (terms.existing_sales_mwh + energy_mwh)
    return (before - after) / KWH_PER_MWH
