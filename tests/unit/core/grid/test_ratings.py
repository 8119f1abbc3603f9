"""Ratings against the golden values G9 to G11 and the tables of DOMAIN sections 1.5 and 1.6."""

import numpy as np
import pytest

from siteselect.core.grid import ratings


def test_insulation_ages_twice_as_fast_every_six_degrees() -> None:
    assert ratings.ageing_rate(np.array([98.0, 104.0, 110.0])) == pytest.approx([1, 2, 4])


def test_upgraded_paper_ages_at_normal_speed_at_110_degrees() -> None:
    rate = ratings.ageing_rate(np.array([98.0, 110.0, 120.0]), is_upgraded_paper=True)
    assert rate == pytest.approx([0.2817, 1.0, 2.709], rel=1e-3)


AIR = np.array([20.0, 30.0, 40.0, 45.0, 50.0])


@pytest.mark.parametrize(
    ("limit_c", "expected"),
    [(98.0, [1.000, 0.902, 0.798, 0.743, 0.686]), (110.0, [1.111, 1.019, 0.922, 0.872, 0.820])],
)
def test_load_limit_of_a_transformer(limit_c: float, expected: list[float]) -> None:
    assert ratings.transformer_load_limit(AIR, limit_c=limit_c) == pytest.approx(expected, abs=6e-4)


def test_a_unit_bought_for_heat_starts_from_there() -> None:
    bought_hot = ratings.transformer_load_limit(np.array([40.0]), design_ambient_c=40.0)
    assert bought_hot == pytest.approx([1.0], abs=1e-6)


def test_no_load_limit_in_unbearable_heat() -> None:
    assert ratings.transformer_load_limit(np.array([97.0])) == pytest.approx([0.0], abs=1e-9)


def test_line_ratio_by_air_temperature() -> None:
    ratio = ratings.line_ambient_ratio(np.array([10.0, 25.0, 40.0, 45.0, 50.0]))
    assert ratio == pytest.approx([1.323, 1.173, 1.0, 0.935, 0.866], abs=6e-4)
    assert ratings.line_ambient_ratio(np.array([85.0])) == pytest.approx([0.0])


@pytest.mark.parametrize(
    ("age", "factor"), [(0, 1.0), (29.9, 1.0), (30, 0.95), (45, 0.95), (45.1, 0.9), (None, 0.95)]
)
def test_age_of_a_line(age: float | None, factor: float) -> None:
    assert ratings.line_age_factor(age) == factor


@pytest.mark.parametrize(
    ("age", "strained", "factor"),
    [
        (0, 0, 1.0), (20, 0, 1.0), (30, 0, 0.95), (40, 0, 0.90), (45, 0, 0.85), (70, 0, 0.75),
        (10, 500, 1.0), (10, 501, 0.97), (None, 0, 0.95),
    ],
)  # fmt: skip
def test_age_of_a_transformer(age: float | None, strained: float, factor: float) -> None:
    got = ratings.transformer_age_factor(age, strained_h_per_year=strained)
    assert got == pytest.approx(factor)


def test_firm_capacity_is_what_stays_when_one_unit_fails() -> None:
    assert ratings.transformer_firm_mva(3, 160.0) == 320.0
    assert ratings.transformer_firm_mva(3, 160.0, emergency_factor=1.3) == pytest.approx(416.0)
    assert ratings.transformer_firm_mva(4, 100.0, emergency_factor=1.5) == 400.0
    assert ratings.transformer_firm_mva(1, 160.0, emergency_factor=1.3) == 0.0
    aged = ratings.transformer_firm_mva(2, 100.0, age_factor=0.9, thermal_factor=0.8)
    assert aged == pytest.approx(72.0)


def test_interruptible_capacity_uses_the_whole_bank() -> None:
    assert ratings.transformer_interruptible_mva(3, 160.0) == pytest.approx(456.0)
    got = ratings.transformer_interruptible_mva(3, 160.0, age_factor=0.9, thermal_factor=0.8)
    assert got == pytest.approx(456.0 * 0.72)
