import numpy as np
import pytest

from siteselect.core.synthesis.temperature import typical_temperature


def test_the_day_swings_between_the_extremes_of_its_month():
    share = np.zeros(24)
    share[15] = 1.0
    share[9] = 0.5
    found = typical_temperature(np.arange(12.0), np.arange(12.0) + 10, share).reshape(12, 24)
    assert found[:, 0] == pytest.approx(np.arange(12.0))
    assert found[:, 15] == pytest.approx(np.arange(12.0) + 10)
    assert found[3, 9] == pytest.approx(8)
