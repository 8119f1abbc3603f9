"""A line from A to B is full; a cheap source sits behind it at A, another at B."""

import numpy as np
import pytest

from siteselect.core.headroom.giving_way import full_branches, held_back
from siteselect.core.headroom.headroom import Binding
from siteselect.core.headroom.pickup import PickupModel, SecurityPolicy

AT_A, AT_B = np.array([1.0]), np.array([0.0])
"""PTDF of the line for what is put in at A and at B (the slack)."""


def a_model(*, flow: float = 100.0, source_b: float = 60.0) -> PickupModel:
    source = np.array([[300.0, source_b]])
    ptdf = np.array([[1.0, 0.0]])
    return PickupModel(
        rating_mw=np.array([100.0]), flow_mw=np.array([[flow]]),
        pickup=ptdf @ (source / source.sum()).T, surplus_mw=source.sum(axis=1),
        source_mw=source, source_ptdf=ptdf, policy=SecurityPolicy.MUST_NOT_WORSEN,
        slack_floor_mw=0.05,
    )  # fmt: skip


def test_surplus_behind_a_full_line_does_not_close_the_other_side() -> None:
    got = a_model().at(AT_B, cap_mw=500.0)
    assert got.mw.tolist() == [60.0]
    assert got.binding.tolist() == [0], "the line, since it keeps the other 300 MW back"
    assert a_model().shares(AT_B, cap_mw=500.0).tolist() == [[0.0, 1.0]]


def test_behind_the_full_line_all_surplus_counts() -> None:
    got = a_model().at(AT_A, cap_mw=500.0)
    # load at A relieves the line by what B sends: everybody picks up
    assert got.mw.tolist() == [360.0]
    assert got.binding.tolist() == [Binding.SURPLUS]


def test_a_request_that_fits_is_the_limit_itself() -> None:
    got = a_model().at(AT_B, cap_mw=50.0)
    assert (got.mw.tolist(), got.binding.tolist()) == ([50.0], [Binding.REQUEST])


def test_without_a_full_line_nobody_gives_way() -> None:
    model = a_model(flow=40.0)
    assert model.full == ()
    assert model.at(AT_B, cap_mw=500.0).mw == pytest.approx(60 / (300 / 360))


def test_what_relieves_lets_as_much_load_the_line() -> None:
    ptdf = np.array([[1.0, -0.5]])
    full = full_branches(np.array([[100.0]]), np.array([100.0]))
    given = held_back(np.array([[300.0, 60.0]]), ptdf, np.array([0.0]), full, np.array([True]))
    assert given.given_mw.tolist() == [[30.0, 60.0]]
    assert given.branch.tolist() == [0]


def test_a_line_full_the_other_way_is_found_too() -> None:
    (found,) = full_branches(np.array([[50.0, -100.0, -130.0]]), np.array([100.0]))
    assert (found.branch, found.direction) == (0, -1.0)
    assert found.hours.tolist() == [False, True, True]
    assert found.room_mw.tolist() == [150.0, 0.0, 0.0]
