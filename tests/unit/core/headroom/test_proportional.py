"""Proportional pick-up on one and two branches, by hand, compiled and with NumPy alone."""

import numpy as np
import pytest

from siteselect.core.errors import Cancelled
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import SecurityPolicy
from siteselect.core.headroom.proportional import ProportionalModel
from tests.helpers.hosting import a_model

FAR = np.array([0.0])


def at(
    model: HostingModel,
    column: np.ndarray = FAR,
    *,
    cap_mw: float,
    closed_hours: np.ndarray | None = None,
) -> Headroom:
    """Return the capacity, the same from the kernels and from NumPy."""
    compiled, plain = (
        ProportionalModel(model, uses_kernels=uses).at(
            column, cap_mw=cap_mw, closed_hours=closed_hours
        )
        for uses in (True, False)
    )
    np.testing.assert_allclose(compiled.mw, plain.mw, rtol=1e-12, atol=1e-12)
    np.testing.assert_array_equal(compiled.binding, plain.binding)
    return compiled


def test_the_branch_that_fills_first_limits() -> None:
    model = a_model([[30.0, -50.0], [0.0, 90.0]], rating=[100.0, 100.0])
    got = at(model, np.array([0.0, 0.5]), cap_mw=1000.0)
    assert got.mw == pytest.approx([70, 20])
    assert got.binding.tolist() == [0, 1]


def test_load_that_relieves_has_the_room_of_both_ways() -> None:
    # flow 30 forwards, load pushes backwards: 130 MW to the limit at -100
    got = at(a_model([[30.0]], rating=[100.0], sources=[[0.0]]), np.array([1.0]), cap_mw=1000.0)
    assert got.mw == pytest.approx([130])


def test_sources_share_by_their_surplus() -> None:
    # a quarter of the load comes over the branch: 70 MW of room serve 280 MW
    model = a_model([[30.0]], rating=[100.0], sources=[[1.0, 0.0]], surplus=[[200.0, 600.0]])
    assert at(model, cap_mw=1000.0).mw == pytest.approx([280])


@pytest.mark.parametrize(
    ("surplus", "cap", "mw", "binding"),
    [(500.0, 40.0, 40.0, Binding.REQUEST), (25.0, 40.0, 25.0, Binding.SURPLUS),
     (40.0, 40.0, 40.0, Binding.REQUEST), (0.0, 40.0, 0.0, Binding.SURPLUS),
     (500.0, 500.0, 70.0, 0)],
)  # fmt: skip
def test_request_and_surplus_limit_too(surplus: float, cap: float, mw: float, binding: int) -> None:
    got = at(a_model([[30.0]], rating=[100.0], surplus=[[surplus]]), cap_mw=cap)
    assert got.mw == pytest.approx([mw])
    assert got.binding.tolist() == [binding]
    assert got.cap_mw == cap


def test_hours_with_shed_demand_are_closed() -> None:
    got = at(
        a_model([[30.0, 30.0]], rating=[100.0]), cap_mw=50.0, closed_hours=np.array([True, False])
    )
    assert got.mw.tolist() == [0, 50]
    assert got.binding.tolist() == [Binding.SHED_NEARBY, Binding.REQUEST]


def test_a_branch_at_its_rating_keeps_the_floor() -> None:
    got = at(a_model([[100.0, 100.04]], rating=[100.0]), cap_mw=50.0)
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
    model = a_model([[sign * 120.0]], rating=[100.0], sources=[[sign * share]], policy=policy)
    assert at(model, cap_mw=50.0).mw == pytest.approx([mw])


@pytest.mark.parametrize("policy", list(SecurityPolicy))
def test_hours_without_overload_keep_the_rating_under_every_policy(policy: SecurityPolicy) -> None:
    # hour 0 is overloaded; hour 1 is not, and a sensitivity of 2 % still counts there
    got = at(a_model([[120.0, 99.0]], rating=[100.0], sources=[[0.02]], policy=policy), cap_mw=60.0)
    assert got.mw[1] == pytest.approx(50.0)
    assert got.binding[1] == 0


def test_a_bus_without_any_sensitivity_is_not_limited() -> None:
    model = a_model([[100.0]], rating=[100.0], sources=[[0.3]])
    assert at(model, np.array([0.3]), cap_mw=50.0).mw.tolist() == [50]


def test_the_map_is_the_sites_side_by_side() -> None:
    model = ProportionalModel(a_model([[30.0, -50.0], [0.0, 90.0]], rating=[100.0, 100.0]))
    columns = np.array([[0.0, 0.4, 1.0], [0.5, 0.0, 1.0]])
    closed = np.array([[False, True, False], [False, False, False]])
    mw, binding = model.map(columns, cap_mw=300.0, closed_hours=closed)
    for i in range(3):
        alone = model.at(columns[:, i], cap_mw=300.0, closed_hours=closed[:, i])
        assert mw[:, i].tolist() == alone.mw.tolist()
        assert binding[:, i].tolist() == alone.binding.tolist()


def test_the_map_can_be_cancelled() -> None:
    class Impatient:
        def report(self, fraction: float, text: str) -> None: ...

        def raise_if_cancelled(self) -> None:
            raise Cancelled

    model = ProportionalModel(a_model([[30.0]], rating=[100.0]))
    with pytest.raises(Cancelled):
        model.map(np.zeros((1, 3)), cap_mw=1.0, progress=Impatient())
