import pytest

from siteselect.core.entities import Criterion
from siteselect.core.errors import InputError
from siteselect.core.scoring.value import value_of


def criterion(worst, best):
    return Criterion("X", "X", "", worst, best, 1, 1, "")


@pytest.mark.parametrize(
    ("worst", "best", "raw", "value"),
    [
        (20, 90, 20, 0),
        (20, 90, 90, 1),
        (20, 90, 55, 0.5),
        (20, 90, -7, 0),
        (20, 90, 99, 1),
        (24, 0, 24, 0),
        (24, 0, 6, 0.75),
        (24, 0, -1, 1),
        (24, 0, 30, 0),
        (-3, 5, 1, 0.5),
    ],
)
def test_linear_between_the_anchors_and_flat_beyond(worst, best, raw, value):
    assert value_of(raw, criterion(worst, best)) == pytest.approx(value)


def test_equal_anchors_are_refused():
    with pytest.raises(InputError, match="two different anchors"):
        value_of(1.0, criterion(3, 3))
