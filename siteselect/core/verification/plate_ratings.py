"""What heat and age leave of the ratings on the plates, reckoned a second time.

Formulas are those of docs/methods/ratings.md.
"""

from collections.abc import Sequence

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import Line, Transformer
from siteselect.core.tables import NamedColumns
from siteselect.core.verification.rules import RatingRules

MONTHS = 12
CONDUCTOR_C, HOT_SPOT_C = 80.0, 98.0
STANDARD_AIR_C = 20.0
UNKNOWN_AGE_Y = 30
OIL_RISE_K, LOSS_RATIO, GRADIENT_K = 52.0, 6.0, 26.0


def plate_ratings_mw(
    lines: Sequence[Line],
    transformers: Sequence[Transformer],
    region_of_station: dict[str, str],
    temperature_c: NamedColumns,
    rules: RatingRules,
) -> FloatArray:
    """Return what lines, then transformers may carry in every month, shape (L, 12), in MW.

    Without security margin and emergency factor.

    Parameters
    ----------
    temperature_c : NamedColumns, shape (288, R)
        Typical air temperature by month and hour of the day, one column per region. [degC]
    """
    by_region = {
        name: temperature_c.column(name).reshape(MONTHS, -1) for name in temperature_c.columns
    }
    hottest = {station: by_region[name].max(axis=1) for station, name in region_of_station.items()}
    mean = {station: by_region[name].mean(axis=1) for station, name in region_of_station.items()}
    of_lines = [
        line.rating_mw
        * _aged(_line_part(_age(line.year, rules)), rules)
        * _line_heat(np.maximum(hottest[line.from_substation], hottest[line.to_substation]), rules)
        for line in lines
    ]
    of_banks = [
        bank.mva
        * rules.power_factor
        * _aged(_transformer_part(_age(bank.year, rules)), rules)
        * _transformer_heat(mean[bank.substation_id], rules)
        for bank in transformers
    ]
    return np.array([*of_lines, *of_banks]).reshape(-1, MONTHS)


def _age(year: int | None, rules: RatingRules) -> float:
    return UNKNOWN_AGE_Y if year is None else rules.year - year


def _aged(part: float, rules: RatingRules) -> float:
    return 1.0 - rules.age_derating * (1.0 - part)


def _line_part(age_y: float) -> float:
    if age_y < 30:
        return 1.0
    return 0.95 if age_y <= 45 else 0.9


def _transformer_part(age_y: float) -> float:
    """Return what age leaves: all for 20 years, 0.9 at 40, then 0.01 a year less, least 0.75."""
    points_y, parts = (20.0, 40.0, 55.0), (1.0, 0.9, 0.75)
    return float(np.interp(age_y, points_y, parts))


def _line_heat(air_c: FloatArray, rules: RatingRules) -> FloatArray:
    span = CONDUCTOR_C - rules.design_ambient_c
    ratio: FloatArray = np.sqrt(np.maximum(CONDUCTOR_C - air_c, 0.0) / span)
    return np.minimum(ratio, rules.ambient_rating_ceiling)


def _transformer_heat(air_c: FloatArray, rules: RatingRules) -> FloatArray:
    """Return the load at which the hot spot settles at its limit, of 20,001 loads in between."""
    load = np.linspace(0.0, 3.0, 20_001)
    oil = ((1.0 + LOSS_RATIO * load**2) / (1.0 + LOSS_RATIO)) ** 0.8
    rise = OIL_RISE_K * oil + GRADIENT_K * load**1.3
    room = HOT_SPOT_C - (air_c - (rules.design_ambient_c - STANDARD_AIR_C))
    return np.minimum(np.interp(room, rise, load), rules.ambient_rating_ceiling)
