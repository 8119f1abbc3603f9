"""The tables every new study starts from."""

from dataclasses import fields

import pytest

from siteselect.core.entities import Criterion, LoadClass, Workload
from siteselect.core.provenance import Assumption
from tests.unit.core.economics.defaults import default_rows


@pytest.mark.parametrize(
    ("name", "entity"),
    [("assumptions", Assumption), ("criteria", Criterion), ("workloads", Workload)],
)
def test_columns_are_the_fields_and_every_cell_is_filled(name, entity):
    rows = default_rows(name)
    assert list(rows[0]) == [field.name for field in fields(entity)]
    assert all(value not in {None, ""} for row in rows for value in row.values())


@pytest.mark.parametrize(
    ("name", "key"), [("assumptions", "key"), ("criteria", "id"), ("workloads", "id")]
)
def test_keys_are_unique_and_plain(name, key):
    keys = [row[key] for row in default_rows(name)]
    assert len(set(keys)) == len(keys)
    assert all(key.isascii() and " " not in key for key in keys)


def test_both_weight_presets_add_up_to_100():
    rows = default_rows("criteria")
    assert [row["id"] for row in rows] == [f"C{n}" for n in range(1, 23)]
    assert sum(float(row["weight_interruptible"]) for row in rows) == 100
    assert sum(float(row["weight_firm"]) for row in rows) == 100


def test_every_assumption_lies_in_its_range_and_says_how_sure_it_is():
    for row in default_rows("assumptions"):
        assert float(row["low"]) <= float(row["value"]) <= float(row["high"]), row["key"]
        assert row["confidence"] in {"H", "M", "L"}, row["key"]


def test_three_kinds_of_load_are_enabled():
    rows = {row["id"]: row for row in default_rows("workloads")}
    enabled = {name for name, row in rows.items() if row["is_enabled"] == "true"}
    assert enabled == {"bitcoin_mining", "ai_inference", "ai_training"}
    assert rows["bitcoin_mining"]["load_class"] == LoadClass.INTERRUPTIBLE
    assert rows["ai_inference"]["load_class"] == LoadClass.FIRM
    assert all(LoadClass(row["load_class"]) for row in rows.values())
