import json
from datetime import date
from pathlib import Path

from shapely import Polygon
from shapely.geometry import shape

from siteselect import __version__
from siteselect.core.entities import Site
from siteselect.export.geojson import write_geojson
from siteselect.layout.imprint import Imprint
from siteselect.layout.shortlist import SHORTLIST_COLUMNS
from tests.unit.export.hostile import NAMES
from tests.unit.layout.scored import a_score, a_shortlist, study_with_sites

HOLE = [(0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6)]


def refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


def read(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(path.read_bytes(), parse_constant=refuse)
    return found


def features(path: Path) -> list[dict[str, dict[str, object]]]:
    return read(path)["features"]  # type: ignore[return-value]


def test_numbers_are_numbers_and_missing_is_null(tmp_path: Path) -> None:
    study, (score,) = a_shortlist("A")
    write_geojson(study, (score,), tmp_path / "s.geojson")
    (feature,) = features(tmp_path / "s.geojson")
    properties = feature["properties"]
    assert list(properties) == [column.key for column in SHORTLIST_COLUMNS]
    assert properties["firm_n0_mw"] == 80.0
    assert properties["firm_n1_mw"] is None
    assert properties["rank"] == 1
    assert feature["id"] == "S1"
    assert feature["geometry"] == {"type": "Point", "coordinates": [3.0, 9.3]}


def test_areas_turn_as_the_standard_wants(tmp_path: Path) -> None:
    clockwise = Polygon([(0, 0), (0, 1), (1, 1), (1, 0)], [HOLE])
    assert not clockwise.exterior.is_ccw
    study = study_with_sites().with_sites((Site("S1", "a", clockwise, "ai", 5.0),))
    write_geojson(study, (a_score(study.sites[0]),), tmp_path / "s.geojson")
    area = shape(features(tmp_path / "s.geojson")[0]["geometry"])
    assert area.exterior.is_ccw
    assert not area.interiors[0].is_ccw
    assert area.equals(clockwise)


def test_the_file_says_where_it_comes_from_and_has_no_crs_member(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    imprint = Imprint(date(2026, 11, 23), "Dry year", "Internal")
    write_geojson(study, scores, tmp_path / "s.geojson", imprint=imprint)
    found = read(tmp_path / "s.geojson")
    assert found["type"] == "FeatureCollection"
    assert "crs" not in found
    origin = found["siteselect"]
    assert isinstance(origin, dict)
    assert origin["study"] == "Three regions"
    assert origin["study_hash"] == study.content_hash
    assert origin["program"] == f"SiteSelect {__version__}"
    assert origin["made_on"] == "2026-11-23"
    assert origin["scenario"] == "Dry year"
    assert origin["classification"] == "Internal"
    assert origin["sources"] == ["Made up for tests"]
    assert any("synthetic" in line for line in origin["caveats"])


def test_hostile_names_come_back_as_they_were(tmp_path: Path) -> None:
    study, scores = a_shortlist(*NAMES)
    write_geojson(study, scores, tmp_path / "s.geojson")
    found = {f["id"]: f["properties"]["name"] for f in features(tmp_path / "s.geojson")}
    assert found == {f"S{i}": name for i, name in enumerate(NAMES, start=1)}  # type: ignore[comparison-overlap]


def test_no_sites_is_an_empty_collection(tmp_path: Path) -> None:
    study, _ = a_shortlist()
    write_geojson(study, (), tmp_path / "s.geojson")
    assert features(tmp_path / "s.geojson") == []
