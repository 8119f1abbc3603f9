"""The regularity scores R_firm and R_int: every weight and anchor in one place.

DOMAIN section 1.3, product defaults (expert, confidence L). A term without data is dropped and
the remaining weights are scaled up: with a single year the inter-annual term falls out.
"""

from collections.abc import Sequence
from math import isnan, log

Term = tuple[float, float | None]
"""Weight and value between 0 and 1; None when the data cannot give it."""


def firm_score(
    *,
    availability: float,
    firmness: float,
    longest_outage_h: float,
    explained: float,
    interannual_variation: float | None,
) -> float:
    """Return R_firm, 0 to 100: how regular the MW are for a load that must not be interrupted.

    Parameters
    ----------
    availability : float
        A(q), share of hours.
    firmness : float
        F_95 over mean; NaN counts as 0.
    longest_outage_h : float
        L_max. [h]
    explained : float
        R2, of other years where there are any; NaN, a constant series, counts as 1.
    interannual_variation : float or None
        CV_y; None with a single year.
    """
    outage = 1 - log(1 + longest_outage_h) / log(1 + 168)
    return _weighted(
        (
            (0.35, _between(availability, 0.90, 0.999)),
            (0.25, 0.0 if isnan(firmness) else _between(firmness, 0.0, 0.8)),
            (0.15, _between(outage, 0.0, 1.0)),
            (0.15, _explained_value(explained)),
            (0.10, _interannual_value(interannual_variation)),
        )
    )


def interruptible_score(
    *,
    energy_availability: float,
    starts_per_day: float,
    explained: float,
    interannual_variation: float | None,
    mean_time_between_h: float,
) -> float:
    """Return R_int, 0 to 100: how regular the energy is for a load that may be interrupted.

    Parameters
    ----------
    energy_availability : float
        CF_q, share of the requested energy.
    starts_per_day : float
        n_start.
    explained, interannual_variation
        As in :func:`firm_score`.
    mean_time_between_h : float
        MTBI. [h]
    """
    return _weighted(
        (
            (0.40, _between(energy_availability, 0.40, 0.95)),
            (0.20, _between(starts_per_day, 4.0, 0.1)),
            (0.15, _explained_value(explained)),
            (0.15, _interannual_value(interannual_variation)),
            (0.10, _between(log(1 + mean_time_between_h), log(7), log(721))),
        )
    )


def _between(value: float, zero_at: float, one_at: float) -> float:
    return min(1.0, max(0.0, (value - zero_at) / (one_at - zero_at)))


def _explained_value(explained: float) -> float:
    return 1.0 if isnan(explained) else _between(explained, 0.0, 0.8)


def _interannual_value(variation: float | None) -> float | None:
    return None if variation is None else _between(variation, 0.30, 0.0)


def _weighted(terms: Sequence[Term]) -> float:
    known = [(weight, value) for weight, value in terms if value is not None]
    total = sum(weight for weight, _ in known)
    return 100 * sum(weight * value for weight, value in known) / total
