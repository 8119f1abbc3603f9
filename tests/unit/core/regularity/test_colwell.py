from datetime import datetime
from math import log

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.regularity.colwell import colwell

YEAR = HourCalendar(datetime(2024, 7, 1))


def test_a_constant_level_is_constancy():
    found = colwell(np.full(8760, 7.0), YEAR)
    assert found.constancy == pytest.approx(1)
    assert found.contingency == pytest.approx(0, abs=1e-12)


def test_a_level_set_by_the_month_is_contingency():
    found = colwell(np.where(YEAR.in_months(1, 3, 5, 7, 8, 10), 100.0, 10.0), YEAR)
    share = 6 * 31 / 365
    spread = -(share * log(share) + (1 - share) * log(1 - share)) / log(11)
    assert found.contingency == pytest.approx(spread)
    assert found.constancy == pytest.approx(1 - spread)
    assert found.predictability == pytest.approx(1)


def test_levels_at_random_are_not_predictable():
    levels = 2.0 ** -np.random.default_rng(6).integers(0, 11, 8760)
    found = colwell(levels * 0.9, YEAR)
    assert found.predictability == pytest.approx(0, abs=0.02)


def test_the_unit_does_not_matter():
    series = np.random.default_rng(6).gamma(1.0, 10.0, 8760)
    assert colwell(series, YEAR) == colwell(1024 * series, YEAR)


def test_without_energy_there_are_no_levels():
    assert colwell(np.zeros(8760), YEAR) is None
