from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.synthesis.floors import contract_floor, residual_load
from siteselect.core.synthesis.months import months_of

ONE = months_of(HourCalendar(datetime(2024, 7, 1), 4))


def test_residual_load_is_never_negative():
    assert residual_load(np.array([10.0, 5.0]), np.array([4.0, 9.0])).tolist() == [6, 0]


def test_a_contract_follows_residual_load():
    found = contract_floor(
        np.array([0.0, 10.0, 20.0, 10.0]), ONE, energy_mwh=np.array([20.0]),
        available_mw=np.full(4, 100.0),
    )  # fmt: skip
    assert found == pytest.approx([0, 5, 10, 5])


def test_a_contract_asks_for_no_more_than_is_there():
    found = contract_floor(
        np.array([0.0, 10.0, 20.0, 10.0]), ONE, energy_mwh=np.array([20.0]),
        available_mw=np.array([8.0, 8.0, 8.0, 8.0]),
    )  # fmt: skip
    assert found == pytest.approx([0, 6, 8, 6])
