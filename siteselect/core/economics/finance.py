"""Money over time: annuities, present value, rate of return, payback."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import expm1, inf, log1p

import numpy as np

from siteselect.core.errors import InputError
from siteselect.core.words import say

LOWEST_RATE = -0.99
PRECISION = 1e-12


@dataclass(frozen=True, slots=True)
class InternalRate:
    """The rate of return; None when the cash flow changes sign never or more than once."""

    rate: float | None
    sign_changes: int

    @property
    def sentence(self) -> str:
        """Return the rate, or why there is none, in words."""
        if self.rate is not None:
            return f"{100 * self.rate:.1f} % a year"
        if self.sign_changes > 1:
            return f"multiple: the cash flow changes sign {self.sign_changes} times"
        return "none: the cash flow never changes sign"


def capital_recovery_factor(rate: float, years: float) -> float:
    """Return the yearly payment that repays one unit of capital.

    Parameters
    ----------
    rate : float
        Discount rate a year, above -1; 0 spreads the capital evenly.
    years : float
        Life. [y]

    Raises
    ------
    InputError
        When `years` is not above 0, or `rate` is -1 or less.

    Notes
    -----
    DOMAIN section 2.4: r (1 + r)^n / ((1 + r)^n - 1).

    Examples
    --------
    >>> round(capital_recovery_factor(0.12, 4), 5)
    0.32923
    """
    if years <= 0:
        raise InputError(
            say("Nothing is repaid in {years:g} years", years=years),
            fix=say("Give a life above 0."),
        )
    _check_rate(rate)
    if not rate:
        return 1 / years
    return rate / -expm1(-years * log1p(rate))


def net_present_value(cash_flows: Sequence[float], rate: float) -> float:
    """Return the value today of yearly cash flows, the first of them today.

    Raises
    ------
    InputError
        When `rate` is -1 or less.
    """
    _check_rate(rate)
    discount = (1 + rate) ** -np.arange(len(cash_flows), dtype=np.float64)
    return float(np.asarray(cash_flows, dtype=np.float64) @ discount)


def internal_rate(cash_flows: Sequence[float]) -> InternalRate:
    """Return the rate at which the present value of yearly cash flows is zero.

    Notes
    -----
    Bisection between -99 % and the first rate, doubled from 100 %, at which the sign has changed.
    With exactly one change of sign there is exactly one such rate above -100 %.
    """
    signs = np.sign([flow for flow in cash_flows if flow])
    changes = int(np.count_nonzero(np.diff(signs)))
    if changes != 1:
        return InternalRate(None, changes)
    low, high = LOWEST_RATE, 1.0
    sign_at_low = np.sign(net_present_value(cash_flows, low))
    while np.sign(net_present_value(cash_flows, high)) == sign_at_low and high < inf:
        high *= 2
    while high - low > PRECISION * max(1.0, abs(high)):
        middle = (low + high) / 2
        if np.sign(net_present_value(cash_flows, middle)) == sign_at_low:
            low = middle
        else:
            high = middle
    return InternalRate((low + high) / 2, changes)


def discounted_payback_y(cash_flows: Sequence[float], rate: float) -> float | None:
    """Return the years until the discounted cash flows add up to zero; None when they never do.

    Linear between two years (DOMAIN section 2.4).

    Raises
    ------
    InputError
        When `rate` is -1 or less.
    """
    _check_rate(rate)
    discount = (1 + rate) ** -np.arange(len(cash_flows), dtype=np.float64)
    balance = np.cumsum(np.asarray(cash_flows, dtype=np.float64) * discount)
    paid = np.flatnonzero(balance >= 0)
    if not paid.size:
        return None
    year = int(paid[0])
    if not year:
        return 0.0
    return year - float(balance[year] / (balance[year] - balance[year - 1]))


def _check_rate(rate: float) -> None:
    if rate <= -1:
        raise InputError(
            say("A discount rate of {rate:g} has no meaning", rate=rate),
            fix=say("Give more than -1."),
        )
