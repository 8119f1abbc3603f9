"""Who is left paying when a tenant leaves, and what would cover it."""

from dataclasses import dataclass

from siteselect.core.economics.finance import capital_recovery_factor
from siteselect.core.errors import InputError
from siteselect.core.words import say

HOURS_PER_YEAR = 8760.0
YEARS_LOOKED_AT = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class PublicStake:
    """What the public puts into a site, and what it holds against that.

    Attributes
    ----------
    invested_usd : float
        Connection that the public paid for. [USD]
    life_y : float
        Over which it is to be repaid. [y]
    discount_rate : float
        Of the public, a year.
    reuse_share : float
        Part of what is outstanding that another tenant would take over.
    deposit_usd : float
        Held until the tenant leaves: months of bills and the bond for dismantling. [USD]
    """

    invested_usd: float
    life_y: float
    discount_rate: float
    reuse_share: float = 0.0
    deposit_usd: float = 0.0


@dataclass(frozen=True, slots=True)
class Exposure:
    """What stands open when the tenant leaves at the end of a year.

    Attributes
    ----------
    year : int
    outstanding_usd : float
        What is not repaid yet. [USD]
    stranded_usd : float
        What is left after reuse and deposit: the public pays it. [USD]
    """

    year: int
    outstanding_usd: float
    stranded_usd: float


def exposures(stake: PublicStake, years: tuple[int, ...] = YEARS_LOOKED_AT) -> tuple[Exposure, ...]:
    """Return what stands open by the year in which the tenant leaves.

    Raises
    ------
    InputError
        When a share, a life or a sum makes no sense.

    Notes
    -----
    Principal left of an annuity after y of n years: C ((1+r)^n - (1+r)^y) / ((1+r)^n - 1); with
    r = 0, C (1 - y / n). Nothing is left from year n on.
    """
    if not 0 <= stake.reuse_share <= 1:
        raise InputError(
            say("A reuse of {share:g} has no meaning", share=stake.reuse_share),
            fix=say("Give a share from 0 to 1."),
        )
    if stake.invested_usd < 0 or stake.deposit_usd < 0:
        raise InputError(say("A stake or deposit below 0 USD"), fix=say("Give amounts from 0 on."))
    payment = stake.invested_usd * capital_recovery_factor(stake.discount_rate, stake.life_y)
    found = []
    for year in years:
        outstanding = _left(stake, payment, year)
        open_usd = outstanding * (1 - stake.reuse_share) - stake.deposit_usd
        found.append(Exposure(year, outstanding, max(open_usd, 0.0)))
    return tuple(found)


def covering_deposit_usd(stake: PublicStake, years: tuple[int, ...] = YEARS_LOOKED_AT) -> float:
    """Return the deposit that leaves nothing to the public, whichever of the years it is. [USD].

    Raises
    ------
    InputError
        As :func:`exposures`.
    """
    without = PublicStake(stake.invested_usd, stake.life_y, stake.discount_rate, stake.reuse_share)
    return max((e.stranded_usd for e in exposures(without, years)), default=0.0)


def covering_take_share(
    stake: PublicStake, *, mw: float, margin_usd_per_mwh: float, committed_y: float
) -> float | None:
    """Return the share of the year's energy the tenant must pay for so that the stake is repaid.

    Parameters
    ----------
    stake : PublicStake
    mw : float
        Size of the load. [MW]
    margin_usd_per_mwh : float
        What a MWh leaves to the public. [USD/MWh]
    committed_y : float
        Years for which the tenant is bound. [y]

    Returns
    -------
    float or None
        None where no take repays it: a MWh leaves nothing, or all of the year's energy is not
        enough.

    Raises
    ------
    InputError
        When the years are not above 0.
    """
    due = max(stake.invested_usd * (1 - stake.reuse_share) - stake.deposit_usd, 0.0)
    yearly = due * capital_recovery_factor(stake.discount_rate, committed_y)
    earned = mw * HOURS_PER_YEAR * margin_usd_per_mwh
    if not due:
        return 0.0
    if earned <= 0 or yearly > earned:
        return None
    return yearly / earned


def _left(stake: PublicStake, payment_usd: float, year: float) -> float:
    if year >= stake.life_y:
        return 0.0
    rate = stake.discount_rate
    if not rate:
        return stake.invested_usd * (1 - year / stake.life_y)
    grown: float = (1 + rate) ** year
    return stake.invested_usd * grown - payment_usd * (grown - 1) / rate
