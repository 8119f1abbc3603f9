import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from siteselect import __version__
from siteselect.export.csv_table import inert, write_csv
from siteselect.layout.imprint import Imprint
from siteselect.layout.shortlist import SHORTLIST_COLUMNS
from tests.unit.export.hostile import NAMES
from tests.unit.layout.scored import a_score, a_shortlist

STARTS_A_FORMULA = set("=+-@\t\r＝＋－＠")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_header_has_units_and_rows_have_numbers(tmp_path: Path) -> None:
    study, scores = a_shortlist("West field", "East field")
    write_csv(study, scores, tmp_path / "s.csv")
    first, second = read(tmp_path / "s.csv")
    assert first["Rank"] == "1"
    assert first["Site"] == "West field"
    assert float(first["Requested (MW)"]) == 100.0
    assert float(first["Firm N-0 (MW)"]) == 80.0
    assert first["Firm N-1 (MW)"] == ""
    assert float(first["Energy cost (CUR/kWh)"]) == 14.125
    assert float(first["Score (0-100)"]) == 90.0
    assert second["Rank"] == "2"


def test_it_starts_with_the_mark_that_spreadsheets_need_and_ends_lines_as_rfc_4180(
    tmp_path: Path,
) -> None:
    study, scores = a_shortlist("A")
    write_csv(study, scores, tmp_path / "s.csv")
    content = (tmp_path / "s.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfRank,")
    assert content.endswith(b"\r\n")


def test_pandas_reads_it_as_it_is(tmp_path: Path) -> None:
    study, scores = a_shortlist("A", "B")
    write_csv(study, scores, tmp_path / "s.csv")
    table = pd.read_csv(tmp_path / "s.csv")
    assert table["Rank"].tolist() == [1, 2]
    assert table["Connection cost (USD)"].tolist() == [4_250_000, 4_250_000]


def test_hostile_names_survive_and_start_no_formula(tmp_path: Path) -> None:
    study, scores = a_shortlist(*NAMES)
    write_csv(study, scores, tmp_path / "s.csv")
    rows = {row["Site id"]: row for row in read(tmp_path / "s.csv")}
    assert len(rows) == len(NAMES)
    for number, name in enumerate(NAMES, start=1):
        written = rows[f"S{number}"]["Site"]
        assert written in {name, f"'{name}"}
        assert (written.lstrip(" \n") or " ")[0] not in STARTS_A_FORMULA


def test_no_text_cell_of_any_column_starts_a_formula(tmp_path: Path) -> None:
    study, (score,) = a_shortlist("=1")
    evil = replace(
        score, sentence="=1+1", connection=replace(score.connection, substation_name="@x"),
        bindings=(replace(score.bindings[0], name="-bad"),),
    )  # fmt: skip
    study = replace(study, info=replace(study.info, title="+title", attribution=("=source",)))
    write_csv(study, (evil,), tmp_path / "s.csv")
    ((_, cells),) = enumerate(read(tmp_path / "s.csv"))
    numbers = {c.header("CUR") for c in SHORTLIST_COLUMNS if c.kind != "text"}
    for header, cell in cells.items():
        if header not in numbers and cell:
            assert cell[0] not in STARTS_A_FORMULA, header


def test_negative_numbers_stay_numbers(tmp_path: Path) -> None:
    assert inert(-71.25) == -71.25
    study, (score,) = a_shortlist("A")
    write_csv(study, (replace(score, energy_cost_lc_per_kwh=-3.5),), tmp_path / "s.csv")
    assert read(tmp_path / "s.csv")[0]["Energy cost (CUR/kWh)"] == "-3.5"


def test_every_row_says_where_it_comes_from(tmp_path: Path) -> None:
    study, scores = a_shortlist("A", "B")
    imprint = Imprint(date(2026, 11, 23), scenario="Dry year", classification="Internal")
    write_csv(study, scores, tmp_path / "s.csv", imprint=imprint)
    for row in read(tmp_path / "s.csv"):
        assert row["Study"] == "Three regions"
        assert row["Study hash"] == study.content_hash
        assert row["Program"] == f"SiteSelect {__version__}"
        assert row["Made on"] == "2026-11-23"
        assert row["Scenario"] == "Dry year"
        assert row["Classification"] == "Internal"
        assert "synthetic" in row["Bear in mind"]
        assert "Made up for tests" in row["Sources"]


def test_an_empty_shortlist_is_a_header(tmp_path: Path) -> None:
    study, _ = a_shortlist()
    write_csv(study, (), tmp_path / "s.csv")
    assert read(tmp_path / "s.csv") == []
    assert (tmp_path / "s.csv").read_text("utf-8-sig").startswith("Rank,Site id,Site,")


def test_an_excluded_site_has_its_reason_and_no_rank(tmp_path: Path) -> None:
    study, _ = a_shortlist("A")
    write_csv(study, (a_score(study.sites[0], None),), tmp_path / "s.csv")
    (row,) = read(tmp_path / "s.csv")
    assert (row["Rank"], row["Score (0-100)"]) == ("", "")
    assert row["Excluded because"] == "Lies in a protected area"


@pytest.mark.parametrize("cell", ["", "plain", "a=b", "3 MW", None, 5])
def test_harmless_cells_are_left_alone(cell: str | int | None) -> None:
    assert inert(cell) == cell
