"""Checks without a network, against the golden values G18 and G19."""

import pytest

from siteselect.core.headroom import proxies
from siteselect.core.headroom.proxies import GridStrength


def test_voltage_step() -> None:
    step = proxies.voltage_step_percent(200.0, 50.0, short_circuit_mva=3000.0, x_over_r=10.0)
    assert step == pytest.approx(2.322, rel=1e-3)


def test_frequency_rate_and_its_cap() -> None:
    online = 10_500.0 / 0.8
    rate = proxies.frequency_rate_hz_per_s(2000.0, online_mva=online, inertia_s=3.5)
    assert rate == pytest.approx(1.088, rel=1e-3)
    cap = proxies.common_mode_cap_mw(online_mva=online, inertia_s=3.5)
    assert cap == pytest.approx(919.0, rel=1e-3)
    night = proxies.common_mode_cap_mw(online_mva=7_000.0 / 0.8, inertia_s=4.0)
    assert night == pytest.approx(700.0, rel=1e-3)


@pytest.mark.parametrize(
    ("load", "verdict"),
    [(301.0, GridStrength.REJECT), (300.0, GridStrength.WARN), (181.0, GridStrength.WARN),
     (180.0, GridStrength.STRONG)],
)  # fmt: skip
def test_strength(load: float, verdict: GridStrength) -> None:
    ratio = proxies.short_circuit_ratio(load, short_circuit_mva=900.0)
    assert proxies.grid_strength(ratio) is verdict
