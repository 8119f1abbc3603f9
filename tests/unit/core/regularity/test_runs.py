import numpy as np
import pytest

from siteselect.core.regularity.runs import outages_of


def outages(pattern: str, **options):
    return outages_of(np.array([hour == "x" for hour in pattern]), **options)


@pytest.mark.parametrize(
    ("pattern", "first", "hours"),
    [
        ("....", [], []),
        ("xxxx", [0], [4]),
        ("x..x", [0, 3], [1, 1]),
        (".xx.x", [1, 4], [2, 1]),
        ("", [], []),
    ],
)
def test_runs(pattern, first, hours):
    found = outages(pattern)
    assert found.first.tolist() == first
    assert found.hours.tolist() == hours


@pytest.mark.parametrize(("gap_h", "hours"), [(1, [1, 1, 2]), (2, [3, 2]), (3, [7]), (1.5, [3, 2])])
def test_recoveries_shorter_than_the_gap_are_merged(gap_h, hours):
    # Recoveries of one and of two hours.
    assert outages("x.x..xx...", merge_gap_h=gap_h).hours.tolist() == hours


def test_means():
    found = outages(".xx...x.x.")
    assert found.mean_time_between_h == pytest.approx(6 / 3)
    assert found.mean_time_to_restore_h == pytest.approx(4 / 3)
    assert found.restarts == 3


def test_an_outage_at_the_end_does_not_restart():
    assert outages("x..xx").restarts == 1
