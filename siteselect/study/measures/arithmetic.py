"""Measures that need no study: formulas of the domain held against their worked values."""

from siteselect.study.measures.context import Context
from siteselect.study.measures.measurement import Measurement

KWH_PER_MWH = 1000.0


def breakeven_efficiency(
    context: Context,
    *,
    hashprice_usd_per_ph_day: float,
    pool_fee: float,
    power_usage: float,
    tariff_lc_per_kwh: float,
    other_tariff_lc_per_kwh: float,
    other_target: float,
    tolerance_share: float,
) -> Measurement:
    """Return the efficiency at which mining just pays for its power. [J/TH].

    A second tariff must give `other_target` within the same share.

    References
    ----------
    DOMAIN section 2.1: ``HP (1 - f) / (0.024 tau PUE)``.
    """

    def at(tariff_lc_per_kwh: float) -> float:
        usd_per_mwh = tariff_lc_per_kwh * KWH_PER_MWH / context.study.info.currency_per_usd
        return hashprice_usd_per_ph_day * (1 - pool_fee) / (0.024 * usd_per_mwh * power_usage)

    other = at(other_tariff_lc_per_kwh)
    return Measurement(
        at(tariff_lc_per_kwh),
        f"arithmetic, no base case enters; at {other_tariff_lc_per_kwh:g} per kWh {other:.2f} J/TH "
        f"({other_target:g})",
        holds=abs(other / other_target - 1) <= tolerance_share,
    )


def not_modelled(context: Context) -> Measurement:  # noqa: ARG001 - every measure is called alike
    """Return nothing: the model does not hold this quantity."""
    return Measurement(None)
