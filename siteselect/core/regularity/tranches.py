"""Hosting capacity as tranches: how many MW hold how often."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.regularity.exceedance import positions_exceeded

SHARE_KEYS = ("tranche_firm_share", "tranche_regular_share", "tranche_opportunistic_share")
"""Assumptions that give the shares, from the most often to the least."""


@dataclass(frozen=True, slots=True)
class TrancheShares:
    """Shares of hours in which the MW of each tranche hold, from most to least.

    95 % is F_95 of DOMAIN section 1.3, the share most workloads ask for; 80 and 50 % are expert
    choices, as good as four days of five and every second hour.
    """

    firm: float = 0.95
    regular: float = 0.80
    opportunistic: float = 0.50

    def __post_init__(self) -> None:
        """Refuse shares that are none or not in order.

        Raises
        ------
        InputError
            When they are.
        """
        if not 1 >= self.firm >= self.regular >= self.opportunistic >= 0:
            raise InputError(
                f"Tranches at {self.firm:g}, {self.regular:g} and {self.opportunistic:g} of hours "
                "are not in order",
                where="assumptions, tranche shares",
                fix="Give shares between 0 and 1, the firm one largest.",
            )

    @property
    def all(self) -> tuple[float, float, float]:
        """Firm, regular, opportunistic."""
        return self.firm, self.regular, self.opportunistic


def tranche_shares(assumptions: Mapping[str, float]) -> TrancheShares:
    """Return the shares held by a study's assumptions, the defaults where it has none."""
    default = TrancheShares()
    return TrancheShares(
        *(assumptions.get(key, kept) for key, kept in zip(SHARE_KEYS, default.all, strict=True))
    )


@dataclass(frozen=True, eq=False)
class Tranches:
    """MW held at least so often, by bus or region; each holds the ones before it.

    Attributes
    ----------
    firm_mw, regular_mw, opportunistic_mw : ndarray, shape (B,)
        Cumulative: ``firm_mw <= regular_mw <= opportunistic_mw``. [MW]
    shares : TrancheShares
    """

    firm_mw: FloatArray
    regular_mw: FloatArray
    opportunistic_mw: FloatArray
    shares: TrancheShares


def tranches_of(mw: FloatArray, shares: TrancheShares) -> Tranches:
    """Return the tranches of many series.

    Parameters
    ----------
    mw : ndarray, shape (T, B)
        MW that could be had in every hour, at least one. [MW]
    shares : TrancheShares

    Notes
    -----
    Each is F_p of DOMAIN section 1.3, the lower empirical quantile at 1 - p.

    Examples
    --------
    >>> found = tranches_of(np.arange(101.0)[:, None], TrancheShares())
    >>> found.firm_mw.item(), found.regular_mw.item(), found.opportunistic_mw.item()
    (5.0, 20.0, 50.0)
    """
    positions = [int(positions_exceeded(len(mw), share)) for share in shares.all]
    by_series = np.array(mw.T, order="C")
    by_series.partition(sorted(set(positions)), axis=1)
    firm, regular, opportunistic = (by_series[:, at].copy() for at in positions)
    return Tranches(firm, regular, opportunistic, shares)
