"""Checks that need no network model: voltage step, frequency, short-circuit strength.

Formulas and limits are those of DOMAIN section 1.5.
"""

from enum import StrEnum
from math import atan, cos, sin

VOLTAGE_STEP_LIMIT_PERCENT = 3.0
FREQUENCY_RATE_LIMIT_HZ_PER_S = 0.5
WEAK_RATIO = 3.0
STRONG_RATIO = 5.0


class GridStrength(StrEnum):
    """How a short-circuit ratio is judged for load behind converters."""

    REJECT = "reject"
    WARN = "warn"
    STRONG = "strong"


def voltage_step_percent(
    load_mw: float, load_mvar: float, *, short_circuit_mva: float, x_over_r: float
) -> float:
    """Return how far the voltage moves when a load is lost at once, in percent of nominal.

    Parameters
    ----------
    load_mw : float
        Active power that is lost. [MW]
    load_mvar : float
        Reactive power that is lost. [Mvar]
    short_circuit_mva : float
        Short-circuit power at the connection (IEC 60909). [MVA]
    x_over_r : float
        Ratio of reactance to resistance of the source.
    """
    angle = atan(x_over_r)
    return 100.0 * (load_mw * cos(angle) + load_mvar * sin(angle)) / short_circuit_mva


def frequency_rate_hz_per_s(
    lost_mw: float, *, online_mva: float, inertia_s: float, nominal_hz: float = 50.0
) -> float:
    """Return how fast the frequency moves after a sudden loss, in Hz/s.

    Parameters
    ----------
    lost_mw : float
        Power that trips at once. [MW]
    online_mva : float
        Rated power of the machines that turn. [MVA]
    inertia_s : float
        Their inertia constant. [s]
    nominal_hz : float
        Nominal frequency. [Hz]
    """
    return lost_mw * nominal_hz / (2.0 * inertia_s * online_mva)


def common_mode_cap_mw(
    *,
    online_mva: float,
    inertia_s: float,
    nominal_hz: float = 50.0,
    limit_hz_per_s: float = FREQUENCY_RATE_LIMIT_HZ_PER_S,
) -> float:
    """Return the most load that may trip for one cause, so that the frequency holds, in MW.

    Parameters
    ----------
    online_mva : float
        Rated power of the machines that turn. [MVA]
    inertia_s : float
        Their inertia constant. [s]
    nominal_hz : float
        Nominal frequency. [Hz]
    limit_hz_per_s : float
        Fastest change of frequency that is borne. [Hz/s]
    """
    return limit_hz_per_s * 2.0 * inertia_s * online_mva / nominal_hz


def short_circuit_ratio(load_mw: float, *, short_circuit_mva: float) -> float:
    """Return the short-circuit power over the load it has to bear.

    Parameters
    ----------
    load_mw : float
        Requested load, above zero. [MW]
    short_circuit_mva : float
        Short-circuit power at the connection. [MVA]
    """
    return short_circuit_mva / load_mw


def grid_strength(ratio: float) -> GridStrength:
    """Judge a short-circuit ratio: below 3 reject, from 3 warn, from 5 strong enough."""
    if ratio < WEAK_RATIO:
        return GridStrength.REJECT
    return GridStrength.WARN if ratio < STRONG_RATIO else GridStrength.STRONG
