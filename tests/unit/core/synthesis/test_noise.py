import numpy as np
import pytest

from siteselect.core.synthesis.noise import autoregressive, generator


def test_each_name_has_its_own_stream_for_a_seed():
    first = generator(1, "wind").standard_normal(5)
    assert generator(1, "wind").standard_normal(5).tolist() == first.tolist()
    assert generator(1, "sun").standard_normal(5).tolist() != first.tolist()
    assert generator(2, "wind").standard_normal(5).tolist() != first.tolist()


def test_the_share_of_the_last_value_that_stays():
    steps = generator(3, "x").standard_normal(3) * np.array([1.0, 2.0, 3.0])
    found = autoregressive(generator(3, "x"), np.array([1.0, 2.0, 3.0]), persistence=0.5)
    assert found[0] == steps[0]
    assert found[1] == pytest.approx(0.5 * steps[0] + steps[1])
    assert found[2] == pytest.approx(0.25 * steps[0] + 0.5 * steps[1] + steps[2])
