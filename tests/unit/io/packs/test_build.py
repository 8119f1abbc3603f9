"""The made-up pack as a planner would make one: everything worked by hand."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from shapely import Point, box

from siteselect.core.entities import LoadClass
from siteselect.core.errors import InputError
from siteselect.io.packs import build_pack
from siteselect.io.study_file import read_study, write_study
from siteselect.study.data_classes import DataClasses

PACK = Path(__file__).resolve().parents[4] / "resources" / "three_regions"


@pytest.fixture(scope="module")
def study():
    return build_pack(PACK)


@pytest.fixture
def pack(tmp_path):
    return Path(shutil.copytree(PACK, tmp_path / "pack"))


def edit(pack, name, old, new):
    path = pack / "sources" / f"{name}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_says_what_its_pack_file_says(study):
    assert study.info.name == "three-regions"
    assert study.info.currency_per_usd == 100.0
    assert study.info.n_hours == 48
    assert study.info.hourly_class == "synthetic"
    assert study.info.attribution == ("Made up for tests and first steps",)


def test_holds_every_row_of_its_tables(study):
    assert [s.id for s in study.substations] == ["WST", "MID", "EST", "SOU"]
    assert [line.rating_mw for line in study.lines] == [1600, 800, 500, 500]
    assert [p.in_service for p in study.plants] == [True, True, True, False]
    assert study.regions[2].area.equals(box(2.5, 8.5, 3.5, 10.5))
    assert study.sites[0].geometry == Point(1.1, 9.9)
    assert study.zones[0].is_hard
    assert study.places[0].population == 2_000_000


def test_brings_hourly_tables_as_they_are(study):
    demand = study.hourly_demand
    assert demand.columns == ("W", "M", "E")
    assert demand.values[0].tolist() == [80, 160, 320]
    assert demand.values[8].tolist() == [100, 200, 400]
    assert demand.values[47].tolist() == [120, 240, 480]
    assert study.hourly_availability.column("wind")[[7, 8, 24]].tolist() == [0.8, 0.2, 0.8]


def test_temperature_runs_month_by_month_from_minimum_to_maximum(study):
    assert study.temperature_c.values.shape == (288, 3)
    day = study.temperature_c.column("E")[24 * 6 : 24 * 7]
    assert day.tolist() == [20.0] * 8 + [30.0] * 10 + [25.0] * 6


def test_takes_the_programs_workloads_criteria_and_assumptions(study):
    assert study.workload("bitcoin_mining").load_class is LoadClass.INTERRUPTIBLE
    assert {"C1", "C22"} <= {c.id for c in study.criteria}
    assert study.assumption_values()["reserve_share"] == 0.05


def test_overrides_an_assumption_in_its_place(study, pack):
    assert study.assumption_values()["largest_infeed_mw"] == 100
    keys = [a.key for a in study.assumptions]
    (pack / "sources" / "assumptions.csv").unlink()
    plain = build_pack(pack)
    assert [a.key for a in plain.assumptions] == keys
    assert plain.assumption_values()["largest_infeed_mw"] == 1100


def test_adds_a_workload_of_its_own(pack):
    (pack / "sources" / "workloads.csv").write_text(
        "id,name,load_class,default_mw,firm_exceedance,min_energy_share,power_usage_base,"
        "power_usage_per_degree,power_usage_from_c,power_usage_cap,water_l_per_kwh,jobs_per_mw,"
        "is_enabled\nfoundry,Foundry,firm,20,0.99,0.9,1,0,0,1,0,3,yes\n",
        encoding="utf-8",
    )
    assert build_pack(pack).workload("foundry").default_mw == 20


def test_every_fact_knows_how_it_came_about(study):
    book = DataClasses(study)
    assert book.of("substations", "WST", "position") == "synthetic"
    assert book.of("hourly_demand", "W", "*") == "synthetic"
    keys = [(row.object_id, row.field) for row in study.provenance]
    assert len(keys) == len(set(keys))


def test_the_same_tables_give_the_same_content(study):
    again = build_pack(PACK)
    assert again.content_hash == study.content_hash
    assert again == study or again.hourly_demand.equals(study.hourly_demand)


def test_the_study_survives_its_file(study, tmp_path):
    write_study(study, tmp_path / "three.gpkg")
    assert read_study(tmp_path / "three.gpkg").content_hash == study.content_hash


def test_a_changed_number_changes_the_content(study, pack):
    edit(pack, "lines", "1600", "1601")
    assert build_pack(pack).content_hash != study.content_hash


def test_sites_zones_places_and_targets_may_be_absent(pack):
    for name in ("sites", "zones", "places", "validation"):
        (pack / "sources" / f"{name}.csv").unlink()
    study = build_pack(pack)
    assert study.sites == study.zones == study.places == study.validation == ()


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("lines", "L1,WST,MID,500,2", "L1,WST,MID,500,two", r"layer 'lines', row line 2.*circuits"),
        ("regions", "POLYGON", "POLYGO", "layer 'regions', row line 2, column 'area'"),
        ("hourly_demand", "\n5,", "\n6,", "does not run from hour 0 to 47"),
        ("hourly_demand", "0,80,", "0,,", "line 2, column 'W' is empty"),
        ("hourly_availability", "0,0.9", "0,9", "more than the 1.5"),
        ("temperature", "E,3,20,30\n", "", "Typical temperature has gaps .E month 3."),
        ("temperature_hours", "5,0\n", "", "hour 5"),
        ("plants", "P2,South wind,2.1", "P2,South wind,x", "column 'lon' holds 'x'"),
    ],
)
def test_what_does_not_fit_is_told_with_file_and_line(pack, name, old, new, told):
    edit(pack, name, old, new)
    with pytest.raises(InputError, match=told):
        build_pack(pack)


def test_a_required_table_that_is_missing_is_told(pack):
    (pack / "sources" / "lines.csv").unlink()
    with pytest.raises(InputError, match=r"no table 'lines\.csv'"):
        build_pack(pack)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('currency = "CUR"\n', "", "lacks 'currency'"),
        ("2024-07-01T00:00:00", '"July"', "Give local time without zone"),
        ("2024-07-01T00:00:00", "2024-07-01T00:00:00Z", "Give local time without zone"),
        ("n_hours = 48", "n_hours = ", "not valid TOML"),
        ('class = "synthetic"\n\n', 'class = "rumour"\n\n', "rumour"),
        ('hourly_class = "synthetic"', 'hourly_class = "guess"', "guess"),
        ("n_hours = 48", 'n_hours = "many"', "many"),
    ],
)
def test_a_pack_file_that_cannot_be_used_says_why(pack, old, new, told):
    path = pack / "pack.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError, match=told):
        build_pack(pack)


def test_a_folder_that_is_no_pack_is_told(tmp_path):
    with pytest.raises(InputError, match=r"holds no pack\.toml"):
        build_pack(tmp_path)


def test_hourly_numbers_are_frozen(study):
    with pytest.raises(ValueError, match="read-only"):
        study.hourly_demand.values[0, 0] = np.nan
