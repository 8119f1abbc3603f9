"""The money of a site in one sentence: whether it pays, and why or why not."""

from siteselect.core.allocation.coefficients import FLAT_TARIFFS
from siteselect.core.allocation.programme import Tariff
from siteselect.core.words import Phrase, say
from siteselect.study.money.operator import ComputingYear, MiningYear

FAR = 1.5
"""A cost of this many times what is earned is far from paying."""


SCARCE = 0.95
"""With less of its energy than this a firm load lacks power rather than a price."""


def mining_sentence(account: MiningYear, currency: str) -> Phrase:
    """Return whether mining pays for its power, and why."""
    year = account.year
    tariff, earned = year.mean_tariff_usd_per_mwh, account.earned_usd_per_mwh
    why = say(
        "at {hashprice:,.1f} USD/PH/day a MWh earns {earned:,.1f} USD after upkeep at "
        "{efficiency:g} J/TH and costs {tariff:,.1f}",
        hashprice=account.hashprice,
        earned=earned,
        efficiency=account.mine.efficiency_j_per_th,
        tariff=tariff,
    )
    local = tariff * year.currency_per_usd / 1000
    if account.energy_mwh > 0:
        return _running_sentence(account, why)
    if not year.energy_mwh > 0:
        return say("There is no energy for mining here.")
    need = account.break_even_j_per_th
    if isinstance(need, Phrase):
        return say("Mining does not pay: {why}.", why=why)
    if tariff > FAR * max(earned, 0.0):
        return say(
            "Mining is far from paying at {local:,.2f} {currency}/kWh: {why}; only machines of "
            "{need:.1f} J/TH or better would pay for their power.",
            local=local, currency=currency, why=why, need=need,
        )  # fmt: skip
    return say(
        "Mining does not pay at {local:,.2f} {currency}/kWh: {why}; only machines of {need:.1f} "
        "J/TH or better would pay for their power.",
        local=local, currency=currency, why=why, need=need,
    )  # fmt: skip


def _running_sentence(account: MiningYear, why: str) -> Phrase:
    hours = account.running_hours
    if account.result_usd >= 0:
        return say("Mining pays, running {hours:,.0f} h a year: {why} on average.",
                   hours=hours, why=why)  # fmt: skip
    return say(
        "Mining pays for its power in {hours:,.0f} h a year but not for its machines: {why} on "
        "average.",
        hours=hours, why=why,
    )  # fmt: skip


def computing_sentence(account: ComputingYear, currency: str) -> Phrase:
    """Return whether AI pays, and how little its cost moves with the tariff."""
    values, rate = account.year.values, account.year.currency_per_usd
    is_national = account.year.tariff is Tariff.NATIONAL
    other = Tariff.INCREMENTAL if is_national else Tariff.NATIONAL
    tariff = values[FLAT_TARIFFS[other]]
    cost = account.levelised_cost
    change = 100 * (account.levelised_cost_at(tariff) / cost - 1)
    moves = say(
        "an accelerator hour costs {cost:.2f} USD and sells for {price:.2f}, electricity is "
        "{share:.0f} % of it, and {local:,.2f} {currency}/kWh would move it by {change:+.1f} %",
        cost=cost,
        price=account.price,
        share=100 * account.electricity_share,
        local=tariff * rate / 1000,
        currency=currency,
        change=change,
    )
    if account.result_usd >= 0:
        return say("AI pays, and siting it hardly depends on the tariff: {moves}.", moves=moves)
    served = account.year.energy_share
    if served < SCARCE:
        return say(
            "AI does not pay here, as only {served:.0f} % of its energy is to be had; the tariff "
            "is not what siting it depends on: {moves}.",
            served=100 * served,
            moves=moves,
        )
    return say(
        "AI does not quite earn its costs, and siting it hardly depends on the tariff: {moves}.",
        moves=moves,
    )
