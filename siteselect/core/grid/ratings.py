"""What heat and age leave of a rating: lines, transformers, insulation life.

Formulas and multipliers are those of DOMAIN sections 1.5 and 1.6.
"""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray

UNKNOWN_AGE_Y = 30.0
LINE_SOUND_Y = 30.0
LINE_OLD_Y = 45.0
TRANSFORMER_SOUND_Y = 20.0
TRANSFORMER_OLD_Y = 40.0
TRANSFORMER_FLOOR = 0.75
STRAINED_HOURS_PER_YEAR = 500.0
IEC_DESIGN_AMBIENT_C = 20.0


@dataclass(frozen=True)
class TransformerThermal:
    """Steady thermal behaviour of an oil-filled transformer (IEC 60076-7:2018, ONAN/ONAF).

    Attributes
    ----------
    oil_rise_k : float
        Top-oil rise at rated load. [K]
    loss_ratio : float
        Load losses over no-load losses.
    oil_exponent, winding_exponent : float
    gradient_k : float
        Hot-spot rise over top oil at rated load. [K]
    """

    oil_rise_k: float = 52.0
    loss_ratio: float = 6.0
    oil_exponent: float = 0.8
    gradient_k: float = 26.0
    winding_exponent: float = 1.3


IEC_TRANSFORMER = TransformerThermal()


def line_ambient_ratio(
    ambient_c: FloatArray, *, conductor_c: float = 80.0, design_ambient_c: float = 40.0
) -> FloatArray:
    """Return the ampacity at an air temperature over the ampacity at the design temperature.

    Parameters
    ----------
    ambient_c : ndarray
        Air temperature. [degC]
    conductor_c : float
        Highest conductor temperature. [degC]
    design_ambient_c : float
        Air temperature of the nominal rating. [degC]

    Returns
    -------
    ndarray
        0 where the air is as hot as the conductor may be.
    """
    room = np.maximum(conductor_c - np.asarray(ambient_c, dtype=np.float64), 0.0)
    ratio: FloatArray = np.sqrt(room / (conductor_c - design_ambient_c))
    return ratio


def ageing_rate(hot_spot_c: FloatArray, *, is_upgraded_paper: bool = False) -> FloatArray:
    """Return the speed of insulation ageing relative to normal life (IEC 60076-7 section 6).

    Parameters
    ----------
    hot_spot_c : ndarray
        Hot-spot temperature. [degC]
    is_upgraded_paper : bool
        Thermally upgraded paper: rate 1 at 110 degC instead of 98 degC.
    """
    hot_spot = np.asarray(hot_spot_c, dtype=np.float64)
    if is_upgraded_paper:
        upgraded: FloatArray = np.exp(15000.0 / 383.0 - 15000.0 / (hot_spot + 273.0))
        return upgraded
    rate: FloatArray = 2.0 ** ((hot_spot - 98.0) / 6.0)
    return rate


def hot_spot_c(
    ambient_c: FloatArray, load_factor: FloatArray, *, thermal: TransformerThermal = IEC_TRANSFORMER
) -> FloatArray:
    """Return the steady hot-spot temperature of a transformer, in degC.

    Parameters
    ----------
    ambient_c : ndarray
        Air temperature, less what the unit was designed for above 20 degC. [degC]
    load_factor : ndarray
        Load over rated load.
    """
    ratio = thermal.loss_ratio
    oil = ((1.0 + ratio * np.square(load_factor)) / (1.0 + ratio)) ** thermal.oil_exponent
    winding = np.power(load_factor, thermal.winding_exponent)
    hottest: FloatArray = ambient_c + thermal.oil_rise_k * oil + thermal.gradient_k * winding
    return hottest


def transformer_load_limit(
    ambient_c: FloatArray,
    *,
    limit_c: float = 98.0,
    design_ambient_c: float = IEC_DESIGN_AMBIENT_C,
    thermal: TransformerThermal = IEC_TRANSFORMER,
) -> FloatArray:
    """Return the load factor K at which the hot spot settles at a limit.

    Parameters
    ----------
    ambient_c : ndarray
        Air temperature. [degC]
    limit_c : float
        Hot-spot limit: 98 normal, 110 upgraded paper or long emergency. [degC]
    design_ambient_c : float
        Air temperature the unit was bought for; 40 where the buyer asked for it. [degC]

    Returns
    -------
    ndarray
        0 where even no load is too hot; at most 3.
    """
    ambient = np.asarray(ambient_c, dtype=np.float64) - (design_ambient_c - IEC_DESIGN_AMBIENT_C)
    low, high = np.zeros_like(ambient), np.full_like(ambient, 3.0)
    for _ in range(60):
        middle = (low + high) / 2.0
        is_cool = hot_spot_c(ambient, middle, thermal=thermal) <= limit_c
        low, high = np.where(is_cool, middle, low), np.where(is_cool, high, middle)
    return low


def line_age_factor(age_y: float | None) -> float:
    """Return what age leaves of an overhead line's capacity; unknown age counts as 30 years."""
    age = UNKNOWN_AGE_Y if age_y is None else age_y
    if age < LINE_SOUND_Y:
        return 1.0
    return 0.95 if age <= LINE_OLD_Y else 0.90


def transformer_age_factor(age_y: float | None, *, strained_h_per_year: float = 0.0) -> float:
    """Return what age leaves of a transformer's capacity; unknown age counts as 30 years.

    Parameters
    ----------
    age_y : float or None
        Age. [y]
    strained_h_per_year : float
        Hours a year above 80 % of rated load. [h/y]
    """
    age = UNKNOWN_AGE_Y if age_y is None else age_y
    if age <= TRANSFORMER_OLD_Y:
        span = TRANSFORMER_OLD_Y - TRANSFORMER_SOUND_Y
        factor = 1.0 - 0.10 * max(0.0, age - TRANSFORMER_SOUND_Y) / span
    else:
        factor = 0.90 - 0.01 * (age - TRANSFORMER_OLD_Y)
    if strained_h_per_year > STRAINED_HOURS_PER_YEAR:
        factor -= 0.03
    return max(TRANSFORMER_FLOOR, factor)


def transformer_firm_mva(
    units: int,
    unit_mva: float,
    *,
    emergency_factor: float = 1.0,
    age_factor: float = 1.0,
    thermal_factor: float = 1.0,
) -> float:
    """Return what a bank of equal transformers carries with one of them out, in MVA.

    Parameters
    ----------
    units : int
    unit_mva : float
        Rating of one unit. [MVA]
    emergency_factor : float
        Short-time overload of the units that stay, 1.0 to 1.3 for up to two hours.
    age_factor, thermal_factor : float
        What age and heat leave, from :func:`transformer_age_factor` and
        :func:`transformer_load_limit`.

    Notes
    -----
    DOMAIN section 1.5: min((n - 1) S k_E, n S) m_age K(T). A single unit has no firm capacity.
    """
    intact = units * unit_mva
    return min((units - 1) * unit_mva * emergency_factor, intact) * age_factor * thermal_factor


def transformer_interruptible_mva(
    units: int,
    unit_mva: float,
    *,
    age_factor: float = 1.0,
    thermal_factor: float = 1.0,
    use_share: float = 0.95,
) -> float:
    """Return what a bank carries intact, for load that trips by itself, in MVA.

    Notes
    -----
    DOMAIN section 1.5: 0.95 n S m_age K(T); the load must trip within the agreed time.
    """
    return units * unit_mva * use_share * age_factor * thermal_factor
