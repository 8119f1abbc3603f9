"""A plan comes back from its file exactly; broken and edited files are known as such."""

import sqlite3
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from shapely import Point, box

from siteselect.core.allocation.plan import Plan, PlanRow
from siteselect.core.entities import Site
from siteselect.core.errors import InputError, StudyFileError
from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass
from siteselect.io.plan_file import read_plan, write_plan
from tests.unit.core.verification.hand_made import N_HOURS, a_load, a_plan

ARRAYS = ("hours", "weight_h", "served_mw", "used_mw")


def a_full_plan() -> Plan:
    """Return a plan with something in every field, some of it awkward."""
    plan = a_plan(1 / 3)
    rng = np.random.default_rng(5)
    return replace(
        plan,
        sites=(
            *plan.sites,
            Site("S2", 'Hall "Ö"; two', box(1, 2, 3, 4), "ai_training", 12.5, substation_id="C",
                 notes="first\nsecond"),
        ),
        loads=(
            *plan.loads,
            replace(a_load("C", 0.1, workload="ai_training"), site_id="S2",
                    limited_by=("a, b", 'c "d"'), bus_index=7, operator_usd=None),
        ),
        rows=(
            PlanRow(3, None, "A–B", 12, 0.1 + 0.2, DataClass.ASSUMED, "A–B is full."),
            PlanRow(4, 5, "A–C with B–C out", 0, 1e-300, DataClass.PUBLISHED, ""),
        ),
        served_mw=rng.normal(size=(N_HOURS, 2)),
        used_mw=np.where(rng.random((N_HOURS, 2)) < 0.5, 0.0, rng.random((N_HOURS, 2))),
        security=Security.INTACT,
        programme=replace(
            plan.programme, workload_ids=("mining", "ai_training"), energy_shares={"mining": 0.7},
            region_cap_mw={"RÄ": 1 / 7}, phase_cap_mw=(1.0, 2.5), phase=1,
        ),
        clash=("one", "two, three"),
        notes=("first\nsecond", ""),
        study_hash="0" * 32,
    )  # fmt: skip


def rewritten(path: Path, *statements: str) -> None:
    """Edit a file as a program that knows geometry would: the triggers of the layer ask for it."""
    with sqlite3.connect(path) as conn:
        conn.create_function("ST_IsEmpty", 1, lambda blob: blob is None)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            conn.create_function(name, 1, lambda blob: 0.0)
        for statement in statements:
            assert conn.execute(statement).rowcount, statement
    conn.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.gpkg"
    write_plan(a_full_plan(), path, study_file="triangle.gpkg", sources=("made up", "by hand"))
    return path


def test_every_field_comes_back_as_it_was(path: Path) -> None:
    found, plan = read_plan(path), a_full_plan()
    assert found.is_as_written
    assert found.study_file == "triangle.gpkg"
    for field in fields(Plan):
        ours, theirs = getattr(plan, field.name), getattr(found.plan, field.name)
        if field.name in ARRAYS:
            assert np.array_equal(ours, theirs), field.name
        else:
            assert ours == theirs, field.name
    assert [p.name for p in path.parent.iterdir()] == ["plan.gpkg"]


def test_equal_plans_give_equal_bytes(path: Path, tmp_path: Path) -> None:
    write_plan(read_plan(path).plan, tmp_path / "again.gpkg", study_file="triangle.gpkg",
               sources=("made up", "by hand"))  # fmt: skip
    assert path.read_bytes() == (tmp_path / "again.gpkg").read_bytes()


def test_gis_programs_find_layer_and_tables(path: Path) -> None:
    import pyogrio  # noqa: PLC0415 - slow to import

    layers = dict(pyogrio.list_layers(path).tolist())
    assert layers.pop("plan_sites") == "Unknown"
    assert set(layers) == {
        "plan_loads", "plan_sources", "plan_caps", "plan_rows", "plan_certificate",
        "plan_programme", "plan_provenance", "plan_hours", "plan_source_hours",
    }  # fmt: skip
    sites = pyogrio.read_dataframe(path, layer="plan_sites")
    assert sites["capacity_mw"].tolist() == [1 / 3, 0.1]
    assert sites.geometry[0] == Point(1.0, 2.0)
    assert sites["limited_by"][1] == 'a, b; c "d"'


EDITS = {
    "an hour": "UPDATE plan_hours SET mw = mw + 1 WHERE fid = 5",
    "a source": "UPDATE plan_source_hours SET mw = mw + 1 WHERE fid = 5",
    "an hour without use": "DELETE FROM plan_source_hours WHERE fid = 5",
    "a capacity": "UPDATE plan_loads SET capacity_mw = capacity_mw + 1 WHERE fid = 1",
    "what the map shows": "UPDATE plan_sites SET capacity_mw = capacity_mw + 1 WHERE fid = 1",
    "a place": "UPDATE plan_sites SET geom = (SELECT geom FROM plan_sites WHERE fid = 2)",
    "a rule": "UPDATE plan_programme SET value = '9e3' WHERE key = 'cap_mw'",
    "a cap": "UPDATE plan_caps SET limit_mw = 9000",
    "the proof": "UPDATE plan_certificate SET bound_usd = bound_usd + 1",
    "the study": "UPDATE plan_provenance SET value = 'x' WHERE key = 'study_hash'",
    "a source line": "UPDATE plan_provenance SET value = 'x' WHERE key = 'source'",
    "the checksum": "UPDATE plan_provenance SET value = 'x' WHERE key = 'digest'",
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_plan_is_known(path: Path, edit: str) -> None:
    rewritten(path, EDITS[edit])
    assert not read_plan(path).is_as_written


BROKEN = {
    "lacks 1 of its rows": "DELETE FROM plan_hours WHERE fid = 5",
    "two rows for the same hour": "UPDATE plan_hours SET hour = 1 WHERE hour = 0",
    "hours beyond 0 to 23": "UPDATE plan_hours SET hour = 24 WHERE hour = 0",
    "names 'S9, mining'": "UPDATE plan_hours SET site_id = 'S9' WHERE site_id = 'SB'",
    "no number": "UPDATE plan_hours SET mw = 'many' WHERE fid = 1",
    "what is no number": "UPDATE plan_source_hours SET mw = 9e999 WHERE fid = 1",
    "column capacity_mw is empty": "UPDATE plan_loads SET capacity_mw = NULL WHERE fid = 1",
    "column limited_by holds no list": "UPDATE plan_loads SET limited_by = 'x' WHERE fid = 1",
    "column load_class holds 'x'": "UPDATE plan_loads SET load_class = 'x'",
    "a site has no geometry": "UPDATE plan_sites SET geom = NULL WHERE fid = 1",
    "plan_certificate has 0 rows": "DELETE FROM plan_certificate",
    "of 'site_cap_mw'": "DELETE FROM plan_programme WHERE key = 'site_cap_mw'",
    "A site cap of -1 MW": "UPDATE plan_programme SET value = '-1' WHERE key = 'site_cap_mw'",
    "text where a number belongs": "UPDATE plan_programme SET value = '\"x\"' WHERE key = 'cap_mw'",
    "nothing of 'policy'": "DELETE FROM plan_provenance WHERE key = 'policy'",
    "'N-7'": "UPDATE plan_provenance SET value = 'N-7' WHERE key = 'security'",
    "'99999999' hours": "UPDATE plan_provenance SET value = '99999999' WHERE key = 'n_hours'",
    "newer SiteSelect": "UPDATE plan_provenance SET value = '2' WHERE key = 'schema_version'",
}


@pytest.mark.parametrize("words", BROKEN)
def test_a_broken_plan_is_refused_in_one_sentence(path: Path, words: str) -> None:
    rewritten(path, BROKEN[words])
    with pytest.raises(StudyFileError) as refused:
        read_plan(path)
    assert words in refused.value.sentence
    assert str(path) in refused.value.sentence
    assert "\n" not in refused.value.sentence


def test_what_is_no_plan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StudyFileError, match="no such file"):
        read_plan(tmp_path / "nowhere.gpkg")
    (tmp_path / "text.gpkg").write_text("plan")
    with pytest.raises(StudyFileError, match="no GeoPackage"):
        read_plan(tmp_path / "text.gpkg")


def test_a_truncated_plan_is_refused(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(StudyFileError):
        read_plan(path)


def test_a_missing_table_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as conn:
        conn.execute("DROP TABLE plan_caps")
    conn.close()
    with pytest.raises(StudyFileError, match="plan_caps"):
        read_plan(path)


def test_previews_and_what_no_file_can_hold_are_not_saved(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(InputError, match="preview"):
        write_plan(replace(a_plan(), is_preview=True), path)
    with pytest.raises(InputError, match="no number"):
        write_plan(replace(a_plan(), objective_usd=float("inf")), path)
    with pytest.raises(InputError, match="broken character"):
        write_plan(replace(a_plan(), policy="\ud800"), path)
    assert path.read_bytes() == before
