"""Headroom on two buses and a triangle, by hand."""

import numpy as np
import pytest

from siteselect.core.errors import Cancelled
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.headroom.pickup import PickupModel, SecurityPolicy, binding_hours


def model(
    flow: list[list[float]],
    *,
    rating: list[float],
    pickup: list[list[float]] | None = None,
    surplus: list[float] | None = None,
    policy: SecurityPolicy = SecurityPolicy.MUST_NOT_WORSEN,
) -> PickupModel:
    """All sources sit where the PTDF is 1 unless `pickup` says otherwise."""
    gain = np.ones_like(np.array(flow)) if pickup is None else np.array(pickup)
    total = np.full(len(flow[0]), 1e4) if surplus is None else np.array(surplus)
    return PickupModel(
        rating_mw=np.array(rating), flow_mw=np.array(flow), pickup=gain, surplus_mw=total,
        source_mw=total[:, None], source_ptdf=gain[:, :1], policy=policy, slack_floor_mw=0.05,
    )  # fmt: skip


FAR = np.array([0.0])


def test_the_branch_that_fills_first_limits() -> None:
    got = model([[30.0, -50.0], [0.0, 90.0]], rating=[100.0, 100.0]).at(
        np.array([0.0, 0.5]), cap_mw=1000.0
    )
    assert got.mw == pytest.approx([70, 20])
    assert got.binding.tolist() == [0, 1]


def test_load_that_relieves_has_the_room_of_both_ways() -> None:
    # flow 30 forwards, load pushes backwards: 130 MW to the limit at -100
    got = model([[30.0]], rating=[100.0], pickup=[[0.0]]).at(np.array([1.0]), cap_mw=1000.0)
    assert got.mw == pytest.approx([130])


@pytest.mark.parametrize(
    ("surplus", "cap", "mw", "binding"),
    [(500.0, 40.0, 40.0, Binding.REQUEST), (25.0, 40.0, 25.0, Binding.SURPLUS),
     (40.0, 40.0, 40.0, Binding.REQUEST), (0.0, 40.0, 0.0, Binding.SURPLUS),
     (500.0, 500.0, 70.0, 0)],
)  # fmt: skip
def test_request_and_surplus_limit_too(surplus: float, cap: float, mw: float, binding: int) -> None:
    got = model([[30.0]], rating=[100.0], surplus=[surplus]).at(FAR, cap_mw=cap)
    assert got.mw == pytest.approx([mw])
    assert got.binding.tolist() == [binding]
    assert got.cap_mw == cap


def test_hours_with_shed_demand_are_closed() -> None:
    got = model([[30.0, 30.0]], rating=[100.0]).at(
        FAR, cap_mw=50.0, closed_hours=np.array([True, False])
    )
    assert got.mw.tolist() == [0, 50]
    assert got.binding.tolist() == [Binding.SHED_NEARBY, Binding.REQUEST]


def test_a_branch_at_its_rating_keeps_the_floor() -> None:
    got = model([[100.0, 100.04]], rating=[100.0]).at(FAR, cap_mw=50.0)
    assert got.mw == pytest.approx([0.05, 0.05])


@pytest.mark.parametrize(
    ("policy", "share", "mw"),
    [
        (SecurityPolicy.MUST_NOT_WORSEN, 0.03, 0.0), (SecurityPolicy.MUST_NOT_WORSEN, 0.029, 50.0),
        (SecurityPolicy.MUST_NOT_WORSEN, -0.5, 50.0), (SecurityPolicy.STRICT, 0.001, 0.0),
        (SecurityPolicy.STRICT, -0.5, 50.0), (SecurityPolicy.SKIP, 0.9, 50.0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_an_overloaded_branch_under_each_policy(
    policy: SecurityPolicy, share: float, mw: float, sign: float
) -> None:
    got = model([[sign * 120.0]], rating=[100.0], pickup=[[sign * share]], policy=policy).at(
        FAR, cap_mw=50.0
    )
    assert got.mw == pytest.approx([mw])


@pytest.mark.parametrize("policy", list(SecurityPolicy))
def test_hours_without_overload_keep_the_rating_under_every_policy(policy: SecurityPolicy) -> None:
    # hour 0 is overloaded; hour 1 is not, and a sensitivity of 2 % still counts there
    got = model([[120.0, 99.0]], rating=[100.0], pickup=[[0.02, 0.02]], policy=policy).at(
        FAR, cap_mw=60.0
    )
    assert got.mw[1] == pytest.approx(50.0)
    assert got.binding[1] == 0


def test_a_bus_without_any_sensitivity_is_not_limited() -> None:
    got = model([[100.0]], rating=[100.0], pickup=[[0.3]]).at(np.array([0.3]), cap_mw=50.0)
    assert got.mw.tolist() == [50]


def test_the_map_is_the_sites_side_by_side() -> None:
    grid = model([[30.0, -50.0], [0.0, 90.0]], rating=[100.0, 100.0])
    columns = np.array([[0.0, 0.4, 1.0], [0.5, 0.0, 1.0]])
    mw, binding = grid.map(columns, cap_mw=300.0)
    for i in range(3):
        alone = grid.at(columns[:, i], cap_mw=300.0)
        assert mw[:, i].tolist() == alone.mw.tolist()
        assert binding[:, i].tolist() == alone.binding.tolist()


def test_the_map_can_be_cancelled() -> None:
    class Impatient:
        def report(self, fraction: float, text: str) -> None: ...

        def raise_if_cancelled(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        model([[30.0]], rating=[100.0]).map(np.zeros((1, 3)), cap_mw=1.0, progress=Impatient())


def test_what_binds_most_comes_first() -> None:
    headroom = Headroom(np.zeros(6), np.array([4, -2, 4, -1, -2, -2]), 10.0)
    assert binding_hours(headroom) == [(Binding.SURPLUS, 3), (4, 2), (Binding.REQUEST, 1)]
    assert isinstance(binding_hours(headroom)[0][0], Binding)
