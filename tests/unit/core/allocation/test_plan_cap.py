"""How much of a rule is used, in words."""

import pytest

from siteselect.core.allocation.plan import PlanCap


@pytest.mark.parametrize(
    ("limit_mw", "used_mw", "words"),
    [
        (2000.0, 1234.56, "1,234.6 of 2,000.0 MW"),
        (-200.0, -310.0, "310.0 of at least 200.0 MW"),
        (0.0, -1e-12, "just met"),
        (0.0, -0.0, "just met"),
        (0.0, -42.0, "exceeded by 42.0 MW"),
    ],
)
def test_use_is_told_without_signs(limit_mw: float, used_mw: float, words: str) -> None:
    assert PlanCap("rule", limit_mw, used_mw, 0.0, "").use_words == words
