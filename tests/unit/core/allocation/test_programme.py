import pytest

from siteselect.core.allocation.programme import default_programme, is_ai
from siteselect.core.errors import InputError
from tests.helpers.defaults import default_assumptions
from tests.helpers.programmes import AI, MINING, a_programme


def test_the_default_programme_holds_the_assumptions() -> None:
    values = {a.key: a.value for a in default_assumptions(programme_cap_mw=1500.0)}
    programme = default_programme(values, (MINING, AI))
    assert programme.cap_mw == 1500
    assert programme.common_mode_cap_mw == 700
    assert programme.phase_cap_mw == (200, 700, 1300, 2000)
    assert programme.workload_ids == ("mining", "ai")
    assert programme.least_ai_share == 0.20


def test_a_missing_assumption_is_named() -> None:
    values = {a.key: a.value for a in default_assumptions()}
    del values["phase_3_cap_mw"]
    with pytest.raises(InputError, match="phase_3_cap_mw"):
        default_programme(values, (MINING,))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"cap_mw": -1.0}, "programme cap of -1 MW"),
        ({"cap_mw": float("nan")}, "programme cap of nan MW"),
        ({"least_ai_share": 1.5}, "least AI share of 1.5"),
        ({"region_cap_mw": {"N": -5.0}}, "cap of region N"),
        ({"energy_shares": {"ai": 2.0}}, "energy share of ai"),
        ({"phase": 3}, "no phase 3"),
    ],
)
def test_numbers_that_mean_nothing_are_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(InputError, match=words):
        a_programme(**change)


def test_a_phase_lowers_the_programme() -> None:
    assert [a_programme(phase=p).reached_mw for p in (0, 1, 2)] == [1000, 200, 700]
    assert a_programme(phase=2, cap_mw=500.0).reached_mw == 500


def test_energy_shares_replace_those_of_the_workload() -> None:
    assert a_programme().energy_share(MINING) == 0.35
    assert a_programme(energy_shares={"mining": 0.6}).energy_share(MINING) == 0.6


def test_what_counts_as_ai() -> None:
    assert [is_ai(name) for name in ("ai", "ai_training", "aisle", "mining")] == [
        True, True, False, False,
    ]  # fmt: skip
