import pytest

from siteselect.core.economics.finance import (
    capital_recovery_factor,
    discounted_payback_y,
    internal_rate,
    net_present_value,
)
from siteselect.core.errors import InputError

GOLDEN = [-100.0, 30.0, 35.0, 40.0, 45.0]


@pytest.mark.parametrize(
    ("rate", "years", "factor"),
    [(0.12, 4, 0.32923), (0.12, 15, 0.14682), (0.15, 4, 0.35027), (0.0, 8, 0.125)],
)
def test_capital_recovery_factor(rate, years, factor):
    assert capital_recovery_factor(rate, years) == pytest.approx(factor, abs=5e-6)


def test_annuities_repay_the_capital():
    yearly = capital_recovery_factor(0.09, 12)
    assert net_present_value([-1.0] + 12 * [yearly], 0.09) == pytest.approx(0, abs=1e-12)


def test_net_present_value():
    assert net_present_value(GOLDEN, 0.10) == pytest.approx(16.987, rel=1e-3)
    assert net_present_value(GOLDEN, 0.0) == pytest.approx(50)
    assert net_present_value([], 0.1) == 0


def test_internal_rate():
    found = internal_rate(GOLDEN)
    assert found.rate == pytest.approx(0.17094, rel=1e-3)
    assert net_present_value(GOLDEN, found.rate) == pytest.approx(0, abs=1e-9)
    assert found.sentence == "17.1 % a year"


@pytest.mark.parametrize(
    ("flows", "rate"), [([-100.0, 50.0], -0.5), ([-1.0, 21.0], 20.0), ([100.0, -110.0], 0.10)]
)
def test_internal_rate_of_losses_windfalls_and_loans(flows, rate):
    assert internal_rate(flows).rate == pytest.approx(rate)


@pytest.mark.parametrize(
    ("flows", "changes", "says"),
    [
        ([100.0, 20.0], 0, "never changes sign"),
        ([-100.0, -20.0], 0, "never changes sign"),
        ([], 0, "never changes sign"),
        ([-100.0, 230.0, 0.0, -132.0], 2, "changes sign 2 times"),
    ],
)
def test_no_internal_rate_is_said_not_guessed(flows, changes, says):
    found = internal_rate(flows)
    assert found.rate is None
    assert found.sign_changes == changes
    assert says in found.sentence


def test_discounted_payback_is_linear_between_years():
    assert discounted_payback_y([-100.0, 30.0, 30.0, 50.0], 0.0) == pytest.approx(2.8)
    assert discounted_payback_y([-100.0, 60.0, 40.0], 0.0) == pytest.approx(2.0)
    # 100 - 55 / 1.1 = 50 left; 121 / 1.21 = 100 in the second year: half of it.
    assert discounted_payback_y([-100.0, 55.0, 121.0], 0.10) == pytest.approx(1.5)


def test_payback_at_once_and_never():
    assert discounted_payback_y([5.0, 1.0], 0.1) == 0
    assert discounted_payback_y([-100.0, 10.0], 0.1) is None
    assert discounted_payback_y([], 0.1) is None


@pytest.mark.parametrize(
    "call",
    [
        lambda: capital_recovery_factor(0.1, 0),
        lambda: capital_recovery_factor(-1.0, 5),
        lambda: net_present_value([1.0], -1.5),
        lambda: discounted_payback_y([1.0], -1.0),
    ],
)
def test_rates_and_lives_without_meaning_are_refused(call):
    with pytest.raises(InputError):
        call()
