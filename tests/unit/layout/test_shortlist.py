from dataclasses import replace
from math import inf, nan

import pytest
from shapely import Point, box

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import BindingElement
from siteselect.layout.shortlist import SHORTLIST_COLUMNS, shortlist_rows
from tests.unit.layout.scored import a_regularity, a_score, a_shortlist, study_with_sites

COLUMNS = {column.key: column for column in SHORTLIST_COLUMNS}


def cell(key: str, score_fields: dict[str, object]) -> object:
    study = study_with_sites("A")
    (row,) = shortlist_rows(study, [a_score(study.sites[0], **score_fields)])  # type: ignore[arg-type]
    return COLUMNS[key].cell(row)


def test_best_first_equals_by_id_excluded_last() -> None:
    study = study_with_sites("A", "B", "C", "D", "E")
    points = {"S1": 40.0, "S2": None, "S3": 75.0, "S4": 40.0, "S5": 0.0}
    rows = shortlist_rows(study, [a_score(site, points[site.id]) for site in study.sites[::-1]])
    assert [(row.rank, row.site.id) for row in rows] == [
        (1, "S3"), (2, "S1"), (3, "S4"), (4, "S5"), (None, "S2"),
    ]  # fmt: skip


def test_a_score_without_its_site_is_refused_by_name() -> None:
    study, scores = a_shortlist("A", "B")
    with pytest.raises(InputError, match="S2"):
        shortlist_rows(study.with_sites(study.sites[:1]), scores)


def test_values_and_units() -> None:
    assert cell("requested_mw", {}) == 100.0
    assert cell("firm_90_mw", {}) == 90.0
    assert cell("firm_95_mw", {}) == 80.0
    assert cell("firm_99_mw", {}) == 60.0
    assert cell("energy_availability", {}) == 0.9125
    assert cell("availability", {}) == 0.75
    assert cell("longest_interruption_h", {}) == 17.0
    assert cell("interruptions_per_year", {}) == 12.5
    assert cell("connection_usd", {}) == 4_250_000
    assert cell("connection_usd_per_kw", {}) == 42.5
    assert cell("energy_cost_lc_per_kwh", {}) == 14.125
    assert cell("region", {}) == "Middle"
    assert cell("workload", {}) == "Bitcoin mining"
    assert cell("data_class", {}) == "synthetic"
    assert COLUMNS["energy_cost_lc_per_kwh"].header("CUR") == "Energy cost (CUR/kWh)"
    assert COLUMNS["name"].header("CUR") == "Site"


def test_the_limit_is_the_element_that_binds_longest_with_its_class() -> None:
    assert cell("binding_element", {}) == "Middle 220/132 kV"
    assert cell("binding_hours", {}) == 20
    assert cell("binding_data_class", {}) == "assumed"
    assert cell("binding_element", {"bindings": ()}) is None
    assert cell("binding_hours", {"bindings": ()}) is None
    first = BindingElement(0, "A-B 220 kV", 7, 0.1, DataClass.PUBLISHED)
    assert cell("binding_element", {"bindings": (first, replace(first, name="later"))}) == (
        "A-B 220 kV"
    )


def test_missing_is_none_and_never_zero() -> None:
    assert cell("firm_n1_mw", {}) is None
    assert cell("firm_n1_mw", {"firm_n1_mw": 0.0}) == 0.0
    assert cell("firm_n0_mw", {"firm_n0_mw": nan}) is None
    assert cell("firm_n0_mw", {"firm_n0_mw": inf}) is None
    assert cell("energy_cost_lc_per_kwh", {"energy_cost_lc_per_kwh": None}) is None
    assert cell("firm_95_mw", {"regularity": a_regularity(firm_mw={})}) is None
    assert cell("excluded_because", {}) is None
    assert cell("excluded_because", {"score": None}) == "Lies in a protected area"


def test_an_area_is_placed_where_it_is_connected() -> None:
    study = study_with_sites().with_sites((Site("S1", "Hall", box(2, 9, 3, 10), "ai", 50.0),))
    (row,) = shortlist_rows(study, [a_score(study.sites[0])])
    assert (COLUMNS["lon"].cell(row), COLUMNS["lat"].cell(row)) == (2.5, 9.5)


def test_text_that_no_file_can_hold_is_replaced() -> None:
    site = Site("S1", "a\0b\ud800c", Point(1, 10), "mining", 1.0)
    study = study_with_sites().with_sites((site,))
    (row,) = shortlist_rows(study, [a_score(site)])
    assert COLUMNS["name"].cell(row) == "a\ufffdb?c"


def test_keys_and_headers_are_unique_and_described() -> None:
    assert len({column.key for column in SHORTLIST_COLUMNS}) == len(SHORTLIST_COLUMNS)
    assert len({column.header("X") for column in SHORTLIST_COLUMNS}) == len(SHORTLIST_COLUMNS)
    assert all(column.description.endswith(".") for column in SHORTLIST_COLUMNS)
