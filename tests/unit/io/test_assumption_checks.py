"""Assumptions that are missing or that nobody can calculate with."""

from dataclasses import replace
from pathlib import Path

import pytest

from siteselect.core.errors import InputError
from siteselect.io.study_file import read_study, write_study
from tests.helpers.studies import three_region_study
from tests.unit.io.damage import run_sql


def sentence_of(path: Path) -> str:
    with pytest.raises(InputError) as error:
        read_study(path)
    sentence = error.value.sentence
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


def test_missing_assumptions_are_named_together(study_path: Path) -> None:
    run_sql(
        study_path, "DELETE FROM assumptions WHERE key IN ('reserve_share', 'contingency_factor')"
    )
    expected = "layer 'assumptions', column 'key' lacks 'reserve_share', 'contingency_factor'"
    assert expected in sentence_of(study_path)


def test_a_study_without_any_assumption_is_refused(study_path: Path) -> None:
    run_sql(study_path, "DELETE FROM assumptions")
    sentence = sentence_of(study_path)
    assert sentence.count("layer 'assumptions'") == 1
    assert "'unknown_asset_age_y'" in sentence


@pytest.mark.parametrize(
    ("key", "column", "number", "instead"),
    [
        ("reserve_share", "value", "-0.05", "-0.05 instead of a number of 0 or more and at most 1"),
        ("loss_share", "value", "3", "3 instead of a number of 0 or more and at most 1"),
        ("reserve_share", "low", "-1", "-1 instead of a number of 0 or more"),
        ("security_margin", "value", "0", "0 instead of a number above 0 and at most 1"),
        ("security_margin", "value", "-0.95", "-0.95 instead of a number above 0"),
        ("transformer_power_factor", "value", "0", "0 instead of a number above 0"),
        ("transformer_reactance_pu", "value", "0", "0 instead of a number above 0"),
        ("route_factor", "value", "0", "0 instead of a number above 0"),
        ("terrain_factor", "value", "-1", "-1 instead of a number above 0"),
        ("contingency_factor", "value", "0", "0 instead of a number above 0"),
        ("contingency_factor", "high", "-2", "-2 instead of a number above 0"),
        ("programme_cap_mw", "value", "-1", "-1 instead of a number of 0 or more"),
        ("line_usd_per_km_132", "value", "-1", "-1 instead of a number of 0 or more"),
        ("reserve_share", "low", "0.5", "0.5, which is more than the high end 0.1"),
        ("reserve_share", "value", "9e999", "an infinite number"),
        ("reserve_share", "value", "NULL", "is empty"),
    ],
)
def test_a_number_that_cannot_be_is_told_with_key_and_row(
    study_path: Path, key: str, column: str, number: str, instead: str
) -> None:
    run_sql(study_path, f"UPDATE assumptions SET {column} = {number} WHERE key = '{key}'")
    sentence = sentence_of(study_path)
    assert f"(key '{key}'), column '{column}'" in sentence
    assert "row fid " in sentence
    assert instead in sentence


@pytest.mark.parametrize(
    ("key", "number"),
    [("reserve_share", 0), ("reserve_share", 1), ("programme_cap_mw", 0), ("route_factor", 0.01),
     ("security_margin", 1)],
)  # fmt: skip
def test_the_ends_of_what_can_be_are_read(study_path: Path, key: str, number: float) -> None:
    run_sql(study_path, f"UPDATE assumptions SET value = {number} WHERE key = '{key}'")
    found = {row.key: row.value for row in read_study(study_path).assumptions}
    assert found[key] == number


def test_what_could_not_be_opened_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "s.gpkg"
    with pytest.raises(InputError, match="lacks 'reserve_share'"):
        write_study(replace(three_region_study(), assumptions=()), path)
    assert not path.exists()


def test_assumptions_of_someones_own_may_be_anything(study_path: Path) -> None:
    run_sql(
        study_path,
        "INSERT INTO assumptions (key, label, value, unit, low, high, source, as_of, confidence) "
        "VALUES ('delta_c', 'Mine', -5, 'K', 3, -3, 'me', '2026', 'L')",
    )
    assert read_study(study_path).assumptions[-1].value == -5


@pytest.mark.parametrize(
    ("overrides", "told"),
    [
        (
            '{"reserve_shar": 0.1}',
            "overrides 'reserve_shar', which is no assumption of the study: "
            "did you mean 'reserve_share'?",
        ),
        ('{"zz": 1}', "overrides 'zz', which is no assumption of the study: Correct the key"),
        ('{"reserve_share": 3}', "sets 'reserve_share' to 3 instead of a number of 0 or more"),
        ('{"reserve_share": "much"}', "sets 'reserve_share' to \"much\" instead of a number"),
        ('{"reserve_share": true}', "sets 'reserve_share' to true instead of a number"),
        ('{"reserve_share": 1e999}', "sets 'reserve_share' to Infinity instead of a number"),
        ('{"reserve_from_gas": null}', "sets 'reserve_from_gas' to null instead of a number"),
    ],
)
def test_an_override_that_cannot_be_is_told_with_scenario_and_key(
    study_path: Path, overrides: str, told: str
) -> None:
    run_sql(study_path, f"UPDATE scenarios SET overrides = '{overrides}' WHERE id = 'base'")
    sentence = sentence_of(study_path)
    assert "layer 'scenarios', row fid 1 (id 'base'), column 'overrides'" in sentence
    assert told in sentence


def test_overrides_of_assumptions_and_of_who_carries_reserve_are_taken(study_path: Path) -> None:
    overrides = '{"reserve_share": 0.1, "reserve_from_gas": 1}'
    run_sql(study_path, f"UPDATE scenarios SET overrides = '{overrides}' WHERE id = 'base'")
    (scenario,) = read_study(study_path).scenarios
    assert scenario.overrides == {"reserve_share": 0.1, "reserve_from_gas": 1}
